import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { audienceKinds } from './consultation.ts'

export const longestPurpose = 1_000
export const longestDespite = 500
const mostQuestions = 12
const longestLine = 300

export type ConsultationInput = {
  purpose: string
  audiences: string[]
  questions: string[]
  opensOn: string
  closesOn: string
  despite: string
}

/** The form that opens a consultation; what is wrong is said in its own words. */
export function parseConsultation(fields: Fields, today: string): Parsed<ConsultationInput> {
  const [purpose, despite] = [field(fields, 'purpose'), field(fields, 'despite')]
  const [opens, closes] = [dayIn(fields, 'opens', today), dayIn(fields, 'closes', today)]
  const audiences = audiencesIn(fields)
  const questions = linesOf(field(fields, 'questions'))
  const faults: Fault[] = [
    ...(purpose === '' ? [{ field: 'purpose', message: 'Say what people are asked about, and why' }] : []),
    ...tooLong('purpose', purpose, longestPurpose),
    ...(audiences.length === 0 ? [{ field: 'audiences', message: 'Say who is asked' }] : []),
    ...tooLong('others', field(fields, 'others'), longestLine),
    ...questionFaults(questions),
    ...dayFaults({ opens, closes }, fields, today),
    ...tooLong('despite', despite, longestDespite),
  ]
  if (faults.length > 0 || opens === null || closes === null) return { ok: false, faults }
  return { ok: true, input: { purpose, audiences, questions, opensOn: opens, closesOn: closes, despite } }
}

function audiencesIn(fields: Fields): string[] {
  const known = new Set(audienceKinds.map(({ name }) => name))
  const ticked = (fields.values['audiences'] ?? []).filter((name) => known.has(name))
  const others = field(fields, 'others')
  return others === '' ? ticked : [...ticked, others]
}

function questionFaults(questions: readonly string[]): Fault[] {
  if (questions.length > mostQuestions)
    return [
      {
        field: 'questions',
        message: `Ask at most ${mostQuestions} questions; there are ${questions.length}`,
      },
    ]
  const long = questions.find((line) => line.length > longestLine)
  return long === undefined
    ? []
    : [{ field: 'questions', message: `Shorten each question to ${longestLine} characters` }]
}

function dayFaults(
  { opens, closes }: { opens: string | null; closes: string | null },
  fields: Fields,
  today: string,
): Fault[] {
  const unread = (name: string, asks: string): Fault => ({
    field: name,
    message:
      field(fields, name) === ''
        ? asks
        : `“${field(fields, name).slice(0, 40)}” does not name one day. Write the day, like 9 July`,
  })
  return [
    ...(opens === null ? [unread('opens', 'Say on which day it opens')] : []),
    ...(closes === null ? [unread('closes', 'Say on which day it closes')] : []),
    ...(opens !== null && opens < today ? [{ field: 'opens', message: 'Choose today or a later day' }] : []),
    ...(opens !== null && closes !== null && closes < opens
      ? [{ field: 'closes', message: 'It closes before it opens. Choose a later day' }]
      : []),
  ]
}

function dayIn(fields: Fields, name: string, today: string): string | null {
  const words = field(fields, name)
  return words === '' || words.length > 60 ? null : dayFromWords(words, today)
}

function tooLong(name: string, text: string, most: number): Fault[] {
  return text.length <= most
    ? []
    : [{ field: name, message: `Shorten this to ${most} characters; it has ${text.length}` }]
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
