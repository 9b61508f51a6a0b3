import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'

/** Each action of a table of Rivermere, invented, below what stands over it: cells parted by tabs in a pasted text. */
async function placed(written: string): Promise<string[]> {
  const text = written
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n')
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(text), 'plan.txt'))
  const byId = new Map(items.map((item) => [item.id, item]))
  return items
    .filter(({ level }) => level === 'action')
    .map(({ ref, parent, leads, due, rating }) =>
      [byId.get(parent ?? '')?.ref ?? '-', ref, leads.join(), due?.text, rating?.text].join(' | '),
    )
}

describe('a step in the columns of its action', () => {
  it('is a part of the action whose number it carries on, with its own lead, date and status', async () => {
    expect(
      await placed(`
        Ref | Action / Step | Lead | By | Progress
        1 | Open a hub in each of the four districts | Amina Yusuf | March 2025 | On track
        1.1 | Agree heads of terms for the Northgate building | Tom Bell | May 2024 | Done
        1.2 | Recruit eight volunteer champions | Tom Bell | Q3 2024/25 | To start
        2 | Provide one telephone number for early help | Amina Yusuf | October 2024 | Behind
        2.1 | Write the specification with parents | Tom Bell | Monthly | Done`),
    ).toEqual([
      '- | 1 | Amina Yusuf | March 2025 | On track',
      '1 | 1.1 | Tom Bell | May 2024 | Done',
      '1 | 1.2 | Tom Bell | Q3 2024/25 | To start',
      '- | 2 | Amina Yusuf | October 2024 | Behind',
      '2 | 2.1 | Tom Bell | Monthly | Done',
    ])
  })

  it('may be lettered; an action that is numbered on is none', async () => {
    expect(
      await placed(`
        Ref | Action | Lead | Due date
        A1.1 | Open a hub in each of the four districts | Amina Yusuf | March 2025
        A1.1(a) | Agree heads of terms for the Northgate building | Tom Bell | May 2024
        A1.1(b) | Recruit eight volunteer champions | Tom Bell | June 2024
        A1.2 | Provide one telephone number for early help | Amina Yusuf | October 2024
        A1.20 | Write the specification with parents | Tom Bell | July 2024`),
    ).toEqual(
      [
        '- | A1.1 | Amina Yusuf | March 2025',
        'A1.1 | A1.1(a) | Tom Bell | May 2024',
        'A1.1 | A1.1(b) | Tom Bell | June 2024',
        '- | A1.2 | Amina Yusuf | October 2024',
        '- | A1.20 | Tom Bell | July 2024',
      ].map((line) => `${line} | `),
    )
  })
})
