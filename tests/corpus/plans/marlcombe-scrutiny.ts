import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const done = rated('Implemented', 'complete')
const part = rated('Partly implemented', 'on-track', 'at-risk')
const going = rated('In progress', 'on-track')
const none = rated('Not started', 'not-started')

const themes = [
  theme(
    'That the Executive Member writes to all schools to remind them of their duty to notify the Council when a pupil is removed from roll.',
    [
      act(
        'Letter to be sent jointly by the Executive Member and the Director to all headteachers and chairs of governors',
        'Director of Education and Skills',
        day('28 February 2024', '2024-02-28'),
        {
          rating: done,
          progress: 'Letter sent on 22 February 2024. All but three schools have acknowledged it.',
        },
      ),
      act(
        'Attendance team to cross-check leavers against the national “school to school” system every half term',
        'Attendance and CME Manager',
        month('April 2024', '2024-04'),
        { rating: done, progress: 'Checks made in April, June and October.' },
      ),
    ],
    '1',
  ),
  theme(
    'That the number of children missing education and the reasons be reported to this Committee twice a year.',
    [
      act(
        'Add children missing education to the Committee’s work programme, with a standard report',
        'Democratic Services Manager',
        month('May 2024', '2024-05'),
        { rating: done, progress: 'First report received on 19 September 2024.' },
      ),
      act(
        'Develop a dashboard which shows ward, age, ethnicity and length of absence',
        'Data and Insight Manager',
        month('September 2024', '2024-09'),
        { rating: part, progress: 'Dashboard is live but ethnicity is recorded for only 63% of children.' },
      ),
    ],
    '2',
  ),
  theme(
    'That capacity in the Elective Home Education team be reviewed in view of the rise in numbers.',
    [
      act(
        'Prepare a growth bid for two additional home education officers',
        'Head of Inclusion',
        month('October 2024', '2024-10'),
        { rating: done, progress: 'Bid approved for 2025/26.' },
      ),
      act(
        'Recruit to both of the posts and offer each new family a visit within six weeks',
        'Elective Home Education Lead',
        month('June 2025', '2025-06'),
        { rating: going, progress: 'Advert closes on 4 April 2025.' },
      ),
    ],
    '3',
  ),
  theme(
    'That the Council works with the integrated care board so that children who are too unwell to attend school are known to the medical needs service.',
    [
      act(
        'Agree a single referral form with paediatrics and CAMHS',
        'Headteacher, Hospital and Medical Needs Service',
        month('July 2024', '2024-07'),
        { rating: part, progress: 'Agreed with paediatrics. CAMHS to confirm.' },
      ),
      act(
        'Hold a termly meeting with health to go through pupils who have missed 15 days or more',
        'Headteacher, Hospital and Medical Needs Service',
        repeating('Termly', 'termly'),
        { rating: going, progress: 'Met in July and November 2024.' },
      ),
      act(
        'Publish guidance for schools on reduced timetables and require them to be notified to the Council',
        'Attendance and CME Manager',
        month('January 2025', '2025-01'),
        { rating: done, progress: 'Published 9 January. 140 notifications since.' },
      ),
    ],
    '4',
  ),
  theme(
    'That young people with experience of missing education be invited to advise on the support offered to them on return.',
    [
      act(
        'Set up a reference group of eight young people through the Youth Voice team',
        'Youth Voice Coordinator',
        month('March 2025', '2025-03'),
        { rating: going, progress: 'Five have joined.' },
      ),
      act(
        'Test the new return to school plan with the group before it goes to schools',
        'Head of Inclusion',
        month('June 2025', '2025-06'),
        { rating: none },
      ),
    ],
    '5',
  ),
  theme(
    'That the use of alternative provision be reviewed, with particular regard to unregistered settings.',
    [
      act(
        'Establish an approved provider list with annual visits',
        'Alternative Provision Commissioner',
        month('September 2025', '2025-09'),
        { rating: going, progress: '19 of 31 providers have been visited.' },
      ),
    ],
    '6',
  ),
]

export const plan: CorpusPlan = {
  id: 'marlcombe-scrutiny',
  title:
    'Marlcombe Children and Families Scrutiny Committee: Children Missing Education review, monitoring of recommendations',
  style:
    'ordinary: a scrutiny review’s recommendations, each merged over the actions agreed for it, with the executive’s response, a lead officer, a month and a status',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Implemented 5 Partly implemented 2' }],
  renderings: ['docx', 'pdf:lines', 'odt', 'html', 'xlsx', 'ods', 'csv'],
  page: { landscape: true },
  layout: () => [
    title(
      'Marlcombe Children and Families Scrutiny Committee: Children Missing Education review, monitoring of recommendations',
    ),
    para(
      'The task and finish group reported in December 2023 and the Executive responded on 16 January 2024. This is the second monitoring report (March 2025).',
    ),
    heading('Summary', 2),
    table([
      ['Status', 'Number of actions'],
      ['Implemented', '5'],
      ['Partly implemented', '2'],
      ['In progress', '4'],
      ['Not started', '1'],
    ]),
    heading('Progress against recommendations', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'No.', width: 0.7, of: (row) => row.theme.ref ?? '', merge: (row) => row.theme },
        { title: 'Recommendation', width: 3.5, of: (row) => row.theme.text, merge: (row) => row.theme },
        {
          title: 'Executive response',
          width: 1.5,
          of: (row) => (row.theme.ref === '6' ? 'Accepted in part' : 'Accepted'),
          merge: (row) => row.theme,
        },
        { title: 'Agreed action', width: 4, of: ({ action }) => action.text },
        { title: 'Lead officer', width: 2.3, of: ({ action }) => action.leads.join('; ') },
        { title: 'Timescale', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Update (March 2025)', width: 3.5, of: ({ action }) => action.progress ?? '' },
        { title: 'Status', width: 1.6, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
