// Ordinary. A partnership's delivery plan in one workbook sheet: the table also holds each action's measure, with
// its baseline and target. Choices: the measure is the action's success; baseline and target are no part of it.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { month, placedActions, quarter, rated, themeOf, aim } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')
const blue = rated('Blue', 'complete')

type Line = [
  ref: string,
  text: string,
  who: string,
  due: TruthDue,
  rating: TruthRating,
  success: string,
  base: string,
  target: string,
]

function line([ref, text, who, due, rating, success, base, target]: Line): TruthAction {
  return written(text, { base, target }, { ref, leads: [who], due, rating, success })
}

const themes: TruthTheme[] = [
  themeOf(
    'Families get help early and in one place',
    [
      aim('Every family in need of help has one plan and one lead professional', [
        line([
          '1.1.1',
          'Roll out the shared family assessment to all primary schools',
          'Early Help Manager',
          month('Jul-25', '2025-07'),
          green,
          'Number of assessments begun by schools',
          '88',
          '160',
        ]),
        line([
          '1.1.2',
          'Train health visitors and school nurses as lead professionals',
          '0-19 Service Lead',
          month('Oct-25', '2025-10'),
          amber,
          'Assessments with a health lead',
          '6%',
          '20%',
        ]),
        line([
          '1.1.3',
          'Open the early help module to partners',
          'Systems Manager',
          month('Mar-25', '2025-03'),
          blue,
          'Partner users logging in each month',
          '0',
          '150',
        ]),
      ]),
      aim('Family hubs are known and used', [
        line([
          '1.2.1',
          'Open the fourth hub at the old library',
          'Family Hubs Manager',
          month('Sep-25', '2025-09'),
          red,
          'Families registered',
          '2,410',
          '3,500',
        ]),
        line([
          '1.2.2',
          'Put housing and debt advisers in each hub one day a week',
          'Community Partnerships Officer',
          month('Jun-25', '2025-06'),
          green,
          'Advice sessions a month',
          '12',
          '60',
        ]),
      ]),
    ],
    'Outcome 1',
  ),
  themeOf(
    'Children are in school and doing well',
    [
      aim('Fewer children miss school', [
        line([
          '2.1.1',
          'Hold targeting support meetings with every school each term',
          'Attendance Lead',
          month('Dec-25', '2025-12'),
          green,
          'Severe absence, secondary',
          '4.1%',
          '3.2%',
        ]),
        line([
          '2.1.2',
          'Run a pilot of attendance mentors in three secondary schools with the highest persistent absence',
          'Attendance Lead',
          month('Jul-26', '2026-07'),
          amber,
          'Persistent absence in pilot schools',
          '38%',
          '30%',
        ]),
        line([
          '2.1.3',
          'Review every part-time timetable over six weeks',
          'Inclusion Manager',
          month('May-25', '2025-05'),
          blue,
          'Children on a part-time timetable',
          '214',
          '120',
        ]),
      ]),
      aim('Fewer children are excluded', [
        line([
          '2.2.1',
          'Agree a primary inclusion framework with the trusts',
          'Head of Education',
          quarter('Q3 25/26', '2025-12'),
          amber,
          'Permanent exclusions, primary',
          '17',
          '8',
        ]),
        line([
          '2.2.2',
          'Offer speech and language screening before a suspension of five days',
          'Inclusion Manager',
          quarter('Q4 25/26', '2026-03'),
          green,
          'Children screened',
          '-',
          '100%',
        ]),
      ]),
    ],
    'Outcome 2',
  ),
  themeOf(
    'Young people are safe outside the home',
    [
      aim('Exploitation is noticed sooner', [
        line([
          '3.1.1',
          'Introduce a contextual safeguarding screening tool at the front door',
          'MASH Service Manager',
          month('Apr-25', '2025-04'),
          blue,
          'Screenings done',
          '0',
          '300',
        ]),
        line([
          '3.1.2',
          'Train taxi licensing, parks and leisure staff to know the signs',
          'Community Safety Manager',
          month('Nov-25', '2025-11'),
          green,
          'Staff trained',
          '45',
          '400',
        ]),
        line([
          '3.1.3',
          'Map places of concern each quarter with young people',
          'Participation Team',
          month('Sep-25', '2025-09'),
          red,
          'Places with a safety plan',
          '1',
          '6',
        ]),
      ]),
    ],
    'Outcome 3',
  ),
]

const FILL: Record<string, string> = { Green: '92D050', Amber: 'FFC000', Red: 'FF0000', Blue: '00B0F0' }

export const plan: CorpusPlan = {
  id: 'lydmoor-delivery',
  title: 'Lydmoor Children and Families Partnership – Delivery Plan 2025-26',
  style:
    'a delivery plan in a workbook whose table also holds measures with baseline and target; a sheet of funding',
  levels: ['Outcome', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'resources', words: 'Family Hubs and Start for Life 612,000' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Delivery Plan'),
    title('Lydmoor Children and Families Partnership – Delivery Plan 2025-26'),
    para(
      'Position at end of May 2025. Amendments to the Partnership Support Officer by the 5th of each month.',
    ),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Outcome', width: 1.8, of: (row) => `${row.theme.ref ?? ''}: ${row.theme.text}` },
        { title: 'Objective', width: 2, of: (row) => row.objective?.text ?? '' },
        { title: 'Ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Action we will take', width: 4, of: ({ action }) => action.text },
        { title: 'Accountable officer', width: 1.8, of: ({ action }) => action.leads.join('') },
        { title: 'Finish', width: 0.9, of: ({ action }) => action.due?.text ?? '' },
        { title: 'How we will measure it', width: 2.2, of: ({ action }) => action.success ?? '' },
        { title: 'Baseline', width: 0.9, of: ({ action }) => cellFor(action, 'base') },
        { title: 'Target', width: 0.9, of: ({ action }) => cellFor(action, 'target') },
        {
          title: 'BRAG',
          width: 0.9,
          of: ({ action }) => action.rating?.texts[0] ?? '',
          fill: ({ action }) => FILL[action.rating?.texts[0] ?? ''],
        },
      ],
    }),
    sheet('Funding'),
    table(
      [
        ['Grant', 'Amount 25/26', 'Ends'],
        ['Family Hubs and Start for Life', '612,000', 'March 2026'],
        ['Supporting Families', '940,000', 'March 2026'],
        ['Public health grant', '75,000', 'n/a'],
      ],
      { widths: [3, 1, 1] },
    ),
  ],
}
