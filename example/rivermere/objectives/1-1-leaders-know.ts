import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, answersPart, criterion, milestone } from '../../writing.ts'
import { stories11 } from '../stories/1-1.ts'
import { habit1 } from './habits.ts'

const knowing: ActionHead[] = [
  {
    ref: '1.1.1',
    title: 'Monthly practice report to the board',
    text: 'Put before the board each month a two-page report on what practice is like for children: what audits found, what children and families said, what the numbers show, and what leaders did about it.',
    lead: 'liwen',
    help: ['ruth'],
    due: '2025-09-30',
    written: 'September 2025',
    leadAsWritten: 'Li Wen Chua, with Ruth Coyle',
    criteria: [
      criterion(
        'Board members can say what is strong and weak in practice, and why',
        ['judgement', 'Independent chair asks five members, twice a year'],
        ['1 of 5', '4 of 5', '5 of 5'],
        ['partly-met', '2026-09-30'],
      ),
      criterion(
        'Each report leads to at least one recorded question from the board',
        ['document', 'Minutes'],
        [null, '7 of 9 reports', 'Every report'],
        ['partly-met', '2026-07-09'],
      ),
    ],
    answers: [answers('peer-1', 1), answersPart('ofsted-9', 1), answersPart('notice-b', 1)],
  },
  {
    ref: '1.1.2',
    title: 'Senior leaders audit a child’s file each month',
    text: 'Every senior leader reads one child’s file each month together with the social worker, writes down what they learned and one thing that they will change.',
    lead: 'farida',
    due: '2026-03-31',
    written: 'End of March 2026',
    leadAsWritten: 'Assistant Director, Safeguarding',
    impact: 'The boss knew about me, and asked what she could do better.',
    criteria: [
      criterion(
        'All nine senior leaders complete their audit each month',
        ['audit', 'Audit register'],
        ['3 of 9', '8 of 9', '9 of 9'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Social workers say that the conversation helped them and the child',
        ['voice', 'Two questions after each audit'],
        [null, '27 of 34', '8 in 10'],
        ['met', '2026-09-30'],
      ),
      criterion(
        'Leaders’ grades agree with moderators’',
        ['audit', 'Moderation of one in four'],
        ['9 of 16', '14 of 17', '8 in 10'],
        ['met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-9', 1), answersPart('peer-1', 1)],
  },
  {
    ref: '1.1.3',
    title: 'Self-evaluation tested by peers',
    text: 'Write the annual self-evaluation from evidence of practice, and have it tested by peers from two other councils before it is final.',
    added: '2026-02-19',
    lead: 'angela',
    help: ['ruth', 'liwen'],
    acceptor: 'helen',
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Director of Children’s Services',
    milestones: [
      milestone('Evidence gathered for all six themes', '2026-05-29', '2026-05-27'),
      milestone('First draft read by staff reference group', '2026-07-10'),
      milestone('Two days with peers', '2026-09-09'),
    ],
    criteria: [
      criterion(
        'Peers agree with our own judgement in most areas',
        ['judgement', 'Peers’ letter'],
        [null, null, '5 of 6 themes'],
        ['untested', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-9', 1)],
  },
]

export const objective11: Objective = {
  ref: '1.1',
  title: 'Leaders know what practice is like',
  outcome: 'What leaders say about practice is what children and their files say.',
  actions: actionsOf(knowing, stories11, habit1),
}
