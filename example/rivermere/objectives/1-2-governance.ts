import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, answersPart, criterion, moved } from '../../writing.ts'
import { stories12 } from '../stories/1-2.ts'
import { habit1 } from './habits.ts'

const governing: ActionHead[] = [
  {
    ref: '1.2.1',
    title: 'Independent chair and new terms of reference',
    text: 'Appoint an independent chair for the Improvement Board and agree terms of reference that say who may decide what, who must be challenged and how members are heard.',
    lead: 'helen',
    acceptor: 'robert',
    due: '2025-07-31',
    written: 'July 2025',
    leadAsWritten: 'Chief Executive',
    criteria: [
      criterion(
        'Members say that the board’s challenge is clear and followed up',
        ['judgement', 'Yearly review of the board by the adviser'],
        ['2 of 10 members', '9 of 10 members', '8 of 10 members'],
        ['sustained', '2026-09-10'],
      ),
    ],
    answers: [answers('notice-a', 1)],
  },
  {
    ref: '1.2.2',
    title: 'Every challenge logged and answered',
    text: 'Keep one log of every challenge made at a board or by scrutiny, with who must answer and by when; report what is unanswered at each meeting.',
    lead: 'seun',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Programme manager',
    criteria: [
      criterion(
        'Challenges are answered by the next meeting',
        ['document', 'Challenge log'],
        ['Not known', '31 of 38', '9 in 10'],
        ['partly-met', '2026-07-09'],
      ),
      criterion(
        'Those who challenged say that the answer was good enough',
        ['judgement', 'Asked at the next meeting'],
        [null, '19 of 31', '8 in 10'],
        ['not-met', '2026-07-09'],
      ),
    ],
    answers: [answersPart('ofsted-9', 1)],
  },
  {
    ref: '1.2.3',
    title: 'Young people set one board item a quarter',
    text: 'The Young People’s Shadow Board chooses, prepares and presents one item of the Improvement Board’s agenda each quarter, and the board answers them in writing within ten working days.',
    added: '2026-02-19',
    lead: 'zainab',
    help: ['seun'],
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Zainab Hussain (with SA)',
    impact: 'I choose what the grown-ups talk about, and they tell me what they did.',
    moves: [
      moved(
        ['2026-06-30', '2026-09-30'],
        {
          on: '2026-05-20',
          by: 'zainab',
          reason: 'Young people asked for the summer to prepare',
          code: 'children-asked',
          effect: 'They keep their exams clear. The board hears them one quarter later.',
        },
        { on: '2026-05-28', ref: 'PB-30' },
      ),
    ],
    criteria: [
      criterion(
        'Young people say that the board did something because of them',
        ['voice', 'Shadow board, after each item'],
        [null, null, 'At each item'],
        ['untested', '2026-10-08'],
      ),
    ],
    answers: [answers('peer-3', 1)],
  },
]

export const objective12: Objective = {
  ref: '1.2',
  title: 'Governance supports and challenges',
  outcome: 'Hard questions are asked, answered and followed up.',
  actions: actionsOf(governing, stories12, habit1),
}
