import { sayDay } from '#src/kit/dates/say.ts'
import type { PictureTable, PictureWords } from './picture.ts'
import { counted } from './text.ts'
import { spanInWords } from './days.ts'

/** One action against the date first promised: calendar days to when it was accepted, else to its date now; null without one. */
export interface Slip {
  days: number | null
  done: boolean
}

export interface Slips {
  council: string
  /** The plan's name, or the theme's. */
  scope: string
  /** "2026-09-14". */
  today: string
  actions: readonly Slip[]
}

export interface SlipBand {
  name: string
  later: boolean
  open: number
  done: number
}

// Late is a week or more after the first date, as in the picture of dates.
const bands: { name: string; later: boolean; holds: (days: number | null) => boolean }[] = [
  { name: 'Earlier than promised', later: false, holds: (days) => days !== null && days < 0 },
  {
    name: 'As promised, or within a week',
    later: false,
    holds: (days) => days !== null && days >= 0 && days < 7,
  },
  { name: 'Up to a month later', later: true, holds: (days) => days !== null && days >= 7 && days <= 31 },
  {
    name: 'One to three months later',
    later: true,
    holds: (days) => days !== null && days > 31 && days <= 92,
  },
  {
    name: 'Three to six months later',
    later: true,
    holds: (days) => days !== null && days > 92 && days <= 183,
  },
  { name: 'More than six months later', later: true, holds: (days) => days !== null && days > 183 },
  { name: 'No date to hold it to', later: false, holds: (days) => days === null },
]

/** Every action in one band of lateness; a band in which there is none stays, but that of no date. */
export function bandsOf({ actions }: Pick<Slips, 'actions'>): SlipBand[] {
  return bands
    .map(({ name, later, holds }) => {
      const those = actions.filter(({ days }) => holds(days))
      const done = those.filter((action) => action.done).length
      return { name, later, open: those.length - done, done }
    })
    .filter(({ open, done }, at) => at < bands.length - 1 || open + done > 0)
}

export function slipsWords(slips: Slips): PictureWords {
  return {
    title: `${slips.scope}: how late, against the dates first promised`,
    says: finding(slips),
    more: middle(slips),
    sub: 'One mark for each action: filled once it was delivered and accepted, hollow while it is open.',
    foot: `${slips.council}, as at ${sayDay(slips.today)}. Late is a week or more after the first date: to the day of acceptance, else to the date now, else to today where that has passed.`,
  }
}

function finding({ actions }: Slips): string {
  const dated = actions.flatMap(({ days }) => (days === null ? [] : [days]))
  if (dated.length === 0) return 'No action here has a date yet'
  const late = dated.filter((days) => days >= 7)
  if (late.length === 0)
    return `${dated.length === 1 ? 'The one date has' : `All ${dated.length} dates have`} held`
  const long = late.filter((days) => days > 92).length
  const are = late.length === 1 ? 'is' : 'are'
  const further = long === 0 ? 'none' : String(long)
  return `${late.length} of ${counted(dated.length, 'action')} ${are} later than first promised, ${further} by more than three months`
}

function middle({ actions }: Slips): string {
  const late = actions
    .flatMap(({ days }) => (days !== null && days >= 7 ? [days] : []))
    .toSorted((a, b) => a - b)
  if (late.length < 3) return ''
  const half = late.length / 2
  const days = Math.round(((late[Math.ceil(half) - 1] ?? 0) + (late[Math.floor(half)] ?? 0)) / 2)
  return `The middle slip of the late ones is ${spanInWords(days)}.`
}

export function slipsTable(slips: Slips): PictureTable {
  const all = slips.actions.length
  return {
    caption: `${slips.scope}: actions by how late they are`,
    columns: [
      { heading: 'Against the first date', numeric: false },
      { heading: 'Open', numeric: true },
      { heading: 'Accepted', numeric: true },
      { heading: 'All', numeric: true },
      { heading: 'Share', numeric: true },
    ],
    rows: bandsOf(slips).map(({ name, open, done }) => [
      name,
      open,
      done,
      open + done,
      all === 0 ? '0%' : `${Math.round(((open + done) / all) * 100)}%`,
    ]),
  }
}
