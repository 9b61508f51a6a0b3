import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import type { Correction } from './correction.ts'
import type { DraftItem } from './plan/plan-draft.ts'
import type { Question } from './question.ts'

/** What an answer changes in the draft, or the page on which the rest is said. */
export type Answered = { corrections: Correction[] } | { go: 'split' | 'item'; item: string }

/** A question answered; the question itself is marked as seen with it. */
export function parseAnswer(fields: Fields, question: Question, today: string): Parsed<Answered> {
  const answer = field(fields, 'answer')
  const [item] = question.items
  const seen: Correction = { kind: 'seen', question: question.key }
  if (answer === '') return wrong('answer', 'Choose an answer, or leave it for later')
  if (answer === 'right' || item === undefined) return right(seen)
  switch (answer) {
    case 'item':
    case 'split':
      return { ok: true, input: { go: answer, item: item.id } }
    case 'leave-out':
      return right({ kind: 'leave-out', item: item.id }, seen)
    case 'none':
      return right({ kind: 'rating', item: item.id, text: '' }, seen)
    case 'day':
    case 'review':
      return parseDay(fields, question.items, { answer, today, seen })
    case 'someone':
      return parseSomeone(fields, item, seen)
    default:
      return parseChoice(answer, item, seen)
  }
}

/** "level:G" or "lead:1": one of the levels of the document's key, or one of the leads that it names. */
function parseChoice(answer: string, item: DraftItem, seen: Correction): Parsed<Answered> {
  const [kind, value = ''] = answer.split(/:(.*)/s)
  if (kind === 'level') return right({ kind: 'rating', item: item.id, text: value }, seen)
  if (kind === 'lead') return right({ kind: 'leads', item: item.id, leads: ledBy(item, Number(value)) }, seen)
  return wrong('answer', 'Choose one of the answers')
}

function right(...corrections: Correction[]): Parsed<Answered> {
  return { ok: true, input: { corrections } }
}

function wrong(name: string, message: string): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ field: name, message }] }
}

/** The chosen lead first: the first answers, the others help. */
function ledBy({ leads }: DraftItem, at: number): string[] {
  const chosen = leads[at]
  return chosen === undefined ? leads : [chosen, ...leads.filter((lead) => lead !== chosen)]
}

function parseSomeone(fields: Fields, item: DraftItem, seen: Correction): Parsed<Answered> {
  const lead = field(fields, 'lead')
  if (lead === '') return wrong('lead', 'Write the name or post of the person who answers for it')
  const leads = [lead, ...item.leads.filter((one) => one !== lead)]
  return right({ kind: 'leads', item: item.id, leads }, seen)
}

type Dating = { answer: 'day' | 'review'; today: string; seen: Correction }

/** `day`: what the words mean. `review`: the words stay, and the day is when somebody looks again. */
function parseDay(fields: Fields, items: DraftItem[], { answer, today, seen }: Dating): Parsed<Answered> {
  const written = field(fields, answer)
  if (written === '') return wrong(answer, 'Write the day, like 30 September 2026')
  const date = dayFromWords(written, today)
  if (date === null)
    return wrong(answer, `“${written}” does not name one day. Write the day, like 30 September 2026`)
  const dues = items.map(
    (item): Correction => ({ kind: 'due', item: item.id, text: item.due?.text ?? written, date }),
  )
  return right(...dues, seen)
}
