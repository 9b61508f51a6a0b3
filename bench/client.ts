// A plain client in a process of its own: `node client.js '{"url": …}'` prints its times as JSON.
import { Agent, request } from 'node:http'

type Asked = {
  url: string
  headers: Record<string, string>
  method?: 'GET' | 'POST'
  /** Sent in turn; {n} in one is replaced by a number of its own. */
  body?: string
  clients: number
  /** Stops at whichever comes first. */
  ms: number
  most: number
}

export type Measured = { times: number[]; seconds: number; status: number; bytes: number }

const asked = JSON.parse(process.argv[2] ?? '') as Asked
const agent = new Agent({ keepAlive: true, maxSockets: asked.clients })
const times: number[] = []
const outcome = { status: 0, bytes: 0 }
let sent = 0

await Promise.all(Array.from({ length: asked.clients }, async () => ask(2)))
times.length = 0
sent = 0
const began = performance.now()
await Promise.all(
  Array.from({ length: asked.clients }, async () => {
    while (performance.now() - began < asked.ms && sent < asked.most) await ask(1)
  }),
)
const seconds = (performance.now() - began) / 1000
agent.destroy()
process.stdout.write(JSON.stringify({ times, seconds, ...outcome } satisfies Measured))

async function ask(often: number): Promise<void> {
  for (let n = 0; n < often; n++) {
    sent++
    const start = performance.now()
    await once(asked.body?.replaceAll('{n}', `${process.pid}-${sent}-${start}`))
    times.push(performance.now() - start)
  }
}

async function once(body: string | undefined): Promise<void> {
  const { url, headers, method = 'GET' } = asked
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sending = request(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('end', () => {
        Object.assign(outcome, { status: response.statusCode, bytes })
        resolve()
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
