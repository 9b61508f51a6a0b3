import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#src/kit/ids.ts'
import { startApp } from '#tests/app.ts'
import { inStore } from '#tests/bring.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const seun = await app.signInAs('pm')
const plan = newId()
const [seen, heard] = [newId(), newId()]
const visited = newId()

async function titlesOf(kind: 'theme' | 'objective' | 'action'): Promise<string[]> {
  const rows = await inStore(app, async (trx) =>
    trx.selectFrom(kind).select('title').where('planId', '=', plan).orderBy('position').execute(),
  )
  return rows.map(({ title }) => title)
}

async function leadId(): Promise<string> {
  const { id } = await inStore(app, async (trx) =>
    trx
      .selectFrom('person')
      .select('id')
      .where('state', '=', 'active')
      .orderBy('name')
      .executeTakeFirstOrThrow(),
  )
  return id
}

const action = {
  ...{ under: visited, ref: '', title: 'Visit each child within ten days', text: '', due: 'Q2 2026/27' },
  ...{ review: '', impact: '', criterion: '', state: 'not-started', decision: '', why: '' },
}

async function add(fields: Record<string, string>) {
  await seun.get(`/plans/${plan}/actions/new`)
  return seun.send(`/plans/${plan}/actions`, { ...action, lead: await leadId(), formKey: newId(), ...fields })
}

async function keepTheme(formKey: string, title: string) {
  return seun.send(`/plans/${plan}/themes`, { title, formKey, ref: '', impact: '', lead: '', order: '' })
}

beforeAll(async () => {
  await seun.get('/plans/new')
  const particulars = {
    title: 'Children seen sooner',
    kind: 'service',
    parent: '',
    owner: '',
    from: '',
    until: '',
  }
  const words = { theme: 'Priority', objective: 'Aim', action: '' }
  await seun.send('/plans', { ...particulars, ...words, formKey: plan })
  await seun.get(`/plans/${plan}/themes/new`)
  await keepTheme(seen, 'Children are seen')
  await keepTheme(heard, 'Children are heard')
  const objective = { title: 'Every child is visited in time', ref: '1.1', impact: '', order: '' }
  await seun.send(`/plans/${plan}/objectives`, { ...objective, formKey: visited, under: seen })
})

describe('a plan that is written by hand', () => {
  it('calls its levels in its own words', async () => {
    expect(plain((await seun.get(`/plans/${plan}/themes/new`)).body)).toContain('Add a priority')
    expect(plain((await seun.get(`/plans/${plan}/objectives/new`)).body)).toContain('Add an aim')
    expect(plain((await seun.get(`/plans/${plan}/actions/new`)).body)).toContain('Add an action')
  })

  it('takes a theme once, however often its form is sent', async () => {
    await keepTheme(seen, 'Children are seen')
    expect(await titlesOf('theme')).toEqual(['Children are seen', 'Children are heard'])
  })

  it('loses no word of somebody who goes back to a form that was sent', async () => {
    const objective = { title: 'Every visit is written up', ref: '', impact: '', order: '', under: seen }
    const again = await seun.send(`/plans/${plan}/objectives`, { ...objective, formKey: visited })
    expect(again.status).toBe(400)
    expect(again.body).toContain('“Every child is visited in time” is in the plan')
    expect(again.body).toContain('Every visit is written up')
    expect(again.body).not.toContain(`name="formKey" value="${visited}"`)
    expect((await keepTheme(seen, 'Children are listened to')).status).toBe(400)
  })

  it('takes an action with its first date as written and as understood, its lead and its test', async () => {
    const id = newId()
    const sent = await add({ formKey: id, criterion: 'Nine in ten are visited in ten days' })
    expect(sent.status).toBe(303)
    const page = plain((await seun.get(`/actions/${id}`)).body)
    expect(page).toContain('Due 30 September. That is the date first agreed. As written: “Q2 2026/27”.')
    expect(page).toContain('Nine in ten are visited in ten days')
    expect(page).toContain('Seun Adebayo added it to the plan.')
    expect((await add({ formKey: id, title: 'Visit each child at home' })).status).toBe(400)
  })

  it('says what is wrong: a date that is none, “Ongoing” without a day to look again, nobody who leads', async () => {
    expect((await add({ due: 'sometime' })).body).toContain('names no day')
    expect((await add({ due: 'Ongoing' })).body).toContain('write the day on which you will look at it again')
    expect((await add({ lead: '' })).body).toContain('Choose the one person who answers for it')
    expect((await add({ under: newId() })).body).toContain('Choose what it stands under')
    expect((await add({ state: 'proposed' })).body).toContain('A proposal says how you will know')
  })

  it('keeps no date that it does not understand as another one', async () => {
    for (const due of ['31/02/2026', '2026-02-31'])
      expect((await add({ due })).body).toContain(
        'There is no 31 February. Write the day by which it is done',
      )
    for (const due of ['Q5 2026', 'TBC, first thought of for 1/2/2027'])
      expect((await add({ due })).body).toContain(`“${due}” names no one day`)
  })

  it('takes a character that nobody can type out of what was sent', async () => {
    const answer = await add({ title: 'Visit each\u0000 child', due: '' })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('Visit each child')
  })

  it('counts what is proposed once the theme’s lead or the programme manager agrees it', async () => {
    const id = newId()
    await add({
      formKey: id,
      title: 'Write to each child after a visit',
      state: 'proposed',
      criterion: 'Letters',
    })
    const counted = async () => plain((await seun.get(`/plans/${plan}`)).body)
    expect(await counted()).toContain('1 action.')
    expect(plain((await seun.get('/awaiting-acceptance')).body)).toContain(
      'Write to each child after a visit, proposed on',
    )
    await seun.get(`/actions/${id}/delivery?step=agree`)
    const sent = await seun.send(`/actions/${id}/delivery`, {
      step: 'agree',
      note: 'The board, 19 June',
      review: '',
    })
    expect(sent.status).toBe(303)
    expect(await counted()).toContain('2 actions.')
  })
})

describe('what is in the plan', () => {
  it('is worded anew with a reason, and what it said before stays', async () => {
    await seun.get(`/themes/${seen}/words`)
    const words = { title: 'Every child is seen', ref: '1', impact: '', lead: '', order: '2' }
    expect((await seun.send(`/themes/${seen}/words`, { ...words, why: '' })).body).toContain(
      'Say why it changes',
    )
    await seun.send(`/themes/${seen}/words`, { ...words, why: 'The board asked for every child' })
    expect(await titlesOf('theme')).toEqual(['Children are heard', 'Every child is seen'])
    const before = await inStore(app, async (trx) =>
      trx.selectFrom('past').select('recordId').where('recordId', '=', seen).execute(),
    )
    expect(before.length).toBeGreaterThan(0)
  })

  it('a theme keeps a lead who has left until somebody says who leads it now', async () => {
    const [id, key] = [await leadId(), newId()]
    await keepTheme(key, 'Staff stay')
    await inStore(app, async (trx) => {
      await trx.updateTable('theme').set({ leadId: id }).where('id', '=', key).execute()
      await trx.updateTable('person').set({ state: 'left' }).where('id', '=', id).execute()
    })
    const form = (await seun.get(`/themes/${key}/words`)).body
    const [, selected] = /<option value="([^"]*)" selected[^>]*>[^<]*, who has left</.exec(form) ?? []
    expect(selected).toBe(id)
    const words = { title: 'Staff stay longer', ref: '', impact: '', order: '1', why: 'The board asked' }
    expect((await seun.send(`/themes/${key}/words`, { ...words, lead: id })).status).toBe(303)
    expect((await titlesOf('theme'))[0]).toBe('Staff stay longer')
    await seun.get(`/themes/${key}/words`)
    await seun.send(`/themes/${key}/words`, { ...words, lead: id, order: '' })
    expect((await titlesOf('theme')).at(-1)).toBe('Staff stay longer')
  })

  it('an objective moves under another theme with its actions, and an action to the front of its place', async () => {
    const id = newId()
    await add({ formKey: id, title: 'Tell families when we come' })
    await seun.get(`/objectives/${visited}/words`)
    const words = {
      title: 'Every child is visited in time',
      ref: '1.1',
      impact: '',
      order: '',
      why: 'It fits there',
    }
    await seun.send(`/objectives/${visited}/words`, { ...words, under: heard })
    await seun.get(`/actions/${id}/place`)
    const move = { under: visited, order: '1', why: 'It comes first. NHS number 943 476 5919.' }
    const asked = (await seun.send(`/actions/${id}/place`, move)).body
    const [, key = ''] = /name="noChildrensDetails"[^>]*value="([^"]+)"/.exec(asked) ?? []
    await seun.send(`/actions/${id}/place`, { ...move, noChildrensDetails: key })
    expect((await titlesOf('action'))[0]).toBe('Tell families when we come')
    const themes = await inStore(app, async (trx) =>
      trx.selectFrom('action').select('themeId').distinct().where('planId', '=', plan).execute(),
    )
    expect(themes).toEqual([{ themeId: heard }])
    const deeds = await inStore(app, async (trx) =>
      trx.selectFrom('entry').select('deed').where('subjectId', '=', id).orderBy('deed').execute(),
    )
    expect(deeds.map(({ deed }) => deed)).toEqual(['action.add', 'action.move', 'details.clear'])
  })

  it('an objective takes those below it along, and stands below none where it goes', async () => {
    const [whole, below, action] = [newId(), newId(), newId()]
    const words = { title: 'Visits are prepared', ref: '', impact: '', order: '' }
    await seun.get(`/plans/${plan}/objectives/new`)
    for (const [formKey, title] of [
      [whole, words.title],
      [below, 'Workers read the file first'],
    ] as const)
      await seun.send(`/plans/${plan}/objectives`, { ...words, title, formKey, under: seen })
    await inStore(app, async (trx) =>
      trx.updateTable('objective').set({ parentId: whole }).where('id', '=', below).execute(),
    )
    await add({ formKey: action, title: 'Keep an hour free', under: below })
    const placesOf = async () =>
      inStore(app, async (trx) => {
        const objectives = trx.selectFrom('objective').select(['id', 'themeId', 'parentId'])
        const { themeId } = await trx
          .selectFrom('action')
          .select('themeId')
          .where('id', '=', action)
          .executeTakeFirstOrThrow()
        return [...(await objectives.where('id', 'in', [whole, below]).orderBy('id').execute()), themeId]
      })
    const move = async (id: string, title: string, under: string) => {
      await seun.get(`/objectives/${id}/words`)
      await seun.send(`/objectives/${id}/words`, { ...words, title, under, why: 'It fits there' })
    }
    const stands = (id: string, themeId: string, parentId: string | null) => ({ id, themeId, parentId })
    await move(whole, words.title, heard)
    expect(await placesOf()).toEqual([stands(whole, heard, null), stands(below, heard, whole), heard])
    await move(below, 'Workers read the file first', seen)
    expect(await placesOf()).toEqual([stands(whole, heard, null), stands(below, seen, null), seen])
  })

  it('an action that moves to where it was mirrored stands there once', async () => {
    const id = newId()
    await add({ formKey: id, title: 'Say who the social worker is' })
    const mirrors = async () =>
      inStore(app, async (trx) =>
        trx.selectFrom('placement').select(['themeId', 'objectiveId']).where('actionId', '=', id).execute(),
      )
    await seun.get(`/actions/${id}/places`)
    await seun.send(`/actions/${id}/places`, { place: `theme:${seen}` })
    expect(await mirrors()).toEqual([{ themeId: seen, objectiveId: null }])
    await seun.get(`/actions/${id}/place`)
    await seun.send(`/actions/${id}/place`, { under: seen, order: '', why: 'It belongs to being seen' })
    expect(await mirrors()).toEqual([])
  })

  it('wording a theme anew leaves it where it stands, though somebody put another before it meanwhile', async () => {
    const { body } = await seun.get(`/themes/${heard}/words`)
    const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(body)?.[1] ?? ''
    const shown = { order: value('order'), orderShown: value('orderShown'), rev: value('rev') }
    expect(shown.orderShown).toBe(shown.order)
    const before = newId()
    const first = { title: 'Leaders listen', formKey: before, ref: '', impact: '', lead: '', order: '1' }
    await seun.send(`/plans/${plan}/themes`, first)
    const order = await titlesOf('theme')
    const words = { title: 'Children are heard early', ref: '', impact: '', lead: '', why: 'Plainer' }
    expect((await seun.send(`/themes/${heard}/words`, { ...words, ...shown })).status).toBe(303)
    const renamed = order.map((title) => (title === 'Children are heard' ? words.title : title))
    expect(await titlesOf('theme')).toEqual(renamed)
    expect(renamed).toContain(words.title)
  })
})
