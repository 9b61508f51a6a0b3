// A plain client in a process of its own: `node client.js '{"url": …}'` prints its times as JSON.
import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'

type Message = {
  /** {of} in it is replaced by each of `of` in turn. */
  url: string
  of?: string[]
  headers: Record<string, string>
  method?: 'GET' | 'POST'
  /** What each must be answered with; 200 where nothing is said. */
  status?: number
  /** {n} in it is replaced by a number of its own. */
  body?: string
}

export type Asked = Message & {
  /** Sent before each, and not timed: what changes the store, say. */
  before?: Message
  /** Waited after each. */
  pauseMs?: number
  clients: number
  /** Stops at whichever comes first. */
  ms: number
  most: number
}

export type Measured = { times: number[]; seconds: number; bytes: number }

const asked = JSON.parse(process.argv[2] ?? '') as Asked
const agent = new Agent({ keepAlive: true, maxSockets: asked.clients })
const times: number[] = []
let bytes = 0
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
process.stdout.write(JSON.stringify({ times, seconds, bytes } satisfies Measured))

async function ask(often: number): Promise<void> {
  for (let n = 0; n < often; n++) {
    sent++
    if (asked.before !== undefined) await once(asked.before)
    const start = performance.now()
    bytes = await once(asked)
    times.push(performance.now() - start)
    if (asked.pauseMs !== undefined) await setTimeout(asked.pauseMs)
  }
}

/** Sends it, and gives the bytes of its answer. */
async function once(message: Message): Promise<number> {
  const { url, of = [], headers, method = 'GET', status = 200 } = message
  const body = message.body?.replaceAll('{n}', `${process.pid}-${sent}-${performance.now()}`)
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const address = url.replace('{of}', of[sent % of.length] ?? '')
    const sending = request(address, { agent, method, headers: { ...headers, ...length } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('end', () => {
        if (response.statusCode === status) resolve(bytes)
        else reject(new Error(`${address} answered ${response.statusCode ?? 0}, not ${status}`))
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
