import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'
import type { DraftItem, DraftTable } from './plan-draft.ts'

/** The tables that a page of Rivermere holds beside its actions: below each paragraph a table of cells parted by strokes. */
async function tablesOf(...parts: [near: string, ...rows: string[]][]): Promise<DraftTable[]> {
  const body = parts.map(
    ([near, ...rows]) => `<p>${near}</p><table border="1">${rows.map(row).join('')}</table>`,
  )
  const page = `<html><body><h1>Rivermere Improvement Plan</h1>${body.join('')}</body></html>`
  return draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html')).tables
}

const WORK: [string, ...string[]] = [
  'Our work',
  'Action | Lead | Due | Status',
  'Move all plans to the new form | Tom Bell | May 2026 | Met',
  'Hold a meeting for each pupil | Amina Yusuf | June 2026 | Some progress',
]

/** The actions of a web page of Rivermere, invented: tables whose cells are parted by strokes, each table by an empty line. */
async function actionsOf(written: string): Promise<DraftItem[]> {
  const tables = written
    .trim()
    .split(/\n\s*\n/)
    .map((table) => `<table border="1">${table.split('\n').map(row).join('')}</table>`)
  const page = `<html><body><h1>Rivermere Improvement Plan</h1>${tables.join('<p>Then</p>')}</body></html>`
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  return items.filter(({ level }) => level === 'action')
}

function row(line: string): string {
  return `<tr>${line
    .split('|')
    .map((cell) => `<td>${cell.trim()}</td>`)
    .join('')}</tr>`
}

const ratings = (actions: DraftItem[]): (string | undefined)[] => actions.map(({ rating }) => rating?.text)

describe('ratings by the school’s terms', () => {
  it('are how things stood in the last term that is filled, row by row', async () => {
    const actions = await actionsOf(`
      Action | Lead | Due | Autumn | Spring | Summer
      Move all plans to the new form | Tom Bell | May 2026 | Complete | |
      Hold a meeting for each pupil | Amina Yusuf | June 2026 | Delayed | On track |
      Train fifteen schools in reading | Amina Yusuf | June 2026 | | Delayed |
      See every pupil before the summer | Amina Yusuf | June 2026 | | | `)
    expect(ratings(actions)).toEqual(['Complete', 'On track', 'Delayed', undefined])
  })

  it('run on where the school year begins before the calendar’s', async () => {
    const actions = await actionsOf(`
      Action | Lead | Due | RAG Spring 2026 | RAG Autumn 2025
      Move all plans to the new form | Tom Bell | May 2026 | Green | Amber
      Hold a meeting for each pupil | Amina Yusuf | June 2026 | Amber | Red`)
    expect(ratings(actions)).toEqual(['Green', 'Amber'])
  })
})

describe('a programme’s milestones', () => {
  it('are what is tracked where nothing is called an action', async () => {
    const actions = await actionsOf(`
      Strand | Milestone | Lead partner | Planned date | Status
      Places | Open the hub in the old library | Early Help Service | May 2026 | On track
      Places | Move clinics into the new hub | Public Health | June 2026 | Delayed
      Working as one | Hold a learning day for hub staff | Early Help Service | July 2026 | On track`)
    expect(actions.map(({ text, leads }) => [text, ...leads])).toEqual([
      ['Open the hub in the old library', 'Early Help Service'],
      ['Move clinics into the new hub', 'Public Health'],
      ['Hold a learning day for hub staff', 'Early Help Service'],
    ])
  })

  it('are how an action is measured where one stands beside them', async () => {
    const actions = await actionsOf(`
      Action | Milestone | Lead | Due | Status
      Open the hub in the old library | Doors open to the first families | Tom Bell | May 2026 | On track
      Move clinics into the new hub | First clinic is held there | Amina Yusuf | June 2026 | Delayed`)
    expect(actions.map(({ successCriteria }) => successCriteria)).toEqual([
      ['Doors open to the first families'],
      ['First clinic is held there'],
    ])
  })
})

describe('leads that a word joins', () => {
  it('are two where the first stands alone in another row', async () => {
    const actions = await actionsOf(`
      Action | Who | By when
      Write the tool with three managers | Head of Youth Justice | May 2026
      Appoint a full-time victim worker | Head of Youth Justice and HR | June 2026`)
    expect(actions.map(({ leads }) => leads)).toEqual([
      ['Head of Youth Justice'],
      ['Head of Youth Justice', 'HR'],
    ])
  })
})

describe('steps told by letters alone', () => {
  it('belong to the numbered action above them, though most rows of the column are letters', async () => {
    const actions = await actionsOf(`
       | Action | Who | By when
      1.1 | Bring in a new tool for assessments | |
      a) | Write the tool with three managers | Tom Bell | May 2026
      b) | Train all managers to grade with it | Tom Bell | June 2026
      c) | Report grades to the board | Amina Yusuf | Quarterly
      1.2 | Obtain advice before each is signed | Amina Yusuf | July 2026`)
    const [first, ...others] = actions
    expect(others.map(({ parent }) => parent === first?.id)).toEqual([true, true, true, false])
  })
})

describe('a key', () => {
  it('holds red for the worse where the words of red and of amber tell of risk alike', async () => {
    const actions = await actionsOf(`
      R | Delayed, needs help
      A | Some delay
      G | On track

      Action | Who | By when | RAG
      Open the hub in the old library | Tom Bell | May 2026 | R
      Move clinics into the new hub | Tom Bell | June 2026 | A`)
    expect(actions.map(({ rating }) => rating?.status)).toEqual(['off-track', 'at-risk'])
  })
})

describe('a table beside the actions', () => {
  it('is the key where a line above says how actions are judged', async () => {
    const tables = await tablesOf(
      [
        'How we judge each action at the end of term',
        'Met | criteria met in full',
        'Some progress | may not be met',
      ],
      WORK,
    )
    expect(tables.map(({ kind }) => kind)).toEqual(['key', 'actions'])
  })

  it('is of measures where years head its columns', async () => {
    const tables = await tablesOf(
      ['What we see', 'Outcome | 2024 | 2025 | Target 2026', 'Children absent | 23% | 22% | 15%'],
      WORK,
    )
    expect(tables[0]).toMatchObject({ kind: 'measures', headers: ['Outcome', '2024', '2025', 'Target 2026'] })
  })

  it('is of measures where terms head its columns', async () => {
    const tables = await tablesOf(
      [
        'Where we started',
        ' | Autumn 23 | Spring 24 | Summer term 2024',
        'Failed journeys | 140 | 188 | 212',
      ],
      WORK,
    )
    expect(tables[0]?.kind).toBe('measures')
  })

  it('has financial years over its figures, and below the actions is none of them; its heading may tell of money', async () => {
    const tables = await tablesOf(
      WORK,
      [
        'In short',
        'Indicator | 2022/23 | 2023/24 | 2024/25 (prov.)',
        'Entrants per 100,000 | 181 | 166 | 149',
      ],
      ['Resources (£000)', 'Purpose | 2024/25 | 2025/26', 'New posts | 1,450 | 2,200', 'Partner | 310 | 150'],
    )
    expect(tables.map(({ kind }) => kind)).toEqual(['actions', 'measures', 'resources'])
  })
})
