import { type DateRequest, sayAsked, sayDays } from '#src/features/changes/index.ts'
import type { Words as LevelWords } from '#src/features/plans/index.ts'
import { sayAuthor, type Update } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { confidenceWords, deliveryWords, differenceWords } from '#src/kit/html/marks/states.ts'
import {
  type Block,
  type Mark,
  muted,
  mutedParagraph,
  type Paper,
  paragraph,
  type QuestionAnswered,
  section,
  strong,
  words,
} from '#src/kit/print/paper.ts'
import { countsOf } from '#src/features/reports/highlight/highlight.counts.ts'
import { nameOf } from '#src/features/reports/highlight/highlight.exceptions.ts'
import { questionWords } from '#src/features/reports/highlight/highlight.questions.ts'
import { stepsBlock } from '#src/features/reports/highlight/highlight.sections.ts'
import {
  acceptedSentence,
  changeSentence,
  differenceSentence,
  dueWords,
  greenSentence,
  whereHeading,
  yearOf,
} from '#src/features/reports/highlight/highlight.sentences.ts'
import {
  byRef,
  type HighlightAction,
  type HighlightReport,
  type HighlightTheme,
} from '#src/features/reports/highlight/highlight.ts'
import { aboutReport } from './about-report.ts'
import { askSection, headFacts, headLede, runningOf } from './report-head.ts'
import { listWords, sentence, slipWords, timesWords } from './report-words.ts'

export type ThemeReport = {
  report: HighlightReport
  theme: HighlightTheme
  words: LevelWords
  /** The last accepted update of each action, by its number in the report. */
  latest: ReadonlyMap<string, Update>
  /** Waiting, or asked since the last report. */
  asked: { ref: string; request: DateRequest }[]
}

/** One theme for those who deliver it (governance and assurance, R2): every action with its four answers, and what is asked for. */
export function themePaper(told: ThemeReport): Paper {
  const { report, theme } = told
  const counts = countsOf(theme.actions)
  const open = theme.actions.filter(({ confidence }) => confidence !== null).toSorted(byRef)
  const rest = theme.actions.filter(({ confidence }) => confidence === null).toSorted(byRef)
  return {
    title: theme.title,
    caption: ['Theme report,', told.words.theme.toLowerCase(), theme.code].filter(Boolean).join(' '),
    lede: headLede(report, [acceptedSentence(counts), greenSentence(counts)].filter(Boolean).join(' ')),
    facts: headFacts(report, [['Lead', theme.lead === '' ? null : theme.lead]]),
    running: runningOf(report),
    author: report.council,
    asAt: report.asAt,
    sheet: 'a4',
    blocks: [
      ...askSection(report),
      section(whereHeading(theme.actions), [
        paragraph([changeSentence(report, [theme]), differenceSentence(counts)].join(' ')),
        stepsBlock(report, theme.actions),
      ]),
      ...askedSection(told),
      ...(open.length === 0
        ? []
        : [
            section(
              'Under way',
              open.map((action) => section(`${action.ref} ${action.title}`, actionBlocks(told, action))),
            ),
          ]),
      ...restSection(rest),
      aboutReport(report, ['delivery', 'confidence', 'dates']),
    ],
  }
}

function actionBlocks({ report, latest }: ThemeReport, action: HighlightAction): Block[] {
  const update = latest.get(action.ref)
  return [
    { kind: 'reasons', items: [standing(action)] },
    ...(update === undefined
      ? [mutedParagraph('No update has been accepted yet.')]
      : [
          mutedParagraph(`${sayAuthor(update)}, ${sayShortDay(dayOf(update.givenAt), yearOf(report))}:`),
          { kind: 'answers' as const, answers: answersIn(report, update) },
        ]),
  ]
}

/** The three axes in words, each beside its mark's own. */
function standing(action: HighlightAction) {
  const mark: Mark = action.confidence ?? 'no-report'
  const difference = action.difference === null ? 'difference not judged' : differenceWords[action.difference]
  const moved = action.moves.length === 0 ? '' : `, moved ${timesWords(action.moves.length)}`
  const reason = [action.reason, action.next === '' ? '' : `Next: ${action.next}`].filter(
    (part) => part.trim() !== '',
  )
  return {
    mark,
    word: confidenceWords[mark as keyof typeof confidenceWords],
    heading: words(`${deliveryWords[action.delivery]}. ${sentence(difference)}`),
    paragraphs: [
      words(
        `${action.lead}. Due ${dueWords(action.due)}, first due ${dueWords(action.firstDue)} (${slipWords(action.workingDaysFromFirst)}${moved}).`,
      ),
      ...reason.map((one) => words(sentence(one))),
    ],
  }
}

function answersIn(report: HighlightReport, update: Update): QuestionAnswered[] {
  const said = (['workingWell', 'howDoWeKnow', 'worried'] as const)
    .filter((question) => update[question].trim() !== '')
    .map((question) => ({
      question: questionWords[question],
      paragraphs: [words(sentence(update[question]))],
      steps: [],
    }))
  if (update.nextSteps.length === 0) return said
  const steps = update.nextSteps.map((step) => ({
    words: words(sentence(step.text), step.who === '' ? '' : ` ${step.who}.`),
    when: step.byOn === null ? 'No day' : sayShortDay(step.byOn, yearOf(report)),
  }))
  return [...said, { question: questionWords.whatNext, paragraphs: [], steps }]
}

function askedSection({ asked }: ThemeReport): Block[] {
  if (asked.length === 0) return []
  return [
    section('Changes of date asked for', [
      {
        kind: 'table',
        title: null,
        columns: [
          { title: 'Action', share: 1.2, align: 'left' },
          { title: 'From, to', share: 3, align: 'left' },
          { title: 'Why, and what it means for children', share: 5, align: 'left' },
          { title: 'Where it stands', share: 3, align: 'left' },
        ],
        rows: asked.map(({ ref, request }) => [
          [words(strong(ref))],
          [
            words(`${sayDay(request.fromOn)} to ${sayAsked(request)}`),
            words(muted(sayDays(request.workingDays))),
          ],
          [words(sentence(request.reason)), words(sentence(request.effect))],
          [words(whereItStands(request))],
        ]),
      },
    ]),
  ]
}

function whereItStands(request: DateRequest): string {
  if (request.state === 'waiting')
    return `Waiting for ${request.decider}, asked by ${request.askedByName ?? 'its lead'}`
  const by = request.decidedByName === null ? '' : ` by ${request.decidedByName}`
  const state = {
    agreed: `Agreed${by}`,
    refused: `Refused${by}`,
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed: nobody decided in time',
  }[request.state]
  return [state, request.decisionWords ?? ''].filter(Boolean).join('. ')
}

/** What is not under way has no confidence to report: where it is and its date are enough. */
function restSection(rest: readonly HighlightAction[]): Block[] {
  if (rest.length === 0) return []
  const states = [...new Set(rest.map(({ delivery }) => deliveryWords[delivery].toLowerCase()))]
  return [
    section('Not under way', [
      mutedParagraph(sentence(`Those ${listWords(states)}`)),
      {
        kind: 'table',
        title: null,
        columns: [
          { title: 'Action', share: 6, align: 'left' },
          { title: 'Where it is', share: 2.4, align: 'left' },
          { title: 'Difference', share: 2.6, align: 'left' },
          { title: 'Due', share: 2.2, align: 'left' },
        ],
        rows: rest.map((action) => [
          [nameOf(action), words(muted(action.lead))],
          [words(deliveryWords[action.delivery])],
          [words(action.difference === null ? 'Not judged' : differenceWords[action.difference])],
          [words(dueWords(action.due))],
        ]),
      },
    ]),
  ]
}
