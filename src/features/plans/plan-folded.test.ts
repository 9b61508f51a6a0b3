import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { makeLongPlan } from '#tests/long-plan.ts'

const app = await startApp()

describe('the plan on a page', () => {
  it('draws every action of a plan of 300', async () => {
    const { plan } = await makeLongPlan(app, 300)
    const { body } = await (await app.signInAs('pm')).get(`/plans/${plan}`)
    expect(body.match(/>Visit \d+</g)).toHaveLength(300)
    expect(body).not.toContain('too many for one sheet')
  })

  it('says of a longer plan how many actions of each objective stand where, in words and with the way to them', async () => {
    const { plan, objective } = await makeLongPlan(app, 301)
    const { body } = await (await app.signInAs('pm')).get(`/plans/${plan}`)
    expect(body).toContain('301 actions are too many for one sheet')
    expect(body).not.toMatch(/>Visit \d+</)
    expect(body).toContain('100 of 301 delivered and accepted')
    expect(body).toContain(`href="/plans/${plan}/objectives/${objective}"`)
    expect(body).toContain('301 actions: 201 not started, 100 complete.')
    expect(body).toContain('No action answers this yet.')
    expect(body).toContain(`href="/plans/${plan}/actions"`)
  })

  it('is folded on a day in the past too, and its links stay on that day', async () => {
    const { plan, objective } = await makeLongPlan(app, 301)
    const after = await app.at('2026-07-20T09:00:00Z')
    const { body } = await (await after.signInAs('pm')).get(`/plans/${plan}?on=22+June+2026`)
    expect(body).toContain('301 actions: 201 not started, 100 complete.')
    expect(body).toContain(`href="/plans/${plan}/objectives/${objective}?on=2026-06-22"`)
  })
})
