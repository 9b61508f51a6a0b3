// Ordinary. A workforce strategy's delivery plan as an appendix to a scrutiny report: one table, commitments as
// rows across, accountable director and delivery lead by post, quarters for dates and a stage in
// words of its own. Choices: a quarter's last day is its date; both people are leads; stages are explained above the table.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { month, placedActions, printed, quarter, rated, theme, year } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const scoping: TruthRating = rated('Scoping', 'not-started')
const underWay: TruthRating = rated('Under way', 'on-track')
const atRisk: TruthRating = rated('Needs attention', 'at-risk')
const stalled: TruthRating = rated('Stalled', 'off-track')
const embedded: TruthRating = rated('Embedded', 'complete', 'embedded')

const Q: Record<string, TruthDue> = {
  q1: quarter('Q1 2025/26', '2025-06'),
  q2: quarter('Q2 2025/26', '2025-09'),
  q3: quarter('Q3 2025/26', '2025-12'),
  q4: quarter('Q4 2025/26', '2026-03'),
  q5: quarter('Q1 2026/27', '2026-06'),
}

type Line = [string, string, string, string, TruthDue | undefined, TruthRating, string]
const line = ([ref, text, director, lead, due, rating, success]: Line): TruthAction =>
  written(
    text,
    { director, lead },
    { ref, leads: [director, lead].filter((one) => one !== ''), due: due ?? null, rating, success },
  )

const themes: TruthTheme[] = [
  theme(
    'We will be an employer people choose',
    [
      line([
        '1',
        'Relaunch the recruitment site with films made by our own social workers',
        'Director of HR',
        'Recruitment Partner',
        Q['q1'],
        embedded,
        'Applications per post up from 1.4 to 3',
      ]),
      line([
        '2',
        'Offer a £3,000 welcome payment in hard-to-fill teams, repayable if leaving within two years',
        'Director of HR',
        'Reward Manager',
        Q['q2'],
        underWay,
        'Vacancy rate in assessment below 15%',
      ]),
      line([
        '3',
        'Grow our own: 12 social work apprentices a year',
        'Director of Children’s Services',
        'Academy Manager',
        Q['q3'],
        underWay,
        '12 on programme by January 2026',
      ]),
      line([
        '4',
        'Overseas recruitment, second cohort, with housing and school places arranged before arrival',
        'Director of HR',
        'Recruitment Partner',
        Q['q4'],
        stalled,
        '10 social workers arrive; all still here at a year',
      ]),
    ],
    'Commitment A',
  ),
  theme(
    'We will give you time to do the work',
    [
      line([
        '5',
        'Workload tool in every team, weighted for travel',
        'Assistant Director, Practice',
        'Service Improvement Officer',
        Q['q2'],
        atRisk,
        'No one above 110% for more than four weeks',
      ]),
      line([
        '6',
        'Appoint eight practice coordinators to take on minutes, bookings and referrals',
        'Assistant Director, Practice',
        'Business Support Manager',
        Q['q1'],
        embedded,
        'Four hours a week given back to each social worker',
      ]),
      line([
        '7',
        'Buy a note-taking tool after a twelve-week trial',
        'Chief Digital Officer',
        'Systems Lead',
        Q['q3'],
        underWay,
        'Case notes written up on the same day in 80% of visits',
      ]),
      line([
        '8',
        'Stop duplicate forms: map and remove',
        'Chief Digital Officer',
        '',
        Q['q4'],
        scoping,
        'At least ten forms gone',
      ]),
    ],
    'Commitment B',
  ),
  theme(
    'We will help you to learn and get on',
    [
      line([
        '9',
        'Publish a career pathway from family support worker to head of service',
        'Director of Children’s Services',
        'Principal Social Worker',
        month('October 2025', '2025-10'),
        underWay,
        'Pathway known to 80% in staff survey',
      ]),
      line([
        '10',
        'Assessed and supported year in employment reviewed against the new early career standards',
        'Assistant Director, Practice',
        'Academy Manager',
        Q['q5'],
        scoping,
        'All newly qualified staff finish in time',
      ]),
      line([
        '11',
        'Leadership programme for team managers, two cohorts of 15',
        'Director of Children’s Services',
        'Organisational Development Adviser',
        Q['q4'],
        underWay,
        '30 completed; 360-degree scores improve',
      ]),
      line([
        '12',
        'Monthly practice clinic with the advanced practitioners',
        'Assistant Director, Practice',
        'Principal Social Worker',
        Q['q1'],
        embedded,
        'Average of 20 attend',
      ]),
    ],
    'Commitment C',
  ),
  theme(
    'We will look after you',
    [
      line([
        '13',
        'Reflective space with a clinical psychologist for teams after a serious incident',
        'Assistant Director, Practice',
        'Clinical Lead',
        Q['q2'],
        atRisk,
        'Offered within five days every time',
      ]),
      line([
        '14',
        'Lone-working devices for all who visit',
        'Director of HR',
        'Health and Safety Manager',
        Q['q2'],
        embedded,
        '95% activated',
      ]),
      line([
        '15',
        'Exit and stay interviews, themes reported to members',
        'Director of HR',
        'HR Business Partner',
        year('2025/26', '2026-03'),
        underWay,
        'Turnover below 14%',
      ]),
    ],
    'Commitment D',
  ),
]

const COLUMNS: Column[] = [
  { title: '#', width: 0.5, of: ({ action }) => action.ref ?? '' },
  { title: 'Deliverable', width: 4.6, of: ({ action }) => action.text },
  { title: 'Accountable director', width: 2, of: ({ action }) => cellFor(action, 'director') },
  { title: 'Delivery lead', width: 2, of: ({ action }) => cellFor(action, 'lead') },
  { title: 'Expected', width: 1.2, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Stage', width: 1.2, of: ({ action }) => printed(action.rating) },
  { title: 'Success looks like', width: 3.2, of: ({ action }) => action.success ?? '' },
]

export const plan: CorpusPlan = {
  id: 'ullenshaw-workforce',
  title: 'Ullenshaw Children’s Workforce Strategy 2025–2028: Year One Delivery Plan',
  style:
    'commitments as bands across one table, director and delivery lead, quarters, a stage in words of its own',
  levels: ['Commitment', 'Deliverable'],
  scale: [
    { code: 'Scoping', label: 'not yet begun in earnest', status: 'not-started' },
    { code: 'Under way', label: 'going as planned', status: 'on-track' },
    { code: 'Needs attention', label: 'the quarter is in doubt', status: 'at-risk' },
    { code: 'Stalled', label: 'stopped, or will not be done in the quarter', status: 'off-track' },
    { code: 'Embedded', label: 'done, and now the way we work', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Social worker turnover (rolling year)' },
    { kind: 'other', words: 'Staff Reference Group' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Ullenshaw Children’s Workforce Strategy 2025–2028: Year One Delivery Plan'),
    para('Children and Families Scrutiny Panel, 9 September 2025. Appendix 1.'),
    heading('Where we are'),
    table(
      [
        ['Measure', '31 March 2024', '31 March 2025', '31 August 2025'],
        ['Social worker vacancy rate', '24.8%', '21.3%', '18.9%'],
        ['Social worker turnover (rolling year)', '19.1%', '17.0%', '15.6%'],
        ['Agency as share of workforce', '22.0%', '20.4%', '17.7%'],
      ],
      { widths: [4, 1.5, 1.5, 1.5] },
    ),
    heading('What the stages mean'),
    ...bullets(
      'Scoping: not yet begun in earnest',
      'Under way: going as planned',
      'Needs attention: the quarter is in doubt',
      'Stalled: stopped, or will not be done in the quarter',
      'Embedded: done, and now the way we work',
    ),
    heading('Delivery plan'),
    actionTable(placedActions({ themes }), {
      columns: COLUMNS,
      banner: ({ theme: of }) => `${of.ref ?? ''}: ${of.text}`,
    }),
    heading('Who was asked'),
    table(
      [
        ['Group', 'When', 'How many'],
        ['Staff Reference Group', 'February 2025', '22'],
        ['Trade unions', 'March 2025', '4'],
        ['Newly qualified social workers', 'March 2025', '17'],
      ],
      { widths: [4, 2, 1] },
    ),
  ],
}
