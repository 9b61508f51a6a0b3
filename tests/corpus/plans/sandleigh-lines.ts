// Hard. One row for each area: what was achieved last year, several future actions in one cell, and leads, dates and
// money beside them line by line. The rating above each table is of the area's performance, not of its actions.
import { bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, TruthDue, string]

function line(...[text, leads, due, money]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ' & '), when: due.text, money },
    { leads: leads.split(';'), due },
  )
}

type About = { performance: string; achieved: string[] }

const ABOUT = new Map<string, About>([
  [
    '1',
    {
      performance: 'YELLOW',
      achieved: ['Re-referrals fell from 27% to 22%.', 'Two early help panels were merged.'],
    },
  ],
  ['2', { performance: 'AMBER', achieved: ['One sibling group in two is now placed together.'] }],
  [
    '3',
    {
      performance: 'GREEN',
      achieved: [
        '92% of pathway plans were reviewed in time.',
        'A flat for emergencies was opened in November.',
      ],
    },
  ],
  ['4', { performance: 'RED', achieved: ['Turnover rose to 24%. Exit interviews were begun.'] }],
  ['5', { performance: 'YELLOW', achieved: ['The dashboard was rebuilt.'] }],
])

const themes: TruthTheme[] = [
  theme(
    'Fewer children are referred to us a second time',
    [
      line(
        'Call each family three months after closing',
        'Early Help Manager',
        month('From June 2025', '2025-06'),
        'Existing',
      ),
      line(
        'Ask schools to hold the plan after step-down',
        'Head of Inclusion;Early Help Manager',
        month('September 2025', '2025-09'),
        'Existing',
      ),
      line(
        'Study fifty re-referrals with the police and the ICB',
        'Data Analyst',
        month('November 2025', '2025-11'),
        '£4k',
      ),
    ],
    '1',
  ),
  theme(
    'Brothers and sisters live together where it is right for them',
    [
      line(
        'Recruit four households with room for three or more',
        'Fostering Manager',
        day('31 March 2026', '2026-03-31'),
        '£22k',
      ),
      line(
        'Use the together-or-apart assessment before each search',
        'Service Manager, Children in Care',
        month('July 2025', '2025-07'),
        'Existing',
      ),
      line(
        'Review each family-time plan where brothers and sisters are apart',
        'IRO Manager',
        repeating('Six-monthly', 'six-monthly'),
        'Existing',
      ),
    ],
    '2',
  ),
  theme(
    'Young people leave care when they are ready',
    [
      line(
        'Extend staying-put to supported lodgings',
        'Commissioning Manager',
        month('April 2026', '2026-04'),
        '£60k, bid made',
      ),
      line('Start a driving-lesson fund', 'Leaving Care Manager', month('October 2025', '2025-10'), '£10k'),
      line(
        'Hold a Friday drop-in at the college',
        'Personal Advisers;College Welfare Team',
        repeating('Weekly', 'weekly'),
        'Existing',
      ),
    ],
    '3',
  ),
  theme(
    'Social workers join us and stay',
    [
      line('Pay the retention bonus in two halves', 'Head of HR', month('May 2025', '2025-05'), '£180k'),
      line(
        'Cap the caseload of newly qualified workers at twelve',
        'Principal Social Worker',
        month('September 2025', '2025-09'),
        'Existing',
      ),
      line(
        'Open a second social work academy with the university',
        'Principal Social Worker;Head of HR',
        undated('TBC'),
        'To be costed',
      ),
      line(
        'Report leavers and why they left',
        'HR Business Partner',
        repeating('Quarterly', 'quarterly'),
        'Existing',
      ),
    ],
    '4',
  ),
  theme(
    'Managers know their numbers',
    [
      line(
        'Teach each manager to use the dashboard',
        'Performance Manager',
        month('June 2025', '2025-06'),
        'Existing',
      ),
      line(
        'Hold performance clinics for the three weakest teams',
        'Assistant Director',
        repeating('Monthly', 'monthly'),
        'Existing',
      ),
      line(
        'Cleanse the records of children in need',
        'Systems Manager',
        month('December 2025', '2025-12'),
        '£15k',
      ),
    ],
    '5',
  ),
]

function areaOf(of: TruthTheme): Laid[] {
  const about = ABOUT.get(of.ref ?? '')
  const actions = of.actions ?? []
  const lines = (name: string): string[] => actions.map((action) => String(cellFor(action, name)))
  const titles = [
    'Area for improvement',
    'Progress achieved in 24/25',
    'Key future actions 25/26',
    'Lead',
    'When',
    'Resources',
  ]
  return [
    strong(`CURRENT PERFORMANCE (APRIL 25): ${about?.performance ?? ''}`),
    free(
      [
        titles.map((text) => ({ text, bold: true })),
        [
          `${of.ref ?? ''}. ${of.text}`,
          about?.achieved ?? '',
          actions.map(({ text }) => text),
          lines('lead'),
          lines('when'),
          lines('money'),
        ],
      ],
      { widths: [2.2, 3, 4.6, 4.2, 1.9, 1.9], headings: 1 },
    ),
    para(''),
  ]
}

export const plan: CorpusPlan = {
  id: 'sandleigh-lines',
  title: 'Sandleigh Children’s Services performance improvement plan 2025/26',
  style:
    'one area a row with several future actions in a cell, leads, dates and money line by line; the area’s colour in a line above',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Re-referrals within 12 months 27% 22%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Sandleigh Children’s Services performance improvement plan 2025/26'),
    para('Overview and Scrutiny Committee, 24 April 2025. Appendix 2.'),
    para(
      'For each of the five areas that the committee chose last year, this paper gives how performance stands, what was achieved, and what comes next. Performance is shown as red, amber, yellow or green, as in the corporate report.',
    ),
    heading('The measures'),
    table([
      ['Measure', '23/24', '24/25', 'Target'],
      ['Re-referrals within 12 months', '27%', '22%', '20%'],
      ['Brothers and sisters together', '44%', '50%', '65%'],
      ['Turnover of social workers', '19%', '24%', '14%'],
    ]),
    heading('The areas'),
    ...themes.flatMap((of) => areaOf(of)),
    heading('Notes'),
    ...bullets(
      'Each line of a cell belongs to the action on the same line.',
      '“Existing” means within budgets already agreed.',
    ),
  ],
}
