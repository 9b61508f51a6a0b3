export { forecastRoutes } from './forecast.routes.tsx'
