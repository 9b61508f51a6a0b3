import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { outcomesOf } from '#src/features/imports/index.ts'
import type { Outcome } from '#src/features/inspections/index.ts'
import { root } from '#src/root.ts'
import { exampleNow, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { goldthread } from '../command-line.ts'

vi.setConfig({ testTimeout: 60_000 })

const head =
  'Area code,Authority name,Region,Inspection date,Publication date,Inspection type,Overall effectiveness,The impact of leaders on social work practice with children and families,The experiences and progress of children in care,The experiences and progress of care leavers,Visit theme'
const file = [
  'Outcomes of inspections',
  head,
  'X1,Aldmoor,East,10/07/2023,04/09/2023,Standard inspection,Good,Good,Outstanding,Good,',
  'X1,Aldmoor,East,18/02/2019,01/04/2019,Short inspection,Inadequate,Good,Good,,',
  'X2,Rivermere,East,05/11/2024,05/12/2024,Focused visit,,,,,Care leavers',
  'X3,Nowhere,East,soon,05/12/2024,Focused visit,,,,,Care leavers',
].join('\n')

async function read(text: string): Promise<Outcome[]> {
  const draft = await outcomesOf(new TextEncoder().encode(text), 'outcomes.csv')
  if ('refused' in draft) throw new Error(draft.refused)
  return draft.outcomes
}

describe('a published file of outcomes', () => {
  it('is known by its columns, and each inspection is judged by the set of its time', async () => {
    const outcomes = await read(file)
    expect(outcomes.map(({ authority, kind, startedOn }) => [authority, kind, startedOn])).toEqual([
      ['Aldmoor', 'standard', '2023-07-10'],
      ['Aldmoor', 'short', '2019-02-18'],
      ['Rivermere', 'focused', '2024-11-05'],
    ])
    expect(outcomes[0]?.judgements.map(({ key, grade }) => [key, grade])).toEqual([
      ['overall-effectiveness', 'Good'],
      ['leaders', 'Good'],
      ['children-in-care', 'Outstanding'],
      ['care-leavers', 'Good'],
    ])
    expect(outcomes[1]?.judgements.at(-1)?.key).toBe('children-in-care-and-care-leavers')
    expect(outcomes[2]).toMatchObject({ about: 'Care leavers', judgements: [] })
  })

  it('says which row it could not take', async () => {
    const draft = await outcomesOf(new TextEncoder().encode(file), 'outcomes.csv')
    expect(draft).toMatchObject({ leftOut: [{ reason: '“soon” is not a day' }] })
  })

  it('is refused in one sentence where it is something else', async () => {
    const refused = await outcomesOf(new TextEncoder().encode('Ref,Action\n1,Train everybody\n'), 'plan.csv')
    expect(refused).toMatchObject({
      refused: expect.stringMatching(/^it holds no published outcomes/) as string,
    })
  })
})

const folder = mkdtempSync(join(tmpdir(), 'goldthread-outcomes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('bin/goldthread load', async () => {
  const app = await startApp()
  const path = join(folder, 'outcomes.csv')
  writeFileSync(path, file)
  const env = { DATABASE_URL: app.database.ownerUrl, GOLDTHREAD_CLOCK: exampleNow }
  const count = async () =>
    (await inStore(app, async (trx) => trx.selectFrom('publishedOutcome').select('id').execute())).length

  it('keeps it as history, and loaded again changes nothing', async () => {
    const before = await count()
    const first = await goldthread(['load', path], { env })
    expect([first.err, first.code]).toEqual(['', 0])
    expect(first.out).toContain(
      '3 inspections and visits of 2 authorities: 3 added, 0 changed, 0 as they were',
    )
    expect(first.out).toContain('1 row left out: “soon” is not a day')
    expect(await count()).toBe(before + 3)
    const again = await goldthread(['load', path], { env })
    expect(again.out).toContain('0 added, 0 changed, 3 as they were')
    expect(await count()).toBe(before + 3)
  })

  it('changes what a later file says otherwise, and keeps what was said before', async () => {
    writeFileSync(path, file.replace('Good,Good,Outstanding', 'Good,Good,Good'))
    const later = await goldthread(['load', path], { env })
    expect(later.out).toContain('0 added, 1 changed, 2 as they were')
    const past = await inStore(app, async (trx) =>
      trx.selectFrom('past').select('record').where('kind', '=', 'published_outcome').execute(),
    )
    expect(JSON.stringify(past)).toContain('Outstanding')
  })

  it('refuses another kind of file in one line, and keeps nothing', async () => {
    const plan = join(folder, 'plan.csv')
    writeFileSync(plan, 'Ref,Action\n1,Train everybody\n')
    const refused = await goldthread(['load', plan], { env })
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err.trim().split('\n')).toHaveLength(1)
    expect(refused.err.length).toBeLessThan(401)
  })

  it('shows the council over time and how many authorities hold each grade now', async () => {
    const { body } = await (await app.signInAs('al')).get('/inspections/outcomes')
    expect(body).toContain('How many authorities hold each grade now')
    expect(body).toContain('Judgements from 1\u00a0January 2023 to 31\u00a0March 2026')
    expect(body).toContain('Judgements from 1\u00a0January 2018 to 31\u00a0December 2022')
    const { gradesNow } = JSON.parse(
      (await (await app.signInAs('dfe')).get('/inspections/outcomes.json')).body,
    ) as { gradesNow: { key: string; counts: Record<string, number> }[] }
    const overall = gradesNow.find(({ key }) => key === 'overall-effectiveness')
    expect(Object.values(overall?.counts ?? {}).reduce((all, one) => all + one, 0)).toBe(10)
  })
})

const real = join(root, '..', 'shared', 'data', 'ofsted-inspection-outcomes-2025-03.ods')

describe.skipIf(!existsSync(real))(
  'the real file of March 2025 (skipped where ../shared is not there)',
  () => {
    it('gives every authority once, with the grades that it publishes', async () => {
      const draft = await outcomesOf(new Uint8Array(readFileSync(real)), 'outcomes.ods')
      if ('refused' in draft) throw new Error(draft.refused)
      const { outcomes, leftOut } = draft
      expect(leftOut).toEqual([])
      const { countGrades, latestOfEach } = await import('#src/features/inspections/outcome.ts')
      const latest = latestOfEach(outcomes)
      expect(latest).toHaveLength(153)
      expect(countGrades(latest, ['overall-effectiveness', 'care-leavers'])).toEqual([
        {
          key: 'overall-effectiveness',
          counts: { Outstanding: 36, Good: 67, 'Requires improvement to be good': 31, Inadequate: 19 },
          none: 0,
        },
        {
          key: 'care-leavers',
          counts: { Outstanding: 27, Good: 43, 'Requires improvement to be good': 26, Inadequate: 7 },
          none: 50,
        },
      ])
      const visits = outcomes.filter(({ judgements }) => judgements.length === 0)
      expect(visits).toHaveLength(60)
      expect(outcomes.filter(({ isCurrent }) => !isCurrent)).toHaveLength(3)
      expect(outcomes.filter(({ kind }) => kind === 'other')).toEqual([])
    })
  },
)
