import { describe, expect, it } from 'vitest'
import { type Trx, within } from '#src/kit/db/index.ts'
import { type Browser, exampleNow, startApp } from '#tests/app.ts'
import { drawFrom, drawSize, type Green } from './green.ts'
import { drawDue } from './green.job.ts'

const app = await startApp()
const council = await app.deps.findCouncil('')
const councilId = council?.id ?? ''
const inCouncil = async <T>(work: (trx: Trx) => Promise<T>, now = new Date(exampleNow)) =>
  within(app.db, { councilId, now }, work)
const { id: planId } = await inCouncil(async (trx) =>
  trx.selectFrom('plan').select('id').where('kind', '=', 'strategic').executeTakeFirstOrThrow(),
)
type Item = { title: string; why: string; mend: { href: string } }
const listOf = async (browser: Browser, of = planId) =>
  (
    JSON.parse((await browser.get(`/plans/${of}/checks.json`)).body) as {
      checks: { code: string; items: Item[] }[]
    }
  ).checks
const itemsOf = async (browser: Browser, code: string) =>
  (await listOf(browser)).find((check) => check.code === code)?.items ?? []

describe('the checks of a plan', () => {
  it('stand on one page, in a file, and as a count on the plan’s page for those who mend', async () => {
    const manager = await app.signInAs('pm')
    const count = (await listOf(manager)).reduce((sum, { items }) => sum + items.length, 0)
    expect(count).toBeGreaterThan(5)
    expect((await manager.get(`/plans/${planId}/checks`)).body).toContain(`${count} things to look at`)
    expect((await manager.get(`/plans/${planId}/checks.csv`)).body.trim().split('\r\n')).toHaveLength(
      count + 1,
    )
    expect((await manager.get(`/plans/${planId}`)).body).toContain(`Checks (${count})`)
    expect((await (await app.signInAs('ql')).get(`/plans/${planId}`)).body).toContain(`Checks (${count})`)
    const member = await app.signInAs('bm')
    expect((await member.get(`/plans/${planId}`)).body).not.toContain('Checks (')
    expect((await member.get(`/plans/${planId}/checks`)).body).not.toContain('Mend it')
  })

  it('each lead to a form that opens', async () => {
    const manager = await app.signInAs('pm')
    for (const { items } of await listOf(manager))
      for (const { mend } of items.slice(0, 2))
        expect([mend.href, (await manager.get(mend.href)).status]).toEqual([mend.href, 200])
  })

  it.each(['pm', 'sro', 'al', 'ql', 'bm'])('lead %s to no mend that is not theirs', async (role) => {
    const browser = await app.signInAs(role)
    const { body } = await browser.get(`/plans/${planId}/checks`)
    const ways = [...body.matchAll(/Mend it[^>]*>(?:(?!<\/td>).)*?<a [^>]*href="([^"]+)"/gs)]
    for (const href of new Set(ways.map(([, one = '']) => one)))
      expect([href, (await browser.get(href)).status]).toEqual([href, 200])
    expect(ways.length > 0).toBe(role !== 'bm')
  })

  it('find a criterion no more once it says what will be different, and keep the words before', async () => {
    const manager = await app.signInAs('pm')
    const [item] = await itemsOf(manager, 'activity-criterion')
    const href = item?.mend.href ?? ''
    expect((await manager.get(href)).body).toContain(item?.title)
    expect((await manager.send(href, { text: '' })).body).toContain('Say what will be different')
    const saved = await manager.send(href, { text: 'Nine in ten core groups are on time', target: '90%' })
    expect(saved.location).toBe(`/plans/${planId}/checks`)
    expect((await itemsOf(manager, 'activity-criterion')).map(({ title }) => title)).not.toContain(
      item?.title,
    )
    const past = await inCouncil(async (trx) =>
      trx.selectFrom('past').select('record').where('kind', '=', 'success_criterion').execute(),
    )
    expect(JSON.stringify(past)).toContain(item?.title)
  })

  it('find a finding no more once an action answers it', async () => {
    const manager = await app.signInAs('pm')
    const [gap] = await itemsOf(manager, 'finding-no-action')
    // A plan that stands under this one, and answers nothing of that report, is not asked for it.
    const { id: under } = await inCouncil(async (trx) =>
      trx.selectFrom('plan').select('id').where('parentId', '=', planId).executeTakeFirstOrThrow(),
    )
    const asked = (await listOf(manager, under)).find(({ code }) => code === 'finding-no-action')
    expect([gap === undefined, asked?.items]).toEqual([false, []])
    const href = gap?.mend.href ?? ''
    const { body } = await manager.get(href)
    const [, action = ''] = /<option value="([0-9a-f-]{36})"/.exec(body) ?? []
    expect((await manager.send(href, { action })).body).toContain('Say how far it answers the finding')
    expect((await manager.send(href, { action, coverage: 'part' })).status).toBe(303)
    expect(await itemsOf(manager, 'finding-no-action')).toEqual([])
  })
})

describe('the greens of a month', () => {
  const draws = async () =>
    inCouncil(async (trx) =>
      trx.selectFrom('greenDraw').selectAll().where('planId', '=', planId).orderBy('month', 'desc').execute(),
    )

  it('were drawn by lot, and can be drawn again from what was kept', async () => {
    for (const draw of await draws()) {
      const drawn = await inCouncil(async (trx) =>
        trx
          .selectFrom('greenCheck')
          .select('actionId')
          .where('drawId', '=', draw.id)
          .orderBy('position')
          .execute(),
      )
      const list = draw.drawnFrom as Green[]
      expect(draw.seed).toBe(`rivermere ${draw.month.slice(0, 7)}`)
      expect(drawFrom(list, draw.seed, drawSize(list.length)).map(({ actionId }) => actionId)).toEqual(
        drawn.map(({ actionId }) => actionId),
      )
    }
  })

  it('are drawn once a month by the worker, or two of them', async () => {
    const work = (instant: string) => ({
      db: app.db,
      clock: () => new Date(instant),
      listCouncils: async () => Promise.resolve([{ id: councilId, slug: 'rivermere' }]),
    })
    const before = (await draws()).length
    await drawDue(work('2026-06-29T09:00:00Z'))
    expect(await draws()).toHaveLength(before)
    await Promise.all([drawDue(work('2026-07-01T09:00:00Z')), drawDue(work('2026-07-01T09:00:00Z'))])
    expect(await draws()).toHaveLength(before + 1)
  })

  it('are checked by somebody independent, with evidence; one that does not hold slips back', async () => {
    const quality = await app.signInAs('ql')
    const { body } = await quality.get(`/plans/${planId}/greens`)
    expect(body).toMatch(/\d+ of the \d+ greens that we checked did not hold up/)
    const { id, actionId } = await inCouncil(async (trx) =>
      trx
        .selectFrom('greenCheck as c')
        .innerJoin('action as a', 'a.id', 'c.actionId')
        .select(['c.id', 'c.actionId'])
        .where('c.outcome', 'is', null)
        .where('a.state', '=', 'embedding')
        .executeTakeFirstOrThrow(),
    )
    const url = `/greens/${id}`
    await quality.get(url)
    const faulty = await quality.send(url, { outcome: 'contradicted' })
    expect(faulty.status).toBe(400)
    expect(faulty.body).toContain('Say what you looked at and what it shows')
    expect(faulty.body).toContain('Choose what kind of evidence it is')
    const found = {
      outcome: 'contradicted',
      words: 'Ten contacts of May: five had no reason.',
      family: 'audit',
      title: 'Look at ten contacts',
      dated: '19 June 2026',
    }
    expect((await quality.send(url, found)).status).toBe(303)
    const action = (await quality.get(`/actions/${actionId}`)).body
    expect(action).toContain('Look at ten contacts')
    expect(
      (
        await inCouncil(async (trx) =>
          trx.selectFrom('action').select('state').where('id', '=', actionId).executeTakeFirstOrThrow(),
        )
      ).state,
    ).toBe('in-progress')
    const page = (await quality.get(`/plans/${planId}/greens`)).body
    expect(page).toContain('Ten contacts of May: five had no reason.')
    expect((await quality.send(url, found)).location).toBe(`/plans/${planId}/greens`)
  })

  it('rated green that do not hold are rated amber, with the reason', async () => {
    const quality = await app.signInAs('ql')
    const { id, actionId } = await inCouncil(async (trx) =>
      trx
        .selectFrom('greenCheck as c')
        .innerJoin('action as a', 'a.id', 'c.actionId')
        .select(['c.id', 'c.actionId'])
        .where('c.outcome', 'is', null)
        .where('a.confidence', '=', 'green')
        .where('a.state', '=', 'in-progress')
        .executeTakeFirstOrThrow(),
    )
    await quality.get(`/greens/${id}`)
    await quality.send(`/greens/${id}`, {
      outcome: 'contradicted',
      words: 'Two of four steps have not begun.',
      family: 'delivery',
      title: 'Plan of work',
      dated: '19 June 2026',
    })
    const action = await inCouncil(async (trx) =>
      trx
        .selectFrom('action')
        .select(['confidence', 'confidenceReason'])
        .where('id', '=', actionId)
        .executeTakeFirstOrThrow(),
    )
    expect(action).toEqual({
      confidence: 'amber',
      confidenceReason: 'An independent check did not bear the green out: Two of four steps have not begun.',
    })
  })

  it('are not kept with what looks like a child’s detail before their author was asked', async () => {
    const quality = await app.signInAs('ql')
    const { id } = await inCouncil(async (trx) =>
      trx.selectFrom('greenCheck').select('id').where('outcome', 'is', null).executeTakeFirstOrThrow(),
    )
    await quality.get(`/greens/${id}`)
    const asked = await quality.send(`/greens/${id}`, {
      outcome: 'confirmed',
      words: 'Looked at the file of the child born 3 May 2014, and it holds.',
      family: 'audit',
      title: 'One file',
      dated: '19 June 2026',
    })
    expect(asked.status).toBe(400)
    expect(asked.body).toContain('noChildrensDetails')
  })

  it('are not checked by one who leads the action', async () => {
    const quality = await app.signInAs('ql')
    const ruth = (council?.settings['demo'] as Record<string, string>)['ql'] ?? ''
    const { id } = await inCouncil(async (trx) => {
      const check = await trx
        .selectFrom('greenCheck')
        .select(['id', 'actionId'])
        .where('outcome', 'is', null)
        .executeTakeFirstOrThrow()
      await trx.updateTable('action').set({ accountableId: ruth }).where('id', '=', check.actionId).execute()
      return check
    })
    const refused = await quality.get(`/greens/${id}`)
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('Nobody checks a green that they lead')
  })
})
