import { withRef } from '#src/kit/with-ref.ts'
import {
  type Evidence,
  findEvidence,
  findFile,
  findVersion,
  insertEvidenceLink,
  listVersions,
  parseDirection,
  parseVersion,
  placesOfEvidence,
  renewEvidence,
  type VersionInput,
  unlessLocked,
} from '#src/features/evidence/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { findAction, lockAction, mayViewPlan, partsIn, rolesIn } from '#src/features/actions/index.ts'
import {
  choiceOf,
  type DetailsWarning,
  faultsOf,
  lookThrough,
  mustAsk,
} from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed, withFileAgain } from '#src/kit/http/fields.ts'
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
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { EvidenceActionsPage } from './evidence-actions.page.tsx'
import { listActionsSupported, listOfferedActions } from './evidence-links.store.ts'
import { EvidencePage } from './evidence-piece.page.tsx'
import { EvidenceVersionPage } from './evidence-version.page.tsx'

const notTheirs =
  'Evidence is renewed and tied by those who lead an action it bears on, the theme’s lead, the programme manager or the quality lead.'

/** One piece of evidence: seen, taken away, renewed, and tied to further actions. */
export function evidencePieceRoutes(door: Door): void {
  door.get('/evidence/:evidence', mayViewPlan, async (visit) =>
    onPiece(visit, async (trx, evidence) => {
      const [actions, versions, mayChange] = await Promise.all([
        listActionsSupported(trx, evidence.id),
        listVersions(trx, evidence.id),
        mayChangePiece(trx, visit, evidence.id),
      ])
      const props = { evidence, actions, versions, mayChange, today: dayOf(visit.now) }
      const [first] = props.actions
      return page(evidence.title, <EvidencePage {...props} />, {
        current: paths.plans(),
        width: 'task',
        breadcrumbs:
          first === undefined
            ? []
            : [{ text: withRef(first.ref, first.title), href: paths.action(first.id) }],
      })
    }),
  )
  door.get('/evidence/:evidence/file', mayViewPlan, async (visit) =>
    onPiece(visit, async (trx, evidence) => fileOf(trx, evidence)),
  )
  door.get('/evidence/:evidence/versions/:number/file', mayViewPlan, async (visit) =>
    onPiece(visit, async (trx, evidence) => {
      const number = Number(visit.params['number'])
      const version = Number.isInteger(number) ? await findVersion(trx, evidence.id, number) : null
      return version === null ? notFound : fileOf(trx, version)
    }),
  )
  versionRoutes(door)
  door.get('/evidence/:evidence/actions', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, evidence) =>
      actionsPage(trx, visit, evidence, { was: {}, faults: [], warning: null }),
    ),
  )
  door.submit('/evidence/:evidence/actions', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, evidence) => tieToAction(trx, visit, evidence)),
  )
}

function versionRoutes(door: Door): void {
  door.get('/evidence/:evidence/version', mayViewPlan, async (visit) =>
    onMine(visit, async (_trx, evidence) =>
      Promise.resolve(versionPage(visit, evidence, { was: {}, faults: [], warning: null })),
    ),
  )
  door.submit('/evidence/:evidence/version', mayViewPlan, async (visit) => {
    const parsed = await unlessLocked(parseVersion(visit.fields, dayOf(visit.now)), visit.fields)
    const warning = parsed.ok
      ? await lookThrough({
          places: placesOfEvidence(parsed.input),
          file: parsed.input.file,
          council: visit.council.name,
        })
      : null
    return onMine(visit, async (trx, evidence) => {
      const was = typed(visit.fields)
      if (!parsed.ok) return versionPage(visit, evidence, { was, faults: parsed.faults, warning: null })
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return versionPage(visit, evidence, { was, faults: faultsOf(warning), warning })
      const { council, person, now } = visit
      const renewing = {
        councilId: council.id,
        personId: person.id,
        input: parsed.input,
        cleared: warning,
        now,
      }
      const done = await renewEvidence(trx, evidence.id, {
        ...renewing,
        was: Number(field(visit.fields, 'version')),
      })
      const latest = done ? null : await findEvidence(trx, evidence.id)
      return latest === null || isSame(latest, parsed.input, visit.person.id)
        ? redirect(paths.evidence(evidence.id), 'The newer version is kept.')
        : versionPage(visit, latest, { was, faults: quicker(latest), warning: null })
    })
  })
}

/** The same form sent a second time: what it said stands already. */
function isSame(latest: Evidence, input: VersionInput, personId: string): boolean {
  const { addedBy, note, datedOn, link, fileName } = latest
  return (
    addedBy === personId &&
    note === input.note &&
    datedOn === input.datedOn &&
    link === input.link &&
    fileName === (input.file?.fileName ?? null)
  )
}

function quicker({ version, addedByName }: Evidence): Fault[] {
  const message = `${addedByName ?? 'Somebody else'} put in version ${version} while you wrote. What you wrote is below: look at that version, and send this if it is newer still`
  return [{ field: '', message }]
}

type Work = (trx: Trx, evidence: Evidence) => Promise<Answer>

async function onPiece(visit: Visit, work: Work): Promise<Answer> {
  const id = visit.params['evidence'] ?? ''
  return visit.trx(async (trx) => {
    const evidence = await findEvidence(trx, id)
    return evidence === null ? notFound : work(trx, evidence)
  })
}

async function onMine(visit: Visit, work: Work): Promise<Answer> {
  return onPiece(visit, async (trx, evidence) =>
    (await mayChangePiece(trx, visit, evidence.id)) ? work(trx, evidence) : refused(notTheirs),
  )
}

/** Theirs where they have a part in any action that it bears on. */
async function mayChangePiece(trx: Trx, visit: Visit, evidenceId: string): Promise<boolean> {
  for (const { id } of await listActionsSupported(trx, evidenceId)) {
    const action = await findAction(trx, id)
    if (action !== null && partsIn(await rolesIn(trx, action), visit.person).length > 0) return true
  }
  return false
}

type Kept = Pick<Evidence, 'sha256' | 'fileName' | 'mediaType'>

// Always as a download: a page that somebody uploaded must not run in ours.
async function fileOf(trx: Trx, { sha256, fileName, mediaType }: Kept): Promise<Answer> {
  const bytes = sha256 === null ? null : await findFile(trx, sha256)
  return bytes === null
    ? notFound
    : download({
        bytes,
        fileName: fileName ?? 'evidence',
        mediaType: mediaType ?? 'application/octet-stream',
      })
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

function versionPage(visit: Visit, evidence: Evidence, { was, faults: found, warning }: Shown): Answer {
  const faults = withFileAgain(found, visit.fields)
  const limitMb = visit.uploadLimitMb
  const props = { evidence, faults, warning, limitMb, typed: was, csrf: visit.csrf, today: dayOf(visit.now) }
  return page('A newer version', <EvidenceVersionPage {...props} />, {
    width: 'task',
    faults,
    current: paths.plans(),
  })
}

async function actionsPage(trx: Trx, visit: Visit, evidence: Evidence, shown: Shown): Promise<Answer> {
  const words = (field(visit.fields, 'words') || (visit.query['words'] ?? '')).trim().slice(0, 100)
  const offered = words === '' ? [] : await listOfferedActions(trx, evidence.id, words)
  const { was, faults, warning } = shown
  const props = { evidence, words, offered, faults, warning, typed: was, csrf: visit.csrf }
  return page('Tie evidence to an action', <EvidenceActionsPage {...props} />, {
    width: 'task',
    faults,
    current: paths.plans(),
  })
}

async function tieToAction(trx: Trx, visit: Visit, evidence: Evidence): Promise<Answer> {
  const id = field(visit.fields, 'action')
  const note = field(visit.fields, 'note')
  const was = typed(visit.fields)
  const again = (faults: Fault[], warning: DetailsWarning | null = null) =>
    actionsPage(trx, visit, evidence, { was, faults, warning })
  const action = isId(id) ? await lockAction(trx, id) : null
  if (action === null) return again([{ field: 'action', message: 'Choose the action' }])
  if (note.length > 300) return again([{ field: 'note', message: 'Shorten the note to 300 characters' }])
  if (partsIn(await rolesIn(trx, action), visit.person).length === 0) return refused(notTheirs)
  const place = { field: 'note', label: 'your note', text: note }
  const warning = await lookThrough({ places: [place], file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values)) return again(faultsOf(warning), warning)
  const tied = redirect(paths.evidence(evidence.id), `It now bears on ${action.ref ?? action.title} too.`)
  const already = await listActionsSupported(trx, evidence.id)
  if (already.some((one) => one.id === action.id)) return tied
  const { council, person } = visit
  const direction = parseDirection(visit.fields)
  await insertEvidenceLink(trx, {
    ...{ councilId: council.id, evidenceId: evidence.id, actionId: action.id, direction, note },
    linkedBy: person.id,
  })
  const entry = {
    councilId: council.id,
    personId: person.id,
    subjectKind: 'action',
    subjectId: action.id,
  } as const
  const of = { evidence: evidence.id, title: evidence.title, direction }
  await recordEntry(
    trx,
    { ...entry, planId: action.planId, deed: 'evidence.tie', details: of },
    ...(warning === null
      ? []
      : [{ ...entry, planId: action.planId, deed: 'details.clear', details: choiceOf(warning) }]),
  )
  return tied
}
