import { type DateRequest, maySettleRequest } from '#src/features/changes/index.ts'
import { type StandIn, withStandIns } from '#src/features/people/index.ts'
import {
  type Action,
  type Lead,
  type Part,
  type Roles,
  hasGoneQuiet,
  heardOn,
  heardSince,
  isCounted,
  isOpen,
  isOverdue,
  partsIn,
} from '#src/features/actions/index.ts'
import type { Theme } from '#src/features/plans/index.ts'
import type { Update } from '#src/features/updates/index.ts'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'
import type { Person } from '#src/kit/person.ts'

/** What a person's week is made from: every action of the live plans, and the updates that nobody has settled. */
export type Scene = {
  person: Person
  today: string
  actions: readonly Action[]
  themes: ReadonlyMap<string, Pick<Theme, 'id' | 'leadId'>>
  leads: ReadonlyMap<string, readonly Lead[]>
  submitted: readonly Update[]
  /** Those who stand in today for somebody who is away. */
  standIns: readonly StandIn[]
  /** Requests for another date that nobody has decided. */
  requests: readonly DateRequest[]
}

export type Week = {
  /** Delivered, not yet accepted, by somebody else: mine to check. */
  toAccept: Action[]
  slippedBack: Action[]
  overdue: Action[]
  updatesToAccept: Update[]
  /** Dates that I may move, or say no to. */
  datesToDecide: { request: DateRequest; action: Action }[]
  quiet: Action[]
  coming: Action[]
  /** Actions that I watch over, as programme manager, quality lead or theme lead. */
  watched: Action[]
  /** What I watch over and need do nothing about. */
  restful: number
}

/** Dates this near are named: three working weeks. */
const comingWorkingDays = 15

/** What needs this person, from what the record says and what they may do. */
export function weekOf(scene: Scene): Week {
  const { today } = scene
  const parts = new Map(scene.actions.map((action) => [action.id, partsOf(scene, action)]))
  const has = (action: Pick<Action, 'id'>, ...wanted: Part[]) =>
    wanted.some((part) => parts.get(action.id)?.includes(part) === true)
  const watched = scene.actions.filter(
    (action) => isCounted(action.state) && has(action, 'theme-lead', 'programme-manager', 'quality-lead'),
  )
  const decides = watched.filter((action) => has(action, 'theme-lead', 'programme-manager'))
  const toAccept = watched.filter((action) => action.state === 'submitted' && !has(action, 'lead'))
  const slippedBack = decides.filter((action) => action.state === 'regressed')
  const overdue = decides.filter((action) => isOverdue(action, today))
  const quiet = watched.filter((action) => hasGoneQuiet(action, heardSince(today)))
  const coming = watched.filter((action) => isComing(action, today))
  const byId = new Map(decides.map((action) => [action.id, action]))
  const updatesToAccept = scene.submitted.filter((update) => {
    const action = byId.get(update.actionId)
    return action !== undefined && !has(action, 'lead') && update.authorId !== scene.person.id
  })
  const datesToDecide = scene.requests.flatMap((request) => {
    const action = scene.actions.find(({ id }) => id === request.actionId)
    return action !== undefined && maySettleRequest(request, rolesIn(scene, action), scene.person) === true
      ? [{ request, action }]
      : []
  })
  const busy = new Set([
    ...[...toAccept, ...slippedBack, ...overdue, ...quiet, ...coming].map((action) => action.id),
    ...updatesToAccept.map((update) => update.actionId),
    ...datesToDecide.map(({ request }) => request.actionId),
  ])
  return {
    toAccept: toAccept.toSorted((a, b) => a.stateSince.getTime() - b.stateSince.getTime()),
    slippedBack,
    overdue: overdue.toSorted(bySoonest),
    updatesToAccept: updatesToAccept.toSorted((a, b) => a.givenAt.getTime() - b.givenAt.getTime()),
    datesToDecide: datesToDecide.toReversed(),
    quiet: quiet.toSorted((a, b) => heardOn(a).localeCompare(heardOn(b))),
    coming: coming.toSorted(bySoonest),
    watched,
    restful: watched.filter((action) => !busy.has(action.id)).length,
  }
}

function partsOf(scene: Scene, action: Action): Part[] {
  return partsIn(rolesIn(scene, action), scene.person)
}

function rolesIn({ themes, leads, standIns }: Scene, action: Action): Roles {
  return {
    accountableId: action.accountableId,
    contributorIds: withStandIns(
      (leads.get(action.id) ?? []).flatMap(({ personId }) => personId ?? []),
      standIns,
    ),
    themeId: action.themeId,
    themeLeadId: themes.get(action.themeId)?.leadId ?? null,
  }
}

function isComing({ state, dueOn }: Action, today: string): boolean {
  return (
    isOpen(state) && dueOn !== null && dueOn >= today && dueOn <= addWorkingDays(today, comingWorkingDays)
  )
}

function bySoonest(a: Action, b: Action): number {
  return (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.position - b.position
}
