import { type Place, spaced } from '#src/kit/childrens-details/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields, Upload } from '#src/kit/http/visit.ts'
import { evidenceFileFaults } from './evidence-file.ts'
import { type Direction, type Family, isFamily, isStrength, type Strength } from './evidence.ts'

/** What every version of a piece of evidence says of itself. */
export type VersionInput = {
  datedOn: string
  periodFrom: string | null
  periodTo: string | null
  expiresOn: string | null
  strength: Strength | null
  note: string
  link: string | null
  file: Upload | null
}

export type EvidenceInput = VersionInput & { title: string; family: Family; direction: Direction }

/** The evidence form into evidence; each fault says what to put right. */
export function parseEvidence(fields: Fields, today: string): Parsed<EvidenceInput> {
  const version = parseVersion(fields, today)
  const family = field(fields, 'family')
  const file = fields.files['file'] ?? null
  const title = field(fields, 'title') === '' && file !== null ? file.fileName : field(fields, 'title')
  const faults = [...titleFaults(title), ...(version.ok ? [] : version.faults)]
  if (!isFamily(family)) faults.push({ field: 'family', message: 'Choose what kind of evidence it is' })
  if (!version.ok || faults.length > 0 || !isFamily(family)) return { ok: false, faults }
  return { ok: true, input: { ...version.input, title, family, direction: parseDirection(fields) } }
}

export function parseDirection(fields: Fields): Direction {
  const direction = field(fields, 'direction')
  return direction === 'contradicts' || direction === 'neutral' ? direction : 'supports'
}

/** What a version says: its day, the time it covers, how long it holds, how strong it is, and where it is. */
export function parseVersion(fields: Fields, today: string): Parsed<VersionInput> {
  const file = fields.files['file'] ?? null
  const link = field(fields, 'link')
  const strength = field(fields, 'strength')
  const day = (name: string) => dayFromWords(field(fields, name), today)
  const [datedOn, periodFrom, periodTo, expiresOn] = [day('dated'), day('from'), day('to'), day('expires')]
  const faults = [
    ...whereFaults(link, file),
    ...whenFaults(field(fields, 'dated'), datedOn, today),
    ...['from', 'to', 'expires'].flatMap((name) => dayFaults(name, field(fields, name), day(name))),
    ...periodFaults(fields, periodFrom, periodTo),
  ]
  if (faults.length > 0 || datedOn === null) return { ok: false, faults }
  return {
    ok: true,
    input: {
      datedOn,
      periodFrom,
      periodTo,
      expiresOn,
      strength: isStrength(strength) ? strength : null,
      note: field(fields, 'note').slice(0, 2000),
      link: link === '' ? null : link,
      file,
    },
  }
}

function periodFaults(fields: Fields, from: string | null, to: string | null): Fault[] {
  if ((field(fields, 'from') === '') !== (field(fields, 'to') === ''))
    return [{ field: 'to', message: 'Give both the first and the last day that it covers, or neither' }]
  return from !== null && to !== null && to < from
    ? [{ field: 'to', message: 'The last day that it covers is before the first. Check both' }]
    : []
}

function dayFaults(name: string, written: string, day: string | null): Fault[] {
  return written === '' || day !== null
    ? []
    : [{ field: name, message: `“${written}” does not name one day. Write the day, like 12 June 2026` }]
}

/** The words of a piece of evidence, as the guard against children's details looks at them. */
export function placesOfEvidence(input: Pick<VersionInput, 'note' | 'link'> & { title?: string }): Place[] {
  return [
    { field: 'title', label: 'the title', text: spaced(input.title ?? '') },
    { field: 'note', label: 'what it shows', text: input.note },
    { field: 'link', label: 'the link', text: spaced(input.link ?? '') },
  ]
}

function titleFaults(title: string): Fault[] {
  const faults: Fault[] = []
  if (title === '') faults.push({ field: 'title', message: 'Give it a title that others will understand' })
  if (title.length > 300) faults.push({ field: 'title', message: 'Shorten the title to 300 characters' })
  return faults
}

function whereFaults(link: string, file: Upload | null): Fault[] {
  const faults: Fault[] = []
  if (link.length > 2000 || (link !== '' && !/^https?:\/\/\S+$/i.test(link)))
    faults.push({ field: 'link', message: 'Write the whole address, beginning with https://' })
  return [...faults, ...evidenceFileFaults(file)]
}

function whenFaults(written: string, datedOn: string | null, today: string): Fault[] {
  if (datedOn === null)
    return [
      {
        field: 'dated',
        message:
          written === ''
            ? 'Write the day it is from, like 12 June 2026'
            : `“${written}” does not name one day. Write the day, like 12 June 2026`,
      },
    ]
  return datedOn > today
    ? [{ field: 'dated', message: 'Evidence cannot be from a day still to come. Check the day' }]
    : []
}
