import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

const paper = strToU8(
  `<html><body><h1>Plan with a key</h1><h2>Key</h2>${htmlTable(
    ['Rating', 'Meaning'],
    ['Blue', 'Complete'],
    ['Green', 'On track'],
    ['Purple', 'Paused by the Board'],
    ['White', 'Withdrawn: no longer needed'],
  )}<h2>Actions</h2>${htmlTable(
    ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
    ['1', 'Visit every school in the town', 'Amy Hall', '31 March 2027', 'Green'],
    ['2', 'Open a second family hub', 'Ben Cox', '30 June 2027', 'Purple'],
    ['3', 'Print a directory of services', 'Amy Hall', '30 June 2027', 'White'],
    ['4', 'Train the front door', 'Ben Cox', '31 March 2027', 'Blue'],
  )}</body></html>`,
)

it('an action that its document calls paused or withdrawn is so in the plan, with those words as the reason', async () => {
  const seun = await app.signInAs('pm')
  const id = await bring(app, seun, 'stopped.html', paper)
  const at = `/imports/${id}`
  const review = words((await seun.get(at)).body)
  expect(review).toContain('This says that the action is no longer to be done here')
  expect(review).toContain('White As we read it: the action is cancelled')
  const key = (await seun.get(`${at}/key`)).body
  expect(key).toContain('<option value="at-risk" selected>Paused</option>')
  expect(key).toContain('<option value selected>Cancelled</option>')

  const planId = await makePlan(seun, id)
  const put = await inStore(app, async (trx) =>
    trx
      .selectFrom('action')
      .innerJoin('entry', 'entry.subjectId', 'action.id')
      .select(['action.ref', 'action.state', 'entry.reason'])
      .where('action.planId', '=', planId)
      .where('entry.deed', '=', 'action.import')
      .orderBy('action.position')
      .execute(),
  )
  expect(put).toEqual([
    { ref: '1', state: 'in-progress', reason: null },
    { ref: '2', state: 'paused', reason: 'Purple Paused by the Board' },
    { ref: '3', state: 'cancelled', reason: 'White Withdrawn: no longer needed' },
    { ref: '4', state: 'complete', reason: null },
  ])
})
