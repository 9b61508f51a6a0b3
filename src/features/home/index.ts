import type { Door } from '#src/kit/http/door.ts'
import { weekRoutes } from './home.routes.tsx'

export function homeRoutes(door: Door): void {
  weekRoutes(door)
}
