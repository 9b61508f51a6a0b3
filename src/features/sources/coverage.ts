import { deliveryWords } from '#src/kit/html/marks/states.ts'
import type { FindingCoverage, Source } from './source.ts'

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

/** How many findings there are, and how many have an action. */
export function coverageCounts({ sources }: Coverage): { findings: number; answered: number } {
  const items = sources.flatMap((one) => one.items)
  return { findings: items.length, answered: items.filter(({ actions }) => actions.length > 0).length }
}

/** One row for each finding with each action that answers it, then one for each action that answers none. */
export function coverageRows({ sources, unasked, evidence = {}, tests = {} }: Coverage): string[][] {
  const asked = sources.flatMap(({ source, items }) =>
    items.flatMap((item) => {
      const finding = [source.title, item.number ?? '', item.text, item.place]
      if (item.actions.length === 0) return [[...finding, '', 'No action', '', '', '', '']]
      return item.actions.map((action) => [
        ...finding,
        action.ref ?? '',
        action.title,
        action.coverage === 'full' ? 'Wholly' : 'In part',
        stateWord(action.state),
        tests[action.id] ?? 'None',
        evidence[action.id] ?? 'None',
      ])
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
