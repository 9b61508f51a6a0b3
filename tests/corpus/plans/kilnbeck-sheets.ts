// Typical. A workbook in which each objective is a sheet, the recommendation is merged down the left, teams lead, dates are real
// dates where there is one, and the rating is a colour and nothing else; the key is a sheet of its own at the end.
import { type Free, free, para, sheet, strong, table, title } from '../lay.ts'
import { act, aim, coloured, day, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const BLUE = coloured('5B9BD5', ['Blue', 'Done'], 'complete')
const GREEN = coloured('92D050', ['Green', 'On target, no risk'], 'on-track')
const AMBER = coloured('FFC000', ['Amber', 'Off target, low impact'], 'at-risk')
const RED = coloured('FF0000', ['Red', 'Off target, medium to high impact'], 'off-track')

type Line = [string, string, string, TruthDue | null, TruthRating, [string, string]]
const MILESTONE = new Map<TruthAction, string>()

function key(...[ref, text, leads, due, rating, [success, milestone]]: Line): TruthAction {
  const action = act(text, leads, due, { ref, rating, ...(success === '' ? {} : { success }) })
  MILESTONE.set(action, milestone)
  return action
}

const on = (text: string): TruthDue => day(text, text.split('/').toReversed().join('-'))

const themes: TruthTheme[] = [
  themeOf(
    'Identify need early',
    [
      aim('Nurseries, schools and health visitors should use the same way of describing need', [
        key(
          '1.1',
          'Publish the graduated approach handbook, one version for early years and one for schools',
          'Inclusion Team',
          on('29/11/2024'),
          BLUE,
          ['Handbook used in 90% of settings sampled', 'Consultation closes 30 Sept'],
        ),
        key(
          '1.2',
          'Train 120 SENCOs and 60 nursery leads in the handbook',
          'Inclusion Team; Early Years Team',
          on('31/03/2025'),
          GREEN,
          ['180 trained', '100 by Christmas'],
        ),
        key(
          '1.3',
          'Share the two-year review result with the nursery within ten days',
          'Health Visiting Service',
          on('31/01/2025'),
          RED,
          ['95% shared', 'Data agreement signed'],
        ),
      ]),
      aim('Parents should be able to find out what is ordinarily available', [
        key(
          '1.4',
          'Put the ordinarily available provision on each school’s website in the same words',
          'Inclusion Team',
          on('28/02/2025'),
          AMBER,
          ['All 71 schools', '40 by Christmas'],
        ),
        key(
          '1.5',
          'Coffee mornings with the parent carer forum in each locality',
          'SENDIASS',
          repeating('Termly', 'termly'),
          GREEN,
          ['Six a year, feedback published', ''],
        ),
      ]),
    ],
    'Objective 1',
  ),
  themeOf(
    'Assess well and on time',
    [
      aim('Advice should reach the council in six weeks', [
        key(
          '2.1',
          'Weekly chase list and a named contact in each service that gives advice',
          'SEND Casework Team',
          repeating('Weekly', 'weekly'),
          GREEN,
          ['85% of advice in six weeks', ''],
        ),
        key(
          '2.2',
          'Recruit three psychologists and two assistants',
          'Educational Psychology Service',
          on('30/04/2025'),
          AMBER,
          ['Posts filled', 'Advert 6 Jan'],
        ),
      ]),
      aim('Plans should be read by the child’s school before they are final', [
        key(
          '2.3',
          'Add a school’s comments page to the draft plan',
          'SEND Casework Team',
          on('31/10/2024'),
          BLUE,
          ['', 'Template agreed'],
        ),
        key(
          '2.4',
          'Audit fifteen final plans each half term with two headteachers',
          'Quality Assurance Team; Inclusion Team',
          on('14/02/2025'),
          GREEN,
          ['Three quarters good or better', 'First audit in Nov'],
        ),
        key(
          '2.5',
          'Drop-in for headteachers about plans they think cannot be met',
          'SEND Casework Team',
          undated('TBC'),
          AMBER,
          ['', ''],
        ),
      ]),
    ],
    'Objective 2',
  ),
  themeOf(
    'Places near home',
    [
      aim('There should be enough local places for autistic children', [
        key(
          '3.1',
          'Open resource bases at two secondary schools',
          'School Places Team',
          on('01/09/2025'),
          GREEN,
          ['32 places', 'Planning consent by March'],
        ),
        key(
          '3.2',
          'Agree the capital bid for the new special school with the trust',
          'School Places Team; Property Services',
          on('20/12/2024'),
          RED,
          ['Bid approved', 'Feasibility by Oct'],
        ),
        key(
          '3.3',
          'Review every placement over 25 miles away with the family',
          'SEND Casework Team',
          on('31/07/2025'),
          GREEN,
          ['All 46 reviewed', '20 by Easter'],
        ),
      ]),
      aim('Transport should help young people towards independence', [
        key(
          '3.4',
          'Personal travel budgets offered at each phase transfer',
          'Travel Team',
          on('30/06/2025'),
          GREEN,
          ['60 taken up', ''],
        ),
      ]),
    ],
    'Objective 3',
  ),
]

const TITLES = [
  'Ref',
  'Recommendation',
  'Key actions',
  'Measure',
  'Milestones',
  'Lead(s)',
  'Timescale',
  'RAG',
]

function tableOf(of: TruthTheme): Laid {
  const rows = (of.objectives ?? []).flatMap((above) =>
    above.actions.map((action, at): Free[] => {
      const { due, rating } = action
      const date = due?.date
      return [
        action.ref ?? '',
        ...(at > 0 ? [] : [{ text: above.text, down: above.actions.length }]),
        action.text,
        action.success ?? '',
        MILESTONE.get(action) ?? '',
        action.leads,
        date === null || date === undefined
          ? (due?.text ?? '')
          : { text: due?.text ?? '', serial: { date, format: 'dd/mm/yyyy' } },
        { text: '', ...(rating?.fill === undefined ? {} : { fill: rating.fill }) },
      ]
    }),
  )
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'D0CECE' })), ...rows], {
    widths: [0.7, 3.6, 5, 2.8, 2.4, 2.6, 1.7, 0.8],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'kilnbeck-sheets',
  title: 'Kilnbeck SEND Partnership Improvement Plan',
  style:
    'workbook, a sheet an objective, recommendation merged, teams lead, colour alone, key on the last sheet',
  levels: ['Objective', 'Recommendation', 'Key action'],
  scale: [
    { code: 'Blue', label: 'Done', status: 'complete', colour: '5B9BD5' },
    { code: 'Green', label: 'On target, no risk', status: 'on-track', colour: '92D050' },
    { code: 'Amber', label: 'Off target, low impact', status: 'at-risk', colour: 'FFC000' },
    { code: 'Red', label: 'Off target, medium to high impact', status: 'off-track', colour: 'FF0000' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Off target, medium to high impact' },
    { kind: 'other', words: '18/10/2024 Board away day' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'docx', 'pdf:shaded'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Cover'),
    title('Kilnbeck SEND Partnership Improvement Plan'),
    para('Kilnbeck Council and the Integrated Care Board. Version for SEND Board 16 January 2025.'),
    para('One sheet for each objective. What the colours mean is on the last sheet.'),
    table([
      ['Date', 'Meeting', 'Business'],
      ['18/10/2024', 'Board away day', 'Plan agreed'],
      ['16/01/2025', 'SEND Board', 'First review'],
      ['15/05/2025', 'SEND Board', 'Second review'],
    ]),
    ...themes.flatMap((of, at) => [
      sheet(`Objective ${at + 1}`),
      strong(`${of.ref ?? ''}: ${of.text}`),
      tableOf(of),
    ]),
    sheet('Key'),
    free(
      [
        [
          { text: 'RAG', bold: true },
          { text: 'What it means', bold: true },
        ],
        [{ text: 'Blue', fill: '5B9BD5' }, 'Done'],
        [{ text: 'Green', fill: '92D050' }, 'On target, no risk'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Off target, low impact'],
        [{ text: 'Red', fill: 'FF0000' }, 'Off target, medium to high impact'],
      ],
      { widths: [1, 4], headings: 1 },
    ),
  ],
}
