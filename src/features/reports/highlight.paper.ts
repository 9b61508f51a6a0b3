import { sayDay } from '#src/kit/dates/say.ts'
import {
  type Block,
  type Fact,
  muted,
  type Paper,
  paragraph,
  section,
  type Section,
  strong,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { type Ask, asAtDay, type HighlightReport, isOneTheme } from './highlight.ts'
import { askSentence, changeSentence, ledeOf, whereHeading } from './highlight.sentences.ts'
import { ladderBlocks, stepsBlock, themeTable, themeBlocks } from './highlight.sections.ts'
import { sentence } from './report-words.ts'

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
  const asks = askSection(report, 'What we ask of the board')
  return [...asks, ...report.themes.flatMap((theme) => themeBlocks(report, theme))]
}

function wholePlan(report: HighlightReport): Block[] {
  const actions = report.themes.flatMap((theme) => theme.actions)
  return [
    ...askSection(report, 'What we ask of the board'),
    section(whereHeading(actions), [
      paragraph(ledeOf(report.themes)),
      paragraph(changeSentence(report, report.themes)),
      stepsBlock(report, actions),
      ...ladderBlocks(report),
    ]),
    section('Theme by theme', [themeTable(report)]),
    ...report.themes.map(
      (theme): Section => ({
        kind: 'section',
        title: theme.title,
        caption: [`Theme ${theme.code}`, theme.lead, theme.sponsor === null ? '' : `sponsor ${theme.sponsor}`]
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
  ]
}

function caption(report: HighlightReport): string {
  const [only] = report.themes
  if (only !== undefined && isOneTheme(report)) return `Highlight report, theme ${only.code}`
  return report.plan.title
}

function lede(report: HighlightReport): Words {
  const [only] = report.themes
  const opening = [...report.opening, ...(isOneTheme(report) ? (only?.opening ?? []) : [])]
    .map(sentence)
    .join(' ')
  return words(opening === '' ? '' : `${opening} `, strong(askSentence(report.asks)))
}

/** To whom, from whom, cleared by whom, and as at when: the head of any report of the plan. */
export function factsOf(report: HighlightReport): Fact[] {
  const [only] = report.themes
  const sponsor = isOneTheme(report) ? (only?.sponsor ?? null) : null
  const meeting = report.meeting
  const pairs: [string, string | null][] = [
    ['To', meeting === null ? null : `${meeting.body}, ${sayDay(meeting.on)}`],
    ['From', report.from],
    ['Sponsor', sponsor],
    ['Cleared by', report.clearedBy],
    ['Figures as at', sayDay(asAtDay(report))],
    ['Last report', report.previousOn === null ? 'This is the first' : sayDay(report.previousOn)],
  ]
  return pairs.flatMap(([term, says]) => (says === null ? [] : [{ term, words: words(says) }]))
}

/** What stands at the head of every sheet. */
export function runningOf(report: HighlightReport): string {
  const state = { draft: 'Draft', cleared: 'Cleared', released: '' }[report.state]
  const meeting = report.meeting === null ? '' : `${report.meeting.body}, ${sayDay(report.meeting.on)}`
  return [report.council, meeting, report.meeting?.item ?? '', `Plan ${report.plan.version}`, state]
    .filter(Boolean)
    .join(' · ')
}

function askSection(report: HighlightReport, title: string): Section[] {
  if (report.asks.length === 0) return []
  return [
    section(title, [{ kind: 'list', ordered: true, items: report.asks.map((ask) => askWords(report, ask)) }]),
  ]
}

function askWords(report: HighlightReport, ask: Ask): Words {
  const theme = isOneTheme(report) ? undefined : report.themes.find((one) => one.code === ask.theme)
  return words(
    strong(ask.kind === 'decide' ? 'Decide: ' : 'Note: '),
    sentence(ask.text),
    ask.paper === null ? '' : ` ${sentence(ask.paper)}`,
    theme === undefined ? '' : muted(` ${theme.title}.`),
  )
}
