import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Cell, Row, SourceDocument, SourceKind } from '#src/kit/documents/source-document.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { draftTexts } from '#src/features/imports/plan/words/remainder.ts'
import { draftPlan } from './draft-plan.ts'

const titles = [
  'Ref',
  'Aim',
  'Objective',
  'Action',
  'Key actions',
  'Lead',
  'By when',
  'Timescale',
  'RAG',
  'Progress',
  'Success criteria',
  'Impact for children',
  'Cost',
  'Notes',
  '',
]
const contents = [
  'Review the supervision policy and tell the board',
  'which was then agreed by all',
  '1.1 Children are heard',
  'Amina Yusuf',
  'AY/TB',
  'Head of Service and Tom Bell',
  'March 2024',
  'Nov 2023 → Feb 2024 (rev)',
  'Quarterly',
  'Green',
  '2',
  '',
  '',
  'Priority 2',
  'Overall lead',
  'Improvement Area One: Our people',
  'Ofsted Improvement Action 3',
  'a) Ring each family',
  'Action: Write to all schools',
  'Lead: Tom Bell',
  '1 - Achieved  2 - In progress',
  '£40k',
]

const text = fc.constantFrom(...contents)
const cell = fc.record({
  texts: fc.array(text, { minLength: 0, maxLength: 3 }),
  colspan: fc.constantFrom(1, 1, 1, 2),
  rowspan: fc.constantFrom(1, 1, 1, 2),
})

const table = fc
  .record({
    width: fc.integer({ min: 1, max: 7 }),
    headed: fc.boolean(),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 }),
  })
  .chain(({ width, headed, rows }) =>
    fc.array(fc.constantFrom(...titles), { minLength: width, maxLength: width }).map((names): Block => {
      const heading: Row = { source: { row: 1 }, cells: names.map((name, at) => plainCell(at + 1, [name])) }
      const body = rows.map(
        (cells, at): Row => ({
          source: { row: at + 2 },
          cells: cells.slice(0, width).map((one, column) => ({
            ...plainCell(column + 1, one.texts),
            rowspan: one.rowspan,
            colspan: one.colspan,
          })),
        }),
      )
      return {
        type: 'table',
        title: null,
        columns: width,
        rows: headed ? [heading, ...body] : body,
        source: { table: 1 },
      }
    }),
  )

const paragraph = fc
  .record({ text, style: fc.constantFrom('title', 'heading', 'body', 'list-item', 'furniture') })
  .map((one): Block => ({ type: 'paragraph', text: one.text, style: one.style as 'body', source: {} }))

const document = fc
  .record({
    kind: fc.constantFrom<SourceKind[]>('docx', 'pdf', 'xlsx', 'csv', 'html', 'text'),
    blocks: fc.array(fc.oneof(table, paragraph), { minLength: 1, maxLength: 8 }),
  })
  .map(({ kind, blocks }): SourceDocument => ({ kind, file: 'plan', blocks, notes: [] }))

function plainCell(column: number, texts: string[]): Cell {
  return {
    column,
    colspan: 1,
    rowspan: 1,
    paragraphs: texts.filter((one) => one !== '').map((one) => ({ text: one })),
  }
}

function sourceWords({ blocks }: SourceDocument): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? wordsOf(block.text)
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => wordsOf(one.text))),
        ),
  )
}

/** How many words of the source the draft does not hold, each as often as it stands there. */
function missingOf(source: string[], placed: string[]): number {
  const held = Map.groupBy(placed, (word) => word)
  return source.filter((word) => held.get(word)?.pop() === undefined).length
}

describe('the law of conservation', () => {
  it('holds for any document: each word is placed or told as unplaced, and the count balances', () => {
    fc.assert(
      fc.property(document, (source) => {
        const draft = draftPlan(source)
        const { words, placed, unplaced } = draft.coverage
        expect(placed + unplaced).toBe(words)
        expect(words).toBeLessThanOrEqual(sourceWords(source).length)
        // What is missing is the later copies of heading rows, which may go, and nothing else.
        const missing = missingOf(sourceWords(source), draftTexts(draft).flatMap(wordsOf))
        expect(missing).toBeLessThanOrEqual(sourceWords(source).length - words)
      }),
      { numRuns: 150 },
    )
  })

  it('takes no word of a row below the actions for the same word in the name of their theme', () => {
    const rows = [
      ['Ref', 'Responsible', 'Action', 'Timescale'],
      ['Theme 1: Hold to account and give support to schools'],
      ['D1', 'Amina Yusuf', 'Agree a local code for penalties', 'May 2026'],
      ['D2', 'Tom Bell', 'Run a campaign in the first week of term', 'June 2026'],
      ['How to reach us'],
      ['Write to the team at the Civic Centre'],
    ].map(
      (texts, at): Row => ({
        source: { row: at + 1 },
        cells: [0, 1, 2, 3].map((column) => plainCell(column + 1, [texts[column] ?? ''])),
      }),
    )
    const block: Block = { type: 'table', title: null, columns: 4, rows, source: { table: 1 } }
    const { items, unplaced } = draftPlan({ kind: 'csv', file: 'plan', blocks: [block], notes: [] })
    expect(items.map(({ text }) => text)).toContain('Hold to account and give support to schools')
    expect(unplaced.map(({ text }) => text)).toEqual([
      'How to reach us',
      'Write to the team at the Civic Centre',
    ])
  })

  it('gives items that are a tree: ids unique, parents known and earlier, no loops', () => {
    fc.assert(
      fc.property(document, (source) => {
        const { items } = draftPlan(source)
        const seen = new Set<string>()
        for (const { id, parent } of items) {
          expect(seen.has(id)).toBe(false)
          expect(parent === null || seen.has(parent)).toBe(true)
          seen.add(id)
        }
      }),
      { numRuns: 100 },
    )
  })
})
