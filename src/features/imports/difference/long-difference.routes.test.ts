import { expect, it } from 'vitest'
import { strToU8 } from 'fflate'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, sayNewer, words } from '#tests/bring.ts'

const app = await startApp()

const visits = (said: (at: number) => string) =>
  strToU8(
    [
      'Ref,Action,Lead',
      ...Array.from({ length: 230 }, (_, at) => `${at + 1},${said(at + 1)},Amara Holt`),
    ].join('\n'),
  )

it('shows a hundred changes of a kind at a time, saves those shown, and takes all at once', async () => {
  const seun = await app.signInAs('pm')
  const first = visits((at) => `Visit family ${at} and agree what happens next`)
  const plan = await makePlan(seun, await bring(app, seun, 'visits.csv', first), 'Visits')
  const second = visits((at) => `Visit the family ${at} each month and agree what happens next`)
  const at = await sayNewer(seun, await bring(app, seun, 'visits-2.csv', second), plan)
  const shown = (html: string) => [
    ...new Set([...html.matchAll(/name="(take-reworded-[\w-]{16})"/g)].map(([, name = '']) => name)),
  ]

  const whole = await seun.get(at)
  expect(words(whole.body)).toContain('230 reworded')
  expect(shown(whole.body)).toHaveLength(100)
  const last = await seun.get(`${at}?reworded=3`)
  expect(shown(last.body)).toHaveLength(30)
  expect(words(last.body)).toContain('230 Visit family 230')

  const [one = ''] = shown(last.body)
  const saved = await seun.send(at, { group: 'reworded', page: '3', [one]: 'leave' })
  expect(saved.location).toBe(`${at}?reworded=3#reworded`)
  expect(words((await seun.get(at)).body)).toContain('229 things need your word')
  await seun.send(at, { group: 'reworded', deed: 'take-all' })
  expect(words((await seun.get(at)).body)).toContain('230 changes taken, 0 left')
})
