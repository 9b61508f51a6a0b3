import type { Move, Objective } from '../../types.ts'
import {
  type ActionHead,
  actionsOf,
  answers,
  answersPart,
  criterion,
  milestone,
  moved,
} from '../../writing.ts'
import { stories31 } from '../stories/3-1.ts'
import { habit3 } from './habits.ts'

const thirdMove: Move = {
  askedOn: '2026-06-17',
  askedBy: 'tom',
  from: '2026-06-30',
  to: '2026-07-31',
  reason: 'Case system change for two teams is booked for 14 July',
  reasonCode: 'system',
  effectOnChildren:
    'Children whose contacts come in the evening or at weekends go on having decisions without reasons.',
  options:
    'Evening and weekend managers write their reasons on the old form, and a clerk copies them the next morning.',
  outcome: 'pending',
  decidedBy: 'improvement-board',
  decidedOn: null,
  decisionRef: null,
  decisionWords: '',
  retrospective: false,
}

const deciding: ActionHead[] = [
  {
    ref: '3.1.1',
    title: 'Contact decisions within one working day',
    text: 'Every contact about a child is decided by a manager within one working day, and what is still open is seen at four o’clock each afternoon.',
    lead: 'tom',
    help: ['liwen'],
    due: '2026-03-31',
    written: 'March 2026',
    leadAsWritten: 'Head of Front Door',
    impact: 'When someone worried about me, somebody decided the same day.',
    criteria: [
      criterion(
        'Contacts decided in one working day',
        ['measure', 'Monthly', '3.01'],
        ['62%', '91%', '90%'],
        ['met', '2026-09-30'],
      ),
      criterion(
        'The decision was the right one',
        ['audit', 'Audit question 2'],
        ['15 of 24', '20 of 24', '20 of 24'],
        ['met', '2026-08-28'],
      ),
    ],
    answers: [answers('visit-1', 1, 2), answers('ofsted-1', 1), answersPart('visit-2', 1)],
  },
  {
    ref: '3.1.2',
    title: 'Manager’s reasons recorded on every contact',
    text: 'A manager’s reasons are recorded on every contact within one working day',
    added: '2026-02-19',
    lead: 'tom',
    help: ['liwen', 'alexandra'],
    due: '2026-03-31',
    written: 'March 2026',
    leadAsWritten: 'Head of Front Door',
    impact: 'If I ask one day why they came, somebody wrote it down.',
    moves: [
      moved(
        ['2026-03-31', '2026-05-29'],
        {
          on: '2026-03-23',
          by: 'tom',
          reason: 'Supplier late',
          code: 'supplier',
          effect: 'Reasons stay missing on about half of contacts for two months more.',
        },
        { on: '2026-03-26', ref: 'PB-16' },
      ),
      moved(
        ['2026-05-29', '2026-06-30'],
        {
          on: '2026-05-22',
          by: 'tom',
          reason: 'Staff sickness',
          code: 'sickness',
          effect: 'Two teams go on with the old form for another month.',
          options: 'Borrow a trainer from the academy; none was free before July.',
        },
        {
          on: '2026-05-28',
          ref: 'PB-31',
          words: 'Agreed once more, on condition that the three trained teams keep their weekly sample.',
        },
      ),
      thirdMove,
    ],
    milestones: [
      milestone('Contact form, version 4, agreed', '2026-03-06', '2026-03-02'),
      milestone('All duty managers briefed', '2026-03-20', '2026-03-12'),
      milestone('New form live in three teams', '2026-04-30', '2026-05-05'),
      milestone('New contact form live in the last two teams', '2026-06-19'),
      milestone('Four weekly samples above 95 per cent', '2026-06-30'),
    ],
    criteria: [
      criterion(
        'Reasons are on every contact within one working day',
        ['measure', 'Weekly dip sample of 50', '3.04'],
        ['44%', '82%', '95%'],
        ['partly-met', '2026-06-30'],
      ),
      criterion(
        'Auditors can follow why each decision was made',
        ['audit', 'Audit question 7; 24 audited in round 2'],
        ['9 of 24', '15 of 24', '20 of 24'],
        ['partly-met', '2026-08-28'],
      ),
      criterion(
        'Professionals who refer say they were told what happens next and why',
        ['voice', 'Survey each quarter'],
        ['51%', null, '80%'],
        ['untested', '2026-07-31'],
      ),
    ],
    answers: [answersPart('ofsted-2', 1)],
  },
  {
    ref: '3.1.3',
    title: 'Evening and weekend cover reviewed',
    text: 'Review who covers evenings and weekends, what they can see on the system and who they can ask, and bring a proposal with costs.',
    added: '2026-02-19',
    lead: 'tom',
    help: ['bola'],
    due: '2026-06-19',
    written: '19 June 2026',
    leadAsWritten: 'Head of Front Door',
    criteria: [
      criterion(
        'The review answers the five questions asked by the board',
        ['document', 'The review itself'],
        [null, '5 of 5', '5 of 5'],
        ['met'],
      ),
    ],
    answers: [answersPart('ofsted-2', 1)],
  },
]

export const objective31: Objective = {
  ref: '3.1',
  title: 'Contacts are decided in time',
  outcome: 'No child waits because nobody decided.',
  actions: actionsOf(deciding, stories31, habit3),
}
