import type { Table } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { DraftTable } from '#src/features/imports/plan/plan-draft.ts'
import { draftSource } from '#src/features/imports/plan/plan-tree.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { hasMoreWords, isRef, oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type GridRow, gridOf, ownCells } from './grid.ts'

type Kind = DraftTable['kind']

const MEASURES = pattern()`
  \b(?:
    indicator | kpi | metric | performance measure | measure | performance data | numerator | benchmark |
    statistical neighbours? | england average | national average | outturn
  )\b
`
const SERIES = pattern()`
  ^(?:
    baseline | target | actual | q[1-4] | quarter \d | current | previous | trend | direction of travel |
    (?:autumn|spring|summer)(?: term)? (?:\d{2}|\d{4})(?: ?\/ ?\d{2,4})? |
    (?:(?:target|actual|baseline|by) )?(?:
      (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w* ?\d* | \d{4}[ /]?\d{0,4} | \d{2}[ /]\d{2}
    )(?: (?:target|actual|baseline|outturn|result|prov(?:isional)?|estimated?|forecast|to date|ytd))? | stretch target
  )$
`
const MONTHLY = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w* ?\d*$/
const RESOURCES =
  /\b(?:cost|costs|budget|funding|amount|spend|expenditure|revenue|one off|£|savings?|resource requirement)\b/
const WORKFORCE = pattern()`
  \b(?:
    number of (?:managers|staff|posts|social workers) | fte | wte | vacanc(?:y|ies) | locums? |
    agency(?: staff| workers)? | permanent | salaried | headcount | establishment | in post | turnover |
    caseloads? | posts | staff(?:ing)? (?:groups?|types?|categor(?:y|ies)|grades?)
  )\b
`
const NAME_TITLE = pattern()`
  ^(?:
    present | attendees? | in attendance | board member | member name | contact | name | names | full name |
    initials | who | person | officer | lead | member | held by
  )$
`
const POST_TITLE = pattern()`
  ^(?:
    role | seat | post | job title | title | position | organisation | agency | designation | full name | name |
    email | contact | service | representing | meaning | in full | names?
  )$
`
/** Who sits on a board and for whom: "Executive member", "Delegated lead". */
const SEAT_TITLE = pattern()`
  ^(?:
    (?:
      executive | board | partnership | committee | statutory | delegated | nominated | substitute | alternate |
      elected | lay | deputy | partner | agency | vice
    ) ?
  )+(?:members?|leads?|partners?|representatives?|deput(?:y|ies)|roles?|agenc(?:y|ies)|chairs?|substitutes?)$
`
const RISK = /\b(?:risk|likelihood|probability|mitigation|mitigating|severity|inherent|residual)\b/
const EVENTS =
  /^(?:meeting|version|author|membership|attendees|amendment|changes?|frequency|agenda|chair|purpose|document)s?\b/

/** What a table that is not a plan's actions holds, by its titles and its cells. `titles` may be empty. */
export function kindOfTable(titles: string[], body: GridRow[], near = ''): Exclude<Kind, 'actions' | 'key'> {
  const plain = titles.map((title) => plainOf(title)).filter((title) => title !== '')
  const all = plain.join(' | ')
  const cells = body.flatMap((row) => ownCells(row).map(({ text }) => text))
  if (isPeople(plain)) return 'people'
  const money = cells.filter((text) => /[£]\s?[\d,.]+/.test(text)).length
  if (
    RESOURCES.test(all) ||
    titles.some((title) => title.includes('£')) ||
    money >= Math.max(2, body.length * 0.5)
  )
    return 'resources'
  const numbers = cells.filter((text) => /^[\d,.]+%?$/.test(text.trim())).length
  if (WORKFORCE.test(all) && numbers >= cells.length * 0.3) return 'workforce'
  const told = underHeading(plainOf(near), numbers >= cells.length * 0.3)
  if (!isMeasures(plain) && !holdsRates(plain, cells)) return told
  // Periods alone tell when, and a heading may tell of what: "Resources" above "2024/25 | 2025/26".
  return told === 'other' || MEASURES.test(all) ? 'measures' : told
}

/** Titles that say little are helped by the heading above the table. */
function underHeading(near: string, numeric: boolean): Exclude<Kind, 'actions' | 'key'> {
  if (
    numeric &&
    /\b(?:workforce|staffing|establishment|vacanc\w+|recruitment|managers|social workers)\b/.test(near)
  )
    return 'workforce'
  if (numeric && /\b(?:budget|resources?|costs?|funding|spend\w*|finance|financial)\b/.test(near))
    return 'resources'
  if (
    numeric &&
    /\b(?:indicators?|performance|measures?|kpis?|scorecard|dataset|data|how we will know|how will we know)\b/.test(
      near,
    )
  )
    return 'measures'
  return 'other'
}

/** Whether a text alone could head a column: of any table, not of actions only. */
function isTitleWord(text: string): boolean {
  if (matchTitle(text) !== null) return true
  const plain = plainOf(text)
  const plainly = (RESOURCES.test(plain) || WORKFORCE.test(plain)) && plain.split(' ').length <= 3
  return plainly || [SERIES, NAME_TITLE, POST_TITLE, RISK, EVENTS, GLOSSARY].some((form) => form.test(plain))
}

const isLong = hasMoreWords(5)

/** Whether a row's texts are the titles of people, figures, money, risks or the like. */
export function isOtherTitles(texts: string[]): boolean {
  if (texts.length < 2 || texts.some((text) => isLong(text)) || isRef(texts[0] ?? '')) return false
  const worded = texts.filter((text) => isTitleWord(text)).length
  return worded >= texts.length / 2 && (notActions(texts) || kindOfTable(texts, []) !== 'other')
}

const GLOSSARY = /^(?:abbreviation|acronym|term|glossary)s?$/

/**
 * Whether titles tell plainly that a table is no list of actions, though it has owners and dates; `doing`: what stands in
 * a column is work, whatever its title.
 */
export function notActions(titles: string[], doing?: boolean): boolean {
  const plain = titles.map((title) => plainOf(title)).filter((title) => title !== '')
  if (isGlossary(plain) || isPeople(plain) || isCalendar(plain) || isRegister(plain) || listsRisks(plain))
    return true
  if (doing === true || plain.some(namesWork)) return false
  return (
    isLog(plain) ||
    isMeasures(plain) ||
    RESOURCES.test(plain.slice(0, 2).join(' | ')) ||
    WORKFORCE.test(plain.join(' | ')) ||
    plain.filter((title) => EVENTS.test(title)).length >= 2
  )
}

function isGlossary(plain: string[]): boolean {
  return plain.some((title) => GLOSSARY.test(title))
}

function listsRisks(plain: string[]): boolean {
  return plain.filter((title) => RISK.test(title) && matchTitle(title)?.role !== 'action').length >= 2
}

function namesWork(title: string): boolean {
  const match = matchTitle(title)
  return match?.role === 'action' && match.weight >= 9
}

/**
 * What may go wrong and what it scores, "Type | Description | Score"; what was decided, "Date | Decision | Taken by"; who
 * has which part in what, "Responsible | Consulted | Informed"; or how long papers are kept.
 */
function isRegister(plain: string[]): boolean {
  const has = (form: RegExp): boolean => plain.some((title) => form.test(title))
  const scored = has(/^description$/) && has(/^score$/) && has(/^(?:type|category)$/)
  if (has(/^consulted$/) && has(/^informed$/)) return true
  if (has(/^(?:keep|kept|retain|retained) for$|^retention(?: period)?$/)) return true
  return scored || (has(/^date$/) && has(/^decisions?$/) && has(/^(?:taken|made|agreed|decided) by$/))
}

/** What was decided and when, where nothing is to be done: "No | Date | Decision | Owner". */
function isLog(plain: string[]): boolean {
  const dated = plain.some((title) =>
    /^(?:date|meeting|when|date of (?:decision|meeting)|(?:meeting|decision) date)$/.test(title),
  )
  return (
    dated && plain.some((title) => /^(?:key )?decisions?(?: (?:made|taken|reached|agreed))?$/.test(title))
  )
}

/** What is put on, and for whom or where. */
const COURSE = /^(?:training|course|session|workshop|module|event)s?(?: (?:title|name))?$/
const COMERS =
  /^(?:who (?:it is|is it|this is|should attend)\b.*|for whom|(?:target )?audience|trainers?|venue|places)$/

/** "When | What" and nobody who does it, or "Day | What happens | Who": what will happen, and not what is to be done. */
function isCalendar([first = '', second = '', ...more]: string[]): boolean {
  if (COURSE.test(first) && [second, ...more].some((title) => COMERS.test(title))) return true
  if (/^day$/.test(first) && /^(?:what (?:will )?happens?|activity|session)$/.test(second)) return true
  return (
    more.length === 0 &&
    /^(?:when|dates?|month)$/.test(first) &&
    /^(?:what(?: (?:happens|will happen|is on))?|events?|meetings?)$/.test(second)
  )
}

function isPeople(plain: string[]): boolean {
  const told = plain.filter((title) => [POST_TITLE, NAME_TITLE, SEAT_TITLE].some((form) => form.test(title)))
  return (
    plain.length >= 2 &&
    plain.length <= 5 &&
    plain.some((title) => NAME_TITLE.test(title)) &&
    told.length >= Math.max(2, plain.length - 1)
  )
}

function isMeasures(plain: string[]): boolean {
  const series = plain.filter((title) => SERIES.test(title)).length
  const months = plain.filter((title) => MONTHLY.test(title)).length
  return (
    (series >= 2 && (series > months || months >= 3)) ||
    (MEASURES.test(plain.slice(0, 3).join(' | ')) &&
      (series >= 1 ||
        /^(?:measure|indicator|kpi|performance measure)s?$/.test(plain[0] ?? '') ||
        plain.some((title) => /target|baseline|actual|frequency|source/.test(title))))
  )
}

/** "Re-referrals | 24% | 20%" below "Number | March 2025 | March 2026": rates by year; not counts of ratings by month. */
function holdsRates([, ...times]: string[], cells: string[]): boolean {
  const rates = cells.filter((text) => /^[\d,.]+\s?%$/.test(text.trim())).length
  return (
    times.length >= 2 &&
    times.every((title) => SERIES.test(title) && /\b20\d\d\b/.test(title)) &&
    rates >= cells.length * 0.3
  )
}

/** A table kept as it stands: its title rows, its heading row where it has one, its cells in the source's order. */
export function keepTable(table: Table, kind: Kind | null, near: string): DraftTable {
  const rows = gridOf(table)
  const { titleRows, headerAt } = shape(rows)
  const title = [
    table.title,
    ...rows.slice(0, titleRows).map((row) => oneLine(ownCells(row)[0]?.text ?? '')),
  ].filter((text) => text !== null && text !== '')
  const headers = headerAt === null ? [] : printed(rows[headerAt])
  const body = rows.slice(headerAt === null ? titleRows : headerAt + 1)
  return {
    kind: kind ?? kindOfTable(headers, body, `${near} ${table.title ?? ''}`),
    title: title.length > 0 ? title.join(' – ') : null,
    headers,
    rows: body.map((row) => printed(row)),
    source: draftSource(table.source),
  }
}

function printed(row: GridRow | undefined): string[] {
  return (row?.cells ?? []).map(({ carried, text }) => (carried === 'no' ? text : ''))
}

function shape(rows: GridRow[]): { titleRows: number; headerAt: number | null } {
  let titleRows = 0
  while (titleRows < Math.min(3, rows.length - 2) && isTitleRow(rows[titleRows])) titleRows += 1
  const row = rows[titleRows]
  if (!row || titleRows >= rows.length - 1) return { titleRows, headerAt: null }
  return { titleRows, headerAt: isHeading(row, rows.slice(titleRows + 1)) ? titleRows : null }
}

function isTitleRow(row: GridRow | undefined): boolean {
  if (row === undefined || row.cells.length < 2 || ownCells(row).length !== 1) return false
  return (
    row.cells.some(({ carried }) => carried === 'across') ||
    (row.cells.length > 2 && row.cells[0]?.text !== '')
  )
}

/** A year heads a column as a word does. */
const YEAR = /^20\d\d$/

function isHeading(row: GridRow, body: GridRow[]): boolean {
  const own = ownCells(row)
  const short = own.every(
    ({ text }) => text.split(/\s+/).length <= 10 && (!/^[£\d][\d,.]*$/.test(text) || YEAR.test(text)),
  )
  if (!short || own.length < 2 || own.some(({ text }) => /:$/.test(text.trim()))) return false
  const bold = own.every(({ paragraphs }) => paragraphs.every((one) => one.bold === true))
  const numeric = body
    .flatMap((next) => ownCells(next))
    .filter(({ text }) => /^[£]?[\d,.]+[%km]?$/.test(text.trim())).length
  return (
    row.header ||
    bold ||
    own.length >= 3 ||
    numeric >= body.length ||
    own.every(({ text }) => matchTitle(text) !== null)
  )
}
