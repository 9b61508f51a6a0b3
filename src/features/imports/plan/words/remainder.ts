import { type Cell, cellText, type Row, type SourceDocument } from '#src/kit/documents/source-document.ts'
import type { DraftItem, PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { draftSource } from '#src/features/imports/plan/plan-tree.ts'
import type { Ledger } from './coverage.ts'

type Unplaced = PlanDraft['unplaced'][number]

/** Opens the account of every word in the document: each paragraph, each cell, each table's own title. */
export function openAccount(
  document: SourceDocument,
  ledger: Ledger,
  labels: ReadonlyMap<object, string>,
): void {
  for (const block of document.blocks) {
    if (block.type === 'paragraph') {
      ledger.open(block, block.text)
      continue
    }
    if (block.title !== null) ledger.open(block, block.title)
    for (const row of block.rows) {
      for (const cell of row.cells) {
        ledger.open(cell, writtenIn(cell, labels))
      }
    }
  }
}

/** What a cell says, its label with it; a heading row made of labels is no part of the document: its words are those beside each cell. */
function writtenIn(cell: Cell, labels: ReadonlyMap<object, string>): string {
  const label = labels.get(cell)
  if (label === undefined) return cellText(cell)
  return label === '' ? '' : `${label} ${cellText(cell)}`
}

/** What found no place in the draft, each with the reason. `orphans` are rows of actions that lost their text. */
export function listUnplaced(
  document: SourceDocument,
  ledger: Ledger,
  orphans: ReadonlySet<object>,
): Unplaced[] {
  const unplaced: Unplaced[] = []
  for (const block of document.blocks) {
    if (block.type === 'paragraph') {
      const text = ledger.leftOf(block)
      const reason =
        block.struck === true
          ? STRUCK
          : block.style === 'furniture'
            ? 'It stands at the head or foot of each page'
            : 'These words belong to no part of the plan that is known'
      if (text !== '') unplaced.push({ text, reason, source: draftSource(block.source) })
      continue
    }
    const title = block.title === null ? '' : ledger.leftOf(block)
    if (title !== '')
      unplaced.push({
        text: title,
        reason: 'The name of a sheet or table',
        source: draftSource(block.source),
      })
    for (const row of block.rows) unplaced.push(...unplacedIn(row, ledger, orphans))
  }
  return unplaced
}

function unplacedIn({ cells, source }: Row, ledger: Ledger, orphans: ReadonlySet<object>): Unplaced[] {
  if (cells.every((cell) => ledger.leftOf(cell) === '')) return []
  const struck = cells.filter((cell) => cell.paragraphs.some((one) => one.struck === true))
  const gone = leftIn(struck, ledger)
  const text = leftIn(
    cells.filter((cell) => !struck.includes(cell)),
    ledger,
  )
  const reason = cells.some((cell) => orphans.has(cell))
    ? 'The row has a lead, a date or a rating, but the text of its action is missing'
    : 'These words of the row stand in no column that is known'
  return [
    { text: gone, reason: STRUCK, source: draftSource(source) },
    { text, reason, source: draftSource(source) },
  ].filter((one) => one.text !== '')
}

const STRUCK = 'These words are struck through'

function leftIn(cells: Cell[], ledger: Ledger): string {
  return cells
    .map((cell) => ledger.leftOf(cell))
    .filter((left) => left !== '')
    .join(' | ')
}

/**
 * Counts the words again, from the finished draft and without the account that was kept while it was
 * made. A word that was thought placed and stands nowhere is given as unplaced here.
 */
export function balance(draft: Omit<PlanDraft, 'coverage'>, ledger: Ledger): PlanDraft {
  const total = ledger.total()
  const missing = ledger.missing(ledger.texts(), draftTexts(draft))
  const dropped = ledger.dropped()
  const lost = missing.length > dropped ? missing.slice(0, missing.length - dropped) : []
  const unplaced = [...draft.unplaced]
  if (lost.length > 0)
    unplaced.push({
      text: lost.join(' '),
      reason: 'These words were lost while the draft was made',
      source: {},
    })
  const left = ledger.count(unplaced.map(({ text }) => text))
  const words = Math.max(total, left)
  return { ...draft, unplaced, coverage: { words, placed: words - left, unplaced: left } }
}

/** Every text that stands in a draft, guesses aside. */
export function draftTexts(draft: Omit<PlanDraft, 'coverage'>): string[] {
  const texts: (string | null | undefined)[] = [draft.title, ...draft.levels]
  for (const { code, label } of draft.scale?.levels ?? []) texts.push(code, label)
  for (const item of draft.items) texts.push(...itemTexts(item))
  for (const { title, headers, rows } of draft.tables) texts.push(title, ...headers, ...rows.flat())
  for (const { heading, text } of draft.narrative) texts.push(heading, text)
  for (const { text } of draft.unplaced) texts.push(text)
  return texts.filter((text) => typeof text === 'string')
}

/** Every text that an item holds. */
export function itemTexts(item: DraftItem): string[] {
  const texts = [item.name, item.text, ...item.leads, ...item.successCriteria, ...item.findings]
  for (const text of [item.ref, item.due?.text, item.rating?.text, item.impact])
    if (typeof text === 'string') texts.push(text)
  for (const [title, text] of Object.entries(item.fields)) texts.push(title, text)
  return texts
}
