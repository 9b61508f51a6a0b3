import { describe, expect, it } from 'vitest'
import type { DraftTable } from '../plan/plan-draft.ts'
import { diffKept } from './kept-difference.ts'

const measures = (...rows: string[][]): DraftTable => ({
  kind: 'measures',
  title: 'How we will know',
  headers: ['Measure', 'Baseline', 'Target'],
  rows,
  source: {},
})

describe('tables beside the actions in a newer document', () => {
  const visits = ['Visits on time', '71%', '90%']
  const repeats = ['Repeat plans', '24%', '18%']

  it('that say the same, in whatever order, are no difference', () => {
    expect(diffKept([measures(visits, repeats)], [measures(repeats, visits)])).toEqual([])
  })

  it('show each target that moved, each row that came and each that went', () => {
    const [change] = diffKept(
      [measures(visits, repeats)],
      [measures(['Visits on time', '71%', '95%'], ['Agency staff', '30%', '20%'])],
    )
    expect(change).toEqual({
      name: 'How we will know',
      kind: 'changed',
      cells: [
        { where: 'Visits on time – Target', was: '90%', now: '95%' },
        { where: 'Repeat plans', was: 'Repeat plans', now: '' },
        { where: 'Repeat plans – Baseline', was: '24%', now: '' },
        { where: 'Repeat plans – Target', was: '18%', now: '' },
        { where: 'Agency staff', was: '', now: 'Agency staff' },
        { where: 'Agency staff – Baseline', was: '', now: '30%' },
        { where: 'Agency staff – Target', was: '', now: '20%' },
      ],
    })
  })

  it('are told where one is new or gone', () => {
    const money = { ...measures(['Hub', '£40,000', '']), kind: 'resources' as const, title: 'Money' }
    expect(diffKept([measures(visits)], [money])).toEqual([
      { name: 'Money', kind: 'new', cells: [] },
      { name: 'How we will know', kind: 'gone', cells: [] },
    ])
  })
})
