import { describe, expect, it } from 'vitest'
import { kindLedIn, openingKind, saysNone } from './finding-sections.ts'

describe('headings of findings', () => {
  it.each([
    ['What needs to improve?', 'area-for-improvement'],
    ['What needs to improve in this area of social work practice', 'area-for-improvement'],
    ['Area for priority action', 'priority-action'],
    ['Priority and immediate action', 'priority-action'],
    ['Areas for development', 'area-for-improvement'],
    ['What does the LSCB need to improve?', 'area-for-improvement'],
    ['What the local authority needs to improve', 'area-for-improvement'],
    ['Recommendations', 'recommendation'],
    ['Areas for improvement at the last inspection', null],
    ['Recommendations of the previous full inspection', null],
    ['Areas for improvement identified in 2019', null],
    ['Recommendations 34', null],
    ['(Recommendation)', null],
    ['32. Areas requiring improvement in the records of two teams have', null],
    ['areas for improvement', null],
    ['What is working well?', null],
    ['Areas for improvement are being addressed well', null],
  ])('%s', (heading, kind) => expect(openingKind(heading)).toBe(kind))

  it('a sentence may lead in significant weaknesses', () => {
    const sentence =
      'The area must say in a statement how it will tackle the following areas of significant weakness:'
    expect(kindLedIn(sentence)).toBe('priority-action')
    expect(
      kindLedIn('Inspectors saw strengths in the following areas of the service that they looked at:'),
    ).toBeNull()
  })

  it.each([
    ['There are no areas for priority action.', true],
    ['No areas for priority action were found during this visit.', true],
    ['None', true],
    ['There are too few foster homes.', false],
    ['No child should wait longer than a day for a decision.', false],
  ])('%s', (sentence, none) => expect(saysNone(sentence)).toBe(none))
})
