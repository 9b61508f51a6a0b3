import type { MarkedItem, Paper, Run, Section, Words } from '#src/kit/print/paper.ts'
import { mutedParagraph, section, strong, words } from '#src/kit/print/paper.ts'
import { countsOf } from '#src/features/reports/highlight/highlight.counts.ts'
import { nameOf } from '#src/features/reports/highlight/highlight.exceptions.ts'
import { dueWords, ratingBefore } from '#src/features/reports/highlight/highlight.sentences.ts'
import {
  actionsOf,
  byRef,
  withoutReport,
  type HighlightAction,
  type HighlightReport,
  isOverdue,
} from '#src/features/reports/highlight/highlight.ts'
import { aboutReport } from './about-report.ts'
import { askSection, headFacts, headLede, runningOf } from './report-head.ts'
import { agrees, countWords, listWords, sentence, slipWords, timesWords } from './report-words.ts'

/** The four things that a board needs of an exception; each empty where nobody has said it. */
export type ExceptionWords = {
  cause: string
  effect: string
  options: string
  recommendation: string
  /** Why it is beyond tolerance by something else than its date, in a sentence; null where it is not. */
  beyond: string | null
  /** What brings it to a board by the rules, in sentences: a request, a check that failed, a measure that misses. */
  escalated: string[]
}

export type Exceptions = {
  report: HighlightReport
  /** By the action's number in the report. */
  words: ReadonlyMap<string, ExceptionWords>
  uncovered: { finding: string; source: string }[]
}

/** What falls outside what was promised, and nothing else (governance and assurance, R4): each once, under its worst. */
export function exceptionPaper(exceptions: Exceptions): Paper {
  const { report, uncovered } = exceptions
  const kinds = kindsOf(exceptions)
  return {
    title: 'Exception report',
    caption: report.plan.title,
    lede: headLede(report, ledeOf(exceptions, kinds)),
    facts: headFacts(report),
    running: runningOf(report),
    author: report.council,
    asAt: report.asAt,
    sheet: 'a4',
    blocks: [
      ...askSection(report),
      ...kinds.filter(({ first }) => first.length > 0).map((kind) => kindSection(exceptions, kinds, kind)),
      ...(uncovered.length === 0 ? [] : [uncoveredSection(uncovered)]),
      ...quietNote(report),
      aboutReport(report, ['exceptions', 'dates']),
    ],
  }
}

/** The numbers of the actions that the report names. */
export function outsidePromise(exceptions: Exceptions): ReadonlySet<string> {
  return new Set(kindsOf(exceptions).flatMap(({ first }) => first.map(({ ref }) => ref)))
}

type Kind = {
  said: string
  title: string
  word: string
  mark: MarkedItem['mark']
  all: HighlightAction[]
  /** Those not named under a worse kind. */
  first: HighlightAction[]
}

/** An action moved for the third time is one whose date was never understood: boards ask for it by name. */
const movesTooMany = 3

function kindsOf({ report, words: told }: Exceptions): Kind[] {
  const actions = actionsOf(report.themes)
  const kinds: [Omit<Kind, 'all' | 'first'>, (action: HighlightAction) => boolean][] = [
    [{ said: 'red', title: 'Red', word: 'Red', mark: 'red' }, (action) => action.confidence === 'red'],
    [
      { said: 'beyond tolerance', title: 'Beyond tolerance', word: 'Beyond tolerance', mark: 'in-progress' },
      (action) => isOverdue(report, action) || (told.get(action.ref)?.beyond ?? null) !== null,
    ],
    [
      { said: 'slipped back', title: 'Slipped back', word: 'Slipped back', mark: 'regressed' },
      (action) => action.delivery === 'regressed',
    ],
    [
      {
        said: 'moved three times or more',
        title: 'Moved three times or more',
        word: 'Moved',
        mark: 'in-progress',
      },
      (action) => action.moves.length >= movesTooMany,
    ],
    [
      {
        said: 'before a board',
        title: 'Before a board',
        word: 'Before a board',
        mark: 'in-progress',
      },
      (action) => (told.get(action.ref)?.escalated ?? []).length > 0,
    ],
  ]
  const named = new Set<string>()
  return kinds.map(([kind, holds]) => {
    const all = actions.filter(holds).toSorted(worstFirst)
    const first = all.filter(({ ref }) => !named.has(ref))
    for (const { ref } of first) named.add(ref)
    return { ...kind, all, first }
  })
}

function worstFirst(a: HighlightAction, b: HighlightAction): number {
  return b.workingDaysFromFirst - a.workingDaysFromFirst || byRef(a, b)
}

function ledeOf({ report, uncovered }: Exceptions, kinds: readonly Kind[]): string {
  const { all } = countsOf(actionsOf(report.themes))
  const named = kinds.reduce((sum, { first }) => sum + first.length, 0)
  const gaps =
    uncovered.length === 0
      ? ''
      : ` ${countWords(uncovered.length, 'finding')} ${agrees(uncovered.length, 'has', 'have')} no action.`
  if (named === 0) return `None of the ${countWords(all, 'action')} is outside what was promised.${gaps}`
  const counts = kinds.filter((kind) => kind.all.length > 0).map((kind) => `${kind.all.length} ${kind.said}`)
  return `${named} of ${countWords(all, 'action')} ${agrees(named, 'is', 'are')} outside what was promised: ${listWords(counts)}.${gaps}`
}

function kindSection(exceptions: Exceptions, kinds: readonly Kind[], kind: Kind): Section {
  const others = (action: HighlightAction) =>
    kinds.filter((one) => one !== kind && one.all.includes(action)).map(({ said }) => said)
  const items = kind.first.map(
    (action): MarkedItem => ({
      mark: kind.mark,
      word: [kind.word, ...others(action)].join(', '),
      heading: nameOf(action),
      paragraphs: [
        words(standingOf(exceptions.report, action)),
        ...broughtHere(exceptions.words.get(action.ref)),
        ...fourParts(action, exceptions.words.get(action.ref)),
      ],
    }),
  )
  return section(kind.title, [{ kind: 'reasons', items }])
}

function standingOf(report: HighlightReport, action: HighlightAction): string {
  const due = `Due ${dueWords(action.due)}, first due ${dueWords(action.firstDue)} (${slipWords(action.workingDaysFromFirst)})`
  const moved = action.moves.length === 0 ? '' : `, moved ${timesWords(action.moves.length)}`
  const before = ratingBefore(report, action)
  return [`${action.lead}.`, `${due}${moved}.`, before].filter(Boolean).join(' ')
}

/** What the record says of why it stands here, beside its date and its rating. */
function broughtHere(told: ExceptionWords | undefined): Words[] {
  return [...new Set([told?.beyond ?? '', ...(told?.escalated ?? [])])]
    .filter((says) => says !== '')
    .map((says) => words(sentence(says)))
}

function fourParts(action: HighlightAction, told: ExceptionWords | undefined): Words[] {
  const parts: [string, string][] = [
    ['Cause', told?.cause || action.reason],
    ['Effect', told?.effect ?? ''],
    ['Options', told?.options ?? ''],
    ['Recommendation', told?.recommendation || action.next],
  ]
  const missing = parts.filter(([, says]) => says.trim() === '').map(([name]) => name.toLowerCase())
  return [
    ...parts
      .filter(([, says]) => says.trim() !== '')
      .map(([name, says]) => words(strong(`${name}: `), sentence(says))),
    ...(missing.length === 0 ? [] : [words(notWritten(missing))]),
  ]
}

/** A gap is said, so that no board takes silence for an answer. */
function notWritten(missing: readonly string[]): Run {
  return { text: `Nobody has written its ${listWords(missing)} yet.`, muted: true }
}

function uncoveredSection(uncovered: Exceptions['uncovered']): Section {
  return section('Findings that no action answers', [
    {
      kind: 'table',
      title: null,
      columns: [
        { title: 'Finding', share: 5, align: 'left' },
        { title: 'From', share: 2, align: 'left' },
      ],
      rows: uncovered.map(({ finding, source }) => [[words(finding)], [words(source)]]),
    },
  ])
}

function quietNote(report: HighlightReport) {
  const quiet = withoutReport(actionsOf(report.themes))
  if (quiet.length === 0) return []
  return [
    mutedParagraph(
      `${countWords(quiet.length, 'action')} gave no report, so nobody can say whether ${agrees(quiet.length, 'it is', 'they are')} an exception: ${listWords(quiet.map(({ ref }) => ref))}.`,
    ),
  ]
}
