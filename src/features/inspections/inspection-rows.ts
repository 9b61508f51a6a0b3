import { withRef } from '#src/kit/with-ref.ts'
import { sayHowFar } from '#src/features/sources/index.ts'
import { findingKindWords } from './finding-kinds.ts'
import type { FoundInspection } from './inspection.gather.ts'
import { type InspectionWithJudgements, kindWords } from './inspection.ts'
import type { Outcome } from './outcome.ts'

type Cell = string | number | null

export const listColumns = [
  'From',
  'What it was',
  'Began',
  'Ended',
  'Published',
  'Judgement',
  'Grade',
  'Findings',
  'Findings with an action',
]

type Listed = { inspections: readonly InspectionWithJudgements[]; own: readonly Outcome[] }

/** A row for each judgement of each inspection; one for an inspection without any. */
export function inspectionListRows({ inspections, own }: Listed): Cell[][] {
  return [
    ...inspections.flatMap((one) =>
      judgementRows(
        ['Report', kindWords[one.kind], one.startedOn, one.endedOn, one.publishedOn],
        one.judgements,
        [one.findings.all, one.findings.answered],
      ),
    ),
    ...own.flatMap((one) =>
      judgementRows(
        ['Published outcomes', kindWords[one.kind], one.startedOn, null, one.publishedOn],
        one.judgements,
        [null, null],
      ),
    ),
  ]
}

function judgementRows(
  head: Cell[],
  judgements: InspectionWithJudgements['judgements'],
  tail: Cell[],
): Cell[][] {
  return judgements.length === 0
    ? [[...head, null, null, ...tail]]
    : judgements.map(({ title, grade }) => [...head, title, grade, ...tail])
}

export const findingColumns = ['Number', 'Kind', 'Finding', 'Place', 'Answered by', 'How far']

/** A row for each finding with each action that answers it. */
export function inspectionRows({ items }: FoundInspection): Cell[][] {
  return items.flatMap((item) => {
    const finding = [item.number, findingKindWords[item.kind] ?? 'Finding', item.text, item.place]
    if (item.actions.length === 0) return [[...finding, null, null]]
    return item.actions.map((action) => [...finding, withRef(action.ref, action.title), sayHowFar(action)])
  })
}

export const outcomeColumns = [
  'Area code',
  'Authority',
  'Region',
  'What it was',
  'Began',
  'Published',
  'Looked at',
  'Judgement',
  'Grade',
]

/** A row for each judgement of each published outcome; one for a visit. */
export function outcomeRows(outcomes: readonly Outcome[]): Cell[][] {
  return outcomes.flatMap((one) => {
    const { areaCode, authority, region, startedOn, publishedOn, about } = one
    const head = [areaCode, authority, region, kindWords[one.kind], startedOn, publishedOn, about]
    return judgementRows(head, one.judgements, [])
  })
}
