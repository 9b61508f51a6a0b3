import { listPeople } from '#src/features/people/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Correction } from './correction.ts'
import { type OnDraft, onDraft, sentBy } from './draft.routes.tsx'
import { correctDraft, sayStale } from './import.correct.ts'
import { LeadsPage } from './leads.page.tsx'
import { listLeadsWritten } from './leads-written.ts'

export function peopleRoutes(door: Door): void {
  door.get('/imports/:import/people', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => leadsPage(trx, visit, on, null)),
  )
  door.submit('/imports/:import/people', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => saveLeads(trx, visit, on)),
  )
}

async function leadsPage(trx: Trx, visit: Visit, on: OnDraft, stale: string | null): Promise<Answer> {
  const { imported, corrected } = on
  const people = (await listPeople(trx)).filter(({ state }) => state !== 'left')
  const leads = listLeadsWritten(corrected, imported.document, people)
  return page('Who the leads are', <LeadsPage {...{ imported, leads, people, stale }} csrf={visit.csrf} />, {
    current: paths.plans(),
    breadcrumbs: [{ text: imported.fileName, href: paths.import(imported.id) }],
    ...(stale === null ? {} : { status: 409 }),
  })
}

/** Only what was chosen anew is a correction; a person's id that is none of ours is left as written. */
async function saveLeads(trx: Trx, visit: Visit, on: OnDraft): Promise<Answer> {
  const { imported, corrected } = on
  const people = await listPeople(trx)
  const ours = new Set(people.map(({ id }) => id))
  const before = new Map(
    listLeadsWritten(corrected, imported.document, people).map((lead) => [lead.asWritten, lead.personId]),
  )
  const chosen = visit.fields.values['person'] ?? []
  const corrections = (visit.fields.values['written'] ?? []).flatMap((asWritten, at): Correction[] => {
    const personId = ours.has(chosen[at] ?? '') ? (chosen[at] ?? null) : null
    const known = before.get(asWritten)
    return known === undefined || known === personId ? [] : [{ kind: 'person', asWritten, personId }]
  })
  const outcome = await correctDraft(trx, imported, sentBy(visit), corrections)
  if (outcome === 'stale') return leadsPage(trx, visit, on, sayStale(imported, 'who the leads are'))
  return redirect(paths.import(imported.id), 'Saved who the leads are.')
}
