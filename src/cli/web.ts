import { startWeb } from '#src/server.ts'
import { type Command, wholeNumber } from './command.ts'
import { portHelp, portOption } from './serve.ts'
import { prepareDemo, serveUntilStopped } from './serving.ts'
import { dataHelp, dataOption } from './store.ts'

export const web: Command = {
  usage: 'web [--port N] [--data DIR]',
  help: [
    '',
    'As many of these as wanted may share one store, with at least one worker beside them.',
    portHelp,
    dataHelp,
  ],
  options: { ...dataOption, ...portOption },
  words: [0, 0],
  run: async (given) => {
    const port = wholeNumber(given, 'port', 0, 65535) ?? 3000
    await serveUntilStopped(given, 'web', async (serving) => {
      const demo = await prepareDemo(serving, false)
      const running = await startWeb(serving.config, serving.db, { port, demo })
      serving.atEnd(running.stop)
      serving.ready(running)
    })
  },
}
