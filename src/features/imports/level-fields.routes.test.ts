import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, sayNewer, takeAway, words } from '#tests/bring.ts'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

it('an outcome’s own lead, date and rating are kept in the plan, and come back the same in its documents', async () => {
  const seun = await app.signInAs('pm')
  const table = htmlTable(
    ['Objective', 'Action', 'Lead', 'Due', 'RAG'],
    ['Help is near', '', 'Helen Voss', '30 June 2026', 'Amber'],
    ['Help is near', 'Open a family hub in each town', 'Amara Holt', '31 May 2026', 'Green'],
    ['Help comes in time', 'Ring back within one working day', 'Joel Marsh', '31 July 2026', 'Green'],
  )
  const page = `<html><body><h2>Priority 1: Early help</h2>${table}</body></html>`
  const plan = await makePlan(seun, await bring(app, seun, 'outcomes.html', strToU8(page)), 'Outcomes led')
  const objective = await inStore(app, async (trx) =>
    trx
      .selectFrom('objective')
      .select('fields')
      .where('planId', '=', plan)
      .where('title', '=', 'Help is near')
      .executeTakeFirstOrThrow(),
  )
  expect(objective.fields).toEqual({ Lead: 'Helen Voss', Due: '30 June 2026', Rating: 'Amber' })
  const differs = async (name: string, bytes: Uint8Array): Promise<string> => {
    const at = await sayNewer(seun, await bring(app, seun, name, bytes), plan)
    return words((await seun.get(at)).body)
  }
  for (const format of ['docx', 'xlsx']) {
    const taken = await takeAway(app, seun, plan, format)
    expect.soft(await differs(`taken-away.${format}`, taken)).toContain('Nothing is different.')
  }
  expect(await differs('the same.html', strToU8(page.replace('<body>', '<body> ')))).toContain(
    'Nothing is different.',
  )
})

it('an action that has no steps of its own is led and due in its own row', async () => {
  const draft = await draftOf(
    `<table><tr><th>Finding</th><th>Action</th><th>Step</th><th>Lead</th><th>Deadline</th></tr>
    <tr><td rowspan="2">Work is thin</td><td rowspan="2">Y1 Write an offer</td><td>Draft it</td><td>Pat Lowe</td><td>12 June 2026</td></tr>
    <tr><td>Consult young people</td><td>Dev Anand</td><td>24 July 2026</td></tr>
    <tr><td>Victims are not heard</td><td>Y2 Offer each victim a talk</td><td></td><td>Cy Hart</td><td>31 August 2026</td></tr></table>`,
    'plan.html',
  )
  expect(told(draft)).toEqual([
    'Write an offer | - | Draft it | Pat Lowe | 2026-06-12',
    'Write an offer | - | Consult young people | Dev Anand | 2026-07-24',
    '- | Y2 | Offer each victim a talk | Cy Hart | 2026-08-31',
  ])
})
