import { describe, expect, it } from 'vitest'
import {
  goingOnAlike,
  joinCorrections,
  levelCorrections,
  rowsAlike,
  severalAlike,
  splitCorrections,
} from './alike.ts'
import { correct } from './correction.ts'
import { listKey } from './key.ts'
import type { DraftItem, PlanDraft } from './plan/plan-draft.ts'

function item(id: string, level: DraftItem['level'], more: Partial<DraftItem> = {}): DraftItem {
  return {
    id,
    level,
    parent: null,
    name: level,
    ref: id,
    text: `Words of ${id}`,
    leads: ['DP'],
    due: null,
    rating: null,
    successCriteria: [],
    impact: null,
    findings: [],
    fields: {},
    source: { table: 1 },
    ...more,
  }
}

function draftOf(items: DraftItem[], scale: PlanDraft['scale'] = null): PlanDraft {
  return {
    format: 'goldthread.plan-draft/1',
    source: { file: 'plan.docx', kind: 'docx' },
    title: null,
    scale,
    levels: [],
    items,
    tables: [],
    narrative: [],
    unplaced: [],
    guesses: [],
    coverage: { words: 0, placed: 0, unplaced: 0 },
  }
}

const treeOf = ({ items }: PlanDraft) =>
  items.map(({ id, level, parent }) => `${id} ${level} < ${parent ?? 'none'}`)

describe('all rows like one', () => {
  it('are those of its table that were read at its level, under its word', () => {
    const items = [
      item('a', 'theme'),
      item('b', 'theme'),
      item('c', 'theme', { source: { table: 2 } }),
      item('d', 'theme', { name: 'Key area' }),
    ]
    const [first] = items
    const corrected = correct(draftOf(items), [])
    expect(first === undefined ? [] : rowsAlike(first, corrected).map(({ id }) => id)).toEqual(['b'])
  })

  it('are those of every table too, where somebody says so', () => {
    const items = [item('a', 'theme'), item('b', 'theme'), item('c', 'theme', { source: { table: 2 } })]
    const [first] = items
    const corrected = correct(draftOf(items), [])
    expect(first && rowsAlike(first, corrected, 'document').map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('lowered from theme to objective stand under the theme above them, their actions under them still', () => {
    const items = [
      item('T', 'theme', { source: { table: 9 } }),
      item('1', 'theme'),
      item('1.1', 'action', { parent: '1' }),
      item('2', 'theme'),
      item('2.1', 'action', { parent: '2' }),
    ]
    const draft = draftOf(items)
    const rows = items.filter(({ id }) => id === '1' || id === '2')
    expect(treeOf(correct(draft, levelCorrections(rows, 'objective', draft)).draft)).toEqual([
      'T theme < none',
      '1 objective < T',
      '1.1 action < 1',
      '2 objective < T',
      '2.1 action < 2',
    ])
  })

  it('raised from action to objective take what follows them, and a part of an action stays with it', () => {
    const items = [
      item('T', 'theme'),
      item('A', 'action', { parent: 'T', name: 'Aim' }),
      item('x', 'action', { parent: 'T' }),
      item('xx', 'action', { parent: 'x' }),
      item('B', 'action', { parent: 'T', name: 'Aim' }),
      item('y', 'action', { parent: 'T' }),
    ]
    const draft = draftOf(items)
    const rows = items.filter(({ name }) => name === 'Aim')
    expect(treeOf(correct(draft, levelCorrections(rows, 'objective', draft)).draft)).toEqual([
      'T theme < none',
      'A objective < T',
      'x action < A',
      'xx action < x',
      'B objective < T',
      'y action < B',
    ])
  })

  it('that only go on with the row before are joined to it, one after another', () => {
    const bare = { ref: null, leads: [] }
    const items = [
      item('a', 'action'),
      item('b', 'action', bare),
      item('c', 'action', bare),
      item('d', 'action'),
    ]
    const draft = draftOf(items)
    const corrected = correct(draft, [])
    const second = items[1]
    if (second === undefined) throw new Error('There are four rows')
    const rows = [second, ...goingOnAlike(second, corrected)]
    const joined = correct(draft, joinCorrections(rows, corrected)).draft.items
    expect(joined.map(({ text }) => text)).toEqual(['Words of a Words of b Words of c', 'Words of d'])
  })

  it('that hold several lines are split into them, a lead to each where there are as many', () => {
    const items = [
      item('a', 'action', { text: 'One\nTwo', leads: ['DP', 'AN'] }),
      item('b', 'action', { text: 'Three\nFour' }),
      item('c', 'action'),
    ]
    const draft = draftOf(items)
    const [first] = items
    if (first === undefined) throw new Error('There are three rows')
    const rows = [first, ...severalAlike(first, correct(draft, []))]
    const split = correct(draft, splitCorrections(rows)).draft.items
    expect(split.map(({ text, leads }) => `${text}: ${leads.join(', ')}`)).toEqual([
      'One: DP',
      'Two: AN',
      'Three: DP',
      'Four: DP',
      'Words of c: DP',
    ])
  })
})

describe('what a written rating means', () => {
  it('is said once for every row that has it, and the words of the document stay', () => {
    const rated = (text: string) => ({ rating: { text, status: null } })
    const scale = { levels: [{ code: 'A', label: 'On its way', status: 'at-risk' as const }] }
    const draft = draftOf([item('a', 'action', rated('A')), item('b', 'action', rated('Purple'))], scale)
    expect(listKey(draft)).toEqual([
      { code: 'A', label: 'On its way', status: 'at-risk', rows: 1 },
      { code: 'Purple', label: '', status: null, rows: 1 },
    ])
    const { draft: said } = correct(draft, [
      { kind: 'key', code: 'A', label: 'On its way', status: 'on-track' },
      { kind: 'key', code: 'Purple', label: 'Done and checked', status: 'embedded' },
    ])
    expect(said.items.map(({ rating }) => rating)).toEqual([
      { text: 'A', status: 'on-track' },
      { text: 'Purple', status: 'embedded' },
    ])
    expect(said.scale?.levels.map(({ code, label }) => `${code} ${label}`)).toEqual([
      'A On its way',
      'Purple Done and checked',
    ])
  })
})
