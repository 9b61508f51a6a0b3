import type { FoundJudgement } from './inspection-draft.ts'
import { slugOf } from './judgement-words.ts'

/** A judgement, and the line above it that names the service it is of: '' where none does. */
export type Judged = { service: string; judgement: FoundJudgement }

/**
 * A title that stands twice, as "Overall effectiveness" of safeguarding and of looked after children did until 2012,
 * is told apart by its service.
 */
export function tellApart(judged: readonly Judged[]): FoundJudgement[] {
  const seen = new Set<string>()
  return judged.map(({ service, judgement }) => {
    const again = seen.has(judgement.key) && service !== ''
    seen.add(judgement.key)
    const title = `${service}${/[?.:]$/.test(service) ? '' : ':'} ${judgement.title}`
    return again ? { ...judgement, title, key: slugOf(title) } : judgement
  })
}
