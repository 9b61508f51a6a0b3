import { EMPTY, type GridCell, keysOf } from '#src/features/imports/plan/tables/grid.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { COLUMN_DEPTH, draftSource, type PlanTree } from '#src/features/imports/plan/plan-tree.ts'
import { oneLine, partRef, plainOf, singular } from '#src/features/imports/plan/words/wording.ts'
import { itemTexts } from '#src/features/imports/plan/words/remainder.ts'
import { cellsOf, ownText, type PlanRow } from './events.ts'
import { lift } from './lifted.ts'
import { isFindingTag, type Part } from './pieces.ts'
import { giveDue, giveLeads, giveRating, type Known, type Titled } from './row-fields.ts'
import { growBare, growParents } from './row-levels.ts'
import { actionsOf, type OneAction } from './shares.ts'
import type { TableView } from './views.ts'

/** Grows the tree by one row: the levels to its left, then its action or actions. */
export function growRow(tree: PlanTree, row: PlanRow, view: TableView, known: Known): void {
  const whole = withoutSteps(row)
  if (whole !== null) {
    tree.close(whole.depth)
    growRow(tree, whole.row, view, known)
    return
  }
  growParents(tree, row, view)
  const action = cellsOf(row, 'action')[0]
  const text = action?.cell.text ?? ''
  if (action === undefined || text === '' || onlyTags(text)) {
    growBare(tree, row, known, { tags: text, remark: null })
    return
  }
  if (isRemark(row, action.cell) || NOTHING.test(text)) {
    growBare(tree, row, known, { tags: '', remark: { title: action.column.title, text } })
    return
  }
  const name = singular(action.column.title)
  for (const one of actionsOf(row, view.answers)) growAction(tree, one, { row, view, known, name })
}

/** "Action | Step | Lead | …": an action that has no steps, and is led or due itself, is what its row tracks. */
function withoutSteps(row: PlanRow): { row: PlanRow; depth: number } | null {
  const parents = cellsOf(row, 'parent')
  const last = parents.at(-1)
  const at = row.columns.findIndex(({ role }) => role === 'action')
  if (last === undefined || last.cell.carried !== 'no' || row.cells[at]?.text !== '') return null
  const tracked = ownText(row, 'lead') + ownText(row, 'due') + ownText(row, 'rating')
  if (last.cell.text === '' || tracked === '' || matchTitle(last.column.title)?.role !== 'action') return null
  const cells = row.cells.map((cell, place) => (place === at ? last.cell : cell === last.cell ? EMPTY : cell))
  return { row: { ...row, cells }, depth: COLUMN_DEPTH + parents.length - 1 }
}

function onlyTags(text: string): boolean {
  return text.split('\n').every((line) => isFindingTag(line))
}

/** Words across the columns of who leads and by when tell why there is nothing to do: "Not accepted | …". */
function isRemark(row: PlanRow, { origin }: GridCell): boolean {
  const over = (role: 'lead' | 'due'): boolean =>
    cellsOf(row, role).some(({ cell }) => cell.carried === 'across' && cell.origin === origin)
  return origin !== null && over('lead') && over('due')
}

/** "None" below a recommendation that was refused is no action. */
const NOTHING =
  /^(?:none|nil|n\/?a|not applicable|no (?:further )?actions?(?: (?:required|needed|proposed|planned))?)\.?$/i

type Growing = { row: PlanRow; view: TableView; known: Known; name: string }

function growAction(tree: PlanTree, one: OneAction, { row, view, known, name }: Growing): void {
  const { ref, text } = refAndText(row, one.part, view)
  const whole = row.step === true ? tree.lastHere() : partOf(tree, ref)
  const add =
    whole === null ? tree.add : (given: Parameters<PlanTree['add']>[0]) => tree.addPart(whole, given)
  const item = add({
    ...(name === '' ? {} : { name }),
    ref,
    text,
    findings: [...one.part.findings],
    source: draftSource(row.source),
  })
  giveTracking(tree, item, one, known)
  giveRest(tree, item, one)
  lift(tree, item, row)
  if (one.note !== null) tree.guess(item, 'text', one.note)
  if (tree.labels.size > 0) keepLabelled(tree, row, item)
  keepRepeated(tree, row, item, view)
  placeRow(tree, row, item)
}

/** A level written again in each row is kept with each action, so that no word of the row is lost. */
function keepRepeated(tree: PlanTree, row: PlanRow, item: DraftItem, view: TableView): void {
  for (const [order, { column, cell }] of cellsOf(row, 'parent').entries()) {
    const level = tree.current(COLUMN_DEPTH + order)
    const again =
      cell.carried === 'no' && cell.text !== '' && level !== null && view.from.get(level) !== cell.origin
    if (again && plainOf(cell.text) === plainOf(`${level.ref ?? ''} ${level.text}`))
      tree.keep(item, column.title, cell.text)
  }
}

/** Of labelled fields the labels are kept too, each with its words. */
function keepLabelled(tree: PlanTree, row: PlanRow, item: DraftItem): void {
  for (const [at, { role, title }] of row.columns.entries()) {
    const cell = row.cells[at]
    const label = (cell?.origin ? tree.labels.get(cell.origin) : undefined)?.trim() ?? ''
    if (!cell || label === '' || role === 'action' || role === 'other' || role === 'progress') continue
    if (item.fields[title] === undefined) tree.keep(item, label, cell.text)
  }
}

/** "a)" or "3.4.1" below "3.4" is a part of that action; "b)" below "3.4 a)" is not. */
function partOf(tree: PlanTree, ref: string | null): DraftItem | null {
  if (ref === null) return null
  const last = tree.lastHere()
  if (last?.ref == null || !/\d/.test(last.ref)) return null
  const lettered = /^\(?[a-z][.)]$|^\(?[ivx]{1,4}[.)]$/.test(ref) && !/\d\s?\(?[a-z]\)?$/.test(last.ref)
  return lettered || goesDeeper(ref, last.ref) ? last : null
}

/** "A1.2.3" and "A1.2(c)" go deeper than "A1.2"; "A1.3" and "A1.20" do not. */
function goesDeeper(ref: string, than: string): boolean {
  const plain = bareRef(ref)
  const start = bareRef(than)
  if (!plain.startsWith(start)) return false
  return /^(?:[.-](?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})|\s?\((?:[a-z]|[ivx]{1,4}|\d{1,2}))$/.test(
    plain.slice(start.length),
  )
}

function bareRef(ref: string): string {
  return ref.replace(/[\s.:)]+$/, '').toLowerCase()
}

function refAndText(row: PlanRow, part: Part, view: TableView): { ref: string | null; text: string } {
  const column = view.refOf === 'action' ? oneLine(ownText(row, 'ref')) : ''
  if (column !== '') return { ref: column, text: part.text }
  const several = part.text.split('\n').filter((line) => partRef(line).ref !== null).length
  return several > 1 ? { ref: null, text: part.text } : partRef(part.text)
}

function giveTracking(tree: PlanTree, item: DraftItem, one: OneAction, known: Known): void {
  for (const lead of one.leads) giveLeads(tree, item, lead, known)
  giveContributors(tree, item, one.contributors, known)
  for (const note of one.leadNotes) tree.guess(item, 'leads', note)
  giveDue(tree, item, one.due, known)
  for (const { title, text } of one.due.others) tree.keep(item, title, text)
  for (const note of one.due.notes) tree.guess(item, 'due', note)
  giveRating(tree, item, one.rating.title, { ...one.rating, known })
  if (one.rating.passed) tree.keep(item, one.rating.passed.title, one.rating.passed.text)
}

/** Those who help stand behind the leads; where one leads and their titles say that they help, nobody need be asked who answers. */
function giveContributors(tree: PlanTree, item: DraftItem, contributors: Titled[], known: Known): void {
  const leading = item.leads.length
  for (const contributor of contributors) giveLeads(tree, item, contributor, known)
  const isHelping = ({ title }: Titled): boolean =>
    matchTitle(title.split(': ').at(-1) ?? title)?.role === 'contributor'
  if (leading === 1 && item.leads.length > 1 && contributors.every(isHelping)) item.firstAnswers = true
}

function giveRest(tree: PlanTree, item: DraftItem, one: OneAction): void {
  item.successCriteria.push(...one.success)
  item.impact = one.impact === '' ? null : one.impact
  item.findings.push(...one.findings.filter((finding) => !item.findings.includes(finding)))
  for (const { title, text } of one.fields) tree.keep(item, title, text)
}

/** Takes off the words that this item now holds from the cells they came from. */
function placeRow(tree: PlanTree, row: PlanRow, item: DraftItem): void {
  tree.ledger.place(keysOf(row), itemTexts(item))
}
