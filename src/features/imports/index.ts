export { applyImport } from './import.apply.ts'
export { readImports, readNext } from './import.job.ts'
export { importsRoutes } from './import.routes.tsx'
