import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answersPart, criterion } from '../../writing.ts'
import { stories61 } from '../stories/6-1.ts'
import { habit6 } from './habits.ts'

const shaping: ActionHead[] = [
  {
    ref: '6.1.1',
    title: 'Participation strategy with children in care',
    lead: 'zainab',
    acceptor: 'siobhan',
    due: '2025-12-31',
    written: 'December 2025',
    leadAsWritten: 'Participation Manager',
    criteria: [
      criterion(
        'Services that can show a change made because of children',
        ['document', 'Yearly return by each service'],
        ['2 of 11', '4 of 11', '11 of 11'],
        ['partly-met', '2026-12-18'],
      ),
    ],
    answers: [answersPart('peer-3', 1)],
  },
  {
    ref: '6.1.2',
    title: '“You said, we did” every quarter',
    text: 'Each quarter say to children and families, in their words and ours, what they told us, what we did, and what we could not do and why.',
    lead: 'zainab',
    acceptor: 'siobhan',
    due: '2025-09-30',
    written: 'Quarterly from July 2025',
    leadAsWritten: 'Participation Manager',
    impact: 'I told you something and you came back to tell me.',
    criteria: [
      criterion(
        'Themes answered within 20 working days',
        ['measure', 'Quarterly', '6.02'],
        ['0 of 9', '14 of 19', '9 in 10'],
        ['partly-met', '2026-09-30'],
      ),
      criterion(
        'Children say that the answer was fair',
        ['voice', 'Asked at groups'],
        [null, '21 of 33', '8 in 10'],
        ['partly-met', '2026-09-30'],
      ),
    ],
  },
  {
    ref: '6.1.3',
    title: 'Feedback asked after every assessment',
    text: 'Every family is asked four questions after an assessment, by someone other than their social worker.',
    added: '2026-02-19',
    lead: 'zainab',
    acceptor: 'siobhan',
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Participation Manager',
    impact: 'They asked what it was like, and it was not my social worker who asked.',
    criteria: [
      criterion(
        'Families asked',
        ['measure', 'Monthly', '6.04'],
        ['0%', null, '90%'],
        ['untested', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-9', 1)],
  },
]

export const objective61: Objective = {
  ref: '6.1',
  title: 'Children shape services',
  outcome: 'Children can point to something that changed because of them.',
  actions: actionsOf(shaping, stories61, habit6),
}
