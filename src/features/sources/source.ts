/** A document that makes demands of the plan, and its items. */
export type Source = {
  id: string
  kind: string
  title: string
  datedOn: string | null
  /** The inspection whose report it is. */
  inspectionId: string | null
}

/** A source that is withdrawn stands in no list, and stays in the record. */
export type SourceState = 'live' | 'withdrawn'

/** One finding, condition or recommendation. */
export type SourceItem = {
  id: string
  sourceId: string
  position: number
  kind: string
  number: string | null
  text: string
  place: string
}

/** A finding as an action answers it. */
export type FindingOfAction = SourceItem & {
  sourceTitle: string
  sourceDatedOn: string | null
  coverage: 'full' | 'part'
  note: string
}

/** A finding with those that answer it: what the coverage page shows. */
export type FindingCoverage = SourceItem & {
  actions: { id: string; ref: string | null; title: string; state: string; coverage: 'full' | 'part' }[]
}
