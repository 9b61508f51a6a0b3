import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { afterAll, expect, it } from 'vitest'
import { goldthread } from '../../tests/command-line.ts'
import { freshDatabase } from '../../tests/database.ts'

const { appUrl } = await freshDatabase({ example: true })
const folder = mkdtempSync(join(tmpdir(), 'goldthread-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const env = { DATABASE_URL: appUrl, GOLDTHREAD_CLOCK: '2026-06-22T07:40:00Z' }

const file = join(folder, 'plan.csv')
writeFileSync(
  file,
  [
    'Ref,Action,Lead,By when,RAG',
    '1.1,Train every new social worker in direct work,Amara Holt,30 June 2026,Green',
    '1.2,Open a second family hub in Alderbrook,Joel Marsh,September 2026,Amber',
  ].join('\n'),
)

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

it('a document of which a part was not read is imported by nobody’s command', async () => {
  const scanned = join(folder, 'scanned.pdf')
  const markup = `#table(columns: 4, table.header([Ref], [Action], [Lead], [Due date]),
    [1.1], [Visit every school in the town], [Amy Hall], [31 March 2027],
    [1.2], [Write to each family about it], [Ben Cox], [30 June 2027])
    #pagebreak()
    #rect(width: 5cm, height: 5cm, fill: gray)`
  writeFileSync(scanned, NodeCompiler.create().pdf({ mainFileContent: markup }))
  const refused = await goldthread(['import', scanned], { env })
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.err).toMatch(
    /needs a person: part of it was not read \(Page 2 holds no words[^\n]*\)\. Bring it in on the web; nothing was made here\.\n$/u,
  )
})
