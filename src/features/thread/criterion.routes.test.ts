import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '#tests/app.ts'

const app = await startApp()

async function firstCriterionOf(action: string): Promise<string> {
  const manager = await app.signInAs('pm')
  const page = await manager.get(`/actions/${await actionIdOf(app, action)}`)
  return /href="(\/criteria\/[0-9a-f-]+\/tests)"/.exec(page.body)?.[1] ?? ''
}

const test = {
  tested: '15 June 2026',
  way: 'audit',
  found: '9 of 9',
  result: 'met',
  note: 'Nine of nine were done in May.',
  next: '30 September 2026',
}

describe('a success criterion', () => {
  it('keeps every test with its day, what it found and who made it, and the latest stands', async () => {
    const manager = await app.signInAs('pm')
    const at = await firstCriterionOf('1.1.2')
    await manager.get(at)
    expect((await manager.send(at, test)).status).toBe(303)
    await manager.get(at)
    const earlier = { ...test, tested: '1 May 2026', found: '5 of 9', result: 'partly-met', next: '' }
    expect((await manager.send(at, earlier)).status).toBe(303)
    const page = await manager.get(at)
    expect(page.body).toContain('5 of 9')
    expect(page.body).toContain('Nine of nine were done in May.')
    expect(page.body).toMatch(/Met\. Next test 30\u00a0September 2026/)
    const action = await manager.get(`/actions/${await actionIdOf(app, '1.1.2')}`)
    expect(action.body).toContain('9 of 9')
  })

  it('sent twice by the same form is one test', async () => {
    const manager = await app.signInAs('pm')
    const at = await firstCriterionOf('1.1.3')
    await manager.get(at)
    await manager.send(at, { ...test, note: 'Once only.' })
    await manager.send(at, { ...test, note: 'Once only.' })
    expect((await manager.get(at)).body.split('Once only.')).toHaveLength(2)
  })

  it('whose test is not right says what to put right, and keeps the words', async () => {
    const manager = await app.signInAs('pm')
    const at = await firstCriterionOf('1.1.2')
    await manager.get(at)
    const answer = await manager.send(at, { ...test, result: '', tested: '30 July 2026', note: 'Kept words' })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('Choose what the test says')
    expect(answer.body).toContain('is still to come')
    expect(answer.body).toContain('Kept words')
  })

  it('stands in the plan’s list, overdue tests first, as a page and as files of the same rows', async () => {
    const late = await app.at('2026-10-20T09:00:00Z')
    const manager = await late.signInAs('pm')
    const plans = await manager.get('/plans')
    const plan = /\/plans\/[0-9a-f-]{36}/.exec(plans.body)?.[0] ?? ''
    const page = await manager.get(`${plan}/criteria`)
    expect(page.body).toContain('Tests overdue')
    const rows = (page.body.match(/\/criteria\/[0-9a-f-]+\/tests/g) ?? []).length
    const { items } = JSON.parse((await manager.get(`${plan}/criteria.json`)).body) as { items: unknown[] }
    expect(items).toHaveLength(rows)
    const csv = await manager.get(`${plan}/criteria.csv`)
    expect(csv.body.trim().split('\n').length).toBeGreaterThan(rows)
  })
  it('is found in its plan’s list by what it says, its theme and its result, in the files too', async () => {
    const manager = await app.signInAs('pm')
    const plan = /\/plans\/[0-9a-f-]{36}/.exec((await manager.get('/plans')).body)?.[0] ?? ''
    const whole = await manager.get(`${plan}/criteria`)
    const theme = /criteria\?theme=([0-9a-f-]{36})/.exec(whole.body)?.[1] ?? ''
    const asked = `theme=${theme}&state=met`
    const page = await manager.get(`${plan}/criteria?${asked}`)
    const rows = page.body.match(/\/criteria\/[0-9a-f-]+\/tests/g) ?? []
    const { items, total } = JSON.parse((await manager.get(`${plan}/criteria.json?${asked}`)).body) as {
      items: { result: string }[]
      total: number
    }
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ result }) => result === 'met')).toBe(true)
    expect(rows).toHaveLength(items.length)
    expect(page.body).toContain(`${items.length} of ${total} tests`)
    const csv = await manager.get(`${plan}/criteria.csv?${asked}`)
    expect(csv.body.trim().split('\n')).toHaveLength(items.length + 1)
    const nothing = await manager.get(`${plan}/criteria?words=zzzz`)
    expect(nothing.body).toContain('Nothing matches.')
  })
})
