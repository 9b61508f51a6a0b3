import { sayShortDay } from '#src/kit/dates/say.ts'
import {
  type Block,
  muted,
  mutedParagraph,
  type QuestionAnswered,
  section,
  type Section,
  words,
} from '#src/kit/print/paper.ts'
import { listWords, sentence } from '#src/features/reports/report-words.ts'
import {
  type Answer,
  type AnswerSource,
  byRef,
  type HighlightReport,
  type HighlightTheme,
  type Question,
  redAndAmber,
} from './highlight.ts'
import { yearOf } from './highlight.sentences.ts'

export const questionWords: Record<Question, string> = {
  workingWell: 'What is working well?',
  howDoWeKnow: 'How do we know?',
  worried: 'What are we worried about?',
  whatNext: 'What needs to happen, and by when?',
}

const nothing = words(muted('Nothing was said in this period.'))

/** A theme's four questions. Whose words they are is said once, above them; each answer carries its action's number. */
export function questionsSection(report: HighlightReport, theme: HighlightTheme): Section {
  const all = Object.values(theme.answers).flat()
  if (all.length === 0)
    return section('Four questions', [
      mutedParagraph('No update was accepted in this period, so nobody has answered them.'),
    ])
  const whose = whoseWords(report, all)
  const answers: QuestionAnswered[] = [
    ...(['workingWell', 'howDoWeKnow', 'worried'] as const).map((question) => ({
      question: questionWords[question],
      paragraphs: theme.answers[question].length === 0 ? [nothing] : theme.answers[question].map(answerWords),
      steps: [],
    })),
    nextAnswer(report, theme),
  ]
  const said: Block[] = whose === '' ? [] : [mutedParagraph(whose)]
  return section('Four questions', [...said, { kind: 'answers', answers }])
}

/** What is next for a red or amber action stands with its reason, and is not said here again. */
function nextAnswer(report: HighlightReport, theme: HighlightTheme): QuestionAnswered {
  const question = questionWords.whatNext
  const elsewhere = redAndAmber(theme.actions)
  const here = theme.answers.whatNext.filter(
    ({ text, sources }) =>
      !elsewhere.some(({ ref, next }) => sources.some((one) => one.ref === ref) && next.startsWith(text)),
  )
  const left = theme.answers.whatNext.length - here.length
  if (here.length + left === 0) return { question, paragraphs: [nothing], steps: [] }
  const rest = here.length === 0 ? 'What is next' : 'What else is next'
  const pointed =
    left === 0 ? [] : [words(muted(`${rest} stands below, with what is ${ratingsOf(elsewhere)}.`))]
  return {
    question,
    paragraphs: [...here.filter(({ due }) => due === null).map(answerWords), ...pointed],
    steps: here.flatMap((answer) =>
      answer.due === null
        ? []
        : [
            {
              words: words(muted(numbersOf(answer)), sentence(answer.text), byWhom(answer)),
              when: sayShortDay(answer.due, yearOf(report)),
            },
          ],
    ),
  }
}

function ratingsOf(actions: ReturnType<typeof redAndAmber>): string {
  return listWords([...new Set(actions.map(({ confidence }) => confidence ?? ''))])
}

function answerWords(answer: Answer) {
  return words(muted(numbersOf(answer)), sentence(answer.text), byWhom(answer))
}

function byWhom({ by }: Answer): string {
  return by === null ? '' : ` ${by}.`
}

/** "3.1.1, 3.2.2 ": the actions whose updates say it. */
function numbersOf({ sources }: Answer): string {
  return sources.length === 0 ? '' : `${sources.map(({ ref }) => ref).join(', ')} `
}

/** "From accepted updates of 27 May to 18 June: Tom Hartnell (3.1.1 and 3.1.2) and Patrick Fenn (3.2.2)." */
function whoseWords(report: HighlightReport, answers: readonly Answer[]): string {
  const sources = answers.flatMap((answer) => answer.sources).toSorted(byRef)
  const days = sources.map(({ on }) => on).toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  if (sources.length === 0) return ''
  const day = (on: string) => sayShortDay(on, yearOf(report))
  const when = first === last ? day(first) : `${day(first)} to ${day(last)}`
  const people = [...Map.groupBy(sources, ({ by }) => by)].map(
    ([by, theirs]) => `${by} (${listWords([...new Set(theirs.map(({ ref }: AnswerSource) => ref))])})`,
  )
  return `From accepted updates of ${when}: ${listWords(people)}.`
}
