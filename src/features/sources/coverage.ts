import { deliveryWords } from '#src/kit/html/marks/states.ts'
import { type FindingCoverage, isAnswered, sayGap, type Source, stillAnswers } from './source.ts'

/** An action of a live plan that answers no finding, nor stands under one that does. */
export type UnaskedAction = {
  id: string
  ref: string | null
  title: string
  state: string
  planTitle: string
}

/** Findings against actions, both ways: what nobody answers, and what answers nothing. */
export type Coverage = {
  sources: { source: Source; items: FindingCoverage[] }[]
  unasked: UnaskedAction[]
  /** By action: which kinds of evidence that it made a difference are in date. */
  evidence?: Readonly<Record<string, string>>
  /** By action: what its tests of success say. */
  tests?: Readonly<Record<string, string>>
}

/** How many findings there are, and how many have an action that answers them still. */
export function coverageCounts({ sources }: Coverage): { findings: number; answered: number } {
  const items = sources.flatMap((one) => one.items)
  return { findings: items.length, answered: items.filter(isAnswered).length }
}

/** One row for each finding with each action that answers it, after one for the gap where none does; then one for each action that answers none. */
export function coverageRows({ sources, unasked, evidence = {}, tests = {} }: Coverage): string[][] {
  const asked = sources.flatMap(({ source, items }) =>
    items.flatMap((item) => {
      const finding = [source.title, item.number ?? '', item.text, item.place]
      const gap = isAnswered(item) ? [] : [[...finding, '', sayGap(item), '', '', '', '']]
      const rows = item.actions.map((action) => [
        ...finding,
        action.ref ?? '',
        action.title,
        sayHowFar(action),
        stateWord(action.state),
        tests[action.id] ?? 'None',
        evidence[action.id] ?? 'None',
      ])
      return [...gap, ...rows]
    }),
  )
  const rest = unasked.map(({ ref, title, state }) => [
    '',
    '',
    'Answers no finding',
    '',
    ref ?? '',
    title,
    '',
    stateWord(state),
    '',
    '',
  ])
  return [...asked, ...rest]
}

/** How far an action answers its finding. */
export function sayHowFar(action: FindingCoverage['actions'][number]): string {
  if (!stillAnswers(action)) return 'No longer'
  return action.coverage === 'full' ? 'Wholly' : 'In part'
}

function stateWord(state: string): string {
  return (deliveryWords as Partial<Record<string, string>>)[state] ?? state
}

export const coverageColumns = [
  'Source',
  'Number',
  'Finding',
  'Place',
  'Action',
  'What the action is',
  'How far',
  'State',
  'Tests of success',
  'Evidence of difference, in date',
]
