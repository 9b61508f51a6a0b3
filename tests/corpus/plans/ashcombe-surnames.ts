import { actionTable, heading, para, title } from '../lay.ts'
import { day, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const done = rated('Complete', 'complete')
const track = rated('On track', 'on-track')
const risk = rated('At risk', 'at-risk')

const iso = (date: string): ReturnType<typeof day> => day(date, date)

const themes = [
  theme('Preventing fires in the homes of families', [
    written(
      'Visit every foster home before a child moves in',
      { lead: 'Harding, P', start: '2024-06-03' },
      { leads: ['Harding, P'], due: iso('2025-03-31'), ref: 'AFI 1.1', rating: track },
    ),
    written(
      'Share addresses of concern with the safeguarding hub each week',
      { lead: 'Okonjo, T.; Bright, S.', start: '2024-04-01' },
      { leads: ['Okonjo, T.', 'Bright, S.'], due: iso('2024-09-30'), ref: 'AFI 1.2', rating: done },
    ),
    written(
      'Teach cadets how smoke alarms are tested',
      { lead: 'Lindqvist, Anna', start: '2024-05-13' },
      { leads: ['Lindqvist, Anna'], due: iso('2024-12-20'), ref: 'AFI 1.3', rating: risk },
    ),
  ]),
  theme('Looking after our people', [
    written(
      'Check the records of everybody who works with young volunteers',
      { lead: 'MacBride, R / Harding, P', start: '2024-04-22' },
      { leads: ['MacBride, R', 'Harding, P'], due: iso('2024-08-30'), ref: 'AFI 2.1', rating: done },
    ),
    written(
      'Run bystander courses on all watches',
      { lead: 'O’Dowd, M', start: '2024-09-02' },
      { leads: ['O’Dowd, M'], due: iso('2025-06-30'), ref: 'AFI 2.2', rating: track },
    ),
    written(
      'Give each station a wellbeing contact of its own choosing',
      { lead: 'Bright, S.', start: '2024-10-07' },
      { leads: ['Bright, S.'], due: iso('2025-01-31'), ref: 'AFI 2.3', rating: track },
    ),
  ]),
  theme('Being ready', [
    written(
      'Exercise the plan for fires in children’s homes twice',
      { lead: 'Van Heerden, K', start: '2024-11-04' },
      { leads: ['Van Heerden, K'], due: iso('2025-11-28'), ref: 'AFI 3.1', rating: risk },
    ),
    written(
      'Replace paper risk cards on appliances with tablets',
      { lead: 'Lindqvist, Anna and Okonjo, T.', start: '2024-07-15' },
      { leads: ['Lindqvist, Anna', 'Okonjo, T.'], due: iso('2025-02-28'), ref: 'AFI 3.2', rating: track },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'ashcombe-surnames',
  title: 'Ashcombe Fire Authority Inspection Improvement Plan',
  style: 'surnames first; start and end columns with years first; a reference made of letters and numbers',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'csv', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Ashcombe Fire Authority Inspection Improvement Plan'),
    para('The performance committee looks at this plan at each of its meetings.'),
    heading('Improvement plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'AFI', width: 2, of: ({ action }) => action.ref ?? '' },
        { title: 'Theme', width: 3, of: ({ theme: over }) => over.text, merge: ({ theme: over }) => over },
        { title: 'Action', width: 6, of: ({ action }) => action.text },
        { title: 'Owner/SRO', width: 3, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Start', width: 2, of: ({ action }) => cellFor(action, 'start') },
        { title: 'End', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
