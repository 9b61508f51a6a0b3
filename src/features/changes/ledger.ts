import {
  type Action,
  type ActionRound,
  type DueDate,
  type Lead,
  isAccepted,
  isCounted,
  isOverdue,
  lacksReviewDate,
  nameLead,
} from '#src/features/actions/index.ts'
import type { Figures, Plan, Theme } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { type DateRequest, greensOf } from './date-request.ts'

/** One move of one action's date, as it was agreed. */
export type LedgerMove = {
  /** Which move it was; the first is 1. */
  number: number
  from: string
  to: string | null
  toText: string
  workingDays: number | null
  askedOn: string | null
  agreedOn: string
  agreedBy: string | null
  reason: string | null
  /** Asked for after the date had passed. */
  late: boolean
}

export type LedgerLine = {
  action: Action
  theme: string
  lead: string
  moves: LedgerMove[]
  requests: DateRequest[]
  acceptedOn: string | null
  /** Where it comes round again: its rounds, latest first. */
  rounds: readonly ActionRound[]
  /** Working days against the first date: to the day it was accepted, else the date now, else today when overdue. */
  slip: number | null
  greenAsDated: boolean
  greenAgainstFirst: boolean
}

/** The slippage ledger of a plan or a theme: every first date, every move, who agreed, and what it hides. */
export type Ledger = {
  council: string
  plan: Plan
  theme: Theme | null
  lines: LedgerLine[]
  figures: Figures
  waiting: { request: DateRequest; action: Action }[]
  /** Refused or withdrawn: the date stood. */
  stood: { request: DateRequest; action: Action }[]
  /** No day, and no day to look again: nobody can say whether they are late. */
  undated: LedgerLine[]
  today: string
}

export type LedgerScene = {
  council: string
  plan: Plan
  theme: Theme | null
  themes: readonly Theme[]
  actions: readonly Action[]
  dates: ReadonlyMap<string, readonly DueDate[]>
  leads: ReadonlyMap<string, readonly Lead[]>
  requests: readonly DateRequest[]
  rounds: ReadonlyMap<string, readonly ActionRound[]>
  acceptedAt: ReadonlyMap<string, Date>
  figures: Figures
  heardSince: string
  today: string
}

export function ledgerOf(scene: LedgerScene): Ledger {
  const { council, plan, theme, figures, today, requests } = scene
  const kept = scene.actions.filter(({ state }) => isCounted(state))
  const lines = kept.map((action) => lineOf(scene, action))
  const byId = new Map(kept.map((action) => [action.id, action]))
  const beside = (request: DateRequest) => {
    const action = byId.get(request.actionId)
    return action === undefined ? [] : [{ request, action }]
  }
  return {
    council,
    plan,
    theme,
    lines,
    figures,
    waiting: requests.filter(({ state }) => state === 'waiting').flatMap(beside),
    stood: requests
      .filter(({ state }) => state === 'refused' || state === 'withdrawn' || state === 'lapsed')
      .flatMap(beside),
    undated: lines.filter(({ action }) => lacksReviewDate(action)),
    today,
  }
}

function lineOf(scene: LedgerScene, action: Action): LedgerLine {
  const acceptedAt = scene.acceptedAt.get(action.id)
  // What slipped back was delivered all the same: its date was kept or missed on the day it was accepted.
  const delivered = isAccepted(action.state) || action.state === 'regressed'
  const acceptedOn = delivered && acceptedAt !== undefined ? dayOf(acceptedAt) : null
  const { asDated, againstFirst } = greensOf(action, scene.heardSince)
  return {
    action,
    theme: scene.themes.find(({ id }) => id === action.themeId)?.title ?? '',
    lead: nameOf(scene.leads.get(action.id)),
    moves: movesOf(scene.dates.get(action.id) ?? []),
    requests: scene.requests.filter(({ actionId }) => actionId === action.id),
    acceptedOn,
    rounds: scene.rounds.get(action.id) ?? [],
    slip: slipOf(action, acceptedOn, scene.today),
    greenAsDated: asDated,
    greenAgainstFirst: againstFirst,
  }
}

function nameOf(leads: readonly Lead[] | undefined): string {
  const [lead] = leads ?? []
  return lead === undefined ? 'Nobody yet' : nameLead(lead)
}

function slipOf(action: Action, acceptedOn: string | null, today: string): number | null {
  const { firstDueOn, dueOn, state } = action
  if (firstDueOn === null) return null
  const end = acceptedOn ?? (isOverdue({ state, dueOn }, today) ? today : dueOn)
  return end === null ? null : workingDaysBetween(firstDueOn, end)
}

/** The moves among an action's dates: each from a day to another, or to words. */
function movesOf(dates: readonly DueDate[]): LedgerMove[] {
  const moves: LedgerMove[] = []
  let before: string | null = null
  for (const date of dates) {
    if (before !== null)
      moves.push({
        number: moves.length + 1,
        from: before,
        to: date.dueOn,
        toText: date.dueText,
        workingDays: date.dueOn === null ? null : workingDaysBetween(before, date.dueOn),
        askedOn: date.askedOn,
        agreedOn: date.decidedOn ?? dayOf(date.setAt),
        agreedBy: date.decidedBy,
        reason: date.reason,
        late: date.retrospective,
      })
    before = date.dueOn
  }
  return moves
}

export function movesMadeLate({ moves }: Pick<LedgerLine, 'moves'>): number {
  return moves.filter(({ late }) => late).length
}
