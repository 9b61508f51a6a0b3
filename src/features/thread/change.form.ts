import { z } from 'zod'
import { drawnFrom } from '#src/kit/http/fields.ts'

const words = (most: number, what: string) => z.string().max(most, `Shorten ${what} to ${most} characters`)

export const wordsForm = z.object({
  title: words(400, 'the title').min(3, 'Write what is to be done'),
  text: words(8_000, 'the wording').default(''),
  impact: words(4_000, 'the impact').default(''),
  criterion: words(2_000, 'the criterion').default(''),
  reason: words(2_000, 'the reason').min(1, 'Say why the words change, and who decided it'),
  rev: drawnFrom,
})

export const findingForm = z.object({
  finding: z.uuid().or(z.literal('')).default(''),
  source: words(300, 'the source').default(''),
  number: words(40, 'the number').default(''),
  text: words(4_000, 'the finding').default(''),
  coverage: z.enum(['full', 'part']).default('part'),
})
