import { free, para, sheet, strong, table, title, type Free } from '../../lay.ts'
import { act, day, month, printed, rated, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthTheme } from '../../types.ts'

const not = rated('0 - Not started', 'not-started')
const going = rated('1 - Under way', 'on-track')
const late = rated('2 - Overdue', 'off-track')
const done = rated('3 - Complete', 'complete')

const themes = [
  theme('Children in need and child protection', [
    act(
      'Visit every child on a plan at least every ten working days',
      'HoS CIN/CP',
      day('30/04/2024', '2024-04-30'),
      { ref: 'CP01', rating: late },
    ),
    act(
      'Have pre-proceedings letters checked by a lawyer',
      'Legal Services; HoS CIN/CP',
      day('31/05/2024', '2024-05-31'),
      { ref: 'CP02', rating: done },
    ),
    act('Draw up a safety plan at the first visit', 'Team Managers', day('28/06/2024', '2024-06-28'), {
      ref: 'CP03',
      rating: going,
    }),
  ]),
  theme('Children in care', [
    act('Move children’s reviews to times outside school', 'IRO Manager', day('01/09/2024', '2024-09-01'), {
      ref: 'CC01',
      rating: going,
    }),
    act('Hold health passports for all sixteen year olds', 'Designated Nurse', month('Dec-24', '2024-12'), {
      ref: 'CC02',
      rating: not,
    }),
  ]),
  theme('Fostering', [
    act(
      'Pay carers the national minimum allowance',
      'HoS Fostering; Finance BP',
      day('01/04/2024', '2024-04-01'),
      { ref: 'F01', rating: done },
    ),
    act('Create two mockingbird constellations', 'HoS Fostering', undated('TBC'), {
      ref: 'F02',
      rating: not,
    }),
  ]),
]

const FILLS: Record<string, string> = { '0': 'D9D9D9', '1': '92D050', '2': 'FF0000', '3': '00B0F0' }

function themeSheet(of: TruthTheme): Free[][] {
  return [
    ['', { text: of.text, across: 8, bold: true, fill: '002060' }],
    ['', { text: 'Theme lead: Service Director', across: 8 }],
    [''],
    [
      '',
      ...[
        'ID',
        'Ofsted ref',
        'Action / task',
        'Owner',
        'Target date',
        'Status',
        'Commentary (date and initial each entry)',
        'Evidence link',
      ].map((text) => ({ text, bold: true })),
    ],
    ...(of.actions ?? []).map((action): Free[] => [
      '',
      action.ref ?? '',
      '3.2',
      action.text,
      action.leads.join('\n'),
      action.due?.precision === 'day' && action.due.date !== null
        ? { text: action.due.text, serial: { date: action.due.date, format: 'dd/mm/yyyy' } }
        : (action.due?.text ?? ''),
      { text: printed(action.rating), fill: FILLS[printed(action.rating).slice(0, 1)] ?? 'FFFFFF' },
      action.rating === late
        ? '12/03/2024 KJ: visits at 71%. 02/04/2024 KJ: visits at 77%, two workers off sick until 15 May.'
        : '',
      'Shared drive',
    ]),
  ]
}

const count = (rating: unknown, of: TruthTheme): string =>
  String((of.actions ?? []).filter((action) => action.rating === rating).length)

export const plan: CorpusPlan = {
  id: 'hesketon-workbook',
  title: 'Hesketon Improvement Action Tracker',
  style:
    'a workbook: counts by status on the first sheet, a sheet a theme that begins in the second column, lists and versions behind',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Dashboard'),
    title('Hesketon Improvement Action Tracker'),
    table([
      ['Theme', 'Not started', 'Under way', 'Overdue', 'Complete', 'Total'],
      ...themes.map((of) => [
        of.text,
        count(not, of),
        count(going, of),
        count(late, of),
        count(done, of),
        String(of.actions?.length ?? 0),
      ]),
    ]),
    para('Next board: 17 July 2024'),
    ...themes.flatMap((of, at) => [
      sheet(['CIN CP', 'CIC', 'Fostering'][at] ?? ''),
      free(themeSheet(of), { widths: [0.5, 1, 1, 5, 3, 2, 2, 5, 2] }),
    ]),
    sheet('Lists'),
    table([
      ['Status', 'Owner'],
      ['0 - Not started', 'HoS CIN/CP'],
      ['1 - Under way', 'HoS Fostering'],
      ['2 - Overdue', 'Team Managers'],
      ['3 - Complete', 'IRO Manager'],
    ]),
    sheet('Versions'),
    strong('Version control'),
    table([
      ['Version', 'Date', 'Author', 'Change'],
      ['0.1', '02/01/2024', 'KJ', 'First draft'],
      ['1.0', '05/02/2024', 'KJ', 'Agreed by the board'],
    ]),
  ],
}
