const dayMs = 86_400_000

/** Whole days from one day to a later one, both "2026-09-14"; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}
