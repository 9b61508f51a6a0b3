import { expect, test } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '../app.ts'
import { plain } from '../plain.ts'

const app = await startApp()

test('A2: delivered but not accepted is awaiting acceptance, and neither amber nor overdue', async () => {
  // Due and sent for acceptance on 30 June; looked at the day after.
  const id = await actionIdOf(app, '3.1.2')
  const onTheDay = await app.at('2026-06-30T15:00:00Z')
  const tom = await onTheDay.signInAs('al')
  await tom.get(`/actions/${id}/delivery?step=submit`)
  const sent = await tom.send(`/actions/${id}/delivery`, {
    step: 'submit',
    note: 'The form is live in all teams.',
  })
  expect(sent.status).toBe(303)

  const dayAfter = await app.at('2026-07-01T08:00:00Z')
  const farida = await dayAfter.signInAs('sro')
  const page = plain((await farida.get(`/actions/${id}`)).body)
  expect(page).toContain('Awaiting acceptance 1 working day. It was sent by its date.')
  expect(page).toContain('Not needed now')
  expect(page).not.toContain('Overdue')
  const list = plain((await farida.get('/')).body)
  expect(list).toContain('Manager’s reasons recorded on every contact')
  expect(list).toContain('waiting 1 working day · sent by its date')
  const overdue = (await farida.get('/plans')).body
  const plan = /\/plans\/[0-9a-f-]{36}/u.exec(overdue)?.[0] ?? ''
  const late = plain((await farida.get(`${plan}/actions?late=yes`)).body)
  expect(late).not.toContain('Manager’s reasons recorded on every contact')
})

test('A3: no self-acceptance, and the try stands in the record', async () => {
  // Tom leads the action and, as the plan names him, its theme.
  const id = await actionIdOf(app, '3.1.3')
  const tom = await app.signInAs('al')
  expect((await tom.get('/awaiting-acceptance')).status).toBe(200)
  await tom.get(`/actions/${id}`)
  const refused = await tom.send(`/actions/${id}/delivery`, { step: 'accept', note: 'I checked it myself.' })
  expect(refused.status).toBe(403)
  expect(plain(refused.body)).toContain('Nobody accepts or confirms their own action')
  const council = await app.deps.findCouncil('')
  const entries = await within(
    app.db,
    { councilId: council?.id ?? '', now: new Date(exampleNow) },
    async (trx) =>
      trx
        .selectFrom('entry')
        .innerJoin('person', 'person.id', 'entry.personId')
        .select(['person.name', 'entry.details'])
        .where('entry.subjectId', '=', id)
        .where('entry.deed', '=', 'action.refused')
        .execute(),
  )
  expect(entries).toEqual([{ name: 'Tom Hartnell', details: { step: 'accept' } }])

  const farida = await app.signInAs('sro')
  await farida.get(`/actions/${id}/delivery?step=accept`)
  const accepted = await farida.send(`/actions/${id}/delivery`, {
    step: 'accept',
    note: 'Read the rota and called twice.',
  })
  expect(accepted.status).toBe(303)
  expect(plain((await farida.get(`/actions/${id}`)).body)).toContain('accepted it as delivered')
})
