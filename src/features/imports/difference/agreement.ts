/** Whether one of the plan and one of the document, by their places in their lists, agree in something. */
export type Agreement = (was: number, now: number) => boolean

/** Whether they hold the same value: each value becomes a number once, so that asking costs next to nothing. */
export function equality<T>(was: readonly T[], now: readonly T[]): Agreement {
  const kinds = new Map<T, number>()
  const kindOf = (value: T) => {
    const kind = kinds.get(value) ?? kinds.size
    kinds.set(value, kind)
    return kind
  }
  const [before, after] = [Int32Array.from(was, kindOf), Int32Array.from(now, kindOf)]
  return (from, toward) => before[from] === after[toward]
}

/** Asks whether two values are the same once for each two that differ, not for each two that hold them: many share a lead, a date. */
export function agreement<T>(
  was: readonly T[],
  now: readonly T[],
  same: (one: T, other: T) => boolean,
): Agreement {
  const [before, after] = [kindsOf(was), kindsOf(now)]
  const width = after.values.length
  const known = new Int8Array(before.values.length * width)
  return (from, toward) => {
    const [one, other] = [before.of[from] ?? 0, after.of[toward] ?? 0]
    const at = one * width + other
    if (known[at] === 0) known[at] = same(before.values[one] as T, after.values[other] as T) ? 1 : -1
    return known[at] === 1
  }
}

function kindsOf<T>(all: readonly T[]): { of: Int32Array; values: T[] } {
  const kinds = new Map<string, number>()
  const values: T[] = []
  const of = Int32Array.from(all, (value) => {
    const key = JSON.stringify(value)
    const kind = kinds.get(key) ?? values.length
    if (kind === values.length) {
      kinds.set(key, kind)
      values.push(value)
    }
    return kind
  })
  return { of, values }
}
