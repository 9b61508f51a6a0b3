import { gatherOptimism } from '#src/features/checks/index.ts'
import { type Entry, listEntries } from '#src/features/history/index.ts'
import { listPeople } from '#src/features/people/index.ts'
import { type Action, listActionsOf, listDueDates, listLeads } from '#src/features/actions/index.ts'
import { type Plan, type Theme, listThemes } from '#src/features/plans/index.ts'
import { listUpdates, type Update } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { codeOf, refsOf } from '#src/features/reports/report-refs.ts'
import { findPrevious, listStandingAt, type Standing } from '#src/features/reports/report.store.ts'
import { type ActionRecord, highlightAction } from './highlight-action.ts'
import { answersOf, type Heard } from './highlight-answers.ts'
import type { HighlightReport, HighlightTheme } from './highlight.ts'

/** What a person adds to the figures: for which board, from whom, and the words at the head. */
type Authored = Pick<HighlightReport, 'state' | 'meeting' | 'from' | 'clearedBy' | 'opening' | 'asks'> & {
  /** Opening words of a theme, by the theme's code. */
  themeOpenings: Record<string, string>
}

export type Wanted = Authored & {
  council: string
  plan: Plan
  /** Null: the whole plan. */
  themeId: string | null
  now: Date
}

/** Reasons and next steps may come from an update this much older than the period. */
const updatesFromDays = 120
const dueNextDays = 31
const most = 100_000

/** The highlight report from the record as it stands now, for the time since the last one that was frozen. */
export async function gatherHighlight(trx: Trx, wanted: Wanted): Promise<HighlightReport> {
  const { plan, now } = wanted
  const today = dayOf(now)
  const allThemes = await listThemes(trx, plan.id)
  const themes = allThemes.filter((theme) => wanted.themeId === null || theme.id === wanted.themeId)
  const themeCode = wanted.themeId === null ? null : (themes.map(codeOf)[0] ?? '')
  const previous = await findPrevious(trx, { planId: plan.id, themeCode, before: today })
  const actions = await listActionsOf(trx, { planId: plan.id })
  const records = await findRecords(trx, { plan, actions, previous, now })
  const refs = refsOf(allThemes, actions)
  const optimism = wanted.themeId === null ? await gatherOptimism(trx, wanted) : null
  return {
    format: 'goldthread.highlight-report/1',
    council: wanted.council,
    plan: { title: plan.title, version: `as at ${sayDay(today)}`, mirrors: plan.mirrors },
    state: wanted.state,
    meeting: wanted.meeting,
    from: wanted.from,
    clearedBy: wanted.clearedBy,
    period: {
      from: previous === null ? (plan.startedOn ?? firstDay(records, today)) : dayOf(previous),
      to: today,
    },
    asAt: now.toISOString(),
    previousOn: previous === null ? null : dayOf(previous),
    ...(previous === null ? {} : { previousAt: previous.toISOString() }),
    dueNextUntil: addDays(today, dueNextDays),
    opening: wanted.opening,
    themes: themes.map((theme) => highlightTheme({ theme, actions, refs, records, wanted, previous })),
    asks: wanted.asks,
    ...(optimism === null
      ? {}
      : { greensChecked: { kind: 'picture', picture: { of: 'optimism', shows: optimism } } }),
  }
}

type Records = {
  leads: Awaited<ReturnType<typeof listLeads>>
  dates: Awaited<ReturnType<typeof listDueDates>>
  updates: Map<string, Update[]>
  entries: Map<string, Entry[]>
  standing: Map<string, Standing>
  names: Map<string, string>
}

type Finding = { plan: Plan; actions: readonly Action[]; previous: Date | null; now: Date }

async function findRecords(trx: Trx, { plan, actions, previous, now }: Finding): Promise<Records> {
  const ids = actions.map((action) => action.id)
  const began = previous ?? new Date(`${plan.startedOn ?? '2000-01-01'}T00:00:00Z`)
  const long = new Date(now.getTime() - updatesFromDays * 86_400_000)
  const [updates, entries, leads, dates, standing, people] = await Promise.all([
    listUpdates(trx, { planId: plan.id, from: began < long ? began : long, limit: most }),
    listEntries(trx, { planId: plan.id, since: began, limit: most }),
    listLeads(trx, ids),
    listDueDates(trx, ids),
    previous === null ? new Map<string, Standing>() : listStandingAt(trx, plan.id, previous),
    listPeople(trx),
  ])
  return {
    leads,
    dates,
    updates: Map.groupBy(updates, (update) => update.actionId),
    entries: Map.groupBy(entries.toReversed(), (entry) => entry.subjectId),
    standing,
    names: new Map(people.map((person) => [person.id, person.name])),
  }
}

function firstDay({ updates }: Records, today: string): string {
  const days = [...updates.values()].flat().map((update) => dayOf(update.givenAt))
  return days.toSorted()[0] ?? today
}

type Making = {
  theme: Theme
  actions: readonly Action[]
  refs: Map<string, string>
  records: Records
  wanted: Wanted
  previous: Date | null
}

// Not yet in the plan: no board has agreed to them.
const notYet = new Set<string>(['draft', 'proposed'])

function highlightTheme({ theme, actions, refs, records, wanted, previous }: Making): HighlightTheme {
  const code = codeOf(theme)
  const mine = actions.filter((action) => action.themeId === theme.id && !notYet.has(action.state))
  const opening = wanted.themeOpenings[code] ?? ''
  const heard = mine.flatMap((action): Heard[] => {
    const update = (records.updates.get(action.id) ?? []).find(
      (one) => one.state === 'accepted' && (previous === null || (one.decidedAt ?? one.givenAt) > previous),
    )
    return update === undefined ? [] : [{ ref: refs.get(action.id) ?? '', update }]
  })
  return {
    code,
    title: theme.title,
    lead: theme.leadName ?? theme.leadsAsWritten.join(', '),
    sponsor: null,
    opening: opening === '' ? [] : [opening],
    actions: mine.map((action) =>
      highlightAction(recordOf(action, { refs, records, previous, today: dayOf(wanted.now) })),
    ),
    answers: answersOf(heard),
  }
}

function recordOf(
  action: Action,
  from: { refs: Map<string, string>; records: Records; previous: Date | null; today: string },
): ActionRecord {
  const { refs, records, previous, today } = from
  return {
    action,
    ref: refs.get(action.id) ?? '',
    leads: records.leads.get(action.id) ?? [],
    dates: records.dates.get(action.id) ?? [],
    updates: records.updates.get(action.id) ?? [],
    entries: records.entries.get(action.id) ?? [],
    before: records.standing.get(action.id) ?? null,
    previousOn: previous === null ? null : dayOf(previous),
    nameOf: (personId) => (personId === null ? undefined : records.names.get(personId)) ?? 'the council',
    today,
  }
}
