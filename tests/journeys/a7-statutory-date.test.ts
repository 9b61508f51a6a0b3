import { expect, test } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '../app.ts'
import { plain } from '../plain.ts'

const app = await startApp()

async function listMailTo(name: string) {
  const council = await app.deps.findCouncil('')
  return within(app.db, { councilId: council?.id ?? '', now: new Date(exampleNow) }, async (trx) =>
    trx
      .selectFrom('outgoingMail')
      .innerJoin('person', 'person.id', 'outgoingMail.toPersonId')
      .select(['outgoingMail.subject', 'outgoingMail.body'])
      .where('person.name', '=', name)
      .orderBy('outgoingMail.madeAt')
      .orderBy('outgoingMail.id')
      .execute(),
  )
}

test('A7: a date that an inspection’s priority action hangs on', async () => {
  // 3.2.2 answers a priority action of the focused visit; a week's move would else be the theme's lead's.
  const id = await actionIdOf(app, '3.2.2')
  const farida = await app.signInAs('sro')
  const form = plain((await farida.get(`/actions/${id}/date`)).body)
  expect(form).toContain('the Improvement Board decides, and the Department’s adviser is told before it does')
  await farida.send(`/actions/${id}/date`, {
    due: '6 November 2026',
    reason: 'Half term falls in the week.',
    effect: 'Schools wait five days more.',
  })
  const request =
    /\/date-requests\/[0-9a-f-]+/u.exec((await farida.get(`/actions/${id}`)).body)?.[0] ?? 'no request'
  const chair = await app.signInAs('ch')
  expect(plain((await chair.get(request)).body)).toContain(
    'It answers an inspection’s priority action or a condition of the Department, so the Improvement Board decides.',
  )

  const before = (await listMailTo('Imogen Farrell')).filter(({ subject }) => / later date /.test(subject))
  expect(before.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^A later date is asked for: 3\.2\.2 /) as string,
  ])
  expect(before[0]?.body).toContain('Nothing is decided yet: the Improvement Board will decide.')

  expect(before[0]?.body).not.toContain('Half term')

  // The mail has the way to the request, where the words stand.
  const adviser = await app.signInAs('dfe')
  expect(before[0]?.body).toContain(request)
  expect(plain((await adviser.get(request)).body)).toContain('Half term falls in the week.')
  await adviser.get('/account')
  const tried = await adviser.send(`${request}/decision`, {
    decision: 'agree',
    words: 'Agreed by the Department.',
    reference: 'DfE',
  })
  expect(tried.status).toBe(403)

  await chair.send(`${request}/decision`, {
    decision: 'refuse',
    words: 'Half term was known when the date was set.',
    reference: 'IB-12',
  })
  const page = plain((await farida.get(`/actions/${id}`)).body)
  expect(page).toContain('Due 31 October')
  expect(page).toContain('That is the date first agreed.')
  expect((await listMailTo('Imogen Farrell')).map(({ subject }) => subject).at(-1)).toMatch(
    /^A later date is refused: 3\.2\.2 /,
  )
})
