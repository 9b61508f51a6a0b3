import { z } from 'zod'
import { criterionKinds, testWays } from '#src/features/criteria/index.ts'
import { parseValues } from '#src/kit/http/fields.ts'
import { type CriterionFilter, criterionStates } from './criteria-list.ts'

const blank = z.literal('').transform(() => undefined)

const query = z.object({
  words: z.string().trim().max(100).or(blank).optional().catch(undefined),
  theme: z.uuid().or(blank).optional().catch(undefined),
  state: z.enum(criterionStates).or(blank).optional().catch(undefined),
  kind: z.enum(criterionKinds).or(blank).optional().catch(undefined),
  way: z.enum(testWays).or(blank).optional().catch(undefined),
})

/** What the list's address asks for; anything that makes no sense is left out rather than refused. */
export function criterionFilter(asked: Record<string, string>): CriterionFilter {
  const outcome = parseValues(query, asked)
  if (!outcome.ok) return {}
  const { words, ...rest } = outcome.input
  return { ...rest, words: words === '' ? undefined : words }
}
