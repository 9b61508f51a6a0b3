import { listNextPapers } from '#src/features/bodies/index.ts'
import { listRequests } from '#src/features/changes/index.ts'
import { type Entry, listEntries } from '#src/features/history/index.ts'
import { countUnseen, listAskedToday, type Week, weekOf } from '#src/features/notices/index.ts'
import { listAllStandIns, maySeePeople } from '#src/features/people/index.ts'
import { listPressing, type PressingDuty } from '#src/features/inspections/index.ts'
import { type Group, groupsOf, listLed, mayKeepPosts } from '#src/features/leads/index.ts'
import { meetingOf, type NextMeeting } from './next-meeting.ts'
import {
  type Action,
  type Lead,
  heardSince,
  isInsider,
  listActionsOf,
  listLeads,
} from '#src/features/actions/index.ts'
import {
  type Figures,
  type Plan,
  type Theme,
  figuresOf,
  listPlans,
  listThemes,
  mayManagePlan,
  treeOf,
} from '#src/features/plans/index.ts'
import {
  type FrozenReport,
  gatherSince,
  listReports,
  mayReadReports,
  type SinceCounts,
} from '#src/features/reports/index.ts'
import {
  findMine,
  listLatestUpdates,
  listUpdates,
  mayAccept,
  type MyActions,
  type Update,
} from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'

/** How one plan stands, and what has changed since its last report. */
export type Standing = {
  plan: Plan
  figures: Figures
  latest: FrozenReport | null
  since: SinceCounts
  sentence: string
}

export type ThemeStanding = { plan: Plan; theme: Theme; figures: Figures }

export type Found = {
  person: Person
  today: string
  insider: boolean
  week: Week
  mine: MyActions
  standings: Standing[]
  /** The themes that this person answers for. */
  themes: ThemeStanding[]
  leads: Map<string, Lead[]>
  lastWords: Map<string, Update>
  /** Those gone quiet whose lead was asked today. */
  askedToday: ReadonlySet<string>
  /** Why each of those that slipped back did. */
  whySlipped: Map<string, string>
  reports: FrozenReport[]
  /** The next meeting that expects papers, for those who work in the plan. */
  meeting: NextMeeting | null
  /** Duties after inspections that press, soonest first. */
  clocks: PressingDuty[]
  /** Actions for which nobody answers today, by whose they were or how their lead is written; for whoever hands them over. */
  leaderless: Group[]
  mayBringPlan: boolean
  maySeePeople: boolean
  /** What this person was told and has not looked at. */
  unseen: number
}

type Asking = { person: Person; settings: Record<string, unknown>; now: Date }

/** Everything that "This week" says to this person. */
export async function findWeek(trx: Trx, asking: Asking): Promise<Found> {
  const { person, now } = asking
  const insider = isInsider(person)
  const today = dayOf(now)
  const plans = insider ? await listPlans(trx) : []
  const planIds = plans.map((plan) => plan.id)
  const waiting = insider ? listRequests(trx, { state: 'waiting' }) : Promise.resolve([])
  const [themes, actions, requests, submitted, mine, reports, standIns] = await Promise.all([
    Promise.all(planIds.map(async (planId) => listThemes(trx, planId))).then((each) => each.flat()),
    Promise.all(planIds.map(async (planId) => listActionsOf(trx, { planId }))).then((each) => each.flat()),
    waiting,
    mayAccept(person) === true ? listUpdates(trx, { state: 'submitted' }) : [],
    findMine(trx, person, now, async () => waiting),
    mayReadReports(person) === true ? listReports(trx, { limit: 40 }) : [],
    listAllStandIns(trx),
  ])
  const leads = await listLeads(
    trx,
    actions.map((action) => action.id),
  )
  const week = weekOf({
    person,
    today,
    actions,
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    leads,
    requests,
    submitted,
    standIns,
  })
  return {
    person,
    today,
    insider,
    week,
    mine,
    standings: await Promise.all(topsOf(plans).map(async (plan) => findStanding(trx, asking, plan, actions))),
    themes: ownThemes(person, themes).map((theme) => standingOf(theme, plans, actions, today)),
    leads,
    lastWords: await listLatestUpdates(
      trx,
      week.quiet.map(({ id }) => id),
    ),
    askedToday: await listAskedToday(
      trx,
      week.quiet.map(({ id }) => id),
      now,
    ),
    whySlipped: await findWhySlipped(trx, week.slippedBack),
    reports,
    meeting: meetingOf(insider ? await listNextPapers(trx, today) : [], reports),
    clocks: insider ? await listPressing(trx, asking.settings, today) : [],
    leaderless: insider && mayKeepPosts(person) === true ? groupsOf(await listLed(trx)) : [],
    mayBringPlan: mayManagePlan(person) === true,
    maySeePeople: maySeePeople(person) === true,
    unseen: await countUnseen(trx, person.id),
  }
}

/** Plans that stand under no other: a plan under one is seen from its page. */
function topsOf(plans: readonly Plan[]): Plan[] {
  return treeOf(plans).flatMap(({ plan, depth }) => (depth === 0 ? [plan] : []))
}

async function findStanding(
  trx: Trx,
  { now }: Asking,
  plan: Plan,
  all: readonly Action[],
): Promise<Standing> {
  const actions = all.filter((action) => action.planId === plan.id)
  const [{ counts, sentence }, reports] = await Promise.all([
    gatherSince(trx, { plan, actions, now }),
    listReports(trx, { planId: plan.id, limit: 20 }),
  ])
  return {
    plan,
    figures: figuresOf(actions, heardSince(dayOf(now))),
    latest: reports.find((one) => one.kind === 'highlight') ?? reports[0] ?? null,
    since: counts,
    sentence,
  }
}

function ownThemes(person: Person, themes: readonly Theme[]): Theme[] {
  return themes.filter(
    (theme) =>
      theme.leadId === person.id ||
      person.roles.some((holding) => holding.role === 'sro' && holding.scopeId === theme.id),
  )
}

function standingOf(
  theme: Theme,
  plans: readonly Plan[],
  actions: readonly Action[],
  today: string,
): ThemeStanding {
  const plan = plans.find((one) => one.id === theme.planId)
  if (plan === undefined) throw new Error('A theme was found whose plan was not')
  const mine = actions.filter((action) => action.themeId === theme.id)
  return { plan, theme, figures: figuresOf(mine, heardSince(today)) }
}

async function findWhySlipped(trx: Trx, slipped: readonly Action[]): Promise<Map<string, string>> {
  const found = await Promise.all(
    slipped.map(async ({ id }) => {
      const entries = await listEntries(trx, { subjectKind: 'action', subjectId: id, limit: 100 })
      return { id, entry: entries.find((one) => one.deed === 'action.regress') }
    }),
  )
  return new Map(found.flatMap(({ id, entry }) => (entry === undefined ? [] : [[id, whyOf(entry)]])))
}

function whyOf({ reason, personName }: Entry): string {
  const said = (reason ?? '').trim().replace(/[.\s]+$/u, '')
  const by = personName === null ? '' : `${personName} marked it as slipped back.`
  return [said === '' ? '' : `${said}.`, by].filter(Boolean).join(' ')
}
