import type { Door } from '#src/kit/http/door.ts'
import { findRoutes } from './find.routes.tsx'
import { weekRoutes } from './home.routes.tsx'
import { statementRoutes } from './statement.routes.tsx'

export function homeRoutes(door: Door): void {
  weekRoutes(door)
  findRoutes(door)
  statementRoutes(door)
}
