import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { exampleNow, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''

async function inCouncil<T>(work: Parameters<typeof within<T>>[2]): Promise<T> {
  return within(app.db, { councilId, now: new Date(exampleNow) }, work)
}

async function measureOf(number: string): Promise<string> {
  const found = await inCouncil(async (trx) =>
    trx.selectFrom('measure').select('id').where('number', '=', number).executeTakeFirstOrThrow(),
  )
  return `/measures/${found.id}`
}

const june = {
  period: '2026-06-01',
  numerator: '19',
  denominator: '28',
  asAt: '19 June 2026',
  status: 'provisional',
}

describe('a reading', () => {
  it('that is put right stands beside the first, and both are in the file', async () => {
    const manager = await app.signInAs('pm')
    const at = await measureOf('2.13')
    await manager.get(`${at}/reading`)
    expect((await manager.send(`${at}/reading`, june)).status).toBe(303)
    await manager.get(`${at}/reading`)
    expect((await manager.send(`${at}/reading`, { ...june, numerator: '20' })).body).toContain(
      'Say why it is put right',
    )
    await manager.send(`${at}/reading`, { ...june, numerator: '20', note: 'One was counted twice' })
    const page = plain((await manager.get(at)).body)
    expect(page).toContain('20 of 28 (71.4%), provisional')
    expect(page).toContain('Before: 19 of 28 (67.9%), Seun Adebayo')
    const { readings } = JSON.parse((await manager.get(`${at}.json`)).body) as {
      readings: { from: string; version: number; value: number }[]
    }
    const typed = readings.filter(({ from }) => from === june.period)
    expect(typed.map(({ version, value }) => [version, Math.round(value)])).toEqual([
      [1, 68],
      [2, 71],
    ])
  })

  it('sent twice by the same form is one', async () => {
    const manager = await app.signInAs('pm')
    const at = await measureOf('2.09')
    await manager.get(`${at}/reading`)
    for (const _ of [1, 2]) expect((await manager.send(`${at}/reading`, june)).status).toBe(303)
    const { readings } = JSON.parse((await manager.get(`${at}.json`)).body) as {
      readings: { from: string }[]
    }
    expect(readings.filter(({ from }) => from === june.period)).toHaveLength(1)
  })

  it('is never overwritten nor taken away, whoever asks the database', async () => {
    for (const table of ['measureReading', 'measureTarget'] as const) {
      await expect(
        inCouncil(async (trx) => trx.updateTable(table).set({ id: crypto.randomUUID() }).execute()),
      ).rejects.toThrow(/permission denied/)
      await expect(inCouncil(async (trx) => trx.deleteFrom(table).execute())).rejects.toThrow(
        /permission denied/,
      )
    }
  })

  it('is typed by whoever answers for the measure, and by nobody else of its theme', async () => {
    const lead = await app.signInAs('al')
    const at = await measureOf('3.01')
    expect((await lead.get(`${at}/reading`)).status).toBe(200)
    const other = await lead.get(`${await measureOf('2.13')}/reading`)
    expect(other.status).toBe(403)
    expect(other.body).toContain('whoever answers for the measure')
  })
})

describe('a measure', () => {
  it('is added with its target, tied to an action, and no longer followed', async () => {
    const quality = await app.signInAs('ql')
    await quality.get('/measures/new')
    const words = {
      title: 'Visits within ten days',
      definition: 'Children on a plan seen within ten working days',
      unit: 'percentage',
      better: 'higher',
      frequency: 'month',
    }
    const wrong = await quality.send('/measures', { ...words, unit: 'rate', denominator: 'All children' })
    expect(plain(wrong.body)).toContain('Write per how many, as a whole number, like 10000')
    expect(plain(wrong.body)).toContain('Say what is counted, or empty what it is out of')
    const { location } = await quality.send('/measures', { ...words, unit: 'percentage', denominator: '' })
    const at = location ?? ''
    await quality.get(`${at}/target`)
    await quality.send(`${at}/target`, {
      target: '90',
      tolerance: '5',
      from: '1 April 2026',
      why: 'The board, in March',
    })
    const page = plain((await quality.get(at)).body)
    expect(page).toContain('At least 90%')
    expect(page).toContain('Within tolerance to 85%. The board, in March')
    expect((await quality.send(`${at}/ties`, { place: '' })).body).toContain('Choose what in the plan')
    await quality.get(`${at}/retirement`)
    await quality.send(`${at}/retirement`, { why: 'The case system counts it now' })
    expect((await quality.get(`${at}/reading`)).body).toContain('no longer followed')
  })

  it('with readings keeps how it is counted, whatever a form says', async () => {
    const manager = await app.signInAs('pm')
    const at = await measureOf('5.01')
    await manager.get(`${at}/words`)
    const changed = {
      title: 'Posts vacant',
      definition: 'As before',
      unit: 'count',
      better: 'higher',
      frequency: 'year',
    }
    expect((await manager.send(`${at}/words`, changed)).status).toBe(303)
    const kept = JSON.parse((await manager.get(`${at}.json`)).body) as Record<string, unknown>
    expect(kept).toMatchObject({
      title: 'Posts vacant',
      unit: 'percentage',
      better: 'lower',
      frequency: 'month',
    })
  })
})
