import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { root } from '#src/root.ts'
import { draftTexts } from '#src/features/imports/plan/words/remainder.ts'
import { draftPlan } from './draft-plan.ts'
import type { DraftItem, PlanDraft } from './plan-draft.ts'

/** The five councils' papers stand beside the project, not in it: their figures may be told here, their words not. */
const folder = join(root, '..', 'shared', 'plans')
const here = existsSync(folder)

async function draftOf(file: string): Promise<PlanDraft> {
  return draftPlan(await parseDocument(new Uint8Array(readFileSync(join(folder, file))), file))
}

function at({ items }: PlanDraft, level: DraftItem['level']): DraftItem[] {
  return items.filter((item) => item.level === level)
}

function tally(values: (string | null | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value ?? '-'] = (counts[value ?? '-'] ?? 0) + 1
  return counts
}

/** How many actions stand under each theme, however deep. */
function underThemes(draft: PlanDraft): number[] {
  const byId = new Map(draft.items.map((item) => [item.id, item]))
  const themeOf = (item: DraftItem): string => {
    const above = item.parent === null ? undefined : byId.get(item.parent)
    return above === undefined ? item.id : themeOf(above)
  }
  const counts = tally(at(draft, 'action').map(themeOf))
  return at(draft, 'theme').map(({ id }) => counts[id] ?? 0)
}

const everyFile = ['northumberland', 'stockton', 'newham', 'havering', 'croydon'].flatMap((name) =>
  ['docx', 'txt', 'pdf', 'odt', 'xlsx']
    .map((kind) => `${name}.${kind}`)
    .filter((file) => existsSync(join(folder, file))),
)

describe.skipIf(!here)('the five councils’ plans (skipped where ../shared/plans is not there)', () => {
  it.each(everyFile)('%s: no word is lost, and the count of them balances', async (file) => {
    const draft = await draftOf(file)
    const { words, placed, unplaced } = draft.coverage
    expect(placed + unplaced).toBe(words)
    expect(unplaced).toBe(draft.unplaced.flatMap(({ text }) => wordsOf(text)).length)
    expect(draft.unplaced.filter(({ reason }) => /lost/.test(reason))).toEqual([])
    expect(draftTexts(draft).flatMap(wordsOf).length).toBeGreaterThanOrEqual(words)
  })

  it.each(['northumberland.docx', 'northumberland.txt', 'northumberland.pdf'])(
    '%s: A8, a scale on which 1 is best',
    async (file) => {
      const draft = await draftOf(file)
      expect(draft.levels).toEqual(['Priority', 'Aim', 'Key action'])
      expect(draft.scale?.levels.map(({ code, status }) => `${code} ${status ?? ''}`)).toEqual([
        '1 complete',
        '2 on-track',
        '3 on-track',
        '4 not-started',
      ])
      expect(underThemes(draft)).toEqual([17, 9, 11, 19, 13, 13, 15, 8])
      const aims = at(draft, 'objective')
      expect(aims).toHaveLength(38)
      expect(aims.map(({ ref }) => ref)).toContain('1.7.')
      const actions = at(draft, 'action')
      expect(tally(actions.map(({ rating }) => rating?.text))).toEqual({ 1: 18, 2: 41, 3: 38, 4: 7, '-': 1 })
      const split = actions.find(({ rating }) => rating === null)
      expect(aims.find(({ id }) => id === split?.parent)?.ref).toBe('3.2')
      expect(draft.guesses.some(({ item, field }) => item === split?.id && field === 'rating')).toBe(true)
      expect(
        draft.unplaced.filter(({ reason }) => /text of its action is missing/.test(reason)),
      ).toHaveLength(1)
      const bare = aims.filter(({ id }) => !actions.some(({ parent }) => parent === id))
      expect(bare.map(({ ref }) => ref)).toEqual(['8.3'])
      expect(actions.filter(({ leads }) => leads.some((lead) => /[\u0400-\u04ff]/.test(lead)))).toEqual([])
      expect(at(draft, 'theme').every(({ successCriteria }) => successCriteria.length > 0)).toBe(true)
    },
  )

  it.each(['northumberland.docx', 'northumberland.txt', 'northumberland.pdf'])(
    '%s: A9, dates that are no days',
    async (file) => {
      const actions = at(await draftOf(file), 'action')
      expect(tally(actions.map(({ due }) => due?.repeats))).toEqual({
        '-': 86,
        ongoing: 6,
        quarterly: 10,
        monthly: 2,
        annual: 1,
      })
      expect(actions.filter(({ due }) => due === null)).toHaveLength(1)
      const dates = new Map(actions.map(({ due }) => [due?.text, due?.date]))
      expect([dates.get('2020'), dates.get('Commence Jan 2019'), dates.get('Feb 2019 and ongoing')]).toEqual([
        '2020-12-31',
        '2019-01-31',
        '2019-02-28',
      ])
    },
  )

  it.each(['stockton.docx', 'stockton.txt', 'stockton.pdf', 'stockton.xlsx'])(
    '%s: four areas, and several actions in a cell',
    async (file) => {
      const draft = await draftOf(file)
      expect(draft.levels).toEqual(['Improvement Area', 'Outcome', 'Objective', 'Action'])
      expect(underThemes(draft)).toEqual([12, 16, 5, 5])
      const actions = at(draft, 'action')
      expect(tally(actions.flatMap(({ findings }) => findings.map((finding) => finding.slice(-1))))).toEqual({
        1: 1,
        2: 1,
        3: 2,
        4: 2,
      })
      expect(actions.filter(({ leads }) => leads.length > 0)).toHaveLength(35)
      expect(actions.filter(({ due }) => due !== null)).toHaveLength(35)
      expect(actions.every(({ rating }) => rating === null)).toBe(true)
    },
  )

  it.each(['newham.docx', 'newham.txt', 'newham.pdf'])(
    '%s: seven themes, each action with its outcome and its impact',
    async (file) => {
      const draft = await draftOf(file)
      expect(draft.levels).toEqual(['Theme', 'Objective', 'Action'])
      expect(underThemes(draft)).toEqual([3, 3, 5, 3, 3, 2, 3])
      const actions = at(draft, 'action')
      expect(
        actions.every(({ impact, successCriteria }) => impact !== null && successCriteria.length > 0),
      ).toBe(true)
    },
  )

  it.each(['havering.docx', 'havering.txt', 'havering.odt'])(
    '%s: a business case of seven themes',
    async (file) => {
      const draft = await draftOf(file)
      expect(draft.items.map(({ level, ref }) => `${level} ${ref ?? ''}`)).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map((one) => `theme 2.${one}`),
      )
      const resources = draft.tables.filter(({ kind }) => kind === 'resources').flatMap(({ rows }) => rows)
      const lines = resources
        .map((row) => /^£(\d+)k$/.exec(row[1] ?? '')?.[1])
        .filter((sum) => sum !== undefined)
      expect(lines.reduce((all, sum) => all + Number(sum), 0)).toBe(676)
    },
  )

  it.each(['croydon.docx', 'croydon.txt', 'croydon.pdf'])(
    '%s: four work streams, four questions, the managers counted',
    async (file) => {
      const draft = await draftOf(file)
      expect(tally(draft.items.map(({ level }) => level))).toEqual({ theme: 4 })
      const managers = draft.tables.find(({ kind }) => kind === 'workforce')
      expect(managers?.rows.at(-1)?.slice(1)).toEqual(['77', '25', '52', '50', '27'])
      const questions = draft.tables.find(
        ({ rows }) => rows.length > 0 && rows.every(([question]) => question?.endsWith('?')),
      )
      expect(questions?.rows).toHaveLength(4)
    },
  )
})
