/** Chance that a seed repeats exactly: the same seed damages the same files in the same ways. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to but not including 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * Math.max(1, limit))
  }

  pick<One>(list: readonly [One, ...One[]]): One {
    return list[this.below(list.length)] ?? list[0]
  }

  /** True about so often. */
  often(share: number): boolean {
    return this.next() < share
  }
}
