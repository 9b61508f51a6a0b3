import { describe, expect, it } from 'vitest'
import { meetingOf } from './next-meeting.ts'

const paper = (themeRef: string) => ({
  id: themeRef,
  title: `Theme ${themeRef}`,
  meetingOn: '2026-07-09',
  dueOn: '2026-07-01',
  bodyId: 'board',
  bodyName: 'Improvement Board',
  themeRef,
  leadName: null,
})

const report = (themeCode: string | null, on: string, body = 'Improvement Board') => ({
  id: `report of ${themeCode ?? 'all'}`,
  planId: 'plan',
  planTitle: 'Plan',
  kind: 'theme-highlight' as const,
  title: 'Report',
  themeCode,
  meeting: { body, on },
  periodFrom: null,
  periodTo: '2026-06-30',
  frozenAt: new Date('2026-07-01T09:00:00Z'),
  frozenByName: null,
  contentSha256: '',
})

describe('the next meeting', () => {
  it('is not said where no paper is expected', () => {
    expect(meetingOf([], [])).toBeNull()
  })

  it('has a paper ready once its theme’s report is frozen for that board and that day', () => {
    const frozen = [
      report('3', '2026-07-09'),
      report('4', '2026-05-14'),
      report('4', '2026-07-09', 'Programme Board'),
      report(null, '2026-07-09'),
    ]
    const meeting = meetingOf([paper('3'), paper('4')], frozen)
    expect(meeting?.body.name).toBe('Improvement Board')
    expect(meeting?.papers.map(({ reportId }) => reportId)).toEqual(['report of 3', null])
  })
})
