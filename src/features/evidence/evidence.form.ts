import { type Place, spaced } from '#src/kit/childrens-details/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields, Upload } from '#src/kit/http/visit.ts'
import { type Direction, type Family, isFamily } from './evidence.ts'

export type EvidenceInput = {
  title: string
  family: Family
  datedOn: string
  direction: Direction
  note: string
  link: string | null
  file: Upload | null
}

/** The evidence form into evidence; each fault says what to put right. */
export function parseEvidence(fields: Fields, today: string): Parsed<EvidenceInput> {
  const file = fields.files['file'] ?? null
  const family = field(fields, 'family')
  const datedOn = dayFromWords(field(fields, 'dated'), today)
  const link = field(fields, 'link')
  const direction = field(fields, 'direction')
  const title = field(fields, 'title') === '' && file !== null ? file.fileName : field(fields, 'title')
  const faults: Fault[] = [
    ...whatFaults(title, link, file),
    ...whenFaults(field(fields, 'dated'), datedOn, today),
  ]
  if (!isFamily(family)) faults.push({ field: 'family', message: 'Choose what kind of evidence it is' })
  if (faults.length > 0 || !isFamily(family) || datedOn === null) return { ok: false, faults }
  return {
    ok: true,
    input: {
      title,
      family,
      datedOn,
      direction: direction === 'contradicts' || direction === 'neutral' ? direction : 'supports',
      note: field(fields, 'note').slice(0, 2000),
      link: link === '' ? null : link,
      file,
    },
  }
}

/** The words of a piece of evidence, as the guard against children's details looks at them. */
export function placesOfEvidence(input: Pick<EvidenceInput, 'title' | 'note' | 'link'>): Place[] {
  return [
    { field: 'title', label: 'the title', text: spaced(input.title) },
    { field: 'note', label: 'what it shows', text: input.note },
    { field: 'link', label: 'the link', text: spaced(input.link ?? '') },
  ]
}

function whatFaults(title: string, link: string, file: Upload | null): Fault[] {
  const faults: Fault[] = []
  if (title === '') faults.push({ field: 'title', message: 'Give it a title that others will understand' })
  if (title.length > 300) faults.push({ field: 'title', message: 'Shorten the title to 300 characters' })
  if (link !== '' && !/^https?:\/\/\S+$/i.test(link))
    faults.push({ field: 'link', message: 'Write the whole address, beginning with https://' })
  if (file !== null && file.bytes.byteLength === 0)
    faults.push({ field: 'file', message: 'The file is empty. Choose it again' })
  return faults
}

function whenFaults(written: string, datedOn: string | null, today: string): Fault[] {
  if (datedOn === null)
    return [
      {
        field: 'dated',
        message:
          written === ''
            ? 'Write the day it is from, like 12 June 2026'
            : `“${written}” could be more than one day. Write the day, like 12 June 2026`,
      },
    ]
  return datedOn > today
    ? [{ field: 'dated', message: 'Evidence cannot be from a day still to come. Check the day' }]
    : []
}
