import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import type { GridCell, GridRow } from '#src/features/imports/plan/tables/grid.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { openingRating } from '#src/features/imports/plan/ratings/rating-words.ts'
import { looksLikeRating } from '#src/features/imports/plan/ratings/ratings.ts'
import { colourOfFill } from '#src/features/imports/plan/ratings/colours.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { countSpaced, isRef, partRef } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'

/** What stands in a column, as shares (0 to 1) of its cells that hold something. */
export type Contents = {
  filled: number
  /** Share of all rows that hold words of their own here. */
  own: number
  due: number
  lead: number
  rating: number
  /** Share of cells that are a rating or open with one and go on in prose. */
  opens: number
  ref: number
  tick: number
  /** Share of rows whose cell is coloured as a rating is. */
  colour: number
  /** How many colours of ratings its cells are painted in. */
  hues: number
  words: number
  number: number
  /** Share of cells in which two lines or more begin with a number of their own: "(i) …", "(ii) …". */
  several: number
  /** Share of cells that begin by telling somebody to do something: "Review …", "We will publish …". */
  acts: number
  /** Share of cells that answer a recommendation: "Accepted", "Not agreed". */
  answer: number
  /** Share of cells that open with such an answer and may go on: "Accepted. Staff told us the same." */
  replies: number
  /** Share of cells that say how urgent something is: "High", "M", "2". */
  grade: number
  /** Share of the filled cells whose words stood in a cell before. */
  again: number
  /** Share of the filled cells whose words stand in the filled cell just above too. */
  runs: number
}

export const TICK =
  /^(?:[/\u2713\u2714\u2705\u2611\u2612\u2717\u2718\u25cf\u25a0\u25cb✓✔☑√xX]|[Yy]es|YES|ü|\uf0fc|\uf050)$/

/** A step's letter or small roman figure. */
const LETTERED = /^\(?(?:[a-z]|[ivx]{1,4})\)$/

const GRADE =
  /^(?:(?:very )?(?:high|medium|med|low|urgent|critical|essential|desirable|normal)|[hml]|[1-5]|[a-d]|p[1-5]|must|should|could)$/i

const ANSWER = pattern('i')`
  ^(?:(?:not|partly|partially|fully|in part|in principle|already|yes|no)[\s,:–-]*)*(?:
    accept(?:ed)? | agree(?:d)? | reject(?:ed)? | decline(?:d)? | support(?:ed)? | approve(?:d)? |
    endorse(?:d)? | refuse(?:d)? | note(?:d)?
  )(?:[\s,:(–-]*(?:in (?:full|part|principle)|partly|partially|with (?:changes|amendments?)))?\)?\.?$
`

/** The words before a first stop. */
const CLAUSE = /^[^.,;:\n–]*/

/** So many rows are enough to know a column. */
export const ENOUGH_ROWS = 60

/**
 * What stands in a column of some rows. `like` are these and those of other tables with the same titles: they tell what
 * a column holds, but only the table's own rows tell how many of them it fills and what stands in it again and again.
 */
export function contentsOf(rows: GridRow[], column: number, scale: ReadScale, like = rows): Contents {
  const own = contentsIn(cellsIn(rows, column), scale)
  if (like === rows) return own
  return Object.create(contentsOfAll(like).in(column, scale), {
    own: { get: () => own.own },
    again: { get: () => own.again },
    runs: { get: () => own.runs },
  }) as Contents
}

/** The contents of rows that several tables share are found out once. */
const contentsOfAll = onceFor((rows: GridRow[]) => {
  const known = new Map<number, Contents>()
  return {
    in: (column: number, scale: ReadScale): Contents => {
      const contents = known.get(column) ?? contentsIn(cellsIn(rows, column), scale)
      known.set(column, contents)
      return contents
    },
  }
})

/** As many cells as it takes to know a column. */
function cellsIn(rows: GridRow[], column: number): GridCell[] {
  return rows.slice(0, ENOUGH_ROWS).flatMap((row) => row.cells[column] ?? [])
}

/** What it costs to find out is found out when it is first asked for. */
function contentsIn(cells: GridCell[], scale: ReadScale): Contents {
  const texts = cells.filter(({ carried, text }) => carried === 'no' && text !== '').map(({ text }) => text)
  const share = (test: (text: string) => boolean): number => shareOf(texts.filter(test).length, texts)
  const told: Partial<Contents> = {}
  return {
    filled: texts.length,
    own: shareOf(texts.length, cells),
    get due() {
      return (told.due ??= share(isDue))
    },
    get lead() {
      return (told.lead ??= share(isLed))
    },
    get rating() {
      return (told.rating ??= share((text) => isRated(text, scale)))
    },
    get opens() {
      return (told.opens ??= share((text) => isRated(text, scale) || openingRating(text, scale) !== null))
    },
    get ref() {
      return (told.ref ??= share((text) => isRef(text) || LETTERED.test(text.trim())))
    },
    get tick() {
      return (told.tick ??= share((text) => TICK.test(text.trim())))
    },
    get colour() {
      return (told.colour ??= shareOf(cells.filter(({ fill }) => isColoured(fill)).length, cells))
    },
    get hues() {
      return (told.hues ??= new Set(cells.flatMap(({ fill }) => (isColoured(fill) ? [fill] : []))).size)
    },
    get words() {
      return (told.words ??= shareOf(countWords(texts), texts))
    },
    get several() {
      return (told.several ??= share(holdsSeveral))
    },
    get acts() {
      return (told.acts ??= share(opensWithDoing))
    },
    get answer() {
      return (told.answer ??= share((text) => ANSWER.test(text.trim())))
    },
    get replies() {
      return (told.replies ??= share((text) => ANSWER.test(CLAUSE.exec(text)?.[0].trim() ?? '')))
    },
    get grade() {
      return (told.grade ??= share((text) => GRADE.test(text.trim())))
    },
    get again() {
      return (told.again ??= texts.length === 0 ? 0 : 1 - shareOf(new Set(texts).size, texts))
    },
    get runs() {
      return (told.runs ??= shareOf(texts.filter(standsAbove).length, texts))
    },
    get number() {
      return (told.number ??= share((text) => /^[£$]?\s?[\d,.]+\s?(?:%|k|m|bn)?$/i.test(text.trim())))
    },
  }
}

function shareOf(count: number, all: readonly unknown[]): number {
  return all.length === 0 ? 0 : count / all.length
}

function standsAbove(text: string, at: number, texts: string[]): boolean {
  return at > 0 && text === texts[at - 1]
}

function countWords(texts: string[]): number {
  return texts.reduce((all, text) => all + countSpaced(text), 0)
}

/** A rating, or one on each line, maybe behind the number of the action that it rates: "(a) Done", "(b) Late". */
function isRated(text: string, scale: ReadScale): boolean {
  if (looksLikeRating(text, scale)) return true
  return text.includes('\n') && text.split('\n').every((line) => looksLikeRating(partRef(line).text, scale))
}

/** A date, or one on each line. */
function isDue(text: string): boolean {
  return looksLikeDue(text) || (text.includes('\n') && text.split('\n').every(looksLikeDue))
}

/** Leads, or those of each numbered action on a line: "(a) Head of Service", "(b) DCS". */
function isLed(text: string): boolean {
  if (looksLikeLeads(text)) return true
  return holdsSeveral(text) && text.split('\n').every((line) => looksLikeLeads(partRef(line).text))
}

function holdsSeveral(text: string): boolean {
  return text.includes('\n') && text.split('\n').filter((line) => partRef(line).ref !== null).length >= 2
}

function isColoured(fill: string | undefined): boolean {
  return fill !== undefined && colourOfFill(fill) !== null
}
