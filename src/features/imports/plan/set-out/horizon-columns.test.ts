import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'

async function draftOf(...rows: string[][]): Promise<PlanDraft> {
  const table = rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')
  const page = `<html><body><h1>Rivermere plan on a page</h1><table border="1">${table}</table></body></html>`
  return draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
}

const list = (...lines: string[]): string => `<ul>${lines.map((one) => `<li>${one}</li>`).join('')}</ul>`

/** Each action: what stands over it, its words, who leads it and when it is due. */
function told({ items }: PlanDraft): string[] {
  return items
    .filter(({ level }) => level === 'action')
    .map(({ parent, text, leads, due }) =>
      [items.find(({ id }) => id === parent)?.text ?? '-', text, leads.join(' + '), due?.text ?? ''].join(
        ' | ',
      ),
    )
}

const isWhole = ({ coverage, unplaced }: PlanDraft): boolean =>
  coverage.placed === coverage.words && unplaced.length === 0

describe('a plan on a page with a column for each time', () => {
  it('gives each line the date above it and the lead of its row', async () => {
    const draft = await draftOf(
      ['Area', 'Who leads', 'By end of May 2026', 'By end of March 2027'],
      [
        'Front door',
        'Head of Early Help',
        list('Publish thresholds', 'Train partners in referrals'),
        list('Review the hub with partners'),
      ],
      [
        'Workforce',
        'Tom Bell',
        list('Recruit two team managers'),
        list('Open the academy', 'Reduce the use of agencies'),
      ],
    )
    expect(told(draft)).toEqual([
      'Front door | Publish thresholds | Head of Early Help | By end of May 2026',
      'Front door | Train partners in referrals | Head of Early Help | By end of May 2026',
      'Front door | Review the hub with partners | Head of Early Help | By end of March 2027',
      'Workforce | Recruit two team managers | Tom Bell | By end of May 2026',
      'Workforce | Open the academy | Tom Bell | By end of March 2027',
      'Workforce | Reduce the use of agencies | Tom Bell | By end of March 2027',
    ])
    expect(isWhole(draft)).toBe(true)
  })

  it('takes who leads from the brackets', async () => {
    const draft = await draftOf(
      ['', 'First 100 days', 'Next', 'Later'],
      [
        'Front door',
        list('Publish thresholds (Head of Early Help)', 'Train partners in referrals (AY)'),
        list('Review the hub with partners'),
        'N/A',
      ],
      ['Workforce', list('Recruit two team managers (Tom Bell)'), '', list('Open the academy (Amina Yusuf)')],
    )
    expect(told(draft)).toEqual([
      'Front door | Publish thresholds | Head of Early Help | First 100 days',
      'Front door | Train partners in referrals | AY | First 100 days',
      'Front door | Review the hub with partners |  | Next',
      'Workforce | Recruit two team managers | Tom Bell | First 100 days',
      'Workforce | Open the academy | Amina Yusuf | Later',
    ])
    expect(draft.coverage.placed + draft.coverage.unplaced).toBe(draft.coverage.words)
  })

  it('may have the times down its side', async () => {
    const draft = await draftOf(
      ['When', 'Front door', 'Workforce'],
      [
        'Autumn term',
        list('Publish thresholds', 'Train partners in referrals'),
        list('Recruit two team managers', 'Write the career offer'),
      ],
      [
        'Spring term',
        list('Review the hub with partners'),
        list('Open the academy', 'Share the survey with staff'),
      ],
    )
    expect(told(draft)).toContain('Workforce | Write the career offer |  | Autumn term')
    expect(told(draft)).toHaveLength(7)
    expect(isWhole(draft)).toBe(true)
  })

  it('may stand below one title for all the times', async () => {
    const draft = draftPlan(
      await parseDocument(
        new TextEncoder().encode(
          `<h1>Rivermere</h1><table border="1"><tr><td rowspan="2">Area</td><td rowspan="2">Lead</td><td colspan="2">What we will do</td></tr>
          <tr><td>By May 2026</td><td>By March 2027</td></tr>
          <tr><td>Front door</td><td>Tom Bell</td><td>${list('Publish thresholds', 'Train partners in referrals')}</td><td></td></tr>
          <tr><td>Workforce</td><td>Amina Yusuf</td><td>${list('Recruit two managers')}</td><td>${list('Open the new academy')}</td></tr></table>`,
        ),
        'plan.html',
      ),
    )
    expect(told(draft)).toEqual([
      'Front door | Publish thresholds | Tom Bell | By May 2026',
      'Front door | Train partners in referrals | Tom Bell | By May 2026',
      'Workforce | Recruit two managers | Amina Yusuf | By May 2026',
      'Workforce | Open the new academy | Amina Yusuf | By March 2027',
    ])
    expect(draft.coverage.placed).toBe(draft.coverage.words)
  })

  it('is none where the columns tell how things went, where they hold figures, or where the action stands elsewhere', async () => {
    const said = list('Policy drafted and shared', 'Two sessions held')
    const asked = list('Write the policy', 'Train two more managers')
    const drafts = await Promise.all([
      draftOf(['Area', 'March 2026', 'June 2026'], ['Front door', said, said], ['Workforce', said, said]),
      draftOf(
        ['Area', 'By March 2026', 'By June 2026'],
        ['Re-referrals', '24%', '20%'],
        ['Visits in time', '80%', '90%'],
      ),
      draftOf(
        ['Measure', 'By March 2026', 'By June 2026'],
        ['Front door', asked, asked],
        ['Workforce', asked, asked],
      ),
    ])
    for (const draft of drafts) expect(told(draft)).toEqual([])
    const draft = await draftOf(
      ['Action', 'Lead', 'Q1', 'Q2'],
      ['Open a new front door', 'Tom Bell', asked, asked],
      ['Build up the workforce', 'Amina Yusuf', asked, asked],
    )
    expect(told(draft).map((one) => one.split(' | ')[1])).toEqual([
      'Open a new front door',
      'Build up the workforce',
    ])
  })
})
