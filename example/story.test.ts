import { describe, expect, it } from 'vitest'
import { tellStory } from './story.ts'

const context = { lead: 'tom', checker: 'farida', acceptor: 'farida', lag: 1 } as const

describe('A story is told line by line', () => {
  const story = tellStory(
    `
2026-02-23 in-progress | begun
2026-03-20 amber | late
+ well
= known
- worried
> step | liwen | 2026-04-10
2026-03-30 green
back 2026-04-01 @seun | say more
2026-06-10 difference 2 | seen
2026-06-12 data supports dip_sample 2026-06-08..2026-06-12 @ruth | sample | 50 read
" first line
" second line
`,
    context,
  )

  it('an update carries its four answers, and is accepted on the next working day', () => {
    expect(story.updates[0]).toEqual({
      on: '2026-03-20',
      by: 'tom',
      workingWell: 'well',
      howDoWeKnow: 'known',
      worried: 'worried',
      whatNext: [{ text: 'step', who: 'liwen', by: '2026-04-10' }],
      confidence: 'amber',
      reason: 'late',
      accepted: { on: '2026-03-23', by: 'farida' },
      returned: null,
    })
  })

  it('an update that was returned is not accepted, and says why', () => {
    expect(story.updates[1]).toMatchObject({
      accepted: null,
      returned: { on: '2026-04-01', by: 'seun', reason: 'say more' },
    })
  })

  it('delivery, difference and evidence are told by those who may', () => {
    expect(story.delivery).toEqual([{ on: '2026-02-23', to: 'in-progress', by: 'tom', note: 'begun' }])
    expect(story.difference).toEqual([{ on: '2026-06-10', value: 2, by: 'ruth', note: 'seen' }])
    expect(story.evidence[0]).toMatchObject({
      family: 'data',
      bears: 'supports',
      kind: 'dip_sample',
      addedBy: 'ruth',
      periodFrom: '2026-06-08',
      periodTo: '2026-06-12',
      note: '50 read',
      fileText: 'first line\nsecond line',
    })
  })

  it.each([
    '2026-03-20 blue | what colour is that?',
    '+ nothing before it',
    '2026-03-20 difference 7 | too many',
    '2026-03-20 data supports',
    '2026-03-20 green\n> a step with nobody',
    '2026-03-20 green\nwords alone',
  ])('%j is refused', (line) => {
    expect(() => tellStory(line, context)).toThrow(SyntaxError)
  })
})
