import { daysBetween } from '#src/kit/dates/days-between.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { spanInWords } from './days.ts'
import type { PictureTable, PictureWords } from './picture.ts'

/** When something will likely be finished: eight chances in ten from `from` to `to`. Days are "2026-09-14". */
export interface FinishLine {
  name: string
  open: number
  asDated: string
  from: string
  likely: string
  to: string
}

export interface Finishes {
  council: string
  /** The plan's name. */
  scope: string
  today: string
  whole: FinishLine
  themes: readonly FinishLine[]
}

export function finishWords({ council, scope, today, whole, themes }: Finishes): PictureWords {
  const late = daysBetween(whole.asDated, whole.likely)
  const last = themes.toSorted((a, b) => (a.likely < b.likely ? 1 : -1))[0]
  return {
    title: `When ${scope} and its themes will likely be finished`,
    says: `Likely finished by ${sayDay(whole.likely)}${late < 14 ? ', about as dated' : `: ${spanInWords(late)} after the last date in the plan`}`,
    more: `Eight chances in ten lie between ${sayDay(whole.from)} and ${sayDay(whole.to)}.${last === undefined ? '' : ` The last to finish is likely ${last.name}.`}`,
    sub: 'Each bar holds eight chances in ten, its upright the likely day; the diamond is the last date in force.',
    foot: `${council}, as at ${sayDay(today)}. Reckoned from how late this plan’s own actions have been.`,
  }
}

export function finishTable({ whole, themes }: Finishes): PictureTable {
  return {
    caption: 'When each will likely be finished',
    columns: [
      { heading: 'What', numeric: false },
      { heading: 'Open', numeric: true },
      { heading: 'As dated', numeric: false },
      { heading: 'From', numeric: false },
      { heading: 'Likely', numeric: false },
      { heading: 'To', numeric: false },
    ],
    rows: [whole, ...themes].map(({ name, open, asDated, from, likely, to }) => [
      name,
      open,
      sayDay(asDated),
      sayDay(from),
      sayDay(likely),
      sayDay(to),
    ]),
  }
}
