import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { MarkWithWord } from '#src/kit/html/index.ts'
import { type Action, confidenceShown } from './action.ts'
import { isOverdue } from './delivery.ts'
import { isReviewPassed, isRound, lacksReviewDate, roundNames } from './due.ts'
import { periodAt } from './round.ts'

/** Confidence as the board sees it; beside it the level that the plan itself wrote, where it has its own scale. */
export function ConfidenceCell({
  line,
  heardSince,
}: {
  line: Pick<Action, 'state' | 'confidence' | 'confidenceAt' | 'levelAsWritten'>
  heardSince: string
}): VNode {
  return (
    <>
      <MarkWithWord confidence={confidenceShown(line, heardSince)} />
      {line.levelAsWritten === null ? null : (
        <span class="gt-muted"> In the plan: {line.levelAsWritten}</span>
      )}
    </>
  )
}

type Dated = Pick<
  Action,
  'state' | 'dueOn' | 'dueText' | 'firstDueOn' | 'timesMoved' | 'dueRepeats' | 'reviewOn'
>

/** The date in force, always beside the first; words keep their words. */
export function DueCell({ line, today }: { line: Dated; today: string }): VNode {
  const { dueOn, firstDueOn } = line
  if (dueOn === null) return <Undated line={line} today={today} />
  const slip = firstDueOn === null ? 0 : workingDaysBetween(firstDueOn, dueOn)
  return (
    <>
      <span class="gt-nowrap">{sayShortDay(dueOn, today)}</span>
      {isOverdue(line, today) ? <strong> Overdue</strong> : null}
      {slip === 0 || firstDueOn === null ? null : (
        <span class="gt-muted">
          <br />
          <span class="gt-nowrap">First {sayShortDay(firstDueOn, today)},</span>{' '}
          <span class="gt-nowrap">
            {slip > 0 ? '+' : '−'}
            {Math.abs(slip)} working days
          </span>
        </span>
      )}
    </>
  )
}

/** "Ongoing, review by 30 September"; where nobody will look again, that is said. */
function Undated({ line, today }: { line: Dated; today: string }): VNode {
  const { dueText, reviewOn } = line
  const written = dueText === '' ? 'No date' : dueText
  if (isRound(line.dueRepeats))
    return (
      <>
        {written}
        <span class="gt-muted">
          {' '}
          This {roundNames[line.dueRepeats]} by{' '}
          <span class="gt-nowrap">{sayShortDay(periodAt(line.dueRepeats, today).to, today)}</span>
        </span>
      </>
    )
  if (reviewOn !== null)
    return (
      <>
        {written}, review by <span class="gt-nowrap">{sayShortDay(reviewOn, today)}</span>
        {isReviewPassed(line, today) ? <strong> Review passed</strong> : null}
      </>
    )
  return (
    <>
      {written}
      {lacksReviewDate(line) ? <span class="gt-muted"> No review date</span> : null}
    </>
  )
}
