import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()

describe('the date of an action', () => {
  it('cannot have its first date changed, even by direct SQL', async () => {
    const council = await app.deps.findCouncil('')
    const id = await actionIdOf(app, '3.1.2')
    await expect(
      within(app.db, { councilId: council?.id ?? '', now: new Date(exampleNow) }, async (trx) =>
        trx.updateTable('action').set({ firstDueOn: '2030-01-01' }).where('id', '=', id).execute(),
      ),
    ).rejects.toThrow('the first date of an action never changes')
  })
})

describe('A3: no self-acceptance', () => {
  it('is refused to the lead at the door, with who can', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.1.3')
    await tom.get(`/actions/${id}`)
    const refused = await tom.send(`/actions/${id}/delivery`, {
      step: 'accept',
      note: 'I checked it myself.',
    })
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('Nobody accepts or confirms their own action')
  })

  it('is open to another who leads the theme, with what was checked', async () => {
    const farida = await app.signInAs('sro')
    const id = await actionIdOf(app, '3.1.3')
    await farida.get(`/actions/${id}/delivery?step=accept`)
    expect((await farida.send(`/actions/${id}/delivery`, { step: 'accept', note: '' })).body).toContain(
      'What did you check?',
    )
    expect(
      (
        await farida.send(`/actions/${id}/delivery`, {
          step: 'accept',
          note: 'Read the rota and called twice.',
        })
      ).status,
    ).toBe(303)
    const page = (await farida.get(`/actions/${id}`)).body
    expect(page).toContain('accepted it as delivered. “Read the rota and called twice.”')
  })
})

describe('what was', () => {
  it('is kept by the database for every change, with the time over which it held', async () => {
    const council = await app.deps.findCouncil('')
    const id = await actionIdOf(app, '3.1.2')
    const versions = await within(
      app.db,
      { councilId: council?.id ?? '', now: new Date(exampleNow) },
      async (trx) =>
        trx
          .selectFrom('past')
          .select(['since', 'until'])
          .where('kind', '=', 'action')
          .where('recordId', '=', id)
          .orderBy('since')
          .orderBy('until')
          .execute(),
    )
    expect(versions.length).toBeGreaterThan(8)
    for (const version of versions)
      expect(version.until.getTime()).toBeGreaterThanOrEqual(version.since.getTime())
  })

  it('cannot be changed or taken away by the program', async () => {
    const council = await app.deps.findCouncil('')
    const scope = { councilId: council?.id ?? '', now: new Date(exampleNow) }
    await expect(
      within(app.db, scope, async (trx) => trx.updateTable('past').set({ kind: 'x' }).execute()),
    ).rejects.toThrow(/permission denied/)
    await expect(within(app.db, scope, async (trx) => trx.deleteFrom('entry').execute())).rejects.toThrow(
      /permission denied/,
    )
    await expect(within(app.db, scope, async (trx) => trx.deleteFrom('action').execute())).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      within(app.db, scope, async (trx) => trx.updateTable('dueDate').set({ dueOn: null }).execute()),
    ).rejects.toThrow(/permission denied/)
  })
})
