import { sheet, table } from '../lay.ts'
import { act, day, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const not = rated('Not Started', 'not-started')
const going = rated('In Progress', 'on-track')
const done = rated('Complete', 'complete')
const late = rated('Late', 'off-track', 'at-risk')

const themes = [
  theme('Workstream 1 - Practice and Quality', [
    act(
      'Map all audit activity and stop what adds no value',
      'A. Kowalczyk',
      day('26/04/2024', '2024-04-26'),
      {
        ref: '1.1',
        rating: done,
      },
    ),
    act('Design the learning loop from audit to training', 'A. Kowalczyk', day('28/06/2024', '2024-06-28'), {
      ref: '1.2',
      rating: going,
    }),
    act(
      'Pilot family feedback calls in two localities',
      'B. Fenn; J. Oyelaran',
      day('13/09/2024', '2024-09-13'),
      { ref: '1.3', rating: not },
    ),
  ]),
  theme('Workstream 2 - Sufficiency', [
    act('Sign off the sufficiency statement for 2024 to 2027', 'T. Rahimi', day('31/05/2024', '2024-05-31'), {
      ref: '2.1',
      rating: late,
    }),
    act(
      'Open the first of three council-run children’s homes',
      'T. Rahimi; Property Services',
      day('29/11/2024', '2024-11-29'),
      { ref: '2.2', rating: going },
    ),
    act('Renegotiate the ten dearest placements', 'C. Whitlow', day('30/08/2024', '2024-08-30'), {
      ref: '2.3',
      rating: going,
    }),
  ]),
  theme('Workstream 3 - Partnership', [
    act(
      'Hold a development day for the safeguarding partners',
      'J. Oyelaran',
      day('15/05/2024', '2024-05-15'),
      {
        ref: '3.1',
        rating: done,
      },
    ),
    act(
      'Agree an information sharing agreement with schools',
      'Data Protection Officer',
      day('19/07/2024', '2024-07-19'),
      { ref: '3.2', rating: going },
    ),
  ]),
]

const PERCENT = new Map<unknown, string>([
  [not, '0%'],
  [going, '45%'],
  [done, '100%'],
  [late, '80%'],
])

const lines = (): string[][] =>
  themes.flatMap((of, at) => [
    [String(at + 1), '1', of.text, '120d', '01/04/2024', '29/11/2024', '', '', '40%', '', ''],
    ...(of.actions ?? []).map((action, index) => [
      action.ref ?? '',
      '2',
      action.text,
      `${20 + index * 15}d`,
      '01/04/2024',
      action.due?.text ?? '',
      index === 0 ? '' : `${at + 1}.${index}`,
      action.leads.join(', '),
      PERCENT.get(action.rating) ?? '',
      action.rating?.texts[0] ?? '',
      index === 1 ? 'See highlight report 6' : '',
    ]),
  ])

export const plan: CorpusPlan = {
  id: 'gravelhope-programme',
  title: 'Gravelhope programme plan',
  style:
    'an export of a project program: summary lines above tasks, told apart by outline number and level; durations, predecessors and percentages',
  levels: ['Workstream', 'Task'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['csv', 'xlsx', 'ods', 'paste:cells', 'paste:excel', 'text:tabs'],
  layout: () => [
    sheet('Export'),
    table([
      [
        'WBS',
        'Outline Level',
        'Task Name',
        'Duration',
        'Start',
        'Finish',
        'Predecessors',
        'Resource Names',
        '% Complete',
        'Status',
        'Notes',
      ],
      ...lines(),
    ]),
  ],
}
