import { Socket } from 'node:net'

type Done = (fault?: Error | null) => void

/**
 * A socket that sends together what is written to it in one turn of the program: statements asked at once
 * leave as one packet, and wake the database once.
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => {
      super.uncork()
    })
  }

  override write(chunk: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.cork()
    this.uncork()
    return typeof encoding === 'string' ? super.write(chunk, encoding, done) : super.write(chunk, encoding)
  }
}
