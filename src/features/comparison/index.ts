export { comparisonRoutes } from './compare.routes.tsx'
export type { Comparison } from './comparison.ts'
export { ledeOf } from './say-comparison.ts'
export { WordRuns } from './word-runs.tsx'
