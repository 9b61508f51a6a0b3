import { chancesFrom } from '#src/kit/chances.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { type Delivery, drawSlip, leastDelivered, slipsOf } from './slips.ts'

/** An action with a day: where it is open, the day in force says the soonest that it is reckoned with. */
export type Dated = Delivery & { themeId: string; dueOn: string; open: boolean; actionId?: string }

/** When something will be finished: eight runs in ten end from `from` to `to`; half by `likely`. */
export type Finish = { asDated: string; from: string; likely: string; to: string }

export type ThemeForecast = {
  themeId: string
  open: number
  delivered: number
  /** From whose slips it is reckoned. */
  history: 'theme' | 'plan'
  finish: Finish | null
}

export type Forecast = {
  open: number
  delivered: number
  finish: Finish | null
  themes: ThemeForecast[]
}

/** The history is drawn anew so often, since it might as well have gone otherwise, and each time the plan runs on so often. */
const histories = 100
const runsEach = 20
const runs = histories * runsEach

/**
 * When the plan and each theme will be finished if the actions still open slip as this plan's actions have. Each run draws
 * a slip for every open action from the curve of slips and takes the last day; the history itself is drawn with replacement
 * (bootstrap; Efron, 1979), so that a short one gives a wide range. A theme with enough deliveries is reckoned from its own.
 * No finish where too little was delivered or nothing is open. The same day gives the same answer.
 */
export function forecastOf(dated: readonly Dated[], today: string, seed: number): Forecast {
  const themeIds = [...new Set(dated.map(({ themeId }) => themeId))]
  const own = ownHistories(dated)
  const open = dated.filter((action) => action.open)
  const enough = countDelivered(dated) >= leastDelivered
  const drawn = enough ? drawDays(dated, { open, own, today, chance: chances(seed) }) : []
  const finish = (id?: string) => {
    const of = open.flatMap(({ themeId }, at) => (id === undefined || themeId === id ? [at] : []))
    return finishOf(
      of.map((at) => drawn[at] ?? []),
      today,
      latest(of.flatMap((at) => open[at]?.dueOn ?? [])),
    )
  }
  return {
    open: open.length,
    delivered: countDelivered(dated),
    finish: enough ? finish() : null,
    themes: themeIds.map((themeId) => ({
      themeId,
      open: open.filter((action) => action.themeId === themeId).length,
      delivered: countDelivered(dated, themeId),
      history: own.has(themeId) ? 'theme' : 'plan',
      finish: enough ? finish(themeId) : null,
    })),
  }
}

/** The likely day of one open action, and the day after which it ends in eight runs of ten. */
export type ActionForecast = { actionId: string; dueOn: string; likely: string; hardlyBefore: string }

/** The same reckoning for each open action by itself; none where too little was delivered to reckon from. */
export function forecastEach(dated: readonly Dated[], today: string, seed: number): ActionForecast[] {
  if (countDelivered(dated) < leastDelivered) return []
  const open = dated.filter((action) => action.open)
  const own = ownHistories(dated)
  const drawn = drawDays(dated, { open, own, today, chance: chances(seed) })
  return open.flatMap(({ actionId, dueOn }, at) => {
    const days = (drawn[at] ?? []).toSorted((a, b) => a - b)
    const day = (share: number) => addDays(today, Math.ceil(days[Math.floor(share * days.length)] ?? 0))
    return actionId === undefined ? [] : [{ actionId, dueOn, likely: day(0.5), hardlyBefore: day(0.2) }]
  })
}

/** The themes that have delivered enough to be reckoned from their own slips. */
function ownHistories(dated: readonly Dated[]): Set<string> {
  const themeIds = new Set(dated.map(({ themeId }) => themeId))
  return new Set([...themeIds].filter((id) => countDelivered(dated, id) >= leastDelivered))
}

function countDelivered(dated: readonly Dated[], id?: string): number {
  return dated.filter((one) => one.acceptedOn !== null && (id === undefined || one.themeId === id)).length
}

type Drawing = {
  open: readonly Dated[]
  /** The themes that have a history of their own. */
  own: ReadonlySet<string>
  today: string
  chance: () => number
}

/** Days from today to the delivery of each open action, once for each run. */
function drawDays(dated: readonly Dated[], { open, own, today, chance }: Drawing): number[][] {
  const drawn: number[][] = open.map(() => [])
  for (let history = 0; history < histories; history += 1) {
    const again = dated.map(() => dated[Math.floor(chance() * dated.length)] as Dated)
    const whole = slipsOf(again, today)
    const ofTheme = new Map(
      [...own].map((id) => [
        id,
        slipsOf(
          again.filter(({ themeId }) => themeId === id),
          today,
        ),
      ]),
    )
    for (const [at, action] of open.entries()) {
      const slips = ofTheme.get(action.themeId) ?? whole
      const since = daysBetween(action.firstDueOn, today)
      const atLeast = Math.max(since, daysBetween(action.firstDueOn, action.dueOn))
      for (let run = 0; run < runsEach; run += 1)
        drawn[at]?.push(slips === null ? 0 : Math.max(0, drawSlip(slips, atLeast, chance()) - since))
    }
  }
  return drawn
}

function finishOf(drawn: readonly number[][], today: string, asDated: string | null): Finish | null {
  if (asDated === null || drawn.length === 0) return null
  const ends = Array.from({ length: runs }, (_, run) => Math.max(...drawn.map((days) => days[run] ?? 0)))
  ends.sort((a, b) => a - b)
  const day = (share: number) => addDays(today, Math.ceil(ends[Math.floor(share * runs)] ?? 0))
  return { asDated, from: day(0.1), likely: day(0.5), to: day(0.9) }
}

function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null
}

/** Chances between 0 and 1 and never either, since a logarithm is taken of them; the same for the same seed. */
export function chances(seed: number): () => number {
  const chance = chancesFrom(seed)
  return () => chance() + 2 ** -33
}
