import { join } from 'node:path'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import files from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { actionsRoutes } from '#src/features/actions/index.ts'
import { bodiesRoutes } from '#src/features/bodies/index.ts'
import { changesRoutes } from '#src/features/changes/index.ts'
import { forecastRoutes } from '#src/features/forecast/index.ts'
import { checksRoutes, countTroubles } from '#src/features/checks/index.ts'
import { homeRoutes } from '#src/features/home/index.ts'
import { importsRoutes } from '#src/features/imports/index.ts'
import { inspectionsApi, inspectionsRoutes } from '#src/features/inspections/index.ts'
import { measuresRoutes } from '#src/features/measures/index.ts'
import { noticesRoutes } from '#src/features/notices/index.ts'
import { leadsRoutes, vacateAllOf } from '#src/features/leads/index.ts'
import {
  demoPeopleOf,
  demoRoutes,
  joinRoutes,
  peopleApi,
  peopleRoutes,
  signInRoutes,
  setUpRoutes,
  signOutRoutes,
} from '#src/features/people/index.ts'
import { partsRoutes } from '#src/features/parts/index.ts'
import { reportsRoutes } from '#src/features/reports/index.ts'
import { threadApi, threadRoutes } from '#src/features/thread/index.ts'
import { updatesApi, updatesRoutes } from '#src/features/updates/index.ts'
import { versionsRoutes } from '#src/features/versions/index.ts'
import { comparisonRoutes } from '#src/features/comparison/index.ts'
import { mayViewPlan } from '#src/features/actions/index.ts'
import { plansApi, plansRoutes } from '#src/features/plans/index.ts'
import { type Api, declareApi } from '#src/kit/api/index.ts'
import { brandCss } from '#src/kit/html/brand.ts'
import { readableAddress } from '#src/kit/http/address.ts'
import { type Deps, type Door, openDoor } from '#src/kit/http/door.ts'
import { tellFault } from '#src/kit/http/fault.ts'
import { healthRoutes } from '#src/kit/http/health.ts'
import { metricsRoutes } from '#src/kit/http/metrics.ts'
import { serveApi } from '#src/kit/http/serve-api.ts'
import { root } from '#src/root.ts'

export type App = { server: FastifyInstance; door: Door; api: Api }

/** The whole product behind one door: the list of features, in order, is the map. */
export async function createApp(deps: Deps): Promise<App> {
  const server = fastify({
    logger: false,
    trustProxy: 'loopback',
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: ({ url }) => readableAddress(url ?? '/'),
  })
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    hsts: deps.secureCookies,
  })
  await server.register(cookie)
  await server.register(formbody, { bodyLimit: 2 * 1024 * 1024 })
  // A file that is too large is told on a page with the words beside it (incoming.ts), not thrown.
  await server.register(multipart, { throwFileSizeLimit: false })
  await server.register(files, {
    root: join(root, 'dist', 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
  })
  server.get<{ Params: { colour: string } }>('/assets/brand-:colour.css', async (request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(brandCss(request.params.colour)),
  )
  tellFault(server, deps)

  healthRoutes(server, deps)
  metricsRoutes(server)

  const door = openDoor(server, deps)
  pagesOf(door, deps)
  const api = declareApi()
  apiOf(api)
  await serveApi(server, deps, api.routes)
  return { server, door, api }
}

function pagesOf(door: Door, deps: Deps): void {
  setUpRoutes(door, deps)
  signInRoutes(door, async () => (deps.demo ? demoPeopleOf(deps, deps.db) : []))
  signOutRoutes(door)
  joinRoutes(door)
  peopleRoutes(door, vacateAllOf)
  if (deps.demo) demoRoutes(door)
  bodiesRoutes(door)
  measuresRoutes(door)
  actionsRoutes(door)
  plansRoutes(door, countTroubles)
  updatesRoutes(door)
  changesRoutes(door)
  forecastRoutes(door)
  leadsRoutes(door)
  comparisonRoutes(door)
  checksRoutes(door)
  threadRoutes(door)
  inspectionsRoutes(door)
  importsRoutes(door)
  reportsRoutes(door)
  versionsRoutes(door)
  partsRoutes(door)
  noticesRoutes(door, deps)
  homeRoutes(door)
}

function apiOf(api: Api): void {
  peopleApi(api, mayViewPlan)
  plansApi(api)
  updatesApi(api)
  threadApi(api)
  inspectionsApi(api)
}

// Nothing inline, nothing from elsewhere, no frame around us.
const contentPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}
