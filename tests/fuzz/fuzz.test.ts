import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { type Read, readInThread } from '#src/features/imports/read.thread.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import { root } from '#src/root.ts'
import { Chance } from './chance.ts'
import { damagedFile, listOriginals } from './files.ts'
import { wrongWith } from './told.ts'

const originals = listOriginals()
const files = Array.from({ length: 200 }, (_, number) => damagedFile(originals, 20_261_121, number))

async function readHere(bytes: Uint8Array, file: string): Promise<Read | { refused: string }> {
  try {
    const document = await parseDocument(bytes, file)
    return { document, draft: draftPlan(document) }
  } catch (fault) {
    if (fault instanceof Unreadable) return { refused: fault.message }
    throw fault
  }
}

describe('a damaged file', () => {
  test('is the same each time that its seed is the same', () => {
    const again = damagedFile(originals, 20_261_121, 7)
    expect(again.how).toBe(files[7]?.how)
    expect(Buffer.from(again.bytes).equals(Buffer.from(files[7]?.bytes ?? []))).toBe(true)
    expect(new Chance(1).next()).not.toBe(new Chance(2).next())
  })

  test('ends in a draft or in one clear sentence, 200 times over', { timeout: 240_000 }, async () => {
    const ends = { draft: 0, refused: 0 }
    const wrong: string[] = []
    for (const [number, { file, bytes, how }] of files.entries()) {
      // A thread is slow to begin: every tenth file is read in the real one.
      const read = number % 10 === 0 ? await readInThread(bytes, file) : await readHere(bytes, file)
      if ('refused' in read) {
        ends.refused++
        const fault = wrongWith(read.refused)
        if (fault !== null) wrong.push(`${how}: the sentence ${fault}`)
        if (/something in it is not as its format says|more than 20 seconds|more memory/.test(read.refused))
          wrong.push(`${how}: ${read.refused}`)
      } else {
        ends.draft++
        expect(read.draft.format).toMatch(/^goldthread/)
        expect(read.document.blocks.length).toBeGreaterThan(0)
      }
    }
    expect(wrong).toEqual([])
    expect(ends.draft).toBeGreaterThan(60)
    expect(ends.refused).toBeGreaterThan(20)
  })

  test.for([
    ['', 'too short to say what to do'],
    ['Cannot read properties of undefined in this file, so stop.', 'holds a programmer’s word'],
    ['TypeError: the file is wrong at parse.ts:30 and cannot be read', 'holds a stack or a line break'],
    ['this file is damaged and cannot be read here', 'is no sentence'],
    [`This file is damaged${' and so on'.repeat(50)}.`, 'longer than 400 characters'],
    ['This file is damaged or cut short. Fetch it again.', null],
  ] as const)('“%s” is judged as a sentence', ([sentence, fault]) => {
    expect(wrongWith(sentence)).toBe(fault)
  })
})

test('npm run fuzz reads damaged files and tells what came of them', { timeout: 120_000 }, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'fuzz.js'), '--files', '5', '--kind', 'csv'],
    { encoding: 'utf8' },
  )
  expect(stdout).toContain('5 files made by damage')
  expect(stdout).toContain('| all |')
  expect(status).toBe(0)
})
