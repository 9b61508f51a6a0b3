import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answersPart, criterion, moved } from '../../writing.ts'
import { stories53 } from '../stories/5-3.ts'
import { habit5 } from './habits.ts'

const learning: ActionHead[] = [
  {
    ref: '5.3.1',
    title: 'Academy for newly qualified social workers',
    lead: 'ffion',
    due: '2025-10-31',
    written: 'Autumn 2025',
    leadAsWritten: 'Academy Lead',
    criteria: [
      criterion(
        'Newly qualified workers still here after a year',
        ['measure', 'Each cohort', '5.11'],
        ['11 of 18', '17 of 20', '9 in 10'],
        ['partly-met', '2026-09-30'],
      ),
    ],
  },
  {
    ref: '5.3.2',
    title: 'One training record for every worker',
    lead: 'gareth',
    help: ['ffion'],
    acceptor: 'angela',
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Workforce Development',
    moves: [
      moved(
        ['2026-06-30', '2026-07-31'],
        {
          on: '2026-05-01',
          by: 'gareth',
          reason: 'Supplier late with the test file',
          code: 'supplier',
          effect: 'Managers cannot see who has been trained in what.',
        },
        { on: '2026-05-07', ref: 'PB-29' },
      ),
    ],
    criteria: [
      criterion(
        'Workers with a complete record',
        ['document', 'Record system'],
        ['0 of 412', null, '412 of 412'],
        ['untested', '2026-07-31'],
      ),
    ],
  },
  {
    ref: '5.3.3',
    title: 'Learning circle after each audit round',
    text: 'Within a month of each audit round every team meets for an hour with someone from another team, looks at what was found and says what it will do differently.',
    added: '2026-02-19',
    lead: 'ffion',
    help: ['ruth'],
    due: '2026-10-31',
    written: 'October 2026',
    leadAsWritten: 'Academy Lead, QA',
    criteria: [
      criterion(
        'Teams that met within a month',
        ['document', 'Academy register'],
        [null, null, '14 of 14'],
        ['untested', '2026-10-30'],
      ),
    ],
    answers: [answersPart('ofsted-9', 1)],
  },
]

export const objective53: Objective = {
  ref: '5.3',
  title: 'Learning that changes practice',
  outcome: 'What we learn from one child’s file helps the next child.',
  actions: actionsOf(learning, stories53, habit5),
}
