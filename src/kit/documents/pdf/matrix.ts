/** A PDF transformation [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The transformation that applies `inner` first and `outer` after it. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

/** How large the unit square becomes. */
export function areaOfUnit(m: Matrix): number {
  return Math.abs(m[0] * m[3] - m[1] * m[2])
}

/** The transformation with its origin moved along its own axes. */
export function moved(m: Matrix, x: number, y: number): Matrix {
  return [m[0], m[1], m[2], m[3], m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

export function transformPoint(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

/** Six numbers from what the drawing list holds, or null where it holds something else. */
export function matrixOf(value: unknown): Matrix | null {
  if (value === null || typeof value !== 'object') return null
  const numbers = Array.from(value as ArrayLike<unknown>).map(Number)
  const [a, b, c, d, e, f] = numbers
  if (a === undefined || b === undefined || c === undefined) return null
  if (d === undefined || e === undefined || f === undefined) return null
  return numbers.every(Number.isFinite) ? [a, b, c, d, e, f] : null
}
