import { startWeb, startWorker } from '#src/server.ts'
import { type Command, wholeNumber } from './command.ts'
import { addressOf, prepareDemo, serveUntilStopped } from './serving.ts'
import { dataHelp, dataOption } from './store.ts'

export const portOption = { port: { type: 'string' } } as const
export const portHelp = '--port N     the port to listen on (3000); 0 takes a free one'

export const serve: Command = {
  usage: 'serve [--port N] [--data DIR] [--demo]',
  help: [
    '',
    portHelp,
    dataHelp,
    '--demo       load the example council into an empty store; it stays without the flag',
  ],
  options: { ...dataOption, ...portOption, demo: { type: 'boolean' } },
  words: [0, 0],
  run: async (given) => {
    const port = wholeNumber(given, 'port', 0, 65535) ?? 3000
    await serveUntilStopped(given, 'serve', async (serving) => {
      const demo = await prepareDemo(serving, given.flag('demo'))
      const web = await startWeb(serving.config, serving.db, { port, demo })
      serving.atEnd(web.stop)
      serving.atEnd(startWorker(serving.config, serving.db, addressOf(serving.config, web)).stop)
      serving.ready(web)
      if (demo)
        process.stderr.write('This is the example council: its sign-in page lists who to sign in as.\n')
    })
  },
}
