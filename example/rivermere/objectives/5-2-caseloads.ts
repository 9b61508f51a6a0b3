import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answersPart, criterion, milestone, moved } from '../../writing.ts'
import { stories52 } from '../stories/5-2.ts'
import { habit5 } from './habits.ts'

const caseloads: ActionHead[] = [
  {
    ref: '5.2.1',
    title: 'Caseload cap for newly qualified staff',
    text: 'No newly qualified social worker holds more than 12 children in their first six months or 16 in their first year; the director agrees any exception in writing.',
    lead: 'naomi',
    due: '2025-07-31',
    written: 'July 2025',
    leadAsWritten: 'NA, assessment and safeguarding',
    impact: 'She was new and she still had time for me.',
    criteria: [
      criterion(
        'Newly qualified workers within the cap',
        ['measure', 'Monthly', '5.07'],
        ['9 of 21', '23 of 24', 'All'],
        ['sustained', '2026-09-04'],
      ),
      criterion(
        'Newly qualified workers say that they can do the work well',
        ['voice', 'Survey each term'],
        ['7 of 21', '20 of 24', '8 in 10'],
        ['sustained', '2026-10-30'],
      ),
    ],
    answers: [answersPart('staff-1', 1), answersPart('ofsted-8', 1)],
  },
  {
    ref: '5.2.2',
    title: 'Clear duty and allocation rules',
    lead: 'hannah',
    help: ['naomi'],
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Hannah Brightwell',
    moves: [
      moved(
        ['2026-05-29', '2026-07-31'],
        {
          on: '2026-04-27',
          by: 'hannah',
          reason: 'Unions asked for more time to read the rules',
          code: 'partner',
          effect: 'Children go on being moved between duty and long-term teams by whoever is in that day.',
        },
        { on: '2026-05-07', ref: 'PB-28' },
      ),
    ],
    criteria: [
      criterion(
        'Children unallocated for more than five working days',
        ['measure', 'Weekly', '5.09'],
        ['31', '19', '0'],
        ['partly-met', '2026-07-31'],
      ),
    ],
    answers: [answersPart('ofsted-8', 1)],
  },
  {
    ref: '5.2.3',
    title: 'Business support in each team',
    lead: 'bola',
    acceptor: 'angela',
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'BT',
    moves: [
      moved(
        ['2026-06-30', '2026-09-30'],
        {
          on: '2026-06-12',
          by: 'bola',
          reason: 'Budget line frozen until July',
          code: 'funding',
          effect: 'Social workers go on spending about six hours a week on typing and booking.',
        },
        { on: '2026-06-18', ref: 'PB-36' },
      ),
    ],
    milestones: [
      milestone('Roles graded', '2026-02-27', '2026-02-20'),
      milestone('First six in post', '2026-05-29'),
    ],
    criteria: [
      criterion(
        'Teams with a business support officer',
        ['document', 'Establishment list'],
        ['4 of 14', '4 of 14', '14 of 14'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('staff-1', 1)],
  },
]

export const objective52: Objective = {
  ref: '5.2',
  title: 'Caseloads people can manage',
  outcome: 'Social workers have time to know each child.',
  actions: actionsOf(caseloads, stories52, habit5),
}
