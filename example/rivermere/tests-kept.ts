import type { EvidenceRenewed, Statement, TestKept } from '../tests-kept-types.ts'

/** Tests of success as they were made, earliest first; the last of each says what its criterion says now. */
export const testsKept: TestKept[] = [
  {
    of: '3.1.1',
    criterion: 'The decision was the right one',
    on: '2026-02-24',
    by: 'ruth',
    way: 'audit',
    found: '17 of 24',
    result: 'partly-met',
    note: 'Audit round 1, moderated. Four of the seven had no reason written down.',
    next: '2026-05-29',
  },
  {
    of: '3.1.1',
    criterion: 'The decision was the right one',
    on: '2026-05-28',
    by: 'ruth',
    way: 'audit',
    found: '20 of 24',
    result: 'met',
    note: 'Audit round 2, the same question, moderated.',
    next: '2026-08-28',
  },
  {
    of: '2.2.4',
    criterion: 'Children are in pre-proceedings for no more than 16 weeks',
    on: '2025-12-18',
    by: 'liwen',
    way: 'measure',
    found: '23 of 27',
    result: 'met',
    note: 'Two of three teams bring children in time.',
    next: '2026-03-31',
  },
  {
    of: '2.2.4',
    criterion: 'Children are in pre-proceedings for no more than 16 weeks',
    on: '2026-03-30',
    by: 'liwen',
    way: 'measure',
    found: '25 of 29',
    result: 'sustained',
    note: 'All three teams, two quarters running.',
    next: '2026-09-30',
  },
  {
    of: '2.2.4',
    criterion: 'Parents understood what was asked of them',
    on: '2026-03-27',
    by: 'zainab',
    way: 'voice',
    found: '19 of 22',
    result: 'sustained',
    note: 'Twenty-two parents in two quarters, talked with when it ended.',
    next: '2026-09-30',
  },
]

/** Evidence in whose place a newer version came. */
export const evidenceRenewed: EvidenceRenewed[] = [
  {
    of: '2.2.4',
    title: 'Children in pre-proceedings within 16 weeks',
    on: '2026-06-05',
    by: 'liwen',
    periodFrom: '2025-12-01',
    periodTo: '2026-05-29',
    note: '25 of 29 at the end of May, as at the end of March',
  },
]

/** What children asked to be able to say, in their words. */
export const statements: Statement[] = [
  {
    of: '3.1',
    on: '2026-05-15',
    by: 'zainab',
    text: 'When someone is worried about me, somebody decides the same day and tells me.',
    how: 'Two questions to each child after a decision',
    target: '8 in 10',
    next: '2026-09-30',
  },
  {
    of: '2.2',
    on: '2026-05-15',
    by: 'zainab',
    text: 'I know what is in my plan and who will do it.',
    how: 'Asked at each review',
    target: '29 of 36',
    next: '2026-09-30',
  },
]
