import { describe, expect, it } from 'vitest'
import { type Block, type Paper, plain } from '#src/kit/print/paper.ts'
import { actionsOf } from '#src/features/reports/highlight/highlight.ts'
import { exceptionPaper, type Exceptions, type ExceptionWords, outsidePromise } from './exceptions.paper.ts'
import { sampleAction } from './samples/front-door.ts'
import { wholePlanReport } from './samples/whole-plan.ts'

const lede = (paper: Paper) => plain(paper.lede).replaceAll('\u00a0', ' ')
const titles = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []))
const exceptions = (report = wholePlanReport, more: Partial<Exceptions> = {}): Exceptions => ({
  report,
  words: new Map(),
  uncovered: [],
  ...more,
})
const still = {
  ...wholePlanReport,
  themes: wholePlanReport.themes.map((theme) => ({
    ...theme,
    actions: [sampleAction(`${theme.code}.1`, 'A thing', theme.lead)],
  })),
}
const said: ExceptionWords = {
  cause: 'The line is late',
  effect: 'Families wait a month longer',
  options: 'Rent one, or wait',
  recommendation: 'Rent one',
  beyond: 'A move to 30 September is asked for, which the Programme Board decides',
  escalated: [],
}

/** What is said of the first action of a section. */
function firstOf(paper: Paper, title: string): string[] {
  const section = paper.blocks.find((block) => block.kind === 'section' && block.title === title)
  const [list] = section?.kind === 'section' ? section.blocks : []
  return list?.kind === 'reasons' ? (list.items[0]?.paragraphs.map(plain) ?? []) : []
}

describe('The exception report', () => {
  it('names what falls outside what was promised, each kind counted, each action once', () => {
    const paper = exceptionPaper(exceptions())
    expect(lede(paper)).toContain('5 of 60 actions are outside what was promised: 5 red and 1 slipped back.')
    expect(titles(paper.blocks)).toEqual(['What we ask of the board', 'Red', 'About this report'])
    expect(outsidePromise(exceptions()).size).toBe(5)
  })

  it('says so when there is nothing to name', () => {
    expect(lede(exceptionPaper(exceptions(still)))).toContain(
      'None of the 6 actions is outside what was promised.',
    )
  })

  it('gives cause, effect, options and recommendation, and says which of them nobody has written', () => {
    const [red] = actionsOf(wholePlanReport.themes).filter(({ confidence }) => confidence === 'red')
    const written = exceptionPaper(exceptions(wholePlanReport, { words: new Map([[red?.ref ?? '', said]]) }))
    const all = written.blocks.flatMap((block) =>
      block.kind === 'section'
        ? block.blocks.flatMap((inner) => (inner.kind === 'reasons' ? inner.items : []))
        : [],
    )
    const mine = all.find(({ heading }) => plain(heading).startsWith(red?.ref ?? '-'))
    expect(mine?.word).toContain('beyond tolerance')
    expect(mine?.paragraphs.slice(2).map(plain)).toEqual([
      'Cause: The line is late.',
      'Effect: Families wait a month longer.',
      'Options: Rent one, or wait.',
      'Recommendation: Rent one.',
    ])
    expect(firstOf(exceptionPaper(exceptions()), 'Red').at(-1)).toMatch(/^Nobody has written its/u)
  })

  it('names a date that has passed, and one asked for that only a board may agree to', () => {
    const [first, second] = still.themes
    const late = {
      ...still,
      themes: [
        {
          ...(first ?? still.themes[0]),
          actions: [
            sampleAction('1.1', 'A late thing', 'Somebody', {
              due: { written: '1 June 2026', on: '2026-06-01' },
            }),
          ],
        },
        ...(second === undefined ? [] : [second]),
      ] as typeof still.themes,
    }
    const words = new Map([[second?.actions[0]?.ref ?? '', said]])
    const paper = exceptionPaper(exceptions(late, { words }))
    expect(lede(paper)).toContain('2 of 2 actions are outside what was promised: 2 beyond tolerance.')
  })

  it('names what is before a board by the rules, with why', () => {
    const [first] = still.themes
    const why = 'Ruth Coyle found that its green does not hold'
    const words = new Map([[first?.actions[0]?.ref ?? '', { ...said, beyond: null, escalated: [why] }]])
    const paper = exceptionPaper(exceptions(still, { words }))
    expect(lede(paper)).toContain('1 of 6 actions is outside what was promised: 1 before a board.')
    expect(firstOf(paper, 'Before a board')).toContain(`${why}.`)
  })

  it('names what the plan’s own slips say will be later than a theme’s lead may agree to', () => {
    const [first] = still.themes
    const beyond =
      'From how late this plan’s actions have been, it will likely be delivered about 3 November 2026'
    const words = new Map([[first?.actions[0]?.ref ?? '', { ...said, beyond }]])
    expect(firstOf(exceptionPaper(exceptions(still, { words })), 'Beyond tolerance')).toContain(`${beyond}.`)
  })

  it('lists the findings that no action answers', () => {
    const paper = exceptionPaper(
      exceptions(still, { uncovered: [{ finding: '4 Permanence drifts', source: 'Inspection, page 7' }] }),
    )
    expect(lede(paper)).toContain('1 finding has no action.')
    expect(titles(paper.blocks)).toContain('Findings that no action answers')
  })
})
