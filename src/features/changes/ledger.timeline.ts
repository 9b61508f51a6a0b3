import { isAccepted } from '#src/features/actions/index.ts'
import type { Timeline, TimelineAction } from '#src/kit/charts/timeline.ts'
import type { Ledger, LedgerLine } from './ledger.ts'

/** The ledger as the picture of dates takes it. */
export function timelineOf(ledger: Pick<Ledger, 'council' | 'plan' | 'theme' | 'lines' | 'today'>): Timeline {
  const { council, plan, theme, today } = ledger
  const scope =
    theme === null ? plan.title : [`${plan.words.theme} ${theme.ref ?? ''}`.trim(), theme.title].join(', ')
  return { council, scope, today, boards: [], actions: ledger.lines.map(timelineAction) }
}

function timelineAction({ action, lead, moves, acceptedOn }: LedgerLine): TimelineAction {
  const { firstDueOn, dueOn, reviewOn } = action
  const dated = [
    ...(firstDueOn === null ? [] : [{ date: firstDueOn, askedOn: null }]),
    ...moves.flatMap(({ to, askedOn, agreedOn }) =>
      to === null ? [] : [{ date: to, askedOn: askedOn ?? agreedOn }],
    ),
  ]
  const goesOn = dueOn === null && reviewOn !== null
  return {
    ref: action.ref ?? '',
    text: action.state === 'regressed' ? `${action.title} (slipped back since)` : action.title,
    lead,
    dates: goesOn ? [...dated, { date: reviewOn, askedOn: null }] : dated,
    state:
      acceptedOn !== null || isAccepted(action.state)
        ? 'done'
        : action.state === 'submitted'
          ? 'awaiting'
          : 'open',
    doneOn: acceptedOn,
    ...(goesOn ? { ongoing: true } : {}),
  }
}
