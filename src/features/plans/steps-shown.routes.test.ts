import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()
const seun = await app.signInAs('pm')
const hub = 'Open a family hub in each town'
const building = 'Find a building in Eastcote'
const titles = ['Ref', 'Action', 'Lead', 'Due']
const rows = [
  ['1.1', hub, 'Amara Holt', '30 June 2026'],
  ['1.2', 'Ring back within one working day', 'Joel Marsh', '31 July 2026'],
  ['1.3', building, 'Joel Marsh', '30 May 2026'],
]

/** A plan made of such a document, in which one action is then a step of another. */
async function planWithStep(name: string, table: string) {
  const paper = `<html><body><h1>${name}</h1><h2>Priority 1: Safe at home</h2>${table}</body></html>`
  const plan = await makePlan(seun, await bring(app, seun, `${name}.html`, strToU8(paper)), name)
  return inStore(app, async (trx) => {
    const actions = trx.selectFrom('action').select(['id', 'themeId']).where('planId', '=', plan)
    const whole = await actions.where('title', '=', hub).executeTakeFirstOrThrow()
    const step = await actions.where('title', '=', building).executeTakeFirstOrThrow()
    await trx.updateTable('action').set({ parentId: whole.id }).where('id', '=', step.id).execute()
    return { plan, theme: whole.themeId, whole: whole.id, step: step.id }
  })
}

async function seen(address: string): Promise<string> {
  return words((await seun.get(address)).body)
}

it.each([
  ['under no objective', htmlTable(titles, ...rows)],
  ['under an objective', htmlTable(['Objective', ...titles], ...rows.map((row) => ['Help is near', ...row]))],
])('a step %s stands below its action on the plan’s page and its theme’s', async (where, table) => {
  const { plan, theme } = await planWithStep(`Steps ${where}`, table)
  for (const address of [`/plans/${plan}`, `/plans/${plan}/themes/${theme}`]) {
    const page = await seen(address)
    expect(page).toContain(`Step: 1.3 ${building}`)
    expect(page.indexOf(building)).toBeLessThan(page.indexOf('Ring back within'))
  }
  expect(await seen(`/plans/${plan}/actions`)).toContain(`${building} Step of 1.1 ${hub}`)
})

it('an action lists its steps, and a step says what it is a step of', async () => {
  const { whole, step } = await planWithStep('Steps of one', htmlTable(titles, ...rows))
  const page = await seen(`/actions/${whole}`)
  expect(page).toContain('Its steps')
  expect(page.slice(page.indexOf('Its steps'))).toContain(building)
  expect(await seen(`/actions/${step}`)).toContain(`Action 1.3 · a step of 1.1 ${hub}`)
})

it('an outcome below an outcome says what it is a part of', async () => {
  const [help, near] = ['Families get help early', 'Help is near']
  const { plan, theme } = await planWithStep(
    'Outcomes below',
    htmlTable(['Outcome', 'Objective', ...titles], ...rows.map((row) => [help, near, ...row])),
  )
  for (const address of [`/plans/${plan}`, `/plans/${plan}/themes/${theme}`])
    expect(await seen(address)).toContain(`${near} Part of ${help}`)
  const ids = await inStore(app, async (trx) =>
    trx.selectFrom('objective').select(['id', 'title']).where('planId', '=', plan).execute(),
  )
  const page = async (title: string) =>
    seen(`/plans/${plan}/objectives/${ids.find((one) => one.title === title)?.id ?? ''}`)
  expect(await page(near)).toContain(`· Part of ${help}`)
  expect(await page(help)).toContain(`Outcomes below it ${near}`)
})
