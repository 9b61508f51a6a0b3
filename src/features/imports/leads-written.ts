import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Corrected } from './correction.ts'
import { isInitials } from './plan/leads/lead-kinds.ts'
import { latinOf } from './plan/words/wording.ts'

type Known = { id: string; name: string; jobTitle: string; state: string }

/** A lead as the document writes it, and who that may be. */
export type LeadWritten = {
  asWritten: string
  actions: number
  /** What the document's own key says the initials stand for. */
  standsFor: string | null
  /** Chosen by somebody; or the one person of that very name. */
  personId: string | null
  /** Our guess, for somebody to choose. */
  offered: string | null
}

/** Every lead of a draft, the most named first, with the people of the council they may be. */
export function listLeadsWritten(
  { draft, leftOut, people: chosen }: Corrected,
  document: SourceDocument | null,
  people: readonly Known[],
): LeadWritten[] {
  const key = document === null ? new Map<string, string>() : keyOfInitials(document)
  const active = people.filter(({ state }) => state !== 'left')
  const counts = new Map<string, number>()
  for (const item of draft.items) {
    if (leftOut.has(item.id)) continue
    for (const lead of item.leads) counts.set(lead, (counts.get(lead) ?? 0) + 1)
  }
  return [...counts]
    .map(([asWritten, actions]) => {
      const standsFor = key.get(plain(asWritten)) ?? null
      const named = onlyOne(active, ({ name }) => plain(name) === plain(asWritten))
      const picked = chosen.get(asWritten)
      return {
        asWritten,
        actions,
        standsFor,
        personId: picked === undefined ? named : picked,
        offered: picked === undefined && named === null ? offer(asWritten, standsFor, active) : null,
      }
    })
    .sort((one, other) => other.actions - one.actions || one.asWritten.localeCompare(other.asWritten))
}

/** Who the leads are, for making the plan: only those chosen, or of the very name. */
export function peopleChosen(leads: readonly LeadWritten[]): Map<string, string> {
  return new Map(
    leads.flatMap(({ asWritten, personId }) => (personId === null ? [] : [[asWritten, personId]])),
  )
}

function offer(asWritten: string, standsFor: string | null, people: readonly Known[]): string | null {
  if (standsFor !== null) {
    const found = onlyOne(people, ({ name }) => plain(standsFor).startsWith(plain(name)))
    if (found !== null) return found
  }
  if (isInitials(asWritten)) return onlyOne(people, ({ name }) => initialsOf(name) === plain(asWritten))
  return (
    onlyOne(people, ({ name }) => ` ${plain(asWritten)} `.includes(` ${plain(name)} `)) ??
    onlyOne(people, ({ jobTitle }) => jobTitle !== '' && plain(jobTitle) === plain(asWritten))
  )
}

function onlyOne(people: readonly Known[], fits: (person: Known) => boolean): string | null {
  const [first, ...more] = people.filter(fits)
  return first === undefined || more.length > 0 ? null : first.id
}

/** "AN" to "Agnieszka Nowak, Head of Corporate Parenting", from a table of initials and names anywhere in the document. */
export function keyOfInitials(document: SourceDocument): Map<string, string> {
  const key = new Map<string, string>()
  for (const block of document.blocks) {
    if (block.type !== 'table') continue
    for (const { cells } of block.rows) {
      const [first, second] = cells.map((cell) => cellText(cell).trim())
      if (first !== undefined && second !== undefined && namesThem(first, second))
        key.set(plain(first), second)
    }
  }
  return key
}

/** "DP", "Dwayne Prescott, Service Manager": the name's first letters are the initials, in their order. */
function namesThem(initials: string, name: string): boolean {
  const letters = plain(initials).split(' ').at(-1) ?? ''
  if (!/^[\p{L}]{2,4}$/u.test(letters)) return false
  return initialsOf(name.split(/[,;(–\n]/)[0] ?? '').endsWith(letters)
}

function initialsOf(name: string): string {
  return plain(name)
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
}

function plain(text: string): string {
  return latinOf(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
