import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

it('a date that its document says was moved keeps the one before it as its first', async () => {
  const seun = await app.signInAs('pm')
  const table = htmlTable(
    ['Ref', 'Action', 'Lead', 'Due date', 'Revised date', 'RAG'],
    ['1', 'Open a family hub in each town', 'Amara Holt', '30/06/2026', '30/09/2026', 'Amber'],
    ['2', 'Visit each nursery every term', 'Joel Marsh', '15 Sept 2026 (was 15 July 2026)', '', 'Green'],
    ['3', 'Ring back within one working day', 'Joel Marsh', '31/07/2026', '', 'Green'],
    ['4', 'Train the duty team, phase 1 and 2', 'Joel Marsh', 'May 2026 and July 2026', '', 'Green'],
  )
  const id = await bring(app, seun, 'moved.html', strToU8(`<html><body>${table}</body></html>`))
  const plan = await makePlan(seun, id, 'Moved before')
  const actions = await inStore(app, async (trx) =>
    trx
      .selectFrom('action')
      .select(['id', 'ref', 'firstDueOn', 'dueOn', 'timesMoved'])
      .where('planId', '=', plan)
      .orderBy('position')
      .execute(),
  )
  expect(
    actions.map(({ ref, firstDueOn, dueOn, timesMoved }) => [ref, firstDueOn, dueOn, timesMoved]),
  ).toEqual([
    ['1', '2026-06-30', '2026-09-30', 1],
    ['2', '2026-07-15', '2026-09-15', 1],
    ['3', '2026-07-31', '2026-07-31', 0],
    ['4', '2026-07-31', '2026-07-31', 0],
  ])
  const page = words((await seun.get(`/actions/${actions[0]?.id ?? ''}`)).body)
  expect(page).toContain('First due 30 June, moved once, +65 working days.')
  expect(page).toContain('First date, written “30/06/2026”')
  expect(page).toContain('In the document that the plan was made from.')
})
