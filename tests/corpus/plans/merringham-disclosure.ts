// Typical. A plan reported in the manner of a trust's published one: four statuses in words, a timeline and a
// revised deadline in columns of their own. Choice: where there is a revised deadline it is the date in force.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { day, month, placedActions, printed, quarter, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const DONE = rated('Delivered', 'complete')
const ON = rated('On Track to deliver', 'on-track')
const ISSUES = rated('Some issues – narrative disclosure', 'at-risk')
const NOT = rated('Not on track to deliver', 'off-track')

type Line = [string, string, string, TruthDue, TruthRating, [string, string, string]]

/** What stands last: the first timeline where it has been revised, the expected outcome, the narrative. */
function line(...[ref, text, leads, due, rating, [first, outcome, narrative]]: Line): TruthAction {
  return written(
    text,
    {
      lead: leads.replaceAll(';', '; '),
      first: first === '' ? due.text : first,
      revised: first === '' ? '' : due.text,
      outcome,
      narrative,
    },
    {
      ref,
      leads: leads.split(';'),
      due,
      rating,
      ...(outcome === '' ? {} : { success: outcome }),
      ...(narrative === '' ? {} : { progress: narrative }),
    },
  )
}

const themes: TruthTheme[] = [
  theme('Children are seen, heard and helped at the right time', [
    line(
      'FD1',
      'Move the MASH to a single decision log held in the case system',
      'Head of Integrated Front Door',
      day('31 May 2025', '2025-05-31'),
      DONE,
      ['', 'Every decision has a named manager and a time', 'Went live 27 May.'],
    ),
    line(
      'FD2',
      'Agree and publish revised threshold guidance with the safeguarding partnership',
      'Head of Integrated Front Door;Partnership Business Manager',
      month('December 2025', '2025-12'),
      ISSUES,
      [
        'July 2025',
        'Fewer contacts end with no further action',
        'Health partners asked for a second round of consultation. The redraft was circulated on 3 October and three replies are outstanding. Sign-off is on the December agenda.',
      ],
    ),
    line(
      'FD3',
      'Recruit two permanent practice managers to the assessment service',
      'Service Manager, Assessment',
      month('March 2026', '2026-03'),
      NOT,
      [
        'September 2025',
        'Supervision is monthly',
        'Advertised twice, nobody appointable. Market supplement request with HR since August.',
      ],
    ),
    line(
      'FD4',
      'Hold a weekly tracking meeting on assessments over day 25',
      'Service Manager, Assessment',
      repeating('Weekly', 'weekly'),
      ON,
      ['', '85% of assessments done in 45 working days', ''],
    ),
    line(
      'FD5',
      'Report re-referrals to the Board with the reasons found by dip sample',
      'Performance and Insight Lead',
      repeating('Quarterly', 'quarterly'),
      ON,
      ['', '', 'Q1 and Q2 reported.'],
    ),
  ]),
  theme('Plans are purposeful and reviewed', [
    line(
      'PL1',
      'Launch one child’s plan template for child in need and child protection',
      'Principal Social Worker',
      month('June 2025', '2025-06'),
      DONE,
      ['', 'Plans are understood by families', 'Used in 96% of new plans since July.'],
    ),
    line(
      'PL2',
      'Train all child protection chairs in the strengths-based model',
      'Head of Safeguarding',
      month('November 2025', '2025-11'),
      ON,
      ['', '', '9 of 12 trained.'],
    ),
    line(
      'PL3',
      'Clear the backlog of unsigned core group minutes',
      'Business Support Manager;Service Manager, Safeguarding',
      month('January 2026', '2026-01'),
      ISSUES,
      ['August 2025', 'Minutes go out within 10 days', 'Backlog 212 in April, 71 at the end of October.'],
    ),
    line(
      'PL4',
      'Introduce a mid-way review of every child in need plan at four months',
      'Service Manager, Safeguarding',
      quarter('Q4 2025/26', '2026-03'),
      ON,
      ['', 'Drift is seen early', ''],
    ),
  ]),
  theme('Children in our care are settled', [
    line(
      'CC1',
      'Bring placement stability panels to each locality',
      'Head of Corporate Parenting',
      month('April 2025', '2025-04'),
      DONE,
      ['', 'Fewer than 9% have three or more moves', ''],
    ),
    line(
      'CC2',
      'Complete a sufficiency analysis of homes for sibling groups',
      'Commissioning Manager',
      day('28 February 2026', '2026-02-28'),
      NOT,
      [
        '30 June 2025',
        '',
        'Analyst left in May. Work restarted in October with the region’s help. Commissioner has been told.',
      ],
    ),
    line(
      'CC3',
      'Offer every child over seven an advocate at the point of coming into care',
      'Participation Manager',
      month('October 2025', '2025-10'),
      DONE,
      ['', 'Take-up of at least 60%', 'Take-up is 64%.'],
    ),
    line(
      'CC4',
      'Agree funding for a second children’s home with Cabinet',
      'Director of Children’s Services',
      undated('TBC'),
      ISSUES,
      ['', '', 'Outline case heard in September. Full case waits on the site survey.'],
    ),
  ]),
  theme('The workforce is stable and well led', [
    line(
      'WF1',
      'Cut agency social workers from 31% to 18% of the establishment',
      'Head of Workforce;Heads of Service',
      month('March 2026', '2026-03'),
      ISSUES,
      ['', '18% or fewer', '24% at the end of October; unlikely to reach 18 by March.'],
    ),
    line(
      'WF2',
      'Start the leadership programme for team managers',
      'Principal Social Worker',
      month('May 2025', '2025-05'),
      DONE,
      ['', '', 'First cohort of 14 finished.'],
    ),
    line(
      'WF3',
      'Refresh the induction handbook',
      'Workforce Development Officer',
      month('December 2025', '2025-12'),
      ON,
      ['', '', ''],
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'merringham-disclosure',
  title: 'Merringham Children’s Improvement Plan: how we are doing',
  style:
    'status in four phrases with a narrative, a timeline and a revised deadline beside it, key before the plan',
  levels: ['Concern', 'Action'],
  scale: [
    { code: 'Delivered', label: 'Delivered', status: 'complete' },
    { code: 'On Track to deliver', label: 'On Track to deliver', status: 'on-track' },
    {
      code: 'Some issues – narrative disclosure',
      label: 'Some issues – narrative disclosure',
      status: 'at-risk',
    },
    { code: 'Not on track to deliver', label: 'Not on track to deliver', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'The action will not be done by its date' },
    { kind: 'other', words: 'Some issues Not on track 5 5 4 2' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 8, footer: 'Merringham Council – published monthly' },
  layout: () => [
    title('Merringham Children’s Improvement Plan: how we are doing'),
    para('Progress report to 31 October 2025'),
    heading('Who is responsible?'),
    para(
      'Our actions answer the inspection of January 2025. The Director of Children’s Services is responsible for carrying them out, and the Improvement Board, with its independent chair, for checking that they are. We will report here each month until the Board is content.',
    ),
    heading('How we report progress'),
    table(
      [
        ['Progress', 'What it means'],
        ['Delivered', 'The action is finished and the Board has seen that it is'],
        ['On Track to deliver', 'The action will be done by its date'],
        [
          'Some issues – narrative disclosure',
          'There are difficulties, told in the narrative, which we expect to mend',
        ],
        ['Not on track to deliver', 'The action will not be done by its date'],
      ],
      { widths: [3, 6] },
    ),
    heading('Our improvement plan and our progress'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => of.text,
      columns: [
        { title: 'Ref:', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Owner', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Timeline', width: 1.4, of: ({ action }) => cellFor(action, 'first') },
        { title: 'Revised deadline', width: 1.4, of: ({ action }) => cellFor(action, 'revised') },
        { title: 'Status', width: 1.8, of: ({ action }) => printed(action.rating) },
        { title: 'Expected outcome', width: 2.4, of: ({ action }) => cellFor(action, 'outcome') },
        { title: 'Narrative', width: 4, of: ({ action }) => cellFor(action, 'narrative') },
      ],
    }),
    heading('At a glance'),
    table([
      ['Delivered', 'On Track', 'Some issues', 'Not on track'],
      ['5', '5', '4', '2'],
    ]),
    heading('How the Board will know'),
    ...bullets(
      'Monthly audit of twelve children’s files, a third moderated from outside.',
      'The young people’s panel has its own item at each Board.',
    ),
    para('Next report: 12 December 2025.'),
  ],
}
