import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, answersPart, criterion } from '../../writing.ts'
import { stories22 } from '../stories/2-2.ts'
import { habit2 } from './habits.ts'

const planning: ActionHead[] = [
  {
    ref: '2.2.1',
    title: 'Child-friendly plan within 10 working days',
    text: 'Each child over six has a plan in words that they can read, within ten working days of the meeting that made it, and someone goes through it with them.',
    lead: 'naomi',
    due: '2026-07-31',
    written: 'July 2026',
    leadAsWritten: 'NA, with Practice Development',
    help: ['joel'],
    impact: 'I know what will happen next and who will do it.',
    criteria: [
      criterion(
        'Plan given within ten working days',
        ['measure', 'Monthly', '2.07'],
        ['21%', '64%', '90%'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Children can name one thing in their plan',
        ['voice', 'Asked at review'],
        ['12 of 31', '24 of 36', '29 of 36'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answers('ofsted-3', 3)],
  },
  {
    ref: '2.2.2',
    title: 'Core groups held on time and recorded',
    lead: 'hannah',
    due: '2025-11-30',
    written: 'November 2025',
    leadAsWritten: 'Hannah Brightwell',
    impact: 'Mum left knowing what she had to do.',
    criteria: [
      criterion(
        'Core groups held within the time set',
        ['measure', 'Monthly', '2.09'],
        ['66%', '88%', '90%'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Parents say that they left knowing what to do',
        ['voice', 'Two questions at the end'],
        [null, '41 of 62', '8 in 10'],
        ['partly-met', '2026-09-30'],
      ),
    ],
  },
  {
    ref: '2.2.3',
    title: 'Step-down decisions checked by dip sample',
    text: 'A manager from another service reads one in five decisions to step a child down, each month, and says whether it was safe.',
    lead: 'ruth',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Head of Quality Assurance',
    criteria: [
      criterion(
        'Decisions judged safe by the second reader',
        ['audit', 'Monthly dip sample'],
        [null, '44 of 52', '95 in 100'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Fewer children come back within six months',
        ['measure', 'Quarterly', '2.11'],
        ['18%', '18%', '12%'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-2', 3)],
  },
  {
    ref: '2.2.4',
    title: 'Pre-proceedings tracker and weekly panel',
    text: 'One tracker of every child in pre-proceedings, read each week by a panel that asks what has changed for the child since last week and who is stuck.',
    lead: 'oluchi',
    due: '2025-09-30',
    written: 'Sept 25',
    leadAsWritten: 'Court Progression Manager',
    impact: 'The grown-ups decided in time, and told me.',
    criteria: [
      criterion(
        'Children are in pre-proceedings for no more than 16 weeks',
        ['measure', 'Monthly', '2.13'],
        ['9 of 27', '25 of 29', '8 in 10'],
        ['sustained', '2026-09-30'],
      ),
      criterion(
        'Parents understood what was asked of them',
        ['voice', 'Talk with each parent at the end'],
        ['5 of 14', '19 of 22', '8 in 10'],
        ['sustained', '2026-09-30'],
      ),
      criterion(
        'The family court says that applications are ready',
        ['judgement', 'Judge’s half-yearly meeting'],
        ['Rarely', 'Mostly', 'Mostly'],
        ['sustained', '2026-11-12'],
      ),
    ],
  },
]

export const objective22: Objective = {
  ref: '2.2',
  title: 'Plans change things for children',
  outcome: 'Every plan says what will be different, and it becomes different.',
  actions: actionsOf(planning, stories22, habit2),
}
