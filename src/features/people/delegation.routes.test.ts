import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''

/** Somebody's id, and an action in progress that they lead, by the beginning of their name. */
async function findLead(name: string): Promise<{ id: string; action: string }> {
  return within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) => {
    const { id } = await trx
      .selectFrom('person')
      .select('id')
      .where('name', 'like', `${name}%`)
      .executeTakeFirstOrThrow()
    const action = await trx
      .selectFrom('action')
      .select('id')
      .where('accountableId', '=', id)
      .where('state', '=', 'in-progress')
      .executeTakeFirst()
    return { id, action: action?.id ?? '' }
  })
}

describe('somebody who is away', () => {
  it('is stood in for: their actions, an update in their place, and nothing of theirs accepted', async () => {
    const [dwayne, farida] = [await findLead('Dwayne'), await findLead('Farida')]
    const manager = await app.signInAs('pm')
    await manager.get('/delegations/new')
    const days = { from: '22 June 2026', to: '3 July 2026' }
    const made = await manager.send('/delegations', { person: dwayne.id, delegate: farida.id, ...days })
    expect(made.status).toBe(303)
    expect(plain((await manager.get(`/actions/${dwayne.action}`)).body)).toContain(
      'Farida Rahmani stands in until 3 July 2026',
    )

    const delegate = await app.signInAs('sro')
    const mine = plain((await delegate.get('/my-actions')).body)
    expect(mine).toContain('You stand in for Dwayne Prescott until 3 July 2026')
    expect(mine).toContain('In place of Dwayne Prescott')
    await delegate.get(`/actions/${dwayne.action}/update`)
    const sent = await delegate.send(`/actions/${dwayne.action}/update`, {
      workingWell: 'Every plan is now read back to the young person.',
      confidence: 'green',
    })
    expect(sent.status).toBe(303)
    expect((await delegate.get(`/actions/${dwayne.action}/history`)).body).toContain(
      'Update given by Farida Rahmani for Dwayne Prescott',
    )
    expect((await manager.get('/awaiting-acceptance')).body).toContain('Farida Rahmani for Dwayne Prescott')

    const update = await within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) =>
      trx
        .selectFrom('actionUpdate')
        .select('id')
        .where('givenForId', '=', dwayne.id)
        .executeTakeFirstOrThrow(),
    )
    await delegate.get('/my-actions')
    const tried = await delegate.send(`/updates/${update.id}/decision`, { decision: 'accept' })
    expect(tried.status).toBe(403)

    const later = await app.at('2026-07-06T08:00:00Z')
    const after = await later.signInAs('sro')
    expect((await after.get('/my-actions')).body).not.toContain('You stand in for')
    await after.get('/account')
    expect((await after.send(`/updates/${update.id}/decision`, { decision: 'accept' })).status).toBe(403)
  })

  it('does not have what they sent in for them accepted by whoever stood in, even afterwards', async () => {
    const [tom, farida] = [await findLead('Tom Hartnell'), await findLead('Farida')]
    const id = await actionIdOf(app, '3.1.2')
    const manager = await app.signInAs('pm')
    await manager.get('/delegations/new')
    const days = { from: '22 June 2026', to: '24 June 2026' }
    await manager.send('/delegations', { person: tom.id, delegate: farida.id, ...days })
    const delegate = await app.signInAs('sro')
    await delegate.get(`/actions/${id}/delivery?step=submit`)
    const sent = await delegate.send(`/actions/${id}/delivery`, { step: 'submit', note: 'The form is live.' })
    expect(sent.status).toBe(303)

    const after = await (await app.at('2026-07-06T08:00:00Z')).signInAs('sro')
    await after.get(`/actions/${id}`)
    const tried = await after.send(`/actions/${id}/delivery`, { step: 'accept', note: 'I saw it.' })
    expect(tried.status).toBe(403)
    expect(tried.body).toContain('Nobody accepts or confirms their own action')
  })

  it('names one person for some days, who is not away too; either ends it', async () => {
    const [hannah, joel, naomi] = [await findLead('Hannah'), await findLead('Joel'), await findLead('Naomi')]
    const manager = await app.signInAs('pm')
    await manager.get('/delegations/new')
    const send = async (person: string, delegate: string, from: string, to: string) =>
      plain((await manager.send('/delegations', { person, delegate, from, to })).body)
    expect(await send(hannah.id, hannah.id, 'today', '3 July 2026')).toContain('Choose somebody other')
    expect(await send(hannah.id, joel.id, '3 July 2026', '1 July 2026')).toContain('before the first')
    expect(await send(hannah.id, joel.id, '1 June 2026', '3 July 2026')).toContain('That day has passed')
    await send(hannah.id, joel.id, '1 July 2026', '3 July 2026')
    expect(await send(hannah.id, naomi.id, '2 July 2026', '9 July 2026')).toContain(
      'Joel Thackray stands in for some of these days already',
    )
    expect(await send(naomi.id, hannah.id, '2 July 2026', '9 July 2026')).toContain(
      'Hannah Brightwell is away',
    )
    const list = await manager.get('/delegations')
    const [, end = ''] = /action="(\/delegations\/[0-9a-f-]+\/end)"/.exec(list.body) ?? []
    expect((await manager.send(end, {})).status).toBe(303)
  })
})
