import { free, heading, para, title, type Free } from '../lay.ts'
import { act, day, month, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const done = rated('4', 'complete')
const good = rated('3', 'on-track')
const some = rated('2', 'at-risk')

const themes = [
  theme('Identification and assessment', [
    act(
      'Recruit three educational psychologists',
      'Principal Educational Psychologist',
      month('January 2024', '2024-01'),
      { ref: 'A', rating: some },
    ),
    act('Write advice in words that families use', 'SEND Casework Manager', month('March 2024', '2024-03'), {
      ref: 'B',
      rating: good,
    }),
  ]),
  theme('Preparation for adulthood', [
    act(
      'Begin annual reviews for adulthood in year nine',
      'Transition Lead; Heads of Special Schools',
      day('19 July 2024', '2024-07-19'),
      { ref: 'C', rating: good },
    ),
    act('Open twenty supported internships', 'Skills Manager', month('September 2024', '2024-09'), {
      ref: 'D',
      rating: done,
    }),
  ]),
]

const MONTHS: Record<string, string[]> = {
  A: ['Posts advertised', 'One appointed', ''],
  B: ['Parents’ group met', 'Draft guide', 'Guide in use'],
  C: ['', 'Letter to schools', 'Half of reviews held'],
  D: ['Employers found', '', 'All twenty filled'],
}

function rows(): Free[][] {
  return themes.flatMap((of): Free[][] => [
    [{ text: of.text, across: 9, bold: true, fill: 'DEEAF6' }],
    ...(of.actions ?? []).map((action): Free[] => [
      action.ref ?? '',
      action.text,
      action.leads.join('\n'),
      action.due?.text ?? '',
      ...(MONTHS[action.ref ?? ''] ?? []),
      'Survey of families',
      action.rating?.texts[0] ?? '',
    ]),
  ])
}

export const plan: CorpusPlan = {
  id: 'upwell-months',
  title: 'Upwell Area SEND Improvement Plan: Progress to April 2024',
  style:
    'progress of three months in columns with months for titles; letters for references; four steps for the rating, the highest being done',
  levels: ['Theme', 'Action'],
  scale: [
    { code: '1', label: 'Not started', status: 'not-started' },
    { code: '2', label: 'Started but behind', status: 'at-risk' },
    { code: '3', label: 'On track', status: 'on-track' },
    { code: '4', label: 'Complete', status: 'complete' },
  ],
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Upwell Area SEND Improvement Plan: Progress to April 2024'),
    para('Progress is scored 1 = Not started; 2 = Started but behind; 3 = On track; 4 = Complete.'),
    heading('Actions', 2),
    free(
      [
        [
          '',
          'Action',
          'Lead(s)',
          'Finish',
          'February 2024',
          'March 2024',
          'April 2024',
          'Evidence of impact',
          'Score',
        ].map((text) => ({ text, bold: true })),
        ...rows(),
      ],
      { widths: [1, 4, 3, 2, 2.5, 2.5, 2.5, 2.5, 1], headings: 1 },
    ),
  ],
}
