import { type Action, confidenceShown } from '#src/features/actions/index.ts'
import { chancesFrom } from '#src/kit/chances.ts'

/** What a green says: that it will land by its date, or that what was done lasts. */
export type GreenClaim = 'on-track' | 'lasting'

/** What somebody independent found: it holds, or it does not. */
export type GreenOutcome = 'confirmed' | 'contradicted'

/** A green as it stood on the day of a draw. */
export type Green = { actionId: string; themeId: string; claim: GreenClaim }

/** The plan's greens on a day, in the plan's order: rated green and reported within the cycle, or said to last. */
export function greensOf(actions: readonly Action[], heardSince: string): Green[] {
  return actions
    .toSorted((a, b) => a.position - b.position)
    .flatMap((action) => {
      const claim = claimOf(action, heardSince)
      return claim === null ? [] : [{ actionId: action.id, themeId: action.themeId, claim }]
    })
}

function claimOf(action: Action, heardSince: string): GreenClaim | null {
  if (action.state === 'embedding' || action.state === 'embedded') return 'lasting'
  return confidenceShown(action, heardSince) === 'green' ? 'on-track' : null
}

/** One in five, at least three and at most ten; all where there are fewer. */
export function drawSize(greens: number): number {
  return Math.min(greens, 10, Math.max(3, Math.ceil(greens / 5)))
}

/**
 * Draws by lot from a list: the same seed and list give the same draw on any machine, so that anybody can
 * prove that nobody chose. Returns those drawn, in the order in which the lot fell.
 */
export function drawFrom<T>(list: readonly T[], seed: string, size: number): T[] {
  const chance = chanceFrom(seed)
  const left = [...list]
  const drawn: T[] = []
  while (drawn.length < size && left.length > 0)
    drawn.push(...left.splice(Math.floor(chance() * left.length), 1))
  return drawn
}

/** Chances that a word decides: FNV-1a makes a number of the word. */
function chanceFrom(seed: string): () => number {
  let start = 0x811c9dc5
  for (const byte of new TextEncoder().encode(seed)) start = Math.imul(start ^ byte, 0x01000193) >>> 0
  return chancesFrom(start)
}

/** How often greens did not hold: of those checked, with the interval in which the true share lies 19 times in 20. */
export type Optimism = {
  claimed: number
  checked: number
  held: number
  didNot: number
  /** Null where none was checked. */
  rate: { share: number; low: number; high: number } | null
}

/** The over-optimism of some greens: what was claimed, what was checked, and what did not hold. */
export function optimismOf(checks: readonly { outcome: GreenOutcome | null }[], claimed: number): Optimism {
  const held = checks.filter(({ outcome }) => outcome === 'confirmed').length
  const didNot = checks.filter(({ outcome }) => outcome === 'contradicted').length
  const checked = held + didNot
  return { claimed, checked, held, didNot, rate: checked === 0 ? null : wilson(didNot, checked) }
}

/** The interval of a share by Wilson's score (E. B. Wilson, 1927), which admits how little few checks say. */
function wilson(hits: number, n: number): { share: number; low: number; high: number } {
  const z = 1.959964
  const share = hits / n
  const middle = share + z ** 2 / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  const whole = 1 + z ** 2 / n
  return {
    share,
    low: Math.max(0, (middle - spread) / whole),
    high: Math.min(1, (middle + spread) / whole),
  }
}
