import { describe, expect, it } from 'vitest'
import { newId } from '#src/kit/ids.ts'
import { actionIdOf, startApp } from '#tests/app.ts'
import { inStore } from '#tests/bring.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const seun = await app.signInAs('pm')

async function planOf(title: string): Promise<string> {
  const found = await inStore(app, async (trx) =>
    trx.selectFrom('plan').select('id').where('title', 'like', `${title}%`).executeTakeFirstOrThrow(),
  )
  return found.id
}

const strategic = await planOf('Rivermere')
const service = await planOf('Leaving Care')
const project = await planOf('Joint Housing')

const particulars = { title: 'A plan', kind: 'service', parent: '', owner: '', from: '', until: '' }

async function begin(fields: Record<string, string>) {
  await seun.get('/plans/new')
  return seun.send('/plans', { ...particulars, formKey: newId(), ...fields })
}

describe('plans that stand under one another', () => {
  it('are listed as a tree, and each says what is above and under it', async () => {
    const page = plain((await seun.get('/plans')).body)
    expect(page.indexOf('Leaving Care Service Plan')).toBeGreaterThan(page.indexOf('Rivermere Children’s'))
    expect(page.indexOf('Joint Housing Protocol')).toBeGreaterThan(page.indexOf('Leaving Care Service Plan'))
    const own = plain((await seun.get(`/plans/${service}`)).body)
    expect(own).toContain(
      'Service plan, Dwayne Prescott · under Rivermere Children’s Services Improvement Plan',
    )
    expect(own).toContain('1 plan stands under it')
  })

  it('never stand under a part of themselves: the form says so, and the store holds to it', async () => {
    await seun.get(`/plans/${strategic}/particulars`)
    const sent = await seun.send(`/plans/${strategic}/particulars`, {
      ...particulars,
      ...{ title: 'Rivermere Children’s Services Improvement Plan', kind: 'strategic', parent: project },
    })
    expect(sent.status).toBe(400)
    expect(sent.body).toContain('Choose a plan that does not itself stand under this one')
    const put = (id: string, parentId: string) =>
      inStore(app, async (trx) => trx.updateTable('plan').set({ parentId }).where('id', '=', id).execute())
    await expect(put(strategic, project)).rejects.toThrow(/stands under no part of itself/)
    await expect(put(strategic, strategic)).rejects.toThrow(/stands under no part of itself/)
  })

  it('moved at once by two people, one under the other and the other under the one, do not make a circle', async () => {
    const [one, two] = [newId(), newId()]
    await begin({ title: 'One of two', formKey: one })
    await begin({ title: 'Two of two', formKey: two })
    const put = (id: string, parentId: string) =>
      inStore(app, async (trx) => trx.updateTable('plan').set({ parentId }).where('id', '=', id).execute())
    const done = await Promise.allSettled([put(one, two), put(two, one)])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('roll up by the themes of the plan above, as a page and as files', async () => {
    const page = plain((await seun.get(`/plans/${strategic}/under`)).body)
    expect(page).toContain('None of them carries themes 1, 2, 3, 5, 6.')
    const csv = (await seun.get(`/plans/${strategic}/under.csv`)).body
    expect(csv).toContain(
      'Leaving Care Service Plan,Service plan,Dwayne Prescott,4 Children in care and care leavers,3,',
    )
  })
})

describe('a plan without a document', () => {
  it('is begun once, however often its form is sent, and says what is wrong with it', async () => {
    const formKey = newId()
    expect((await begin({ title: 'Begun once', formKey })).status).toBe(303)
    expect((await begin({ title: 'Begun once', formKey })).status).toBe(303)
    const items = (JSON.parse((await seun.get('/plans.json')).body) as { items: { title: string }[] }).items
    expect(items.filter(({ title }) => title === 'Begun once')).toHaveLength(1)
    const wrong = await begin({ title: '', kind: 'obsession', from: '1 May 2026', until: '1 April 2026' })
    expect(wrong.status).toBe(400)
    for (const said of [
      'Write what the plan is called',
      'The last day is before the first',
      'Choose who answers for it',
    ])
      expect(wrong.body).toContain(said)
  })

  it('that is a project has an outline, with its milestones in order', async () => {
    await seun.get(`/plans/${project}/outline`)
    const wrong = await seun.send(`/plans/${project}/outline`, {
      aims: 'Kept words',
      ...{ 'milestone-1-title': '', 'milestone-1-due': '1 July 2026', 'milestone-1-met': '' },
    })
    expect(wrong.body).toContain('Say what is reached')
    expect(wrong.body).toContain('Kept words')
    await seun.send(`/plans/${project}/outline`, {
      aims: 'Nobody waits.',
      partners: 'Health\nPolice',
      ...{ 'milestone-1-title': 'Later', 'milestone-1-due': '1 July 2026' },
      ...{
        'milestone-2-title': 'Sooner',
        'milestone-2-due': '1 June 2026',
        'milestone-2-met': '28 May 2026',
      },
    })
    const page = plain((await seun.get(`/plans/${project}`)).body)
    expect(page).toContain('Nobody waits.')
    expect(page.indexOf('Sooner')).toBeLessThan(page.indexOf('Later'))
    expect(page).toContain('Met 28 May 2026')
  })
})

describe('an obsession', () => {
  it('has its own figures, and is still there when it has ended', async () => {
    const member = await app.signInAs('bm')
    const open = plain((await member.get(`/plans/${await planOf('Homes that last')}`)).body)
    expect(open).toContain('29 working days are left')
    expect(open).toMatch(/6 actions, none overdue\.\d of 6 delivered and accepted/)
    expect(open).toMatch(/\d of \d green as dated\d of \d green against first dates/)
    const ended = plain((await member.get(`/plans/${await planOf('Answered the same day')}`)).body)
    expect(ended).toContain('and has ended')
    expect(ended).toContain('3.1.1')
  })

  it('is begun by the programme manager, who chooses its actions from many plans', async () => {
    const owner = await inStore(app, async (trx) =>
      trx.selectFrom('person').select('id').where('name', '=', 'Farida Rahmani').executeTakeFirstOrThrow(),
    )
    const sent = await begin({
      ...{ title: 'Seen within a day', kind: 'obsession', owner: owner.id },
      ...{ from: '22 June 2026', until: '30 September 2026' },
    })
    const address = sent.location ?? ''
    await seun.get(`${address}?from=${strategic}`)
    const actions = [await actionIdOf(app, '3.1.1'), await actionIdOf(app, '3.1.3')]
    await seun.send(address, { from: strategic, actions })
    await seun.send(address, { from: strategic, actions })
    const page = plain((await seun.get(address.replace('/mirrored', ''))).body)
    expect(page).toContain('2 actions')
  })
})

describe('the national framework', () => {
  it('says what serves each outcome, and that nothing serves outcome 2 until something is tagged with it', async () => {
    const page = plain((await seun.get('/framework')).body)
    expect(page).toContain('Nothing serves Outcome 2.')
    const objective = await inStore(app, async (trx) =>
      trx.selectFrom('objective').select('id').where('ref', '=', '6.3').executeTakeFirstOrThrow(),
    )
    await seun.get(`/framework/objective/${objective.id}`)
    await seun.send(`/framework/objective/${objective.id}`, { serves: ['o2', 'nonsense'] })
    expect(plain((await seun.get('/framework')).body)).toContain(
      'Each of the four outcomes and three enablers',
    )
    expect(plain((await seun.get(`/plans/${strategic}/objectives/${objective.id}`)).body)).toContain(
      'Outcome 2',
    )
  })

  it('narrows the list of actions to what serves one of them, through objectives and themes too', async () => {
    const items = async (code: string) =>
      (
        JSON.parse((await seun.get(`/plans/${strategic}/actions.json?serves=${code}`)).body) as {
          items: { ref: string }[]
        }
      ).items.map(({ ref }) => ref)
    expect((await items('e2')).every((ref) => ref.startsWith('1.'))).toBe(true)
    expect(await items('e3')).toContain('2.3.1')
    expect((await items('e2')).length).toBeGreaterThan(5)
  })
})

describe('what a plan’s words refer to', () => {
  it('is a link, by its own names and numbers', async () => {
    const page = (await seun.get(`/actions/${await actionIdOf(app, '4.3.3')}`)).body
    expect(page).toMatch(/See also <a[^>]+href="\/plans\/[^"]+\/objectives\/[^"]+">objective 4\.2<\/a>/)
  })
})
