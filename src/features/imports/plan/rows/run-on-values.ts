import { colourNamed } from '#src/features/imports/plan/ratings/colours.ts'
import { listMentions } from '#src/features/imports/plan/dates/date-mentions.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { NAMED_BODY } from '#src/features/imports/plan/leads/lead-ands.ts'
import { kindOf, stands } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { OPENER } from '#src/features/imports/plan/leads/lead-run-on.ts'
import { POST_END } from '#src/features/imports/plan/leads/lead-words.ts'
import { REPEATS } from '#src/features/imports/plan/dates/repeats.ts'
import { linesOfCell } from './pieces.ts'

/** What the cells beside several actions hold. */
type Tracked = 'lead' | 'due' | 'rating'

/**
 * The values of a cell whose lines a printed page ran together, one for each of `count` actions: "June 2025
 * Monthly", "Blue Green". Null where they do not come to that many; lines that agree already are left alone.
 */
export function runOnValues(cell: GridCell, role: Tracked, count: number): string[] | null {
  const lines = linesOfCell(cell)
  if (lines.length === 0 || lines.length >= count) return null
  if (role === 'lead') return partLeads(lines, count)
  const values = lines.flatMap((line) => PARTED[role](line))
  return values.length === count ? values : null
}

const PARTED: Record<'due' | 'rating', (line: string) => string[]> = { due: partDues, rating: partRatings }

/**
 * Posts run together, as many as there are actions: of the ways to part the lines into posts, the one in which
 * the fewest are different; none where two ways are as good.
 */
function partLeads(lines: string[], count: number): string[] | null {
  if (lines.length > 4 || count > 6 || lines.some((line) => line.split(/\s+/).length > 16)) return null
  const ways = lines.reduce<string[][]>(
    (all, line) => {
      const parted = waysToPart(line.split(/\s+/))
      return all.flatMap((before) => parted.map((way) => [...before, ...way]))
    },
    [[]],
  )
  const all = ways.filter((way) => way.length === count)
  const whole = all.filter((way) => way.every((one) => isWholeLead(one)))
  const right = whole.length > 0 ? whole : all
  const fewest = Math.min(...right.map((way) => new Set(way).size))
  const [best, ...others] = right.filter((way) => new Set(way).size === fewest)
  return best === undefined || others.length > 0 ? null : best
}

/** A person, a body, or a post that ends as one does and begins with no end of another: not "Manager Systems Lead". */
function isWholeLead(text: string): boolean {
  const [first = ''] = text.split(' ')
  if (kindOf(text) !== 'post') return !/\b(?:of|and|for|the)$/i.test(text)
  return OPENER.test(text) || (POST_END.test(text) && !POST_END.test(first))
}

/** Every way in which words fall into posts or people of two words or more, as a whole among them. */
function waysToPart(words: string[]): string[][] {
  const whole = [words.join(' ')]
  const parted = words.flatMap((_, at): string[][] => {
    if (at < 2 || words.length - at < 2) return []
    const left = words.slice(0, at).join(' ')
    if (!/^\p{Lu}/u.test(words[at] ?? '') || !isLead(left)) return []
    return waysToPart(words.slice(at)).map((rest) => [left, ...rest])
  })
  return [whole, ...parted.filter((way) => way.every((one) => isLead(one)))]
}

function isLead(text: string): boolean {
  return stands(text) || (kindOf(text) === 'body' && NAMED_BODY.test(text))
}

/** Dates and words such as "Monthly", where nothing but they stands in the line. */
function partDues(line: string): string[] {
  const plain = line.normalize('NFKC').toLowerCase()
  if (plain.length !== line.length) return [line]
  const dates = listMentions(plain, null)
  const undated = without(plain, dates)
  const repeats = REPEATS.flatMap(([, form]) => {
    const found = form.exec(undated)
    return found === null ? [] : [{ start: found.index, end: found.index + found[0].length }]
  }).filter((one, at, all) => !all.slice(0, at).some(({ start, end }) => one.start < end && start < one.end))
  const all = [...dates, ...repeats].sort((a, b) => a.start - b.start)
  return without(plain, all).trim() === '' ? all.map(({ start, end }) => line.slice(start, end)) : [line]
}

function without(text: string, places: { start: number; end: number }[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
}

/** Colours, letters, figures and dashes, where nothing else stands in the line. */
function partRatings(line: string): string[] {
  const words = line.split(/\s+/)
  return words.every((word) => colourNamed(word) !== null || /^(?:\d|[-–—]|n\/a|tbc)$/i.test(word))
    ? words
    : [line]
}
