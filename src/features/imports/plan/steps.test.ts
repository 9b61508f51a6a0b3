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

describe('milestones beside an action that is told once', () => {
  it('are its steps, each with its own date and status; the action keeps its lead', async () => {
    expect(
      await placed(`
        Ref | Action | Lead | Milestone | Milestone date | Milestone status
        1 | Open a hub in each of the four districts | Amina Yusuf | Heads of terms agreed for Northgate | May 2024 | Met
          |   |             | Eight volunteer champions recruited | June 2024 | Risk of being missed
          |   |             | First hub opened to families | March 2025 | On track
        2 | Provide one telephone number for early help | Tom Bell | Specification written with parents | July 2024 | Met
          |   |             | Number printed on every letter | October 2024 | Not started`),
    ).toEqual([
      '- | 1 | Amina Yusuf |  | ',
      '1 |  |  | May 2024 | Met',
      '1 |  |  | June 2024 | Risk of being missed',
      '1 |  |  | March 2025 | On track',
      '- | 2 | Tom Bell |  | ',
      '2 |  |  | July 2024 | Met',
      '2 |  |  | October 2024 | Not started',
    ])
  })

  it('say how it is measured where they have neither date nor status of their own', async () => {
    expect(
      await placed(`
        Ref | Action | Lead | Milestone | Due date | Status
        1 | Open a hub in each of the four districts | Amina Yusuf | Heads of terms agreed for Northgate | May 2024 | Met
          |   |             | Eight volunteer champions recruited |  |
        2 | Provide one telephone number for early help | Tom Bell | Specification written with parents | July 2024 | Met
          |   |             | Number printed on every letter |  |`),
    ).toEqual(['- | 1 | Amina Yusuf | May 2024 | Met', '- | 2 | Tom Bell | July 2024 | Met'])
  })
})

describe('the export of a scheduling program', () => {
  it('has levels where its breakdown goes deeper, though they sum up dates and states; shares are no names', async () => {
    expect(
      await placed(`
        ID | WBS | Task Name | Duration | Finish | % Complete | Status | Resource Names
        0 | 0 | Rivermere improvement programme | 300 days | Fri 27/03/26 | 40% | Late |
        1 | 1 | Places | 200 days | Fri 27/03/26 | 35% | Late |
        2 | 1.1 | Open the hub in the old library | 60 days | Fri 28/03/25 | 100% | Complete | Tom Bell,Legal[25%]
        3 | 1.2 | Move clinics into the new hub | 90 days | Fri 27/03/26 | 0% | Future Task | Tom Bell,Clinic Manager
        4 | 2 | Practice | 200 days | Fri 27/02/26 | 35% | On Schedule |
        5 | 2.1 | Train all managers to audit | 60 days | Fri 27/02/26 | 50% | On Schedule | Amina Yusuf`),
    ).toEqual([
      '1 | 1.1 | Tom Bell,Legal | Fri 28/03/25 | Complete',
      '1 | 1.2 | Tom Bell,Clinic Manager | Fri 27/03/26 | Future Task',
      '2 | 2.1 | Amina Yusuf | Fri 27/02/26 | On Schedule',
    ])
  })
})

describe('a rating that does not apply', () => {
  it('is what the column of states beside it says', async () => {
    expect(
      await placed(`
        Ref | Action | Lead | Due date | Status | RAG
        1 | Open a hub in each of the four districts | Amina Yusuf | May 2024 | In progress | Amber
        2 | Provide one telephone number for early help | Tom Bell | July 2024 | Not started | N/A`),
    ).toEqual(['- | 1 | Amina Yusuf | May 2024 | Amber', '- | 2 | Tom Bell | July 2024 | Not started'])
  })
})
