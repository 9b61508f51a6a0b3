import { type Correction, withBelow } from './correction.ts'
import { partsOf } from './item.form.ts'
import type { DraftItem, PlanDraft } from './plan/plan-draft.ts'

type Level = DraftItem['level']
type Drafted = { draft: PlanDraft; leftOut: ReadonlySet<string> }

/** The other rows of the same table, or of every table, that were read the same way: at the same level, under the same word. */
export function rowsAlike(
  item: DraftItem,
  { draft, leftOut }: Drafted,
  within: 'table' | 'document' = 'table',
): DraftItem[] {
  return draft.items.filter(
    (one) =>
      one.id !== item.id &&
      !leftOut.has(one.id) &&
      one.level === item.level &&
      one.name === item.name &&
      (within === 'document' || one.source.table === item.source.table),
  )
}

const depth: Record<Level, number> = { theme: 0, objective: 1, action: 2 }

/**
 * Gives rows another level, and everything its place: a row stands under the nearest above it in the document that
 * may hold it, and what follows a row that was raised stands under that.
 */
export function levelCorrections(rows: readonly DraftItem[], level: Level, draft: PlanDraft): Correction[] {
  const changed = new Set(rows.map(({ id }) => id))
  const levelOf = (item: DraftItem) => (changed.has(item.id) ? level : item.level)
  const placed = draft.items.map((item, at) => {
    const before = draft.items.slice(0, at)
    const parent = before.findLast((one) => depth[levelOf(one)] < depth[levelOf(item)])
    const stays = item.level === 'action' && !changed.has(item.id) && isAction(draft, item.parent, levelOf)
    return { item, parent: stays ? item.parent : (parent?.id ?? null) }
  })
  return [
    ...rows.map((row): Correction => ({ kind: 'level', item: row.id, level })),
    ...placed
      .filter(({ item, parent }) => parent !== item.parent)
      .map(({ item, parent }): Correction => ({ kind: 'parent', item: item.id, parent })),
  ]
}

/** A part of an action stays with it. */
function isAction(draft: PlanDraft, id: string | null, levelOf: (item: DraftItem) => Level): boolean {
  const parent = draft.items.find((one) => one.id === id)
  return parent !== undefined && levelOf(parent) === 'action'
}

/** Rows that only go on with the one before: no number, no lead, no date of their own. */
function goesOn({ ref, leads, due, rating }: DraftItem): boolean {
  return ref === null && leads.length === 0 && due === null && rating === null
}

/** The rows that go on with the one before as this one does; none where it does not. */
export function goingOnAlike(item: DraftItem, corrected: Drafted): DraftItem[] {
  return goesOn(item) ? rowsAlike(item, corrected).filter(goesOn) : []
}

/** Joins each of these rows to the row of its level before it that is none of them. */
export function joinCorrections(rows: readonly DraftItem[], { draft, leftOut }: Drafted): Correction[] {
  const joining = new Set(rows.map(({ id }) => id))
  return draft.items.flatMap((item, at): Correction[] => {
    if (!joining.has(item.id)) return []
    const into = draft.items
      .slice(0, at)
      .findLast((one) => one.level === item.level && !joining.has(one.id) && !leftOut.has(one.id))
    return into === undefined || withBelow(draft.items, item.id).includes(into.id)
      ? []
      : [{ kind: 'join', item: item.id, into: into.id }]
  })
}

/** The other rows of its table that hold several lines, as this one does. */
export function severalAlike(item: DraftItem, corrected: Drafted): DraftItem[] {
  return holdsLines(item) ? rowsAlike(item, corrected).filter(holdsLines) : []
}

function holdsLines({ text }: DraftItem): boolean {
  return text.includes('\n')
}

/** Splits each row into its lines; leads are shared out where there is one for each. */
export function splitCorrections(rows: readonly DraftItem[]): Correction[] {
  return rows.map(({ id, text, leads }): Correction => {
    const lines = partsOf(text).filter((line) => line !== '')
    const each = lines.length === leads.length
    const parts = lines.map((line, at) => ({
      text: line,
      leads: each ? leads.slice(at, at + 1) : [],
      due: '',
      rating: '',
    }))
    return { kind: 'split', item: id, parts }
  })
}
