import { mayViewPlan } from '#src/features/actions/index.ts'
import { findSource, listCoverage, listCoveredSources } from '#src/features/sources/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { SourcePage, SourcesPage } from './source.page.tsx'

export function sourceRoutes(door: Door): void {
  door.list('/sources', mayViewPlan, {
    find: async (visit) => visit.trx(async (trx) => ({ rows: await listCoveredSources(trx) })),
    page: (_visit, { rows }) => page('Findings', <SourcesPage rows={rows} />, { current: paths.sources() }),
    columns: ['Source', 'Number', 'Finding', 'Answered by'],
    csv: ({ rows }) =>
      rows.flatMap(({ source, items }) =>
        items.map((item) => [
          source.title,
          item.number,
          item.text,
          item.actions.map((action) => action.ref ?? action.title).join('; '),
        ]),
      ),
    json: ({ rows }) => ({ items: rows.map(({ source, items }) => ({ ...source, items })) }),
    fileName: 'findings',
  })

  door.get('/sources/:source', mayViewPlan, async (visit) => {
    const id = visit.params['source'] ?? ''
    const found = await visit.trx(async (trx) => ({
      source: await findSource(trx, id),
      items: await listCoverage(trx, id),
    }))
    if (found.source === null) return notFound
    return page(found.source.title, <SourcePage source={found.source} items={found.items} />, {
      current: paths.sources(),
      breadcrumbs: [{ text: 'Findings', href: paths.sources() }],
    })
  })
}
