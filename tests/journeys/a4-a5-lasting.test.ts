import { expect, test } from 'vitest'
import { insertEvidence, insertEvidenceLink } from '#src/features/evidence/index.ts'
import { listCouncils } from '#src/features/authority/index.ts'
import { tellOnce } from '#src/features/notices/notice.job.ts'
import { findPlan } from '#src/features/plans/index.ts'
import { gatherExceptions } from '#src/features/reports/exceptions.gather.ts'
import { exceptionPaper } from '#src/features/reports/exceptions.paper.ts'
import { gatherDraft } from '#src/features/reports/report.name.ts'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '../app.ts'
import { plain } from '../plain.ts'

const app = await startApp()

async function inCouncil<T>(work: Parameters<typeof within<T>>[2]): Promise<T> {
  const council = await app.deps.findCouncil('')
  return within(app.db, { councilId: council?.id ?? '', now: new Date(exampleNow) }, work)
}

async function add(actionId: string, family: 'data' | 'audit' | 'voice', datedOn: string): Promise<void> {
  const councilId = (await app.deps.findCouncil(''))?.id ?? ''
  await inCouncil(async (trx) => {
    const evidenceId = await insertEvidence(trx, {
      councilId,
      title: `${family} of ${datedOn}`,
      family,
      kind: '',
      datedOn,
      periodFrom: null,
      periodTo: null,
      note: '',
      link: null,
      sha256: null,
      fileName: null,
      mediaType: null,
      sizeBytes: null,
      addedBy: null,
    })
    await insertEvidenceLink(trx, {
      councilId,
      evidenceId,
      actionId,
      direction: 'supports',
      note: '',
      linkedBy: null,
    })
  })
}

test('A4: complete is not embedded', async () => {
  const id = await actionIdOf(app, '3.2.1')
  const ruth = await app.signInAs('ql')
  expect(plain((await ruth.get(`/actions/${id}`)).body)).toContain('Complete')
  await ruth.get(`/actions/${id}/delivery?step=embed`)
  await ruth.send(`/actions/${id}/delivery`, {
    step: 'embed',
    note: 'Audits and what schools say, to December.',
  })
  await inCouncil(async (trx) => {
    await trx.deleteFrom('evidenceLink').where('actionId', '=', id).execute()
  })

  await add(id, 'audit', '2026-05-20')
  await ruth.get(`/actions/${id}/delivery?step=verify`)
  const verify = async () =>
    ruth.send(`/actions/${id}/delivery`, { step: 'verify', note: 'Audits and schools agree.' })
  const blocked = await verify()
  expect(blocked.status).toBe(400)
  expect(plain(blocked.body)).toContain(
    'each in two quarters running: data has none, audit has one quarter, voice has none. Its difference must be judged 3 of 4 or more; it is 1.',
  )

  for (const [family, day] of [
    ['data', '2026-03-31'],
    ['data', '2026-06-19'],
    ['voice', '2026-02-10'],
    ['voice', '2026-05-11'],
  ] as const)
    await add(id, family, day)
  await ruth.get(`/actions/${id}/difference`)
  await ruth.send(`/actions/${id}/difference`, { difference: '3', note: 'Four schools of five say so.' })
  await ruth.get(`/actions/${id}/delivery?step=verify`)
  expect((await verify()).status).toBe(303)
  const page = plain((await ruth.get(`/actions/${id}`)).body)
  expect(page).toContain('Embedded')
  expect(page).toContain('Checked again by 22 December 2026')
})

/** Types a month's reading of the measure 2.13 as the quality lead would, a week after its end; then the worker comes by. */
async function readMonth(clock: string, period: string, [counted, outOf]: [number, number]): Promise<void> {
  const later = await app.at(clock)
  const ruth = await later.signInAs('ql')
  const at = /\/measures\/[0-9a-f-]{36}(?="[^>]*>2\.13 )/.exec((await ruth.get('/measures')).body)?.[0] ?? ''
  await ruth.get(`${at}/reading`)
  const sent = await ruth.send(`${at}/reading`, {
    period,
    numerator: String(counted),
    denominator: String(outOf),
    asAt: clock.slice(0, 10),
    status: 'final',
  })
  expect(sent.status).toBe(303)
  await tellOnce(
    { db: app.db, clock: () => new Date(clock), listCouncils: async () => listCouncils(app.db) },
    new Map(),
  )
}

/** The exception report as it would be on the day, as it is printed. */
async function exceptionsOf(planId: string): Promise<string> {
  const council = (await app.deps.findCouncil(''))?.name ?? ''
  return inCouncil(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) throw new Error('There is no such plan')
    const report = await gatherDraft(trx, { plan, council, now: new Date(august) }, null)
    const slipped = exceptionPaper(await gatherExceptions(trx, { plan, report })).blocks.filter(
      (block) => block.kind === 'section' && block.title === 'Slipped back',
    )
    return JSON.stringify(slipped)
  })
}

async function toldOf(clock: string, role: string): Promise<string> {
  const later = await app.at(clock)
  return plain((await (await later.signInAs(role)).get('/notices')).body)
}

const [july, august] = ['2026-07-07T06:30:00Z', '2026-08-06T06:30:00Z'] as const

test('A5: an embedded action whose measure breaches two months running is told of, confirmed, and begun again', async () => {
  const id = await actionIdOf(app, '2.2.4')
  const missed = 'a measure of it has missed its target 2 months running'

  // One month is for those who lead it; the boards hear of two.
  await readMonth(july, '2026-06-01', [19, 28])
  expect(await toldOf(july, 'ch')).not.toContain('See what it shows')
  await readMonth(august, '2026-07-01', [17, 27])
  for (const role of ['ch', 'ql']) expect(await toldOf(august, role), role).toContain(missed)
  const told = await inCouncil(async (trx) =>
    trx
      .selectFrom('notice')
      .innerJoin('person', 'person.id', 'notice.toPersonId')
      .select('person.name')
      .where('notice.code', '=', 'N5')
      .where('notice.says', 'like', '%2 months running%')
      .execute(),
  )
  // The lead, those who lead its theme, both boards' chairs and the quality lead; each once.
  expect(told.map(({ name }) => name).sort()).toEqual([
    'Angela Whitcombe',
    'Dame Jocelyn Arkley',
    'Farida Rahmani',
    'Meera Iyer',
    'Oluchi Banner',
    'Ruth Coyle',
  ])

  const later = await app.at(august)
  const ruth = await later.signInAs('ql')
  expect(plain((await ruth.get(`/actions/${id}`)).body)).toContain(
    '2.13 In pre-proceedings for no more than 16 weeks has missed its target 2 months running. Has this slipped back',
  )
  await ruth.get(`/actions/${id}/delivery?step=regress`)
  await ruth.send(`/actions/${id}/delivery`, {
    step: 'regress',
    note: 'Two months running, a third of the plans were late.',
  })
  expect(plain((await ruth.get(`/actions/${id}`)).body)).toContain('Regressed')

  const mails = await inCouncil(async (trx) =>
    trx
      .selectFrom('outgoingMail')
      .innerJoin('person', 'person.id', 'outgoingMail.toPersonId')
      .select(['person.name', 'outgoingMail.subject', 'outgoingMail.body'])
      .where('outgoingMail.subject', 'like', 'Slipped back: %')
      .execute(),
  )
  expect(mails.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Dame Jocelyn Arkley', 'Oluchi Banner']),
  )
  // The theme's lead has it with the day's notices, once.
  expect(mails.map(({ name }) => name)).not.toContain('Meera Iyer')
  expect(mails[0]?.subject).toMatch(/^Slipped back: 2\.2\.4 /)
  expect(mails[0]?.body).toContain(`/actions/${id}`)
  expect(mails[0]?.body).not.toContain('a third of the plans were late')

  // The exception report lists it, and work starts again.
  const seun = await later.signInAs('pm')
  const plan = /\/plans\/[0-9a-f-]{36}/u.exec((await seun.get('/plans')).body)?.[0] ?? ''
  expect(await exceptionsOf(plan.split('/').at(-1) ?? '')).toContain('2.2.4')
  expect(plain((await seun.get('/')).body)).toContain('a third of the plans were late')
  await seun.get(`/actions/${id}/delivery?step=restart`)
  expect((await seun.send(`/actions/${id}/delivery`, { step: 'restart' })).status).toBe(303)
  expect(plain((await seun.get(`/actions/${id}`)).body)).toContain('In progress')
})
