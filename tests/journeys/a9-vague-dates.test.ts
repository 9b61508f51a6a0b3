import { expect, test } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { inStore, makePlan, readWaiting } from '../bring.ts'
import { plain } from '../plain.ts'

const app = await startApp()

const rows = [
  ['9.1', 'Audit what the night desk writes down', 'Monthly'],
  ['9.2', 'Ask foster carers what has changed', 'Every Q'],
  ['9.3', 'Keep the list of interpreters', 'Ongoing'],
  ['9.4', 'Choose a new telephone system', 'TBC'],
  ['9.5', 'Write to every school', ''],
  ['9.6', 'Move the duty room', '2026'],
]
const pasted = `<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>${rows
  .map(([ref, what, due]) => `<tr><td>${ref}</td><td>${what}</td><td>Tom Hartnell</td><td>${due}</td></tr>`)
  .join('')}</table>`

test('A9: vague dates are kept as written, get a day to look again, and what repeats has rounds', async () => {
  const seun = await app.signInAs('pm')
  await seun.get('/imports/new')
  const brought = await seun.send('/imports', { pasted, title: 'Night desk plan' })
  await readWaiting(app)
  const at = brought.location ?? ''
  // What the reader asks about stays as it was read: the plan says so.
  await makePlan(seun, at.split('/').at(-1) ?? '')

  const kept = await inStore(app, async (trx) =>
    trx
      .selectFrom('action')
      .select(['ref', 'dueText', 'dueOn', 'duePrecision', 'dueRepeats', 'planId'])
      .where('importId', '=', at.split('/')[2] ?? '')
      .orderBy('ref')
      .execute(),
  )
  expect(kept.map(({ dueText, dueOn, dueRepeats }) => [dueText, dueOn, dueRepeats])).toEqual([
    ['Monthly', null, 'monthly'],
    ['Every Q', null, 'quarterly'],
    ['Ongoing', null, 'ongoing'],
    ['TBC', null, null],
    ['', null, null],
    ['2026', '2026-12-31', null],
  ])

  // The gap is named, for those and only those that nobody will look at again.
  const ledger = `/plans/${kept[0]?.planId ?? ''}/dates`
  const gaps = async () => {
    const page = plain((await seun.get(ledger)).body)
    const from = page.indexOf('No date, and no day to look again')
    return from < 0 ? '' : page.slice(from, page.indexOf('What comes round again', from))
  }
  expect(await gaps()).toContain('Keep the list of interpreters')
  expect(await gaps()).toContain('Choose a new telephone system')
  expect(await gaps()).toContain('Write to every school')
  expect(await gaps()).not.toContain('Audit what the night desk writes down')
  expect(await gaps()).not.toContain('Move the duty room')

  // The next step and the next update ask for the day.
  const interpreters = await actionIdOf(app, '9.3')
  await seun.get(`/actions/${interpreters}/delivery?step=start`)
  const started = await seun.send(`/actions/${interpreters}/delivery`, { step: 'start' })
  expect(started.status).toBe(400)
  expect(plain(started.body)).toContain('Write the day on which you will look at it again')
  await seun.send(`/actions/${interpreters}/delivery`, { step: 'start', review: '30 September 2026' })
  expect(plain((await seun.get(`/actions/${interpreters}`)).body)).toContain('Review by 30 September')
  expect(await gaps()).not.toContain('Keep the list of interpreters')

  const telephones = await actionIdOf(app, '9.4')
  await seun.get(`/actions/${telephones}/update`)
  const told = { workingWell: 'Two offers are in.' }
  const silent = await seun.send(`/actions/${telephones}/update`, told)
  expect(plain(silent.body)).toContain('It has no date. Write the day on which you will look at it again')
  const given = await seun.send(`/actions/${telephones}/update`, { ...told, review: '31 July 2026' })
  expect(given.status).toBe(303)
  expect(plain((await seun.get(`/actions/${telephones}/history`)).body)).toContain(
    'Seun Adebayo will look at it again by 31 July 2026',
  )

  // What comes round again is done round by round, and not accepted by who did it.
  const audit = await actionIdOf(app, '9.1')
  const july = await app.at('2026-08-04T09:00:00Z')
  const tom = await july.signInAs('al')
  const rounds = `/actions/${audit}/rounds`
  expect(plain((await tom.get(rounds)).body)).toContain(
    'Missed: July 2026. August 2026 is due by 31 August 2026.',
  )
  await tom.send(rounds, { period: '2026-08-01', deed: 'done', note: 'Twelve nights read.' })
  const own = await tom.send(rounds, { period: '2026-08-01', deed: 'accept', note: 'Good.' })
  expect(own.status).toBe(403)
  const manager = await july.signInAs('pm')
  await manager.get(rounds)
  await manager.send(rounds, { period: '2026-08-01', deed: 'accept', note: 'Read three of the twelve.' })
  const page = plain((await tom.get(rounds)).body)
  expect(page).toContain('1 of 2 rounds were accepted. Missed: July 2026.')
  expect(plain((await manager.get(ledger)).body)).toContain('Tom Hartnell1 of 2July 2026')
})
