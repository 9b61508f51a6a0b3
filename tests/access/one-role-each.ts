import { insertMember } from '#src/features/bodies/index.ts'
import { askForDate } from '#src/features/changes/index.ts'
import { readNext } from '#src/features/imports/index.ts'
import { insertDelegation, insertPerson, insertPost, insertRole, roles } from '#src/features/people/index.ts'
import { insertPlan, usualWords } from '#src/features/plans/index.ts'
import { type Trx, within } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type Browser, exampleNow, type TestApp } from '../app.ts'

/** What stands for each parameter of an address. */
export type Things = Record<string, string>

const now = new Date(exampleNow)

/**
 * People of the example hold several roles, as people do. For a fair trial each role gets somebody who
 * holds that one alone; the one who leads a theme leads the theme of the action that is tried, and the
 * action's lead leads that action.
 */
export async function giveOneRoleEach(app: TestApp): Promise<Things> {
  const councilId = (await app.deps.findCouncil(''))?.id ?? ''
  const things = await within(app.db, { councilId, now }, async (trx) => {
    const found = await findThings(trx)
    const stand: Record<string, string> = {}
    for (const { code } of roles) stand[code] = await addHolder(trx, councilId, code, found['theme'] ?? '')
    const leadId = stand['al'] ?? null
    const actionId = found['action'] ?? ''
    await trx
      .updateTable('action')
      .set({ accountableId: leadId, dueRepeats: 'monthly' })
      .where('id', '=', actionId)
      .execute()
    await trx
      .updateTable('actionLead')
      .set({ personId: leadId })
      .where('actionId', '=', actionId)
      .where('position', '=', 0)
      .execute()
    await trx
      .updateTable('council')
      .set({ settings: JSON.stringify({ demo: stand }) })
      .where('id', '=', councilId)
      .execute()
    const request = await askAsLead(trx, { councilId, actionId, leadId: leadId ?? '' })
    const post = await insertPost(trx, {
      councilId,
      title: 'To be tried',
      alsoKnownAs: [],
      organisation: '',
    })
    const measure = await ownMeasure(trx, leadId ?? '')
    const board = await chairBoard(trx, councilId, stand['ch'] ?? '')
    const delegation = await letStandIn(trx, councilId, leadId ?? '')
    return {
      ...found,
      ...(await findVersions(trx)),
      submitted: await submitVersion(trx, councilId),
      request,
      post: post ?? '',
      measure,
      board,
      delegation,
      person: await addHolder(trx, councilId, 'bm', ''),
    }
  })
  return { ...things, ...(await bringPlan(app, councilId)) }
}

/** A measure that the lead answers for. */
async function ownMeasure(trx: Trx, ownerId: string): Promise<string> {
  const { id } = await trx.selectFrom('measure').select('id').limit(1).executeTakeFirstOrThrow()
  await trx.updateTable('measure').set({ ownerId, ownerPostId: null }).where('id', '=', id).execute()
  return id
}

/** The board that decides on the lead's request, with its new chair. */
async function chairBoard(trx: Trx, councilId: string, personId: string): Promise<string> {
  const { id } = await trx
    .selectFrom('body')
    .select('id')
    .where('kind', '=', 'programme')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('bodyMember')
    .set({ toOn: '2026-06-01' })
    .where('bodyId', '=', id)
    .where('toOn', 'is', null)
    .execute()
  await insertMember(trx, {
    councilId,
    bodyId: id,
    personId,
    postId: null,
    role: 'chair',
    fromOn: '2026-06-01',
  })
  return id
}

/** Somebody of another role stands in for the lead: the two may end it, and the programme manager. */
async function letStandIn(trx: Trx, councilId: string, leadId: string): Promise<string> {
  const delegateId = await addHolder(trx, councilId, 'bm', '')
  const days = { fromOn: '2026-06-01', toOn: '2026-12-31', note: '' }
  return insertDelegation(trx, { councilId, personId: leadId, delegateId, madeBy: leadId, ...days })
}

/** The version that people are asked about, the one in force, and a comment that waits for its answer. */
async function findVersions(trx: Trx): Promise<Things> {
  const inForce = await trx
    .selectFrom('planVersion')
    .select('id')
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow()
  const open = await trx
    .selectFrom('consultation')
    .innerJoin('planComment', 'planComment.consultationId', 'consultation.id')
    .select(['consultation.id', 'consultation.versionId', 'planComment.id as comment'])
    .where('consultation.closedAt', 'is', null)
    .where('planComment.disposition', 'is', null)
    .executeTakeFirstOrThrow()
  return { inForce: inForce.id, version: open.versionId, consultation: open.id, comment: open.comment }
}

/** A version of another plan that waits for the board. */
async function submitVersion(trx: Trx, councilId: string): Promise<string> {
  const [planId, id] = [newId(), newId()]
  const plan = { councilId, id: planId, title: 'To be tried', words: usualWords, scale: null }
  await insertPlan(trx, { ...plan, ownerId: null, startedOn: null, importId: null })
  const version = { councilId, id, planId, major: 1, minor: 0, state: 'for-approval' }
  await trx.insertInto('planVersion').values(version).execute()
  return id
}

/** The lead's request for a date so far off that a board decides. */
async function askAsLead(
  trx: Trx,
  { councilId, actionId, leadId }: { councilId: string; actionId: string; leadId: string },
): Promise<string> {
  await trx
    .updateTable('dateRequest')
    .set({ state: 'withdrawn' })
    .where('actionId', '=', actionId)
    .where('state', '=', 'waiting')
    .execute()
  const asked = await askForDate(trx, {
    councilId,
    personId: leadId,
    actionId,
    to: { on: '2027-12-31', text: '', precision: 'day', repeats: null },
    reviewOn: null,
    reason: 'To be tried',
    effect: 'None',
    options: '',
    rev: null,
    now,
  })
  if (!asked.asked) throw new Error(`The lead could not ask: ${asked.why}`)
  return asked.id
}

async function addHolder(trx: Trx, councilId: string, role: string, themeId: string): Promise<string> {
  const email = `only-${role}-${newId()}@rivermere.example`
  const id = await insertPerson(trx, {
    councilId,
    name: `Only ${role}`,
    email,
    jobTitle: '',
    organisation: '',
    state: 'active',
  })
  const overTheme = role === 'sro'
  await insertRole(trx, {
    councilId,
    personId: id,
    role,
    scopeKind: overTheme ? 'theme' : 'council',
    scopeId: overTheme ? themeId : null,
    from: '2000-01-01',
  })
  return id
}

/** An action in progress whose update waits for acceptance, and what hangs on it. */
async function findThings(trx: Trx): Promise<Things> {
  const { action, plan, theme, objective, update } = await trx
    .selectFrom('actionUpdate as u')
    .innerJoin('action as a', 'a.id', 'u.actionId')
    .where('u.state', '=', 'submitted')
    .where('a.state', '=', 'in-progress')
    .select([
      'a.id as action',
      'a.planId as plan',
      'a.themeId as theme',
      'a.objectiveId as objective',
      'u.id as update',
    ])
    .executeTakeFirstOrThrow()
  const evidence = await trx
    .selectFrom('evidence')
    .select('id')
    .where('sha256', 'is not', null)
    .executeTakeFirstOrThrow()
  const source = await trx.selectFrom('source').select('id').executeTakeFirstOrThrow()
  const inspection = await trx.selectFrom('inspection').select('id').executeTakeFirstOrThrow()
  const report = await trx.selectFrom('report').select('id').executeTakeFirstOrThrow()
  const criterion = await trx
    .selectFrom('successCriterion')
    .select('id')
    .where((eb) =>
      eb.or([
        eb('themeId', '=', theme),
        eb('actionId', 'in', eb.selectFrom('action').select('action.id').where('action.themeId', '=', theme)),
        eb(
          'objectiveId',
          'in',
          eb.selectFrom('objective').select('objective.id').where('objective.themeId', '=', theme),
        ),
      ]),
    )
    .executeTakeFirstOrThrow()
  const finding = await trx
    .selectFrom('sourceItem')
    .innerJoin('source', 'source.id', 'sourceItem.sourceId')
    .select('sourceItem.id')
    .where('source.state', '=', 'live')
    .executeTakeFirstOrThrow()
  const placement = await trx.selectFrom('placement').select('id').executeTakeFirstOrThrow()
  const check = await trx
    .selectFrom('greenCheck')
    .select('id')
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow()
  const mail = await trx
    .selectFrom('outgoingMail')
    .select(['id', 'body'])
    .where('body', 'like', '%{{update:%')
    .executeTakeFirstOrThrow()
  return {
    criterion: criterion.id,
    finding: finding.id,
    check: check.id,
    placement: placement.id,
    level: 'theme',
    part: theme,
    mail: mail.id,
    linked: /\{\{update:([^}]+)\}\}/.exec(mail.body)?.[1] ?? '',
    action,
    plan,
    theme,
    objective: objective ?? '',
    update,
    evidence: evidence.id,
    source: source.id,
    report: report.id,
    paper: 'plan',
    written: 'closure',
    inspection: inspection.id,
    place: '0',
    number: '1',
  }
}

const pasted = `<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>
  <tr><td>1.1</td><td>Write down who answers the telephone at night</td><td>Nell Ashworth</td><td>30 June 2026</td></tr>
  <tr><td>1.2</td><td>Tell every school whom to call, and when</td><td>Tom Bright</td><td>July 2026</td></tr></table>`

async function bringPlan(app: TestApp, councilId: string): Promise<Things> {
  const manager = await app.signInAs('pm')
  await manager.get('/imports/new')
  const { location } = await manager.send('/imports', { pasted })
  const listCouncilIds = async () => Promise.resolve([councilId])
  const brought = await bringReport(manager)
  while (await readNext({ db: app.db, clock: app.deps.clock, listCouncilIds }, 'test'));
  const id = location?.split('/').at(-1) ?? ''
  const row = await within(app.db, { councilId, now }, async (trx) =>
    trx.selectFrom('import').select('draft').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  const draft = row.draft as { items: { id: string; level: string }[] } | null
  return { import: id, brought, item: draft?.items.find(({ level }) => level === 'action')?.id ?? '' }
}

const letter = `<h1>Focused visit to Rivermere children’s services</h1><p>Inspectors visited on 6 and 7 May 2026.</p>
  <h2>What needs to improve in this area of social work practice</h2><ul><li>How soon children are seen.</li></ul>`

async function bringReport(manager: Browser): Promise<string> {
  await manager.get('/inspections/new')
  const file = { name: 'letter.html', bytes: new TextEncoder().encode(letter) }
  const { location } = await manager.send('/inspections', {}, { file })
  return location?.split('/').at(-1) ?? ''
}
