import type { Choice } from './difference/choice.ts'
import { type KeySaid, sayKey } from './key.ts'
import { parseDue } from './plan/dates/dates.ts'
import type { DraftItem, PlanDraft } from './plan/plan-draft.ts'
import type { ToldColumn } from './plan/columns/told.ts'

/** What a person changed in a draft before it became a plan. Kept in order, never in place of what was read. */
export type Correction =
  | { kind: 'set'; item: string; field: 'text' | 'ref' | 'impact'; value: string }
  | { kind: 'leads'; item: string; leads: string[] }
  | { kind: 'due'; item: string; text: string; date: string | null }
  | { kind: 'rating'; item: string; text: string }
  | { kind: 'level'; item: string; level: DraftItem['level'] }
  | { kind: 'parent'; item: string; parent: string | null }
  | { kind: 'leave-out'; item: string }
  | { kind: 'keep'; item: string }
  | { kind: 'split'; item: string; parts: Part[] }
  | { kind: 'join'; item: string; into: string }
  | { kind: 'title'; value: string }
  | { kind: 'person'; asWritten: string; personId: string | null }
  | { kind: 'seen'; question: string }
  /** What a column means: the draft was drawn again with it. */
  | ({ kind: 'column' } & ToldColumn)
  /** In which row of a table its titles stand (0: it holds no actions): the draft was drawn again with it. */
  | { kind: 'header'; table: number; row: number }
  /** What a written rating means, for every row that has it. */
  | ({ kind: 'key' } & KeySaid)
  /** What was said of a newer version beside its live plan: it changes nothing in the draft. */
  | Choice

/** One action of several that stood in one cell; empty fields are the cell's own. */
export type Part = { text: string; leads: string[]; due: string; rating: string }

/** A correction with its step (the draft's revision when it was made: those of one form share it) and who made it. */
export type Given = Correction & { step: number; by: string }

/** A draft as its corrections leave it: the same shape, so that everything after need not know. */
export type Corrected = {
  draft: PlanDraft
  /** Items left out, to be shown and brought back. */
  leftOut: Set<string>
  /** Who a name or initials stand for, as somebody chose. */
  people: Map<string, string | null>
  /** Questions that somebody has answered or passed as right. */
  seen: Set<string>
}

export function correct(draft: PlanDraft, corrections: readonly Correction[]): Corrected {
  const corrected: Corrected = {
    draft: structuredClone(draft),
    leftOut: new Set(),
    people: new Map(),
    seen: new Set(),
  }
  for (const correction of corrections) applyOne(corrected, correction)
  return corrected
}

function applyOne(corrected: Corrected, correction: Correction): void {
  switch (correction.kind) {
    case 'title':
      corrected.draft.title = correction.value
      return
    case 'person':
      corrected.people.set(correction.asWritten, correction.personId)
      return
    case 'seen':
      corrected.seen.add(correction.question)
      return
    case 'key':
      sayKey(corrected.draft, correction)
      return
    case 'column':
    case 'header':
    case 'same':
    case 'take':
    case 'fate':
      return
    case 'leave-out':
      for (const id of withBelow(corrected.draft.items, correction.item)) corrected.leftOut.add(id)
      return
    case 'keep':
      for (const id of withBelow(corrected.draft.items, correction.item)) corrected.leftOut.delete(id)
      return
    default:
      changeItem(corrected, correction)
  }
}

type ItemCorrection = Exclude<
  Correction,
  { kind: 'title' | 'person' | 'seen' | 'column' | 'header' | 'key' | 'leave-out' | 'keep' | Choice['kind'] }
>

function changeItem({ draft }: Corrected, correction: ItemCorrection): void {
  const at = draft.items.findIndex((item) => item.id === correction.item)
  const item = draft.items[at]
  if (item === undefined) return
  switch (correction.kind) {
    case 'set':
      draft.items[at] = {
        ...item,
        [correction.field]: correction.value === '' && correction.field !== 'text' ? null : correction.value,
      }
      return
    case 'leads':
      draft.items[at] = { ...item, leads: correction.leads }
      return
    case 'due':
      draft.items[at] = { ...item, due: dueOf(correction.text, correction.date, item) }
      return
    case 'rating':
      draft.items[at] = { ...item, rating: ratingOf(draft, correction.text) }
      return
    case 'level':
      draft.items[at] = { ...item, level: correction.level }
      return
    case 'parent':
      if (correction.parent === null || !withBelow(draft.items, item.id).includes(correction.parent))
        draft.items[at] = { ...item, parent: correction.parent }
      return
    case 'join':
      joinItems(draft, item, correction.into)
      return
    case 'split':
      draft.items.splice(at, 1, ...splitItem(draft, item, correction.parts))
  }
}

function dueOf(text: string, date: string | null, item: DraftItem): DraftItem['due'] {
  if (text === '' && date === null) return null
  return {
    text,
    date,
    precision: date === null ? null : 'day',
    repeats: item.due?.text === text ? item.due.repeats : null,
  }
}

function ratingOf(draft: PlanDraft, text: string): DraftItem['rating'] {
  if (text === '') return null
  const level = draft.scale?.levels.find((one) => one.code === text || one.label === text)
  return { text, status: level?.status ?? null }
}

function joinItems(draft: PlanDraft, item: DraftItem, into: string): void {
  const target = draft.items.find((one) => one.id === into)
  if (target === undefined || target.id === item.id) return
  target.text = `${target.text} ${item.text}`
  target.leads = [...target.leads, ...item.leads.filter((lead) => !target.leads.includes(lead))]
  target.due ??= item.due
  target.rating ??= item.rating
  target.successCriteria = [...target.successCriteria, ...item.successCriteria]
  target.findings = [...target.findings, ...item.findings]
  draft.items = draft.items
    .filter((one) => one.id !== item.id)
    .map((one) => (one.parent === item.id ? { ...one, parent: into } : one))
}

function splitItem(draft: PlanDraft, item: DraftItem, parts: Part[]): DraftItem[] {
  const wanted = parts.filter((part) => part.text !== '')
  return wanted.map((part, at) => ({
    ...item,
    id: at === 0 ? item.id : freeId(draft, item.id, at + 1),
    text: part.text,
    leads: part.leads.length === 0 ? item.leads : part.leads,
    due: part.due === '' ? item.due : parseDue(part.due).due,
    rating: part.rating === '' ? item.rating : ratingOf(draft, part.rating),
    successCriteria: at === 0 ? item.successCriteria : [],
  }))
}

/** An item may be split again: its parts never share an id. */
function freeId(draft: PlanDraft, id: string, at: number): string {
  const wanted = `${id}.${at}`
  return draft.items.some((one) => one.id === wanted) ? freeId(draft, wanted, at) : wanted
}

/** An item and everything below it. */
export function withBelow(items: readonly DraftItem[], id: string): string[] {
  const found = new Set([id])
  for (let grew = true; grew; ) {
    grew = false
    for (const item of items) {
      if (item.parent !== null && found.has(item.parent) && !found.has(item.id)) {
        found.add(item.id)
        grew = true
      }
    }
  }
  return [...found]
}
