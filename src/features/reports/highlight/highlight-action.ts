import { upper } from '#src/kit/first-letter.ts'
import type { Entry } from '#src/features/history/index.ts'
import {
  type Action,
  type Confidence,
  type DueDate,
  type Lead,
  confidenceShown,
  heardSince,
  nameLead,
} from '#src/features/actions/index.ts'
import type { Update } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import type { Standing } from '#src/features/reports/report.store.ts'
import type { Change, ChangeKind, Due, HighlightAction, Move } from './highlight.ts'

/** What the record holds of one action, for a report as at `today`. */
export type ActionRecord = {
  action: Action
  ref: string
  leads: readonly Lead[]
  dates: readonly DueDate[]
  /** Latest first, accepted or not. */
  updates: readonly Update[]
  /** Since the report before, oldest first. */
  entries: readonly Entry[]
  /** As it stood at the report before; null where it was not in the plan, or there was none. */
  before: Standing | null
  previousOn: string | null
  nameOf: (personId: string | null) => string
  today: string
}

/** One action as the report keeps it. No word of an update that nobody accepted goes before a board. */
export function highlightAction(record: ActionRecord): HighlightAction {
  const { action, ref, today, before, previousOn } = record
  const [due, firstDue] = [dueOf(action.dueOn, action.dueText), dueOf(action.firstDueOn, action.firstDueText)]
  return {
    ref,
    title: action.title,
    lead: leadOf(record.leads),
    // What left the plan for daily work was embedded first, and every page counts it so.
    delivery: action.state === 'transferred' ? 'embedded' : action.state,
    deliveryBefore: before?.state ?? null,
    confidence: confidenceShown(action, heardSince(today)),
    confidenceBefore:
      before === null || previousOn === null ? null : confidenceShown(before, heardSince(previousOn)),
    reason: reasonOf(record),
    next: nextOf(record),
    difference: action.difference,
    due,
    firstDue,
    workingDaysFromFirst: slip(firstDue, due),
    moves: movesOf(record),
    changes: record.entries.flatMap((entry) => changeOf(record, entry)),
    lastReportOn: action.lastUpdateAt === null ? null : dayOf(action.lastUpdateAt),
  }
}

function leadOf(leads: readonly Lead[]): string {
  return leads[0] === undefined ? 'No lead yet' : nameLead(leads[0])
}

function dueOf(on: string | null, text: string): Due | null {
  if (on === null) return text === '' ? null : { written: text, on: null }
  return { written: text === '' ? sayDay(on) : text, on }
}

function slip(from: Due | null, to: Due | null): number {
  const [first, now] = [from?.on ?? null, to?.on ?? null]
  return first === null || now === null ? 0 : workingDaysBetween(first, now)
}

/** The reason for the rating in force, where it may go before a board; else why there is none to show. */
function reasonOf({ action, updates }: ActionRecord): string {
  if (action.confidence !== 'red' && action.confidence !== 'amber') return ''
  const rated = action.confidenceAt?.getTime()
  const given = updates.find((update) => update.givenAt.getTime() === rated)
  if (given === undefined || given.state === 'accepted') return action.confidenceReason ?? ''
  const last = updates.find(
    (update) =>
      update.state === 'accepted' &&
      update.confidence === action.confidence &&
      update.confidenceReason !== '',
  )
  return last?.confidenceReason ?? 'The update that gives the reason has not been accepted'
}

/** What is done about it: the first next step of the latest accepted update. */
function nextOf({ action, updates, today }: ActionRecord): string {
  if (action.confidence !== 'red' && action.confidence !== 'amber') return ''
  const step = updates.find((update) => update.state === 'accepted' && update.nextSteps.length > 0)
    ?.nextSteps[0]
  if (step === undefined) return ''
  const by = step.byOn === null ? '' : `by ${sayShortDay(step.byOn, today)}`
  const who = [step.who, by].filter((part) => part !== '').join(', ')
  const text = step.text.replace(/[.\s]+$/u, '')
  return who === '' ? text : `${text}. ${upper(who)}`
}

function movesOf({ dates, nameOf }: ActionRecord): Move[] {
  return dates.flatMap((date, at) => {
    const before = dates[at - 1]
    if (before === undefined) return []
    const [was, now] = [dueOf(before.dueOn, before.dueText), dueOf(date.dueOn, date.dueText)]
    return [
      {
        was: was ?? noDate,
        now: now ?? noDate,
        workingDays: slip(was, now),
        on: dayOf(date.setAt),
        at: date.setAt.toISOString(),
        reason: date.reason ?? 'No reason was given',
        decidedBy: date.decidedBy ?? nameOf(date.setBy),
      },
    ]
  })
}

const noDate: Due = { written: 'No date', on: null }

const kinds: Partial<Record<string, Exclude<ChangeKind, 'rerated'>>> = {
  'action.start': 'started',
  'action.pause': 'paused',
  'action.resume': 'resumed',
  'action.restart': 'resumed',
  'action.reopen': 'resumed',
  'action.submit': 'submitted',
  'action.return': 'returned',
  'action.accept': 'accepted',
  'action.embed': 'embedding',
  'action.verify': 'embedded',
  'action.disprove': 'regressed',
  'action.regress': 'regressed',
  'action.add': 'added',
  'action.cancel': 'cancelled',
}

function changeOf({ updates, nameOf }: ActionRecord, entry: Entry): Change[] {
  const happened = {
    on: dayOf(entry.at),
    at: entry.at.toISOString(),
    by: entry.personName ?? nameOf(null),
    note: entry.reason ?? '',
  }
  const kind = kinds[entry.deed]
  if (kind !== undefined) return [{ kind, ...happened }]
  if (entry.deed !== 'action.rate') return []
  const unaccepted = updates.some(
    (update) => update.state !== 'accepted' && update.givenAt.getTime() === entry.at.getTime(),
  )
  return [
    {
      kind: 'rerated',
      ...happened,
      note: unaccepted ? '' : happened.note,
      was: ratingOf(entry.details['from']),
      now: ratingOf(entry.details['to']),
    },
  ]
}

function ratingOf(value: unknown): Confidence | null {
  return value === 'green' || value === 'amber' || value === 'red' ? value : null
}
