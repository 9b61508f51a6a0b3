import { z } from 'zod'
import { drawnFrom } from '#src/kit/http/fields.ts'

export const longestNote = 2_000

const note = z.string().max(longestNote, `Shorten this to ${longestNote} characters`)

export const stepForm = z.object({
  step: z.string(),
  note: note.default(''),
  review: z.string().max(200, 'Shorten the date to 200 characters').default(''),
  decision: z.uuid().or(z.literal('')).catch('').default(''),
  rev: drawnFrom,
})

export const differenceForm = z.object({
  difference: z
    .enum(['0', '1', '2', '3', '4'], 'Choose how far it has made a difference')
    .transform((text) => Number(text) as 0 | 1 | 2 | 3 | 4),
  note: note.min(1, 'Say what shows it: the number, the audit, what someone said'),
  rev: drawnFrom,
})
