import { expect, test } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { plain } from '../plain.ts'

type PlanSaid = { id: string; title: string; figures: { all: number; accepted: number } }
type PlansSaid = { items: PlanSaid[]; once: { all: number } }

test('one action in two plans: mirrored, dated twice, mended with one press, and never copied', async () => {
  const app = await startApp()
  const seun = await app.signInAs('pm')
  const member = await app.signInAs('bm')
  const plans = async () => JSON.parse((await seun.get('/plans.json')).body) as PlansSaid
  const named = async (title: string) => (await plans()).items.find((one) => one.title.includes(title))
  const before = await plans()
  const service = await named('Leaving Care')
  const action = await actionIdOf(app, '4.3.2')

  // The programme manager puts an action of the council's plan under an objective of the service's own.
  const form = (await seun.get(`/actions/${action}/places`)).body
  const [, place = ''] = /value="(objective:[0-9a-f-]+)">Leaving Care Service Plan: 8.1/.exec(form) ?? []
  await seun.send(`/actions/${action}/places`, { place, stated: '31 August 2026' })

  // It stands in both, marked as mirrored, and is counted once in each and once in the council.
  const page = plain((await member.get(`/plans/${service?.id ?? ''}`)).body)
  expect(page).toContain('Named personal adviser from 16')
  expect(page).toContain('Mirrored from Rivermere Children’s Services Improvement Plan')
  expect(page).toContain('8 actions, 4 of them mirrored from other plans')
  const after = await plans()
  expect((await named('Leaving Care'))?.figures.all).toBe((service?.figures.all ?? 0) + 1)
  expect((await named('Improvement Plan'))?.figures.all).toBe(60)
  expect(after.once).toEqual(before.once)
  const objective = plain(
    (await member.get(`/plans/${service?.id ?? ''}/objectives/${place.split(':')[1] ?? ''}`)).body,
  )
  expect(objective).toContain('4.3.2 Named personal adviser from 16')
  const list = JSON.parse((await member.get(`/plans/${service?.id ?? ''}/actions.json`)).body) as {
    total: number
  }
  expect(list.total).toBe(8)

  // The action says where else it stands; a member of a board sees it and cannot change it.
  expect(plain((await member.get(`/actions/${action}`)).body)).toContain('Its paper says 31 August 2026')
  expect((await member.get(`/actions/${action}/places`)).status).toBe(403)

  // Another action's date was moved by the board, and the service's paper has not followed: both plans' checks say so.
  const moved = await actionIdOf(app, '4.3.1')
  for (const title of ['Leaving Care', 'Improvement Plan']) {
    const id = (await named(title))?.id ?? ''
    const checks = plain((await seun.get(`/plans/${id}/checks`)).body)
    expect(checks).toContain('Do two plans give it different dates? (1)')
    expect(checks).toContain('the paper of Leaving Care Service Plan says 29 May 2026')
  }
  const places = (await seun.get(`/actions/${moved}/places`)).body
  expect(plain(places)).toContain('Take 31 July 2026 here too')
  const [address = ''] = /\/placements\/[0-9a-f-]+(?="[^>]*aria-label="Which date)/.exec(places) ?? []
  expect((await seun.send(address, { deed: 'follow' })).status).toBe(303)
  expect(plain((await seun.get(`/actions/${moved}`)).body)).not.toContain('Dates differ')
  expect(plain((await seun.get(`/actions/${moved}/history`)).body)).toContain(
    'let the date in Leaving Care Service Plan, 7.1 Homes that suit those who live in them follow its own',
  )

  // Before it was put there, it was not there: the plan as it was keeps right.
  const then = plain((await seun.get(`/plans/${service?.id ?? ''}?on=21+June+2026`)).body)
  expect(then).toContain('29 May here, 31 July there')
  expect(then).not.toContain('Named personal adviser from 16')

  // Taken out, it stays where it lives.
  const again = (await seun.get(`/actions/${action}/places`)).body
  const [out = ''] = /\/placements\/[0-9a-f-]+/.exec(again) ?? []
  await seun.send(out, { deed: 'take-out', stated: '' })
  expect((await named('Leaving Care'))?.figures.all).toBe(service?.figures.all)
  expect(plain((await seun.get(`/actions/${action}`)).body)).toContain('Named personal adviser from 16')
})
