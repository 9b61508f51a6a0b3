import { describe, expect, it } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import { checksOf } from './highlight.checks.ts'
import { HighlightPage } from './highlight.page.tsx'
import { frontDoorReport, sampleAction } from '#src/features/reports/samples/front-door.ts'
import { wholePlanReport } from '#src/features/reports/samples/whole-plan.ts'

const shown = (report: typeof frontDoorReport) =>
  render(
    <HighlightPage
      report={report}
      files={{ pdf: '/reports/1.pdf', docx: '/reports/1.docx' }}
      next={{ href: '/reports/1/clear', text: 'Send to Farida to clear' }}
      actionHref={(ref) => `/actions/${ref}`}
    />,
  ).replaceAll('\u00a0', ' ')

describe('A highlight report on screen', () => {
  it('says that it is a draft and how many accepted updates it was written from', () => {
    expect(shown(frontDoorReport)).toContain('Written from 6 accepted updates.')
    expect(shown({ ...frontDoorReport, state: 'released' })).not.toContain('Written from 6')
  })

  it('has one heading of the first rank and offers Word and PDF', () => {
    const html = shown(wholePlanReport)
    expect(html.match(/<h1/gu)).toHaveLength(1)
    expect(html).toContain('href="/reports/1.docx"')
    expect(html).toContain('href="/reports/1.pdf"')
  })

  it('skips no rank of heading', () => {
    const ranks = [...shown(wholePlanReport).matchAll(/<article.*<\/article>/gsu)].flatMap(([article]) =>
      [...article.matchAll(/<h(\d)/gu)].map((found) => Number(found[1])),
    )
    for (const [at, rank] of ranks.entries()) expect(rank - (ranks[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('needs no style or script of its own', () => {
    expect(shown(wholePlanReport)).not.toMatch(/ style=|<script|<style/u)
  })

  it('never shows a gap in the record as a word of the program', () => {
    const bare = {
      ...frontDoorReport,
      meeting: null,
      previousOn: null,
      asks: [],
      themes: frontDoorReport.themes.map((theme) => ({
        ...theme,
        opening: [],
        sponsor: null,
        actions: [],
        answers: { workingWell: [], howDoWeKnow: [], worried: [], whatNext: [] },
      })),
    }
    expect(shown(bare)).not.toMatch(/undefined|NaN|\bnull\b|\[object/u)
    expect(shown(bare)).toContain('There are no actions yet.')
    expect(shown(bare)).toContain('Where the actions are')
  })
})

describe('Before a report is sent', () => {
  const says = (report: typeof frontDoorReport, done: boolean) =>
    checksOf(report)
      .filter((check) => check.done === done)
      .map((check) => check.says.replaceAll('\u00a0', ' '))

  it('the author is asked about a green whose date moved', () => {
    expect(says(frontDoorReport, false)).toEqual([
      '3.3.2 is green, and its date moved by 23 working days. Say so in the opening or in the four questions.',
    ])
    expect(says(frontDoorReport, true)).toHaveLength(3)
  })

  it('the author is asked for a reason behind every red and amber', () => {
    const [theme] = frontDoorReport.themes
    if (theme === undefined) throw new Error('The sample has a theme')
    const actions = [sampleAction('9.1', 'A thing', 'Ann Lowe', { confidence: 'red' })]
    expect(says({ ...frontDoorReport, themes: [{ ...theme, actions }] }, false)).toContain(
      '9.1 is red or amber without a reason and a next step.',
    )
  })
})
