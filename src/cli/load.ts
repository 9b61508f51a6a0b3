import { basename } from 'node:path'
import { listCouncils } from '#src/features/authority/index.ts'
import { outcomesOf } from '#src/features/imports/index.ts'
import { keepOutcomes, type Loaded, type Outcome } from '#src/features/inspections/index.ts'
import { connect, type Db, within } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Command } from './command.ts'
import { councilFor } from './council.ts'
import { showProgress } from './progress.ts'
import { bytesOf } from './read.ts'
import { dataHelp, dataOption, findConfig, onStore } from './store.ts'

export const load: Command = {
  usage: 'load FILE [--council C] [--data DIR]',
  help: [
    '',
    'FILE is the published file of inspection outcomes (.ods, .xlsx or .csv), known by its columns. Loaded again, it changes nothing.',
    '--council C  the short name of one council; else every council of the store gets the history',
    dataHelp,
  ],
  options: { ...dataOption, council: { type: 'string' } },
  words: [1, 1],
  run: async (given) => {
    const file = given.words[0] ?? ''
    const read = await outcomesOf(await bytesOf(file), basename(file))
    if ('refused' in read) throw new Fault(`"${file}": ${read.refused}`)
    const progress = showProgress()
    const said = await onStore(given, progress.say, async ({ appUrl }) => {
      const db = connect(appUrl)
      const asked = { name: given.text('council'), fileName: basename(file), outcomes: read.outcomes }
      return loadInto(db, asked).finally(async () => db.destroy())
    }).finally(progress.done)
    const left = read.leftOut.length
    const aside =
      left === 0 ? [] : [`${left} ${left === 1 ? 'row' : 'rows'} left out: ${read.leftOut[0]?.reason ?? ''}`]
    process.stdout.write(`${[...said, ...aside].join('\n')}\n`)
  },
}

type Asked = { name: string | undefined; fileName: string; outcomes: readonly Outcome[] }

/** Each council of the store keeps a copy of its own (docs/decisions/0014-published-history-is-each-councils-own.md). */
async function loadInto(db: Db, { name, fileName, outcomes }: Asked): Promise<string[]> {
  const councils = name === undefined ? await listCouncils(db) : [await councilFor(db, name)]
  if (councils.length === 0) await councilFor(db, undefined)
  const said = []
  for (const council of councils) {
    const scope = { councilId: council.id, now: findConfig().clock() }
    const loaded = await within(db, scope, async (trx) =>
      keepOutcomes(trx, { councilId: council.id, fileName, outcomes }),
    )
    said.push(sayLoaded(council.name, outcomes, loaded))
  }
  return said
}

function sayLoaded(council: string, outcomes: readonly Outcome[], { added, changed, same }: Loaded): string {
  const authorities = new Set(outcomes.map(({ areaCode }) => areaCode)).size
  return `${council}: ${outcomes.length} inspections and visits of ${authorities} authorities: ${added} added, ${changed} changed, ${same} as they were`
}
