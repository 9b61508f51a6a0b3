import { sayShortDay } from '#src/kit/dates/say.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'
import {
  type Block,
  deliveryMarks,
  type Section,
  type Step,
  type Table,
  type Words,
  muted,
  mutedParagraph,
  section,
  strong,
  paragraph,
  words,
} from '#src/kit/print/paper.ts'
import { agrees, countWords, listWords, shareWords } from '#src/features/reports/report-words.ts'
import { numbered } from '#src/features/reports/report-refs.ts'
import { countsOf, statesBefore } from './highlight.counts.ts'
import {
  dueNext,
  withoutReport,
  hasLapsed,
  type HighlightAction,
  type HighlightReport,
  type HighlightTheme,
} from './highlight.ts'
import { questionsSection } from './highlight.questions.ts'
import { changedSection, movedSection, nameOf, reasonsSection } from './highlight.exceptions.ts'
import {
  changeSentence,
  dueWords,
  ledeOf,
  overdueWords,
  quietSentence,
  whereHeading,
  yearOf,
} from './highlight.sentences.ts'

/** One theme's report, after its title. Sections with nothing in them say so only where silence would mislead. */
export function themeBlocks(report: HighlightReport, theme: HighlightTheme, acceptedSaid = false): Block[] {
  return [
    section(whereHeading(theme.actions), [
      stepsBlock(report, theme.actions),
      paragraph(`${ledeOf([theme], acceptedSaid)} ${changeSentence(report, [theme])}`.trim()),
    ]),
    questionsSection(report, theme),
    ...reasonsSection(report, theme.actions),
    ...movedSection(report, theme.actions),
    ...changedSection(report, theme.actions),
    ...quietSection(report, theme.actions),
    ...dueNextSection(report, theme.actions),
  ]
}

export function stepsBlock(report: HighlightReport, actions: readonly HighlightAction[]): Block {
  const now = countsOf(actions).states
  const before = statesBefore(actions)
  const apart = (['paused', 'regressed'] as const).filter((mark) => now[mark] > 0 || before[mark] > 0)
  const steps = [...deliveryMarks.filter((mark) => mark !== 'paused' && mark !== 'regressed'), ...apart].map(
    (mark): Step => ({
      mark,
      label: deliveryWords[mark],
      count: now[mark],
      note:
        report.previousOn === null
          ? null
          : `${before[mark]} on ${sayShortDay(report.previousOn, yearOf(report))}`,
    }),
  )
  const said = steps.map((step) => `${step.count} ${step.label.toLowerCase()}`)
  return { kind: 'steps', alt: `${listWords(said)}.`, steps }
}

/** Two lines beside a bar hold no more; the table below says each title whole. */
const longestLabel = 48

function labelOf({ code, title }: HighlightTheme): string {
  return title.length > longestLabel ? `Theme ${code}` : title
}

/** The bars of every theme, most accepted first, and the words for what they leave out. */
export function ladderBlocks(report: HighlightReport): Block[] {
  const rows = report.themes
    .map((theme) => ({ theme, counts: countsOf(theme.actions) }))
    .toSorted(
      (a, b) => share(b.counts) - share(a.counts) || b.counts.states.embedded - a.counts.states.embedded,
    )
  const leftOut = rows.reduce((sum, row) => sum + row.counts.leftOut, 0)
  const alt = rows
    .map(({ theme, counts }) => `${theme.title}: ${shareWords(counts.accepted, counts.all)} accepted`)
    .join('; ')
  return [
    {
      kind: 'ladder',
      alt: `How far each theme has climbed. ${alt}.`,
      rows: rows.map(({ theme, counts }) => ({ label: labelOf(theme), counts: counts.states })),
    },
    ...(leftOut === 0
      ? []
      : [
          mutedParagraph(
            `${countWords(leftOut, 'action')} cancelled, superseded or moved to another plan ${agrees(leftOut, 'is', 'are')} left out.`,
          ),
        ]),
  ]
}

function share(counts: { accepted: number; all: number }): number {
  return counts.all === 0 ? 0 : counts.accepted / counts.all
}

export function themeTable(report: HighlightReport): Table {
  const right = (title: string, share: number) => ({ title, share, align: 'right' as const })
  return {
    kind: 'table',
    title: null,
    columns: [
      { title: 'Theme', share: 6, align: 'left' },
      right('Accepted', 2),
      right('Green as dated', 2),
      right('Against first dates', 2),
      right('Red', 1),
      right('Amber', 1.2),
      right('No report', 1.4),
      right('Later than promised', 2),
    ],
    rows: report.themes.map((theme) => {
      const counts = countsOf(theme.actions)
      const figures = [
        shareWords(counts.accepted, counts.all),
        shareWords(counts.green, counts.underWay),
        shareWords(counts.greenAgainstFirst, counts.underWay),
        String(counts.red),
        String(counts.amber),
        String(counts.noReport),
        shareWords(counts.later, counts.all),
      ]
      return [
        [words(strong(`${numbered(theme.code, theme.title)} `), muted(theme.lead))],
        ...figures.map((figure) => [words(figure)]),
      ]
    }),
  }
}

/** More than these that said nothing are counted, and named by their numbers alone. */
const mostQuiet = 6

function quietLines(report: HighlightReport, quiet: readonly HighlightAction[]): Block[] {
  const alike = Map.groupBy(quiet, (action) => quietSentence(report, action))
  return [...alike].map(([says, actions]) =>
    paragraph(
      `${says.replace(/\.$/u, '')} from ${countWords(actions.length, 'action')}: ${listWords(actions.map(({ ref }) => ref))}.`,
    ),
  )
}

function quietSection(report: HighlightReport, actions: readonly HighlightAction[]): Section[] {
  const quiet = withoutReport(actions)
  if (quiet.length === 0) return []
  if (quiet.length > mostQuiet) return [section('No report', quietLines(report, quiet))]
  return [
    section('No report', [
      {
        kind: 'reasons',
        items: quiet.map((action) => ({
          mark: 'no-report' as const,
          word: 'No report',
          heading: nameOf(action),
          paragraphs: [words(`${quietSentence(report, action)} ${action.lead}.`)],
        })),
      },
    ]),
  ]
}

/** The soonest; where there are more, the others by their numbers. */
const mostNext = 12

function dueNextSection(report: HighlightReport, actions: readonly HighlightAction[]): Section[] {
  const next = dueNext(report, actions)
  const until = sayShortDay(report.dueNextUntil, yearOf(report))
  const rest = next.slice(mostNext)
  if (next.length === 0) return [section('Due next', [mutedParagraph(`Nothing is due by ${until}.`)])]
  return [
    section('Due next', [
      {
        kind: 'table',
        title: null,
        columns: [
          { title: 'Action', share: 6, align: 'left' },
          { title: 'Lead', share: 2.6, align: 'left' },
          { title: 'Due', share: 2.4, align: 'left' },
          { title: 'First due', share: 2.2, align: 'left' },
        ],
        rows: next
          .slice(0, mostNext)
          .map((action): Words[][] => [
            [nameOf(action)],
            [words(action.lead)],
            [words(overdueWords(report, action))],
            [words(firstDueWords(report, action))],
          ]),
      },
      ...(rest.length === 0
        ? []
        : [
            paragraph(
              `${countWords(rest.length, 'more action')} ${agrees(rest.length, 'is', 'are')} overdue or due by ${until}: ${listWords(rest.map(({ ref }) => ref))}.`,
            ),
          ]),
    ]),
  ]
}

function firstDueWords(report: HighlightReport, action: HighlightAction): string {
  const same = action.workingDaysFromFirst === 0 && !hasLapsed(report, action)
  return same ? 'The same' : dueWords(action.firstDue, yearOf(report))
}
