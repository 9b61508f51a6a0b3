import { describe, expect, it } from 'vitest'
import type { Block, Paper } from '#src/kit/print/paper.ts'
import { plain } from '#src/kit/print/paper.ts'
import { dateChangesPaper } from './date-changes.paper.ts'
import { exceptionPaper } from './exceptions.paper.ts'
import { sampleAction } from './samples/front-door.ts'
import { wholePlanReport } from './samples/whole-plan.ts'

const lede = (paper: Paper) => plain(paper.lede).replaceAll('\u00a0', ' ')
const titles = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []))
const still = {
  ...wholePlanReport,
  themes: wholePlanReport.themes.map((theme) => ({
    ...theme,
    actions: [sampleAction(`${theme.code}.1`, 'A thing', theme.lead)],
  })),
}

describe('The exception report', () => {
  it('names what falls outside what was promised, each kind counted', () => {
    const paper = exceptionPaper(wholePlanReport)
    expect(lede(paper)).toBe(
      '8 of 60 actions are outside what was promised: 5 red, 1 slipped back and 3 without a report.',
    )
    expect(titles(paper.blocks)).toEqual(['Red, and why', 'Slipped back', 'No report'])
  })

  it('says so when there is nothing to name', () => {
    expect(lede(exceptionPaper(still))).toBe('None of the 6 actions is outside what was promised.')
    expect(titles(exceptionPaper(still).blocks)).toEqual([])
  })
})

describe('The dates that moved', () => {
  it('are counted by action, by how often, and in bands of lateness that add up to the plan', () => {
    const paper = dateChangesPaper(wholePlanReport)
    expect(lede(paper)).toBe('17 of 60 actions have had their date moved, 1 more than once.')
    const [bands] = paper.blocks.flatMap((block) => (block.kind === 'section' ? block.blocks : []))
    const counts =
      bands?.kind === 'table'
        ? bands.rows.map((row) => plain(row[1]?.[0] ?? []).replaceAll('\u00a0', ' '))
        : []
    expect(counts).toEqual(['43 of 60', '11 of 60', '6 of 60'])
  })

  it('stand newest first, every move in a row of its own', () => {
    const [, moves] = dateChangesPaper(wholePlanReport).blocks.flatMap((block) =>
      block.kind === 'section' ? block.blocks : [],
    )
    const rows = moves?.kind === 'table' ? moves.rows : []
    const all = wholePlanReport.themes.flatMap((theme) => theme.actions).flatMap((action) => action.moves)
    expect(rows).toHaveLength(all.length)
  })

  it('have all held where none moved', () => {
    expect(lede(dateChangesPaper(still))).toBe('All 6 dates have held.')
  })
})
