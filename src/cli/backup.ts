import { resolve } from 'node:path'
import type { Command } from './command.ts'
import { showProgress } from './progress.ts'
import { dataHelp, dataOption, onStore } from './store.ts'

export const backup: Command = {
  usage: 'backup DIR [--data DIR]',
  help: [
    '',
    'DIR must be new or empty. The store may be in use: the backup is the picture of one instant.',
    dataHelp,
  ],
  options: dataOption,
  words: [1, 1],
  run: async (given) => {
    const { writeBackup } = await import('#src/kit/backup/index.ts')
    const folder = resolve(given.words[0] ?? '')
    const progress = showProgress()
    const { tables, councils } = await onStore(given, progress.say, async ({ ownerUrl }) =>
      writeBackup(ownerUrl, folder, progress.say),
    ).finally(progress.done)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(`backed up ${councils.length} council(s), ${rows} rows, into ${folder}\n`)
  },
}
