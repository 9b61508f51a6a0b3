import { countRounds } from '#src/features/actions/index.ts'
import { type Ledger, type LedgerMove, movesMadeLate } from './ledger.ts'

export const ledgerColumns = [
  'Number',
  'Action',
  'Theme',
  'Lead',
  'Delivery',
  'First date',
  'First date as written',
  'Date now',
  'Date now as written',
  'Look again by',
  'Accepted on',
  'Times moved',
  'Made after the date',
  'Working days against first date',
  'Every move',
  'Green as dated',
  'Green against first date',
  'Date asked for',
  'Rounds due',
  'Rounds accepted',
  'Rounds missed',
]

/** One row for each action, moved or not; its moves in one cell, each with who agreed. */
export function ledgerRows({ lines }: Pick<Ledger, 'lines'>): (string | number | null)[][] {
  return lines.map((line) => {
    const { action, moves, requests } = line
    const rounds = line.rounds.length === 0 ? null : countRounds(line.rounds)
    const waiting = requests.find(({ state }) => state === 'waiting')
    return [
      action.ref,
      action.title,
      line.theme,
      line.lead,
      action.state,
      action.firstDueOn,
      action.firstDueText,
      action.dueOn,
      action.dueText,
      action.reviewOn,
      line.acceptedOn,
      moves.length,
      movesMadeLate(line),
      line.slip,
      moves.map(sayMoveInFile).join('; '),
      line.greenAsDated ? 'yes' : 'no',
      line.greenAgainstFirst ? 'yes' : 'no',
      waiting === undefined ? null : (waiting.toOn ?? waiting.toText),
      rounds?.due ?? null,
      rounds?.accepted ?? null,
      rounds?.missed ?? null,
    ]
  })
}

function sayMoveInFile({ from, to, toText, agreedBy, late }: LedgerMove): string {
  return `${from} to ${to ?? toText}${agreedBy === null ? '' : `, agreed by ${agreedBy}`}${late ? ', made after the date' : ''}`
}

/** The same for programs, with every move and every request apart. */
export function ledgerJson(ledger: Ledger): unknown {
  const { plan, figures, today, lines } = ledger
  return {
    plan: { id: plan.id, title: plan.title },
    asAt: today,
    green: {
      asDated: figures.green,
      againstFirstDates: figures.greenOnFirstDates,
      reporting: figures.reporting,
    },
    items: lines.map((line) => ({
      id: line.action.id,
      ref: line.action.ref,
      title: line.action.title,
      theme: line.theme,
      lead: line.lead,
      delivery: line.action.state,
      firstDueOn: line.action.firstDueOn,
      dueOn: line.action.dueOn,
      dueText: line.action.dueText,
      reviewOn: line.action.reviewOn,
      acceptedOn: line.acceptedOn,
      workingDaysAgainstFirst: line.slip,
      greenAsDated: line.greenAsDated,
      greenAgainstFirst: line.greenAgainstFirst,
      moves: line.moves,
      requests: line.requests,
      rounds: line.rounds,
    })),
  }
}
