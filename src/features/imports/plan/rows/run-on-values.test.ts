import { describe, expect, it } from 'vitest'
import { EMPTY, type GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { runOnValues } from './run-on-values.ts'

const cell = (...lines: string[]): GridCell => ({
  ...EMPTY,
  text: lines.join('\n'),
  paragraphs: lines.map((text) => ({ text })),
})

describe('a cell beside numbered actions whose lines a printed page ran together', () => {
  it('gives each action its date, its colour and its post again', () => {
    expect(runOnValues(cell('May 2025', 'June 2025 Monthly'), 'due', 3)).toEqual([
      'May 2025',
      'June 2025',
      'Monthly',
    ])
    expect(runOnValues(cell('Oct 2025', 'Sept 2025 Weekly'), 'due', 3)).toEqual([
      'Oct 2025',
      'Sept 2025',
      'Weekly',
    ])
    expect(runOnValues(cell('Amber Green Green', '–'), 'rating', 4)).toEqual(['Amber', 'Green', 'Green', '–'])
    expect(runOnValues(cell('Head of Housing Housing Options Manager Head of Housing'), 'lead', 3)).toEqual([
      'Head of Housing',
      'Housing Options Manager',
      'Head of Housing',
    ])
    expect(
      runOnValues(cell('Designated Doctor Named GP', 'Partnership Manager Partnership Manager'), 'lead', 4),
    ).toEqual(['Designated Doctor', 'Named GP', 'Partnership Manager', 'Partnership Manager'])
  })

  it('parts posts where one ends and none begins with the end of another; a body may stand among them', () => {
    expect(runOnValues(cell('Head of Assessment Service Manager Systems Lead'), 'lead', 3)).toEqual([
      'Head of Assessment',
      'Service Manager',
      'Systems Lead',
    ])
    expect(runOnValues(cell('Fostering Manager Carer Network'), 'lead', 2)).toEqual([
      'Fostering Manager',
      'Carer Network',
    ])
  })

  it('is left whole where its values do not come to one for each action, or other words stand with them', () => {
    expect(runOnValues(cell('June 2025 Monthly'), 'due', 3)).toBeNull()
    expect(runOnValues(cell('Start June 2025 and review monthly'), 'due', 2)).toBeNull()
    expect(runOnValues(cell('Green with one amber part'), 'rating', 2)).toBeNull()
    expect(runOnValues(cell('Green', 'Amber'), 'rating', 2)).toBeNull()
    expect(runOnValues(cell('Service Manager Children Looked After'), 'lead', 2)).toBeNull()
  })
})
