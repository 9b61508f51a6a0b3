import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { afterAll, describe, expect, it } from 'vitest'
import { goldthread } from '../../tests/command-line.ts'
import { freshDatabase } from '../../tests/database.ts'
import { picture } from '../../tests/documents/picture.ts'

const { appUrl } = await freshDatabase({ example: true })
const folder = mkdtempSync(join(tmpdir(), 'goldthread-import-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const env = { DATABASE_URL: appUrl, GOLDTHREAD_CLOCK: '2026-06-22T07:40:00Z' }

const visit = `Focused visit to Rivermere children’s services

2 June 2026

This letter summarises the findings of a focused visit to Rivermere children’s services on 21 and 22 April 2026.

What needs to improve in this area of social work practice

• Pathway plans.
• The local offer to care leavers.

Main findings

Young people know their advisers.

Yours sincerely

Ada Lorrimer
`

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('bin/goldthread import FILE --as inspection', () => {
  const file = fileOf('visit.txt', visit)

  it('keeps a report that leaves nothing in doubt, and not a second time', async () => {
    const args = ['import', file, '--as', 'inspection', '--received', '2026-05-29']
    const first = await goldthread(args, { env })
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toMatch(
      /^kept "Focused visit, 21 April 2026" of .*Rivermere.* with 0 judgements and 2 findings: \/inspections\/[0-9a-f-]{36}\n$/u,
    )
    const second = await goldthread(args, { env })
    expect(second.code).not.toBe(0)
    expect(second.err).toMatch(/is here already \(Focused visit, 21 April 2026\)\..*nothing was kept here/u)
  })

  it.each([
    [
      'another council’s report',
      visit.replaceAll('Rivermere', 'Eastfield'),
      [],
      /is about Eastfield\. Is it the right one/u,
    ],
    ['a report without its days', visit.replace(/ on 21 and.*/u, ''), [], /did not find on which days/u],
    ['a day that is none', visit, ['--received', 'soon'], /--received takes a day/u],
    ['a day still to come', visit, ['--received', '2027-01-01'], /1 January 2027 is still to come/u],
    ['a plan’s question', visit, ['--plan', 'Improvement'], /--plan is for plans: leave it out/u],
  ])('refuses %s in one sentence', async (name, text, more, says) => {
    const given = fileOf(`${name.replace(/\W+/g, '-')}.txt`, text)
    const { code, out, err } = await goldthread(['import', given, '--as', 'inspection', ...more], { env })
    expect(code).not.toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(says)
    expect(err).toMatch(/^[^\n]{1,500}\n$/u)
  })
})

describe('a report of which a page holds no words', () => {
  const scanned = join(folder, 'scanned.pdf')
  const markup = visit
    .replace('Main findings', `#pagebreak()\n${picture}\n#pagebreak()\nMain findings`)
    .replaceAll('• ', '- ')
  writeFileSync(scanned, NodeCompiler.create().pdf({ mainFileContent: markup }))
  const told = 'Page 2 holds no words: if they stand in a picture there, they were not read.'

  it('says so to whoever reads it, and in its draft', async () => {
    const { code, out, err } = await goldthread(['read', scanned, '--as', 'inspection', '--json'])
    expect([code, err]).toEqual([0, `Not all of it was read. ${told}\n`])
    const draft = JSON.parse(out) as { unread: string[]; findings: object[] }
    expect(draft.unread).toEqual([told])
    expect(draft.findings).toHaveLength(2)
  })

  it('is kept by nobody’s command', async () => {
    const { code, out, err } = await goldthread(['import', scanned, '--as', 'inspection'], { env })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /needs a person: Part of the report was not read\. Page 2 holds no words[^\n]*nothing was kept here\.\n$/u,
    )
  })
})
