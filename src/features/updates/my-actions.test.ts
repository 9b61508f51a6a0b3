import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import type { Action } from '#src/features/actions/index.ts'
import { type MyActions, needingMe, sortMine } from './my-actions.ts'

const today = '2026-06-22'
const base = {
  id: 'a',
  planId: 'p',
  state: 'in-progress',
  stateSince: new Date('2026-01-05T09:00:00Z'),
  lastUpdateAt: new Date('2026-06-10T09:00:00Z'),
  dueOn: '2026-12-18',
} as Action
const returned = {
  kind: 'update' as const,
  actionId: 'a',
  reason: 'Say how many.',
  byName: 'Farida Rahmani',
  at: new Date('2026-06-19T09:00:00Z'),
}

function placeOf(change: Partial<Action>, cameBack = false): string | undefined {
  const mine = sortMine({
    actions: [{ ...base, ...change }],
    today,
    cycles: new Map(),
    returned: new Map(cameBack ? [['a', returned]] : []),
    requests: [],
  })
  return (Object.keys(mine) as (keyof MyActions)[]).find((place) => mine[place].length > 0)
}

describe('an action stands among mine', () => {
  const longAgo = new Date('2026-04-10T09:00:00Z')
  const lastMonth = new Date('2026-05-27T09:00:00Z')

  it.each<[string, Partial<Action>, boolean, string]>([
    ['that came back to me, whatever else presses', { dueOn: '2026-06-01' }, true, 'returned'],
    ['whose date has passed', { dueOn: '2026-06-19' }, false, 'overdue'],
    ['whose last month’s update was never given', { lastUpdateAt: longAgo }, false, 'overdue'],
    ['whose update is asked for this month', { lastUpdateAt: lastMonth }, false, 'updateDue'],
    ['paused, with nothing owed', { state: 'paused', dueOn: '2026-07-20' }, false, 'blocked'],
    ['due within twenty working days', { dueOn: '2026-07-20' }, false, 'dueSoon'],
    ['due after twenty working days', { dueOn: '2026-07-21' }, false, 'later'],
    ['that I said is delivered', { state: 'submitted', dueOn: '2026-06-01' }, false, 'waiting'],
    ['that was accepted', { state: 'complete' }, false, 'done'],
  ])('%s', (_says, change, cameBack, place) => {
    expect(placeOf(change, cameBack)).toBe(place)
  })

  it('nowhere, once it is cancelled', () => {
    expect(placeOf({ state: 'cancelled' })).toBeUndefined()
  })

  it('the one that presses soonest first', () => {
    const actions = [
      { ...base, id: 'later', dueOn: '2026-06-19' },
      { ...base, id: 'sooner', dueOn: '2026-06-05' },
    ]
    const mine = sortMine({ actions, today, cycles: new Map(), returned: new Map(), requests: [] })
    expect(needingMe(mine).map(({ action }) => action.id)).toEqual(['sooner', 'later'])
  })
})

describe('my actions', async () => {
  const app = await startApp()

  it('say first what presses, with counts, and the same in the file', async () => {
    const tom = await app.signInAs('al')
    const { body } = await tom.get('/my-actions')
    expect(body).toContain('Two updates are due by 30\u00a0June.')
    expect(body).toMatch(/Update due \(\d+\)/)
    const { items } = JSON.parse((await tom.get('/my-actions.json')).body) as { items: { need: string }[] }
    const due = items.filter(({ need }) => need === 'updateDue').length
    expect(body).toContain(`Update due (${due})`)
    expect((await tom.get('/my-actions.csv')).body.split('\r\n')[0]).toContain('Update due')
  })

  it('show what came back with its reason, until it is answered', async () => {
    const tom = await app.signInAs('al')
    const { items } = JSON.parse((await tom.get('/my-actions.json')).body) as {
      items: { id: string; need: string }[]
    }
    const id = items.find(({ need }) => need === 'updateDue')?.id ?? ''
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'Some schools use it.' })
    const farida = await app.signInAs('sro')
    const [, update = ''] =
      /Some schools use it\.[\s\S]*?action="\/updates\/([0-9a-f-]+)\/decision"/.exec(
        (await farida.get('/awaiting-acceptance')).body,
      ) ?? []
    await farida.send(`/updates/${update}/decision`, { decision: 'return', reason: 'Say how many schools.' })

    const back = (await tom.get('/my-actions')).body
    expect(back).toContain('Returned to you (1)')
    expect(back).toContain('Say how many schools.')
    expect((await tom.get('/')).body).toContain('Returned to you')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'Six schools use it.' })
    expect((await tom.get('/my-actions')).body).not.toContain('Returned to you')
  })
})
