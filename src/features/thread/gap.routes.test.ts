import { expect, it } from 'vitest'
import { type Coverage, coverageRows } from '#src/features/sources/index.ts'
import { startApp } from '#tests/app.ts'
import { inStore, words } from '#tests/bring.ts'

const app = await startApp()
const seun = await app.signInAs('pm')

const coverage = async () => JSON.parse((await seun.get('/sources/coverage.json')).body) as Coverage
const said = async (address: string) => words((await seun.get(address)).body)

async function cancel(actionIds: readonly string[]): Promise<void> {
  await inStore(app, async (trx) =>
    trx.updateTable('action').set({ state: 'cancelled' }).where('id', 'in', actionIds).execute(),
  )
}

it('a finding whose only action is cancelled is a gap, on every page and in every file that counts findings', async () => {
  const before = await coverage()
  const reported = before.sources.filter(({ source }) => source.inspectionId !== null)
  const found = reported.flatMap(({ source, items }) =>
    items.flatMap((item) => (item.actions.length > 1 ? [{ source, item, of: items }] : [])),
  )[0]
  if (found === undefined) throw new Error('No finding of an inspection has two actions')
  const { source, item, of } = found
  const [last, ...others] = item.actions.map(({ id }) => id)
  await cancel(others)
  expect(await said(`/sources/${source.id}`)).not.toContain('actions are cancelled')
  await inStore(app, async (trx) =>
    trx
      .deleteFrom('findingAction')
      .where('sourceItemId', '=', item.id)
      .where('actionId', 'in', others)
      .execute(),
  )
  const all = before.sources.flatMap(({ items }) => items)
  await cancel([last ?? ''])

  const taken = new Set(item.actions.map(({ id }) => id))
  const answered = (items: Coverage['sources'][number]['items']) =>
    items.filter(({ actions }) => actions.some(({ id }) => !taken.has(id))).length
  expect(await said('/sources')).toContain(`${answered(all)} of ${all.length} findings have an action.`)
  expect(await said('/sources/coverage')).toContain(
    `Its only action is cancelled: ${[item.actions[0]?.ref, item.actions[0]?.title].filter(Boolean).join(' ')}`,
  )
  expect(await said(`/sources/${source.id}`)).toContain('Its only action is cancelled')
  expect(await said('/inspections')).toContain(`${answered(of)} of ${of.length} findings have an action`)
  expect(await said(`/inspections/${source.inspectionId ?? ''}`)).toContain('Its only action is cancelled')
  const rows = coverageRows(await coverage()).filter(([, , text]) => text === item.text)
  expect(rows.map((row) => row.slice(5, 8))).toEqual([
    ['Its only action is cancelled', '', ''],
    [item.actions[0]?.title, 'No longer', 'Cancelled'],
  ])
})
