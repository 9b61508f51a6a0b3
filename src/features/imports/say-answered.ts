import { sayDay } from '#src/kit/dates/say.ts'
import { correct, type Given } from './correction.ts'
import type { Drafted } from './import.ts'
import { headingOf, listQuestions, type Question } from './question.ts'

/** A question as a form that was drawn at an earlier step asked it. */
export function askedAt({ draft, corrections }: Drafted, question: Question, rev: number): string {
  const then = correct(
    draft,
    corrections.filter(({ step }) => step < rev),
  )
  return headingOf(listQuestions(draft, then).find(({ key }) => key === question.key) ?? question)
}

/** What somebody else answered to a question meanwhile, for whoever was slower; nothing where nobody has answered it. */
export function sayAnswered({ corrections }: Drafted, { key }: Pick<Question, 'key'>): string {
  const seen = corrections.findLast((one) => one.kind === 'seen' && one.question === key)
  if (seen === undefined) return ''
  const said = corrections.filter(({ step }) => step === seen.step).flatMap(sayGiven)
  return ` ${seen.by} answered: ${said.length === 0 ? 'right as we read it' : [...new Set(said)].join('; ')}.`
}

function sayGiven(given: Given): string[] {
  switch (given.kind) {
    case 'due':
      return [given.date === null ? `“${given.text}”, without a day` : sayDay(given.date)]
    case 'leads':
      return [given.leads.length === 0 ? 'nobody' : given.leads.join(', ')]
    case 'rating':
      return [given.text === '' ? 'no rating' : `rated “${given.text}”`]
    case 'leave-out':
      return ['left out of the plan']
    case 'split':
      return [`split into ${given.parts.length}`]
    case 'join':
      return ['joined to the row before']
    case 'set':
      return [`“${given.value}”`]
    default:
      return []
  }
}
