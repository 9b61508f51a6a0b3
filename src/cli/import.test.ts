import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { afterAll, expect, it } from 'vitest'
import { goldthread } from '../../tests/command-line.ts'
import { picture } from '../../tests/documents/picture.ts'
import { freshDatabase } from '../../tests/database.ts'
import { listCouncils } from '#src/features/authority/index.ts'
import { connect, within } from '#src/kit/db/index.ts'

const { appUrl } = await freshDatabase({ example: true })
const folder = mkdtempSync(join(tmpdir(), 'goldthread-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const env = { DATABASE_URL: appUrl, GOLDTHREAD_CLOCK: '2026-06-22T07:40:00Z' }

const file = join(folder, 'plan.csv')
const title = 'Ref,Action,Lead,By when,RAG'
writeFileSync(
  file,
  [
    title,
    '1.1,Train every new social worker in direct work,Amara Holt,30 June 2026,Green',
    '1.2,Open a second family hub in Alderbrook,Joel Marsh,September 2026,Amber',
  ].join('\n'),
)

const db = connect(appUrl)
afterAll(async () => db.destroy())

/** What an actions table says of each action, and which newer versions of the plan wait. */
async function standing(planTitle: string) {
  const [council] = await listCouncils(db)
  const scope = { councilId: council?.id ?? '', now: new Date(env.GOLDTHREAD_CLOCK) }
  return within(db, scope, async (trx) => ({
    actions: await trx
      .selectFrom('action')
      .innerJoin('plan', 'plan.id', 'action.planId')
      .select(['action.ref', 'action.title', 'action.dueText', 'action.levelAsWritten', 'action.rev'])
      .where('plan.title', '=', planTitle)
      .orderBy('action.position')
      .execute(),
    waiting: await trx
      .selectFrom('import')
      .innerJoin('plan', 'plan.id', 'import.newerOf')
      .select('import.id')
      .where('plan.title', '=', planTitle)
      .where('import.state', '=', 'drafted')
      .execute(),
  }))
}

it('a document imported once is not made a second plan by the same command; another name asks for that', async () => {
  const first = await goldthread(['import', file], { env })
  expect([first.code, first.err]).toEqual([0, ''])
  expect(first.out).toMatch(/^imported 2 actions as the plan "/u)

  const second = await goldthread(['import', file], { env })
  expect([second.code, second.err]).toEqual([0, ''])
  expect(second.out).toMatch(
    /is a plan already: "[^\n]*" \(\/plans\/[0-9a-f-]{36}\)\. Nothing was made[^\n]*\n$/u,
  )

  const named = await goldthread(['import', file, '--plan', 'A second plan'], { env })
  expect([named.code, named.err]).toEqual([0, ''])
  expect(named.out).toContain('as the plan "A second plan"')
})

const sufficiency = [
  '1.1,Recruit twelve foster carers,Amara Holt,30 June 2026,Green',
  "1.2,Open two new children's homes,Joel Marsh,30 September 2026,Amber",
  '1.3,Write to every provider in the region,Joel Marsh,30 September 2026,Amber',
]

function newer(name: string, rows: string[]): string {
  const at = join(folder, name)
  writeFileSync(at, [title, ...rows].join('\n'))
  return at
}

it('a newer version that says the opposite changes nothing unattended: it waits for a person, once, at the address that is said', async () => {
  await goldthread(['import', newer('homes.csv', sufficiency), '--plan', 'Sufficiency'], { env })
  const before = await standing('Sufficiency')
  const turned = newer(
    'turned.csv',
    sufficiency.map((row) => row.replace('Recruit', 'Do not recruit').replace('Open', 'Close')),
  )
  for (const _time of ['first', 'second']) {
    const said = await goldthread(['import', turned, '--plan', 'Sufficiency'], { env })
    const { actions, waiting } = await standing('Sufficiency')
    expect(actions).toEqual(before.actions)
    expect(waiting).toHaveLength(1)
    expect(said).toEqual({
      code: 1,
      out: '',
      err: `2 things wait for a person's word at /imports/${waiting[0]?.id}/difference, so nothing of "turned.csv" was put into the plan "Sufficiency".\n`,
    })
  }
})

it('a newer version that adds an action and rates another is put in unattended', async () => {
  await goldthread(['import', newer('more.csv', sufficiency), '--plan', 'Sufficiency two'], { env })
  const rows = [
    ...sufficiency.map((row) => row.replace('Green', 'Amber')),
    '1.4,Visit every home each term,Joel Marsh,30 September 2026,Amber',
  ]
  const said = await goldthread(['import', newer('grown.csv', rows), '--plan', 'Sufficiency two'], { env })
  expect([said.code, said.err]).toEqual([0, ''])
  expect(said.out).toMatch(/^put 2 changes into the plan "Sufficiency two": /u)
  const { actions } = await standing('Sufficiency two')
  expect(actions.map(({ ref, levelAsWritten }) => [ref, levelAsWritten])).toEqual([
    ['1.1', 'Amber'],
    ['1.2', 'Amber'],
    ['1.3', 'Amber'],
    ['1.4', 'Amber'],
  ])
})

it('a document of which a part was not read is imported by nobody’s command', async () => {
  const scanned = join(folder, 'scanned.pdf')
  const markup = `#table(columns: 4, table.header([Ref], [Action], [Lead], [Due date]),
    [1.1], [Visit every school in the town], [Amy Hall], [31 March 2027],
    [1.2], [Write to each family about it], [Ben Cox], [30 June 2027])
    #pagebreak()
    ${picture}`
  writeFileSync(scanned, NodeCompiler.create().pdf({ mainFileContent: markup }))
  const refused = await goldthread(['import', scanned], { env })
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.err).toMatch(
    /needs a person: part of it was not read \(Page 2 holds no words[^\n]*\)\. Bring it in on the web; nothing was made here\.\n$/u,
  )
})
