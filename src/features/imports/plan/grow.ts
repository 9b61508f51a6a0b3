import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { ourTitles } from '#src/features/imports/plan/columns/our-columns.ts'
import {
  type AboutEvent,
  cellsOf,
  type FieldEvent,
  type LevelEvent,
  ownText,
  type PlanEvent,
  type PlanRow,
} from '#src/features/imports/plan/rows/events.ts'
import { levelName } from '#src/features/imports/plan/levels/labels.ts'
import { isStateTitle } from '#src/features/imports/plan/columns/state-titles.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { giveDue, giveLeads, giveRating, type Known } from '#src/features/imports/plan/rows/row-fields.ts'
import { growRow } from '#src/features/imports/plan/rows/row-items.ts'
import type { TableView } from '#src/features/imports/plan/rows/views.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { DraftItem } from './plan-draft.ts'
import { draftSource, type PlanTree } from './plan-tree.ts'

/** Grows the plan's tree from everything met, in order. Gives the cells of rows that lost their action. */
export function growPlan(
  tree: PlanTree,
  events: PlanEvent[],
  views: Map<Column[], TableView>,
  known: Known,
): Set<object> {
  const orphans = new Set<object>()
  for (const event of numberNames(events)) {
    switch (event.type) {
      case 'level':
        openLevel(tree, event)
        break
      case 'field':
        if (event.of === 'action') giveBelow(tree, event)
        else if (event.of === 'level') giveOwn(tree, event, known)
        else giveField(tree, event, known)
        break
      case 'description':
        describe(tree, event)
        break
      case 'success':
        giveSuccess(tree, event)
        break
      case 'about':
        tellAbout(tree, event, known)
        break
      case 'row':
        growOrKeep(tree, event, { views, known, orphans })
    }
  }
  return orphans
}

/** "Ref: CS 2" right above "Area for improvement: …" is the number of the level that this names. */
function numberNames(events: PlanEvent[]): PlanEvent[] {
  const roleOf = (event: PlanEvent | undefined) =>
    event?.type === 'field' && event.of === undefined ? matchTitle(event.label)?.role : undefined
  return events.flatMap((event, at): PlanEvent[] => {
    const before = events[at - 1]
    if (roleOf(event) === 'ref' && roleOf(events[at + 1]) === 'parent') return []
    const isNumbered = roleOf(event) === 'parent' && roleOf(before) === 'ref'
    return isNumbered ? [{ ...(event as FieldEvent), number: before as FieldEvent }] : [event]
  })
}

type Growing = { views: Map<Column[], TableView>; known: Known; orphans: Set<object> }

function growOrKeep(tree: PlanTree, row: PlanRow, { views, known, orphans }: Growing): void {
  const view = views.get(row.columns)
  if (!view) return
  growRow(tree, row, view, known)
  if (ownText(row, 'action') !== '' || ownText(row, 'parent') !== '') return
  const tracked = ownText(row, 'lead') + ownText(row, 'due') + ownText(row, 'rating')
  if (tracked !== '') {
    for (const { cell } of row.columns.flatMap(({ role }) => cellsOf(row, role)))
      if (cell.origin) orphans.add(cell.origin)
  }
}

function openLevel(tree: PlanTree, event: LevelEvent): void {
  const { name, ref, text, depth, keys } = event
  const item = tree.open(depth, {
    ...(name === null ? {} : { name }),
    ref,
    text,
    source: draftSource(event.source),
  })
  tree.ledger.place(keys, [name ?? '', ref ?? '', item.text])
  if (event.doubt !== undefined) tree.guess(item, 'text', event.doubt)
}

/** "Overall lead" gives the level its leads; anything else said of it is kept under its own label. */
function giveField(tree: PlanTree, event: FieldEvent, known: Known): void {
  const { label, value, keys } = event
  const role = matchTitle(label)?.role
  if (role === 'parent' && names(tree, event)) return
  if (event.number !== undefined) giveField(tree, event.number, known)
  const item = tree.deepest()
  if (item === null) return
  const said = { title: label, text: value }
  const before = Object.keys(item.fields).length
  if (role === 'theme-lead' || role === 'lead') giveLeads(tree, item, said, known)
  if (role === 'due') giveDue(tree, item, said, known)
  if (role === 'lead' || role === 'due') tree.lenders.add(item)
  if (Object.keys(item.fields).length === before) tree.keep(item, label, value)
  tree.ledger.place(keys, [label, value])
}

/** What a row below its action tells is kept under its own label. */
function giveBelow(tree: PlanTree, { label, value, keys }: FieldEvent): void {
  const item = tree.lastAction()
  if (item === null) return
  tree.keep(item, label, value)
  tree.ledger.place(keys, [label, value])
}

/** What the level's own row says is its own: its lead, its date and its rating hold for nothing below it. */
function giveOwn(tree: PlanTree, { label, value, keys }: FieldEvent, known: Known): void {
  const item = tree.deepest()
  if (item === null) return
  const said = { title: label, text: value }
  const role = matchTitle(label)?.role
  if (role === 'lead' || role === 'theme-lead') giveLeads(tree, item, said, known)
  else if (role === 'due') giveDue(tree, item, said, known)
  else if (role === 'rating') giveRating(tree, item, label, { text: value, fill: undefined, known })
  else tree.keep(item, label, value)
  tree.ledger.place(keys, [label, value])
}

/** "Area for improvement | …" in a table of its own names a level; answers whether it did. */
function names(tree: PlanTree, event: FieldEvent): boolean {
  const { label, value, keys, number } = event
  const item = namedBy(tree, event)
  if (item === null) return false
  item.text = value
  tree.ledger.place(keys, [label, value])
  if (item.name !== levelName(label)) tree.keep(item, label, value)
  if (number !== undefined) {
    item.ref ??= number.value
    tree.keep(item, number.label, number.value)
    tree.ledger.place(number.keys, [number.label, number.value])
  }
  return true
}

/** The level that is open without a name, else a new one; null where the label tells of the level that was met last. */
function namedBy(tree: PlanTree, { label, source }: FieldEvent): DraftItem | null {
  const last = tree.items.at(-1)
  if (isStateTitle(label) && last !== undefined && last.level !== 'action' && last.text !== '') return null
  const open = tree.current(0)
  if (open !== null && open === last && isPluralOf(open.text, label)) headsAll(tree, open, label)
  if (open?.text === '') return open
  if (open !== null && open === last) return null
  return tree.open(0, { name: levelName(label), text: '', source: draftSource(source) })
}

/** "Areas for improvement" over tables that each tell of one "Area for improvement": the heading names none of them. */
function headsAll(tree: PlanTree, open: DraftItem, label: string): void {
  const { name, text } = open
  open.name = levelName(label)
  open.text = ''
  if (!tree.items.some((item) => item.name === name)) tree.levels.splice(tree.levels.indexOf(name), 1)
  if (!tree.levels.includes(open.name)) tree.levels.push(open.name)
  tree.keep(open, 'Section', text)
}

function isPluralOf(text: string, label: string): boolean {
  const singular = (words: string) => plainOf(words).replace(/s\b/g, '')
  return plainOf(text) !== plainOf(label) && singular(text) === singular(label)
}

function describe(tree: PlanTree, { text, keys }: { text: string; keys: readonly object[] }): void {
  const item = tree.deepest()
  if (item === null) return
  tree.keep(item, 'Description', text)
  tree.ledger.place(keys, [text])
}

function giveSuccess(tree: PlanTree, { texts, keys, titled }: Extract<PlanEvent, { type: 'success' }>): void {
  const item = topOf(tree)
  if (item === null) return
  item.successCriteria.push(...texts)
  tree.ledger.place(keys, texts)
  if (!titled) tree.guess(item, 'successCriteria', 'The list below the table was taken for success criteria')
}

/** Each word of our own document goes back to where it came from. */
function tellAbout(tree: PlanTree, { title, lines, keys }: AboutEvent, known: Known): void {
  const item = tree.deepest()
  if (item === null) return
  const text = lines.join('\n')
  if (title === ourTitles.success) item.successCriteria.push(...lines)
  else if (title === ourTitles.impact) item.impact = text
  else if (title === ourTitles.lead) giveLeads(tree, item, { title, text }, known)
  else tree.keep(item, title, text)
  tree.ledger.place(keys, [title, text])
}

function topOf(tree: PlanTree): ReturnType<PlanTree['deepest']> {
  const item = tree.deepest()
  return item === null ? null : (tree.above(item).at(-1) ?? item)
}
