import { upper } from '#src/kit/first-letter.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { confidenceWords } from '#src/kit/html/marks/states.ts'
import {
  type Block,
  type Mark,
  type MarkedItem,
  muted,
  mutedParagraph,
  section,
  type Section,
  strong,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { listWords, sentence, signed } from '#src/features/reports/report-words.ts'
import {
  type Change,
  changesSince,
  type Happening,
  type HighlightAction,
  type HighlightReport,
  type Move,
  movedSince,
  type MovedAction,
  redAndAmber,
} from './highlight.ts'
import { dueWords, earlierMovesSentence, ratingBefore, yearOf } from './highlight.sentences.ts'

// What a board looks at first: what is red or amber and why, which dates moved, and what changed since last time.

export function nameOf(action: HighlightAction): Words {
  return words(muted(`${action.ref} `), strong(action.title))
}

export function reasonsSection(report: HighlightReport, actions: readonly HighlightAction[]): Section[] {
  const items = redAndAmber(actions).map(
    (action): MarkedItem => ({
      mark: action.confidence ?? 'no-report',
      word: action.confidence === null ? '' : confidenceWords[action.confidence],
      heading: nameOf(action),
      paragraphs: [
        words(
          action.reason.trim() === '' ? 'No reason was given.' : sentence(action.reason),
          ...(action.next.trim() === '' ? [] : [' ', strong('Next: '), sentence(action.next)]),
          muted(before(report, action)),
        ),
      ],
    }),
  )
  if (items.length === 0) return [section('Red and amber', [mutedParagraph('Nothing is red or amber.')])]
  return [section(`${upper(listWords(ratingsIn(items)))}, and why`, [{ kind: 'reasons', items }])]
}

function ratingsIn(items: readonly MarkedItem[]): string[] {
  return [...new Set(items.map((item) => item.word.toLowerCase()))]
}

function before(report: HighlightReport, action: HighlightAction): string {
  const said = ratingBefore(report, action)
  return said === '' ? '' : ` ${said}`
}

export function movedSection(report: HighlightReport, actions: readonly HighlightAction[]): Section[] {
  const moved = movedSince(report, actions)
  const earlier = earlierMovesSentence(report, actions)
  if (moved.length === 0 && earlier === '') return []
  const blocks: Block[] = [
    ...(moved.length === 0
      ? [mutedParagraph('No date has moved since the last report.')]
      : [movedTable(report, moved)]),
    ...(earlier === '' ? [] : [mutedParagraph(earlier)]),
  ]
  return [section('Dates that moved', blocks)]
}

function movedTable(report: HighlightReport, moved: readonly MovedAction[]): Block {
  return {
    kind: 'table',
    title: null,
    columns: [
      { title: 'Action', share: 9.7, align: 'left' },
      { title: 'First due', share: 2.6, align: 'left' },
      { title: 'Now due', share: 2.6, align: 'left' },
      { title: 'Moves', share: 1.1, align: 'right' },
      { title: 'Working days', share: 2.2, align: 'right' },
    ],
    rows: moved.map(({ action, moves }) => [
      [
        nameOf(action),
        ...moves.map((move) =>
          words(
            muted(
              `${movedFrom(report, action, move)}${sentence(move.reason)} Decided by ${move.decidedBy}, ${sayShortDay(move.on, yearOf(report))}.`,
            ),
          ),
        ),
      ],
      [words(dueWords(action.firstDue, yearOf(report)))],
      [words(dueWords(action.due, yearOf(report)))],
      [words(String(action.moves.length))],
      [words(signed(action.workingDaysFromFirst))],
    ]),
  }
}

/** The date it moved from, where that was no longer the first. */
function movedFrom(report: HighlightReport, action: HighlightAction, { was }: Move): string {
  const [from, first] = [was, action.firstDue].map((due) => dueWords(due, yearOf(report)))
  return from === undefined || from === first ? '' : `From ${from}. `
}

export function changedSection(report: HighlightReport, actions: readonly HighlightAction[]): Section[] {
  const named = new Set(redAndAmber(actions).map((action) => action.ref))
  const happenings = changesSince(report, actions).filter(
    ({ action, change }) => change.kind !== 'rerated' || (!named.has(action.ref) && change.now !== null),
  )
  if (happenings.length === 0) return []
  const title =
    report.previousOn === null
      ? 'What changed'
      : `What changed since ${sayShortDay(report.previousOn, yearOf(report))}`
  const each = [...Map.groupBy(happenings, ({ action }) => action.ref).values()]
  return [section(title, [{ kind: 'reasons', items: each.map((one) => changesItem(report, one)) }])]
}

const changeWords: Record<Exclude<Change['kind'], 'rerated'>, { word: string; mark: Mark }> = {
  embedded: { word: 'Embedded', mark: 'embedded' },
  embedding: { word: 'Embedding', mark: 'embedding' },
  accepted: { word: 'Accepted', mark: 'complete' },
  submitted: { word: 'Sent for acceptance', mark: 'submitted' },
  returned: { word: 'Returned', mark: 'in-progress' },
  regressed: { word: 'Slipped back', mark: 'regressed' },
  started: { word: 'Started', mark: 'in-progress' },
  paused: { word: 'Paused', mark: 'paused' },
  resumed: { word: 'Taken up again', mark: 'in-progress' },
  added: { word: 'Added to the plan', mark: 'not-started' },
  cancelled: { word: 'Cancelled', mark: 'not-started' },
}

/** All that happened to one action: how far it has come, then what went before. */
function changesItem(report: HighlightReport, happenings: readonly Happening[]): MarkedItem {
  const [last, ...before] = happenings.map((one) => happeningItem(report, one))
  const earlier = before.map(({ word, note }) => `${word}: ${note}`)
  return {
    mark: last?.mark ?? 'in-progress',
    word: last?.word ?? '',
    heading: happenings[0] === undefined ? [] : nameOf(happenings[0].action),
    paragraphs: [words([last?.note ?? '', ...earlier].join(' '))],
  }
}

function happeningItem(report: HighlightReport, { change }: Happening) {
  const when = `${change.by}, ${sayShortDay(change.on, yearOf(report))}.`
  const note = change.note.trim() === '' ? when : `${sentence(change.note)} ${when}`
  if (change.kind !== 'rerated') return { ...changeWords[change.kind], note }
  const mark = change.now ?? 'no-report'
  const was = change.was === null ? 'no rating' : confidenceWords[change.was].toLowerCase()
  return { mark, word: `${confidenceWords[mark]}, from ${was}`, note }
}
