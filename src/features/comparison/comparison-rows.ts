import { plainDay } from '#src/kit/dates/say.ts'
import { confidenceWords, deliveryWords, differenceShort } from '#src/kit/html/marks/states.ts'
import { type Changed, type Compared, type Comparison, type Rerated, wordsOf } from './comparison.ts'

/** The columns of what changed between two dates as a file: one row a change, in the page's order. */
export const comparisonColumns = ['What changed', 'Number', 'Action', 'Was', 'Now', 'Working days moved']

type Row = (string | number | null)[]

export function comparisonRows(found: Comparison): Row[] {
  return [
    ...found.completed.map((pair) => stepRow('Completed', pair)),
    ...found.slipped.map((pair) => stepRow('Slipped back or paused', pair)),
    ...found.later.map((pair) => [...row('Given a later date', pair, dueOf), pair.days]),
    ...found.earlier.map((pair) => [...row('Given an earlier date', pair, dueOf), pair.days]),
    ...found.rerated.map(({ after, was, now }) => [
      ...named('Confidence changed', after),
      ...[sayConfidence(was), sayConfidence(now), null],
    ]),
    ...found.steps.map((pair) => stepRow('Another step on', pair)),
    ...found.judged.map((pair) => [...row('Difference judged', pair, differenceOf), null]),
    ...found.added.map((one) => [...named('Added', one), null, wordsOf(one), null]),
    ...found.removed.map((one) => [...named('Taken out', one), wordsOf(one), null, null]),
    ...found.reworded.map((pair) => [...row('Worded anew', pair, wordsOf), null]),
  ]
}

function named(what: string, { ref, title }: Compared): Row {
  return [what, ref, title]
}

function row(what: string, { before, after }: Changed, of: (one: Compared) => string | null): Row {
  return [...named(what, after), of(before), of(after)]
}

function stepRow(what: string, pair: Changed): Row {
  return [...row(what, pair, ({ state }) => deliveryWords[state]), null]
}

function dueOf({ dueOn, dueText }: Compared): string {
  return dueOn === null ? dueText : plainDay(dueOn)
}

function differenceOf({ difference }: Compared): string | null {
  return difference === null ? null : differenceShort[difference]
}

function sayConfidence(confidence: Rerated['was']): string | null {
  if (confidence === null) return null
  return confidence === 'no-report' ? 'No report' : confidenceWords[confidence]
}
