import { z } from 'zod'

export const longestNote = 2_000

const note = z.string().max(longestNote, `Shorten this to ${longestNote} characters`)

export const stepForm = z.object({
  step: z.string(),
  note: note.default(''),
  rev: z.coerce.number().int().optional(),
})

export const dateForm = z.object({
  due: z
    .string()
    .min(1, 'Write the new date, like 31 July 2026, or words like “Ongoing”')
    .max(200, 'Shorten the date to 200 characters'),
  reason: note.min(1, 'Say why the date moves: the board reads it beside the date'),
  decidedBy: z.string().max(200, 'Shorten this to 200 characters').default(''),
  rev: z.coerce.number().int().optional(),
})

export const differenceForm = z.object({
  difference: z
    .enum(['0', '1', '2', '3', '4'], 'Choose how far it has made a difference')
    .transform((text) => Number(text) as 0 | 1 | 2 | 3 | 4),
  note: note.min(1, 'Say what shows it: the number, the audit, what someone said'),
})
