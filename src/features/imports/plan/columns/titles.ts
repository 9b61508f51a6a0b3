import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { LEAD_TITLES } from './lead-titles.ts'
import { TITLES } from './title-rules.ts'
import type { Role } from './vocabulary.ts'

export type TitleMatch = { role: Role; weight: number }

const ALL_TITLES = [...TITLES, ...LEAD_TITLES]

const seen = new Map<string, TitleMatch | null>()

/** The role that a column's title or a field's label tells, and how surely (0 to 10); null for words of no role. */
export function matchTitle(title: string): TitleMatch | null {
  if (title.length > 140) return null
  const known = seen.get(title)
  if (known !== undefined) return known
  const found = best(title)
  if (seen.size > 5000) seen.clear()
  seen.set(title, found)
  return found
}

/** A title of two halves, "Owner / SRO", "Accountable & responsible", is what its surer half is. */
function best(title: string): TitleMatch | null {
  const whole = wholeTitle(title)
  if (whole !== null && !(whole.role === 'other' && whole.weight <= 8)) return whole
  const joined = /\/|\+/.test(title)
  const halves = title.split(/\s*(?:\/|&|\+|,|\band\b|\bor\b)\s*/i).filter((half) => half.trim() !== '')
  if (halves.length < 2 || halves.length > 3 || title.split(/\s+/).length > 6) return whole
  const known = halves.map((half) => wholeTitle(half)).filter((half) => half !== null)
  if (!joined && known.length < halves.length) return whole
  const [first, ...more] = known.filter(
    ({ role, weight }) => role !== 'other' && role !== 'ref' && weight >= 7,
  )
  if (first === undefined) return whole
  const surest = more.reduce((a, b) => (b.weight > a.weight ? b : a), first)
  return { role: surest.role, weight: surest.weight - 1 }
}

function wholeTitle(title: string): TitleMatch | null {
  const bare = title.replace(/\([^)]*\)|\?/g, ' ')
  const plain = plainOf(bare)
  const forms = (bare === title ? [plain] : [plain, plainOf(title)]).filter((form) => form !== '')
  const words = plain.split(' ').length
  let found: TitleMatch | null = null
  for (const { role, weight, form } of ALL_TITLES) {
    if (!forms.some((text) => form.test(text))) continue
    const sure = words > 9 ? weight - 4 : weight
    if (found === null || sure > found.weight) found = { role, weight: sure }
  }
  return found
}
