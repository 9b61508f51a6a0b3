import { isBlank, isRule, type Line } from './line.ts'

/** More words than a name has, and more lines in a row than names of levels stand. */
const MOST_WORDS = 30
const MOST_LINES = 2
const LEAST_CELLS = 3

/**
 * How many lines without tabs from `at` on are names across the table that begins at `from`: a converter gives such
 * a merged row as its words alone. The first stands right below the titles, with a row of as many cells under it; once
 * a table has such a name it may have more.
 */
export function countBanners(lines: readonly Line[], from: number, at: number): number {
  const titles = cellsIn(lines[from])
  if (titles < LEAST_CELLS || isRow(lines[from + 1])) return 0
  let count = 0
  while (count < MOST_LINES && isName(lines[at + count])) count += 1
  const below = cellsIn(lines[at + count])
  const goesOn = at === from + 1 ? below === titles : below >= LEAST_CELLS && below <= titles
  return goesOn ? count : 0
}

function cellsIn(line: Line | undefined): number {
  return line === undefined ? 0 : line.text.split('\t').length
}

function isRow(line: Line | undefined): boolean {
  return line?.text.includes('\t') === true
}

function isName(line: Line | undefined): boolean {
  if (line === undefined || isBlank(line) || isRow(line) || isRule(line)) return false
  const text = line.text.trim()
  return /^[\p{Lu}\d(“"‘]/u.test(text) && !/[.;,]$/.test(text) && text.split(/\s+/).length <= MOST_WORDS
}
