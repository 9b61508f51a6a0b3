import type { Objective } from '../../types.ts'
import {
  type ActionHead,
  actionsOf,
  answers,
  answersPart,
  criterion,
  milestone,
  moved,
} from '../../writing.ts'
import { stories13 } from '../stories/1-3.ts'
import { habit1 } from './habits.ts'

const affording: ActionHead[] = [
  {
    ref: '1.3.1',
    title: 'Three-year staffing budget agreed',
    text: 'Agree a staffing budget for three years that matches the plan, with the money for the first two years confirmed and the third planned.',
    lead: 'bola',
    checker: 'robert',
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Head of Finance',
    criteria: [
      criterion(
        'Every post in the plan has a named budget to March 2029',
        ['document', 'Budget book'],
        ['61 of 84 posts', '84 of 84 posts', '84 of 84 posts'],
        ['met'],
      ),
    ],
    answers: [answers('notice-c', 1)],
  },
  {
    ref: '1.3.2',
    title: 'Capacity test before each new change',
    text: 'Before anything new is added to the plan, say on one page what it asks of which teams, what will stop to make room, and what children would lose if it waited.',
    added: '2026-02-19',
    lead: 'seun',
    due: '2026-07-31',
    written: 'July 2026',
    leadAsWritten: 'Programme manager',
    criteria: [
      criterion(
        'No change starts without its page',
        ['document', 'Programme Board minutes'],
        [null, '3 of 5', 'All'],
        ['partly-met', '2026-07-31'],
      ),
    ],
    answers: [answers('peer-2', 1)],
  },
  {
    ref: '1.3.3',
    title: 'Caseload model commissioned and in use',
    text: 'Commission a model that shows, from demand, how many social workers each team needs, and use it to set the establishment.',
    lead: 'liwen',
    help: ['bola', 'gareth'],
    due: '2026-04-30',
    written: 'April 2026',
    leadAsWritten: 'LWC / BT',
    milestones: [
      milestone('Specification agreed', '2025-12-19', '2025-12-18'),
      milestone('Contract awarded', '2026-07-10'),
      milestone('First run with our own numbers', '2026-07-31'),
    ],
    moves: [
      moved(
        ['2026-04-30', '2026-06-30'],
        {
          on: '2026-03-19',
          by: 'liwen',
          reason: 'One bid only, above the budget',
          code: 'supplier',
          effect: 'Teams keep last year’s establishment for another quarter.',
        },
        { on: '2026-03-26', ref: 'PB-18' },
      ),
      moved(
        ['2026-06-30', '2026-07-31'],
        {
          on: '2026-06-10',
          by: 'liwen',
          reason: 'First bids too dear; asked again',
          code: 'supplier',
          effect: 'Two teams stay over 20 children a worker until posts can be moved.',
        },
        { on: '2026-06-18', ref: 'PB-37' },
      ),
    ],
    criteria: [
      criterion(
        'No team is more than one in ten over its modelled caseload',
        ['measure', 'Monthly', '5.06'],
        [null, null, '0 of 14 teams'],
        ['untested', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-8', 1), answersPart('staff-1', 1)],
  },
]

export const objective13: Objective = {
  ref: '1.3',
  title: 'Money and capacity match the plan',
  outcome: 'Nothing in the plan fails for want of people or money that was promised.',
  actions: actionsOf(affording, stories13, habit1),
}
