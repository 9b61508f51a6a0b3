import { z } from 'zod'
import { dispositions } from './comment.ts'

export const longestComment = 4_000
export const longestReason = 2_000

export const commentForm = z.object({
  about: z.string().max(80, 'Choose a part of the plan'),
  text: z
    .string()
    .min(1, 'Write what you think')
    .max(longestComment, `Shorten the comment to ${longestComment} characters`),
  behalf: z.enum(['own', 'other'], 'Say whose comment it is').default('own'),
  respondent: z.string().max(40).default(''),
  received: z.string().max(60, 'Write the day, like 9 July').default(''),
})

export const answerForm = z.object({
  disposition: z.enum(dispositions, 'Choose what you make of it'),
  reason: z
    .string()
    .min(1, 'Say why, in words that whoever wrote it could read')
    .max(longestReason, `Shorten the reason to ${longestReason} characters`),
  changed: z.string().max(longestReason, `Shorten this to ${longestReason} characters`).default(''),
  withheld: z.literal('yes').optional(),
})
