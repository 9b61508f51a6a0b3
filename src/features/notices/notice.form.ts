import { z } from 'zod'
import { mailChoices } from './notice.ts'

export const choiceForm = z.object({
  mail: z.enum(mailChoices, { error: 'Choose how often you want mail' }),
})
