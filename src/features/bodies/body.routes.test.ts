import { describe, expect, it } from 'vitest'
import { gatherScene } from '#src/features/notices/index.ts'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'
import { formIn } from '#tests/form-in.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''

async function inCouncil<T>(work: Parameters<typeof within<T>>[2]): Promise<T> {
  return within(app.db, { councilId, now: new Date(exampleNow) }, work)
}

async function boardCalled(name: string): Promise<string> {
  const found = await inCouncil(async (trx) =>
    trx.selectFrom('body').select('id').where('name', '=', name).executeTakeFirstOrThrow(),
  )
  return `/boards/${found.id}`
}

const decision = { reference: 'IB-99', decided: '18 June 2026', words: 'The plan is agreed as it stands.' }

describe('a step that a board decided', () => {
  it('names its decision in the record', async () => {
    const ruth = await app.signInAs('ql')
    const id = await actionIdOf(app, '2.2.4')
    const page = (await ruth.get(`/actions/${id}/delivery?step=hold`)).body
    const decision = /<option value="([0-9a-f-]{36})">Programme Board, PB-33,/.exec(page)?.[1] ?? ''
    await ruth.send(`/actions/${id}/delivery`, { step: 'hold', note: 'Sat at the panel.', decision })
    expect(plain((await ruth.get(`/actions/${id}/history`)).body)).toContain(
      'checked that it still holds, as decided by Programme Board, PB-33. “Sat at the panel.”',
    )
  })
})

describe('what a board or a measure says, changed by two people at once', () => {
  it.each([
    ['a board', '/boards', 'about', 'cadence', 'every six weeks'],
    ['a measure', '/measures', 'definition', 'source', 'The case system, monthly'],
  ])(
    'of %s is not written over: the second sees both, and sends once more to keep theirs',
    async (...row) => {
      const [, list, first, second, words] = row
      const [seun, also] = [await app.signInAs('pm'), await app.signInAs('pm')]
      const { items } = JSON.parse((await seun.get(`${list}.json`)).body) as {
        items: (Record<string, string> & { measure?: { id: string } })[]
      }
      const at = `${list}/${items[0]?.['id'] ?? ''}`
      const was = JSON.parse((await seun.get(`${at}.json`)).body) as Record<string, string>
      const formOf = async (who: typeof seun) => formIn((await who.get(`${at}/words`)).body, `${at}/words`)
      const [his, hers] = [await formOf(seun), await formOf(also)]
      expect((await seun.send(`${at}/words`, { ...his, [first]: 'Written by the first.' })).status).toBe(303)
      const late = await also.send(`${at}/words`, { ...hers, [second]: words })
      expect(late.status).toBe(400)
      expect(plain(late.body)).toContain(
        'Somebody changed this meanwhile. It now says “Written by the first.”',
      )
      expect(late.body).toContain(words)
      const { mark = '' } = formIn(late.body, `${at}/words`)
      const again = { ...hers, mark, [first]: 'Written by both.', [second]: words }
      expect((await also.send(`${at}/words`, again)).status).toBe(303)
      const now = JSON.parse((await seun.get(`${at}.json`)).body) as Record<string, string>
      expect([now[first], now[second]]).toEqual(['Written by both.', words])
      expect(now[first]).not.toBe(was[first])
    },
  )
})

it('a plan’s particulars are not written over unseen by somebody whose form is older', async () => {
  const [seun, also] = [await app.signInAs('pm'), await app.signInAs('pm')]
  const { items } = JSON.parse((await seun.get('/plans.json')).body) as { items: { id: string }[] }
  const at = `/plans/${items[0]?.id ?? ''}/particulars`
  const [his, hers] = [(await seun.get(at)).body, (await also.get(at)).body].map((body) => formIn(body, at))
  const kind = { kind: 'strategic' }
  expect((await seun.send(at, { ...his, ...kind, title: 'The first title' })).status).toBe(303)
  const late = await also.send(at, { ...hers, ...kind, title: 'The second title' })
  expect([late.status, plain(late.body)]).toEqual([400, expect.stringContaining('“The first title”')])
  expect(late.body).toContain('The second title')
})

describe('a board', () => {
  it('has its chair and its decisions, each once by its number', async () => {
    const chair = await app.signInAs('ch')
    const at = await boardCalled('Improvement Board')
    expect(plain((await chair.get(at)).body)).toContain('Chaired by Dame Jocelyn Arkley.')
    for (const _ of [1, 2]) expect((await chair.send(`${at}/decisions`, decision)).status).toBe(303)
    const other = await chair.send(`${at}/decisions`, {
      ...decision,
      reference: 'ib-99',
      words: 'Another thing.',
    })
    expect(plain(other.body)).toContain('Improvement Board has a decision ib-99 already. Check the number')
    const late = await chair.send(`${at}/decisions`, {
      ...decision,
      reference: 'IB-100',
      decided: '9 July 2026',
    })
    expect(plain(late.body)).toContain('That meeting is still to come.')
    expect((await chair.get(`${at}.csv`)).body.match(/IB-99/g)).toHaveLength(1)
  })

  it('is not spoken for by the chair of another', async () => {
    const chair = await app.signInAs('ch')
    const at = await boardCalled('Programme Board')
    await chair.get(at)
    expect((await chair.send(`${at}/decisions`, decision)).status).toBe(403)
  })

  it('has one chair: a new one ends the seat of the last', async () => {
    const manager = await app.signInAs('pm')
    const at = await boardCalled('Task group 5: Workforce')
    expect(plain((await manager.get(at)).body)).toContain('Nobody is named as its chair.')
    const people = await inCouncil(async (trx) =>
      trx
        .selectFrom('person')
        .select(['id', 'name'])
        .where('name', 'in', ['Ruth Coyle', 'Oluchi Banner'])
        .orderBy('name')
        .execute(),
    )
    for (const { id } of people)
      await manager.send(`${at}/members`, { who: id, role: 'chair', from: '1 June 2026' })
    const { members } = JSON.parse((await manager.get(`${at}.json`)).body) as {
      members: { role: string; name: string; toOn: string | null }[]
    }
    const chairs = members.filter(({ role }) => role === 'chair')
    expect(chairs.map(({ name, toOn }) => [name, toOn])).toEqual([
      ['Oluchi Banner', '2026-06-01'],
      ['Ruth Coyle', null],
    ])
  })

  it('expects a paper, of which those who lead the theme are reminded until it is taken off', async () => {
    const manager = await app.signInAs('pm')
    const at = await boardCalled('Improvement Board')
    const page = (await manager.get(at)).body
    const theme = /<option value="([0-9a-f-]{36})">3 /.exec(page)?.[1] ?? ''
    const paper = { theme, title: 'Front door: what worries us', meeting: '9 July 2026', due: '' }
    const wrong = await manager.send(`${at}/papers`, { ...paper, due: '10 July 2026' })
    expect(plain(wrong.body)).toContain('Write a day before the meeting')
    for (const _ of [1, 2]) expect((await manager.send(`${at}/papers`, paper)).status).toBe(303)
    expect(plain((await manager.get(at)).body)).toContain('Front door: what worries us')
    const due = async () =>
      inCouncil(async (trx) =>
        (await gatherScene(trx, new Date(exampleNow), {})).papers.map(({ title, dueOn }) => [title, dueOn]),
      )
    expect(await due()).toEqual([['Front door: what worries us, for the Improvement Board', '2026-07-02']])
    const row = (await manager.get(at)).body.split('<tr>').find((one) => one.includes('what worries us'))
    const id = /name="paper" value="([0-9a-f-]{36})"/.exec(row ?? '')?.[1] ?? ''
    await manager.send(`${at}/papers/withdrawal`, { paper: id })
    expect(await due()).toEqual([])
  })

  it('never changes what it decided', async () => {
    await expect(
      inCouncil(async (trx) => trx.updateTable('decision').set({ words: 'Otherwise' }).execute()),
    ).rejects.toThrow(/permission denied/)
    await expect(inCouncil(async (trx) => trx.deleteFrom('decision').execute())).rejects.toThrow(
      /permission denied/,
    )
  })
})
