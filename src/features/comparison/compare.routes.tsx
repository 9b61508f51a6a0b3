import { listLeads, mayViewPlan } from '#src/features/actions/index.ts'
import { listMeetingDays } from '#src/features/bodies/index.ts'
import { findPlan, listThemes, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { endOfDay } from '#src/kit/dates/end-of-day.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { pastDay } from '#src/kit/dates/past-day.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, type Fault, notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { ComparePage, headingOf } from './compare.page.tsx'
import { findAtBoth } from './compared.store.ts'
import { comparisonColumns, comparisonRows } from './comparison-rows.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { findReasons } from './reasons.store.ts'

const usualSpanDays = 28

/** A plan on two dates, compared. */
export function comparisonRoutes(door: Door): void {
  door.list<Found>('/plans/:plan/compare', mayViewPlan, {
    find: async (visit, whole) => {
      const found = await findAsked(visit)
      if (found === null) return notFound
      // A file of days that nobody asked for would be taken for those that were.
      return whole && found.faults.length > 0 ? comparePage(found) : found
    },
    page: (_visit, found) => comparePage(found),
    columns: comparisonColumns,
    csv: ({ comparison }) => comparisonRows(comparison),
    json: ({ from, to, comparison }) => ({ from, to, ...comparison }),
    fileName: 'what-changed',
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof findAsked>>>

async function findAsked(visit: Visit) {
  const planId = visit.params['plan'] ?? ''
  const today = dayOf(visit.now)
  const faults: Fault[] = []
  const to = dayAsked(visit, { name: 'to', usual: today, today }, faults)
  const from = dayAsked(visit, { name: 'from', usual: addDays(to, -usualSpanDays), today }, faults)
  if (from > to)
    faults.push({ field: 'from', message: 'The first day is after the second. Choose an earlier one' })
  const themeId = isId(visit.query['theme'] ?? '') ? visit.query['theme'] : undefined
  const found = await visit.trx(async (trx) => findCompared(trx, { planId, themeId, from, to, today }))
  return found === null ? null : { ...found, from, to, today, themeId: themeId ?? '', faults }
}

function comparePage({ faults, ...found }: Found): Answer {
  return page(headingOf(found), <ComparePage {...found} />, {
    ...planPlace(found.plan, paths.comparison(found.plan.id)),
    faults,
  })
}

async function findCompared(
  trx: Trx,
  asked: { planId: string; themeId: string | undefined; from: string; to: string; today: string },
) {
  const { planId, from, to, today } = asked
  const [plan, themes, meetings, atBoth, reasons] = await Promise.all([
    findPlan(trx, planId),
    listThemes(trx, planId),
    listMeetingDays(trx, today),
    findAtBoth(trx, asked),
    findReasons(trx, planId, { after: endOfDay(from), upTo: endOfDay(to) }),
  ])
  if (plan === null) return null
  const comparison = comparisonOf(atBoth, { from, to })
  return { plan, themes, meetings, comparison, reasons, leads: await listLeads(trx, idsIn(comparison)) }
}

/** Everything that a comparison names, but what was taken out, once. */
function idsIn({ all: _, unchanged: __, added, removed: ___, ...groups }: Comparison): string[] {
  const changed = Object.values(groups).flatMap((group) => group.map(({ after }) => after.id))
  return [...new Set([...changed, ...added.map(({ id }) => id)])]
}

/** The day that was asked for, or the usual one; nothing is known of days to come. */
function dayAsked(
  visit: Visit,
  { name, usual, today }: { name: string; usual: string; today: string },
  faults: Fault[],
): string {
  const asked = visit.query[name] ?? ''
  if (asked === '') return usual
  const typed = pastDay(asked)
  if ('day' in typed) return typed.day > today ? today : typed.day
  faults.push({ field: name, message: typed.fault })
  return usual
}
