import { describe, expect, it } from 'vitest'
import { parseDocx } from '#src/kit/documents/docx/parse-docx.ts'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { renderReport } from '#src/features/reports/report.render.ts'
import { planPaper } from './plan-document.paper.ts'
import { rivermerePlan } from '#src/features/reports/samples/rivermere-plan.ts'

const breaking = (text: string) => text.replaceAll('\u00a0', ' ')

/** The cells of every table as a reader of documents finds them, a cell's paragraphs joined. */
function rowsOf(document: SourceDocument): string[][] {
  return document.blocks
    .filter((block) => block.type === 'table')
    .flatMap((table) =>
      table.rows.map((row) =>
        row.cells.map((cell) => breaking(cell.paragraphs.map((one) => one.text).join(' / '))),
      ),
    )
}

const headings = [
  'Ref',
  'Action',
  'Lead',
  'Due',
  'Rating',
  'Success criteria',
  'Where it is',
  'Latest update',
]

describe('The improvement plan as a document', () => {
  it('says how much there is of it in the council’s own words for its levels', () => {
    const [lede] = planPaper(rivermerePlan).lede
    expect(breaking(lede?.text ?? '')).toBe(
      'Rivermere Council, version 2: 2 priorities, 3 objectives and 4 actions, as they stood on 22 June 2026.',
    )
  })

  it('in Word can be taken in again by our own reader, row for row', async () => {
    const { bytes } = await renderReport(rivermerePlan, 'docx')
    const rows = rowsOf(parseDocx(bytes, 'plan.docx'))
    expect(rows.filter((row) => row[0] === 'Ref')).toEqual([headings, headings, headings])
    expect(rows.filter((row) => row[0] !== 'Ref').map((row) => row.slice(0, 7))).toEqual([
      [
        '3.1.1',
        'Decide every contact within one working day',
        'Tom Hartnell',
        '31 January 2026',
        '',
        'At least 85% of contacts decided in one working day, for six months',
        'Embedding',
      ],
      [
        '3.1.2',
        'Record the manager’s reasons on every contact, in words that a family could read',
        'Tom Hartnell; Li Wen Chua',
        '30 June 2026',
        '',
        'Reasons found in 22 of 24 contacts audited / Every team on the new form',
        'In progress, first due 31 March 2026',
      ],
      [
        '3.2.2',
        'Hold a threshold workshop in every school',
        'Patrick Fenn',
        'Ongoing, review by 17 July 2026',
        '',
        'All 71 schools visited',
        'In progress',
      ],
      [
        '5.1.1',
        'Recruit 14 permanent social workers',
        'Gareth Pugh',
        '31 July 2026',
        '',
        'Vacancies below 12% by September 2026',
        'In progress',
      ],
    ])
  })

  it('in Word keeps the levels as headings that a reader can follow', async () => {
    const { bytes } = await renderReport(rivermerePlan, 'docx')
    const levels = parseDocx(bytes, 'plan.docx').blocks.flatMap((block) =>
      block.type === 'paragraph' && block.style === 'heading' ? [`${block.level ?? 0} ${block.text}`] : [],
    )
    expect(levels).toEqual([
      '1 Improving children’s services',
      '2 Priority 3: Front door',
      '3 Objective 3.1: Contacts are decided in time',
      '3 Objective 3.2: Thresholds are shared and understood',
      '2 Priority 5: Workforce',
      '3 Objective 5.1: Enough permanent social workers',
    ])
  })

  it('shows a date once where the first one stands, and both where it moved', () => {
    const cells = planPaper(rivermerePlan)
      .blocks.flatMap((theme) => (theme.kind === 'section' ? theme.blocks : []))
      .flatMap((objective) => (objective.kind === 'section' ? objective.blocks : []))
      .flatMap((table) => (table.kind === 'table' ? table.rows : []))
      .map((row) =>
        [row[3], row[6]].flat().map((one) => breaking((one ?? []).map((run) => run.text).join(''))),
      )
    expect(cells[0]).toEqual(['31 January 2026', 'Embedding'])
    expect(cells[1]).toEqual(['30 June 2026', 'In progress, first due 31 March 2026'])
  })
})
