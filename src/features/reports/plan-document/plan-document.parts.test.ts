import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, putIn, sayNewer, takeAway, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()
const seun = await app.signInAs('pm')
const [whole, part] = ['Open a family hub in each town', 'Find a building in Eastcote']

/** Outcomes below an outcome, and an action whose step no number gives away. */
const paper = `<html><body><h1>Plan of parts</h1><h2>Priority 1: Safe at home</h2>${htmlTable(
  ['Outcome', 'Objective', 'Ref', 'Action', 'Lead', 'Due'],
  ['Families get help early', 'Help is near', '1.1', whole, 'Amara Holt', '30 June 2026'],
  ['Families get help early', 'Help is near', '1.2', part, 'Joel Marsh', '30 May 2026'],
  ['Families get help early', 'Help comes in time', '1.3', 'Ring back in a day', 'Amara Holt', 'June 2026'],
)}<h2>Key</h2>${htmlTable(['RAG', 'What it means'], ['Red', 'Late'], ['Green', 'Done'])}</body></html>`

async function bringAsPlan(name: string, bytes: Uint8Array): Promise<string> {
  return makePlan(seun, await bring(app, seun, name, bytes), `Made from ${name}`)
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

async function planOfParts(name: string): Promise<string> {
  const plan = await bringAsPlan(`${name}.html`, strToU8(paper))
  await inStore(app, async (trx) => {
    const known = trx.selectFrom('action').select('id').where('planId', '=', plan)
    const { id } = await known.where('title', '=', whole).executeTakeFirstOrThrow()
    const step = trx.updateTable('action').set({ parentId: id }).where('planId', '=', plan)
    await step.where('title', '=', part).execute()
  })
  return plan
}

async function differenceOf(plan: string, name: string, bytes: Uint8Array): Promise<string> {
  const at = await sayNewer(seun, await bring(app, seun, name, bytes), plan)
  return words((await seun.get(at)).body)
}

it.each(['docx', 'xlsx'])('a plan taken away as %s says what is a part of what', async (format) => {
  const plan = await planOfParts(`parts for ${format}`)
  const before = await shapeOf(plan)
  expect(before).toContainEqual(
    expect.objectContaining({ title: 'Help is near', under: 'Families get help early' }),
  )
  const taken = await takeAway(app, seun, plan, format)
  const difference = await differenceOf(plan, `taken-away.${format}`, taken)
  expect(difference).toContain('Nothing is different.')
  expect(difference).not.toContain('beside the actions')

  const own = ['Where it is', 'Latest update']
  const again = await shapeOf(await bringAsPlan(`again.${format}`, taken))
  const withoutOurs = (fields: unknown) =>
    Object.fromEntries(Object.entries(fields ?? {}).filter(([title]) => !own.includes(title)))
  expect(again.map((one) => ({ ...one, fields: withoutOurs(one.fields) }))).toEqual(before)
})

it('an outcome that is worded anew in it keeps what is a part of it', async () => {
  const plan = await planOfParts('worded anew')
  const parts = unzipSync(await takeAway(app, seun, plan, 'docx'))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const reworded = text.replace('Families get help early', 'Families get good help early')
  expect(reworded).toContain('Families get help early')
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(reworded) })
  const difference = await differenceOf(plan, 'reworded.docx', bytes)
  expect(difference).toContain('One reworded.')
  expect(difference).not.toContain('Part of')
})

it('a row added in it, filled in like its neighbours, is in the plan as if it had always been there', async () => {
  const plan = await planOfParts('a row more')
  const parts = unzipSync(await takeAway(app, seun, plan, 'docx'))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const row = /<w:tr\b(?:(?!<w:tr\b).)*?Ring back in a day.*?<\/w:tr>/s.exec(text)?.[0] ?? ''
  const added = row.replace('Ring back in a day', 'Answer letters in a week').replace('1.3', '1.4')
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(row, row + added)) })
  const newer = await bring(app, seun, 'one more.docx', bytes)
  const at = await sayNewer(seun, newer, plan)
  expect(words((await seun.get(at)).body)).toContain('One added.')
  expect(await putIn(seun, newer)).toBe(plan)
  expect((await shapeOf(plan)).map(({ title }) => title)).toContain('Answer letters in a week')
  expect(await differenceOf(plan, 'once more.docx', await takeAway(app, seun, plan, 'docx'))).toContain(
    'Nothing is different.',
  )
})
