import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { actionIdOf, type Browser, exampleNow, startApp } from '../../../tests/app.ts'
import { within } from '#src/kit/db/index.ts'
import { canonicalJson, contentHash } from './canonical.ts'

const app = await startApp()
const plain = (html: string) =>
  html.replaceAll('\u00a0', ' ').replaceAll('<wbr>', '').replaceAll('<wbr/>', '')
const first = async (text: string) => {
  const council = (await app.deps.findCouncil(''))?.id ?? ''
  const found = await within(app.db, { councilId: council, now: new Date(exampleNow) }, async (trx) =>
    sql<{ id: string }>`${sql.raw(text)}`.execute(trx),
  )
  return found.rows[0]?.id ?? ''
}

describe('A report frozen for a board', () => {
  let pm: Browser
  let plan: string
  let frozen: string

  beforeAll(async () => {
    pm = await app.signInAs('pm')
    plan = await first('select id from plan')
    await pm.get(`/plans/${plan}/reports/new`)
    const answer = await pm.send(`/plans/${plan}/reports`, {
      theme: '',
      board: 'Improvement Board',
      meets: '9 July 2026',
      opening: 'The front door is faster.',
      decide: 'Whether 3.1.2 may move to 31 July',
      note: '',
    })
    expect(answer.status).toBe(303)
    frozen = answer.location ?? ''
  })

  it('says the same figures as this week and the plan on a page', async () => {
    const report = plain((await pm.get(frozen)).body)
    expect(report).toContain(
      '19 of 60 actions have been accepted as complete; in 3 the change has lasted and is proved. 14 of 33 under way are green as dated, 9 against their first dates; 5 are red, 11 are amber and 3 gave no report.',
    )
    expect(report).toContain('Improvement Board, 9 July 2026')
    const page = plain((await pm.get(`/plans/${plan}`)).body)
    expect(page).toContain('19 of 60 delivered and accepted')
    expect(page).toContain('14 of 33 green as dated')
    expect(page).toContain('9 of 33 green against first dates')
    const week = plain((await pm.get('/')).body)
    expect(week).toContain('<strong>14 of 33</strong>')
    expect(week).toContain('<strong>9</strong> would be')
  })

  it('holds no word of an update that nobody accepted', async () => {
    const council = (await app.deps.findCouncil(''))?.id ?? ''
    const { rows } = await within(app.db, { councilId: council, now: new Date(exampleNow) }, async (trx) =>
      sql<{
        said: string
      }>`select unnest(array[working_well, how_do_we_know, worried, confidence_reason]) as said
        from action_update where state <> 'accepted'`.execute(trx),
    )
    const said = rows.map((row) => row.said).filter((words) => words.length > 12)
    expect(said.length).toBeGreaterThan(3)
    const report = plain((await pm.get(frozen)).body)
    expect(said.filter((words) => report.includes(words))).toEqual([])
  })

  it('stays as it was when the plan goes on, and proves it', async () => {
    const before = plain((await pm.get(frozen)).body)
    const action = await actionIdOf(app, '3.2.3')
    const farida = await app.signInAs('sro')
    await farida.get(`/actions/${action}/date`)
    await farida.send(`/actions/${action}/date`, {
      due: '30 October 2026',
      reason: 'The supplier cannot come before autumn',
      effect: 'Schools go on without advice',
    })
    const asked = (await pm.get(`/actions/${action}`)).body
    const request = /\/date-requests\/[0-9a-f-]+/u.exec(asked)?.[0] ?? 'no request'
    await pm.get(request)
    const moved = await pm.send(`${request}/decision`, {
      decision: 'agree',
      words: 'Agreed',
      reference: 'PB-40',
    })
    expect(moved.status).toBe(303)
    const after = plain((await pm.get(frozen)).body)
    const article = (html: string) => /<article.*<\/article>/su.exec(html)?.[0] ?? 'no article'
    expect(article(after)).toBe(article(before))
    expect(article(after)).not.toContain('The supplier cannot come before autumn')
    expect(after).toContain('has not changed it: checked just now')
    const draft = plain((await pm.get(`/plans/${plan}/reports/draft`)).body)
    expect(draft).toContain('The supplier cannot come before autumn')
  })

  it('is frozen once when its form is sent twice', async () => {
    const count = async () =>
      (JSON.parse((await pm.get(`/plans/${plan}/reports.json`)).body) as { items: unknown[] }).items.length
    await pm.get(`/plans/${plan}/reports/new`)
    const was = await count()
    const one = await pm.send(`/plans/${plan}/reports`, { theme: '', opening: 'Twice' })
    const two = await pm.send(`/plans/${plan}/reports`, { theme: '', opening: 'Twice' })
    expect(two.location).toBe(one.location)
    expect(await count()).toBe(was + 1)
  })

  it('can be changed by nobody through the program, and says so where it was changed past it', async () => {
    const id = frozen.split('/').at(-1) ?? ''
    const council = (await app.deps.findCouncil(''))?.id ?? ''
    const change = sql`update report set content = jsonb_set(content, '{opening}', '["All is well."]') where id = ${id}`
    await expect(
      within(app.db, { councilId: council, now: new Date(exampleNow) }, async (trx) => change.execute(trx)),
    ).rejects.toThrow(/permission denied/u)
    const { connect } = await import('#src/kit/db/index.ts')
    const owner = connect(app.database.ownerUrl, 1)
    await owner.transaction().execute(async (trx) => {
      await sql`select set_config('app.council', ${council}, true)`.execute(trx)
      await change.execute(trx)
    })
    await owner.destroy()
    expect(plain((await pm.get(frozen)).body)).toContain('This is not what was frozen on 22 June 2026.')
    expect((await pm.get(`${frozen}.pdf`)).status).toBe(404)
  })
})

describe('Who may read and freeze reports', () => {
  const cases: [role: string, answers: [list: number, frozen: number, draft: number, form: number]][] = [
    ['pm', [200, 200, 200, 200]],
    ['sro', [200, 200, 200, 403]],
    ['al', [200, 200, 200, 403]],
    ['bm', [200, 200, 200, 403]],
    ['ch', [200, 200, 200, 403]],
    ['dfe', [200, 200, 403, 403]],
    ['sa', [403, 403, 403, 403]],
  ]
  it.each(cases)('%s', async (role, answers) => {
    const one = await app.signInAs(role)
    const plan = await first('select id from plan')
    const report = await first(
      "select id from report where kind = 'theme-highlight' order by frozen_at limit 1",
    )
    const statuses = []
    for (const url of [
      `/plans/${plan}/reports`,
      `/reports/${report}`,
      `/plans/${plan}/reports/draft`,
      `/plans/${plan}/reports/new`,
    ])
      statuses.push((await one.get(url)).status)
    expect(statuses).toEqual(answers)
    for (const [, href = ''] of (await one.get('/')).body.matchAll(/<a [^>]*href="(\/[^"]*)"/gu))
      expect([href, (await one.get(href.replaceAll('&amp;', '&'))).status]).toEqual([href, 200])
  })
})

describe('The fingerprint of a report', () => {
  it('is the same in whatever order the store gives the names back', () => {
    expect(contentHash({ a: 1, b: [{ d: null, c: 'é' }] })).toBe(
      contentHash({ b: [{ c: 'é', d: null }], a: 1 }),
    )
    expect(canonicalJson({ b: 1, a: undefined, c: [2, '"'] })).toBe(String.raw`{"b":1,"c":[2,"\""]}`)
  })

  it('is another when a word or the order of a list is another', () => {
    expect(contentHash({ a: [1, 2] })).not.toBe(contentHash({ a: [2, 1] }))
  })
})
