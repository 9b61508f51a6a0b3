import { cellsOf, type PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { AREA_ONLY } from './lead-ands.ts'
import { kindOf } from './lead-kinds.ts'
import { BARE_POST } from './lead-words.ts'
import { surnamesFirst } from './lead-parts.ts'
import { partLeads } from './leads.ts'

/**
 * Leads that stand plainly somewhere in the document, parted by more than a space; a post that has a cell to
 * itself and stands before short forms or another post in another; and, where it writes last names first beyond doubt, those
 * with a whole first name behind the comma.
 */
export function knownLeads(events: PlanEvent[]): Set<string> {
  const texts = events
    .filter((event) => event.type === 'row')
    .flatMap((row) => [...cellsOf(row, 'lead'), ...cellsOf(row, 'contributor')].map(({ cell }) => cell.text))
  const turned = texts.map((text) => surnamesFirst(text))
  const known = new Set(turned.some(({ sure }) => sure) ? turned.flatMap(({ parts }) => parts) : [])
  /** By how many known leads each text was last parted: with no more of them it says the same again. */
  const parted = new Map<string, number>()
  for (const text of texts) {
    if ((!/[/,;&\n]/.test(text) && text.includes(' ')) || parted.get(text) === known.size) continue
    parted.set(text, known.size)
    for (const lead of partLeads(text, known).leads) if (lead.split(' ').length <= 6) known.add(lead)
  }
  for (const post of [...beforeShortForms(texts), ...beforePosts(texts)]) known.add(post)
  return known
}

/** Of "Head of Youth Justice and HR" the post, where it stands alone in another cell. */
function beforeShortForms(texts: string[]): string[] {
  const alone = new Set(texts)
  return texts.flatMap((text) => {
    const [first = '', ...rest] = text.split(/\s+(?:and|&)\s+/)
    return rest.length > 0 && alone.has(first) && rest.every((one) => AREA_ONLY.test(one)) ? [first] : []
  })
}

/** Of "Director of Education NHS Place Director", as a lost line break left it, the lead that has a cell to itself elsewhere. */
function beforePosts(texts: string[]): string[] {
  const alone = new Set(texts)
  return [...alone].flatMap((text) => {
    const words = /[/,;&\n]/.test(text) ? [] : text.split(' ')
    if (words.length < 4 || words.length > 16) return []
    return words.flatMap((_, take) => {
      const first = words.slice(0, take).join(' ')
      if (take < 2 || !alone.has(first) || BARE_POST.test(first)) return []
      return kindOf(words.slice(take).join(' ')) === 'post' ? [first] : []
    })
  })
}
