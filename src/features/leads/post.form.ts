import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'

const longest = { title: 160, names: 400, note: 2_000 }

export type PostInput = { title: string; alsoKnownAs: string[]; organisation: string }

/** The form of a post: its title, and its other names parted by commas or lines. */
export function parsePost(fields: Fields): Parsed<PostInput> {
  const title = field(fields, 'title')
  const names = field(fields, 'names')
  const organisation = field(fields, 'organisation')
  const faults: Fault[] = []
  if (title === '') faults.push({ field: 'title', message: 'Write its title, like Head of Fostering' })
  if (title.length > longest.title)
    faults.push({ field: 'title', message: `Shorten the title to ${longest.title} characters` })
  if (names.length > longest.names)
    faults.push({ field: 'names', message: `Shorten the other names to ${longest.names} characters` })
  if (organisation.length > longest.title)
    faults.push({ field: 'organisation', message: `Shorten this to ${longest.title} characters` })
  if (faults.length > 0) return { ok: false, faults }
  const alsoKnownAs = names
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return { ok: true, input: { title, alsoKnownAs: [...new Set(alsoKnownAs)], organisation } }
}

export type HolderInput = { personId: string | null; on: string; note: string }

/** The form that fills a post, or says that it is vacant: who, from when, and a note. */
export function parseHolder(fields: Fields, today: string, ours: readonly string[]): Parsed<HolderInput> {
  const who = field(fields, 'holder')
  const on = dayFromWords(field(fields, 'on'), today)
  const note = field(fields, 'note')
  const faults: Fault[] = []
  if (who !== vacant && !ours.includes(who))
    faults.push({ field: 'holder', message: 'Choose who holds it, or that it is vacant' })
  if (on === null) faults.push({ field: 'on', message: 'Write the day, like 1 June 2026' })
  else if (on > today)
    faults.push({
      field: 'on',
      message: 'That day has not come. Write it on the day itself, or an earlier day',
    })
  if (note.length > longest.note)
    faults.push({ field: 'note', message: `Shorten the note to ${longest.note} characters` })
  if (faults.length > 0 || on === null) return { ok: false, faults }
  return { ok: true, input: { personId: who === vacant ? null : who, on, note } }
}

/** What the list of holders says for nobody. */
export const vacant = 'vacant'
