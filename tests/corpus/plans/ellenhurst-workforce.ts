import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, quarter, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const done: TruthRating = { ...rated('Complete', 'complete'), fill: '00B0F0' }
const track: TruthRating = { ...rated('On track', 'on-track'), fill: '92D050' }
const risk: TruthRating = { ...rated('At risk', 'at-risk'), fill: 'FFC000' }
const overdue: TruthRating = { ...rated('Overdue', 'off-track'), fill: 'FF0000' }

const yearly: TruthDue = {
  ...repeating('Annually – each October', 'annual'),
  also: ['2022-10-31', '2023-10-31'],
}

const themes = [
  theme('Attract: be an employer of choice', [
    act(
      'Refresh the social work recruitment microsite and film five short videos with staff',
      'Recruitment Lead',
      month('Sept 2022', '2022-09'),
      { ref: 'A1', rating: done, success: 'Applications per post rise from 2 to 5' },
    ),
    act(
      'Attend at least six university careers fairs and offer interviews on the day',
      'Recruitment Lead; Practice Education Coordinator',
      quarter('End of Q3 2022/23', '2022-12'),
      { ref: 'A2', rating: track, success: 'Twelve newly qualified workers appointed' },
    ),
    act(
      'Overseas recruitment: appoint 10 experienced social workers and support their relocation',
      'HR Business Partner',
      quarter('End of Q4 2022/23', '2023-03'),
      { ref: 'A3', rating: risk, success: 'Ten workers in post and registered' },
    ),
    act(
      'Simplify the application form so that it can be completed on a phone in 20 minutes',
      'HR Systems Manager',
      month('July 2022', '2022-07'),
      { ref: 'A4', rating: overdue, success: 'Abandoned applications are halved' },
    ),
  ]),
  theme('Grow: build our own workforce', [
    act(
      'Double the number of social work apprentices from four to eight',
      'Learning and Development Manager',
      month('September 2022', '2022-09'),
      { ref: 'G1', rating: track, success: 'Eight apprentices on programme' },
    ),
    written(
      'Adopt the regional memorandum on agency pay rates',
      { due: 'Complete – May 2022' },
      {
        leads: ['Assistant Director (Resources)'],
        due: month('May 2022', '2022-05'),
        ref: 'G2',
        rating: done,
        success: 'No rate above the cap without sign-off',
      },
    ),
    act(
      'Map a career pathway from support worker to head of service, with a clear offer at each grade',
      'Principal Social Worker; HR Business Partner',
      quarter('Q2 2022/23', '2022-09'),
      { ref: 'G3', rating: track, success: 'Pathway used in all appraisals' },
    ),
    act(
      'Deliver an ASYE programme that is moderated by the teaching partnership',
      'Practice Education Coordinator',
      yearly,
      { ref: 'G4', rating: track, success: 'All pass at first moderation' },
    ),
  ]),
  theme('Support: create the conditions for good practice', [
    act(
      'Set caseload limits for each role and report breaches to the leadership team weekly',
      'Heads of Service',
      month('June 2022', '2022-06'),
      { ref: 'S1', rating: done, success: 'Average caseload is no more than 17' },
    ),
    act(
      'Fund eight additional practice support officers to take on administrative tasks',
      'Assistant Director (Social Care)',
      quarter('Q3 2022/23', '2022-12'),
      { ref: 'S2', rating: risk, success: 'Workers report more time with families' },
    ),
    act(
      'Provide access to clinical supervision for those who have been part of a critical incident',
      'Principal Social Worker',
      month('By April 2023', '2023-04'),
      { ref: 'S3', rating: track, success: 'Sickness for stress falls by a fifth' },
    ),
    act(
      'Run a health check survey and agree an action plan with the staff reference group',
      'Principal Social Worker; Staff Reference Group',
      month('Nov 2022', '2022-11'),
      { ref: 'S4', rating: track, success: 'Response rate of 65%' },
    ),
  ]),
  theme('Keep: recognise and reward', [
    act(
      'Introduce a retention payment at two and four years for posts that are hard to fill',
      'HR Business Partner; Head of Finance',
      day('1 October 2022', '2022-10-01'),
      { ref: 'K1', rating: risk, success: 'Turnover falls from 23% to 15%' },
    ),
    act(
      'Carry out stay interviews with all workers after six months',
      'Team Managers',
      repeating('Ongoing', 'ongoing'),
      { ref: 'K2', rating: track, success: 'Themes are reported each half year' },
    ),
    act(
      'Hold a celebration event and publish a “practice we are proud of” bulletin',
      'Communications Officer',
      null,
      { ref: 'K3', rating: track, success: 'Staff say that they feel valued' },
    ),
  ]),
]

const COST = [
  '£18,000',
  'Within budget',
  '£140,000',
  'Within budget',
  '£96,000',
  'None',
  'Within budget',
  '£22,000',
]
const rows = placedActions({ themes })

const UPDATES: Record<string, string> = {
  A1: 'Site live 9 September. 1,100 visits in the first month.',
  A2: 'Four fairs attended, two booked for November 2022.',
  A3: 'Seven offers made; visas outstanding for five. Start dates now likely to be May 2023.',
  A4: 'Supplier has missed two dates (15 July and 30 August). Escalated.',
  G1: 'Six started on 12 September; two more deferred to January 2023.',
  S1: 'Agreed 22 June. Breaches: 14 in July, 9 in August, 6 in September.',
  S2: 'Growth bid not supported for 2022/23. Being funded from vacancies until March 2023.',
  K1: 'Paper goes to HR Committee on 4 November 2022.',
}

export const plan: CorpusPlan = {
  id: 'ellenhurst-workforce',
  title: 'Ellenhurst Children’s Social Care Workforce Strategy 2022–2025: Year One Action Plan',
  style:
    'a workforce plan: one table with the aim merged at the left, quarters with “End of”, resources, measure and update, worded BRAG on colours; tables of posts and of turnover',
  levels: ['Strategic aim', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'workforce', words: 'Assessment and Intervention 48 33 11 4' },
    { kind: 'other', words: 'Visas take longer than planned 12 Weekly call with the sponsor' },
    { kind: 'measures', words: 'Turnover of social workers 23% 19% 15%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'xlsx', 'ods', 'html', 'paste:excel'],
  page: { landscape: true, footer: 'Workforce Board 20 October 2022' },
  layout: () => [
    title('Ellenhurst Children’s Social Care Workforce Strategy 2022–2025: Year One Action Plan'),
    para('Owner: Workforce Board. Position at 12 October 2022.'),
    heading('Our workforce', 2),
    table(
      [
        ['Service', 'Posts (FTE)', 'Permanent', 'Agency', 'Vacant'],
        ['Assessment and Intervention', '48', '33', '11', '4'],
        ['Safeguarding and Court', '56', '41', '9', '6'],
        ['Children in Care', '37', '34', '2', '1'],
      ],
      { widths: [4, 1, 1, 1, 1] },
    ),
    heading('Action plan', 2),
    actionTable(rows, {
      columns: [
        { title: 'Strategic aim', width: 2, of: ({ theme }) => theme.text, merge: ({ theme }) => theme },
        { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Lead Officer', width: 2.4, of: ({ action }) => action.leads.join(', ') },
        {
          title: 'Target date',
          width: 1.8,
          of: ({ action }) => cellFor(action, 'due') || (action.due?.text ?? ''),
        },
        {
          title: 'Resource',
          width: 1.5,
          of: ({ action }) => COST[rows.findIndex((row) => row.action === action)] ?? 'Within budget',
        },
        { title: 'Measure of success', width: 2.6, of: ({ action }) => action.success ?? '' },
        { title: 'Update', width: 3.6, of: ({ action }) => UPDATES[action.ref ?? ''] ?? '' },
        {
          title: 'BRAG',
          width: 1.4,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
      ],
    }),
    heading('Risks', 2),
    table(
      [
        ['No.', 'Risk', 'Score', 'Controls in place', 'Risk owner', 'Review date'],
        [
          '1',
          'Visas take longer than planned',
          '12',
          'Weekly call with the sponsor',
          'HR Business Partner',
          'Nov 2022',
        ],
        [
          '2',
          'Neighbours raise pay',
          '16',
          'Regional memorandum',
          'Assistant Director (Resources)',
          'Jan 2023',
        ],
        ['3', 'Too few practice educators', '9', 'Honorarium agreed', 'Principal Social Worker', 'Jan 2023'],
      ],
      { widths: [0.7, 3, 0.9, 3, 3, 1.5] },
    ),
    heading('Measures', 2),
    table(
      [
        ['Measure', '2021/22', 'Target 2022/23', 'Target 2024/25'],
        ['Turnover of social workers', '23%', '19%', '15%'],
        ['Agency rate', '19%', '16%', '10%'],
        ['Average caseload', '20.4', '18', '16'],
      ],
      { widths: [4, 2, 2, 2] },
    ),
  ],
}
