import { mayManagePlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { columnsOf } from './columns-known.ts'
import { ColumnsPage } from './columns.page.tsx'
import { meanings } from './columns-form.page.tsx'
import type { Given } from './correction.ts'
import { type OnDraft, onDraft, sentBy } from './draft.routes.tsx'
import { sayStale } from './import.correct.ts'
import { redraw } from './import.redraw.ts'
import { type ColumnMeaning, type HeadedTable, listHeaded } from './plan/columns/column-meanings.ts'
import { noActions } from './plan/columns/said-header.ts'
import type { ToldColumn } from './plan/columns/told.ts'
import type { Role } from './plan/columns/vocabulary.ts'
import { plainOf } from './plan/words/wording.ts'
import { saidIn } from './redraw.ts'

export function columnsRoutes(door: Door): void {
  const url = '/imports/:import/columns'
  door.get(url, mayManagePlan, async (visit) =>
    onDraft(visit, async (_trx, on) => Promise.resolve(columnsPage(visit, on, null))),
  )
  door.submit(url, mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => saveColumns(trx, visit, on)),
  )
  door.submit('/imports/:import/headers', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => saveHeaders(trx, visit, on)),
  )
}

function columnsPage(visit: Visit, { imported }: OnDraft, stale: string | null): Answer {
  if (imported.document === null) return notFound
  const { told, heads } = saidIn(imported.corrections)
  const columns = columnsOf(imported)
  const tables = listHeaded(imported.document, told, heads)
  if (columns.length + tables.length === 0)
    return redirect(paths.import(imported.id), 'No table was found to ask about.')
  return page(
    'What each column means',
    <ColumnsPage {...{ imported, columns, tables, stale }} csrf={visit.csrf} />,
    {
      current: paths.plans(),
      breadcrumbs: [{ text: imported.fileName, href: paths.import(imported.id) }],
      ...(stale === null ? {} : { status: 409 }),
    },
  )
}

async function saveColumns(trx: Trx, visit: Visit, on: OnDraft): Promise<Answer> {
  const { imported } = on
  const { rev, by } = sentBy(visit)
  if (imported.document === null) return notFound
  if (rev !== imported.rev) return columnsPage(visit, on, sayStale(imported, 'what each column means'))
  const before = columnsOf(imported)
  const { means = [], where = [], title = [] } = visit.fields.values
  const given = title
    .flatMap((written, at) => saidOf({ title: plainOf(written), means: means[at], where: where[at] }, before))
    .map((said): Given => ({ kind: 'column', ...said, step: rev, by }))
  if (given.length === 0) return redirect(paths.import(imported.id))
  const outcome = await redraw(trx, imported, [...imported.corrections, ...given])
  return redirect(paths.import(imported.id), outcome)
}

type Sent = { title: string; means: string | undefined; where: string | undefined }

/** What a line of the form says anew: of the tables that it names ("2" or "1,3"), or of all with this title. */
function saidOf({ title, means, where = '' }: Sent, before: readonly ColumnMeaning[]): ToldColumn[] {
  if (means === undefined || !isRole(means)) return []
  const isNamed = ({ table }: { table: number }): boolean => where.split(',').includes(String(table))
  const concerned = before.filter(
    (one) => plainOf(one.title) === title && (where === '' || one.tables.some(isNamed)),
  )
  if (concerned.every(({ role }) => role === means)) return []
  if (where === '') return [{ title, means }]
  return concerned.flatMap(({ tables }) =>
    tables.filter(isNamed).map(({ table }) => ({ title, means, table })),
  )
}

/** Which row of a table holds its titles; and so in every table that has a row with the same words, where asked. */
async function saveHeaders(trx: Trx, visit: Visit, on: OnDraft): Promise<Answer> {
  const { imported } = on
  const { rev, by } = sentBy(visit)
  if (imported.document === null) return notFound
  if (rev !== imported.rev) return columnsPage(visit, on, sayStale(imported, 'where the titles stand'))
  const { told, heads } = saidIn(imported.corrections)
  const tables = listHeaded(imported.document, told, heads)
  const rows = visit.fields.values['row'] ?? []
  const chosen = (visit.fields.values['table'] ?? []).flatMap((number, at) => {
    const table = tables.find((one) => String(one.table) === number)
    const row = Number(rows[at] ?? 'not said')
    const known = row === noActions || table?.rows.some((one) => one.row === row)
    return table === undefined || !known || row === (table.now ?? noActions) ? [] : [{ table, row }]
  })
  const all =
    field(visit.fields, 'alike') === 'yes'
      ? chosen.flatMap((one) => [one, ...headedAlike(one, tables)])
      : chosen
  if (all.length === 0) return redirect(paths.import(imported.id))
  const given = all.map(
    ({ table, row }): Given => ({ kind: 'header', table: table.table, row, step: rev, by }),
  )
  return redirect(paths.import(imported.id), await redraw(trx, imported, [...imported.corrections, ...given]))
}

type Headed = { table: HeadedTable; row: number }

/** The tables in which a row says the very same as the one chosen. */
function headedAlike({ table, row }: Headed, tables: readonly HeadedTable[]): Headed[] {
  const text = table.rows.find((one) => one.row === row)?.text
  return tables
    .filter((other) => other !== table && text !== undefined)
    .flatMap((other) => {
      const same = other.rows.find((one) => one.text === text)
      return same === undefined ? [] : [{ table: other, row: same.row }]
    })
}

function isRole(text: string): text is Role {
  return Object.hasOwn(meanings, text)
}
