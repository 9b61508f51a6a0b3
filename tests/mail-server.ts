import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export type MailServer = {
  url: string
  /** What was taken, each as it came over the wire. */
  taken: string[]
  /** How many of the next mails it refuses. */
  refuseNext: (count: number) => void
  stop: () => Promise<void>
}

/** A mail server of the test's own that speaks enough SMTP to take mail, or to refuse it. */
export async function startMailServer(): Promise<MailServer> {
  const taken: string[] = []
  let refusing = 0
  const server: Server = createServer((socket) =>
    converse(socket, (mail) => {
      if (refusing > 0) {
        refusing -= 1
        return '451 The mailbox is busy'
      }
      taken.push(mail)
      return '250 Taken'
    }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuseNext: (count) => (refusing = count),
    stop: async () => new Promise((closed) => server.close(() => closed())),
  }
}

function converse(socket: Socket, take: (mail: string) => string): void {
  let mail: string | null = null
  let rest = ''
  socket.write('220 test\r\n')
  socket.on('error', () => undefined)
  socket.on('data', (bytes) => {
    rest += bytes.toString('utf8')
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (mail !== null && line !== '.') mail += `${line}\n`
      else if (mail !== null) {
        socket.write(`${take(mail)}\r\n`)
        mail = null
      } else if (line.toUpperCase() === 'DATA') {
        mail = ''
        socket.write('354 Go on\r\n')
      } else if (line.toUpperCase() === 'QUIT') socket.end('221 Bye\r\n')
      else socket.write('250 OK\r\n')
    }
  })
}
