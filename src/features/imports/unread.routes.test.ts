import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { afterAll, describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, words } from '#tests/bring.ts'
import { goldthread } from '#tests/command-line.ts'
import { picture } from '#tests/documents/picture.ts'

const app = await startApp()
const folder = mkdtempSync(join(tmpdir(), 'goldthread-unread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A plan on its first page, and a second that holds a picture only, as a scan does. */
const scanned = NodeCompiler.create().pdf({
  mainFileContent: `#set page(width: 24cm)
    #table(columns: (2cm, 9cm, 4cm, 4cm),
      table.header([Ref], [Action], [Lead], [Due date]),
      [1.1], [Visit every school in the town], [Amy Hall], [31 March 2027],
      [1.2], [Write to each family about it], [Ben Cox], [30 June 2027])
    #pagebreak()
    ${picture}`,
})
const told = 'Page 2 holds no words: if they stand in a picture there, they were not read'

describe('a document of which a part was not read', () => {
  it('asks so first, says nowhere that nothing is lost, and is no plan until a person has answered', async () => {
    const seun = await app.signInAs('pm')
    const at = `/imports/${await bring(app, seun, 'Scanned.pdf', scanned)}`
    const review = words((await seun.get(at)).body)
    expect(review).not.toContain('Nothing lost')
    expect(review).toContain('Part of this document was not read')
    expect(review).toMatch(new RegExp(`1 left of 1 ${told}\\.`))
    expect(review).not.toContain('Leave the rest as read')

    await seun.get(at)
    await seun.send(`${at}/rest`, {})
    expect((await seun.get(`${at}/apply`)).location).toBe(at)
    await seun.get(`${at}?see=1`)
    await seun.send(`${at}/answer`, { answer: 'right' })
    const answered = words((await seun.get(at)).body)
    expect(answered).toContain('what was read of it is ready to become a plan')
    expect(answered).toContain('Part of this document was not read')
    expect((await seun.get(`${at}/apply`)).status).toBe(200)
  })

  it('is told of by the command that reads it, and stands first among the guesses of its draft', async () => {
    const file = join(folder, 'scanned.pdf')
    writeFileSync(file, scanned)
    const read = await goldthread(['read', file, '--json'])
    expect([read.code, read.err]).toEqual([0, `Not all of it was read. ${told}.\n`])
    const { guesses } = JSON.parse(read.out) as { guesses: object[] }
    expect(guesses[0]).toEqual({ item: null, field: 'unread', note: told })
  })
})
