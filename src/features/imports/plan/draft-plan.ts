import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import { joinBareLevels } from '#src/features/imports/plan/levels/bare-levels.ts'
import { successBelow } from '#src/features/imports/plan/levels/below-tables.ts'
import { openLedger } from '#src/features/imports/plan/words/coverage.ts'
import { settleDepths } from '#src/features/imports/plan/levels/depths.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { levelHeadings } from '#src/features/imports/plan/levels/headings.ts'
import { joinCutRows, splitRuledRows } from '#src/features/imports/plan/rows/joins.ts'
import { findKey, type Key } from '#src/features/imports/plan/ratings/keys.ts'
import { knownLeads } from '#src/features/imports/plan/leads/known-leads.ts'
import { findLooseThemes, saidLevel } from '#src/features/imports/plan/levels/loose-themes.ts'
import { namePrefaces } from '#src/features/imports/plan/levels/preface-levels.ts'
import { balance, listUnplaced, openAccount } from '#src/features/imports/plan/words/remainder.ts'
import { knownFrom } from '#src/features/imports/plan/rows/row-fields.ts'
import { type Heads } from '#src/features/imports/plan/columns/said-header.ts'
import { draftScale } from '#src/features/imports/plan/ratings/scales.ts'
import { layOut, type LaidOut } from '#src/features/imports/plan/set-out/lay-out.ts'
import type { ActionTable, Before } from '#src/features/imports/plan/tables/action-table.ts'
import { parseActionTable } from '#src/features/imports/plan/tables/table-events.ts'
import { keepTable } from '#src/features/imports/plan/tables/tables.ts'
import { settleTold } from '#src/features/imports/plan/levels/told-levels.ts'
import { levelRows } from '#src/features/imports/plan/levels/tree-rows.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { carryGroups, viewTables } from '#src/features/imports/plan/rows/views.ts'
import { growPlan } from './grow.ts'
import { findQuestions, tellNarrative } from './narrative.ts'
import { findTitle } from './paper-title.ts'
import type { DraftTable, PlanDraft } from './plan-draft.ts'
import { draftSource, growTree, type PlanTree } from './plan-tree.ts'

/**
 * The draft of a plan from any document: its levels, actions, leads, dates and ratings by the
 * document's own titles and key, with every word placed or told as unplaced (contract.md, "The
 * draft of a plan"). Pure: nothing is opened, and the same document gives the same draft.
 * `told`: what somebody said that columns mean, by title in plain words; `heads`: in which row a table's titles stand.
 */
export function draftPlan(
  source: SourceDocument,
  told: ReadonlyMap<string, Role> = new Map(),
  heads: Heads = new Map(),
): PlanDraft {
  const { document, whole, labels } = layOutStanding(source)
  const ledger = openLedger()
  openAccount(whole, ledger, labels)
  const tree = growTree(ledger, labels)
  const key = { ...findKey(document), told, heads }
  const actions = findActionTables(document, key)
  const events = gatherEvents(document, actions)
  const carried = carryGroups(
    splitRuledRows(joinCutRows(settleDepths(levelRows(joinBareLevels(events.events))))),
  )
  const themeWord = saidLevel(document.blocks)
  const known = knownFrom(key, knownLeads(carried.events))
  const orphans = growPlan(tree, nameThemes(carried.events, themeWord), viewTables(carried.events), known)
  for (const title of carried.titles)
    tree.guess(null, title, `“${title}” stands once for several rows and was carried down to each`)
  const taken = new Set<object>([...events.taken])
  growLoose(document, tree, taken)
  const title = findTitle(document, taken)
  for (const block of title.keys) taken.add(block)
  ledger.place(title.keys, [title.title ?? ''])
  const tables = keepTables(document, { actions, key, ledger, taken })
  const narrative = tellNarrative(document.blocks, taken, ledger)
  for (const row of [...actions.values()].flatMap(({ titleRows }) => titleRows)) {
    const text = ownCells(row)
      .map((cell) => cell.text)
      .join('\n')
    narrative.push({ heading: null, text, source: draftSource(row.source) })
    ledger.place(
      row.cells.flatMap(({ keys }) => keys),
      [text],
    )
  }
  guessAtLevels(tree)
  guessAtLengths(tree)
  return balance(
    {
      format: 'goldthread.plan-draft/1',
      source: {
        file: document.file,
        kind: document.kind,
        ...(document.pages === undefined ? {} : { pages: document.pages }),
      },
      title: title.title,
      scale: draftScale(key),
      levels: tree.levels,
      items: tree.items,
      tables,
      narrative,
      unplaced: listUnplaced(whole, ledger, orphans),
      guesses: tree.guesses,
    },
    whole,
    ledger,
  )
}

/** The document laid out without the paragraphs that are struck through, and `whole` with them. */
function layOutStanding(source: SourceDocument): LaidOut & { whole: SourceDocument } {
  const isStruck = (block: Block): boolean => block.type === 'paragraph' && block.struck === true
  const laid = layOut({ ...source, blocks: source.blocks.filter((block) => !isStruck(block)) })
  const whole = { ...laid.document, blocks: [...laid.document.blocks, ...source.blocks.filter(isStruck)] }
  return { ...laid, whole }
}

/** The tables of actions: those whose titles name the work or, where there are none, those that look like it. */
export function findActionTables(document: SourceDocument, key: Key): Map<Block, ActionTable> {
  const sure = listActionTables(document, key, true)
  const any = [...sure.values()].some(({ events }) => events.some(({ type }) => type === 'row'))
  const found = any ? sure : listActionTables(document, key, false)
  settleTold(document, found, key.told)
  return found
}

function listActionTables(document: SourceDocument, key: Key, sure: boolean): Map<Block, ActionTable> {
  const found = new Map<Block, ActionTable>()
  let before: Before = null
  for (const block of document.blocks) {
    if (block.type !== 'table' || key.blocks.has(block)) continue
    const table = parseActionTable(block, key, before, { kind: document.kind, sure })
    if (!table) continue
    found.set(block, table)
    if (table.columns.length > 0) before = { columns: table.columns, titles: table.titles }
  }
  namePrefaces([...found.values()].filter(({ events }) => events.some(({ type }) => type === 'row')))
  return found
}

/** Everything said of the plan in the order of the document, and the paragraphs whose words that takes. */
function gatherEvents(
  document: SourceDocument,
  actions: Map<Block, ActionTable>,
): { events: PlanEvent[]; taken: Set<object> } {
  const headings = levelHeadings(document.blocks, actions)
  const below = successBelow(document.blocks, new Set(actions.keys()))
  const events: PlanEvent[] = []
  const taken = new Set<object>()
  for (const block of document.blocks) {
    const level = headings.get(block)
    const success = below.get(block)
    const table = actions.get(block)
    if (level) events.push(level)
    const field = labelBelow(block, events)
    if (field) {
      events.push(field)
      taken.add(block)
    }
    if (success) events.push(success)
    if (table) events.push(...table.events)
    for (const found of [level, success]) for (const one of found?.keys ?? []) taken.add(one)
  }
  return { events, taken }
}

const SAID_BELOW: ReadonlySet<Role | undefined> = new Set<Role>(['theme-lead', 'lead', 'due'])

/** "Senior responsible officer: …" on a line of its own, below the heading of a theme. */
function labelBelow(block: Block, events: PlanEvent[]): PlanEvent | null {
  const last = events.at(-1)
  if (block.type !== 'paragraph' || (last?.type !== 'level' && last?.type !== 'field')) return null
  const [, label = '', value = ''] = /^([^:]{3,45}):\s*(.+)$/s.exec(block.text.trim()) ?? []
  if (!SAID_BELOW.has(matchTitle(label)?.role)) return null
  return { type: 'field', label, value, keys: [block], source: block.source }
}

/** Themes without a word of their own take the document's: "seven key themes". */
function nameThemes(events: PlanEvent[], word: string | null): PlanEvent[] {
  const said = events.find((event) => event.type === 'level' && event.depth === 0 && event.name !== null)
  if (said || word === null) return events
  return events.map((event) =>
    event.type === 'level' && event.depth === 0 ? { ...event, name: word } : event,
  )
}

function growLoose(document: SourceDocument, tree: PlanTree, taken: Set<object>): void {
  if (tree.items.length > 0) return
  for (const theme of findLooseThemes(document.blocks)) {
    const item = tree.open(0, {
      name: theme.name,
      ref: theme.ref,
      text: theme.text,
      source: draftSource(theme.paragraph.source),
    })
    tree.keep(item, 'Description', theme.description)
    tree.ledger.place([theme.paragraph], [theme.name, theme.ref ?? '', theme.text, theme.description])
    taken.add(theme.paragraph)
  }
}

type Keeping = { actions: Map<Block, ActionTable>; key: Key; ledger: PlanTree['ledger']; taken: Set<object> }

/** Every table that is not turned into items, and the titles of those that are. */
function keepTables(document: SourceDocument, { actions, key, ledger, taken }: Keeping): DraftTable[] {
  const tables: DraftTable[] = []
  for (const block of document.blocks) {
    if (block.type !== 'table') continue
    const found = actions.get(block)
    if (found) {
      for (const row of found.repeated) ledger.drop(row.cells.flatMap(({ keys }) => keys))
      if (found.headerRows.length > 0) tables.push(titlesOf(found, tables, ledger, taken))
      tables.push(...othersOf(found, ledger))
      continue
    }
    const table = keepTable(block, key.blocks.has(block) ? 'key' : null, headingAbove(document.blocks, block))
    ledger.place(
      [block, ...block.rows.flatMap(({ cells }) => cells)],
      [table.title ?? '', ...table.headers, ...table.rows.flat()],
    )
    tables.push(table)
  }
  for (const { table, keys } of findQuestions(document.blocks, taken)) {
    ledger.place(keys, [table.title ?? '', ...table.rows.flat()])
    for (const one of keys) taken.add(one)
    tables.push(table)
  }
  return tables.filter(({ kind, headers }) => kind !== 'actions' || headers.length > 0)
}

/** Tables that stood in the grid of one of actions under titles of their own. */
function othersOf({ others }: ActionTable, ledger: PlanTree['ledger']): DraftTable[] {
  return others.map(({ keys, table }) => {
    ledger.place(keys, [table.title ?? '', ...table.headers, ...table.rows.flat()])
    return table
  })
}

/** The heading or caption straight above a table. */
function headingAbove(blocks: Block[], table: Block): string {
  const above = blocks[blocks.indexOf(table) - 1]
  return above?.type === 'paragraph' && above.text.length < 120 ? above.text : ''
}

/** The titles of a table turned into items: told once, later copies may go. */
function titlesOf(
  found: ActionTable,
  tables: DraftTable[],
  ledger: PlanTree['ledger'],
  taken: ReadonlySet<object>,
): DraftTable {
  const headers = found.headerRows.flatMap((row) => ownCells(row).map(({ text }) => text))
  const keys = found.headerRows.flatMap((row) => row.cells.flatMap((cell) => [...cell.keys]))
  const known = tables.some(
    (table) => table.kind === 'actions' && table.headers.join('|') === headers.join('|'),
  )
  if (known) ledger.drop(keys)
  else ledger.place(keys, headers)
  const title = taken.has(found.table) ? null : found.table.title
  if (title !== null) ledger.place([found.table], [title])
  return {
    kind: 'actions',
    title,
    headers: known ? [] : headers,
    rows: [],
    source: draftSource(found.table.source),
  }
}

function guessAtLevels(tree: PlanTree): void {
  const holding = new Set(tree.items.map(({ parent }) => parent))
  const led = tree.items.some(({ level, leads }) => level === 'action' && leads.length > 0)
  for (const item of tree.items) {
    if (item.level === 'objective' && !holding.has(item.id)) {
      tree.guess(item, 'text', 'No action stands under this; it may need one')
    }
    if (led && item.level === 'action' && item.leads.length === 0) {
      tree.guess(item, 'leads', 'No lead stands beside this action')
    }
  }
}

/** As much as a form takes for what an item says. */
const mostOfItem = 10_000

function guessAtLengths(tree: PlanTree): void {
  for (const item of tree.items) {
    if (item.text.length <= mostOfItem) continue
    const long = item.text.length.toLocaleString('en-GB')
    tree.guess(item, 'text', `It is ${long} characters long: part it, or shorten it to what is to be done`)
  }
}
