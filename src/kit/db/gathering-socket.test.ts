import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { GatheringSocket } from './gathering-socket.ts'

class Counted extends GatheringSocket {
  packets = 0

  override _write(...of: Parameters<GatheringSocket['_write']>): void {
    this.packets++
    super._write(...of)
  }

  override _writev(chunks: { chunk: unknown; encoding: BufferEncoding }[], done: () => void): void {
    this.packets++
    super._writev?.(chunks, done)
  }
}

test('what is sent in one turn of the program leaves as one packet, whole and in its order', async () => {
  let heard = ''
  const server = createServer((end) => end.on('data', (part: Buffer) => (heard += part.toString())))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = new Counted()
  await once(socket.connect((server.address() as AddressInfo).port, '127.0.0.1'), 'connect')
  for (const word of ['begin; ', 'ask one; ', 'ask two; ']) {
    socket.write(word)
    await Promise.resolve()
  }
  expect(socket.packets).toBe(0)
  await new Promise((sent) => socket.write('commit', sent))
  expect(socket.packets).toBe(1)
  socket.end()
  await once(socket, 'close')
  server.close()
  expect(heard).toBe('begin; ask one; ask two; commit')
})
