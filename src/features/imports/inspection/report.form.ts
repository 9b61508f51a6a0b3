import { z } from 'zod'
import { inspectionKinds, receiptFault } from '#src/features/inspections/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { gradeOf } from './judgement-words.ts'

/** The report that somebody brings: a file, and nothing else. */
export function parseBroughtReport(fields: Fields): Parsed<{ fileName: string; bytes: Uint8Array }> {
  const file = fields.files['file']
  if (file !== undefined && file.bytes.byteLength > 0)
    return { ok: true, input: { fileName: file.fileName, bytes: file.bytes } }
  const message =
    file === undefined
      ? 'Choose the file that holds the report'
      : `“${file.fileName}” is empty. Open it, check that the report is in it, save it, and choose it again`
  return { ok: false, faults: [{ field: 'file', message }] }
}

const words = (most: number, what: string) => z.string().max(most, `Shorten ${what} to ${most} characters`)

function day(today: string, what: string) {
  return words(40, what)
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const found = dayFromWords(text, today)
      if (found !== null) return found
      context.addIssue({ code: 'custom', message: `“${text}” is not a day: write ${what} like 9 May 2026` })
      return z.NEVER
    })
}

export function particularsForm(today: string) {
  return z
    .object({
      authority: words(200, 'the council’s name')
        .default('')
        .transform((text) => (text === '' ? null : text)),
      kind: z.enum(inspectionKinds, { message: 'Choose what kind of inspection it was' }),
      startDate: day(today, 'the first day'),
      endDate: day(today, 'the last day'),
      publishedDate: day(today, 'the day of publication'),
      leadInspector: words(120, 'the name')
        .default('')
        .transform((text) => (text === '' ? null : text)),
    })
    .refine(({ startDate, endDate }) => startDate === null || endDate === null || endDate >= startDate, {
      path: ['endDate'],
      message: 'The last day cannot be before the first',
    })
}

const mostJudgements = 12

/** Titles and grades in pairs; a title without a grade is left out, a grade without a title is asked about. */
export function parseJudgements(fields: Fields): Parsed<{ title: string; grade: string }[]> {
  const faults: Fault[] = []
  const judgements: { title: string; grade: string }[] = []
  for (let at = 0; at < mostJudgements; at += 1) {
    const title = field(fields, `title-${at}`)
    const grade = field(fields, `grade-${at}`)
    if (title === '' && grade === '') continue
    if (title === '') faults.push({ field: `title-${at}`, message: 'Say what this grade judges' })
    if (title.length > 300)
      faults.push({ field: `title-${at}`, message: 'Shorten what is judged to 300 characters' })
    if (grade.length > 120)
      faults.push({ field: `grade-${at}`, message: 'Shorten the grade to 120 characters' })
    if (title !== '' && grade !== '') judgements.push({ title, grade: gradeOf(grade) ?? grade })
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: judgements }
}

export const findingForm = z.object({
  number: words(10, 'the number').min(1, 'Give the finding its number in the report'),
  kind: z.enum(['area-for-improvement', 'priority-action', 'recommendation'], {
    message: 'Choose what kind of finding it is',
  }),
  text: words(6_000, 'the finding').min(3, 'Write the finding as the report says it'),
})

export function receivedForm(between: { startedOn: string | null; today: string }) {
  const received = day(between.today, 'the day of receipt').superRefine((on, context) => {
    const message = receiptFault(on, between)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
  return z.object({ received })
}
