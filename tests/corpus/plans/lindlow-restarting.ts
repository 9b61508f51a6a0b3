import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme, year } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const green = rated('Green', 'on-track', 'complete', null)
const amber = rated('Amber', 'at-risk', null)
const red = rated('Red', 'off-track', null)

const exploitation = theme(
  'PRIORITY 1a: Children at risk of exploitation are found early',
  [
    act(
      'Agree a single screening tool for use by all agencies',
      'Sergeant A. Whitlock',
      month('June/July 2012', '2012-06'),
      { ref: '1.', rating: green },
    ),
    act(
      'Map the places where children say they do not feel safe',
      'Community Safety Officer',
      month('September 2012', '2012-09'),
      { ref: '2.', rating: amber },
    ),
    act(
      'Give hotel and taxi staff a briefing on the signs of exploitation',
      'Licensing Manager',
      year('Across financial year 2012/13', '2013-03'),
      { ref: '3.', rating: amber },
    ),
  ],
  '1a',
)
const missing = theme(
  'PRIORITY 1b: Children who go missing are spoken with on return',
  [
    act(
      'Commission an independent return interview service',
      'Commissioning Lead',
      month('April 2012', '2012-04'),
      { ref: '1.', rating: green },
    ),
    act(
      'Bring what children say in interviews to the monthly operational group',
      'Missing Persons Coordinator',
      repeating('Monthly', 'monthly'),
      { ref: '2.', rating: green },
    ),
  ],
  '1b',
)
const private1 = theme(
  'PRIORITY 2a: Private fostering is known about',
  [
    act(
      'Write to all schools and surgeries with a poster and a contact name',
      'Fostering Team Manager',
      month('May 2012', '2012-05'),
      { ref: '1.', rating: green },
    ),
    act(
      'Check language school enrolments against notifications',
      'Admissions Officer',
      month('October 2012', '2012-10'),
      { ref: '2.', rating: red },
    ),
    act(
      'Publish an annual statement of numbers and of what was done',
      'Board Business Manager',
      repeating('Annual', 'annual'),
      { ref: '3.', rating: amber },
    ),
  ],
  '2a',
)

// “June/July 2012” ends with July.
const first = exploitation.actions?.[0]
if (first !== undefined) first.due = { ...month('June/July 2012', '2012-07'), also: ['2012-06-30'] }

const themes = [exploitation, missing, private1]
const STRATEGIC = ['Detective Superintendent', 'Head of Safeguarding', 'Director of Public Health']
const OUTCOMES = [
  'All seven agencies are using the tool and at least forty screenings a month are in place by April 2013',
  'A map, refreshed each half year',
  'Ninety drivers briefed',
  'Four in five children are offered an interview within 72 hours',
  'Themes are reported',
  'Rise in notifications from a base of three in 2011',
  'No unknown arrangements found',
  'Statement on the website',
]

export const plan: CorpusPlan = {
  id: 'lindlow-restarting',
  title: 'Lindlow Local Safeguarding Children Board Business Plan 2012 to 2013',
  style:
    'a heading and table for each priority, numbering that starts again, a strategic lead beside the lead',
  levels: ['Priority', 'Specific Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Board meetings 14 May 2012 10 September 2012' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'text:slashes',
    'paste:word',
  ],
  page: { landscape: true, size: 11 },
  layout: () => [
    title('Lindlow Local Safeguarding Children Board Business Plan 2012 to 2013'),
    heading('Introduction', 2),
    para(
      'The Board chose its priorities after listening to 140 children and to practitioners from every agency. Last year’s plan was largely delivered; what was left over is carried into this one.',
    ),
    ...bullets('Priority 1a and 1b: exploitation and missing children', 'Priority 2a: private fostering'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: '', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Specific Actions', width: 5, of: ({ action }) => action.text },
          {
            title: 'Strategic Lead',
            width: 2,
            of: () => STRATEGIC[themes.indexOf(of)] ?? '',
            merge: () => of,
          },
          { title: 'Lead', width: 2, of: ({ action }) => action.leads.join(', ') },
          { title: 'Timescale/ Target', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'Output/Outcome measurement',
            width: 4,
            of: (row) =>
              OUTCOMES[placedActions({ themes }).findIndex(({ action }) => action === row.action)] ?? '',
          },
          { title: 'RAG rating', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Board meetings', 2),
    { lay: 'table', widths: [2, 3], headings: 1, rows: meetings() },
  ],
}

function meetings() {
  const rows = [
    ['Board meetings', 'Venue'],
    ['14 May 2012', 'Town Hall, Committee Room 2'],
    ['10 September 2012', 'Fire Headquarters'],
    ['3 December 2012', 'Town Hall, Committee Room 2'],
  ]
  return rows.map((row) => ({
    cells: row.map((text, column) => ({ column, colspan: 1, rowspan: 1, paragraphs: [{ text }] })),
  }))
}
