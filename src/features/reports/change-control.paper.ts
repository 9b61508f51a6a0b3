import {
  type DateRequest,
  type Ledger,
  type LedgerLine,
  type LedgerMove,
  movesMadeLate,
  slipsOf,
} from '#src/features/changes/index.ts'
import { counted } from '#src/features/plans/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  type Block,
  muted,
  type Paper,
  section,
  strong,
  type Table,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { aboutReport } from './about-report.ts'
import { askSection, type Head, headFacts, headLede, runningOf } from './report-head.ts'
import { agrees, shareWords, signed } from './report-words.ts'

/** Every date that ever moved (governance and assurance, R12): the first date, each move, who agreed and why. Nothing is averaged away. */
export function changeControlPaper(head: Head, ledger: Ledger): Paper {
  return {
    title: 'Change-control log',
    caption: head.plan.title,
    lede: headLede(head, ledeOf(ledger)),
    facts: headFacts(head),
    running: runningOf(head),
    author: head.council,
    asAt: head.asAt,
    sheet: 'a4-landscape',
    blocks: [
      ...askSection(head),
      { kind: 'picture', picture: { of: 'slips', shows: slipsOf(ledger) } },
      ...movesSection(ledger),
      ...stoodSection(ledger),
      section('Every action and its dates', [dateTable(ledger)]),
      aboutReport(head, ['dates', 'green']),
    ],
  }
}

function ledeOf({ lines, plan, figures }: Ledger): string {
  const moved = lines.filter(({ moves }) => moves.length > 0)
  if (moved.length === 0) return `All ${counted(lines.length, 'date')} have held.`
  const often = moved.filter(({ moves }) => moves.length > 1).length
  const late = moved.reduce((sum, line) => sum + movesMadeLate(line), 0)
  const moves = moved.reduce((sum, line) => sum + line.moves.length, 0)
  return [
    `${shareWords(moved.length, lines.length)} ${agrees(lines.length, plan.words.action.toLowerCase(), `${plan.words.action.toLowerCase()}s`)} ${agrees(moved.length, 'has', 'have')} had ${agrees(moved.length, 'its', 'their')} date moved, ${often === 0 ? 'none' : often} more than once.`,
    `Of the ${moves} ${agrees(moves, 'move', 'moves')}, ${late === 0 ? 'none was' : late === 1 ? 'one was' : `${late} were`} made after the date had passed.`,
    figures.green === figures.greenOnFirstDates
      ? ''
      : `${figures.green} are green as dated; had no date moved, ${figures.greenOnFirstDates} would be.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const left = (title: string, share: number) => ({ title, share, align: 'left' as const })
const right = (title: string, share: number) => ({ title, share, align: 'right' as const })

function nameOf({ action, lead }: LedgerLine): Words[] {
  return [words(muted(action.ref === null ? '' : `${action.ref} `), strong(action.title)), words(muted(lead))]
}

function movesSection({ lines }: Ledger): Block[] {
  const moves = lines
    .flatMap((line) => line.moves.map((move) => ({ line, move })))
    .toSorted((a, b) => b.move.agreedOn.localeCompare(a.move.agreedOn))
  if (moves.length === 0) return []
  const table: Table = {
    kind: 'table',
    title: null,
    columns: [
      left('Action', 5),
      left('First date', 2.2),
      left('Was', 2.2),
      left('Became', 2.2),
      right('Working days', 1.3),
      right('Move', 1),
      left('Why', 5),
      left('Agreed by', 2.8),
    ],
    rows: moves.map(({ line, move }) => [
      nameOf(line),
      [words(dayOr(line.action.firstDueOn, line.action.firstDueText))],
      [words(sayDay(move.from))],
      [words(dayOr(move.to, move.toText)), ...madeLate(move)],
      [words(move.workingDays === null ? '–' : signed(move.workingDays))],
      [words(`${move.number} of ${line.moves.length}`)],
      [words(move.reason ?? 'No reason was kept')],
      [words(move.agreedBy ?? 'Nobody is named'), words(muted(sayDay(move.agreedOn)))],
    ]),
  }
  return [section('Every move, newest first', [table])]
}

function madeLate({ late }: LedgerMove): Words[] {
  return late ? [words(strong('Made after the date'))] : []
}

function dayOr(day: string | null, text: string): string {
  if (day !== null) return sayDay(day)
  return text === '' ? 'No date' : `“${text}”`
}

const stoodWords: Partial<Record<DateRequest['state'], string>> = {
  refused: 'Refused.',
  withdrawn: 'Withdrawn.',
  lapsed: 'Lapsed: nobody decided in time.',
}

function stoodSection({ stood }: Ledger): Block[] {
  if (stood.length === 0) return []
  return [
    section('Asked for and not agreed', [
      {
        kind: 'table',
        title: null,
        columns: [left('Action', 5), left('Asked for', 3), left('Why', 5), left('What was said', 4)],
        rows: stood.map(({ request, action }) => [
          [words(muted(action.ref === null ? '' : `${action.ref} `), strong(action.title))],
          [words(`${sayDay(request.fromOn)} to ${dayOr(request.toOn, request.toText)}`)],
          [words(request.reason)],
          [
            words(
              [stoodWords[request.state] ?? '', request.decisionWords ?? '', request.decidedByName ?? '']
                .filter(Boolean)
                .join(' '),
            ),
          ],
        ]),
      },
    ]),
  ]
}

function dateTable({ lines }: Ledger): Table {
  return {
    kind: 'table',
    title: null,
    columns: [
      left('Action', 6),
      left('First date', 2.2),
      left('Date now', 2.2),
      left('Accepted', 2.2),
      right('Moves', 1),
      right('Made after the date', 1.5),
      right('Working days against first date', 1.8),
    ],
    rows: lines.map((line) => [
      nameOf(line),
      [words(dayOr(line.action.firstDueOn, line.action.firstDueText))],
      [words(dayOr(line.action.dueOn, line.action.dueText))],
      [words(line.acceptedOn === null ? '' : sayDay(line.acceptedOn))],
      [words(String(line.moves.length))],
      [words(String(movesMadeLate(line)))],
      [words(line.slip === null ? '–' : signed(line.slip))],
    ]),
  }
}
