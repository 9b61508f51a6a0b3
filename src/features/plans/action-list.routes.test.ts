import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'

const app = await startApp()
const pm = await app.signInAs('pm')
const [, plan = ''] = /href="\/plans\/([0-9a-f-]{36})"/.exec((await pm.get('/plans')).body) ?? []

describe('the list of actions', () => {
  it('shows those that the plan on a page counts as done with no sign of difference', async () => {
    const { body } = await pm.get(`/plans/${plan}`)
    const [, counted = ''] = /(\d+) are done with no sign of difference yet/.exec(body) ?? []
    expect(body).toContain(`href="/plans/${plan}/actions?difference=unseen"`)
    const list = (await pm.get(`/plans/${plan}/actions?difference=unseen`)).body
    expect(Number(counted)).toBeGreaterThan(0)
    expect(list).toContain(`<strong>${counted} of 60 actions</strong>`)
    expect(list).toContain('Done, no sign of difference yet')
  })

  it('keeps that choice while it is narrowed further', async () => {
    const list = (await pm.get(`/plans/${plan}/actions?difference=unseen&words=zzz`)).body
    expect(list).toContain('<input type="hidden" name="difference" value="unseen"')
    expect(list).toContain('Nothing matches.')
  })
})
