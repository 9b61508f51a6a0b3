import { expect, test } from 'vitest'
import { actionIdOf, type Browser, startApp } from '../app.ts'
import { plain } from '../plain.ts'

const app = await startApp()

async function ask(browser: Browser, action: string, due: string): Promise<string> {
  await browser.get(`/actions/${action}/date`)
  const sent = await browser.send(`/actions/${action}/date`, {
    due,
    reason: 'The tool’s licence is late.',
    effect: 'Schools go on without one tool for a month.',
    options: 'Print it for the ten largest schools.',
  })
  expect(sent.status).toBe(303)
  const page = (await browser.get(`/actions/${action}`)).body
  return /\/date-requests\/[0-9a-f-]+/u.exec(page)?.[0] ?? 'no request'
}

test('A6: re-dating keeps history', async () => {
  const ruth = await app.signInAs('ql')
  const farida = await app.signInAs('sro')
  const seun = await app.signInAs('pm')
  const id = await actionIdOf(app, '3.2.4')

  // 23 working days: beyond the theme's lead.
  const request = await ask(ruth, id, '2 November 2026')
  await farida.get(request)
  const alone = await farida.send(`${request}/decision`, {
    decision: 'agree',
    words: 'Fine by me.',
    reference: 'none',
  })
  expect(alone.status).toBe(403)
  expect(plain(alone.body)).toContain('The Programme Board decides')
  expect(plain((await farida.get(`/actions/${id}`)).body)).toContain('Due 30 September')

  await seun.get(request)
  await seun.send(`${request}/decision`, {
    decision: 'agree',
    words: 'Agreed: the licence is signed.',
    reference: 'PB-40',
  })
  const page = plain((await ruth.get(`/actions/${id}`)).body)
  expect(page).toContain('Due 2 November')
  expect(page).toContain('First due 30 September, moved once, +23 working days')

  // The change-control log has it, for people and for files.
  const plans = JSON.parse((await seun.get('/plans.json')).body) as { items: { id: string; title: string }[] }
  const plan = plans.items.find(({ title }) => title.includes('Improvement Plan'))?.id ?? ''
  expect(plain((await seun.get(`/plans/${plan}/dates`)).body)).toContain('Programme Board, PB-40')
  const csv = (await seun.get(`/plans/${plan}/dates.csv`)).body
  expect(csv).toContain('2026-09-30 to 2026-11-02, agreed by Programme Board, PB-40')

  // One day after it was due, a further request is made after the date.
  const later = await app.at('2026-11-03T09:00:00Z')
  const late = await ask(await later.signInAs('ql'), id, '30 November 2026')
  const said = plain((await (await later.signInAs('pm')).get(late)).body)
  expect(said).toContain('The second, made after the date had passed')
  expect(said).toContain('It would be the second move, so the Programme Board decides.')
})
