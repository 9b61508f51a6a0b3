import type { Paragraph } from '#src/kit/documents/source-document.ts'
import type { DescriptionEvent, LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'

type Labelled = [Paragraph, LevelEvent]

/**
 * "Outcome: fifteen more households by March." straight below each "Objective 1 – …" says what the level is
 * for, and is none itself: a sentence without a number, each time of that name, below a level that has one.
 */
export function tellStatements(labelled: Labelled[]): [Paragraph, LevelEvent | DescriptionEvent][] {
  const names = Map.groupBy(labelled, ([, { name }]) => plainOf(name ?? ''))
  return labelled.map((one) => {
    const [paragraph, { name, source }] = one
    const alike = names.get(plainOf(name ?? '')) ?? []
    if (!alike.every((other) => isStatement(labelled, other))) return one
    return [paragraph, { type: 'description', text: paragraph.text, keys: [paragraph], source }]
  })
}

function isStatement(labelled: Labelled[], one: Labelled): boolean {
  const [, { ref, text, name }] = one
  const over = labelled[labelled.indexOf(one) - 1]?.[1]
  if (ref !== null || over === undefined || over.ref === null || over.text === '') return false
  return over.name !== name && /[.!?]$/.test(text)
}
