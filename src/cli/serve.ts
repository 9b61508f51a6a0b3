import { listCouncils } from '#src/features/authority/index.ts'
import { type Config } from '#src/config.ts'
import { dayOf } from '#src/kit/clock.ts'
import { connect, type Db, migrate } from '#src/kit/db/index.ts'
import { type Running, startWeb, startWorker } from '#src/server.ts'
import { type Command, type Given, wholeNumber } from './command.ts'
import { showProgress } from './progress.ts'
import { dataHelp, dataOption, findConfig, openStoreOf } from './store.ts'

export const serve: Command = {
  usage: 'serve [--port N] [--data DIR] [--demo]',
  help: [
    '',
    '--port N     the port to listen on (3000); 0 takes a free one',
    dataHelp,
    '--demo       load the example council into an empty store; it stays without the flag',
  ],
  options: { ...dataOption, port: { type: 'string' }, demo: { type: 'boolean' } },
  words: [0, 0],
  run: runServer,
}

async function runServer(given: Given): Promise<void> {
  const port = wholeNumber(given, 'port', 0, 65535) ?? 3000
  const config = findConfig()
  const progress = showProgress()
  const store = await openStoreOf(given, progress.say, 'serve')
  const ending: (() => Promise<void>)[] = [store.close]
  try {
    progress.say('bringing the database to this version')
    await migrate(store.ownerUrl)
    const db = connect(store.appUrl)
    ending.unshift(() => db.destroy())
    const demo = await prepareDemo(db, config, given.flag('demo'), progress.say)
    const web = await startWeb(config, db, { port, demo })
    ending.unshift(web.stop)
    ending.unshift(startWorker(config, db).stop)
    progress.done()
    const address = addressOf(config, web)
    store.announce(address)
    process.stdout.write(`ready ${address}\n`)
    if (demo) process.stderr.write('This is the example council: its sign-in page lists who to sign in as.\n')
    await untilStopped()
  } finally {
    progress.done()
    for (const end of ending) await end()
  }
}

/** Whether this store holds the example council, which `--demo` loads where no council is yet. */
async function prepareDemo(
  db: Db,
  { clock }: Config,
  wanted: boolean,
  say: (what: string) => void,
): Promise<boolean> {
  const councils = await listCouncils(db)
  if (councils.length > 0) return councils.some(({ settings }) => 'demo' in settings)
  if (!wanted) return false
  say('loading the example council')
  const { loadExample, mondayOf } = await import('#example/load.ts')
  await loadExample(db, mondayOf(dayOf(clock())))
  return true
}

function addressOf({ host }: Config, { port }: Running): string {
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`
}

/** Waits for the signal to stop; a second one ends the process at once. */
async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
