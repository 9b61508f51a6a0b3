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

/** Families that can carry a claim of difference and that support it (delivery and outside views never do). */
export function supportingFamilies(
  evidence: readonly Pick<EvidenceOfAction, 'family' | 'direction'>[],
): Family[] {
  const proving: Family[] = ['data', 'audit', 'voice']
  return proving.filter((family) =>
    evidence.some((one) => one.family === family && one.direction === 'supports'),
  )
}
