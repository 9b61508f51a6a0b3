/** What an inspection judged; its findings are those of its source. */
export type InspectionReport = {
  source: string
  kind: 'standard' | 'short' | 'focused' | 'monitoring'
  startedOn: string
  endedOn: string
  receivedOn: string
  leadInspector: string
  judgements: [key: string, title: string, grade: string][]
  draftSentOn: string | null
  finalSentOn: string | null
}

/** One inspection or visit of one authority; its grades in the order of the set of judgements of its time. */
export type PublishedAuthority = [
  authority: string,
  areaCode: string,
  region: string,
  began: string,
  kind: InspectionReport['kind'],
  ...grades: string[],
]
