export { forecastActions } from './forecast.gather.ts'
export { forecastRoutes } from './forecast.routes.tsx'
