import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()
const [whole, part] = ['Open a family hub in each town', 'Find a building in Eastcote']

/** Outcomes below an outcome, and an action whose step no number gives away. */
const paper = `<html><body><h1>Plan of parts</h1><h2>Priority 1: Safe at home</h2>${htmlTable(
  ['Outcome', 'Objective', 'Ref', 'Action', 'Lead', 'Due'],
  ['Families get help early', 'Help is near', '1.1', whole, 'Amara Holt', '30 June 2026'],
  ['Families get help early', 'Help is near', '1.2', part, 'Joel Marsh', '30 May 2026'],
  ['Families get help early', 'Help comes in time', '1.3', 'Ring back in a day', 'Amara Holt', 'June 2026'],
)}</body></html>`

async function bringAsPlan(name: string, bytes: Uint8Array): Promise<string> {
  const seun = await app.signInAs('pm')
  const id = await bring(app, seun, name, bytes)
  await seun.get(`/imports/${id}`)
  await seun.send(`/imports/${id}/rest`, {})
  await seun.get(`/imports/${id}/apply`)
  const made = await seun.send(`/imports/${id}/apply`, { title: `Made from ${name}` })
  return made.location?.split('/').at(-1) ?? ''
}

/** Each outcome and each action with what it stands under. */
async function shapeOf(plan: string) {
  const parts = await inStore(app, async (trx) => {
    const columns = ['id', 'title', 'parentId', 'fields'] as const
    const outcomes = trx.selectFrom('objective').select(columns).where('planId', '=', plan)
    const actions = trx.selectFrom('action').select(columns).where('planId', '=', plan)
    return [
      ...(await outcomes.orderBy('position').execute()),
      ...(await actions.orderBy('position').execute()),
    ]
  })
  const titles = new Map(parts.map(({ id, title }) => [id, title]))
  return parts.map(({ title, parentId, fields }) => ({ title, under: titles.get(parentId ?? ''), fields }))
}

it.each(['docx', 'xlsx'])('a plan taken away as %s says what is a part of what', async (format) => {
  const plan = await bringAsPlan(`parts for ${format}.html`, strToU8(paper))
  await inStore(app, async (trx) => {
    const known = trx.selectFrom('action').select('id').where('planId', '=', plan)
    const { id } = await known.where('title', '=', whole).executeTakeFirstOrThrow()
    const step = trx.updateTable('action').set({ parentId: id }).where('planId', '=', plan)
    await step.where('title', '=', part).execute()
  })
  const before = await shapeOf(plan)
  expect(before).toContainEqual(
    expect.objectContaining({ title: 'Help is near', under: 'Families get help early' }),
  )
  const seun = await app.signInAs('pm')
  const headers = { cookie: seun.cookie() }
  const url = `/plans/${plan}/document.${format}`
  const taken = new Uint8Array((await app.server.inject({ method: 'GET', url, headers })).rawPayload)

  const newer = await bring(app, seun, `taken-away.${format}`, taken)
  await seun.get(`/imports/${newer}`)
  await seun.send(`/imports/${newer}/newer`, { plan })
  expect(words((await seun.get(`/imports/${newer}/difference`)).body)).toContain('Nothing is different.')

  const own = ['Where it is', 'Latest update']
  const again = await shapeOf(await bringAsPlan(`again.${format}`, taken))
  const withoutOurs = (fields: unknown) =>
    Object.fromEntries(Object.entries(fields ?? {}).filter(([title]) => !own.includes(title)))
  expect(again.map((one) => ({ ...one, fields: withoutOurs(one.fields) }))).toEqual(before)
})
