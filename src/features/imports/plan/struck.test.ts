import { describe, expect, test } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { listColumns } from './columns/column-meanings.ts'
import { draftPlan } from './draft-plan.ts'

const page = (cells: string): Uint8Array =>
  new TextEncoder().encode(
    `<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>${cells}</table>`,
  )

describe('words that are struck through', () => {
  test('are no part of the action, and are told as unplaced with the reason', async () => {
    const row =
      '<tr><td>1</td><td>Recruit <s>four</s> six team managers</td><td>Head of Service</td><td><del>March 2024</del> June 2024</td></tr>'
    const again =
      '<tr><td>2</td><td>Train them all</td><td><strike>Jo Bell</strike> Ann Orme</td><td>May 2024</td></tr>'
    const draft = draftPlan(await parseDocument(page(row + again), 'plan.html'))
    const [first, second] = draft.items.filter(({ level }) => level === 'action')
    expect(first?.text).toBe('Recruit six team managers')
    expect(first?.due?.date).toBe('2024-06-30')
    expect(second?.leads).toEqual(['Ann Orme'])
    const gone = draft.unplaced.filter(({ reason }) => reason === 'These words are struck through')
    expect(gone.map(({ text }) => text).join(' ')).toContain('four')
    expect(gone.map(({ text }) => text).join(' ')).toContain('jo bell')
    expect(draft.coverage.words).toBe(draft.coverage.placed + draft.coverage.unplaced)
  })

  test('are no example of what stands in their column', async () => {
    const row =
      '<tr><td>1</td><td>Recruit <s>four</s> six team managers</td><td>Head of Service</td><td>June 2024</td></tr>'
    const again =
      '<tr><td>2</td><td>Train them all</td><td><s>Jo Bell</s> Ann Orme</td><td>May 2024</td></tr>'
    const columns = listColumns(await parseDocument(page(row + again), 'plan.html'))
    expect(columns.map(({ examples }) => examples)).toEqual([
      ['1', '2'],
      ['Recruit six team managers', 'Train them all'],
      ['Head of Service', 'Ann Orme'],
      ['June 2024', 'May 2024'],
    ])
  })

  test('an action struck through as a whole is no action', async () => {
    const kept = '<tr><td>1</td><td>Visit each child</td><td>Jo Bell</td><td>May 2024</td></tr>'
    const gone =
      '<tr><td><s>2</s></td><td><s>Close the annexe</s></td><td><s>Ann Orme</s></td><td><s>May 2024</s></td></tr>'
    const draft = draftPlan(await parseDocument(page(kept + gone), 'plan.html'))
    expect(draft.items.filter(({ level }) => level === 'action').map(({ text }) => text)).toEqual([
      'Visit each child',
    ])
    expect(draft.unplaced.map(({ text }) => text.toLowerCase()).join(' ')).toContain('close the annexe')
  })
})
