import { listCouncils } from '#src/features/authority/index.ts'
import type { Config } from '#src/config.ts'
import { dayOf } from '#src/kit/clock.ts'
import { connect, type Db, migrate } from '#src/kit/db/index.ts'
import type { Deed } from '#src/kit/postgres/index.ts'
import type { Running } from '#src/server.ts'
import type { Given } from './command.ts'
import { showProgress } from './progress.ts'
import { findConfig, openStoreOf } from './store.ts'

type Stop = () => Promise<unknown>

/** What a serving process has to work with, and where it says what is to be stopped at its end, last begun first. */
export type Serving = {
  config: Config
  db: Db
  say: (what: string) => void
  atEnd: (stop: Stop) => void
  /** Tells people and other processes where this one answers. */
  ready: (web: Running) => void
}

/** Opens the store at this version, lets `begin` begin, and stops all of it in order when told to. */
export async function serveUntilStopped(
  given: Given,
  deed: Deed,
  begin: (serving: Serving) => Promise<void>,
): Promise<void> {
  const config = findConfig()
  const stopped = stopSignal()
  const progress = showProgress()
  const store = await openStoreOf(given, progress.say, deed)
  const ending: Stop[] = [store.close]
  try {
    progress.say('bringing the database to this version')
    await migrate(store.ownerUrl)
    const db = connect(store.appUrl)
    ending.unshift(() => db.destroy())
    const ready = (web: Running) => {
      progress.done()
      const address = addressOf(config, web)
      store.announce(address)
      process.stdout.write(`ready ${address}\n`)
    }
    const serving = { config, db, say: progress.say, ready, atEnd: (stop: Stop) => void ending.unshift(stop) }
    const begun = begin(serving).then(() => true)
    if (await Promise.race([begun, stopped])) await stopped
    else await leaveAtOnce(store.close)
  } finally {
    progress.done()
    for (const stop of ending) await stop()
  }
}

/** Told to stop while still beginning: what is under way is one transaction or another, and goes with the database. */
async function leaveAtOnce(close: Stop): Promise<never> {
  await close()
  process.exit(0)
}

/** Where this process answers, for links where no public address is set. */
export function addressOf({ host }: Config, { port }: Running): string {
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`
}

/** Resolves at the signal to stop; a second one ends the process at once. */
async function stopSignal(): Promise<false> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(false))
  })
}

/** Whether this store holds the example council, which `wanted` loads where no council is yet. */
export async function prepareDemo({ db, config, say }: Serving, wanted: boolean): Promise<boolean> {
  const councils = await listCouncils(db)
  if (councils.length > 0) return councils.some(({ settings }) => 'demo' in settings)
  if (!wanted) return false
  const { loadExample, mondayOf } = await import('#example/load.ts')
  await loadExample(db, mondayOf(dayOf(config.clock())), (done) =>
    say(`loading the example council: ${Math.round(done * 100)}%`),
  )
  return true
}
