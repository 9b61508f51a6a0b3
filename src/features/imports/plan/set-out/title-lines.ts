import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { matchTitle, type TitleMatch } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { isRef, oneLine } from '#src/features/imports/plan/words/wording.ts'
import type { Unit } from './cell-units.ts'

/**
 * Titles that stand a line each: where they begin, and what each column is for; `cost` is how unlikely they
 * are before what stands under them is looked at. `numbered` where a first column of numbers has no title.
 */
export type TitleLines = { from: number; roles: Role[]; cost: number; numbered: boolean }

const WIDEST = 15
/** A title that says nothing known may stand among known ones, so many in a row. */
const UNKNOWN = 4
const SURE = 6

/**
 * Every block of lines that may be a table's titles: three known ones or more, the work and something by
 * which it is tracked among them. What stands under them tells which lines at either end are titles too, so
 * each block comes as all the ways it may be read.
 */
export function listTitleLines(run: readonly Unit[]): TitleLines[][] {
  const blocks: TitleLines[][] = []
  for (let at = 0; at < run.length; ) {
    const block = blockAt(run, at)
    const ways = waysOf(block, at)
    if (ways.length > 0) blocks.push(ways)
    at += ways.length > 0 ? block.length : 1
  }
  return blocks
}

/** What the lines from here on that may be titles say, unknown ones null. */
function blockAt(run: readonly Unit[], from: number): (TitleMatch | null)[] {
  const block: (TitleMatch | null)[] = []
  for (const unit of run.slice(from, from + WIDEST)) {
    const match = known(unit)
    if (match === null && (!mayBeTitle(unit) || isAnswer(unit, block.at(-1)))) break
    if (match === null && block.length > 0 && block.slice(-UNKNOWN).every((one) => one === null)) break
    block.push(match)
  }
  return block
}

function mayBeTitle({ text, lines }: Unit): boolean {
  if (lines.some(({ style }) => style === 'list-item') || lines.length > 4) return false
  const words = text.split(/\s+/).length
  return words <= 10 && !isRef(oneLine(text)) && !/[.;:]$/.test(text)
}

/** A day, or a name behind the label of a lead: no title but what it asks for. */
function isAnswer({ text }: Unit, before: TitleMatch | null | undefined): boolean {
  const asked = before?.role === 'lead' || before?.role === 'theme-lead'
  return looksLikeDue(text) || (asked && looksLikeLeads(text))
}

function known(unit: Unit): TitleMatch | null {
  const text = oneLine(unit.text)
  if (!mayBeTitle({ ...unit, text: text.replace(/\.$/, '') }) || /\bplan$/i.test(text)) return null
  const match = matchTitle(text)
  return match !== null && match.weight >= SURE && parseLevelLabel(text)?.ref == null ? match : null
}

/** What it costs to leave a known title out, and to take an unknown one in. */
const LEFT_OUT = 2
const TAKEN_IN = 2

/** Titles may begin below a heading or a title over several columns, and end with one or two that are not known. */
function waysOf(block: readonly (TitleMatch | null)[], from: number): TitleLines[] {
  const last = block.findLastIndex((match) => match !== null) + 1
  const ends = Array.from({ length: block.length - last + 1 }, (_, more) => last + more)
  return ends.flatMap((end) =>
    block.slice(0, end).flatMap((_, begin) => {
      const out = block.slice(0, begin).filter((match) => match !== null).length
      const cost = out * LEFT_OUT + (end - last) * TAKEN_IN
      return waysToRead(block.slice(begin, end))
        .filter(areTitles)
        .flatMap((roles) => numberings({ from: from + begin, roles, cost, numbered: false }))
    }),
  )
}

function numberings(way: TitleLines): TitleLines[] {
  if (way.roles.includes('ref')) return [way]
  return [way, { ...way, roles: ['ref', ...way.roles], cost: way.cost + TAKEN_IN, numbered: true }]
}

/**
 * Any of several columns that name the work may be it; where none does, what is asked for is the work, or the
 * first column, if its title says nothing known. Else titles begin with a known one.
 */
function waysToRead(titles: readonly (TitleMatch | null)[]): Role[][] {
  const named = (role: Role): number[] => titles.flatMap((match, at) => (match?.role === role ? [at] : []))
  const work = named('action')
  const asked = work.length > 0 ? work : named('parent').slice(-1)
  if (asked.length > 0 && titles[0] === null) return []
  const first = titles[0] === null && titles.slice(1).every((match) => match !== null) ? [0] : []
  return (asked.length > 0 ? asked : first).map((chosen) =>
    titles.map((match, at) => {
      if (at === chosen) return 'action'
      return match?.role === 'action' ? (at < chosen ? 'parent' : 'other') : (match?.role ?? 'other')
    }),
  )
}

function areTitles(roles: readonly Role[]): boolean {
  const kinds = new Set(roles.filter((role) => role !== 'other'))
  return kinds.size >= 3 && kinds.has('action') && (kinds.has('lead') || kinds.has('due'))
}
