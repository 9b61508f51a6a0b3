import { actionTable, heading, para, title } from '../lay.ts'
import { day, month, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const done = rated('4 Complete', 'complete')
const going = rated('3 Under way', 'on-track')
const late = rated('2 Delayed', 'at-risk')
const not = rated('1 Not begun', 'not-started')

const themes = [
  theme('Education of children in care', [
    written(
      'Hold a personal education meeting for each child every term',
      { due: ['Original: May 2024', 'Revised: Sept 2024'] },
      { leads: ['Virtual School Head'], due: month('Sept 2024', '2024-09'), ref: 'E1', rating: late },
    ),
    written(
      'Lend a laptop to every child in years 10 and 11',
      { due: 'Complete (Sept 2024)' },
      {
        leads: ['Virtual School Business Manager'],
        due: month('Sept 2024', '2024-09'),
        ref: 'E2',
        rating: done,
      },
    ),
    written(
      'Find a tutor for those who miss twelve days or more',
      { due: '30/06/24 31/10/24 (rev)' },
      { leads: ['Attendance Lead'], due: day('31/10/24', '2024-10-31'), ref: 'E3', rating: late },
    ),
    written(
      'Teach designated teachers about trauma',
      { due: 'June 2024 – extended to Jan 2025' },
      { leads: ['Educational Psychologist'], due: month('Jan 2025', '2025-01'), ref: 'E4', rating: going },
    ),
  ]),
  theme('Health of children in care', [
    written(
      'Book initial health assessments on the day a child comes in',
      { due: 'Was 30/04/24, now 30/09/24' },
      { leads: ['Designated Doctor'], due: day('30/09/24', '2024-09-30'), ref: 'H1', rating: late },
    ),
    written(
      'Tell foster carers which dentists take new patients',
      { due: 'Completed 14.06.24' },
      { leads: ['LAC Nurse'], due: day('14.06.24', '2024-06-14'), ref: 'H2', rating: done },
    ),
    written(
      'Screen for low mood at each review',
      { due: 'Mar 2025' },
      { leads: ['CAMHS Team Manager'], due: month('Mar 2025', '2025-03'), ref: 'H3', rating: not },
    ),
    written(
      'Agree one consent form with the hospital trust',
      { due: 'Oct 2024 (slipped from Jul 2024)' },
      {
        leads: ['Designated Doctor', 'Legal Services'],
        due: month('Oct 2024', '2024-10'),
        ref: 'H4',
        rating: going,
      },
    ),
    written(
      'Print a health passport for those who leave care',
      { due: 'November 2024 (previously August 2024)' },
      { leads: ['LAC Nurse'], due: month('November 2024', '2024-11'), ref: 'H5', rating: going },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'eastmoor-moved-dates',
  title: 'Eastmoor Corporate Parenting Action Plan',
  style: 'dates that moved, both in one cell and in many wordings; a number and a word for the rating',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:crown',
    'pdf:lines',
    'odt',
    'html',
    'ods',
    'csv',
    'text:tabs',
    'text:pages',
    'paste:cells',
  ],
  page: { landscape: true },
  layout: () => [
    title('Eastmoor Corporate Parenting Action Plan'),
    para('Members of the corporate parenting board see the plan each quarter.'),
    heading('Actions', 2),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: over }) => over.text,
      columns: [
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Action required', width: 6, of: ({ action }) => action.text },
        { title: 'By whom', width: 3, of: ({ action }) => action.leads.join(' & ') },
        { title: 'By when (revised where shown)', width: 3, of: ({ action }) => cellFor(action, 'due') },
        { title: 'Progress rating', width: 2, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
