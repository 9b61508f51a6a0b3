import { z } from 'zod'

const optional = z
  .string()
  .max(500, 'Shorten this to 500 characters')
  .transform((text) => (text === '' ? null : text))

export const criterionForm = z.object({
  text: z
    .string()
    .min(1, 'Say what will be different')
    .max(1_000, 'Shorten the criterion to 1,000 characters'),
  target: optional.default(null),
  testedHow: optional.default(null),
})

export const answerForm = z.object({
  action: z.uuid('Choose the action that answers it'),
  coverage: z.enum(['full', 'part'], { error: 'Say how far it answers the finding' }),
})
