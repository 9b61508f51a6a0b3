import { basename } from 'node:path'
import {
  importUnattended,
  type Read,
  readInThread,
  reviseUnattended,
  sayWhatNeedsAPerson,
  type Waiting,
} from '#src/features/imports/index.ts'
import { listPlans } from '#src/features/plans/index.ts'
import { connect, type Db, type Trx, within } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Command, Given } from './command.ts'
import { type Brought, importReport } from './import-report.ts'
import { councilFor } from './council.ts'
import { showProgress } from './progress.ts'
import { bytesOf } from './read.ts'
import { dataHelp, dataOption, findConfig, onStore } from './store.ts'

export const importPlan: Command = {
  usage: 'import FILE [--as plan|inspection] [--council C] [--plan P] [--received DAY] [--data DIR]',
  help: [
    '',
    'Where a guess must be checked, or words could not be placed, nothing is made: bring the document in on the web.',
    'A newer version of a live plan waits there for whoever manages the plan, wherever it says otherwise than the plan does.',
    '--as KIND    what the document is: plan (unless you say), or inspection for a report of Ofsted’s',
    '--council C  the short name of the council, where the store has several',
    '--plan P     a live plan, by its title or id: the document is a newer version of it, and what is new in it is put in;',
    '             any other name: what the new plan is to be called (else the title that stands in the document)',
    '--received DAY  of a report: the day it reached the council (2026-06-09), from which the clocks count; else its publication',
    dataHelp,
  ],
  options: {
    ...dataOption,
    as: { type: 'string' },
    council: { type: 'string' },
    plan: { type: 'string' },
    received: { type: 'string' },
  },
  words: [1, 1],
  run: async (given) => {
    const file = given.words[0] ?? ''
    const into = intoWhat(given)
    const bytes = await bytesOf(file)
    const progress = showProgress()
    const made = await onStore(given, progress.say, async ({ appUrl }) => {
      const db = connect(appUrl)
      return into(db, given, { file, bytes, say: progress.say }).finally(async () => db.destroy())
    }).finally(progress.done)
    process.stdout.write(`${made}\n`)
  },
}

/** What the document becomes; a question that its kind does not have is refused before anything is read. */
function intoWhat(given: Given): typeof importInto {
  const as = given.text('as') ?? 'plan'
  if (as !== 'plan' && as !== 'inspection') throw new Fault(`--as takes plan or inspection, not "${as}".`)
  const other = as === 'plan' ? 'received' : 'plan'
  if (given.text(other) !== undefined)
    throw new Fault(`--${other} is for ${as === 'plan' ? 'reports of inspections' : 'plans'}: leave it out.`)
  return as === 'plan' ? importInto : importReport
}

async function importInto(db: Db, given: Given, { file, bytes, say }: Brought): Promise<string> {
  const council = await councilFor(db, given.text('council'))
  const read = await readInThread(bytes, basename(file), say)
  if ('refused' in read) throw new Fault(`"${file}": ${read.refused}`)
  const now = findConfig().clock()
  const title = given.text('plan') ?? null
  const scope = { councilId: council.id, now }
  const newerOf = title === null ? null : await within(db, scope, async (trx) => livePlan(trx, title))
  if (newerOf !== null) return revise(db, { ...scope, newerOf, file, bytes, read })
  const needed = sayWhatNeedsAPerson(read.draft)
  if (needed !== null)
    throw new Fault(`"${file}" needs a person: ${needed}. Bring it in on the web; nothing was made here.`)
  const brought = { councilId: council.id, fileName: basename(file), bytes, read, title, now }
  const made = await within(db, scope, async (trx) => importUnattended(trx, brought))
  if ('twin' in made) return sayTwin(file, made.twin)
  const { planId, title: named } = made
  const actions = read.draft.items.filter(({ level }) => level === 'action').length
  return `imported ${actions} actions as the plan "${named}" of ${council.name}: /plans/${planId}`
}

/** Brought a second time by the same command, a document is the plan that it is already. */
function sayTwin(file: string, { id, title }: { id: string; title: string }): string {
  return `"${file}" is a plan already: "${title.slice(0, 100)}" (/plans/${id}). Nothing was made; for a second plan of the same document, name it with --plan.`
}

/** The live plan of this id or title, whatever the case of its letters. */
async function livePlan(trx: Trx, asked: string): Promise<string | null> {
  const plain = asked.trim().toLowerCase()
  const found = (await listPlans(trx)).filter(
    ({ id, title }) => id === plain || title.toLowerCase() === plain,
  )
  if (found.length > 1)
    throw new Fault(
      `There are ${found.length} live plans called "${asked}": name one by its id (it stands in its address).`,
    )
  return found[0]?.id ?? null
}

type Revising = {
  councilId: string
  now: Date
  newerOf: string
  file: string
  bytes: Uint8Array
  read: Read
}

/** Puts in what is new where nobody's word is needed; else puts in nothing, and the import waits for it. */
async function revise(db: Db, { councilId, now, newerOf, file, bytes, read }: Revising): Promise<string> {
  if (!read.draft.items.some(({ level }) => level === 'action'))
    throw new Fault(`"${file}" needs a person: no action was found in it. Nothing was changed.`)
  const fileName = basename(file)
  const given = { councilId, fileName, bytes, read, title: null, newerOf, now }
  const outcome = await within(db, { councilId, now }, async (trx) => reviseUnattended(trx, given))
  if ('waiting' in outcome) throw new Fault(sayWaiting(fileName, outcome))
  const { changes, title } = outcome
  return `put ${changes} ${changes === 1 ? 'change' : 'changes'} into the plan "${title}": /plans/${newerOf}`
}

/** How much waits, and where: the address comes before names, which may be long. */
function sayWaiting(fileName: string, { waiting, at, title }: Waiting): string {
  const things = waiting === 1 ? '1 thing waits' : `${waiting} things wait`
  return `${things} for a person's word at ${findConfig().address ?? ''}${at}, so nothing of "${fileName.slice(0, 100)}" was put into the plan "${title.slice(0, 100)}".`
}
