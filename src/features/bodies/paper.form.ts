import { z } from 'zod'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { alongside, field, parseFields, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { type BodyPaper, paperDays } from './paper.ts'

const paperForm = z.object({
  theme: z.string().max(60).default(''),
  title: z
    .string()
    .default('')
    .pipe(
      z.string().max(200, 'Shorten the title to 200 characters').min(1, 'Write what the paper is called'),
    ),
  meeting: z.string().max(60, 'Shorten the day to 60 characters').default(''),
  due: z.string().max(60, 'Shorten the day to 60 characters').default(''),
})

/** A paper on the forward plan; due five working days before its meeting where no day is written. */
export function parsePaper(
  fields: Fields,
  known: { today: string; themes: readonly string[] },
): Parsed<Omit<BodyPaper, 'id' | 'theme'>> {
  const due = field(fields, 'due')
  const themeId = known.themes.find((id) => id === field(fields, 'theme'))
  const meetingOn = dayFromWords(field(fields, 'meeting'), known.today)
  const usual = meetingOn === null ? null : addWorkingDays(meetingOn, -paperDays)
  const dueOn = due === '' ? usual : dayFromWords(due, known.today)
  const faults: Fault[] = [
    ...(themeId === undefined ? [{ field: 'theme', message: 'Choose what the paper is on' }] : []),
    ...dayFaults({ meetingOn, dueOn, today: known.today }),
  ]
  const parsed = alongside(parseFields(paperForm, fields), faults)
  if (!parsed.ok) return parsed
  if (themeId === undefined || meetingOn === null || dueOn === null) return { ok: false, faults }
  return { ok: true, input: { themeId, title: parsed.input.title, meetingOn, dueOn } }
}

type Days = { meetingOn: string | null; dueOn: string | null; today: string }

function dayFaults({ meetingOn, dueOn, today }: Days): Fault[] {
  if (meetingOn === null || meetingOn < today)
    return [{ field: 'meeting', message: 'Write the day of a meeting still to come, like 9 July 2026' }]
  return dueOn === null || dueOn > meetingOn
    ? [{ field: 'due', message: 'Write a day before the meeting, like 2 July 2026, or leave it empty' }]
    : []
}
