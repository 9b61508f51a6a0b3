import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, putIn, sayNewer } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()
const help = 'Families get help early'
const near = [
  ['Help is near', 'Open a family hub in each town', 'Amara Holt', '30 June 2026'],
  ['Help is near', 'Visit each nursery every term', 'Joel Marsh', '31 July 2026'],
]
const inTime = ['Help comes in time', 'Ring back within one working day', 'Amara Holt', '30 June 2026']
const titles = ['Objective', 'Action', 'Lead', 'Due']

async function revised(title: string, first: string, second: string) {
  const seun = await app.signInAs('pm')
  const paper = (body: string) => strToU8(`<html><body><h1>${title}</h1>${body}</body></html>`)
  const plan = await makePlan(seun, await bring(app, seun, `${title}.html`, paper(first)))
  const newer = await bring(app, seun, `${title} 2.html`, paper(second))
  await sayNewer(seun, newer, plan)
  expect(await putIn(seun, newer)).toBe(plan)
  return { plan, newer, objectives: await objectivesOf(plan) }
}

async function objectivesOf(plan: string) {
  return inStore(app, async (trx) =>
    trx.selectFrom('objective').selectAll().where('planId', '=', plan).orderBy('position').execute(),
  )
}

/** Each outcome by its title, with that of the outcome right above it. */
function aboveIn(objectives: Awaited<ReturnType<typeof objectivesOf>>) {
  const titleOf = new Map(objectives.map(({ id, title }) => [id, title]))
  return Object.fromEntries(objectives.map(({ title, parentId }) => [title, titleOf.get(parentId ?? '')]))
}

const priority = (...rows: string[][]) =>
  `<h2>Priority 1: Safe at home</h2>${htmlTable(['Outcome', ...titles], ...rows)}`

it('an outcome that a newer version adds below another stands below it in the plan', async () => {
  const table = (...rows: string[][]) => priority(...rows.map((row) => [help, ...row]))
  const { objectives } = await revised('Outcomes', table(...near), table(...near, inTime))
  const over = objectives.find(({ title }) => title === help)
  const added = objectives.find(({ title }) => title === 'Help comes in time')
  expect(added?.parentId).toBe(over?.id)
})

it('where what it stands below is a theme of the plan, it stands in that theme alone', async () => {
  const { objectives } = await revised(
    'Themes',
    `<h2>Priority 1: ${help}</h2>${htmlTable(titles, ...near)}`,
    priority(...[...near, inTime].map((row) => [help, ...row])),
  )
  const added = objectives.find(({ title }) => title === 'Help comes in time')
  expect(added).toMatchObject({ parentId: null })
})

const schools = 'Schools know whom to ring'
const ring = [schools, 'One number serves all', 'Give each school one number', 'Joel Marsh', '31 May 2026']
const under = (outcome: string) => [...near.map((row) => [help, ...row]), [outcome, ...inTime], ring]

it('an outcome that a newer version has below another moves there, and back where that version is taken back', async () => {
  const { plan, newer, objectives } = await revised(
    'Moving outcomes',
    priority(...under(schools)),
    priority(...under(help)),
  )
  expect(aboveIn(objectives)).toMatchObject({ 'Help comes in time': help })
  const seun = await app.signInAs('pm')
  await seun.get(`/imports/${newer}/withdrawal`)
  await seun.send(`/imports/${newer}/withdrawal`, { reason: 'The board has not agreed it' })
  expect(aboveIn(await objectivesOf(plan))).toMatchObject({ 'Help comes in time': schools })
})
