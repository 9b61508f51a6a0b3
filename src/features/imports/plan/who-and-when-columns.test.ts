import { describe, expect, it } from 'vitest'
import { assignColumns } from '#src/features/imports/plan/columns/columns.ts'
import { EMPTY, gridRow, type GridRow } from '#src/features/imports/plan/tables/grid.ts'
import { headerScore } from '#src/features/imports/plan/columns/headers.ts'
import { kindOfTable } from '#src/features/imports/plan/tables/tables.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'

/** The title of the column that has each role: titles in the first line, rows below, cells parted by bars. */
function columnsOf(written: string): Partial<Record<Role, string>> {
  const [titles = [], ...rows] = written
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const body = rows.map(rowOf)
  return Object.fromEntries(
    assignColumns(titles, body, { levels: [] }).map(({ title, role }) => [role, title]),
  )
}

function rowOf(texts: string[]): GridRow {
  const cells = texts.map((text) => ({ ...EMPTY, text }))
  return gridRow(cells, { header: false, source: {}, fill: undefined })
}

describe('who leads', () => {
  it('is the group or agency in a column so called', () => {
    const { lead } = columnsOf(`
      Action | Lead Group / Agency | Timescale
      Publish the neglect strategy | Learning and Development Sub Group | June 2025
      Draw up a problem profile | Rivermere Police / Licensing | July 2025
      Track what reviews recommend | Designated Doctor | Quarterly`)
    expect(lead).toBe('Lead Group / Agency')
  })

  it('is told by the cells where the title is a word of the council’s own', () => {
    const { lead } = columnsOf(`
      Action | Conductor | Timescale | Notes
      Publish the neglect strategy | Amina Yusuf | June 2025 | Printed
      Draw up a problem profile | The Rivermere Way | July 2025 | In draft
      Track what reviews recommend | Head of Quality | Quarterly | First seen in May`)
    expect(lead).toBe('Conductor')
  })

  it('is the sponsor or member where no column has another', () => {
    const rows = `
      Publish the neglect strategy | Amina Yusuf | June 2025
      Draw up a problem profile | Tom Bell | July 2025`
    expect(columnsOf(`Action | Executive sponsor | Timescale${rows}`).lead).toBe('Executive sponsor')
    expect(columnsOf(`Action | Portfolio holder | Timescale${rows}`).lead).toBe('Portfolio holder')
  })

  it('is named in two columns where each body names its own', () => {
    const rows = `
      Split the case files | Head of Care | Town Manager | June 2025
      Move the phone lines | Head of Access | Dale Manager | July 2025`
    const found = columnsOf(`Action | County lead | Town / Dale / partner lead(s) | By when${rows}`)
    expect([found.lead, found.contributor]).toEqual(['County lead', 'Town / Dale / partner lead(s)'])
  })

  it('is also who is senior responsible, where each row says it anew', () => {
    const found = columnsOf(`
      Action | Task owner | SRO | By when
      Publish the neglect strategy | Amina Yusuf | Head of Care | June 2025
      Draw up a problem profile | Tom Bell | Head of Access | July 2025`)
    expect([found.lead, found.contributor]).toEqual(['Task owner', 'SRO'])
  })

  it('is the person where a directorate stands beside', () => {
    const { lead } = columnsOf(`
      Action | Lead directorate | Lead officer | By
      Publish the neglect strategy | People | Amina Yusuf | June 2025
      Draw up a problem profile | Place | Tom Bell | Ongoing`)
    expect(lead).toBe('Lead officer')
  })

  it('is who stands below “Delivered by”', () => {
    const { lead, due } = columnsOf(`
      Action | Delivered by | By when
      Publish the neglect strategy | Amina Yusuf | June 2025
      Draw up a problem profile | Tom Bell | Ongoing`)
    expect([lead, due]).toEqual(['Delivered by', 'By when'])
  })
})

describe('what stands over an action', () => {
  it('is the recommendation, and not how the council answered it', () => {
    const found = columnsOf(`
      Peer recommendation | Council response | What we will do | Lead | By when
      Say the vision simply | Accepted. Staff told us the same. | Hold six staff conversations | Tom Bell | May 2026
      Hear children in planning | Accepted in principle, subject to cost | Appoint young inspectors | Amina Yusuf | June 2026`)
    expect([found.parent, found.other]).toEqual(['Peer recommendation', 'Council response'])
  })
})

describe('when it is due', () => {
  it('is told by the dates below a title that might name a person', () => {
    const { lead, due } = columnsOf(`
      Ref | Action / Step | Lead | By | Progress
      1 | Open a hub in each district | Amina Yusuf | March 2025 | On track
      1.1 | Agree heads of terms | Tom Bell | Q3 2024/25 | Done
      1.2 | Hold briefings at schools | Tom Bell | Monthly | On track`)
    expect([lead, due]).toEqual(['Lead', 'By'])
  })
})

describe('how it goes', () => {
  const rows = `
      Ring each family | Tom Bell | Amber | Green | ↑
      Hold a practice board | Amina Yusuf | Red | Amber | ↑
      Read six files a month | Tom Bell | Green | Green | ↔`

  it.each([
    ['RAG Oct', 'RAG Dec', 'RAG Dec'],
    ['RAG Nov', 'RAG Jan', 'RAG Jan'],
    ['RAG at March 2025', 'RAG at December 2024', 'RAG at March 2025'],
    ['BRAG Q3', 'BRAG Q4', 'BRAG Q4'],
    ['Q2 RAG', 'Q1 RAG', 'Q2 RAG'],
    ['RAG 30/09/24', 'RAG 31/12/24', 'RAG 31/12/24'],
    ['Previous RAG', 'RAG', 'RAG'],
    ['RAG: Last month', 'RAG: This month', 'RAG: This month'],
    ['Current status', 'Last reported status', 'Current status'],
    ['RAG rating', 'Latest RAG rating', 'Latest RAG rating'],
    ['August', 'October', 'October'],
  ])('of “%s” and “%s” is in “%s”', (one, next, rating) => {
    expect(columnsOf(`Action | Lead | ${one} | ${next} | Direction${rows}`).rating).toBe(rating)
  })

  it('is in the last quarter that is filled in', () => {
    const { rating } = columnsOf(`
      Action | Lead | RAG Q1 | RAG Q2 | RAG Q3 | RAG Q4
      Ring each family | Tom Bell | Amber | Green | |
      Hold a practice board | Amina Yusuf | Red | Amber | |`)
    expect(rating).toBe('RAG Q2')
  })
})

describe('what is no table of actions', () => {
  it('is a list of who sits on a board', () => {
    expect(kindOfTable(['Executive member', 'Delegated lead', 'Name'], [])).toBe('people')
    expect(kindOfTable(['Board member', 'Substitute member', 'Name', 'Agency'], [])).toBe('people')
    expect(kindOfTable(['Partner', 'Contribution', 'Target'], [])).toBe('other')
  })

  it('is a numbered row taken for titles, though its words sound like them', () => {
    const cells = ['See neglect early', '1.1', 'Publish the strategy', 'Q1 2024/25', 'Complete', 'Update']
    expect(headerScore(rowOf(cells))).toBe(0)
  })
})
