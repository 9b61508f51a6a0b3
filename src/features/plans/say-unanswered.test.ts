import { randomUUID } from 'node:crypto'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

it('an outcome without a number that stands over others says that its actions stand below it', async () => {
  const seun = await app.signInAs('pm')
  const help = 'Families get help early'
  const paper = strToU8(
    `<html><body><h1>Outcomes without numbers</h1><h2>Priority 1: Safe at home</h2>${htmlTable(
      ['Outcome', 'Objective', 'Action', 'Lead', 'Due'],
      [help, 'Help is near', 'Open a family hub in each town', 'Amara Holt', '30 June 2026'],
      [help, 'Help is near', 'Visit each nursery every term', 'Joel Marsh', '31 July 2026'],
      [help, 'Help comes in time', 'Ring back within one working day', 'Amara Holt', '30 June 2026'],
    )}</body></html>`,
  )
  const plan = await makePlan(seun, await bring(app, seun, 'outcomes.html', paper))
  const at = `/plans/${plan}`
  const objectives = await inStore(app, async (trx) =>
    trx.selectFrom('objective').selectAll().where('planId', '=', plan).orderBy('position').execute(),
  )
  const [over, ...below] = objectives
  expect(objectives.map(({ title }) => title)).toEqual([help, 'Help is near', 'Help comes in time'])
  expect(below.map(({ parentId }) => parentId)).toEqual([over?.id, over?.id])
  const says = /Its \w+ stand under the \w+ below it\./
  const page = words((await seun.get(at)).body)
  expect(page).toMatch(says)
  expect(page).not.toContain('answers this yet')
  const own = words((await seun.get(`${at}/objectives/${over?.id ?? ''}`)).body)
  expect(own).toMatch(says)
  expect(own).not.toContain('answers this yet')
})

it('an outcome whose sub-outcomes have the actions says where they stand; one that has none says so', async () => {
  const { id: councilId } = await app.db.selectFrom('council').select('id').executeTakeFirstOrThrow()
  const [plan, theme] = [randomUUID(), randomUUID()]
  const outcomes = ['1', '1.1', '1.2', '2', '10'].map((ref) => ({ ref, id: randomUUID() }))
  await inStore(app, async (trx) => {
    await trx.insertInto('plan').values({ councilId, id: plan, title: 'Outcomes plan' }).execute()
    const part = { councilId, planId: plan, position: 0 }
    await trx
      .insertInto('theme')
      .values({ ...part, id: theme, title: 'Practice' })
      .execute()
    for (const { id, ref } of outcomes) {
      const outcome = { ...part, id, ref, themeId: theme, title: `Outcome ${ref} holds` }
      await trx.insertInto('objective').values(outcome).execute()
      const action = { ...part, id: randomUUID(), themeId: theme, objectiveId: id, title: `Work for ${ref}` }
      if (ref.length > 1) await trx.insertInto('action').values(action).execute()
    }
  })
  const said = words((await (await app.signInAs('pm')).get(`/plans/${plan}`)).body)
  expect(said).toContain('Outcome 1 holds Its actions stand under 1.1 and 1.2.')
  expect(said).toContain('Outcome 2 holds No action answers this yet.')
  expect(said.match(/No action answers this yet\./g)).toHaveLength(1)
})
