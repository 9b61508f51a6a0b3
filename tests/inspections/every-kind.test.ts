import { describe, expect, it } from 'vitest'
import { draftInspection } from '#src/features/imports/inspection/draft-inspection.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { drawFrom } from './facts.ts'
import { formats } from './formats.ts'
import { everyKind } from './of-every-kind.ts'
import { letters } from './of-letters.ts'
import { lists } from './of-lists.ts'
import { records } from './of-records.ts'
import { moreKinds } from './of-single-framework.ts'
import { scoreDraft } from './score.ts'

const drawn = [1, 2]

/** Where only a table says which words are findings, a format that keeps no tables loses them, and nobody could tell. */
const untold = (name: string, format: string) =>
  name === 'areaReport' && (format === 'PDF without rules' || format === 'text')

describe.each(Object.entries({ ...everyKind, ...letters, ...moreKinds, ...records, ...lists }))(
  'a report of the kind “%s”',
  (name, layOut) => {
    it.each(formats.filter(([format]) => !untold(name, format)))('as %s', async (_format, file, write) => {
      for (const seed of drawn) {
        const { facts, laid } = layOut(drawFrom(seed * 31 + name.length))
        const draft = draftInspection(await parseDocument(write(laid), file))
        expect(scoreDraft(draft, facts).wrong).toEqual([])
        const { words, placed, unplaced } = draft.coverage
        expect(placed + unplaced).toBe(words)
        expect(unplaced).toBe(draft.unplaced.flatMap(({ text }) => wordsOf(text)).length)
      }
    })
  },
)
