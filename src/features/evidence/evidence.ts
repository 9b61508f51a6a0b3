import { addMonths } from '#src/kit/dates/working-days.ts'

export const families = ['data', 'audit', 'voice', 'delivery', 'external'] as const
export type Family = (typeof families)[number]

export const familyNames: Record<Family, string> = {
  data: 'Data',
  audit: 'Audit',
  voice: 'Voice',
  delivery: 'Delivery',
  external: 'External',
}

/** A kind as people read it, with the words of its code apart: a dip sample, not dip_sample. */
export function sayKind(kind: string): string {
  return kind.replaceAll('_', ' ')
}

export type Direction = 'supports' | 'contradicts' | 'neutral'

/** How much weight it bears (governance and assurance, 3.5). */
export const strengths = ['anecdotal', 'single', 'triangulated'] as const
export type Strength = (typeof strengths)[number]

export const strengthNames: Record<Strength, string> = {
  anecdotal: 'One account',
  single: 'One source',
  triangulated: 'Several sources agree',
}

/** Something that shows what was done or whether it made a difference. */
export type Evidence = {
  id: string
  title: string
  family: Family
  kind: string
  datedOn: string
  periodFrom: string | null
  periodTo: string | null
  note: string
  link: string | null
  /** null where nobody has said. */
  strength: Strength | null
  /** The last day on which it still shows how things are; null where the rule for its family decides. */
  expiresOn: string | null
  /** Which version this is, from 1. */
  version: number
  sha256: string | null
  fileName: string | null
  mediaType: string | null
  sizeBytes: number | null
  addedBy: string | null
  addedByName: string | null
  addedAt: Date
}

/** A piece of evidence as it bears on one action. */
export type EvidenceOfAction = Evidence & { direction: Direction; linkNote: string }

export function isFamily(text: string): text is Family {
  return (families as readonly string[]).includes(text)
}

export function isStrength(text: string): text is Strength {
  return (strengths as readonly string[]).includes(text)
}

/** For how long what shows practice or children's lives is taken to hold where nobody gave a day. */
const monthsInDate = 12

type Dated = Pick<Evidence, 'family' | 'datedOn' | 'periodTo' | 'expiresOn'>

/**
 * The last day on which a piece of evidence counts: as given, or a year after the end of its period (its own date, where it
 * has none). What was delivered, and what somebody outside said on a day, stays so: null.
 */
export function inDateUntil({ family, datedOn, periodTo, expiresOn }: Dated): string | null {
  if (expiresOn !== null) return expiresOn
  return family === 'delivery' || family === 'external' ? null : addMonths(periodTo ?? datedOn, monthsInDate)
}

export function isInDate(evidence: Dated, today: string): boolean {
  const until = inDateUntil(evidence)
  return until === null || until >= today
}

/** Families in date that can carry a claim of difference and that support it (delivery and outside views never do). */
export function supportingFamilies(
  evidence: readonly (Dated & Pick<EvidenceOfAction, 'direction'>)[],
  today: string,
): Family[] {
  const proving: Family[] = ['data', 'audit', 'voice']
  return proving.filter((family) =>
    evidence.some((one) => one.family === family && one.direction === 'supports' && isInDate(one, today)),
  )
}
