import { describe, expect, it } from 'vitest'
import type { MailChoice } from './notice.ts'
import { type Trx, within } from '#src/kit/db/index.ts'
import { addDays, isWorkingDay } from '#src/kit/dates/working-days.ts'
import { startApp } from '#tests/app.ts'
import { makeDigests } from './digest.make.ts'
import { isTimeForMail, tellOnce } from './notice.job.ts'
import { saveChoice } from './notice.store.ts'

// The example's own mail of Monday 22 June has been made: these are the days after it.
const app = await startApp()
const council = await app.deps.findCouncil('')
const councilId = council?.id ?? ''
const stand = council?.settings['demo'] as Record<string, string>
const at = (day: string) => new Date(`${day}T07:30:00Z`)
const on = async <T>(day: string, work: (trx: Trx) => Promise<T>) =>
  within(app.db, { councilId, now: at(day) }, work)
const makeOn = async (day: string) =>
  on(day, async (trx) =>
    makeDigests(trx, { councilId, council: { name: 'Rivermere Council', settings: {} }, now: at(day) }),
  )
const choose = async (role: string, mail: MailChoice) =>
  on('2026-06-22', async (trx) => saveChoice(trx, { councilId, personId: stand[role] ?? '', mail }))
const mailTo = async (role: string) =>
  on('2026-06-22', async (trx) =>
    trx
      .selectFrom('outgoingMail')
      .select(['id', 'subject', 'body', 'html', 'madeAt'])
      .where('toPersonId', '=', stand[role] ?? '')
      .where('kind', '=', 'digest')
      .orderBy('madeAt')
      .execute(),
  )

describe('the mail of a working day', () => {
  it('tells a lead what presses, each with its way', async () => {
    const [mail] = await mailTo('al')
    expect(mail?.subject).toBe('Rivermere Council’s plan: 2 updates due')
    expect(mail?.body).toContain('UPDATE DUE (2)')
    expect(mail?.body).toContain(
      '* 3.2.3 Consultation line for professionals\n  Due 31 July. Update due 30 June.',
    )
    expect(mail?.body).toMatch(/Give the update, without signing in:\n {2}\{\{update:[0-9a-f-]{36}\}\}/)
    // Another date is asked for, so nothing waits for its lead.
    expect(mail?.body).not.toContain('DUE WITHIN FOUR WEEKS')
    expect(mail?.html).toContain('<h2 style="font-size:19px">Update due (2)</h2>')
  })

  it('tells the programme manager what waits, what is overdue and who has gone quiet', async () => {
    const [mail] = await mailTo('pm')
    for (const heading of ['AWAITING YOUR ACCEPTANCE', 'GONE QUIET (2)', 'ALSO'])
      expect(mail?.body).toContain(heading)
  })

  it('names no evidence', async () => {
    // Some evidence bears the name of its action, which the mail does name.
    const titles = await on('2026-06-22', async (trx) =>
      trx
        .selectFrom('evidence')
        .select('title')
        .where((eb) => eb('title', 'not in', eb.selectFrom('action').select('action.title')))
        .execute(),
    )
    const mails = await on('2026-06-22', async (trx) =>
      trx.selectFrom('outgoingMail').select('body').execute(),
    )
    const all = mails.map(({ body }) => body).join('\n')
    expect(titles.length).toBeGreaterThan(20)
    expect(titles.filter(({ title }) => all.includes(title))).toEqual([])
  })

  it('is made once a day, however often and by however many workers it is tried', async () => {
    expect(await makeOn('2026-06-22')).toBe(0)
    const before = (await mailTo('al')).length
    const made = await Promise.all([makeOn('2026-06-23'), makeOn('2026-06-23'), makeOn('2026-06-23')])
    expect(made.filter((count) => count > 0)).toHaveLength(1)
    expect(await makeOn('2026-06-23')).toBe(0)
    expect((await mailTo('al')).length).toBe(before + 1)
  })

  it('is not made where there is no news', async () => {
    const before = (await mailTo('al')).length
    await makeOn('2026-06-24')
    expect((await mailTo('al')).length).toBe(before)
  })

  it('of a person who chose so comes on the first working day of the week, with the whole week’s news', async () => {
    await choose('al', 'weekly')
    const before = (await mailTo('al')).length
    for (const day of ['2026-06-25', '2026-06-26', '2026-06-30', '2026-07-01', '2026-07-02'])
      await makeOn(day)
    expect((await mailTo('al')).length).toBe(before)
    await makeOn('2026-07-06')
    expect((await mailTo('al')).length).toBe(before + 1)
  })

  it('never comes to a person who chose none', async () => {
    await choose('pm', 'none')
    const before = (await mailTo('pm')).length
    for (let day = '2026-07-07'; day < '2026-07-21'; day = addDays(day, 1))
      if (isWorkingDay(day)) await makeOn(day)
    expect((await mailTo('pm')).length).toBe(before)
  })
})

describe('the day’s mail goes', () => {
  it.each([
    ['at eight in London on a working day', '2026-06-22T07:00:00Z', true],
    ['not before eight', '2026-06-22T06:59:00Z', false],
    ['at eight in winter too', '2026-01-05T08:00:00Z', true],
    ['not on a Saturday', '2026-06-20T10:00:00Z', false],
    ['not on a bank holiday', '2026-05-25T10:00:00Z', false],
    ['not on Good Friday', '2026-04-03T10:00:00Z', false],
  ])('%s', (_says, instant, goes) => {
    expect(isTimeForMail(new Date(instant))).toBe(goes)
  })
})

describe('the worker', () => {
  const listCouncils = async () =>
    Promise.resolve([{ id: councilId, name: 'Rivermere Council', settings: {} }])
  const workAt = (instant: string) => ({ db: app.db, clock: () => new Date(instant), listCouncils })
  const countMail = async () =>
    on('2026-06-22', async (trx) => (await trx.selectFrom('outgoingMail').select('id').execute()).length)

  it('tells at once what cannot wait, once, also after it was started again', async () => {
    const tom = await app.signInAs('al')
    const { items } = JSON.parse((await tom.get('/my-actions.json')).body) as { items: { id: string }[] }
    const id = items[0]?.id ?? ''
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'To be looked at.' })
    const farida = await app.signInAs('sro')
    const waiting = (await farida.get('/awaiting-acceptance')).body
    const [, update = ''] =
      /To be looked at\.[\s\S]*?action="\/updates\/([0-9a-f-]+)\/decision"/.exec(waiting) ?? []
    await farida.send(`/updates/${update}/decision`, { decision: 'return', reason: 'Say how many children.' })

    const before = await countMail()
    await tellOnce(workAt('2026-06-22T07:41:00Z'), new Map())
    expect(await countMail()).toBe(before + 1)
    const last = await on('2026-06-22', async (trx) =>
      trx.selectFrom('outgoingMail').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow(),
    )
    expect(last.toPersonId).toBe(stand['al'])
    expect(last.body).toContain('Your update was returned: a new one is asked for by Farida Rahmani')
    expect(last.body).not.toContain('Say how many children')
    await tellOnce(workAt('2026-06-22T07:42:00Z'), new Map())
    expect(await countMail()).toBe(before + 1)
  })

  it('makes the day’s mail when its hour has come', async () => {
    const forDay = async () =>
      on('2026-07-27', async (trx) =>
        trx.selectFrom('digest').select('id').where('forDay', '=', '2026-07-27').execute(),
      )
    await tellOnce(workAt('2026-07-27T06:30:00Z'), new Map())
    expect(await forDay()).toEqual([])
    await tellOnce(workAt('2026-07-27T07:00:00Z'), new Map())
    expect((await forDay()).length).toBeGreaterThan(10)
  })
})
