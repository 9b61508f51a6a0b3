import { findCoverage } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'

/** By action: each finding that it answers, with the paper that the finding is of; the source map of the plan. */
export async function findAnswers(trx: Trx): Promise<Map<string, string[]>> {
  const { sources } = await findCoverage(trx)
  const answers = new Map<string, string[]>()
  for (const { source, items } of sources)
    for (const { number, text, actions } of items)
      for (const { id } of actions)
        answers.set(id, [...(answers.get(id) ?? []), `${source.title}: ${number ?? text}`])
  return answers
}
