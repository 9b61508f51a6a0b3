import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { root } from '#src/root.ts'
import { draftInspection } from './draft-inspection.ts'
import type { InspectionDraft } from './inspection-draft.ts'

/** The reports stand beside the project, not in it: their figures may be told here, their words not. */
const folder = join(root, '..', 'shared', 'data', 'ofsted-reports')

async function draftOf(file: string): Promise<InspectionDraft> {
  return draftInspection(await parseDocument(new Uint8Array(readFileSync(join(folder, file))), file))
}

type Truth = {
  file: string
  kind: string
  days: [string, string]
  grades: Record<string, string>
  findings: Record<string, number>
}

const requires = 'Requires improvement'
const good = 'Requires improvement to be good'

const truths: Truth[] = [
  {
    file: 'croydon-2017-09-04.pdf',
    kind: 'sif',
    days: ['2017-06-20', '2017-07-13'],
    grades: {
      'overall-effectiveness': 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': 'Inadequate',
      adoption: requires,
      'care-leavers': requires,
      'leadership-management-governance': 'Inadequate',
      lscb: 'Inadequate',
    },
    findings: { recommendation: 26 },
  },
  {
    file: 'havering-2018-07-23.pdf',
    kind: 'standard',
    days: ['2018-06-11', '2018-06-22'],
    grades: {
      leaders: 'Good',
      'help-and-protection': requires,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': 'Good',
    },
    findings: { 'area-for-improvement': 5 },
  },
  {
    file: 'newham-2019-03-25.pdf',
    kind: 'standard',
    days: ['2019-02-11', '2019-02-22'],
    grades: {
      leaders: 'Inadequate',
      'help-and-protection': requires,
      'children-in-care-and-care-leavers': 'Inadequate',
      'overall-effectiveness': 'Inadequate',
    },
    findings: { 'area-for-improvement': 11 },
  },
  {
    file: 'northumberland-2020-03-02.pdf',
    kind: 'standard',
    days: ['2020-01-20', '2020-01-31'],
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': 'Good',
    },
    findings: { 'area-for-improvement': 4 },
  },
  {
    file: 'stockton-2023-05-09.pdf',
    kind: 'standard',
    days: ['2023-03-06', '2023-03-17'],
    grades: {
      leaders: good,
      'help-and-protection': good,
      'children-in-care': good,
      'care-leavers': good,
      'overall-effectiveness': good,
    },
    findings: { 'area-for-improvement': 4 },
  },
]

describe.skipIf(!existsSync(folder))(
  'five published reports (skipped where ../shared/data is not there)',
  () => {
    it.each(truths)('$file: its days, its judgements and how many findings', async (truth) => {
      const draft = await draftOf(truth.file)
      expect([draft.startDate, draft.endDate]).toEqual(truth.days)
      expect(draft.kind).toBe(truth.kind)
      expect(draft.leadInspector).toMatch(/^\p{Lu}\S+ \p{Lu}\S+$/u)
      expect(Object.fromEntries(draft.judgements.map(({ key, grade }) => [key, grade]))).toEqual(truth.grades)
      const counts: Record<string, number> = {}
      for (const { kind } of draft.findings) counts[kind] = (counts[kind] ?? 0) + 1
      expect(counts).toEqual(truth.findings)
      expect(
        draft.findings.every(({ text, source }) => /[.;]$/.test(text) && source.page !== undefined),
      ).toBe(true)
    })

    it.each(truths)('$file: no word is lost, and the count of them balances', async ({ file }) => {
      const draft = await draftOf(file)
      const { words, placed, unplaced } = draft.coverage
      expect(placed + unplaced).toBe(words)
      expect(unplaced).toBe(draft.unplaced.flatMap(({ text }) => wordsOf(text)).length)
      expect(placed / words).toBeGreaterThan(0.96)
    })

    it('the report of 2017 has its judgements on its cover, and the board’s where the board’s part begins', async () => {
      const { judgements } = await draftOf('croydon-2017-09-04.pdf')
      expect(judgements.map(({ key, source }) => [key, source?.page])).toEqual([
        ['overall-effectiveness', 1],
        ['help-and-protection', 1],
        ['children-in-care', 1],
        ['adoption', 1],
        ['care-leavers', 1],
        ['leadership-management-governance', 1],
        ['lscb', 33],
      ])
    })

    it('the report of 2017 says when it was published, and counts the board’s recommendations on', async () => {
      const draft = await draftOf('croydon-2017-09-04.pdf')
      expect(draft.publishedDate).toBe('2017-09-04')
      expect(draft.findings.map(({ number }) => number)).toEqual([
        ...Array.from({ length: 21 }, (_, at) => at + 1),
        ...[113, 114, 115, 116, 117],
      ])
    })
  },
)
