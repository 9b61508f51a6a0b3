import { z } from 'zod'
import { evidenceFileFaults } from '#src/features/evidence/index.ts'
import { type Confidence, type Suggestion, isBetter } from '#src/features/actions/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import type { Place } from '#src/kit/childrens-details/index.ts'
import { isId } from '#src/kit/ids.ts'
import { fourQuestions, type NextStep, type StepAnswer } from './update.ts'

export const longestAnswer = 4_000

export type UpdateInput = {
  workingWell: string
  howDoWeKnow: string
  worried: string
  nextSteps: NextStep[]
  /** What became of the steps agreed before. */
  stepAnswers: StepAnswer[]
  confidence: Confidence | null
  confidenceReason: string
  /** The day to look again, asked only where the action has no day of its own. */
  reviewOn: string | null
  formKey: string | null
}

const confidence = z.enum(['green', 'amber', 'red'])

/** The update form into an update; a fault says what to put right in the words of the form. */
export function parseUpdate(fields: Fields, today: string): Parsed<UpdateInput> {
  const input = answersIn(fields, today)
  const nextBy = field(fields, 'nextBy')
  const understood = dayIn(fields, 'nextBy', today) !== null
  const file = fields.files['file']
  const faults = [
    ...faultsIn(input, { nextBy, understood, hasFile: file !== undefined }),
    ...evidenceFileFaults(file ?? null),
    ...reviewFaults(field(fields, 'review'), input.reviewOn, today),
  ]
  return faults.length === 0 ? { ok: true, input } : { ok: false, faults }
}

/** The form's answers as they stand, finished or not. */
export function answersIn(fields: Fields, today: string): UpdateInput {
  const chosen = confidence.safeParse(field(fields, 'confidence'))
  const text = field(fields, 'next')
  const formKey = field(fields, 'formKey')
  return {
    workingWell: field(fields, 'workingWell'),
    howDoWeKnow: field(fields, 'howDoWeKnow'),
    worried: field(fields, 'worried'),
    nextSteps:
      text === '' ? [] : [{ text, who: field(fields, 'nextWho'), byOn: dayIn(fields, 'nextBy', today) }],
    stepAnswers: stepAnswersIn(fields),
    confidence: chosen.success ? chosen.data : null,
    confidenceReason: field(fields, 'confidenceReason'),
    reviewOn: dayIn(fields, 'review', today),
    formKey: formKey === '' ? null : formKey,
  }
}

function dayIn(fields: Fields, name: string, today: string): string | null {
  const words = field(fields, name)
  return words === '' ? null : dayFromWords(words, today)
}

/** The name of the field that asks what became of a step; its values are "done" and "not-yet". */
export function stepFieldOf(stepId: string): string {
  return `${stepField}${stepId}`
}

const stepField = 'step-'

function stepAnswersIn(fields: Fields): StepAnswer[] {
  return Object.keys(fields.values).flatMap((name) => {
    const stepId = name.slice(stepField.length)
    const said = field(fields, name)
    const isAnswer = name.startsWith(stepField) && isId(stepId) && (said === 'done' || said === 'not-yet')
    return isAnswer ? [{ stepId, done: said === 'done' }] : []
  })
}

function reviewFaults(typed: string, on: string | null, today: string): Fault[] {
  if (typed === '' || (on !== null && on > today)) return []
  const message =
    on === null
      ? `“${typed}” does not name one day. Write the day, like 30 September 2026`
      : 'Choose a day still to come'
  return [{ field: 'review', message }]
}

/** What this very action still asks of its update: a day to look again, and a reason to say better than the facts. */
export function faultsFor(
  input: Pick<UpdateInput, 'confidence' | 'confidenceReason' | 'reviewOn'>,
  asked: { review: boolean; suggestion: Suggestion | null },
): Fault[] {
  const faults: Fault[] = []
  const { confidence } = input
  const { suggestion } = asked
  if (
    confidence !== null &&
    suggestion !== null &&
    input.confidenceReason === '' &&
    isBetter(confidence, suggestion.confidence)
  )
    faults.push({
      field: 'confidenceReason',
      message: `The record says ${suggestion.confidence}. Say why it is ${confidence} all the same`,
    })
  if (asked.review && input.reviewOn === null)
    faults.push({
      field: 'review',
      message: 'It has no date. Write the day on which you will look at it again, like 30 September 2026',
    })
  return faults
}

type Typed = { nextBy: string; understood: boolean; hasFile: boolean }

function faultsIn(input: UpdateInput, typed: Typed): Fault[] {
  return [...answerFaults(input, typed.hasFile), ...stepFaults(input, typed), ...reasonMissing(input)]
}

/** What is wrong with the answers, whichever way they came. */
export function answerFaults(input: UpdateInput, hasFile: boolean): Fault[] {
  return [...nothingSaid(input, hasFile), ...tooLong(input)]
}

/** The words of an update, each under its question, as the guard against children's details looks at them. */
export function placesOf(input: UpdateInput): Place[] {
  const { workingWell, howDoWeKnow, worried, whatNext } = fourQuestions
  const [step] = input.nextSteps
  return [
    { field: 'workingWell', label: `“${workingWell}”`, text: input.workingWell },
    { field: 'howDoWeKnow', label: `“${howDoWeKnow}”`, text: input.howDoWeKnow },
    { field: 'worried', label: `“${worried}”`, text: input.worried },
    { field: 'next', label: `“${whatNext}”`, text: step?.text ?? '' },
    { field: 'next', label: `“${whatNext}”`, text: step?.who ?? '' },
    { field: 'confidenceReason', label: 'the reason for the colour', text: input.confidenceReason },
  ]
}

function answersOf(input: UpdateInput): Record<string, string> {
  const { workingWell, howDoWeKnow, worried } = input
  return { workingWell, howDoWeKnow, worried, next: input.nextSteps[0]?.text ?? '' }
}

function nothingSaid(input: UpdateInput, hasFile: boolean): Fault[] {
  const silent =
    Object.values(answersOf(input)).every((answer) => answer === '') &&
    input.stepAnswers.length === 0 &&
    input.confidence === null &&
    !hasFile
  return silent
    ? [
        {
          field: 'workingWell',
          message: 'Answer at least one of the four questions, or say whether it will land by its date',
        },
      ]
    : []
}

function tooLong(input: UpdateInput): Fault[] {
  return Object.entries(answersOf(input))
    .filter(([, answer]) => answer.length > longestAnswer)
    .map(([name, answer]) => ({
      field: name,
      message: `Shorten this answer to ${longestAnswer} characters; it has ${answer.length}`,
    }))
}

function stepFaults(input: UpdateInput, { nextBy, understood }: Typed): Fault[] {
  if (nextBy === '') return []
  if (input.nextSteps.length === 0)
    return [{ field: 'next', message: 'Say what needs to happen by that day' }]
  return understood
    ? []
    : [{ field: 'nextBy', message: `“${nextBy}” does not name one day. Write the day, like 10 July` }]
}

function reasonMissing(input: UpdateInput): Fault[] {
  const needed = input.confidence === 'amber' || input.confidence === 'red'
  if (!needed || input.confidenceReason !== '') return []
  return [
    {
      field: 'confidenceReason',
      message: `Say why it is ${input.confidence}: the board reads the reason beside the colour`,
    },
  ]
}

/** The button that keeps the form for later instead of sending it. */
export const laterField = 'later'

const keptFields = [
  'workingWell',
  'howDoWeKnow',
  'worried',
  'next',
  'nextBy',
  'confidence',
  'confidenceReason',
  'review',
]

/** What is kept of a form that is finished later: what was typed and chosen, by field; nothing of what was left empty. */
export function parseDraft(fields: Fields): Parsed<Record<string, string>> {
  const steps = stepAnswersIn(fields).map(({ stepId }) => stepFieldOf(stepId))
  const entries = [...keptFields, ...steps]
    .map((name) => [name, field(fields, name)] as const)
    .filter(([, words]) => words !== '')
  const faults = entries
    .filter(([, words]) => words.length > longestAnswer)
    .map(([name, words]) => ({
      field: name,
      message: `Shorten this answer to ${longestAnswer} characters; it has ${words.length}`,
    }))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: Object.fromEntries(entries) }
}
