import { actionTable, heading, para, strong, title } from '../lay.ts'
import { act, aim, day, month, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidParagraph, TruthAction, TruthObjective } from '../types.ts'

const court = themeOf('Court work and reports', [
  aim(
    'Pre-sentence reports do not always analyse the risk of harm to victims',
    [
      act(
        'Retrain all case managers in analysing risk of serious harm',
        'Workforce Lead',
        month('March 2013', '2013-03'),
        { ref: '(1a)' },
      ),
      act(
        'Introduce gatekeeping of every pre-sentence report by an operations manager',
        'Operations Manager (Courts)',
        month('January 2013', '2013-01'),
        { ref: '(1b)' },
      ),
      act(
        'Sample twenty reports each quarter against the inspection criteria',
        'Quality Assurance Officer',
        repeating('Quarterly', 'quarterly'),
        { ref: '(1c)' },
      ),
    ],
    '(1)',
  ),
  aim(
    'Breach is not enforced consistently across the two court areas',
    [
      act(
        'Agree one enforcement policy with both benches and publish it to staff',
        'Head of Youth Offending',
        month('February 2013', '2013-02'),
        { ref: '(2a)' },
      ),
      act(
        'Report breach decisions to the management board',
        'Head of Youth Offending',
        repeating('Quarterly', 'quarterly'),
        { ref: '(2b)' },
      ),
    ],
    '(2)',
  ),
])

const plans = themeOf('Planning and safeguarding', [
  aim(
    'Vulnerability management plans are late or missing in a third of cases',
    [
      act(
        'Set a ten day standard for vulnerability plans and show it on the weekly list',
        'Performance Analyst',
        day('28 February 2013', '2013-02-28'),
        { ref: '(3a)' },
      ),
      act(
        'Countersign every plan for a child assessed as high risk',
        'Operations Managers',
        repeating('Ongoing', 'ongoing'),
        { ref: '(3b)' },
      ),
      act(
        'Hold a learning circle with children’s social care on joint plans',
        'Safeguarding Adviser',
        month('April 2013', '2013-04'),
        { ref: '(3c)' },
      ),
    ],
    '(3)',
  ),
  aim(
    'Children and parents are not always part of making their own plan',
    [
      act(
        'Bring in a self-assessment form for children and a second for parents',
        'Participation Worker',
        month('May 2013', '2013-05'),
        { ref: '(4a)' },
      ),
      act(
        'Review the plan with the child at every third appointment',
        'Case Managers',
        month('June 2013', '2013-06'),
        { ref: '(4b)' },
      ),
    ],
    '(4)',
  ),
])

const themes = [court, plans]

const numbered = (list: TruthAction[], of: (action: TruthAction) => string): LaidParagraph[] =>
  list.map((action) => ({ text: of(action) }))

const PROGRESS = [
  'Training for twelve of fourteen case managers was given in December 2012. The remaining two are booked on the course of 22 January 2013.',
  'Policy drafted and sent to the clerk of both courts.',
  'The weekly list began on 7 January 2013 and shows nine plans overdue.',
  'Forms are in use in the north team. Children said that the pictures helped.',
]

export const plan: CorpusPlan = {
  id: 'aldercombe-findings',
  title: 'Aldercombe Youth Offending Service: Inspection Improvement Plan',
  style: 'one finding a row, several actions in a cell, leads and dates in the same order',
  levels: ['Area requiring improvement', 'Action Required'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'text:tabs', 'paste:word'],
  page: { landscape: true, footer: 'Aldercombe YOS improvement plan' },
  layout: () => {
    const findings = themes.flatMap((of) => (of.objectives ?? []).map((objective) => ({ of, objective })))
    const tableOf = (list: { objective: TruthObjective }[], first: number) =>
      actionTable(list, {
        columns: [
          {
            title: 'AREA REQUIRING IMPROVEMENT (Recommendations)',
            width: 3,
            of: ({ objective }) => [{ text: `${objective.ref ?? ''} ${objective.text}` }],
          },
          {
            title: 'ACTION REQUIRED',
            width: 4,
            of: ({ objective }) => numbered(objective.actions, (one) => `${one.ref ?? ''} ${one.text}`),
          },
          {
            title: 'LEAD OFFICER / AGENCY',
            width: 2,
            of: ({ objective }) =>
              numbered(objective.actions, (one) => `${one.ref ?? ''} ${one.leads.join(', ')}`),
          },
          {
            title: 'PLANNED COMPLETION DATE',
            width: 2,
            of: ({ objective }) =>
              numbered(objective.actions, (one) => `${one.ref ?? ''} ${one.due?.text ?? ''}`),
          },
          {
            title: 'PROGRESS AGAINST AGREED ACTION AND IMPACT MONITORING',
            width: 3,
            of: (row) => PROGRESS[first + list.indexOf(row)] ?? '',
          },
        ],
      })
    return [
      title('Aldercombe Youth Offending Service: Inspection Improvement Plan'),
      para(
        'This plan answers the full joint inspection of youth offending work carried out in the autumn. The management board will receive it at each meeting until every recommendation is met.',
      ),
      strong('How to read this plan: the letter in brackets ties each action to its lead and its date.'),
      heading(court.text, 2),
      tableOf(findings.slice(0, 2), 0),
      heading(plans.text, 2),
      tableOf(findings.slice(2), 2),
    ]
  },
}
