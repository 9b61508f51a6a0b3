import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, answersPart, criterion, milestone } from '../../writing.ts'
import { stories63 } from '../stories/6-3.ts'
import { habit6 } from './habits.ts'

const earlier: ActionHead[] = [
  {
    ref: '6.3.1',
    title: 'Family hubs open in three towns',
    text: 'Open family hubs in three towns, chosen with parents, each with a health visitor at least three days a week.',
    rewordings: [
      {
        on: '2026-06-18',
        was: 'Open family hubs in Eastfield, Millbrook and Quayside, each with a health visitor on site.',
        decidedBy: 'programme-board',
        weaker: true,
        objectedBy: 'siobhan',
        note: 'Judged weaker: three days a week in place of every day. Siobhan Keane objected.',
      },
    ],
    lead: 'leila',
    due: '2026-12-31',
    written: 'December 2026',
    leadAsWritten: 'Head of Early Help',
    impact: 'There is somewhere to go that is warm and nobody asks why.',
    milestones: [
      milestone('First hub open, Eastfield', '2026-02-28', '2026-02-23'),
      milestone('Second hub open', '2026-07-31'),
      milestone('Third hub open', '2026-11-30'),
    ],
    criteria: [
      criterion(
        'Families reached each month, without a referral',
        ['measure', 'Monthly', '6.09'],
        ['0', '212', '600'],
        ['partly-met', '2026-12-31'],
      ),
    ],
    answers: [answersPart('scrutiny-1', 1)],
  },
  {
    ref: '6.3.2',
    title: 'Family group conference before legal planning',
    added: '2026-02-19',
    lead: 'oluchi',
    help: ['leila'],
    due: '2026-10-31',
    written: 'October 2026',
    leadAsWritten: 'Court Progression Manager',
    impact: 'My whole family helped to make the plan.',
    criteria: [
      criterion(
        'Families offered a conference before a legal planning meeting',
        ['measure', 'Quarterly', '6.11'],
        ['12 of 40', null, 'All'],
        ['untested', '2026-10-30'],
      ),
    ],
    answers: [answers('scrutiny-2', 1)],
  },
  {
    ref: '6.3.3',
    title: 'Parents’ panel advises the board',
    text: 'A panel of eight parents reads one paper before each Improvement Board and says what they think of it.',
    added: '2026-05-21',
    addedBy: 'programme-board',
    addedBecause: 'Parents asked for it at the April listening day',
    lead: 'zainab',
    acceptor: 'siobhan',
    due: '2026-07-31',
    written: 'July 2026',
    leadAsWritten: 'Participation Manager',
    criteria: [
      criterion(
        'The board changes something because of the panel',
        ['voice', 'Panel, after each board'],
        [null, null, 'Once a quarter'],
        ['untested', '2026-10-08'],
      ),
    ],
  },
]

export const objective63: Objective = {
  ref: '6.3',
  title: 'Families get help earlier',
  outcome: 'Families get help before they need a social worker.',
  actions: actionsOf(earlier, stories63, habit6),
}
