import { Socket } from 'node:net'

type Done = (fault?: Error | null) => void

/**
 * A socket that sends together what is written to it in one turn of the program: statements asked at once, the end
 * of one transaction and the beginning of the next leave as one packet, and wake the database once.
 */
export class GatheringSocket extends Socket {
  private gathering = false

  constructor() {
    super()
    // Connecting puts Node’s own `write` on the socket itself, before that of its class.
    this.once('connect', () => Reflect.deleteProperty(this, 'write'))
  }

  override write(chunk: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.gathering) this.gather()
    return typeof encoding === 'string' ? super.write(chunk, encoding, done) : super.write(chunk, encoding)
  }

  private gather(): void {
    this.gathering = true
    this.cork()
    setImmediate(() => {
      this.gathering = false
      this.uncork()
    })
  }
}
