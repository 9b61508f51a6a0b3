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
import { stories41 } from '../stories/4-1.ts'
import { habit4 } from './habits.ts'

const permanence: ActionHead[] = [
  {
    ref: '4.1.1',
    title: 'Permanence plan by the second review',
    text: 'Every child in care has a plan for a permanent home by their second review, at four months, and the reviewing officer says whether it is the right one.',
    lead: 'femi',
    help: ['alexandra'],
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Service Manager, CiC',
    impact: 'I know where I am going to live until I am grown up.',
    criteria: [
      criterion(
        'Permanence plan at the second review',
        ['measure', 'Monthly', '4.02'],
        ['52%', '66%', '90%'],
        ['partly-met', '2026-09-30'],
      ),
      criterion(
        'Reviewing officers judge the plan right for the child',
        ['audit', 'Reviewing officers’ form'],
        [null, '21 of 35', '8 in 10'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-5', 1)],
  },
  {
    ref: '4.1.2',
    title: 'Tracker for children with placement orders',
    lead: 'alexandra',
    due: '2025-12-31',
    written: 'Dec 2025',
    leadAsWritten: 'AFM',
    impact: 'I do not have to wait and wait for my family.',
    criteria: [
      criterion(
        'Days from placement order to match',
        ['measure', 'Rolling 12 months', '4.04'],
        ['241 days', '198 days', '160 days'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-5', 1)],
  },
  {
    ref: '4.1.3',
    title: 'Life-story work begun within three months',
    text: 'Life-story work begins within three months of a child coming into care, with someone who stays with them through it.',
    lead: 'agnieszka',
    help: ['femi'],
    acceptor: 'angela',
    due: '2026-03-31',
    written: 'March 2026',
    leadAsWritten: 'Head of Corporate Parenting',
    impact: 'Somebody helps me to understand what happened and why.',
    moves: [
      moved(
        ['2026-03-31', '2026-05-29'],
        {
          on: '2026-03-18',
          by: 'agnieszka',
          reason: 'Post of life-story worker not filled',
          code: 'vacancy',
          effect: 'Thirty-one children wait to begin.',
        },
        { on: '2026-03-26', ref: 'PB-19' },
      ),
      moved(
        ['2026-05-29', '2026-07-31'],
        {
          on: '2026-05-19',
          by: 'agnieszka',
          reason: 'Two workers left',
          code: 'vacancy',
          effect: 'Nine children who had begun have lost the person they began with.',
        },
        { on: '2026-05-28', ref: 'PB-32' },
      ),
    ],
    criteria: [
      criterion(
        'Begun within three months of coming into care',
        ['measure', 'Monthly', '4.06'],
        ['12 of 58', '17 of 61', '9 in 10'],
        ['not-met', '2026-07-31'],
      ),
    ],
    answers: [answers('ofsted-5', 2)],
  },
  {
    ref: '4.1.4',
    title: 'Connected carers assessed in time',
    text: 'Relatives and friends who offer a child a home are assessed within 16 weeks, and have one worker through it.',
    added: '2026-02-19',
    lead: 'alexandra',
    due: '2026-11-30',
    written: 'November 2026',
    leadAsWritten: 'Head of Fostering and Permanence',
    impact: 'Nan was asked first.',
    milestones: [milestone('Two assessors recruited', '2026-08-28')],
    criteria: [
      criterion(
        'Assessed within 16 weeks',
        ['measure', 'Quarterly', '4.08'],
        ['11 of 26', null, '9 in 10'],
        ['untested', '2026-11-30'],
      ),
    ],
    answers: [answers('ofsted-5', 3)],
  },
]

export const objective41: Objective = {
  ref: '4.1',
  title: 'Permanence without drift',
  outcome: 'Every child knows where home is, in time.',
  actions: actionsOf(permanence, stories41, habit4),
}
