import { createHash } from 'node:crypto'
import { gatherLedger, type Ledger } from '#src/features/changes/index.ts'
import { isAccepted } from '#src/features/actions/index.ts'
import { type Plan, type Theme, listThemes } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type ActionForecast, type Dated, type Forecast, forecastEach, forecastOf } from './forecast.ts'

export type PlanForecast = {
  council: string
  plan: Plan
  themes: Theme[]
  today: string
  forecast: Forecast
  /** Open, with no day: nothing can be reckoned for them. */
  undated: number
}

/** The forecast of a plan as its record stands; the same all day long. */
export async function gatherForecast(
  trx: Trx,
  { council, plan, now }: { council: string; plan: Plan; now: Date },
): Promise<PlanForecast> {
  const [ledger, themes] = await Promise.all([
    gatherLedger(trx, { council, plan, theme: null, now }),
    listThemes(trx, plan.id),
  ])
  const { today } = ledger
  return {
    council,
    plan,
    themes,
    today,
    forecast: forecastOf(datedOf(ledger), today, seedOf(`${plan.id} ${today}`)),
    undated: ledger.lines.filter((line) => isOpen(line) && line.action.dueOn === null).length,
  }
}

/** When each open action of a plan will likely be delivered, as its ledger stands. */
export function forecastActions(ledger: Ledger): ActionForecast[] {
  const { plan, today } = ledger
  return forecastEach(datedOf(ledger), today, seedOf(`${plan.id} ${today}`))
}

function isOpen({ action }: Line): boolean {
  return !isAccepted(action.state)
}

function datedOf(ledger: Ledger): Dated[] {
  return ledger.lines.flatMap((line) => [
    ...pastOf(line),
    ...(isOpen(line) ? openOf(line, ledger.today) : []),
  ])
}

type Line = Ledger['lines'][number]

/** What was delivered, with the day: also what slipped back since. Nothing where nobody knows the day. */
function pastOf({ action, acceptedOn }: Line): Dated[] {
  const { themeId, firstDueOn, dueOn } = action
  if (firstDueOn === null || acceptedOn === null) return []
  return [{ themeId, firstDueOn, dueOn: dueOn ?? firstDueOn, acceptedOn, open: false }]
}

/** What is still to be delivered; what slipped back has to be delivered again, from today on. */
function openOf({ action, acceptedOn }: Line, today: string): Dated[] {
  const { themeId, firstDueOn, dueOn } = action
  if (firstDueOn === null || dueOn === null) return []
  const again = acceptedOn !== null
  const due = again && dueOn < today ? today : dueOn
  const { id: actionId } = action
  return [
    { actionId, themeId, firstDueOn: again ? today : firstDueOn, dueOn: due, acceptedOn: null, open: true },
  ]
}

function seedOf(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32LE()
}
