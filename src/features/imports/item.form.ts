import { sayDay } from '#src/kit/dates/say.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { type Correction, type Part, withBelow } from './correction.ts'
import { missingDay, parseDue } from './plan/dates/dates.ts'
import type { DraftItem, PlanDraft } from './plan/plan-draft.ts'

const levels = ['theme', 'objective', 'action'] as const

/** What a form about an item says, as its fields carry it. */
export function valuesOf(item: DraftItem): Record<string, string> {
  return {
    text: item.text,
    ref: item.ref ?? '',
    level: item.level,
    parent: item.parent ?? '',
    leads: item.leads.join('\n'),
    dueText: item.due?.text ?? '',
    dueDate: dayOf(item),
    rating: item.rating?.text ?? '',
    impact: item.impact ?? '',
  }
}

type Sent = { was: Record<string, string>; now: Record<string, string>; date: string | null }

function dayOf({ due }: DraftItem): string {
  return due === null || due.date === null ? '' : sayDay(due.date).replaceAll('\u00a0', ' ')
}

/** The corrections that turn an item into what the form says: none for what stands as it was. */
export function parseItem(
  fields: Fields,
  item: DraftItem,
  draft: PlanDraft,
  today: string,
): Parsed<Correction[]> {
  const was = valuesOf(item)
  const now = Object.fromEntries(
    Object.entries(was).map(([name, value]) => [
      name,
      fields.values[name] === undefined ? value : field(fields, name).replaceAll('\r', ''),
    ]),
  )
  const date = dateOf(now, was, today)
  const faults = [
    ...faultsIn(now, { item, draft, dated: date !== undefined }),
    ...(meansItsWords(now, was) ? faultOfDay('dueText', now['dueText']) : []),
    ...tooLong(now, was),
  ]
  return faults.length > 0 || date === undefined
    ? { ok: false, faults }
    : { ok: true, input: correctionsTo(item, { was, now, date }) }
}

type Checking = { item: DraftItem; draft: PlanDraft; dated: boolean }

function faultsIn(
  { text = '', dueDate = '', parent = '' }: Record<string, string>,
  { item, draft, dated }: Checking,
): Fault[] {
  const faults: Fault[] = []
  if (text === '') faults.push({ field: 'text', message: 'Write what is to be done, or leave this row out' })
  if (!dated) faults.push(...notOneDay(dueDate))
  if (isBelowItself(parent, item, draft))
    faults.push({ field: 'parent', message: 'A row cannot stand under itself. Choose another' })
  return faults
}

function notOneDay(dueDate: string): Fault[] {
  const none = faultOfDay('dueDate', dueDate)
  const message = `“${dueDate}” does not name one day. Write the day, like 30 September 2026`
  return none.length > 0 ? none : [{ field: 'dueDate', message }]
}

/** Words that name a day which the calendar has not. */
function faultOfDay(field: string, written = ''): Fault[] {
  const missing = missingDay(written)
  return missing === null ? [] : [{ field, message: `${missing}. Write the day, like 30 September 2026` }]
}

const longest: Record<string, number> = {
  ...{ text: 10_000, ref: 40, leads: 2_000, dueText: 300, rating: 300, impact: 4_000 },
}

/** What somebody wrote is held to a limit; what the document says stands however long it is. */
function tooLong(now: Record<string, string>, was: Record<string, string>): Fault[] {
  return Object.entries(longest)
    .filter(([name, most]) => now[name] !== was[name] && (now[name] ?? '').length > most)
    .map(([field, most]) => ({
      field,
      message: `Shorten this to ${most.toLocaleString('en-GB')} characters`,
    }))
}

function correctionsTo(item: DraftItem, { was, now, date }: Sent): Correction[] {
  const { id } = item
  const corrections = Object.keys(was)
    .filter((name) => now[name] !== was[name] && name !== 'dueText' && name !== 'dueDate')
    .flatMap((name) => correctionOf(item, name, now[name] ?? ''))
  if (now['dueText'] === was['dueText'] && date === (item.due?.date ?? null)) return corrections
  const words = now['dueText'] ?? ''
  return [
    ...corrections,
    { kind: 'due', item: id, text: words === '' ? (now['dueDate'] ?? '') : words, date },
  ]
}

function correctionOf({ id, level }: DraftItem, name: string, value: string): Correction[] {
  switch (name) {
    case 'text':
    case 'ref':
    case 'impact':
      return [{ kind: 'set', item: id, field: name, value }]
    case 'leads':
      return [{ kind: 'leads', item: id, leads: linesOf(value) }]
    case 'rating':
      return [{ kind: 'rating', item: id, text: value }]
    case 'level':
      return [{ kind: 'level', item: id, level: levels.find((one) => one === value) ?? level }]
    case 'parent':
      return [{ kind: 'parent', item: id, parent: value === '' ? null : value }]
    default:
      return []
  }
}

/** The day as sent; where only the words changed, the day that they mean. Undefined where it is no day. */
function dateOf(
  sent: Record<string, string>,
  was: Record<string, string>,
  today: string,
): string | null | undefined {
  const { dueText = '', dueDate = '' } = sent
  if (meansItsWords(sent, was)) return parseDue(dueText).due.date
  if (dueDate === '') return null
  return dayFromWords(dueDate, today) ?? undefined
}

function meansItsWords(sent: Record<string, string>, was: Record<string, string>): boolean {
  return sent['dueDate'] === was['dueDate'] && sent['dueText'] !== was['dueText']
}

function isBelowItself(parent: string, item: DraftItem, draft: PlanDraft): boolean {
  return parent !== '' && withBelow(draft.items, item.id).includes(parent)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

export const mostParts = 8

/** The parts as their boxes were filled in, empty ones too. */
export function partsSent(fields: Fields): Part[] {
  const all = (name: string) => fields.values[name] ?? []
  return all('text')
    .slice(0, mostParts)
    .map((text, at) => ({
      text: text.trim().replaceAll('\r', ''),
      leads: linesOf((all('leads')[at] ?? '').replaceAll(',', '\n')),
      due: (all('due')[at] ?? '').trim(),
      rating: (all('rating')[at] ?? '').trim(),
    }))
}

/** The actions that one cell holds: at least two, each with its words. */
export function parseParts(fields: Fields): Parsed<Part[]> {
  const boxes = partsSent(fields)
  const wordless = boxes.flatMap(({ text, leads, due, rating }, at) =>
    text === '' && (leads.length > 0 || due !== '' || rating !== '')
      ? [{ field: `text-${at + 1}`, message: 'Write what this action says, or empty its other boxes' }]
      : [],
  )
  const dayless = boxes.flatMap(({ due }, at) => faultOfDay(`due-${at + 1}`, due))
  if (wordless.length + dayless.length > 0) return { ok: false, faults: [...wordless, ...dayless] }
  const parts = boxes.filter(({ text }) => text !== '')
  if (parts.length >= 2) return { ok: true, input: parts }
  const message = 'Write at least two actions, one in each box, or go back: it is one action'
  return { ok: false, faults: [{ field: 'text-1', message }] }
}

/** How a cell's words fall into actions, for a start: by paragraphs, else at semicolons, else by sentences; two boxes at least. */
export function partsOf(text: string): string[] {
  const lines = linesOf(text)
  const clauses = linesOf(text.replaceAll(/;\s/g, '\n').replace(/;$/, ''))
  const parts = [lines, clauses].find(({ length }) => length > 1) ?? text.split(/(?<=\.)\s+(?=\p{Lu})/u)
  const few =
    parts.length > mostParts
      ? [...parts.slice(0, mostParts - 1), parts.slice(mostParts - 1).join('\n')]
      : parts
  return few.length > 1 ? few : [text, '']
}
