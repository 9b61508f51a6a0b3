import { startWorker } from '#src/server.ts'
import type { Command } from './command.ts'
import { serveUntilStopped } from './serving.ts'
import { dataHelp, dataOption } from './store.ts'

export const worker: Command = {
  usage: 'worker [--data DIR]',
  help: ['', 'Reads what is brought in, and does the other work that nobody waits for at a page.', dataHelp],
  options: dataOption,
  words: [0, 0],
  run: async (given) => {
    await serveUntilStopped(given, 'worker', async (serving) => {
      serving.atEnd(startWorker(serving.config, serving.db, 'http://127.0.0.1:3000').stop)
      process.stderr.write('working\n')
      return Promise.resolve()
    })
  },
}
