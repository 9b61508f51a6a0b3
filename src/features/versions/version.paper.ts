import { type PlanDocument, planPaper } from '#src/features/reports/index.ts'
import type { Paper } from '#src/kit/print/paper.ts'
import { nameOf, type PlanVersion, sayEdition } from './version.ts'

/** A frozen version as a paper; its words are those that were frozen, and its edition says what has been decided on it. */
export function versionPaper(plan: PlanDocument, version: PlanVersion, draft: number): Paper {
  const paper = planPaper({ ...plan, version: sayEdition(version, draft) }, { toRead: true })
  return { ...paper, caption: [nameOf(version), version.label].filter((part) => part !== '').join(': ') }
}
