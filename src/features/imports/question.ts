import type { Corrected } from './correction.ts'
import type { DraftItem, PlanDraft } from './plan/plan-draft.ts'
import { UNREAD } from './plan/unread.ts'

/** How a question is answered: by choosing who answers, a day, a level, parts; or by looking only. */
export type Ask = 'lead' | 'due' | 'rating' | 'split' | 'look'

/** Something in a draft that a person should look at, about one item or about several alike. */
export type Question = {
  /** The same whenever the same draft is asked about: it says which question an answer is to. */
  key: string
  ask: Ask
  field: string
  note: string
  /** As they stand now, corrected; empty for what concerns the plan as a whole. */
  items: DraftItem[]
  answered: boolean
}

/** So many alike are one question: nobody checks thirteen times that a revised date was taken. */
const alike = 4
/** Several leads on so few actions are asked one by one. */
const fewJoint = 6

export const jointLeads = 'Several are named'
export const noDay = 'The words give no day'
export const goesOn = 'It goes on, so somebody must look at it again'

/** Every question of a draft, in the order of the document; those on items left out are not asked. */
export function listQuestions(draft: PlanDraft, corrected: Corrected): Question[] {
  const now = new Map(corrected.draft.items.map((item) => [item.id, item]))
  return groupAlike([...draft.guesses, ...ownGuesses(draft)], draft)
    .map(({ ids, field, note, key }) => ({
      key,
      field,
      note,
      items: ids.flatMap((id) => (corrected.leftOut.has(id) ? [] : (now.get(id) ?? []))),
      whole: ids.length === 0,
      answered: corrected.seen.has(key),
    }))
    .filter(({ items, whole }) => whole || items.length > 0)
    .map(({ whole: _whole, ...question }) => ({ ...question, ask: askOf(question) }))
}

/** Whether it may be passed with all the rest: what was not read cannot be left as it was read. */
export function mayStay({ answered, field }: Question): boolean {
  return !answered && field !== UNREAD
}

type Guess = PlanDraft['guesses'][number]
type Group = { ids: string[]; field: string; note: string; key: string }

function groupAlike(guesses: Guess[], draft: PlanDraft): Group[] {
  const place = new Map(draft.items.map((item, at) => [item.id, at]))
  // What concerns the plan as a whole comes last: what a person can see in the document comes first.
  // But what was not read can be seen nowhere, so it comes before all.
  const placeIn = ({ field, item }: Guess) =>
    field === UNREAD ? -1 : (place.get(item ?? '') ?? draft.items.length)
  const groups = new Map<string, Group>()
  for (const guess of [...guesses].sort((a, b) => placeIn(a) - placeIn(b))) {
    const same = guesses.filter((one) => one.field === guess.field && one.note === guess.note)
    const together = guess.item !== null && same.length >= alike && guess.note !== jointLeads
    const key = [together ? '' : (guess.item ?? ''), guess.field, guess.note].join('|')
    const group = groups.get(key) ?? { ids: [], field: guess.field, note: guess.note, key }
    if (guess.item !== null && !group.ids.includes(guess.item)) group.ids.push(guess.item)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** What the recogniser does not ask, since the words are plain: who of several answers, and when to look at "Ongoing". */
function ownGuesses(draft: PlanDraft): Guess[] {
  const asked = new Set(draft.guesses.map(({ item, field }) => `${item ?? ''}|${field}`))
  const actions = draft.items.filter((item) => item.level === 'action')
  const joint = actions.filter(
    (item) => item.leads.length > 1 && item.firstAnswers !== true && !asked.has(`${item.id}|leads`),
  )
  const undated = actions.filter(
    ({ id, due }) => due !== null && due.date === null && due.text !== '' && !asked.has(`${id}|due`),
  )
  return [
    ...undated.map(({ id, due }) => ({ item: id, field: 'due', note: due?.repeats ? goesOn : noDay })),
    ...(joint.length > fewJoint
      ? [
          {
            item: null,
            field: 'leads',
            note: `${joint.length} actions name several leads. The first named answers for each; the others help`,
          },
        ]
      : joint.map(({ id }) => ({ item: id, field: 'leads', note: jointLeads }))),
  ]
}

function askOf({ field, note, items }: Pick<Question, 'field' | 'note' | 'items'>): Ask {
  if (items.length > 1) return note === noDay || note === goesOn ? 'due' : 'look'
  if (items.length === 0) return 'look'
  if (field === 'leads') return 'lead'
  if (field === 'due') return 'due'
  if (/(?:several|two|more than one) (?:actions|ratings)/i.test(note)) return 'split'
  return field === 'rating' ? 'rating' : 'look'
}

/** The question as a person would put it. */
export function headingOf({ ask, note, items }: Question): string {
  const [item] = items
  if (item === undefined) return `${note}.`
  if (items.length > 1) return headingOfMany(note, items)
  if (ask === 'lead') {
    return item.leads.length === 0
      ? 'Who answers for this action?'
      : `“${item.leads.join(' / ')}”: who answers for this action?`
  }
  if (ask === 'due') return headingOfDue(item, note)
  if (ask === 'rating') return `“${item.rating?.text ?? 'No rating'}”: which rating is it?`
  if (ask === 'split') return 'Is this one action, or several?'
  return `${note}.`
}

function headingOfMany(note: string, items: DraftItem[]): string {
  if (note !== noDay && note !== goesOn) return `${note}, on ${items.length} rows.`
  const words = [...new Set(items.map(({ due }) => `“${due?.text ?? ''}”`))]
  const shown = words.length > 3 ? `${words.slice(0, 3).join(', ')} and others` : words.join(', ')
  return note === goesOn
    ? `${items.length} actions go on (${shown}): when will you look at them again?`
    : `${items.length} actions have no day (${shown}): when will you look at them again?`
}

function headingOfDue({ due }: DraftItem, note: string): string {
  if (due === null) return 'When is it due?'
  if (note === goesOn) return `“${due.text}” goes on: when will you look at it again?`
  return due.date === null ? `“${due.text}”: which day is that?` : `“${due.text}”: is this the day?`
}

/** Where an item stands, for a person with the document in hand: "1.5", or the row it is in. */
export function placeOf(item: DraftItem): string {
  const { page, row, line, table } = item.source
  const where =
    row !== undefined ? `row ${row} of table ${table ?? 1}` : line !== undefined ? `line ${line}` : ''
  return [item.ref, where, page === undefined ? '' : `page ${page}`].filter(Boolean).join(', ')
}
