import { basename } from 'node:path'
import { listCouncils } from '#src/features/authority/index.ts'
import { importUnattended, readInThread, sayWhatNeedsAPerson } from '#src/features/imports/index.ts'
import { connect, type Db, within } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Command, Given } from './command.ts'
import { showProgress } from './progress.ts'
import { bytesOf } from './read.ts'
import { dataHelp, dataOption, findConfig, onStore } from './store.ts'

export const importPlan: Command = {
  usage: 'import FILE [--council C] [--plan P] [--data DIR]',
  help: [
    '',
    'Where a guess must be checked, or words could not be placed, nothing is made: bring the document in on the web.',
    '--council C  the short name of the council, where the store has several',
    '--plan P     what the plan is to be called (else the title that stands in the document)',
    dataHelp,
  ],
  options: { ...dataOption, council: { type: 'string' }, plan: { type: 'string' } },
  words: [1, 1],
  run: async (given) => {
    const file = given.words[0] ?? ''
    const bytes = await bytesOf(file)
    const progress = showProgress()
    const made = await onStore(given, progress.say, async ({ appUrl }) => {
      const db = connect(appUrl)
      return importInto(db, given, { file, bytes, say: progress.say }).finally(async () => db.destroy())
    }).finally(progress.done)
    process.stdout.write(`${made}\n`)
  },
}

type Document = { file: string; bytes: Uint8Array; say: (what: string) => void }

async function importInto(db: Db, given: Given, { file, bytes, say }: Document): Promise<string> {
  const council = await councilFor(db, given.text('council'))
  const read = await readInThread(bytes, basename(file), say)
  if ('refused' in read) throw new Fault(`"${file}": ${read.refused}`)
  const needed = sayWhatNeedsAPerson(read.draft)
  if (needed !== null)
    throw new Fault(`"${file}" needs a person: ${needed}. Bring it in on the web; nothing was made here.`)
  const now = findConfig().clock()
  const title = given.text('plan') ?? null
  const { planId, title: named } = await within(db, { councilId: council.id, now }, async (trx) =>
    importUnattended(trx, { councilId: council.id, fileName: basename(file), bytes, read, title, now }),
  )
  const actions = read.draft.items.filter(({ level }) => level === 'action').length
  return `imported ${actions} actions as the plan "${named}" of ${council.name}: /plans/${planId}`
}

async function councilFor(db: Db, slug: string | undefined): Promise<{ id: string; name: string }> {
  const councils = await listCouncils(db)
  const found =
    slug === undefined ? councils : councils.filter((one) => one.slug === slug || one.name === slug)
  const [council] = found
  if (council === undefined)
    throw new Fault(
      councils.length === 0
        ? 'There is no council in this store yet: start "bin/goldthread serve" and set one up first.'
        : `There is no council "${slug ?? ''}" here: it is one of ${councils.map((one) => one.slug).join(', ')}.`,
    )
  if (found.length > 1)
    throw new Fault(`Say which council with --council: ${councils.map((one) => one.slug).join(', ')}.`)
  return council
}
