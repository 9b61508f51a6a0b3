import { daysBetween } from '#src/kit/dates/days-between.ts'

/** An action as its dates tell of it: the day first agreed, and the day it was accepted as delivered. */
export type Delivery = { firstDueOn: string; acceptedOn: string | null }

/**
 * How late this plan's own actions have been: the share still undelivered so many days after the first date,
 * step by step, and the rate at which late ones are delivered beyond the longest that was seen.
 */
export type Slips = {
  delivered: number
  steps: { days: number; left: number }[]
  /** Deliveries a day among those that are late. */
  lateRate: number
}

/** Fewer deliveries than these tell nothing that could be relied on. */
export const leastDelivered = 8

/** Beyond the day up to which so few were watched, the steps are chance; the rate of the late ones goes on from there. */
const leastSeen = 6

/**
 * The curve of slips in calendar days, by the product-limit estimate (Kaplan and Meier, 1958): an action that
 * is still open counts as long as it has been seen, so that those not yet delivered are not forgotten.
 * Null where fewer than `leastDelivered` have been delivered.
 */
export function slipsOf(deliveries: readonly Delivery[], today: string): Slips | null {
  const seen = deliveries.map(({ firstDueOn, acceptedOn }) => ({
    days: daysBetween(firstDueOn, acceptedOn ?? today),
    delivered: acceptedOn !== null,
  }))
  const delivered = seen.filter((one) => one.delivered)
  if (delivered.length < leastDelivered) return null
  const days = [...new Set(delivered.map((one) => one.days))].sort((a, b) => a - b)
  const steps: Slips['steps'] = []
  let left = 1
  for (const day of days) {
    const still = seen.filter((one) => one.days >= day).length
    if (still < leastSeen) break
    left *= 1 - delivered.filter((one) => one.days === day).length / still
    steps.push({ days: day, left })
  }
  const lateDays = seen.reduce((sum, one) => sum + Math.max(0, one.days), 0)
  const late = delivered.filter((one) => one.days > 0).length
  // Half a delivery where there was none, so that a plan none of whose late actions was delivered is not thought endless.
  return { delivered: delivered.length, steps, lateRate: Math.max(late, 0.5) / Math.max(lateDays, 30) }
}

/** The share still undelivered just before so many days after the first date. */
function leftBefore({ steps, lateRate }: Slips, days: number): number {
  const last = steps.at(-1)
  if (last !== undefined && days > last.days && last.left > 0)
    return last.left * Math.exp(-lateRate * (days - last.days))
  return steps.findLast((step) => step.days < days)?.left ?? 1
}

/**
 * One slip drawn for an action that will not be delivered sooner than `atLeast` days after its first date;
 * `chance` lies above 0 and below 1.
 */
export function drawSlip(slips: Slips, atLeast: number, chance: number): number {
  const { steps, lateRate } = slips
  const wanted = chance * leftBefore(slips, atLeast)
  const step = steps.find(({ days, left }) => days >= atLeast && left <= wanted)
  if (step !== undefined) return step.days
  const last = steps.at(-1) ?? { days: 0, left: 1 }
  if (last.left === 0 || atLeast > last.days) return atLeast - Math.log(chance) / lateRate
  return last.days + Math.log(last.left / wanted) / lateRate
}
