import {
  type Block,
  type MarkedItem,
  mutedParagraph,
  type Paper,
  section,
  words,
} from '#src/kit/print/paper.ts'
import { countsOf } from './highlight.counts.ts'
import { nameOf, reasonsSection } from './highlight.exceptions.ts'
import { factsOf, runningOf } from './highlight.paper.ts'
import {
  actionsOf,
  byRef,
  type HighlightAction,
  type HighlightReport,
  goneQuiet,
  isOverdue,
  redAndAmber,
} from './highlight.ts'
import { dueWords, quietSentence } from './highlight.sentences.ts'
import { agrees, countWords, listWords, sentence, slipWords } from './report-words.ts'

/** What falls outside what was promised, and nothing else: red, overdue, moved for the third time, slipped back, silent. */
export function exceptionPaper(report: HighlightReport): Paper {
  const actions = actionsOf(report.themes)
  const lists = exceptionsOf(report, actions)
  const named = new Set(lists.flatMap((list) => list.actions.map((action) => action.ref)))
  const all = countsOf(actions).all
  return {
    title: 'Exception report',
    caption: report.plan.title,
    lede: words(
      named.size === 0
        ? `None of the ${countWords(all, 'action')} is outside what was promised.`
        : `${named.size} of ${countWords(all, 'action')} ${agrees(named.size, 'is', 'are')} outside what was promised: ${listWords(lists.map((list) => `${list.actions.length} ${list.said}`))}.`,
    ),
    facts: factsOf(report),
    running: runningOf(report),
    author: report.council,
    asAt: report.asAt,
    sheet: 'a4',
    blocks: [
      ...reasonsSection(
        report,
        actions.filter((action) => action.confidence === 'red'),
      ).filter(() => lists.some((list) => list.said === 'red')),
      ...lists
        .filter((list) => list.said !== 'red')
        .map((list) => section(list.title, [listBlock(report, list)])),
      mutedParagraph('An action may stand in more than one list.'),
    ],
  }
}

type ExceptionList = {
  said: string
  title: string
  actions: HighlightAction[]
  mark: MarkedItem['mark']
  word: string
}

/** An action moved for the third time is one whose date was never understood: boards ask for it by name. */
const movesTooMany = 3

function exceptionsOf(report: HighlightReport, actions: readonly HighlightAction[]): ExceptionList[] {
  const where = (test: (action: HighlightAction) => boolean) => actions.filter(test).toSorted(byRef)
  const lists: ExceptionList[] = [
    {
      said: 'red',
      title: 'Red',
      mark: 'red',
      word: 'Red',
      actions: redAndAmber(actions).filter((action) => action.confidence === 'red'),
    },
    {
      said: 'overdue',
      title: 'Overdue',
      mark: 'red',
      word: 'Overdue',
      actions: where((action) => isOverdue(report, action)),
    },
    {
      said: 'slipped back',
      title: 'Slipped back',
      mark: 'regressed',
      word: 'Slipped back',
      actions: where((action) => action.delivery === 'regressed'),
    },
    {
      said: 'moved three times or more',
      title: 'Moved three times or more',
      mark: 'in-progress',
      word: 'Moved',
      actions: where((action) => action.moves.length >= movesTooMany),
    },
    {
      said: 'without a report',
      title: 'No report',
      mark: 'no-report',
      word: 'No report',
      actions: goneQuiet(actions),
    },
  ]
  return lists.filter((list) => list.actions.length > 0)
}

function listBlock(report: HighlightReport, list: ExceptionList): Block {
  return {
    kind: 'reasons',
    items: list.actions.map(
      (action): MarkedItem => ({
        mark: list.mark,
        word: list.word,
        heading: nameOf(action),
        paragraphs: [words(exceptionWords(report, action))],
      }),
    ),
  }
}

function exceptionWords(report: HighlightReport, action: HighlightAction): string {
  const due = `Due ${dueWords(action.due)}, first due ${dueWords(action.firstDue)} (${slipWords(action.workingDaysFromFirst)}).`
  const quiet = action.confidence === 'no-report' ? ` ${quietSentence(report, action)}` : ''
  const reason = action.reason.trim() === '' ? '' : ` ${sentence(action.reason)}`
  return `${action.lead}. ${due}${quiet}${reason}`
}
