import { actionTable, heading, moved, para, title } from '../../lay.ts'
import { act, day, month, placedActions, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const themes = [
  theme('Priority 1: Attendance of vulnerable pupils', [
    act(
      'Phone home before 9.30 on the first morning of any absence',
      'Attendance officers',
      repeating('Daily', 'other'),
      { ref: '1' },
    ),
    act(
      'Hold a monthly surgery with the virtual school and the education welfare team',
      'Virtual School Deputy',
      repeating('Monthly', 'monthly'),
      { ref: '2' },
    ),
    act(
      'Analyse lateness by bus route and talk to the operators',
      'Partnership Analyst',
      undated('Spring term 2019'),
      { ref: '3' },
    ),
  ]),
  theme('Priority 2: Safe at school and on the way', [
    act(
      'Renew training for all designated leads',
      'Safeguarding in Education Adviser',
      month('October 2018', '2018-10'),
      { ref: '1' },
    ),
    act(
      'Carry out a peer safeguarding review in each school',
      'Headteachers’ Forum',
      repeating('Termly', 'termly'),
      { ref: '2' },
    ),
    act('Survey pupils about the walk to school', 'Pupil Parliament', day('14 December 2018', '2018-12-14'), {
      ref: '3',
    }),
    act(
      'Agree a protocol for information when a pupil moves school',
      'Admissions Manager',
      undated('Summer term'),
      { ref: '4' },
    ),
  ]),
  theme('Priority 3: Wellbeing', [
    act('Appoint a mental health lead in every school', 'Headteachers’ Forum', month('Jan 2019', '2019-01'), {
      ref: '1',
    }),
    act(
      'Open a quiet room at lunch in all seven secondaries',
      'Secondary heads',
      month('By April 2019', '2019-04'),
      { ref: '2' },
    ),
  ]),
]
const COST = ['Nil', '£1,200', 'Nil', '£3,500', 'Supply cover £4,000', '£150', 'Nil', '£14,000', '£7,700']
const CRITERIA = [
  'Persistent absence of children with a social worker falls below 20%',
  'Fewer than ten pupils out of school',
  'Two routes changed',
  'All certificates in date',
  'Each school acts on its review',
  'Six in ten pupils answer',
  'Records arrive in five days',
  'All named on websites',
  'Rooms in use',
]

export const plan: CorpusPlan = {
  id: 'merriden-schools',
  title: 'Merriden Schools Partnership Development Plan 2018/19',
  style: 'schools’ own plan: personnel, cost, success criteria, monitoring; terms; numbers that start again',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true, size: 10, footer: 'Merriden Schools Partnership' },
  layout: (seed) => [
    title('Merriden Schools Partnership Development Plan 2018/19'),
    para('Thirty-one schools belong to the partnership. Governors receive this plan each term.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: moved(
          [
            { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
            { title: 'Actions / Tasks', width: 5, of: ({ action }) => action.text },
            { title: 'Personnel', width: 2, of: ({ action }) => action.leads.join(', '), moves: true },
            { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '', moves: true },
            { title: 'Cost', width: 2, of: (row) => COST[at(row.action)] ?? '', moves: true },
            { title: 'Success criteria', width: 4, of: (row) => CRITERIA[at(row.action)] ?? '', moves: true },
            { title: 'Monitoring', width: 2, of: () => 'Partnership governors', merge: () => of },
          ],
          seed,
        ),
      }),
    ]),
  ],
}

function at(wanted: unknown): number {
  return placedActions({ themes }).findIndex(({ action }) => action === wanted)
}
