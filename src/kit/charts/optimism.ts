import { sayDay } from '#src/kit/dates/say.ts'
import type { PictureTable, PictureWords } from './picture.ts'

/** The share of checked greens that did not hold, and the interval in which the true share lies 19 times in 20; 0 to 1. */
export interface OptimismRate {
  share: number
  low: number
  high: number
}

export interface OptimismLine {
  name: string
  /** Greens claimed now. */
  claimed: number
  held: number
  didNot: number
  /** Claimed now, and nobody has looked at them. */
  unchecked: number
  /** Null where none was checked. */
  rate: OptimismRate | null
}

export interface Optimisms {
  council: string
  scope: string
  /** "2026-09-14". */
  today: string
  /** The first and the last day on which a green was checked; null where none was. */
  checkedFrom: string | null
  checkedTo: string | null
  whole: OptimismLine
  themes: readonly OptimismLine[]
}

/** The share that did not hold, most first; what nobody checked comes last. */
export function optimismOrder({ themes }: Optimisms): OptimismLine[] {
  return themes.toSorted((a, b) => (b.rate?.share ?? -1) - (a.rate?.share ?? -1))
}

export function checkedOf({ held, didNot }: OptimismLine): number {
  return held + didNot
}

export function optimismWords(optimism: Optimisms): PictureWords {
  const { whole, checkedFrom, checkedTo } = optimism
  const when =
    checkedFrom === null || checkedTo === null
      ? 'no check yet'
      : checkedFrom === checkedTo
        ? `checked on ${sayDay(checkedFrom)}`
        : `checks made from ${sayDay(checkedFrom)} to ${sayDay(checkedTo)}`
  return {
    title: `${optimism.scope}: greens claimed, checked and found not to hold`,
    says: finding(optimism),
    more: [uncheckedWords(whole), intervalWords(whole)].filter((part) => part !== '').join(' '),
    sub: 'One mark for each green that its own lead claimed. Checked by somebody outside the lead’s line; which ones, was drawn by lot.',
    foot: `${optimism.council}, as at ${sayDay(optimism.today)}, ${when}. The range is the 95% interval (Wilson) for the share of greens that would not hold; few checks give a wide one.`,
  }
}

function finding({ whole, themes }: Optimisms): string {
  const { rate, didNot } = whole
  const checked = checkedOf(whole)
  if (rate === null) return 'No green has been checked yet'
  const held =
    didNot > 0
      ? `${didNot} of the ${checked} ${checked === 1 ? 'green' : 'greens'} that we checked did not hold up`
      : checked === 1
        ? 'The one green that we checked held up'
        : `All ${checked} greens that we checked held up`
  // A theme stands out only where the whole of its interval lies above the plan's rate.
  const apart = themes.filter((theme) => theme.rate !== null && theme.rate.low > rate.share)
  if (apart.length === 0) return `${held}; too few were checked to tell the themes apart`
  return `${held}; ${apart.map(({ name }) => name).join(' and ')} ${apart.length === 1 ? 'stands' : 'stand'} out`
}

function uncheckedWords({ unchecked, claimed }: OptimismLine): string {
  if (claimed === 0) return ''
  return unchecked === 0
    ? 'Every green claimed now has been checked.'
    : `${unchecked} of the ${claimed} greens claimed now have not been checked.`
}

function intervalWords({ rate }: OptimismLine): string {
  return rate === null
    ? ''
    : `Over the whole plan, between ${percent(rate.low)} and ${percent(rate.high)} would not hold.`
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** "22%, between 6% and 55%". */
export function rateWords(rate: OptimismRate | null): string {
  return rate === null
    ? 'None checked'
    : `${percent(rate.share)}, between ${percent(rate.low)} and ${percent(rate.high)}`
}

export function optimismTable(optimism: Optimisms): PictureTable {
  return {
    caption: `${optimism.scope}: greens claimed, checked and held`,
    columns: [
      { heading: 'Theme', numeric: false },
      { heading: 'Claimed now', numeric: true },
      { heading: 'Checked', numeric: true },
      { heading: 'Held up', numeric: true },
      { heading: 'Did not', numeric: true },
      { heading: 'Over-optimism', numeric: false },
    ],
    rows: [...optimismOrder(optimism), optimism.whole].map((line) => [
      line.name,
      line.claimed,
      checkedOf(line),
      line.held,
      line.didNot,
      rateWords(line.rate),
    ]),
  }
}
