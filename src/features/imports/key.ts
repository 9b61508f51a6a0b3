import type { DraftItem, PlanDraft, Status } from './plan/plan-draft.ts'

/** A rating as the document writes it, what its key says of it, and what we take that to say of delivery. */
export type KeyLine = { code: string; label: string; status: Status; rows: number }

export const statusWords: Record<NonNullable<Status> | '', string> = {
  'not-started': 'Not started',
  'off-track': 'Off track, or not achieved',
  'at-risk': 'At risk, or slipped',
  'on-track': 'On track, or in progress',
  complete: 'Complete',
  embedded: 'Complete and checked',
  '': 'It says nothing of this',
}

/** Every level of the document's key, and every rating in its rows that the key does not name. */
export function listKey({ scale, items }: PlanDraft): KeyLine[] {
  const levels = scale?.levels ?? []
  const rowsOf = (written: string) => items.filter(({ rating }) => rating?.text === written).length
  const known = levels.map(({ code, label, status }) => ({ code: code || label, label, status }))
  const named = new Set(known.map(({ code }) => code))
  const others = new Map(
    items.flatMap(({ rating }) =>
      rating === null || named.has(rating.text) ? [] : [[rating.text, rating.status]],
    ),
  )
  return [
    ...known.map((level) => ({ ...level, rows: rowsOf(level.code) })),
    ...[...others].map(([code, status]) => ({ code, label: '', status, rows: rowsOf(code) })),
  ]
}

export function statusOf(text: string): Status | undefined {
  if (text === '') return null
  return Object.keys(statusWords).find((one): one is NonNullable<Status> => one === text)
}

export type KeySaid = { code: string; label: string; status: Status }

/** The draft with a rating's meaning as somebody said it; the words of the document stay as they are. */
export function sayKey(draft: PlanDraft, { code, label, status }: KeySaid): void {
  const levels = draft.scale?.levels ?? []
  const at = levels.findIndex((one) => (one.code || one.label) === code)
  const before = levels[at]
  if (before === undefined) draft.scale = { levels: [...levels, { code, label, status }] }
  else levels[at] = { ...before, label: before.code === '' ? before.label : label, status }
  draft.items = draft.items.map(
    (item): DraftItem => (item.rating?.text === code ? { ...item, rating: { text: code, status } } : item),
  )
}
