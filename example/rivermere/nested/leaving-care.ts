import type { NestedPlan } from '../../types.ts'
import { type ActionHead, actionsOf, criterion } from '../../writing.ts'
import { habit4 } from '../objectives/habits.ts'

const begun = '2026-03-02'

const homes: ActionHead[] = [
  {
    ref: '7.1.1',
    title: 'Landlords who take young people on our word',
    text: 'Ten landlords let to care leavers without a guarantor, because leaving care stands behind the rent for the first year. See also 7.1.2.',
    added: begun,
    lead: 'dwayne',
    help: ['marcus'],
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Leaving Care / Housing',
    criteria: [
      criterion(
        'Young people who moved in still live there after a year',
        ['measure', 'Each quarter'],
        ['14 of 22', '17 of 23', '20 of 23'],
        ['partly-met', '2026-09-30'],
      ),
    ],
  },
  {
    ref: '7.1.2',
    title: 'A worker on call in the first month of a tenancy',
    added: begun,
    lead: 'dwayne',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Dwayne Prescott',
  },
]

const work: ActionHead[] = [
  {
    ref: '8.1.1',
    title: 'Ten apprenticeships a year kept for care leavers',
    added: begun,
    lead: 'marcus',
    help: ['dwayne'],
    due: '2026-12-31',
    written: 'December 2026',
    leadAsWritten: 'Housing Options',
  },
  {
    ref: '8.1.2',
    title: 'Health histories given to every young person at 18',
    added: begun,
    lead: 'dwayne',
    due: '2026-10-30',
    written: 'October 2026',
    leadAsWritten: 'Dwayne Prescott',
  },
]

const homeStories = {
  '7.1.1': `
2026-03-16 in-progress | First three landlords came to tea with six young people
2026-04-17 green
+ Six landlords, 11 rooms.
2026-05-15 green
+ Eight landlords. Two young people have moved in.
2026-06-05 green
+ Nine landlords; 14 rooms.
= 17 of 23 are still where they moved in.
> The tenth landlord | dwayne | 2026-07-31
`,
  '7.1.2': `
2026-03-09 in-progress | Rota drawn up with the six advisers
2026-04-17 green
+ The rota began on 30 March.
2026-05-20 delivery supports document 2026-03-30..2026-05-17 | Rota and call record | 41 calls, all answered the same evening
2026-05-22 submitted | Every new tenant has had a number that is answered
2026-05-29 complete | Rang it myself on two evenings, and asked four young people
`,
}

const workStories = {
  '8.1.1': `
2026-05-11 in-progress | Works department offers four places
2026-06-08 amber | Four of ten places found; three departments have not answered.
+ Four places in the works department, from September.
> The three other departments asked again | marcus | 2026-07-10
`,
}

/** The service's own plan under the council's. */
export const leavingCare: NestedPlan = {
  key: 'leaving-care',
  kind: 'service',
  under: 'improvement',
  owner: 'dwayne',
  title: 'Leaving Care Service Plan',
  startsOn: begun,
  endsOn: '2027-03-31',
  outline: null,
  themes: [
    {
      ref: '7',
      title: 'A home and a plan',
      about: 'Young people choose where they live, and someone answers when it goes wrong. See also theme 8.',
      lead: 'agnieszka',
      sponsor: 'angela',
      taskGroup: 'task-care',
      objectives: [
        {
          ref: '7.1',
          title: 'Homes that suit those who live in them',
          outcome: 'I have a home that I chose.',
          actions: actionsOf(homes, homeStories, habit4),
        },
      ],
    },
    {
      ref: '8',
      title: 'Work, learning and health',
      about: 'Young people leave care with something to do and know their own health.',
      lead: 'agnieszka',
      sponsor: 'angela',
      taskGroup: 'task-care',
      objectives: [
        {
          ref: '8.1',
          title: 'A start in work and good health',
          outcome: 'I know what I am doing next year.',
          actions: actionsOf(work, workStories, habit4),
        },
      ],
    },
  ],
  mirrors: [
    // The programme board moved its date on 18 June; this plan's own paper has not caught up.
    { ref: '4.3.1', at: '7.1', on: '2026-03-03', stated: '2026-05-29' },
    { ref: '4.3.3', at: '7', on: '2026-03-03', stated: null },
    { ref: '4.3.4', at: null, on: '2026-03-03', stated: null },
  ],
}
