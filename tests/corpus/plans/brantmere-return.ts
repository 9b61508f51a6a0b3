// Ordinary. A council's quarterly monitoring return against an improvement notice: a table for each paragraph of
// the notice, a senior responsible officer for each and a delivery lead for each action, confidence in words with a key.
// Choices: the senior officer stands in the line above the table and leads the paragraph, not the action.
import { actionTable, bullets, field, heading, para, table, title } from '../lay.ts'
import { act, month, quarter, rated, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthRating, TruthTheme } from '../types.ts'

const done: TruthRating = rated('Delivered', 'complete')
const high: TruthRating = rated('High', 'on-track')
const medium: TruthRating = rated('Medium', 'at-risk')
const low: TruthRating = rated('Low', 'off-track')

const themes: TruthTheme[] = [
  theme(
    'Management oversight and supervision',
    [
      act(
        'Supervision of every social worker at least every four weeks, recorded on the child’s file within five days',
        'Head of Safeguarding',
        month('December 2024', '2024-12'),
        {
          ref: '4.1',
          rating: medium,
          progress: '81% in the quarter (Q2: 74%). Two teams below 60% because of vacant team manager posts.',
        },
      ),
      act(
        'Introduce a management decision template at allocation, midway and closure',
        'Service Manager, Assessment',
        month('September 2024', '2024-09'),
        {
          ref: '4.2',
          rating: done,
          progress: 'Live since 9 September. Dip sample of 30 in November: present in 27.',
        },
      ),
      act(
        'Train all 22 team managers in reflective supervision',
        'Principal Social Worker; Workforce Development Manager',
        month('February 2025', '2025-02'),
        { ref: '4.3', rating: high, progress: '16 of 22 trained, the rest booked.' },
      ),
      act(
        'Weekly performance meeting in each service, chaired by the head of service',
        'Heads of Service',
        month('July 2024', '2024-07'),
        { ref: '4.4', rating: done, progress: 'Embedded.' },
      ),
    ],
    'Paragraph 4',
  ),
  theme(
    'Planning for children in need of help and protection',
    [
      act(
        'Review all child in need plans open for more than nine months',
        'Service Manager, Family Support',
        month('October 2024', '2024-10'),
        { ref: '5.1', rating: done, progress: '147 reviewed, 61 closed or stepped down, 9 stepped up.' },
      ),
      act(
        'Replace the plan template with one that a family can read',
        'Practice Improvement Lead',
        month('January 2025', '2025-01'),
        {
          ref: '5.2',
          rating: medium,
          progress: 'Agreed with parents’ panel. The supplier’s build has slipped by three weeks.',
        },
      ),
      act(
        'Core groups to take place at least six-weekly with partners attending',
        'Service Manager, Conference and Review; Designated Nurse',
        quarter('Q4 2024/25', '2025-03'),
        {
          ref: '5.3',
          rating: low,
          progress: '58% in timescale, health attending 41%. School nurse vacancies have not been filled.',
        },
      ),
      act(
        'Set up a pre-proceedings tracker and a fortnightly legal gateway panel',
        'Head of Court and Permanence',
        month('August 2024', '2024-08'),
        {
          ref: '5.4',
          rating: done,
          progress: 'Average length of pre-proceedings is down from 31 to 17 weeks.',
        },
      ),
    ],
    'Paragraph 5',
  ),
  theme(
    'Sufficiency and stability of the workforce',
    [
      act(
        'Reduce agency social workers to below 20% of posts',
        'Workforce Development Manager',
        quarter('Q4 2024/25', '2025-03'),
        { ref: '6.1', rating: medium, progress: '27% at 31 December, from 38% a year ago.' },
      ),
      act(
        'Launch the Brantmere academy for newly qualified social workers, first cohort of 14',
        'Principal Social Worker',
        month('September 2024', '2024-09'),
        { ref: '6.2', rating: done, progress: 'Fourteen started, thirteen remain.' },
      ),
      act(
        'Bring caseloads in assessment teams to an average of 18',
        'Service Manager, Assessment',
        month('March 2025', '2025-03'),
        {
          ref: '6.3',
          rating: low,
          progress:
            'Average 23.6. Demand was up 14% on the quarter. Additional team agreed until June, recruiting.',
        },
      ),
      act(
        'Carry out a staff survey twice a year and publish what has been done about it',
        'Director of Children’s Services',
        month('March 2025', '2025-03'),
        {
          ref: '6.4',
          rating: high,
          progress: 'First survey: 68% response. “You said, we did” issued in November.',
        },
      ),
    ],
    'Paragraph 6',
  ),
]

const SRO = [
  'Assistant Director, Safeguarding and Care',
  'Assistant Director, Help and Protection',
  'Director of Children’s Services',
]

export const plan: CorpusPlan = {
  id: 'brantmere-return',
  title: 'Brantmere Council: monitoring return against the Improvement Notice, Quarter 3 2024/25',
  style:
    'a return to the department: a table for each paragraph of a notice, confidence high, medium or low with a key',
  levels: ['Paragraph', 'Action'],
  scale: [
    { code: 'Delivered', label: 'Action finished and evidence seen by the Board', status: 'complete' },
    { code: 'High', label: 'On course to be delivered by the milestone date', status: 'on-track' },
    { code: 'Medium', label: 'Deliverable but with risks to date or quality', status: 'at-risk' },
    { code: 'Low', label: 'Will not be delivered by the milestone date', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Single assessments within 45 days 71% 76% 85%' },
    { kind: 'key', words: 'Deliverable but with risks to date or quality' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'OFFICIAL – Brantmere Q3 return' },
  layout: () => [
    title('Brantmere Council: monitoring return against the Improvement Notice, Quarter 3 2024/25'),
    field('Submitted to', 'Department for Education, Improvement and Intervention Unit'),
    field('Period covered', '1 October to 31 December 2024'),
    field('Signed off by', 'Independent Chair, 21 January 2025'),
    heading('Summary from the Director'),
    para(
      'This quarter we have finished three more of the actions in the notice and the feedback from the second monitoring visit was that leaders know their services well. Core groups and caseloads in assessment remain the two areas of which I am least confident.',
    ),
    heading('How confidence is given'),
    table(
      [
        ['Confidence', 'Meaning'],
        ['Delivered', 'Action finished and evidence seen by the Board'],
        ['High', 'On course to be delivered by the milestone date'],
        ['Medium', 'Deliverable but with risks to date or quality'],
        ['Low', 'Will not be delivered by the milestone date'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      field('Senior responsible officer', SRO[at] ?? ''),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'What we said we would do', width: 4, of: ({ action }) => action.text },
          { title: 'Delivery lead', width: 2, of: ({ action }) => action.leads.join('; ') },
          { title: 'Milestone date', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Position at end of quarter', width: 4, of: ({ action }) => action.progress ?? '' },
          { title: 'Confidence', width: 1.2, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
    heading('Data'),
    table(
      [
        ['Indicator', 'Q2', 'Q3', 'Target'],
        ['Single assessments within 45 days', '71%', '76%', '85%'],
        ['Re-referrals within 12 months', '26%', '25%', '20%'],
        ['Children seen within ten days of visit due', '83%', '86%', '95%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    heading('What we ask of the department'),
    ...bullets(
      'Help from a sector partner with core groups',
      'A decision on the second tranche of grant by February',
    ),
  ],
}
