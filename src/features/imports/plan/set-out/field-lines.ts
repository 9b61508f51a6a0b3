import { type Cell, type Paragraph, singleCell, type Source } from '#src/kit/documents/source-document.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { isStateTitle } from '#src/features/imports/plan/columns/state-titles.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

/** One labelled field. `said`: the words of its label as they stand in the document, where they are not the label, and empty where its own words stand in another field too; `down`: how many records it serves. */
export type Field = { label: string; value: Cell; source: Source; said?: string; down?: number }

/** How the openers below begin, looked for first: most paragraphs hold no field at all. */
const OPENS = /^\s*(?:action|recommendation|task|activity|step)/i
const OPENER = /^(?:action|recommendation|task|activity|step)\s*(?:no\.?\s*)?([\d.]+[a-z]?)\s*[:.]?$/i
const OPENED = /^(action|task|activity|step)\s*(?:no\.?\s*)?([A-Z]{0,3}\d[\d.]*[a-z]?)\s*[:.–—-]\s*(\S.+)$/isu
const LABELLED = /^\s*([\p{L}][^:\n]{1,48}?)\s*:\s*(.*)$/su
const CLOSED = /[)\]]\s*\.?\s*$/
/** "… to all schools (Lead: AY; by: May 2024)", "… [AY, May 2024]". */
const BRACKETED = /^(.{15,}?)\s*[([]([^()[\]]{4,120})[)\]]\s*\.?$/su
/** Among others that end so, initials are enough. */
const INITIALLED = /^(.{10,}?)\s*[([]([^()[\]]{2,120})[)\]]\s*\.?$/su

/** The labelled fields that a paragraph holds; empty where it holds none. */
export function fieldsOf(block: Paragraph): Field[] {
  const opened = OPENS.test(block.text) ? openerFields(block) : null
  if (opened !== null) return opened
  const led = LED.test(block.text) ? ledFields(block) : null
  if (led !== null) return led
  if (block.style === 'heading' || !/:|\s[–—-]\s/.test(block.text)) return []
  return inRow(block) ?? one(block.text, block.source) ?? []
}

/** "Action 3: Ask every school …" is an action, and leads in none. */
export function isOpened(block: Paragraph): boolean {
  return fieldsOf({ ...block, style: 'body' })[1]?.label === 'Action'
}

/** The words of a field, without its label. */
export function wordsIn({ value }: Field): string {
  return value.paragraphs.map(({ text }) => text).join(' ')
}

const LED = /^\s*(?:(?:led|owned) by|to be (?:completed|delivered|done) (?:by|in))\b/i
/** "Led by the Head of Care. To be completed by May 2026.", "Led by all managers. Reported monthly.": who, when, or both. */
const LED_AND_DUE =
  /^(?:((?:led|owned) by(?: the)?)\s+([^.]{2,120})\.?)?\s*(?:(?:((?:to be |for )?(?:completed?|completion|delivered|done|due|reported)(?: by| in)?)\s+)?([^.]{2,60})\.?)?$/i

function ledFields({ text, source }: Paragraph): Field[] | null {
  const [, by = '', who = '', until = ' ', when = ''] = LED_AND_DUE.exec(oneLine(text)) ?? []
  const lead = who === '' ? [] : [{ ...made('Lead', who, source), said: by }]
  const due = when === '' ? [] : [{ ...made('By when', when, source), said: until }]
  const isTold = lead.every(() => looksLikeLeads(who)) && due.every(() => isDay(when))
  return isTold && lead.length + due.length > 0 ? [...lead, ...due] : null
}

function isDay(when: string): boolean {
  return looksLikeDue(when) || /^date to be /i.test(when)
}

/** "Action 3", and what follows its number where it stands on the same line; null for any other words. */
function openerFields({ text, source }: Paragraph): Field[] | null {
  const line = oneLine(text)
  const opener = OPENER.exec(line)
  if (opener) {
    const number = String(opener[1])
    return [made(line.slice(0, opener[0].indexOf(number)).trim(), number, source)]
  }
  const opened = OPENED.exec(text.trim())
  return opened && openedFields(opened, source)
}

/** "Action A1: Ask each school …": the number and the work itself. */
function openedFields([, word = '', number = '', text = '']: RegExpExecArray, source: Source): Field[] {
  return [made(word, number, source), { ...made('Action', text, source), said: ' ' }]
}

/** "Lead: AY | Deadline: May 2024 | Status: Green": several on one line, most of them known. */
function inRow({ text, source }: Paragraph): Field[] | null {
  const parts = text
    .split(/\s*[|•·\t]\s*|\s{3,}|\s*;\s+(?=\p{Lu}[^:;]{1,30}:)/u)
    .filter((part) => part !== '')
  if (parts.length < 2) return inSentences(text, source)
  const known = parts.filter((part) => one(part, source) !== null).length
  const fields = parts.flatMap((part) => labelled(part, source) ?? [])
  return fields.length === parts.length && known > parts.length / 2 ? fields : null
}

/** "Who: AY. When: May 2024.": each sentence begins with a known label, one of them of who or when. */
function inSentences(text: string, source: Source): Field[] | null {
  const parts = text.trim().split(BEHIND)
  const fields = parts.flatMap((part) => one(part.replace(/\.$/, ''), source) ?? [])
  const roles = new Set(fields.map(({ label }) => matchTitle(label)?.role))
  const told = fields.length === parts.length && roles.size === parts.length
  return parts.length > 1 && told && (roles.has('lead') || roles.has('due')) ? fields : null
}

function one(text: string, source: Source): Field[] | null {
  const fields = labelled(text, source)
  const isKnown = ({ label }: Field): boolean => matchTitle(label) !== null || isStateTitle(label)
  return fields?.every(isKnown) === true ? fields : null
}

function labelled(text: string, source: Source): Field[] | null {
  const match = LABELLED.exec(text) ?? dashed(text)
  const label = oneLine(match?.[1] ?? '')
  if (!match || label.split(' ').length > 6) return null
  const value = String(match[2])
  const isDay = label.toLowerCase() === 'by' && looksLikeDue(value)
  return [isDay ? { ...made('By when', value, source), said: label } : made(label, value, source)]
}

/** "Lead – Tom Bell", "Timescale - May 2026": behind a label of who or when a dash does as well. */
function dashed(text: string): RegExpExecArray | null {
  const match = /^\s*(\p{Lu}[\p{L} ]{1,24}?)\s+[–—-]\s+(\S.*)$/su.exec(text)
  const [, label = '', value = ''] = match ?? []
  const known = matchTitle(label)
  if (known === null || known.weight < 9) return null
  const told = known.role === 'due' ? looksLikeDue(value) : known.role === 'lead' && looksLikeLeads(value)
  return told ? match : null
}

/**
 * Where a sentence stands: by itself; among others of a list whose items end so, where a lead alone is enough; or behind an
 * action's number, where "(Short)" is the time of it.
 */
type Place = 'alone' | 'among' | 'opened'

/** An action in a sentence, its lead and its date in brackets at the end; null for any other sentence. */
export function bracketedFields(block: Paragraph, place: Place = 'alone'): Field[] | null {
  if (!CLOSED.test(block.text) || block.style === 'heading' || block.style === 'title') return null
  const [, text = '', inside = ''] = partBrackets(block.text.trim(), place !== 'alone')
  if (text === '') return null
  const told = inside
    .split(/\s*[;|]\s*/)
    .flatMap(partDate)
    .map((part) => toldBy(part, block.source, place))
  if (!told.every((field) => field !== null)) return null
  if (place !== 'among' && !told.some(({ label }) => label === 'By when')) return null
  return [{ ...made('Action', text, block.source), said: ' ' }, ...told]
}

function toldBy(part: string, source: Source, place: Place): Field | null {
  return (place === 'opened' ? spanOf(part, source) : null) ?? trackedPart(part, source)
}

/** "Short", "Medium", "Long": how far ahead, as a paper says that means what by its words. */
function spanOf(part: string, source: Source): Field | null {
  return /^\s*(?:short|medium|long)(?:er)?\s*$/i.test(part)
    ? { ...made('By when', part, source), said: ' ' }
    : null
}

function partBrackets(text: string, among: boolean): readonly string[] {
  return (among ? INITIALLED : BRACKETED).exec(text) ?? []
}

const PART = /\s*,\s*|\s+[–-]\s+/

/** "Tom Bell, by May 2026", "Tom Bell – termly": a comma or a dash before a date parts it from who leads. */
function partDate(inside: string): string[] {
  for (const { 0: comma, index } of inside.matchAll(new RegExp(PART, 'g'))) {
    const after = inside.slice(index + comma.length)
    if (index > 0 && looksLikeDue(after.split(PART)[0] ?? '')) return [inside.slice(0, index), after]
  }
  return [inside]
}

/** A label behind the end of a sentence: "… to all schools. Responsible: AY. Timescale: May 2024." */
const BEHIND = /(?<=[.;!?)”’])\s+(?=\p{Lu}[\p{L} ]{1,30}:\s+\S)/u

/** An action in a paragraph, and in sentences at its end who leads it and by when; null for any other paragraph. */
export function runOnFields(block: Paragraph): Field[] | null {
  if (block.style === 'heading' || block.style === 'title' || block.text.length > 2000) return null
  if (block.text.indexOf(':') === block.text.lastIndexOf(':')) return null
  const [text = '', ...told] = block.text.trim().split(BEHIND)
  if (told.length < 2 || !saysWork(text) || fieldsOf({ ...block, text }).length > 0) return null
  const fields = told.map((part) => {
    const [field] = one(part.replace(/\.$/, ''), block.source) ?? []
    const role = field === undefined ? undefined : matchTitle(field.label)?.role
    return role !== undefined && TOLD.has(role) ? field : undefined
  })
  if (!fields.every((field) => field !== undefined)) return null
  const roles = new Set(fields.map(({ label }) => matchTitle(label)?.role))
  return roles.has('lead') && roles.size >= 2
    ? [{ ...made('Action', text, block.source), said: ' ' }, ...fields]
    : null
}

/** "Open evening clinics." is as little as an action may say. */
function saysWork(text: string): boolean {
  return text.split(/\s+/).length >= (opensWithDoing(text) ? 2 : 4)
}

const TOLD: ReadonlySet<Role> = new Set<Role>([
  'lead',
  'contributor',
  'due',
  'rating',
  'progress',
  'success',
  'impact',
])

function trackedPart(part: string, source: Source): Field | null {
  const [, written, value = part] = /^(\p{L}[\p{L} ]{0,24}?)\s*[:–]\s*(\S.*)$/su.exec(part.trim()) ?? []
  const label = trackedBy(written === undefined ? null : (matchTitle(written)?.role ?? 'other'), value)
  return label === null ? null : { ...made(label, value, source), said: written ?? ' ' }
}

/** What a value is by its label, where it has one, and by its words: "by" leads in a person or a date. */
function trackedBy(role: Role | null, value: string): string | null {
  // "(#2061)" is the number of something, and no year.
  if (role !== 'other' && !value.startsWith('#') && looksLikeDue(value)) return 'By when'
  return role === 'lead' || (role === null && looksLikeLeads(value)) ? 'Lead' : null
}

function made(label: string, text: string, source: Source): Field {
  const paragraphs = text.split('\n').map((line) => ({ text: line }))
  return { label, value: singleCell(1, paragraphs), source }
}
