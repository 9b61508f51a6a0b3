import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const done = rated('Complete', 'complete')
const going = rated('In progress', 'on-track')
const notDue = rated('Not started', 'not-started')
const late = rated('Delayed', 'at-risk', 'off-track')

/** The day it was finished stands behind the word. */
const doneOn = (when: string): TruthRating => ({
  texts: [`Complete – ${when}`, 'Complete'],
  statuses: ['complete'],
})

const themes = [
  theme(
    'Recommendation 1: The Management Board should make sure that its members understand their role and use data to challenge performance',
    [
      act(
        'Induct all board members, with a handbook and a shadowing day in the service',
        'Board Chair',
        day('31 January 2025', '2025-01-31'),
        {
          ref: '1.1',
          rating: doneOn('January 2025'),
          success: 'Signed induction records; handbook v2',
        },
      ),
      act(
        'Revise the performance report to show the journeys of children by ethnicity, care status and need',
        'YJS Performance Officer',
        month('February 2025', '2025-02'),
        {
          ref: '1.2',
          rating: done,
          success: 'Report to board 26 February',
        },
      ),
      act(
        'Hold a board development day with neighbouring partnerships on disproportionality',
        'Board Chair; YJS Head of Service',
        month('April 2025', '2025-04'),
        {
          ref: '1.3',
          rating: going,
          success: 'Notes of the day; agreed actions',
        },
      ),
      act(
        'Invite a child or parent to open every second meeting',
        'Participation Worker',
        repeating('Ongoing', 'ongoing'),
        {
          ref: '1.4',
          rating: going,
          success: 'Minutes',
        },
      ),
    ],
  ),
  theme(
    'Recommendation 2: The Youth Justice Service should improve the quality of assessing and planning to keep children and others safe',
    [
      act(
        'Deliver refresher training on contingency planning to every case manager',
        'Operational Manager (Post Court)',
        day('28 February 2025', '2025-02-28'),
        {
          ref: '2.1',
          rating: doneOn('14 February 2025'),
          success: 'Attendance log; 19 of 19',
        },
      ),
      act(
        'Introduce a management oversight tool for high risk cases, countersigned within five working days',
        'Operational Managers',
        month('March 2025', '2025-03'),
        {
          ref: '2.2',
          rating: going,
          success: 'Dip sample of 10 each month',
        },
      ),
      act(
        'Agree with Children’s Social Care a joint safety plan for children open to both services',
        'YJS Head of Service; Head of Safeguarding',
        month('May 2025', '2025-05'),
        {
          ref: '2.3',
          rating: late,
          success: 'Protocol signed by both heads',
        },
      ),
      act(
        'Quality assure 30% of AssetPlus assessments before they are shared with courts or panels',
        'Operational Manager (Post Court)',
        repeating('Monthly', 'monthly'),
        {
          ref: '2.4',
          rating: going,
          success: 'QA tracker',
        },
      ),
    ],
  ),
  theme(
    'Recommendation 3: Police and the service should review out-of-court decisions so that they are timely and consistent',
    [
      act(
        'Publish joint decision making panel guidance, including eligibility for Outcome 22',
        'Police Inspector (Youth Justice)',
        month('March 2025', '2025-03'),
        {
          ref: '3.1',
          rating: going,
          success: 'Guidance on both intranets',
        },
      ),
      act(
        'Set a target of fifteen working days from referral to panel and report against it',
        'Police Sergeant; Operational Manager (Prevention)',
        undated('Immediate'),
        {
          ref: '3.2',
          rating: done,
          success: 'Average is 13 days',
        },
      ),
      act(
        'Commission an independent scrutiny panel to look at twenty disposals a year',
        'Office of the Police and Crime Commissioner',
        month('June 2025', '2025-06'),
        {
          ref: '3.3',
          rating: notDue,
          success: 'Annual report of panel',
        },
      ),
    ],
  ),
  theme(
    'Recommendation 4: Partners should make sure that children get the health and education help they need',
    [
      act(
        'Recruit a speech and language therapist for two days a week',
        'ICB Children’s Commissioner',
        month('April 2025', '2025-04'),
        {
          ref: '4.1',
          rating: late,
          success: 'Post filled',
        },
      ),
      act(
        'Notify the virtual school of all children not receiving their full hours',
        'Education Officer (YJS)',
        repeating('Weekly', 'weekly'),
        {
          ref: '4.2',
          rating: going,
          success: 'List shared every Friday',
        },
      ),
      act(
        'Map the offer of substance misuse treatment and fill gaps for under fifteens',
        'Public Health Strategist',
        month('July 2025', '2025-07'),
        {
          ref: '4.3',
          rating: notDue,
          success: 'Gap analysis',
        },
      ),
      act(
        'Screen everyone for neurodiversity at the point of entry to the service',
        'YJS Nurse',
        day('1 April 2025', '2025-04-01'),
        {
          ref: '4.4',
          rating: going,
          success: '90% screened',
        },
      ),
    ],
  ),
  theme('Recommendation 5: The service should give victims a better offer', [
    act(
      'Appoint a restorative justice co-ordinator',
      'YJS Head of Service',
      month('January 2025', '2025-01'),
      {
        ref: '5.1',
        rating: doneOn('6 January 2025'),
        success: 'Started in post',
      },
    ),
    act(
      'Contact each victim within ten days and record their wishes in the plan',
      'Restorative Justice Co-ordinator',
      month('March 2025', '2025-03'),
      {
        ref: '5.2',
        rating: going,
        success: 'Uptake rises from 18% to 40%',
      },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'denmere-justice',
  title: 'Denmere Youth Justice Partnership: HMIP Inspection Improvement Plan',
  style:
    'an ordinary plan after an inspection of youth justice: one table over many pages, each recommendation a row across it, statuses in words some with the day they were done; ratings of the report in a table in front, abbreviations behind',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    {
      kind: 'other',
      words: 'Governance and leadership Requires improvement Staff Good Partnerships and services',
    },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'csv', 'text:tabs'],
  page: { landscape: true, footer: 'OFFICIAL' },
  layout: () => [
    title('Denmere Youth Justice Partnership: HMIP Inspection Improvement Plan'),
    para('Version 3, presented to the Management Board on 12 March 2025'),
    heading('Background', 1),
    para(
      'His Majesty’s Inspectorate of Probation inspected the partnership in October 2024 and published its report on 17 December 2024. The overall rating was Requires improvement. Five recommendations were made.',
    ),
    table([
      ['Domain', 'Standard', 'Rating'],
      ['1', 'Governance and leadership', 'Requires improvement'],
      ['1', 'Staff', 'Good'],
      ['1', 'Partnerships and services', 'Requires improvement'],
      ['2', 'Assessment', 'Inadequate'],
      ['3', 'Out-of-court disposal policy', 'Requires improvement'],
    ]),
    heading('Monitoring', 1),
    ...bullets(
      'The operational group reviews the plan every month and the board every quarter.',
      'Actions are closed only when the evidence has been seen by the Head of Service.',
    ),
    heading('Improvement plan', 1),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => of.text,
      columns: [
        { title: 'No.', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'What we are going to do', width: 5, of: ({ action }) => action.text },
        { title: 'Owner', width: 2.6, of: ({ action }) => action.leads.join(' and ') },
        { title: 'Deadline', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Evidence / outcome', width: 3, of: ({ action }) => action.success ?? '' },
        { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading('Abbreviations', 1),
    ...bullets(
      'HMIP: His Majesty’s Inspectorate of Probation',
      'ICB: Integrated Care Board',
      'YJS: Youth Justice Service',
    ),
  ],
}
