import { findFile } from '#src/features/evidence/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { ColumnsPage, meanings } from './columns.page.tsx'
import type { Given } from './correction.ts'
import { type OnDraft, onDraft, sentBy } from './draft.routes.tsx'
import { sayStale } from './import.correct.ts'
import { saveDraft } from './import.store.ts'
import type { Drafted } from './import.ts'
import { listColumns } from './plan/column-meanings.ts'
import type { Role } from './plan/vocabulary.ts'
import { plainOf } from './plan/wording.ts'
import { readAgain } from './read.thread.ts'
import { follow, toldIn } from './redraw.ts'

export function columnsRoutes(door: Door): void {
  const url = '/imports/:import/columns'
  door.get(url, mayManagePlan, async (visit) =>
    onDraft(visit, async (_trx, on) => Promise.resolve(columnsPage(visit, on, null))),
  )
  door.submit(url, mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => saveColumns(trx, visit, on)),
  )
}

function columnsPage(visit: Visit, { imported }: OnDraft, stale: string | null): Answer {
  if (imported.document === null) return notFound
  const columns = listColumns(imported.document, toldIn(imported.corrections))
  if (columns.length === 0)
    return redirect(paths.import(imported.id), 'No table of actions was found to ask about.')
  return page('What each column means', <ColumnsPage {...{ imported, columns, stale }} csrf={visit.csrf} />, {
    current: paths.plans(),
    breadcrumbs: [{ text: imported.fileName, href: paths.import(imported.id) }],
    ...(stale === null ? {} : { status: 409 }),
  })
}

async function saveColumns(trx: Trx, visit: Visit, on: OnDraft): Promise<Answer> {
  const { imported } = on
  const { rev, by } = sentBy(visit)
  if (imported.document === null) return notFound
  if (rev !== imported.rev) return columnsPage(visit, on, sayStale(imported, 'what each column means'))
  const before = new Map(
    listColumns(imported.document, toldIn(imported.corrections)).map(({ title, role }) => [
      plainOf(title),
      role,
    ]),
  )
  const means = visit.fields.values['means'] ?? []
  const given = (visit.fields.values['title'] ?? []).flatMap((written, at): Given[] => {
    const title = plainOf(written)
    const role = means[at]
    return role === undefined || !isRole(role) || !before.has(title) || before.get(title) === role
      ? []
      : [{ kind: 'column', title, means: role, step: rev, by }]
  })
  if (given.length === 0) return redirect(paths.import(imported.id))
  const outcome = await redraw(trx, imported, [...imported.corrections, ...given])
  return redirect(paths.import(imported.id), outcome)
}

/** Reads the document again with what was said of its columns; answers with what to tell. */
export async function redraw(trx: Trx, imported: Drafted, corrections: Given[]): Promise<string> {
  const bytes = await findFile(trx, imported.sha256)
  if (bytes === null) return 'The file is no longer kept, so it could not be read again.'
  const read = await readAgain(bytes, imported.fileName, toldIn(corrections))
  if ('refused' in read) return read.refused
  const { kept, lost } = follow(corrections, imported.draft, read.draft)
  await saveDraft(trx, imported.id, read.draft, kept)
  const left = lost === 0 ? 'Your answers so far are kept.' : `${lost} of your answers found no row any more.`
  return `Read again. ${left}`
}

function isRole(text: string): text is Role {
  return Object.hasOwn(meanings, text)
}
