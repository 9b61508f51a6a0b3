import { type GridCell, keysOf } from '#src/features/imports/plan/tables/grid.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import { carryOn, COLUMN_DEPTH, draftSource, type PlanTree } from '#src/features/imports/plan/plan-tree.ts'
import {
  isRef,
  oneLine,
  partRef,
  plainOf,
  singular,
  startsLower,
} from '#src/features/imports/plan/words/wording.ts'
import { itemTexts } from '#src/features/imports/plan/words/remainder.ts'
import { cellsOf, ownText, type PlanRow, textOf } from './events.ts'
import { linesOfCell, onePart } from './pieces.ts'
import { giveDue, giveLeads, giveRating, type Known, type Titled } from './row-fields.ts'
import type { TableView } from './views.ts'

/** Opens the levels that the cells to the left of an action name, but for those that are open already. */
export function growParents(tree: PlanTree, row: PlanRow, view: TableView): void {
  for (const [order, { column, cell }] of cellsOf(row, 'parent').entries()) {
    if (cell.text === '' || cell.carried === 'across') continue
    const depth = COLUMN_DEPTH + order
    growParent(tree, row, { depth, order, view, title: column.title, cell })
  }
}

function growParent(tree: PlanTree, row: PlanRow, opening: Opening): void {
  const { depth, order, view, cell } = opening
  const current = tree.current(depth)
  if (current === null) {
    if (cell.carried === 'no' || order === 0) openParent(tree, row, opening)
  } else if (isSame(current, cell, view)) return
  else if (cell.carried === 'no' && goesOn(cell.text, row, view.refsExpected[order] === true)) {
    carryOn(current, cell.text.replace(/\n/g, ' '))
    tree.ledger.place(cell.keys, [cell.text])
  } else openParent(tree, row, opening)
}

/** The level that is open already: one merged cell, or the same words again. */
function isSame(current: DraftItem, cell: GridCell, view: TableView): boolean {
  if (view.from.get(current) === cell.origin) return true
  return plainOf(cell.text) === plainOf(`${current.ref ?? ''} ${current.text}`)
}

type Opening = {
  depth: number
  order: number
  view: TableView
  title: string
  cell: PlanRow['cells'][number]
}

function openParent(tree: PlanTree, row: PlanRow, { depth, order, view, title, cell }: Opening): void {
  const part = onePart(cell)
  const ref = view.refOf === 'parent' && order === 0 ? oneLine(ownText(row, 'ref')) : ''
  const parted = ref === '' ? partRef(part.text) : { ref, text: part.text }
  const item = tree.open(depth, {
    ...(singular(title) === '' ? {} : { name: singular(title) }),
    ...parted,
    findings: part.findings,
    source: draftSource(row.source),
  })
  view.from.set(item, cell.origin)
  tree.ledger.place(keysOf(row), [item.ref ?? '', item.text, ...item.findings])
}

/** A cell that goes on with the level above it: it begins in mid-sentence, or lacks the reference all others have. */
function goesOn(text: string, row: PlanRow, refsExpected: boolean): boolean {
  if (startsLower(text)) return true
  const loose = row.kind === 'text' || row.kind === 'pdf'
  return loose && refsExpected && partRef(text).ref === null
}

type Bare = { tags: string; remark: Titled | null }

/** A row without an action: more of what stands above it, an objective with its own lead, or words for a person to place. */
export function growBare(tree: PlanTree, row: PlanRow, known: Known, { tags, remark }: Bare): void {
  const opened = cellsOf(row, 'parent').some(({ cell }) => cell.carried === 'no' && cell.text !== '')
  const above = opened ? tree.deepest() : (tree.deepest() ?? tree.lastAction())
  const tracked = ownText(row, 'lead') + ownText(row, 'due') + ownText(row, 'rating')
  if (above === null || (tracked !== '' && !opened)) return
  const held = new Set(opened ? [] : itemTexts(above))
  if (tracked !== '') trackLevel(tree, above, row, known)
  if (tags !== '') above.findings.push(...tags.split('\n').map((line) => oneLine(line)))
  if (remark !== null) tree.keep(above, remark.title, remark.text)
  const success = giveBareRest(tree, above, row)
  if (success && !opened) {
    tree.guess(above, 'successCriteria', 'Criteria that stand beside no action were given to the level above')
  }
  // What stood in the level before came from elsewhere: words like its own in this row are not taken for it.
  tree.ledger.place(
    keysOf(row),
    itemTexts(above).filter((text) => !held.has(text)),
  )
}

/** Gives a level what else its row holds; answers whether that included success criteria. */
function giveBareRest(tree: PlanTree, above: DraftItem, row: PlanRow): boolean {
  const own = (role: 'success' | 'other' | 'progress' | 'finding'): ReturnType<typeof cellsOf> =>
    cellsOf(row, role).filter(({ cell }) => cell.carried === 'no' && cell.text !== '')
  const success = own('success').flatMap(({ cell }) => linesOfCell(cell))
  above.successCriteria.push(...success.filter((text) => !above.successCriteria.includes(text)))
  for (const { column, cell } of [...own('other'), ...own('progress'), ...own('finding')]) {
    if (!isRef(cell.text)) tree.keep(above, column.title, cell.text)
  }
  above.impact ??= ownText(row, 'impact') || null
  return success.length > 0
}

/** A level may have its own lead, date and rating in the row that names it. */
function trackLevel(tree: PlanTree, level: DraftItem, row: PlanRow, known: Known): void {
  for (const { column, cell } of cellsOf(row, 'lead'))
    giveLeads(tree, level, { title: column.title, text: cell.text }, known)
  giveDue(tree, level, { title: cellsOf(row, 'due')[0]?.column.title ?? '', text: textOf(row, 'due') }, known)
  for (const { column, cell } of cellsOf(row, 'rating'))
    giveRating(tree, level, column.title, { text: cell.text, fill: undefined, known })
}
