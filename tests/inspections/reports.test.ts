import { describe, expect, it } from 'vitest'
import { draftInspection } from '#src/features/imports/inspection/draft-inspection.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { drawFrom } from './facts.ts'
import { layouts } from './layouts.ts'
import { printReport } from './print.ts'
import { scoreDraft } from './score.ts'

const drawn = Array.from({ length: 4 }, (_, seed) => seed)

describe('inspection reports of every layout since 2012, printed as PDF', () => {
  it.each(Object.entries(layouts))(
    '%s: particulars, grades and findings as printed',
    async (name, layOut) => {
      for (const seed of drawn) {
        const { facts, typst } = layOut(drawFrom(seed * 97 + name.length))
        const document = await parseDocument(printReport(typst), 'report.pdf')
        const draft = draftInspection(document)
        expect(scoreDraft(draft, facts).wrong).toEqual([])
        const { words, placed, unplaced } = draft.coverage
        expect(placed + unplaced).toBe(words)
        expect(unplaced).toBe(draft.unplaced.flatMap(({ text }) => wordsOf(text)).length)
      }
    },
  )

  it('finds none in a letter that only says that findings were met', async () => {
    const letter = layouts['monitoring visit']
    const { facts, typst } = letter?.(drawFrom(3)) ?? { facts: null, typst: '' }
    const draft = draftInspection(await parseDocument(printReport(typst), 'letter.pdf'))
    expect(draft.judgements).toEqual([])
    expect(draft.findings.length).toBe(facts?.findings.length)
  })
})
