import { expect, test } from 'vitest'
import { insertEvidence, insertEvidenceLink } from '#src/features/evidence/index.ts'
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

test('A5: an embedded action whose check fails has slipped back, and the board is told', async () => {
  const id = await actionIdOf(app, '2.2.4')
  const ruth = await app.signInAs('ql')
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
    expect.arrayContaining(['Dame Jocelyn Arkley', 'Meera Iyer', 'Oluchi Banner']),
  )
  expect(mails[0]?.subject).toMatch(/^Slipped back: 2\.2\.4 /)
  expect(mails[0]?.body).toContain('Two months running, a third of the plans were late.')

  // The exception report names it, and work starts again.
  const seun = await app.signInAs('pm')
  const plan = /\/plans\/[0-9a-f-]{36}/u.exec((await seun.get('/plans')).body)?.[0] ?? ''
  expect((await seun.get(`${plan}/reports/draft.docx?paper=exceptions`)).status).toBe(200)
  expect(plain((await seun.get('/')).body)).toContain('a third of the plans were late')
  await seun.get(`/actions/${id}/delivery?step=restart`)
  expect((await seun.send(`/actions/${id}/delivery`, { step: 'restart' })).status).toBe(303)
  expect(plain((await seun.get(`/actions/${id}`)).body)).toContain('In progress')
})
