import { upper } from '#src/kit/first-letter.ts'
import { cellText, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { kindOf } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { countDates } from '#src/features/imports/plan/dates/dates.ts'
import { dueInAction, dueInSentence } from '#src/features/imports/plan/rows/lifted.ts'
import { partWhoWhen } from '#src/features/imports/plan/rows/who-when.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import { hasMoreWords, oneLine } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import { bracketedFields, type Field } from './field-lines.ts'
import { isReported } from './paper-sort.ts'

/**
 * A line of prose that says what is to be done and, in its own words, who is to do it or by when: "… (Lead: Tom Bell)",
 * "… – Named GP, by July 2026", "Head of Care to visit …", "By May 2026 we will …". Null for any other line.
 */
export function toldLine(block: Paragraph): Field[] | null {
  if (isShort(block.text) || isLong(block.text) || isReported(block.text)) return null
  return bracketed(block) ?? tailed(block) ?? led(block) ?? dated(block)
}

/** A line of work that says neither who nor when, beside others that do. */
export function bareLine(block: Paragraph): Field[] {
  return [workField(block.text, block)]
}

const isLong = hasMoreWords(90)
const isShort = (text: string): boolean => oneLine(text).split(' ').length < 4

/** In a paragraph of its own, which may be anything, a bracket must say who: "(one per term)" is no sign of an action. */
function bracketed(block: Paragraph): Field[] | null {
  const fields = bracketedFields(block, 'among')
  if (fields === null || !isWork(cellText((fields[0] as Field).value))) return null
  return block.style === 'list-item' || fields.some(({ label }) => label === 'Lead') ? fields : null
}

/** "Train all practice nurses – Named GP, by July 2026". */
function tailed(block: Paragraph): Field[] | null {
  const [, work = '', tail = ''] = /^(.{15,})\s+[–—-]\s+(.{4,120})$/su.exec(block.text.trim()) ?? []
  const said = work === '' || !isWork(work) ? null : partWhoWhen(tail.replace(/\.$/, ''))
  if (said === null) return null
  return [workField(work, block), field('Lead', said.who, block), field('By when', said.when, block)]
}

/** "Head of Care to visit every home by May 2026": the sentence is the action, and whoever it begins with leads it. */
function led(block: Paragraph): Field[] | null {
  const [, who = '', work = ''] = /^(.{2,90}?)\s+(?:to|will)\s+(\S.*)$/su.exec(oneLine(block.text)) ?? []
  if (who === '' || /^(?:we|this|it|they)\b/i.test(who) || !opensWithDoing(work)) return null
  if (!looksLikeLeads(who) || kindOf(who.split(/ and |, /)[0] ?? '') === 'other') return null
  // The same words stand in the action: they are no more words of the paper.
  return [workField(block.text, block), { ...field('Lead', who, block), said: '' }]
}

/** "By May 2026 we will …": the day by which, and then the work. The day is lifted from the sentence later. */
function dated(block: Paragraph): Field[] | null {
  const text = oneLine(block.text)
  if (block.style === 'list-item' && isWork(text) && endsWithDue(text)) return bareLine(block)
  const due = /^(?:by|before|from|in|no later than)\s/i.test(text) ? dueInSentence(text) : null
  if (due === null || !text.startsWith(due) || isYear(due)) return null
  const work = text.slice(due.length).replace(/^\s*[,:–—-]?\s*/, '')
  return isWork(work) ? [workField(block.text, block)] : null
}

/** "open a hub at Elm Road by May 2026" */
function endsWithDue(text: string): boolean {
  const due = dueInAction(text)
  return due !== null && !isYear(due) && text.replace(/\.$/, '').endsWith(due)
}

/** The day in a line that leads in a list: "By September 2026 we will:"; null where it has none, or leads in no work. */
export function leadsInBy({ text }: Paragraph): Field | null {
  const due = /\bwill\s*[:…]\s*$/i.test(text) ? dueInSentence(text) : null
  if (due === null || isYear(due)) return null
  const value = singleCell(1, [{ text: due.replace(/^by /i, '') }])
  return { label: 'By when', value, said: '', source: {} }
}

/** "By 2030" is as far as one looks ahead, and no day by which a thing is to be done. */
function isYear(due: string): boolean {
  return /^(?:by|before|from|in|until|no later than|not later than)(?: the)?(?: year)? 20\d\d(?:\s*[/–-]\s*\d{2,4})?$/i.test(
    due,
  )
}

/** Whether what is told of an action, or its own sentence, names a day or a month. */
export function namesDay(record: Field[]): boolean {
  return record.some(({ value }) => countDates(cellText(value)) > 0)
}

function isWork(text: string): boolean {
  return opensWithDoing(text) || WE_WILL.test(oneLine(text))
}

/** "We will see fewer children in care" says how it is to be, and not what is to be done. */
const WE_WILL = pattern('iu')`
  ^(?:we|the \p{L}+(?: \p{L}+){0,3}) (?:will|shall) (?!
    (?:also |all )?(?:be (?!\p{L}+ing\b)|see|feel|become|remain|know|have (?:more|fewer|less|better|happier)\b)
  )
`

/** An item of a list begins small behind "We will:", but stands by itself as an action. */
function workField(text: string, block: Paragraph): Field {
  return field('Action', upper(text), block)
}

function field(label: string, text: string, { source }: Paragraph): Field {
  return { label, said: ' ', value: singleCell(1, [{ text }]), source }
}
