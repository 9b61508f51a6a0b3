/** The kinds of inspection and visit. `sif`: the single inspection framework of 2013 to 2017; `send`: a local area's services for children with special educational needs. */
export const inspectionKinds = [
  'standard',
  'short',
  'focused',
  'monitoring',
  'jtai',
  'send',
  'sif',
  'other',
] as const
export type InspectionKind = (typeof inspectionKinds)[number]

export const inspectionStates = ['live', 'withdrawn'] as const
export type InspectionState = (typeof inspectionStates)[number]

export const kindWords: Record<InspectionKind, string> = {
  standard: 'Standard inspection',
  short: 'Short inspection',
  focused: 'Focused visit',
  monitoring: 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
  send: 'Area inspection of special educational needs',
  sif: 'Inspection under the single framework',
  other: 'Other inspection',
}

/** A judgement as the report words it; the key is the same across the sets of judgements. */
export type Judgement = { key: string; title: string; grade: string }

/** An inspection of this council. Days are YYYY-MM-DD; null where the report does not say. */
export type Inspection = {
  id: string
  kind: InspectionKind
  authority: string
  startedOn: string | null
  endedOn: string | null
  publishedOn: string | null
  /** The day the report reached the council; the clocks count from it, else from its publication. */
  receivedOn: string | null
  leadInspector: string | null
  sourceId: string
  importId: string | null
  importedFrom: string | null
  state: InspectionState
  draftSentOn: string | null
  finalSentOn: string | null
  rev: number
}

export type InspectionWithJudgements = Inspection & { judgements: Judgement[]; findings: FindingCounts }

/** How many findings of each kind an inspection has. */
export type FindingCounts = { all: number; priority: number; answered: number }

/** "Focused visit, 13 March 2025" needs a day: when inspectors came, else when it was published. */
export function dayOfInspection({
  startedOn,
  publishedOn,
}: Pick<Inspection, 'startedOn' | 'publishedOn'>): string | null {
  return startedOn ?? publishedOn
}

export function isInspectionKind(text: string): text is InspectionKind {
  return (inspectionKinds as readonly string[]).includes(text)
}
