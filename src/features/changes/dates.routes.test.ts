import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, type Answered, exampleNow, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const asked = {
  due: '30 September 2026',
  reason: 'The trainer is on leave.',
  effect: 'Children wait a little longer.',
  options: 'Half of it by July.',
}

async function inDatabase<T>(work: Parameters<typeof within<T>>[2]): Promise<T> {
  const council = await app.deps.findCouncil('')
  return within(app.db, { councilId: council?.id ?? '', now: new Date(exampleNow) }, work)
}

async function waitingOn(actionId: string): Promise<string> {
  const row = await inDatabase(async (trx) =>
    trx
      .selectFrom('dateRequest')
      .select('id')
      .where('actionId', '=', actionId)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
  )
  return row.id
}

async function ask(role: string, ref: string, fields: Record<string, string> = {}): Promise<Answered> {
  const person = await app.signInAs(role)
  const id = await actionIdOf(app, ref)
  await person.get(`/actions/${id}/date`)
  return person.send(`/actions/${id}/date`, { ...asked, ...fields })
}

describe('a request for another date', () => {
  it('leaves the date as it is until somebody else agrees', async () => {
    const id = await actionIdOf(app, '2.2.1')
    expect((await ask('pm', '2.2.1', { due: '14 August 2026' })).location).toBe(`/actions/${id}`)
    const farida = await app.signInAs('sro')
    const waiting = plain((await farida.get(`/actions/${id}`)).body)
    expect(waiting).toContain('Due 31 July')
    expect(waiting).toContain('asked on 22 June to move this to 14 August 2026 (+10 working days)')
    expect(waiting).toContain('The theme’s lead decides. Until then the date is 31 July.')

    const request = await waitingOn(id)
    const page = plain((await farida.get(`/date-requests/${request}`)).body)
    expect(page).toContain('Half of it by July.')
    await farida.send(`/date-requests/${request}/decision`, { decision: 'agree', words: 'Agreed, once.' })
    const after = plain((await farida.get(`/actions/${id}`)).body)
    expect(after).toContain('Due 14 August')
    expect(after).toContain('First due 31 July, moved once, +10 working days')
    expect(after).toContain('Farida Rahmani agreed to 14 August 2026. “Agreed, once.”')
  })

  it('is refused with words, and the date stands', async () => {
    const id = await actionIdOf(app, '2.1.2')
    await ask('sro', '2.1.2')
    const seun = await app.signInAs('pm')
    const request = await waitingOn(id)
    await seun.get(`/date-requests/${request}`)
    const wordless = await seun.send(`/date-requests/${request}/decision`, { decision: 'refuse' })
    expect(wordless.status).toBe(400)
    expect(plain(wordless.body)).toContain('Say why')
    const unnumbered = await seun.send(`/date-requests/${request}/decision`, {
      decision: 'refuse',
      words: 'It has waited long enough.',
    })
    expect(plain(unnumbered.body)).toContain('Write the number of the decision of the Programme Board')
    await seun.send(`/date-requests/${request}/decision`, {
      decision: 'refuse',
      words: 'It has waited long enough.',
      reference: 'PB-41',
    })
    const page = plain((await seun.get(`/actions/${id}`)).body)
    expect(page).toContain('Due 31 July')
    expect(page).toContain('Programme Board, PB-41, refused 30 September 2026: the date stands')
  })

  it('is never decided by who asked, nor by who leads the action', async () => {
    const id = await actionIdOf(app, '3.2.3')
    await ask('al', '3.2.3')
    const request = await waitingOn(id)
    const tom = await app.signInAs('al')
    await tom.get(`/date-requests/${request}`)
    const own = await tom.send(`/date-requests/${request}/decision`, {
      decision: 'agree',
      words: 'I agree with myself.',
      reference: 'PB-1',
    })
    expect(own.status).toBe(403)
    expect(plain(own.body)).toContain('Nobody decides what they asked for')
    await expect(
      inDatabase(async (trx) => {
        const { askedBy } = await trx
          .selectFrom('dateRequest')
          .select('askedBy')
          .where('id', '=', request)
          .executeTakeFirstOrThrow()
        await trx
          .updateTable('dateRequest')
          .set({ state: 'agreed', decidedBy: askedBy })
          .where('id', '=', request)
          .execute()
      }),
    ).rejects.toThrow('date_request_is_not_decided_by_its_asker')
    expect((await tom.send(`/date-requests/${request}/withdrawal`, {})).status).toBe(303)
    expect(plain((await tom.get(`/actions/${id}`)).body)).toContain('withdrew the request for another date')
  })

  it('is not made without its reason and what it means for children, nor to words of more than one day', async () => {
    const silent = plain((await ask('sro', '2.1.3', { reason: '', effect: '' })).body)
    expect(silent).toContain('Say why the date cannot be kept')
    expect(silent).toContain('Say what the later date means for children')
    expect(plain((await ask('sro', '2.1.3', { due: 'end of term' })).body)).toContain('does not name one day')
    expect((await ask('sro', '2.1.3', { due: '31/2/2026' })).status).toBe(400)
  })

  it('for “Ongoing” must say when it is looked at again', async () => {
    const none = await ask('sro', '2.1.3', { due: 'Ongoing' })
    expect(none.status).toBe(400)
    expect(plain(none.body)).toContain('Write the day on which you will look at it again')
    const past = await ask('sro', '2.1.3', { due: 'Ongoing', review: '1 June 2026' })
    expect(plain(past.body)).toContain('Choose a day still to come')
    expect((await ask('sro', '2.1.3', { due: 'Ongoing', review: '30 September 2026' })).status).toBe(303)
  })

  it('on an action that somebody changed meanwhile shows both, and nothing is lost', async () => {
    const id = await actionIdOf(app, '3.3.1')
    const farida = await app.signInAs('sro')
    await farida.get(`/actions/${id}/date`)
    const seun = await app.signInAs('pm')
    await seun.get(`/actions/${id}/words`)
    await seun.send(`/actions/${id}/words`, {
      title: 'Health and police at every meeting',
      reason: 'Shorter.',
    })
    const stale = await farida.send(`/actions/${id}/date`, asked)
    expect(stale.status).toBe(400)
    expect(plain(stale.body)).toContain('Somebody else changed this action')
    expect(stale.body).toContain('The trainer is on leave.')
  })
})

describe('the authority table', () => {
  it('is the council’s own: what it says decides from then on', async () => {
    const kit = await app.signInAs('sa')
    await kit.get('/settings/dates')
    const wrong = await kit.send('/settings/dates', { 'name-0': 'The theme’s lead', 'days-0': 'a month' })
    expect(wrong.status).toBe(400)
    expect(plain(wrong.body)).toContain('Write a whole number from 1 to 2000')
    const kept = await kit.send('/settings/dates', {
      'name-0': 'The theme’s lead',
      'days-0': '5',
      'moves-0': '1',
      'name-1': 'Transformation Board',
      'moves-1': '2',
      'name-2': 'Improvement Board',
    })
    expect(kept.status).toBe(303)
    const id = await actionIdOf(app, '3.2.4')
    const answer = await ask('ql', '3.2.4', { due: '16 October 2026' })
    expect(answer.location).toBe(`/actions/${id}`)
    const ruth = await app.signInAs('ql')
    const page = plain((await ruth.get(`/date-requests/${await waitingOn(id)}`)).body)
    expect(page).toContain('more than 5, so the Transformation Board decides.')
  })
})

describe('the ledger of dates', () => {
  it('sets green as dated beside green against first dates, in the page, the file and for programs', async () => {
    const member = await app.signInAs('bm')
    const { items } = JSON.parse((await member.get('/plans.json')).body) as {
      items: { id: string; title: string }[]
    }
    const id = items.find(({ title }) => title.includes('Improvement Plan'))?.id ?? ''
    const page = plain((await member.get(`/plans/${id}/dates`)).body)
    expect(page).toContain('green as dated')
    expect(page).toContain('green against first dates')
    expect(page).toContain('29 May 2026 to 31 July 2026 Made after the date')
    expect(page).toContain('Programme Board, PB-31')
    expect(page).toContain('Refused by the Programme Board on 4 June 2026 (PB-33): the date stands.')
    const json = JSON.parse((await member.get(`/plans/${id}/dates.json`)).body) as {
      green: Record<string, number>
      items: { greenAsDated: boolean; greenAgainstFirst: boolean; moves: unknown[] }[]
    }
    expect(json.items.filter((one) => one.greenAsDated)).toHaveLength(json.green['asDated'] ?? 0)
    expect(json.items.filter((one) => one.greenAgainstFirst)).toHaveLength(
      json.green['againstFirstDates'] ?? 0,
    )
    const csv = (await member.get(`/plans/${id}/dates.csv`)).body
    expect(csv.trim().split('\n')).toHaveLength(json.items.length + 1)
    expect(csv).toContain('agreed by Programme Board, PB-38, made after the date')
  })
})
