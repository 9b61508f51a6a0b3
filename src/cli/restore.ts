import { resolve } from 'node:path'
import type { Command } from './command.ts'
import { showProgress } from './progress.ts'
import { dataHelp, dataOption, onStore } from './store.ts'

export const restore: Command = {
  usage: 'restore DIR [--data DIR]',
  help: [
    '',
    'DIR is a folder that bin/goldthread backup wrote. The store must be empty; all comes back, or nothing.',
    dataHelp,
  ],
  options: dataOption,
  words: [1, 1],
  run: async (given) => {
    const { findManifest, loadBackup } = await import('#src/kit/backup/index.ts')
    const folder = resolve(given.words[0] ?? '')
    // A wrong folder is told of before a store is made for it.
    await findManifest(folder)
    const progress = showProgress()
    const { tables, takenAt } = await onStore(given, progress.say, async ({ ownerUrl }) =>
      loadBackup(ownerUrl, folder, progress.say),
    ).finally(progress.done)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(`restored ${rows} rows, as they were at ${takenAt}\n`)
  },
}
