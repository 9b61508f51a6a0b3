import { expect, test } from 'vitest'
import { findPlan } from '#src/features/plans/index.ts'
import { within } from '#src/kit/db/index.ts'
import { planSheetPdf } from '#src/kit/print/plan-sheet.pdf.ts'
import { exampleNow, startApp } from '#tests/app.ts'
import { makeLongPlan } from '#tests/long-plan.ts'
import { gatherPlanSheet } from './plan-sheet.gather.ts'

const app = await startApp()

test('a plan with too many actions for its sheet is folded to its objectives on paper too, on one page', async () => {
  const made = await makeLongPlan(app, 301)
  const { id: councilId } = await app.db.selectFrom('council').select('id').executeTakeFirstOrThrow()
  const now = new Date(exampleNow)
  const sheet = await within(app.db, { councilId, now, readOnly: true }, async (trx) => {
    const plan = await findPlan(trx, made.plan)
    return plan === null ? null : gatherPlanSheet(trx, { plan, council: 'Rivermere Council', now })
  })
  expect(sheet?.folded).toContain('301 actions are too many for one sheet')
  expect(sheet?.themes[0]?.objectives).toEqual([
    { title: 'Visits', says: '301 actions: 201 not started, 100 complete.', actions: [] },
    { title: 'Reviews', says: 'No action answers this yet.', actions: [] },
  ])
  if (sheet === null) return
  const pdf = Buffer.from(await planSheetPdf(sheet)).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1)
})

test('workstreams and actions without a number of the plan’s own have none on the sheet', async () => {
  const made = await makeLongPlan(app, 3)
  const { id: councilId } = await app.db.selectFrom('council').select('id').executeTakeFirstOrThrow()
  const now = new Date(exampleNow)
  const sheet = await within(app.db, { councilId, now }, async (trx) => {
    await trx.updateTable('theme').set({ ref: null }).where('planId', '=', made.plan).execute()
    await trx.updateTable('action').set({ ref: null }).where('planId', '=', made.plan).execute()
    const plan = await findPlan(trx, made.plan)
    return plan === null ? null : gatherPlanSheet(trx, { plan, council: 'Rivermere Council', now })
  })
  expect(sheet?.themes[0]?.title).not.toMatch(/^\d/)
  expect(sheet?.themes[0]?.objectives.flatMap(({ actions }) => actions.map(({ ref }) => ref))).toEqual([
    '',
    '',
    '',
  ])
})
