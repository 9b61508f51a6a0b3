import {
  type EvidenceInput,
  findEvidence,
  insertEvidence,
  insertEvidenceLink,
  isFamily,
  parseEvidence,
  placesOfEvidence,
  storeFile,
  unlessLocked,
} from '#src/features/evidence/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import {
  type Action,
  findAction,
  lockAction,
  mayViewPlan,
  partsIn,
  rolesIn,
} from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import {
  choiceOf,
  type DetailsWarning,
  faultsOf,
  lookThrough,
  mustAsk,
} from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { formKeyIn, typed, withFileAgain } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { EvidenceFormPage } from './evidence.page.tsx'

const notTheirs =
  'Evidence on this action is added by those who lead it, the theme’s lead, the programme manager or the quality lead.'

export function evidenceRoutes(door: Door): void {
  door.get('/actions/:action/evidence', mayViewPlan, async (visit) => {
    const action = await visit.trx(async (trx) => findMine(trx, visit))
    if ('kind' in action) return action
    const family = visit.query['family'] ?? ''
    return formPage(visit, action, {
      was: isFamily(family) ? { family } : {},
      faults: [],
      warning: null,
    })
  })

  door.submit('/actions/:action/evidence', mayViewPlan, async (visit) => {
    const parsed = await unlessLocked(parseEvidence(visit.fields, dayOf(visit.now)), visit.fields)
    const warning = parsed.ok ? await lookAtEvidence(visit, parsed.input) : null
    return visit.trx(async (trx) => {
      const action = await findMine(trx, visit, lockAction)
      if ('kind' in action) return action
      const was = typed(visit.fields)
      if (!parsed.ok) return formPage(visit, action, { was, faults: parsed.faults, warning: null })
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return formPage(visit, action, { was, faults: faultsOf(warning), warning })
      return addEvidence(trx, visit, action, { input: parsed.input, asked: warning })
    })
  })
}

async function findMine(trx: Trx, visit: Visit, find = findAction): Promise<Action | Answer> {
  const id = visit.params['action'] ?? ''
  const action = await find(trx, id)
  if (action === null) return notFound
  return partsIn(await rolesIn(trx, action), visit.person).length === 0 ? refused(notTheirs) : action
}

/** Looks through a piece of evidence, its file with it, before anything is kept. */
async function lookAtEvidence(visit: Visit, input: EvidenceInput): Promise<DetailsWarning | null> {
  return lookThrough({ places: placesOfEvidence(input), file: input.file, council: visit.council.name })
}

async function addEvidence(
  trx: Trx,
  visit: Visit,
  action: Action,
  { input, asked }: { input: EvidenceInput; asked: DetailsWarning | null },
): Promise<Answer> {
  const { direction, file, ...words } = input
  const { title, family, note } = words
  const councilId = visit.council.id
  // The form's key is the evidence's id: the same form sent twice is one piece of evidence.
  const id = formKeyIn(visit.fields)
  const kept = redirect(`${paths.action(action.id)}#evidence`, 'The evidence is kept.')
  if ((await findEvidence(trx, id)) !== null) return kept
  await insertEvidence(trx, {
    councilId,
    id,
    ...words,
    kind: '',
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
  const entry = {
    councilId,
    personId: visit.person.id,
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
  } as const
  await recordEntry(
    trx,
    { ...entry, deed: 'evidence.add', details: { evidence: id, title, family } },
    ...(asked === null
      ? []
      : [{ ...entry, deed: 'details.clear', details: { evidence: id, ...choiceOf(asked) } }]),
  )
  return kept
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

function formPage(visit: Visit, action: Action, { was, faults: found, warning }: Shown): Answer {
  const faults = withFileAgain(found, visit.fields)
  return page(
    'Add evidence',
    <EvidenceFormPage
      {...{ action, faults, warning }}
      formKey={was['formKey'] ?? newId()}
      typed={was}
      csrf={visit.csrf}
      today={dayOf(visit.now)}
      limitMb={visit.uploadLimitMb}
    />,
    { width: 'task', faults, current: paths.plans() },
  )
}
