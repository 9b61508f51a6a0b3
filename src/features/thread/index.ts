import type { Door } from '#src/kit/http/door.ts'
import { actionRoutes } from './action.routes.tsx'
import { changeRoutes } from './change.routes.tsx'
import { criteriaListRoutes } from './criteria-list.routes.tsx'
import { coverageRoutes } from './coverage.routes.tsx'
import { criterionChangeRoutes } from './criterion-change.routes.tsx'
import { criterionRoutes } from './criterion.routes.tsx'
import { evidenceRoutes } from './evidence.routes.tsx'
import { evidencePieceRoutes } from './evidence-piece.routes.tsx'
import { findingRoutes } from './finding.routes.tsx'
import { roundsRoutes } from './rounds.routes.tsx'
import { sourceRoutes } from './source.routes.tsx'
import { themeRoutes } from './theme.routes.tsx'

export { threadApi } from './thread.api.ts'

/** The thread: from a finding, through an action, to evidence and difference. Pages that need every feature below them. */
export function threadRoutes(door: Door): void {
  actionRoutes(door)
  evidenceRoutes(door)
  criteriaListRoutes(door)
  criterionRoutes(door)
  criterionChangeRoutes(door)
  evidencePieceRoutes(door)
  changeRoutes(door)
  roundsRoutes(door)
  themeRoutes(door)
  coverageRoutes(door)
  sourceRoutes(door)
  findingRoutes(door)
}
