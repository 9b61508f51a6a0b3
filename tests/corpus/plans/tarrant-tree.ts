import { cell, heading, para, title } from '../lay.ts'
import { act, day, month, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidRow, LaidTable } from '../types.ts'

const g = rated('Green', 'on-track')
const a = rated('Amber', 'at-risk')
const c = rated('Complete', 'complete')

const themes = [
  themeOf('Practice and quality', [
    {
      text: 'Assessments lead to the right help',
      ref: '1',
      actions: [
        act(
          'Set a template of two pages for single assessments',
          'Head of Assessment',
          month('Nov 2023', '2023-11'),
          { ref: '1.1', rating: c },
        ),
        act(
          'Check ten assessments a month against the standard',
          'Audit Lead',
          month('Mar 2024', '2024-03'),
          { ref: '1.2', rating: g },
        ),
        act(
          'Share good chronologies in a library that all can search',
          'Principal Social Worker',
          day('12/01/2024', '2024-01-12'),
          { ref: '1.3', rating: a },
        ),
      ],
    },
    {
      text: 'Supervision makes room for thinking',
      ref: '2',
      actions: [
        act('Protect ninety minutes a month for each worker', 'Team Managers', month('Dec 2023', '2023-12'), {
          ref: '2.1',
          rating: g,
        }),
        act('Teach managers to ask reflective questions', 'Practice Educator', month('Feb 2024', '2024-02'), {
          ref: '2.2',
          rating: a,
        }),
      ],
    },
  ]),
  themeOf('Children in our care', [
    {
      text: 'Brothers and sisters live together',
      ref: '3',
      actions: [
        act('Find carers with three bedrooms or more', 'Fostering Manager', month('April 2024', '2024-04'), {
          ref: '3.1',
          rating: a,
        }),
        act('Review each sibling group living apart', 'IRO Manager', day('29/02/2024', '2024-02-29'), {
          ref: '3.2',
          rating: g,
        }),
      ],
    },
    {
      text: 'Health needs are met in time',
      ref: '4',
      actions: [
        act('Book dental visits in the first month of care', 'LAC Nurse', month('Jan 2024', '2024-01'), {
          ref: '4.1',
          rating: g,
        }),
      ],
    },
  ]),
]

const HEADS = ['Ref', 'Objective / action', 'Lead', 'Due', 'RAG', 'Comment']

/** Objectives and actions stand in the same columns and are told apart by their numbers alone. */
function tree(of: (typeof themes)[number]): LaidTable {
  const row = (texts: string[], bold = false): LaidRow => ({
    cells: HEADS.map((_, at) => cell(at, texts[at] ?? '', { bold })),
  })
  return {
    lay: 'table',
    widths: [1, 6, 3, 2, 1, 3],
    headings: 1,
    rows: [
      row(HEADS, true),
      ...(of.objectives ?? []).flatMap((objective) => [
        row([objective.ref ?? '', objective.text]),
        ...objective.actions.map((action) =>
          row([
            action.ref ?? '',
            action.text,
            action.leads.join(', '),
            action.due?.text ?? '',
            printed(action.rating),
            '',
          ]),
        ),
      ]),
    ],
  }
}

export const plan: CorpusPlan = {
  id: 'tarrant-tree',
  title: 'Tarrant Council Children’s Improvement Tracker',
  style: 'objectives and actions in the same columns, told apart only by 1 and 1.1',
  levels: ['Theme', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
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
    title('Tarrant Council Children’s Improvement Tracker'),
    para('Kept by the programme office.'),
    ...themes.flatMap((of) => [heading(of.text, 2), tree(of)]),
  ],
}
