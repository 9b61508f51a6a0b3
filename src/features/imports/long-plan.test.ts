import { expect, it } from 'vitest'
import { strToU8 } from 'fflate'
import { parseDocument } from '#src/kit/documents/read.ts'
import { startApp } from '#tests/app.ts'
import { inStore } from '#tests/bring.ts'
import { reviseUnattended } from './difference/revision.unattended.ts'
import { importUnattended, type Unattended } from './import.unattended.ts'
import { draftPlan } from './plan/draft-plan.ts'

const app = await startApp()

/** So many that their rows together have more values than one statement may carry. */
const many = 3000
const people = ['Amara Holt', 'Joel Marsh', 'Tom Hartnell']
const wards = ['Alderbrook', 'Westmere', 'Highfield', 'Coldharbour', 'Marsh End']

function rowsTo(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) =>
      `${at + 1},Visit family ${at + 1} of ${wards[at % wards.length] ?? ''} and agree what happens next,${people[at % people.length] ?? ''},30 September 2026,Amber`,
  )
}

async function read(fileName: string, rows: string[]): Promise<Unattended> {
  const bytes = strToU8(['Ref,Action,Lead,By when,RAG', ...rows].join('\n'))
  const document = await parseDocument(bytes, fileName)
  const council = await app.deps.findCouncil('')
  return {
    ...{ fileName, bytes, title: null, now: app.deps.clock(), councilId: council?.id ?? '' },
    read: { document, draft: draftPlan(document) },
  }
}

const countActions = async (planId: string) =>
  inStore(app, async (trx) => {
    const { count } = await trx
      .selectFrom('action')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('planId', '=', planId)
      .executeTakeFirstOrThrow()
    return count
  })

it(`a document of ${many} actions becomes a plan, and a newer version of it goes in`, async () => {
  const long = await read('long.csv', rowsTo(many))
  const made = await inStore(app, async (trx) => importUnattended(trx, long))
  if ('twin' in made) throw new Error('It was a plan already')
  expect(await countActions(made.planId)).toBe(many)
  const longer = await read('longer.csv', rowsTo(many + 1))
  const outcome = await inStore(app, async (trx) =>
    reviseUnattended(trx, { ...longer, newerOf: made.planId }),
  )
  expect(outcome).toEqual({ changes: 1, title: 'long' })
  expect(await countActions(made.planId)).toBe(many + 1)
}, 60_000)
