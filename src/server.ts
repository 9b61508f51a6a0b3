import type { AddressInfo } from 'node:net'
import { findCouncil, listCouncils } from '#src/features/authority/index.ts'
import { lapseRequests } from '#src/features/changes/index.ts'
import { drawMonthly } from '#src/features/checks/index.ts'
import { readImports } from '#src/features/imports/index.ts'
import { tellPeople } from '#src/features/notices/index.ts'
import { findSessionPerson, findTokenPerson, saveSeen, sendMail } from '#src/features/people/index.ts'
import { type Db, type Trx, within } from '#src/kit/db/index.ts'
import type { Deps } from '#src/kit/http/door.ts'
import type { Council } from '#src/kit/http/visit.ts'
import { type App, createApp } from './app.tsx'
import type { Config } from './config.ts'
import { shell } from './shell.tsx'

const councilKeptMs = 5_000
/** A session in use is noted as seen every few minutes, not at every page. */
const seenAgainMs = 300_000
const nobody: Council = {
  id: '',
  slug: 'none',
  name: 'Goldthread',
  serviceName: 'Improving children’s services',
  brandColour: '#12436D',
  words: {},
  settings: {},
}

/** What the product runs on, from its settings and its store. */
export function makeDeps(config: Config, db: Db, demo: boolean): Deps {
  const kept = new Map<string, { council: Council; at: number }>()
  let last = nobody
  return {
    db,
    clock: config.clock,
    secureCookies: config.secureCookies,
    uploadLimitBytes: config.uploadLimitBytes,
    address: config.address,
    demo,
    shell,
    lastCouncil: () => last,
    findCouncil: async (host) => {
      const known = kept.get(host)
      if (known !== undefined && Date.now() - known.at < councilKeptMs) return known.council
      const council = await findCouncil(db, host)
      if (council !== null) {
        if (kept.size > 100) kept.clear()
        kept.set(host, { council, at: Date.now() })
        last = council
      }
      return council
    },
    findPerson: async (councilId, token) => {
      const scope = { councilId, now: config.clock() }
      const find = async (trx: Trx) => findSessionPerson(trx, token, scope.now)
      const found = await within(db, { ...scope, readOnly: true }, find)
      if (found === null) return null
      if (scope.now.getTime() - found.seenAt.getTime() > seenAgainMs)
        await within(db, scope, async (trx) => saveSeen(trx, token, scope.now))
      return found
    },
    findTokenPerson: async (councilId, token) => {
      const now = config.clock()
      return within(db, { councilId, now, readOnly: true }, async (trx) => findTokenPerson(trx, token, now))
    },
  }
}

export type Running = { app: App; port: number; stop: () => Promise<void> }

/** Puts the product on the web at a port (0: any free one). */
export async function startWeb(
  config: Config,
  db: Db,
  options: { port: number; demo: boolean },
): Promise<Running> {
  const app = await createApp(makeDeps(config, db, options.demo))
  await app.server.listen({ port: options.port, host: config.host })
  const { port } = app.server.server.address() as AddressInfo
  return { app, port, stop: async () => app.server.close() }
}

/** Does the work that nobody waits for at a page: reads what was brought in, tells people, and sends mail where a server for it is set. */
export function startWorker(
  { clock, smtp, address }: Config,
  db: Db,
  usualAddress: string,
): { stop: () => Promise<void> } {
  const listCouncilIds = async () => (await listCouncils(db)).map(({ id }) => id)
  const work = [readImports({ db, clock, listCouncilIds })]
  const origin = address ?? usualAddress
  const councils = { db, clock, listCouncils: async () => listCouncils(db) }
  work.push(drawMonthly(councils), lapseRequests(councils), tellPeople(councils))
  if (smtp !== null) work.push(sendMail({ db, clock, smtp, origin, listCouncilIds }))
  return {
    stop: async () => {
      await Promise.all(work.map(async (one) => one.stop()))
    },
  }
}
