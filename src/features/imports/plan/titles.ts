import { type Role, TITLES } from './vocabulary.ts'
import { plainOf } from './wording.ts'

export type TitleMatch = { role: Role; weight: number }

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

function best(title: string): TitleMatch | null {
  const plain = plainOf(title.replace(/\([^)]*\)|\?/g, ' ')).replace(/\s+/g, ' ')
  const forms = [plain, plainOf(title)].filter((form) => form !== '')
  const words = plain.split(' ').length
  let found: TitleMatch | null = null
  for (const { role, weight, form } of TITLES) {
    if (!forms.some((text) => form.test(text))) continue
    const sure = words > 9 ? weight - 4 : weight
    if (found === null || sure > found.weight) found = { role, weight: sure }
  }
  return found
}
