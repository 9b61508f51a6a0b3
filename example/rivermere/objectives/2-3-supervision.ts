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
import { stories23 } from '../stories/2-3.ts'
import { habit2 } from './habits.ts'

const supervising: ActionHead[] = [
  {
    ref: '2.3.1',
    title: 'Monthly supervision for every social worker',
    text: 'Every social worker has supervision at least every four weeks, and every newly qualified worker every two, recorded within five working days.',
    lead: 'meera',
    due: '2025-09-30',
    written: 'September 2025',
    leadAsWritten: 'Principal Social Worker',
    impact: 'My social worker has time to think about me.',
    criteria: [
      criterion(
        'Supervision held on time',
        ['measure', 'Monthly', '2.15'],
        ['58%', '68%', '85%'],
        ['not-met', '2026-07-31'],
      ),
      criterion(
        'Last month’s actions are carried forward or closed',
        ['audit', 'Supervision audit'],
        ['12 of 40', '19 of 40', '32 of 40'],
        ['partly-met', '2026-08-28'],
      ),
    ],
    answers: [answers('ofsted-4', 1), answersPart('staff-2', 1), answersPart('notice-b', 1)],
  },
  {
    ref: '2.3.2',
    title: 'Managers trained in reflective supervision',
    lead: 'joel',
    due: '2026-07-31',
    written: 'July 2026',
    leadAsWritten: 'Practice Development Lead',
    milestones: [
      milestone('First cohort', '2025-11-30', '2025-11-19'),
      milestone('Second cohort', '2026-02-28', '2026-02-19'),
      milestone('Third cohort', '2026-09-25'),
    ],
    moves: [
      moved(
        ['2026-07-31', '2026-09-30'],
        {
          on: '2026-04-29',
          by: 'joel',
          reason: 'Trainer off sick; third cohort put back',
          code: 'sickness',
          effect: 'Eleven managers’ teams wait two months more.',
        },
        { on: '2026-05-07', ref: 'PB-24' },
      ),
    ],
    criteria: [
      criterion(
        'Managers trained',
        ['document', 'Attendance list'],
        ['0 of 34', '23 of 34', '34 of 34'],
        ['partly-met', '2026-09-30'],
      ),
      criterion(
        'Supervision notes show reflection, not only tasks',
        ['audit', 'Supervision audit'],
        ['8 of 40', '11 of 40', '28 of 40'],
        ['not-met', '2026-08-28'],
      ),
    ],
    answers: [answers('ofsted-4', 2), answersPart('staff-2', 1)],
  },
  {
    ref: '2.3.3',
    title: 'Supervision observed twice a year',
    text: 'A practice leader from another service sits in on each manager’s supervision twice a year and gives feedback the same day.',
    added: '2026-02-19',
    lead: 'meera',
    help: ['joel'],
    due: '2026-12-31',
    written: 'December 2026',
    leadAsWritten: 'MI / JT',
    milestones: [milestone('Observation guide agreed with managers', '2026-09-11')],
    criteria: [
      criterion(
        'Each manager observed twice',
        ['document', 'Observation register'],
        ['0 of 34', '0 of 34', '34 of 34'],
        ['untested', '2026-12-31'],
      ),
    ],
    answers: [answersPart('ofsted-4', 2)],
  },
]

export const objective23: Objective = {
  ref: '2.3',
  title: 'Supervision is regular and reflective',
  outcome: 'Social workers think better about children because of supervision.',
  actions: actionsOf(supervising, stories23, habit2),
}
