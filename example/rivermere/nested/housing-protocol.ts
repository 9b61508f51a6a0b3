import type { NestedPlan } from '../../types.ts'
import { type ActionHead, actionsOf } from '../../writing.ts'
import { habit4 } from '../objectives/habits.ts'

const begun = '2026-04-13'

const steps: ActionHead[] = [
  {
    ref: '9.1.1',
    title: 'One protocol for housing and leaving care, tried for a quarter',
    added: begun,
    lead: 'marcus',
    help: ['dwayne'],
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Marcus Bell',
  },
  {
    ref: '9.1.2',
    title: 'Both teams trained together, with young people',
    added: begun,
    lead: 'dwayne',
    due: '2026-10-30',
    written: 'October 2026',
    leadAsWritten: 'Dwayne Prescott',
  },
]

const stories = {
  '9.1.1': `
2026-05-05 in-progress | Written with housing officers in two afternoons
2026-06-09 green
+ The draft is two pages. Both heads of service have read it.
> Tried with the next ten moves | marcus | 2026-09-30
`,
}

/** A project under the service's plan, with its initiation document. */
export const housingProtocol: NestedPlan = {
  key: 'housing-protocol',
  kind: 'project',
  under: 'leaving-care',
  owner: 'marcus',
  title: 'Joint Housing Protocol',
  startsOn: begun,
  endsOn: '2026-12-18',
  outline: {
    aims: 'No care leaver waits in temporary accommodation because two teams each wait for the other.',
    scope:
      'Care leavers from 16 to 25 who live in Rivermere, and moves that are planned or come at short notice.',
    outOfScope:
      'Unaccompanied young people placed here by other councils, and the allocation of social housing.',
    measures: [
      'Nights in bed and breakfast: none from May 2026',
      'Planned moves agreed six weeks ahead: 9 of 10',
      'Young people who say that one person explained everything: 8 of 10 asked',
    ],
    milestones: [
      { title: 'Both heads of service agree the draft', dueOn: '2026-05-29', metOn: '2026-05-27' },
      { title: 'Young people have read it and said what to change', dueOn: '2026-06-19', metOn: null },
      { title: 'Tried with ten moves', dueOn: '2026-09-30', metOn: null },
      { title: 'Reviewed, and agreed by the programme board', dueOn: '2026-11-19', metOn: null },
    ],
    practitioners: ['Two personal advisers', 'Two housing officers', 'A care leaver, paid for her time'],
    partners: ['Rivermere Homes', 'The Harbour Door, a local charity'],
  },
  themes: [
    {
      ref: '9',
      title: 'What the project does',
      about: 'One protocol, tried and learned together.',
      lead: 'agnieszka',
      sponsor: 'angela',
      taskGroup: 'task-care',
      objectives: [
        {
          ref: '9.1',
          title: 'One protocol that both teams use',
          outcome: 'I ask once.',
          actions: actionsOf(steps, stories, habit4),
        },
      ],
    },
  ],
  mirrors: [
    { ref: '4.3.3', at: '9.1', on: '2026-04-14', stated: null },
    { ref: '7.1.2', at: null, on: '2026-04-14', stated: null },
  ],
}
