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
import { stories21 } from '../stories/2-1.ts'
import { habit2 } from './habits.ts'

const assessing: ActionHead[] = [
  {
    ref: '2.1.1',
    title: 'Assessment template rewritten with children',
    text: 'Rewrite the assessment template with children who have been assessed, so that it begins with the child’s day, uses their words and can be read by them.',
    lead: 'meera',
    help: ['zainab', 'liwen'],
    due: '2025-12-31',
    written: 'December 2025',
    leadAsWritten: 'Principal Social Worker',
    impact: 'I can read what you wrote about me and it sounds like me.',
    criteria: [
      criterion(
        'The child’s own words are in the assessment and shape its end',
        ['audit', 'Audit question 4'],
        ['11 of 30', '21 of 32', '26 of 32'],
        ['partly-met', '2026-08-28'],
      ),
      criterion(
        'Children say that the assessment was fair',
        ['voice', 'Card given with the assessment'],
        [null, '33 of 47', '8 in 10'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-3', 3)],
  },
  {
    ref: '2.1.2',
    title: 'Chronology standard met in every file',
    text: 'Every open child has a chronology that meets the standard: what happened, what it meant for the child, what was done; brought up to date at each supervision.',
    lead: 'naomi',
    help: ['hannah'],
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'NA',
    impact: 'I do not have to tell it all again to the next person.',
    moves: [
      moved(
        ['2026-05-29', '2026-07-31'],
        {
          on: '2026-03-17',
          by: 'naomi',
          reason: 'Old system’s notes came across without dates',
          code: 'system',
          effect: 'About 240 children wait longer for a history that a new worker can follow.',
        },
        { on: '2026-03-26', ref: 'PB-17' },
      ),
    ],
    criteria: [
      criterion(
        'Chronology present and up to date',
        ['measure', 'Monthly count of open files', '2.03'],
        ['38%', '69%', '95%'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'The history changes the plan',
        ['audit', 'Audit question 6'],
        ['7 of 30', '12 of 32', '24 of 32'],
        ['not-met', '2026-08-28'],
      ),
    ],
    answers: [answers('ofsted-3', 1)],
  },
  {
    ref: '2.1.3',
    title: 'Direct-work toolkit for every social worker',
    lead: 'joel',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Joel Thackray',
    impact: 'We drew my family. I could show what I could not say.',
    milestones: [
      milestone('First 40 boxes', '2025-10-31', '2025-10-29'),
      milestone('All 121 workers have a box', '2026-06-30', '2026-06-04'),
      milestone('Joint visits for the last 19', '2026-07-17'),
    ],
    moves: [
      moved(
        ['2026-05-29', '2026-07-31'],
        {
          on: '2026-04-15',
          by: 'joel',
          reason: 'Second print run delayed',
          code: 'supplier',
          effect: 'Children in two teams go on being seen without the tools until July.',
        },
        { on: '2026-04-23', ref: 'PB-21' },
      ),
    ],
    criteria: [
      criterion(
        'Direct work is in the file for children over four',
        ['audit', 'Dip sample of 40 each quarter'],
        ['14 of 40', '25 of 40', '34 of 40'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Children can say what is happening and why',
        ['voice', 'Talks with 20 children, twice a year'],
        ['8 of 20', '13 of 20', '16 of 20'],
        ['partly-met', '2026-10-30'],
      ),
    ],
    answers: [answersPart('ofsted-3', 3)],
  },
  {
    ref: '2.1.4',
    title: 'Fathers and wider family in every assessment',
    text: 'Fathers, whether or not they live with the child, and the wider family are named, spoken to and thought about in every assessment and plan; where they are not, the reason is written down.',
    added: '2026-02-19',
    lead: 'meera',
    help: ['naomi'],
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Principal Social Worker',
    impact: 'You asked my dad too.',
    criteria: [
      criterion(
        'Fathers were spoken to, or the reason is there',
        ['audit', 'Audit question 8'],
        ['10 of 20', '11 of 20', '18 of 20'],
        ['not-met', '2026-08-28'],
      ),
    ],
    answers: [answers('ofsted-3', 2)],
  },
]

export const objective21: Objective = {
  ref: '2.1',
  title: 'Assessments hear the child',
  outcome: 'A child could read their assessment and know that it is about them.',
  actions: actionsOf(assessing, stories21, habit2),
}
