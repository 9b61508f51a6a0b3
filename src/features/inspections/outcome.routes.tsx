import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { outcomeColumns, outcomeRows } from './inspection-rows.ts'
import { mayViewInspections } from './inspection.access.ts'
import { judgementSetOn } from './judgement-set.ts'
import { OutcomesPage } from './outcome.page.tsx'
import { type KeptOutcome, listOutcomes } from './outcome.store.ts'
import { countGrades, latestOfEach, ownOutcomes } from './outcome.ts'

type Found = { all: KeptOutcome[]; own: KeptOutcome[]; latest: KeptOutcome[] }

export function outcomeRoutes(door: Door): void {
  door.list<Found>('/inspections/outcomes', mayViewInspections, {
    find: async (visit) => {
      const all = await visit.trx(listOutcomes)
      return { all, own: ownOutcomes(all, visit.council.name), latest: latestOfEach(all) }
    },
    page: (visit, { all, own, latest }) =>
      page(
        'Published outcomes',
        <OutcomesPage
          own={own}
          counts={countGrades(latest, keysOf(latest))}
          authorities={latest.length}
          council={visit.council.name}
          files={[...new Set(all.map(({ fileName }) => fileName))].sort()}
        />,
        {
          current: paths.inspections(),
          breadcrumbs: [{ text: 'Inspections', href: paths.inspections() }],
        },
      ),
    columns: outcomeColumns,
    csv: ({ all }) => outcomeRows(all),
    json: ({ all, own, latest }) => ({ items: all, own, gradesNow: countGrades(latest, keysOf(latest)) }),
    fileName: 'published-outcomes',
  })
}

/** Every judgement that some authority's latest inspection gave: overall first, then as the newest set has them. */
function keysOf(latest: readonly KeptOutcome[]): string[] {
  const given = latest.flatMap(({ judgements }) => judgements.map(({ key }) => key))
  const newest = latest
    .map(({ startedOn }) => startedOn)
    .sort()
    .at(-1)
  const set = newest === undefined ? [] : (judgementSetOn(newest)?.keys ?? [])
  return [...new Set(['overall-effectiveness', ...set, ...given])].filter((key) => given.includes(key))
}
