import { type DeliveryState, deliveryWords } from '#src/kit/html/marks/states.ts'

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

/** States of an action that is given up or went into another: it answers nothing any more. */
export const goneStates = ['cancelled', 'superseded'] as const satisfies readonly DeliveryState[]

export function stillAnswers({ state }: { state: string }): boolean {
  return !(goneStates as readonly string[]).includes(state)
}

/** Whether anything answers a finding still; where nothing does, it is a gap. */
export function isAnswered({ actions }: Pick<FindingCoverage, 'actions'>): boolean {
  return actions.some(stillAnswers)
}

/** Why a finding is a gap: "No action", or "Its only action is cancelled". */
export function sayGap({ actions }: Pick<FindingCoverage, 'actions'>): string {
  if (actions.length === 0) return 'No action'
  const states = new Set(actions.map(({ state }) => deliveryWords[state as DeliveryState].toLowerCase()))
  const gone = [...states].join(' or ')
  if (actions.length === 1) return `Its only action is ${gone}`
  return `${actions.length === 2 ? 'Both' : 'All'} its actions are ${gone}`
}
