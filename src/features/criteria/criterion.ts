/** The five ways in which a success criterion is tested. */
export const testWays = ['measure', 'audit', 'voice', 'document', 'judgement'] as const
export type CriterionTest = (typeof testWays)[number]

export const wayNames: Record<CriterionTest, string> = {
  measure: 'Measure',
  audit: 'Audit',
  voice: 'Voice',
  document: 'Document',
  judgement: 'Judgement',
}

export const wayHints: Record<CriterionTest, string> = {
  measure: 'A number over time.',
  audit: 'Somebody looks at the work.',
  voice: 'Children, families or those who work with them are asked.',
  document: 'A paper that is there, or minutes that show it.',
  judgement: 'Somebody who may say so judges it.',
}

/** What a test may find. */
export const testResults = ['not-met', 'partly-met', 'met', 'sustained'] as const
export type TestResult = (typeof testResults)[number]

export type CriterionResult = 'untested' | 'not-met' | 'partly-met' | 'met' | 'sustained'

export const resultNames: Record<CriterionResult, string> = {
  untested: 'Not tested',
  'not-met': 'Not met',
  'partly-met': 'Partly met',
  met: 'Met',
  sustained: 'Met and sustained',
}

/** A criterion, or what a child could say of it: "I know whom to ask when I need help". */
export const criterionKinds = ['criterion', 'statement'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** How the council will know that it worked. */
export type Criterion = {
  id: string
  planId: string
  themeId: string | null
  objectiveId: string | null
  actionId: string | null
  position: number
  kind: CriterionKind
  text: string
  test: CriterionTest | null
  testedHow: string | null
  baseline: string | null
  nowAt: string | null
  target: string | null
  result: CriterionResult
  nextTestOn: string | null
  /** The measure that tests it, where one does. */
  measureId: string | null
  /** The day from which it is no longer tested; it stays in the record. */
  retiredOn: string | null
  retiredWhy: string | null
}

/** One test that was made: the latest stands on the criterion itself. */
export type TestMade = {
  id: string
  testedOn: string
  way: CriterionTest
  found: string | null
  result: TestResult
  note: string
  evidenceId: string | null
  evidenceTitle: string | null
  /** The reading that it rests on, where a measure tests it, and what the readings suggested. */
  readingId: string | null
  suggested: TestResult | null
  testedBy: string | null
  testedByName: string | null
}

/** Its next test was due before today and has not been made. */
export function isTestOverdue(one: Pick<Criterion, 'nextTestOn'>, today: string): boolean {
  return one.nextTestOn !== null && one.nextTestOn < today
}
