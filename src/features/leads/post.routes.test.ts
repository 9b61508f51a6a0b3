import { describe, expect, it } from 'vitest'
import { findPersonByEmail, insertPerson, insertRole } from '#src/features/people/index.ts'
import { type Trx, within } from '#src/kit/db/index.ts'
import { type Answered, exampleNow, startApp } from '#tests/app.ts'
import { bring, makePlan } from '#tests/bring.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''
const inCouncil = async <T>(work: (trx: Trx) => Promise<T>) =>
  within(app.db, { councilId, now: new Date(exampleNow) }, work)

async function addPerson(name: string): Promise<string> {
  return inCouncil(async (trx) => {
    const email = `${name.toLowerCase().replace(' ', '.')}@rivermere.example`
    const id = await insertPerson(trx, {
      councilId,
      name,
      email,
      jobTitle: '',
      organisation: '',
      state: 'active',
    })
    await insertRole(trx, { councilId, personId: id, role: 'al', scopeKind: 'council', scopeId: null })
    return id
  })
}

/** Open actions that somebody of the example leads, by id. */
async function listLedBy(email: string): Promise<string[]> {
  return inCouncil(async (trx) => {
    const person = await findPersonByEmail(trx, email)
    const rows = await trx
      .selectFrom('action')
      .select('id')
      .where('accountableId', '=', person?.id ?? '')
      .where('state', 'in', ['not-started', 'in-progress', 'paused', 'regressed'])
      .execute()
    return rows.map(({ id }) => id)
  })
}

async function whoAnswers(actionId: string): Promise<string | null> {
  return inCouncil(async (trx) => {
    const row = await trx
      .selectFrom('action')
      .leftJoin('person', 'person.id', 'action.accountableId')
      .select('person.name')
      .where('action.id', '=', actionId)
      .executeTakeFirstOrThrow()
    return row.name
  })
}

async function mailTo(name: string): Promise<string[]> {
  const rows = await inCouncil(async (trx) =>
    trx
      .selectFrom('outgoingMail')
      .innerJoin('person', 'person.id', 'outgoingMail.toPersonId')
      .select(['outgoingMail.subject', 'outgoingMail.body'])
      .where('person.name', '=', name)
      .orderBy('outgoingMail.id')
      .execute(),
  )
  return rows.map(({ subject, body }) => `${subject}\n${body}`)
}

const manager = await app.signInAs('pm')

async function addPost(title: string, names = ''): Promise<string> {
  await manager.get('/posts/new')
  const { location } = await manager.send('/posts', { title, names, organisation: '' })
  return location ?? ''
}

async function fill(post: string, holder: string, on: string, note = ''): Promise<Answered> {
  await manager.get(post)
  return manager.send(`${post}/holder`, { holder, on, note })
}

describe('a post', () => {
  it('leads an action through whoever holds it: the action follows, and its history keeps who it was', async () => {
    const [nell, bram] = [await addPerson('Nell Ashworth'), await addPerson('Bram Oakes')]
    const post = await addPost('Head of Kinship Care')
    expect((await fill(post, nell, '1 June 2026')).status).toBe(303)
    const [action = ''] = await listLedBy('dwayne.prescott@rivermere.example')
    await manager.get(`/actions/${action}/leads`)
    await manager.send(`/actions/${action}/leads`, {
      lead: `post:${post.split('/').at(-1) ?? ''}`,
      note: 'The pilot has three families so far',
    })
    expect(await whoAnswers(action)).toBe('Nell Ashworth')
    expect((await mailTo('Nell Ashworth')).at(-1)).toContain('The pilot has three families so far')

    expect((await fill(post, bram, '15 June 2026', 'Nell moved on')).status).toBe(303)
    expect(await whoAnswers(action)).toBe('Bram Oakes')
    expect((await mailTo('Bram Oakes')).join()).toContain('One action follows the post to you')
    const { body } = await manager.get(`/actions/${action}/history`)
    expect(body).toContain('Bram Oakes answers for it as Head of Kinship Care, after Nell Ashworth')
    const page = await manager.get(post)
    expect(plain(page.body)).toContain('Nell Ashworth, 1 June 2026 to 14 June 2026')
    expect((await manager.get(`${post}.csv`)).body).toContain('Bram Oakes,2026-06-15')
  })

  it('that falls vacant lights up what it leads, until it is filled', async () => {
    const holder = await addPerson('Ivo Lindqvist')
    const post = await addPost('Head of Short Breaks')
    await fill(post, holder, '1 June 2026')
    const [action = ''] = await listLedBy('femi.ogunleye@rivermere.example')
    await manager.get(`/actions/${action}/leads`)
    await manager.send(`/actions/${action}/leads`, { lead: `post:${post.split('/').at(-1) ?? ''}` })
    await fill(post, 'vacant', '19 June 2026')
    expect(await whoAnswers(action)).toBeNull()
    expect((await manager.get('/people/handover')).body).toContain('Head of Short Breaks is vacant')
    expect((await manager.get(`/actions/${action}`)).body).toContain('Head of Short Breaks (vacant)')
    expect((await manager.get('/people/carrying.csv')).body).toContain('Head of Short Breaks,,no,1')
    await fill(post, await addPerson('Una Marsh'), 'today')
    expect(await whoAnswers(action)).toBe('Una Marsh')
    expect((await manager.get('/people/handover')).body).not.toContain('Head of Short Breaks is vacant')
  })

  it('takes the actions whose lead is written by one of its names', async () => {
    const actions = await listLedBy('bola.thorne@rivermere.example')
    await inCouncil(async (trx) => {
      await trx
        .updateTable('actionLead')
        .set({ personId: null, asWritten: 'H.o.K.' })
        .where('actionId', 'in', actions)
        .execute()
      await trx.updateTable('action').set({ accountableId: null }).where('id', 'in', actions).execute()
    })
    expect((await manager.get('/people/handover')).body).toContain('“H.o.K.” is nobody known here')
    const post = await addPost('Head of Kin', 'HK, h o k')
    const { body } = await manager.get(post)
    expect(body).toContain(`It leads ${actions.length === 1 ? 'one action' : `${actions.length} actions`}`)
  })

  it('leads what a plan that is brought in writes by one of its names', async () => {
    const post = await addPost('Head of Night Services', 'HoNS')
    await fill(post, await addPerson('Milo Tarrant'), '1 June 2026')
    const table = `<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>
      <tr><td>1.1</td><td>Write down who answers the telephone at night</td><td>HoNS</td><td>30 June 2026</td></tr>
      <tr><td>1.2</td><td>Tell every school whom to call at night</td><td>Nobody Known</td><td>31 July 2026</td></tr></table>`
    await makePlan(manager, await bring(app, manager, 'night.html', new TextEncoder().encode(table)))
    expect(plain((await manager.get(post)).body)).toContain('Write down who answers the telephone at night')
    expect((await manager.get('/people/handover')).body).toContain('“Nobody Known” is nobody known here')
  })

  it('is not filled on a day to come, before the last holder began, nor by nobody', async () => {
    const [one, two] = [await addPerson('Ada Quill'), await addPerson('Jory Penn')]
    const post = await addPost('Head of Adoption Support')
    expect((await fill(post, one, '1 August 2026')).body).toContain('That day has not come')
    await fill(post, one, '10 June 2026')
    expect(plain((await fill(post, two, '1 June 2026')).body)).toContain(
      'Ada Quill held it from 10 June 2026',
    )
    expect((await fill(post, '', 'today')).body).toContain('Choose who holds it')
    expect((await fill(post, one, 'today')).body).toContain('Ada Quill holds this post already')
    await manager.get('/posts/new')
    expect((await manager.send('/posts', { title: 'head of adoption support' })).body).toContain(
      'There is a post called',
    )
  })
})

describe('somebody who leaves', () => {
  it('leaves their actions to hand over: many at once, with a note, and the one who takes them is told', async () => {
    const actions = await listLedBy('naomi.achterberg@rivermere.example')
    expect(actions.length).toBeGreaterThan(1)
    const person = await inCouncil(async (trx) =>
      findPersonByEmail(trx, 'naomi.achterberg@rivermere.example'),
    )
    const administrator = await app.signInAs('sa')
    await administrator.get(`/people/${person?.id ?? ''}`)
    const left = await administrator.send(`/people/${person?.id ?? ''}/leave`, {})
    expect(left.status).toBe(303)
    expect((await mailTo('Seun Adebayo')).at(-1)).toContain('Naomi Achterberg has left')

    const page = await manager.get('/people/handover')
    expect(page.body).toContain('Naomi Achterberg has left')
    const taker = await addPerson('Rosa Vance')
    const none = await manager.send('/people/handover', { group: `left:${person?.id ?? ''}`, to: taker })
    expect(none.body).toContain('Tick the actions to hand over')
    const note = 'Panel dates are booked to September'
    const handed = await manager.send('/people/handover', { actions, to: taker, note })
    expect(handed.status).toBe(303)
    for (const action of actions) expect(await whoAnswers(action)).toBe('Rosa Vance')
    const [mail = ''] = await mailTo('Rosa Vance')
    expect(mail).toContain(`${actions.length} actions are handed over to you`)
    expect(mail).toContain(note)
    const { body } = await manager.get(`/actions/${actions[0] ?? ''}/history`)
    expect(body).toContain('handed it to Rosa Vance')
    expect(body).toContain(note)
    const again = await manager.send('/people/handover', { actions, to: taker, note })
    expect(again.body).toContain('Somebody else has handed these over meanwhile')
  })
})
