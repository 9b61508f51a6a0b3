import { z } from 'zod'
import { cycleLengths } from './cycle.ts'

const message = 'Write how many working days before the last one: a whole number from 0 to 10'

export const cycleForm = z.object({
  every: z.enum(cycleLengths, { error: 'Choose how often updates are asked for' }),
  daysBeforeEnd: z.coerce.number(message).int(message).min(0, message).max(10, message),
})
