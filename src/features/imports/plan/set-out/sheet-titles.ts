import type { Row } from '#src/kit/documents/source-document.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { isInitials, kindOf } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { isRef } from '#src/features/imports/plan/words/wording.ts'
import { textsOf, wordsIn } from './sheet-words.ts'

/** So many rows above are compared, and two below. */
const NEAR = 3
const LEAST_TITLES = 3

/**
 * Whether a row heads a table of its own below another, whatever its titles are: figures or days stand below its
 * words where none stood above them. The rows below are as wide as it is, and the ones above are all wider or all
 * narrower (two cells may be labels of this very table); or, where all are of one width, several columns hold other
 * things below than above.
 */
export function headsUnlike(run: readonly Row[], at: number): boolean {
  const row = run[at]
  const titles = row === undefined ? [] : wordsIn(row)
  if (row === undefined || titles.length < LEAST_TITLES || !titles.every(isTitle)) return false
  if (textsOf(row).length > titles.length) return false
  const above = run.slice(Math.max(0, at - NEAR), at).map(textsOf)
  const below = run.slice(at + 1, at + 3).map(textsOf)
  const wide = titles.length
  if (above.length < 2 || below.length < 2 || below.some(({ length }) => length !== wide)) return false
  const kinds = titles.map((_, column) => ({ was: kindIn(above, column), is: kindIn(below, column) }))
  const turned = kinds.filter(({ was, is }) => was !== is)
  if (turned.every(({ is }) => is === 'words')) return false
  const all = (form: (length: number) => boolean): boolean => above.every(({ length }) => form(length))
  if (all((length) => length === wide)) return turned.length >= 2
  return all((length) => length > wide) || all((length) => length >= LEAST_TITLES && length < wide)
}

/** A few words without figures, no person's name and unlike the other titles. */
function isTitle(text: string, index: number, all: readonly string[]): boolean {
  return (
    /^[\p{Lu}%#]/u.test(text) &&
    !/\d|[.;,!?]\s|[;,!]$/.test(text) &&
    text.split(' ').length <= 5 &&
    !looksLikeDue(text) &&
    !isInitials(text) &&
    kindOf(text) !== 'name' &&
    all.indexOf(text) === index
  )
}

/** What a column holds in all of some rows that is no words; "words" where it holds any. */
function kindIn(rows: readonly string[][], column: number): 'day' | 'figure' | 'words' {
  const texts = rows.map((row) => row[column] ?? '')
  if (texts.every((text) => /^[£]?\d[\d,.]*\s?%?$/.test(text) || (isRef(text) && /\d/.test(text))))
    return 'figure'
  return texts.every((text) => /\d/.test(text) && looksLikeDue(text)) ? 'day' : 'words'
}
