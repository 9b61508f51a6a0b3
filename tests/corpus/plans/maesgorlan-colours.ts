// A workbook in the manner of a Welsh council's service improvement plan: red, amber, yellow and green with no
// meaning given, counts by colour at the top, dates held as numbers. Choices: green may be done or going well,
// yellow may be on track or a little behind; the count by colour is no plan.
import { actionTable, para, sheet, strong, table, title } from '../lay.ts'
import { act, aim, day, month, placedActions, printed, rated, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const GREEN = rated('Green', 'on-track', 'complete')
const YELLOW = rated('Yellow', 'on-track', 'at-risk')
const AMBER = rated('Amber', 'at-risk')
const RED = rated('Red', 'off-track')

type Line = [string, string, string, TruthDue | null, TruthRating, string]

function line([ref, text, leads, due, rating, progress]: Line): TruthAction {
  return act(text, leads, due, { ref, rating, ...(progress === '' ? {} : { progress }) })
}

const themes = [
  themeOf('Leadership and governance', [
    aim('Members understand the service and challenge it', [
      line([
        '1.1',
        'Hold a half-day for all members on what good looks like, with care-experienced young people leading one session',
        'Director of Social Services',
        day('30/05/2025', '2025-05-30'),
        GREEN,
        'Held 14 May, 29 of 35 members came.',
      ]),
      line([
        '1.2',
        'Laming visits: each panel member to visit a team once a quarter and write half a page',
        'Democratic Services Manager',
        repeating('Quarterly', 'quarterly'),
        YELLOW,
        '7 of 9 in the first quarter.',
      ]),
      line([
        '1.3',
        'Put children’s services performance on the Executive’s agenda monthly',
        'Chief Executive',
        repeating('Monthly', 'monthly'),
        GREEN,
        '',
      ]),
    ]),
    aim('Managers have the data they need', [
      line([
        '1.4',
        'Weekly list to each team manager: visits, reviews, assessments due',
        'Performance Manager',
        day('27/06/2025', '2025-06-27'),
        GREEN,
        'Lists going since 9 June.',
      ]),
      line([
        '1.5',
        'Correct the 400 records with no language preference',
        'Business Support Manager;Team Managers',
        day('30/09/2025', '2025-09-30'),
        AMBER,
        '255 left. Nobody has time.',
      ]),
    ]),
  ]),
  themeOf('Practice', [
    aim('Assessments say what matters to the child', [
      line([
        '2.1',
        'Publish a practice standard of one page, in Welsh and English',
        'Principal Officer Practice',
        day('31/07/2025', '2025-07-31'),
        GREEN,
        '',
      ]),
      line([
        '2.2',
        'Mentor three teams for six weeks each, beginning with Dyffryn Gorlan',
        'Practice Mentors',
        day('19/12/2025', '2025-12-19'),
        YELLOW,
        'First team done. Second began late because of sickness.',
      ]),
      line([
        '2.3',
        'Offer every assessment in the family’s language from the first visit',
        'Service Manager Intake',
        repeating('Ongoing', 'ongoing'),
        YELLOW,
        '',
      ]),
    ]),
    aim('Children on the register are seen and heard', [
      line([
        '2.4',
        'Statutory visits at 95% in each team for three months running',
        'Service Manager Child Protection',
        day('31/10/2025', '2025-10-31'),
        YELLOW,
        '91, 94, 96.',
      ]),
      line([
        '2.5',
        'Advocate offered before each first conference',
        'Safeguarding Unit Manager',
        day('30/06/2025', '2025-06-30'),
        GREEN,
        'Active offer now made by the unit itself.',
      ]),
      line([
        '2.6',
        'Core groups to be minuted by business support, not by social workers',
        'Business Support Manager',
        undated('TBC'),
        RED,
        'No budget agreed.',
      ]),
    ]),
  ]),
  themeOf('Workforce', [
    aim('There are enough social workers and they stay', [
      line([
        '3.1',
        'Advertise a bilingual trainee scheme, four places',
        'HR Partner',
        day('30/04/2025', '2025-04-30'),
        GREEN,
        '41 applicants.',
      ]),
      line([
        '3.2',
        'Reduce agency workers from 14 to 5',
        'Head of Children’s Services',
        day('31/03/2026', '2026-03-31'),
        YELLOW,
        '9 in October.',
      ]),
      line([
        '3.3',
        'Refurbish the Llangorlan office so that there is somewhere quiet to write',
        'Property Manager',
        month('Feb 2026', '2026-02'),
        AMBER,
        'Asbestos.',
      ]),
      line([
        '3.4',
        'Exit interviews by somebody outside the line',
        'HR Partner',
        repeating('Ongoing', 'ongoing'),
        GREEN,
        '',
      ]),
    ]),
  ]),
]

const rows = placedActions({ themes })
const FILLS = new Map([
  ['Green', '92D050'],
  ['Yellow', 'FFFF00'],
  ['Amber', 'FFC000'],
  ['Red', 'FF0000'],
])
const count = (text: string): string =>
  String(rows.filter(({ action }) => printed(action.rating) === text).length)

export const plan: CorpusPlan = {
  id: 'maesgorlan-colours',
  title: 'Maesgorlan Council – Service Improvement Plan, Children and Families',
  style: 'one sheet, theme and objective merged at the left, four colours never explained and counted above',
  levels: ['Theme', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Number of actions' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'pdf:shaded'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('SIP'),
    title('Maesgorlan Council – Service Improvement Plan, Children and Families'),
    para('Position at 31 October 2025, for the Children’s Panel'),
    table(
      [
        ['RAYG', 'Number of actions'],
        ['Red', count('Red')],
        ['Amber', count('Amber')],
        ['Yellow', count('Yellow')],
        ['Green', count('Green')],
      ],
      { widths: [2, 2] },
    ),
    strong('Plan'),
    actionTable(rows, {
      columns: [
        { title: 'Theme', width: 2, of: ({ theme: of }) => of.text, merge: (row) => row.theme },
        {
          title: 'Objective',
          width: 2.4,
          of: ({ objective }) => objective?.text ?? '',
          merge: (row) => row.objective,
        },
        { title: 'Ref.', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 5, of: ({ action }) => action.text },
        { title: 'Lead Officer(s)', width: 2.4, of: ({ action }) => action.leads.join(', ') },
        {
          title: 'Timescale',
          width: 1.4,
          of: ({ action }) => action.due?.text ?? '',
          serial: ({ action: { due } }) =>
            due?.precision === 'day' && due.date !== null
              ? { date: due.date, format: 'dd/mm/yyyy' }
              : undefined,
        },
        {
          title: 'RAYG',
          width: 1,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => FILLS.get(printed(action.rating)),
        },
        { title: 'Progress', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
  ],
}
