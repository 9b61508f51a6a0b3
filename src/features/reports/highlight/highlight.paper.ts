import { sayDay } from '#src/kit/dates/say.ts'
import {
  type Block,
  type Fact,
  type Paper,
  paragraph,
  section,
  type Section,
  strong,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { aboutReport } from '#src/features/reports/about-report.ts'
import { askSection, headFacts, runningOf } from '#src/features/reports/report-head.ts'
import { sentence } from '#src/features/reports/report-words.ts'
import { countsOf } from './highlight.counts.ts'
import { actionsOf, type HighlightReport, isOneTheme } from './highlight.ts'
import { acceptedSentence, askSentence, changeSentence, ledeOf, whereHeading } from './highlight.sentences.ts'
import { ladderBlocks, stepsBlock, themeTable, themeBlocks } from './highlight.sections.ts'

/** The highlight report as a paper for a board: one theme, or the whole plan with each theme on its own sheets. */
export function highlightPaper(report: HighlightReport): Paper {
  const [only] = report.themes
  return {
    title: only !== undefined && isOneTheme(report) ? only.title : 'Highlight report',
    caption: caption(report),
    lede: lede(report),
    facts: factsOf(report),
    running: runningOf(report),
    author: report.council,
    asAt: report.asAt,
    sheet: 'a4',
    blocks: only !== undefined && isOneTheme(report) ? oneTheme(report) : wholePlan(report),
  }
}

function oneTheme(report: HighlightReport): Block[] {
  return [
    ...asks(report),
    ...report.themes.flatMap((theme) => themeBlocks(report, theme, openingOf(report) === '')),
    aboutReport(report, ['green']),
  ]
}

function wholePlan(report: HighlightReport): Block[] {
  const actions = report.themes.flatMap((theme) => theme.actions)
  return [
    ...asks(report),
    section(whereHeading(actions), [
      stepsBlock(report, actions),
      paragraph(ledeOf(report.themes, openingOf(report) === '')),
      paragraph(changeSentence(report, report.themes)),
      ...ladderBlocks(report),
    ]),
    section('Theme by theme', [themeTable(report)]),
    ...trustSection(report),
    ...report.themes.map(
      (theme): Section => ({
        kind: 'section',
        title: theme.title,
        caption: [
          theme.code === '' ? '' : `Theme ${theme.code}`,
          theme.lead,
          theme.sponsor === null ? '' : `sponsor ${theme.sponsor}`,
        ]
          .filter(Boolean)
          .join(', '),
        newSheet: true,
        blocks: [
          ...theme.opening.map(
            (text): Block => ({ kind: 'paragraph', tone: 'lede', words: words(sentence(text)) }),
          ),
          ...themeBlocks(report, theme),
        ],
      }),
    ),
    aboutReport(report, ['delivery', 'confidence', 'green']),
  ]
}

function caption(report: HighlightReport): string {
  const [only] = report.themes
  if (only !== undefined && isOneTheme(report))
    return `Highlight report, theme ${only.code === '' ? only.title : only.code}`
  return report.plan.title
}

/** The words that somebody wrote to open it; without any, it opens with its figures. */
function openingOf(report: HighlightReport): string {
  const [only] = report.themes
  return [...report.opening, ...(isOneTheme(report) ? (only?.opening ?? []) : [])].map(sentence).join(' ')
}

function lede(report: HighlightReport): Words {
  const opening = openingOf(report)
  const says = opening === '' ? acceptedSentence(countsOf(actionsOf(report.themes))) : opening
  return words(`${says} `, strong(askSentence(report.asks)))
}

function factsOf(report: HighlightReport): Fact[] {
  const [only] = report.themes
  return headFacts(report, [
    ['Sponsor', isOneTheme(report) ? (only?.sponsor ?? null) : null],
    ['Last report', report.previousOn === null ? 'This is the first' : sayDay(report.previousOn)],
  ])
}

/** What independent checks found of the greens above: boards see it beside them. */
function trustSection({ greensChecked }: HighlightReport): Section[] {
  return greensChecked === undefined ? [] : [section('Can a green be trusted?', [greensChecked])]
}

function asks(report: HighlightReport): Section[] {
  return askSection(report, ({ theme }) => {
    const about = isOneTheme(report) ? undefined : report.themes.find(({ code }) => code === theme)
    return about === undefined ? '' : ` ${about.title}.`
  })
}
