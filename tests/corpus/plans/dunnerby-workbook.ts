import { free, para, sheet, table, title, type Free } from '../lay.ts'
import { act, coloured, day, month, theme, undated } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating, TruthTheme } from '../types.ts'

const green = (): TruthRating => coloured('00B050', ['Green', 'On track'], 'on-track')
const amber = (): TruthRating => coloured('FFC000', ['Amber', 'Some delay'], 'at-risk')
const red = (): TruthRating => coloured('FF0000', ['Red', 'Significant delay'], 'off-track')
const blue = (): TruthRating => coloured('0070C0', ['Blue', 'Complete'], 'complete')

const themes = [
  theme('Front Door and Assessment', [
    act(
      'Review and relaunch the multi-agency threshold document with a programme of briefings for schools, GPs and the voluntary sector',
      'Kirsty Lomax',
      day('31/05/2024', '2024-05-31'),
      { ref: 'FD1', rating: blue() },
    ),
    act(
      'Track each contact from receipt to decision and report those over 24 hours to the Head of Service daily',
      'Kirsty Lomax',
      day('28/06/2024', '2024-06-28'),
      { ref: 'FD2', rating: green() },
    ),
    act(
      'Re-model the assessment service into six pods with a practice lead in each',
      'Owen Bassett; HR',
      day('30/09/2024', '2024-09-30'),
      { ref: 'FD3', rating: amber() },
    ),
  ]),
  theme('Children in Our Care', [
    act(
      'Every child has an up to date care plan that has been shared with them',
      'Farida Noor',
      day('31/10/2024', '2024-10-31'),
      { ref: 'CC1', rating: green() },
    ),
    act(
      'Set up a permanence tracking panel that considers each child at three, six and nine months',
      'Farida Noor; Legal',
      day('29/07/2024', '2024-07-29'),
      { ref: 'CC2', rating: red() },
    ),
    act(
      'Increase the number of in-house foster carers by thirty households',
      'Dominic Hale',
      month('Mar-25', '2025-03'),
      { ref: 'CC3', rating: amber() },
    ),
    act(
      'Agree with health partners a dental pathway for children new to care',
      'Designated Nurse CLA',
      undated('TBC'),
      { ref: 'CC4', rating: red() },
    ),
  ]),
  theme('Care Leavers', [
    act(
      'Publish the local offer as an app, designed by care experienced young people',
      'Sunita Parry',
      day('31/08/2024', '2024-08-31'),
      { ref: 'CL1', rating: blue() },
    ),
    act(
      'Work with colleges and employers to open forty apprenticeships that are ring-fenced',
      'Sunita Parry; Economic Development',
      day('31/01/2025', '2025-01-31'),
      { ref: 'CL2', rating: green() },
    ),
  ]),
]

const TITLES = [
  'Ref',
  'Ofsted finding',
  'Action',
  'Owner',
  'Due',
  'RAG',
  'Source ID',
  'Update May 24',
  'Update June 24',
  'Update July 24',
  'Impact so far',
]

function sheetOf(of: TruthTheme): LaidTable {
  const rows: Free[][] = [
    [{ text: `THEME: ${of.text}`, across: 11, bold: true, fill: '1F4E78' }],
    [
      {
        text: 'Theme sponsor: Assistant Director. Please do not change columns A to E without the agreement of the PMO.',
        across: 11,
      },
    ],
    TITLES.map((text) => ({ text, bold: true, fill: 'BDD7EE' })),
    ...(of.actions ?? []).map((action, at): Free[] => [
      action.ref ?? '',
      at % 2 === 0 ? 'Drift and delay for too many children' : 'Inconsistent management oversight',
      action.text,
      action.leads.join('\n'),
      action.due?.precision === 'day' && action.due.date !== null
        ? { text: action.due.text, serial: { date: action.due.date, format: 'dd/mm/yyyy' } }
        : (action.due?.text ?? ''),
      { text: '', fill: action.rating?.fill ?? '' },
      `REC-${100 + action.text.length}`,
      'Kick-off held 8/5. Scope agreed with AD.',
      at === 1 ? '' : 'Draft circulated; comments due 21 June.',
      action.rating?.fill === 'FF0000'
        ? 'Slipped: post holder left on 12 July. Cover found from 1 August 2024.'
        : 'On plan',
      at === 0 ? 'Fewer repeat contacts (down 9%)' : '',
    ]),
  ]
  return { ...free(rows, { widths: [1, 3, 5, 2, 2, 1, 1, 3, 3, 3, 3], headings: 3 }), hidden: [6] }
}

const tally = (of: TruthTheme, fill: string): string =>
  String((of.actions ?? []).filter(({ rating }) => rating?.fill === fill).length)

export const plan: CorpusPlan = {
  id: 'dunnerby-workbook',
  title: 'Dunnerby Improvement Programme Master Tracker',
  style:
    'a workbook: front sheet, counts by colour, a sheet a theme with a note above the titles, RAG by fill only, a hidden column, an update column for each month',
  levels: ['Theme', 'Action'],
  scale: [
    { code: 'Blue', label: 'Complete', status: 'complete' },
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Amber', label: 'Some delay', status: 'at-risk' },
    { code: 'Red', label: 'Significant delay', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Blue Complete Green On track Amber Some delay Red Significant delay' }],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Front sheet'),
    title('Dunnerby Improvement Programme Master Tracker'),
    para('Version 14, updated for the board of 18 July 2024'),
    para('How to use: owners update their own row by the fifth working day of each month.'),
    free(
      [
        [
          { text: 'RAG', bold: true },
          { text: 'Meaning', bold: true },
        ],
        [{ text: 'Blue', fill: '0070C0' }, 'Complete'],
        [{ text: 'Green', fill: '00B050' }, 'On track'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Some delay'],
        [{ text: 'Red', fill: 'FF0000' }, 'Significant delay'],
      ],
      { widths: [1, 4], headings: 1 },
    ),
    sheet('Summary'),
    table([
      ['Theme', 'Blue', 'Green', 'Amber', 'Red', 'Total'],
      ...themes.map((of) => [
        of.text,
        tally(of, '0070C0'),
        tally(of, '00B050'),
        tally(of, 'FFC000'),
        tally(of, 'FF0000'),
        String(of.actions?.length ?? 0),
      ]),
    ]),
    ...themes.flatMap((of, at) => [sheet(`${at + 1}. ${of.text}`), sheetOf(of)]),
  ],
}
