// Ordinary. A programme office's workbook: a cover, a sheet for each workstream, a sheet of lists. Choices: this
// month's RAG is the rating, last month's is not; the workstream's sponsor above the table leads no task; the
// date is the planned finish, there being no other but the start.
import { actionTable, para, sheet, strong, table, title } from '../lay.ts'
import { act, day, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating, TruthTheme } from '../types.ts'

const closed: TruthRating = { ...rated('CLOSED', 'complete'), fill: 'BFBFBF' }
const green: TruthRating = { ...rated('GREEN', 'on-track'), fill: '00B050' }
const amber: TruthRating = { ...rated('AMBER', 'at-risk'), fill: 'FFC000' }
const red: TruthRating = { ...rated('RED', 'off-track'), fill: 'FF0000' }
const white: TruthRating = rated('NOT STARTED', 'not-started')

const PRINTED = new Map<TruthAction, { start: string; before: string }>()

const iso = (text: string): string => text.split('/').reverse().join('-')

type Line = [string, string, string, [string, string], string, TruthRating, string]

function task([ref, text, owner, [start, finish], before, rating, progress]: Line): TruthAction {
  const made = act(text, owner, day(finish, iso(finish)), { ref, rating, progress })
  PRINTED.set(made, { start, before })
  return made
}

const themes: TruthTheme[] = [
  theme(
    'Early Help and Front Door',
    [
      task([
        'EF01',
        'Move early help and social care duty onto one telephone number',
        'Bethan Price',
        ['06/01/2020', '28/02/2020'],
        'GREEN',
        closed,
        'Number live since 24 February. Call waiting under two minutes.',
      ]),
      task([
        'EF02',
        'Write a step-down protocol between social care and early help',
        'Bethan Price',
        ['03/02/2020', '30/04/2020'],
        'AMBER',
        amber,
        'Draft with partners. Health comments late because of the pandemic.',
      ]),
      task([
        'EF03',
        'Audit 40 contacts that closed with no further action',
        'Yusuf Karim',
        ['01/04/2020', '29/05/2020'],
        'GREEN',
        green,
        'Auditors named; tool agreed.',
      ]),
      task([
        'EF04',
        'Place family support workers in six schools',
        'Jo Ellery',
        ['01/06/2020', '30/09/2020'],
        'NOT STARTED',
        white,
        '',
      ]),
    ],
    'WS1',
  ),
  theme(
    'Assessment and Planning',
    [
      task([
        'AP01',
        'Bring average caseloads in assessment teams to 18 or below',
        'Dominic Sale',
        ['02/12/2019', '31/07/2020'],
        'AMBER',
        red,
        'Average rose to 23 in March after five leavers. Recovery paper to the next board.',
      ]),
      task([
        'AP02',
        'Train all practitioners in the strengths-based model',
        'Helen Ostler',
        ['13/01/2020', '18/12/2020'],
        'GREEN',
        amber,
        'Classroom days paused; online course begins in May.',
      ]),
      task([
        'AP03',
        'Introduce a six-week checkpoint for every child protection plan',
        'Dominic Sale',
        ['02/03/2020', '15/05/2020'],
        'GREEN',
        green,
        'Checkpoint running in three of five teams.',
      ]),
      task([
        'AP04',
        'Build a tool that shows visits falling due in the next seven days',
        'Priya Nand',
        ['02/03/2020', '30/06/2020'],
        'GREEN',
        green,
        'Test version seen by managers.',
      ]),
    ],
    'WS2',
  ),
  theme(
    'Care and Permanence',
    [
      task([
        'CP01',
        'Track permanence plans for all children under ten every fortnight',
        'Ros Whitby',
        ['04/11/2019', '31/01/2020'],
        'CLOSED',
        closed,
        'Tracker in use; 14 children moved to permanence since November.',
      ]),
      task([
        'CP02',
        'Re-tender independent visiting and advocacy as one contract',
        'Leon Marchetti',
        ['06/01/2020', '30/10/2020'],
        'GREEN',
        green,
        'Market event held by video.',
      ]),
      task([
        'CP03',
        'Make sure that each care leaver in unsuitable housing has a move-on plan',
        'Ros Whitby',
        ['02/03/2020', '31/05/2020'],
        'RED',
        red,
        'Eleven young people; plans agreed for four.',
      ]),
      task([
        'CP04',
        'Start a care leavers’ forum that reports to the corporate parenting board',
        'Kit Adeyemi',
        ['01/07/2020', '30/11/2020'],
        'NOT STARTED',
        white,
        '',
      ]),
    ],
    'WS3',
  ),
]

const SPONSORS = ['Marguerite Lowe', 'Marguerite Lowe', 'Stephen Aldous']

function workstream(of: TruthTheme, at: number): Laid[] {
  return [
    sheet(of.ref ?? ''),
    strong(`${of.ref ?? ''} ${of.text}`),
    para(`Workstream sponsor: ${SPONSORS[at] ?? ''}`),
    para('Position at: 3 April 2020'),
    actionTable(placedActions({ themes: [of] }), {
      columns: [
        { title: 'Task ID', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Task', width: 5, of: ({ action }) => action.text },
        { title: 'Task owner', width: 2, of: ({ action }) => action.leads.join(', ') },
        {
          title: 'Planned start',
          width: 1.5,
          of: ({ action }) => PRINTED.get(action)?.start ?? '',
          serial: ({ action }) => ({ date: iso(PRINTED.get(action)?.start ?? ''), format: 'dd/mm/yyyy' }),
        },
        {
          title: 'Planned finish',
          width: 1.5,
          of: ({ action }) => action.due?.text ?? '',
          serial: ({ action }) => ({ date: iso(action.due?.text ?? ''), format: 'dd/mm/yyyy' }),
        },
        { title: 'RAG last month', width: 1.5, of: ({ action }) => PRINTED.get(action)?.before ?? '' },
        {
          title: 'RAG this month',
          width: 1.5,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Highlights and issues', width: 5, of: ({ action }) => action.progress ?? '' },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'wychholme-workbook',
  title: 'Wychholme Children First Programme: delivery plan',
  style: 'a workbook with a sheet for each workstream; RAG of this month and last; dates held as numbers',
  levels: ['Workstream', 'Task'],
  scale: [
    { code: 'CLOSED', label: 'Task delivered and signed off by the sponsor', status: 'complete' },
    { code: 'GREEN', label: 'To time', status: 'on-track' },
    { code: 'AMBER', label: 'Late, or likely to be late, by less than a month', status: 'at-risk' },
    { code: 'RED', label: 'Late, or likely to be late, by a month or more', status: 'off-track' },
    { code: 'NOT STARTED', label: 'Planned start is still to come', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Task delivered and signed off by the sponsor' },
    { kind: 'other', words: 'Assessment and Planning Marguerite Lowe' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'pdf:lines', 'docx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Cover'),
    title('Wychholme Children First Programme: delivery plan'),
    para('Prepared by the Programme Management Office for the Improvement Board of 16 April 2020'),
    table(
      [
        ['Workstream', 'Title', 'Sponsor', 'Tasks'],
        ['WS1', 'Early Help and Front Door', 'Marguerite Lowe', '4'],
        ['WS2', 'Assessment and Planning', 'Marguerite Lowe', '4'],
        ['WS3', 'Care and Permanence', 'Stephen Aldous', '4'],
      ],
      { widths: [1, 3, 2, 1] },
    ),
    ...themes.flatMap(workstream),
    sheet('Lists'),
    table(
      [
        ['RAG', 'When to use it'],
        ['CLOSED', 'Task delivered and signed off by the sponsor'],
        ['GREEN', 'To time'],
        ['AMBER', 'Late, or likely to be late, by less than a month'],
        ['RED', 'Late, or likely to be late, by a month or more'],
        ['NOT STARTED', 'Planned start is still to come'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
