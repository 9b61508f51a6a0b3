import { describe, expect, it } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import { breakOf, type Thread, type ThreadAction, threadTable, threadWords } from './thread.ts'
import { drawThread } from './thread-drawing.tsx'

const today = '2026-09-14'
const newest = (data: string | null, audit: string | null, voice: string | null): ThreadAction['evidence'] =>
  (
    [
      ['Data', data],
      ['Audit', audit],
      ['Voice', voice],
      ['Delivery', '2026-09-01'],
    ] as const
  ).map(([name, day]) => ({
    name,
    count: day === null ? 0 : 2,
    newest: day,
    inDate: day !== null && day >= '2026-03-14',
  }))

const whole: ThreadAction = {
  ref: '2.3',
  text: 'Supervision every month',
  state: 'Complete',
  evidence: newest('2026-09-01', '2026-08-01', null),
  measure: { text: 'Supervision on time', reading: '58% to 91%' },
  difference: 3,
  differenceWords: 'Consistent in most teams',
}
const parts = [
  { text: 'Managers do not test decisions.', actions: [whole] },
  { text: 'Plans are hard to follow.', actions: [{ ...whole, ref: '2.5', measure: null }] },
  { text: 'Fathers are left out.', actions: [] },
]
const thread: Thread = { council: 'Rivermere Council', scope: 'Inspection, area 2', today, parts }

describe('the thread of an action', () => {
  it.each([
    ['holds with two families in date, a measure and a consistent difference', {}, 'whole'],
    [
      'breaks at evidence that only says what was delivered',
      { evidence: newest(null, null, null) },
      'evidence',
    ],
    [
      'breaks at evidence where one of two families is old',
      { evidence: newest('2026-09-01', '2025-11-01', null) },
      'evidence',
    ],
    ['breaks where no measure shows it', { measure: null }, 'measure'],
    ['breaks at a difference seen in some teams only', { difference: 2 }, 'difference'],
    ['breaks at a difference that nobody has judged', { difference: null }, 'difference'],
  ] as const)('%s', (_, change, wanted) => {
    expect(breakOf({ ...whole, ...change })).toBe(wanted)
  })
})

describe('the words, the table and the drawing of a thread', () => {
  it('say how many parts reach a difference, and which nobody answers', () => {
    const { says, more } = threadWords(thread)
    expect(says).toBe('The thread reaches a shown difference for 1 of 3 parts; 1 has no action at all')
    expect(more).toContain('Nobody answers: “Fathers are left out.”.')
    expect(more).toContain('No child or family was heard on 2.3 and 2.5.')
    expect(more).toContain('No measure shows 2.5.')
  })

  it('never disagree', () => {
    const rows = threadTable(thread).rows.map((row) => [row[1], row.at(-1)])
    expect(rows).toEqual([
      ['2.3 Supervision every month', 'nowhere: it holds'],
      ['2.5 Supervision every month', 'at the measure'],
      ['none', 'at the action'],
    ])
    for (const width of [960, 360]) {
      const drawn = render(drawThread(thread, { width, place: 'page', id: `t${width}` }))
      for (const words of ['No action', 'No measure', 'Supervision on time']) expect(drawn).toContain(words)
    }
  })

  it('fold the whole threads of a finding with many actions to a line each; the broken ones stay', () => {
    const many = {
      ...thread,
      parts: [
        { text: 'One', actions: [...Array.from({ length: 9 }, () => whole), { ...whole, measure: null }] },
      ],
    }
    const drawn = render(drawThread(many, { width: 960, place: 'page', id: 't' }))
    expect(drawn.match(/Data</g)).toHaveLength(1)
  })
})
