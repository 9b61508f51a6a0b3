import { mayManagePlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Correction } from './correction.ts'
import { type OnDraft, onDraft, sentBy } from './draft.routes.tsx'
import { correctDraft, sayStale } from './import.correct.ts'
import { listKey, statusOf } from './key.ts'
import { KeyPage } from './key.page.tsx'

const longestLabel = 300

export function keyRoutes(door: Door): void {
  door.get('/imports/:import/key', mayManagePlan, async (visit) =>
    onDraft(visit, async (_trx, on) => Promise.resolve(keyPage(visit, on, null))),
  )
  door.submit('/imports/:import/key', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => saveKey(trx, visit, on)),
  )
}

function keyPage(visit: Visit, { imported, corrected }: OnDraft, stale: string | null): Answer {
  const lines = listKey(corrected.draft)
  return page('What each rating means', <KeyPage {...{ imported, lines, stale }} csrf={visit.csrf} />, {
    current: paths.plans(),
    breadcrumbs: [{ text: imported.fileName, href: paths.import(imported.id) }],
    ...(stale === null ? {} : { status: 409 }),
  })
}

/** Only what was said anew is a correction. */
async function saveKey(trx: Trx, visit: Visit, on: OnDraft): Promise<Answer> {
  const all = (name: string) => visit.fields.values[name] ?? []
  const known = new Map(listKey(on.corrected.draft).map((line) => [line.code, line]))
  const said = all('code').flatMap((code, at): Correction[] => {
    const line = known.get(code)
    const status = statusOf(all('status')[at] ?? '')
    const label = (all('label')[at] ?? '').trim().slice(0, longestLabel)
    if (line === undefined || status === undefined) return []
    return line.label === label && line.status === status ? [] : [{ kind: 'key', code, label, status }]
  })
  const outcome = await correctDraft(trx, on.imported, sentBy(visit), said)
  return outcome === 'stale'
    ? keyPage(visit, on, sayStale(on.imported, 'what each rating means'))
    : redirect(paths.import(on.imported.id), said.length === 0 ? null : 'Saved what the ratings mean.')
}
