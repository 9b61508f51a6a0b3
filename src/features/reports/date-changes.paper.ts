import { sayDay } from '#src/kit/dates/say.ts'
import { type Block, type Paper, section, words } from '#src/kit/print/paper.ts'
import { countsOf } from './highlight.counts.ts'
import { nameOf } from './highlight.exceptions.ts'
import { factsOf, runningOf } from './highlight.paper.ts'
import { actionsOf, type HighlightAction, type HighlightReport, type Move } from './highlight.ts'
import { dueWords } from './highlight.sentences.ts'
import { agrees, countWords, sentence, shareWords, signed } from './report-words.ts'

/** Every date that ever moved: from what, to what, by how much, why and who decided. Nothing is averaged away. */
export function dateChangesPaper(report: HighlightReport): Paper {
  const actions = actionsOf(report.themes)
  const moved = actions.filter((action) => action.moves.length > 0)
  return {
    title: 'Dates that moved',
    caption: report.plan.title,
    lede: words(ledeOfMoves(actions, moved)),
    facts: factsOf(report),
    running: runningOf(report),
    author: report.council,
    asAt: report.asAt,
    sheet: 'a4-landscape',
    blocks: [
      section('How late, against the first date', [bandTable(actions)]),
      section('Every move, newest first', [moveTable(moved)]),
    ],
  }
}

function ledeOfMoves(actions: readonly HighlightAction[], moved: readonly HighlightAction[]): string {
  const { all } = countsOf(actions)
  if (moved.length === 0) return `All ${countWords(all, 'date')} have held.`
  const often = moved.filter((action) => action.moves.length > 1).length
  const more = often === 0 ? 'none more than once' : `${often} more than once`
  return `${shareWords(moved.length, all)} ${agrees(all, 'action', 'actions')} ${agrees(moved.length, 'has', 'have')} had ${agrees(moved.length, 'its', 'their')} date moved, ${more}.`
}

/** Three months are 63 working days: 13 weeks less two bank holidays. */
const threeMonths = 63

function bandTable(actions: readonly HighlightAction[]): Block {
  const inPlan = actions.filter((action) => countsOf([action]).all === 1)
  const bands: [string, (days: number) => boolean][] = [
    ['The first date stands, or is beaten', (days) => days <= 0],
    ['Later by less than three months', (days) => days > 0 && days < threeMonths],
    ['Later by three months or more', (days) => days >= threeMonths],
  ]
  return {
    kind: 'table',
    title: null,
    columns: [
      { title: 'Against the first date', share: 4, align: 'left' },
      { title: 'Actions', share: 1, align: 'right' },
    ],
    rows: bands.map(([name, holds]) => [
      [words(name)],
      [
        words(
          shareWords(inPlan.filter((action) => holds(action.workingDaysFromFirst)).length, inPlan.length),
        ),
      ],
    ]),
  }
}

function moveTable(moved: readonly HighlightAction[]): Block {
  const moves = moved
    .flatMap((action) =>
      action.moves.map((move, at): { action: HighlightAction; move: Move; at: number } => ({
        action,
        move,
        at,
      })),
    )
    .toSorted((a, b) => b.move.on.localeCompare(a.move.on))
  const left = (title: string, share: number) => ({ title, share, align: 'left' as const })
  return {
    kind: 'table',
    title: null,
    columns: [
      left('Action', 6),
      left('Was', 2.2),
      left('Became', 2.2),
      { title: 'Working days', share: 1.4, align: 'right' },
      { title: 'Move', share: 1, align: 'right' },
      left('Why', 5),
      left('Decided by', 3),
    ],
    rows: moves.map(({ action, move, at }) => [
      [nameOf(action)],
      [words(dueWords(move.was))],
      [words(dueWords(move.now))],
      [words(signed(move.workingDays))],
      [words(String(at + 1))],
      [words(sentence(move.reason))],
      [words(`${move.decidedBy}, ${sayDay(move.on)}`)],
    ]),
  }
}
