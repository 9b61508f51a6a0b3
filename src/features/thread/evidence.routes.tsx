import {
  findEvidence,
  findFile,
  insertEvidence,
  insertEvidenceLink,
  isFamily,
  parseEvidence,
  storeFile,
} from '#src/features/evidence/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import {
  type Action,
  findAction,
  lockAction,
  mayViewPlan,
  partsIn,
  rolesIn,
} from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  download,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { isId, newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { EvidenceFormPage, EvidencePage } from './evidence.page.tsx'
import { listActionsSupported } from './evidence-links.store.ts'

const notTheirs =
  'Evidence on this action is added by those who lead it, the theme’s lead, the programme manager or the quality lead.'

export function evidenceRoutes(door: Door): void {
  door.get('/actions/:action/evidence', mayViewPlan, async (visit) => {
    const action = await visit.trx(async (trx) => findMine(trx, visit))
    if ('kind' in action) return action
    const family = visit.query['family'] ?? ''
    return formPage(visit, action, isFamily(family) ? { family } : {}, [])
  })

  door.submit('/actions/:action/evidence', mayViewPlan, async (visit) =>
    visit.trx(async (trx) => {
      const action = await findMine(trx, visit, lockAction)
      return 'kind' in action ? action : addEvidence(trx, visit, action)
    }),
  )

  door.get('/evidence/:evidence', mayViewPlan, async (visit) => {
    const id = visit.params['evidence'] ?? ''
    if (!isId(id)) return notFound
    const found = await visit.trx(async (trx) => ({
      evidence: await findEvidence(trx, id),
      actions: await listActionsSupported(trx, id),
    }))
    if (found.evidence === null) return notFound
    return page(found.evidence.title, <EvidencePage evidence={found.evidence} actions={found.actions} />, {
      current: paths.plans(),
      width: 'task',
    })
  })

  door.get('/evidence/:evidence/file', mayViewPlan, async (visit) => {
    const id = visit.params['evidence'] ?? ''
    if (!isId(id)) return notFound
    const found = await visit.trx(async (trx) => {
      const evidence = await findEvidence(trx, id)
      const bytes = evidence?.sha256 == null ? null : await findFile(trx, evidence.sha256)
      return evidence === null || bytes === null
        ? null
        : {
            bytes,
            fileName: evidence.fileName ?? 'evidence',
            mediaType: evidence.mediaType ?? 'application/octet-stream',
          }
    })
    // Always as a download: a page that somebody uploaded must not run in ours.
    return found === null ? notFound : download(found)
  })
}

async function findMine(trx: Trx, visit: Visit, find = findAction): Promise<Action | Answer> {
  const id = visit.params['action'] ?? ''
  const action = isId(id) ? await find(trx, id) : null
  if (action === null) return notFound
  return partsIn(await rolesIn(trx, action), visit.person).length === 0 ? refused(notTheirs) : action
}

async function addEvidence(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  const parsed = parseEvidence(visit.fields, dayOf(visit.now))
  if (!parsed.ok) return formPage(visit, action, typed(visit.fields), parsed.faults)
  const { title, family, datedOn, direction, note, link, file } = parsed.input
  const councilId = visit.council.id
  // The form's key is the evidence's id: the same form sent twice is one piece of evidence.
  const formKey = field(visit.fields, 'formKey')
  const id = isId(formKey) ? formKey : newId()
  const kept = redirect(`${paths.action(action.id)}#evidence`, 'The evidence is kept.')
  if ((await findEvidence(trx, id)) !== null) return kept
  await insertEvidence(trx, {
    councilId,
    id,
    title,
    family,
    kind: '',
    datedOn,
    periodFrom: null,
    periodTo: null,
    note,
    link,
    sha256: file === null ? null : await storeFile(trx, councilId, file.bytes),
    fileName: file?.fileName ?? null,
    mediaType: file?.mediaType ?? null,
    sizeBytes: file?.bytes.byteLength ?? null,
    addedBy: visit.person.id,
  })
  await insertEvidenceLink(trx, {
    councilId,
    evidenceId: id,
    actionId: action.id,
    direction,
    note,
    linkedBy: visit.person.id,
  })
  await recordEntry(trx, {
    councilId,
    personId: visit.person.id,
    deed: 'evidence.add',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { evidence: id, title, family },
  })
  return kept
}

function formPage(visit: Visit, action: Action, was: Record<string, string>, faults: Fault[]): Answer {
  return page(
    'Add evidence',
    <EvidenceFormPage
      {...{ action, faults }}
      formKey={was['formKey'] ?? newId()}
      typed={was}
      csrf={visit.csrf}
      today={dayOf(visit.now)}
    />,
    { width: 'task', faults, current: paths.plans() },
  )
}
