import { free, heading, para, title, type Free } from '../../lay.ts'
import { act, month, rated, theme } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const g = rated('Green', 'on-track')
const a = rated('Amber', 'at-risk')

const themes = [
  theme('Workforce', [
    act('Advertise ten posts together', 'HR Manager', month('March 2024', '2024-03'), {
      ref: '1',
      rating: g,
    }),
    act('Begin an academy for students', 'Academy Lead', month('June 2024', '2024-06'), {
      ref: '2',
      rating: a,
    }),
    act('End the use of agency teams', 'Director', month('December 2024', '2024-12'), {
      ref: '3',
      rating: g,
    }),
  ]),
  theme('Practice model', [
    act('Choose a model with staff and families', 'Principal Social Worker', month('April 2024', '2024-04'), {
      ref: '4',
      rating: g,
    }),
    act('Train the first three hundred workers', 'Academy Lead', month('September 2024', '2024-09'), {
      ref: '5',
      rating: a,
    }),
  ]),
]

const STEPS: Record<string, string[]> = {
  '1': ['Adverts agreed', 'Interviews held', ''],
  '2': ['', 'University agrees', 'First students begin'],
  '3': ['', '', 'Last contract ends'],
  '4': ['Visits to two councils', 'Paper to board', ''],
  '5': ['', 'Trainers booked', 'Half are trained'],
}

function rows(): Free[][] {
  return themes.flatMap((of) =>
    (of.actions ?? []).map((action, at, all): Free[] => [
      ...(at === 0 ? [{ text: of.text, down: all.length }] : []),
      action.ref ?? '',
      action.text,
      action.leads[0] ?? '',
      ...(STEPS[action.ref ?? ''] ?? []),
      action.due?.text ?? '',
      action.rating?.texts[0] ?? '',
    ]),
  )
}

export const plan: CorpusPlan = {
  id: 'norwell-horizons',
  title: 'Norwell Transformation Roadmap',
  style:
    'what will have been done after three, six and nine months in columns of their own, beside the final date',
  levels: ['Programme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'xlsx', 'csv', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Norwell Transformation Roadmap'),
    para('Begun in January 2024.'),
    heading('Roadmap', 2),
    free(
      [
        [
          { text: 'Programme', down: 2, bold: true },
          { text: 'No.', down: 2, bold: true },
          { text: 'Deliverable', down: 2, bold: true },
          { text: 'Accountable', down: 2, bold: true },
          { text: 'Milestones', across: 3, bold: true },
          { text: 'Final delivery', down: 2, bold: true },
          { text: 'Current RAG', down: 2, bold: true },
        ],
        ['3 months', '6 months', '9 months'].map((text) => ({ text, bold: true })),
        ...rows(),
      ],
      { widths: [2, 1, 4, 2.5, 2.5, 2.5, 2.5, 2, 1.5], headings: 2 },
    ),
  ],
}
