import { sayDay } from '#src/kit/dates/say.ts'
import type { PictureWords } from './picture.ts'

/** One value of a number that is followed over time. */
export interface LinePoint {
  /** Its place among all periods, one after another: a place without a point is a gap in the line. */
  place: number
  period: string
  value: number
  /** As it is said: "82.5%". */
  said: string
  /** It may still change. */
  provisional: boolean
  target: number | null
  saidTarget: string | null
  missed: boolean
}

/** A number over time against its target: points by place, earliest first. */
export interface Line {
  council: string
  name: string
  today: string
  higherIsBetter: boolean
  /** "Every month". */
  often: string
  source: string
  /** The latest, against its target, as a sentence without a full stop. */
  finding: string
  say: (value: number) => string
  points: readonly LinePoint[]
}

export function lineWords(line: Line): PictureWords {
  const { points, today } = line
  const [first, last] = [points[0], points.at(-1)]
  const aimed = points.some(({ target }) => target !== null)
  return {
    title: `${line.name}, over time`,
    says: line.finding,
    more:
      first === undefined || last === undefined || first === last
        ? ''
        : `It was ${first.said} in ${first.period} and is ${last.said} in ${last.period}.`,
    sub: `${line.often}. ${line.higherIsBetter ? 'Higher' : 'Lower'} is better.${aimed ? ' The dashed line is the target; a ringed point misses it.' : ''}${points.some(({ provisional }) => provisional) ? ' A hollow point may still change.' : ''}`,
    foot: `${line.council}, as at ${sayDay(today)}.${line.source === '' ? '' : ` Source: ${line.source}.`}`,
  }
}

/** Round numbers that hold every value and target between the first and the last of them: "0, 20, 40, 60". */
export function scaleMarks(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const span = most - least || Math.abs(most) || 1
  const rough = span / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((count) => count * power >= rough) ?? 10) * power
  // A scale that would nearly reach nought begins there.
  const start = least >= 0 && least < 2 * step ? 0 : Math.floor((least - step * 0.2) / step)
  const end = Math.ceil((most + step * 0.1) / step)
  return Array.from({ length: end - start + 1 }, (_, at) => Number(((start + at) * step).toPrecision(12)))
}
