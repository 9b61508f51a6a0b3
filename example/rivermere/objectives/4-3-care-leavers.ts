import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, criterion, milestone, moved } from '../../writing.ts'
import { stories43 } from '../stories/4-3.ts'
import { habit4 } from './habits.ts'

const leaving: ActionHead[] = [
  {
    ref: '4.3.1',
    title: 'Pathway plans written with young people',
    text: 'Every pathway plan is written with the young person, on a form that they designed, and they keep a copy.',
    lead: 'dwayne',
    help: ['zainab'],
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Dwayne Prescott',
    milestones: [
      milestone('First page written by young people', '2025-12-31', '2025-12-12'),
      milestone('Whole form redrawn', '2026-07-17'),
    ],
    impact: 'It is my plan. I wrote the first page.',
    moves: [
      moved(
        ['2026-05-29', '2026-07-31'],
        {
          on: '2026-06-11',
          by: 'dwayne',
          reason: 'Young people want to redraw the form',
          code: 'children-asked',
          effect: 'The old form is used for two months more; 22 plans fall due in that time.',
        },
        { on: '2026-06-18', ref: 'PB-38' },
      ),
    ],
    criteria: [
      criterion(
        'Young people say that the plan is theirs',
        ['voice', 'Asked at each review'],
        ['19 of 52', '28 of 57', '46 of 57'],
        ['partly-met', '2026-09-30'],
      ),
      criterion(
        'Plan is up to date',
        ['measure', 'Monthly', '4.17'],
        ['71%', '84%', '95%'],
        ['partly-met', '2026-07-31'],
      ),
    ],
    answers: [answers('ofsted-7', 1)],
  },
  {
    ref: '4.3.2',
    title: 'Named personal adviser from 16',
    lead: 'dwayne',
    due: '2026-04-30',
    written: 'April 2026',
    leadAsWritten: 'Dwayne Prescott',
    impact: 'I know who to ring.',
    criteria: [
      criterion(
        'Young people of 16 and 17 have met their adviser',
        ['measure', 'Monthly', '4.19'],
        ['29 of 74', '71 of 78', '78 of 78'],
        ['partly-met', '2026-09-30'],
      ),
    ],
  },
  {
    ref: '4.3.3',
    title: 'Where young people live reviewed quarterly',
    text: 'Each quarter housing and leaving care look together at where every care leaver lives, whether it is suitable and what each will do about those that are not. See also objective 4.2.',
    lead: 'marcus',
    help: ['dwayne'],
    due: '2026-09-30',
    written: 'September 2026, then quarterly',
    leadAsWritten: 'Housing Options / Leaving Care',
    impact: 'I feel safe when I shut my door.',
    criteria: [
      criterion(
        'Care leavers in suitable homes',
        ['measure', 'Quarterly', '4.21'],
        ['83%', '90%', '96%'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answers('ofsted-7', 2)],
  },
  {
    ref: '4.3.4',
    title: 'Local offer rewritten by care leavers',
    added: '2026-02-19',
    lead: 'zainab',
    help: ['dwayne'],
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Zainab Hussain',
    criteria: [
      criterion(
        'Care leavers can say three things that they are owed',
        ['voice', 'Calls to 30 young people'],
        ['6 of 30', null, '24 of 30'],
        ['untested', '2026-09-30'],
      ),
    ],
  },
]

export const objective43: Objective = {
  ref: '4.3',
  title: 'Care leavers are safe and supported',
  outcome: 'Young people leave care with a home, a plan and someone to call.',
  actions: actionsOf(leaving, stories43, habit4),
}
