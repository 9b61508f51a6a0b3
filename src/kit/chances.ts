/**
 * Numbers from 0 up to but never 1, the same for the same start: what is drawn by lot can be drawn again
 * (mulberry32, a 32-bit generator in the public domain). Not for secrets.
 */
export function chancesFrom(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
