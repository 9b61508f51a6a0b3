// The improvement plan of a council whose inspectors named twelve things, lettered A1 to A12; under each the numbers
// begin again at 1.1. A workbook: one sheet, a row across for each area. Choices: the accountable lead and the
// delivery lead are both leads; a start date is not a due date.
import { actionTable, type Column, para, sheet, table, title } from '../lay.ts'
import { act, day, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../types.ts'

const STARTS = new Map<TruthAction, string>()

const complete = rated('Complete', 'complete')
const going = rated('In progress – on track', 'on-track')
const slipping = rated('In progress – delayed', 'at-risk', 'off-track')
const none = rated('Not started', 'not-started')

type Line = [string, string, string, string, string, string, TruthRating]

function iso(text: string): string {
  return text.split('/').toReversed().join('-')
}

function line(...[ref, text, leads, start, end, success, rating]: Line): TruthAction {
  const made = act(text, leads, day(end, iso(end)), { ref, success, rating })
  STARTS.set(made, start)
  return made
}

const themes: TruthTheme[] = [
  theme(
    'The stability of senior leadership and the pace of improvement',
    [
      line(
        '1.1',
        'Appoint permanently to the three operational director posts',
        'Chief Executive;Executive Director of Children’s Services',
        '01/08/2024',
        '31/12/2024',
        'All three in post; no interim above head of service',
        slipping,
      ),
      line(
        '1.2',
        'Set up a finance and investment board that releases the improvement money against evidence',
        'Section 151 Officer;Operational Director Finance',
        '01/09/2024',
        '31/10/2024',
        'Spend and what it bought reported every quarter',
        complete,
      ),
    ],
    'A1',
  ),
  theme(
    'The sufficiency and stability of the social work workforce',
    [
      line(
        '1.1',
        'Bring caseloads in the protection teams to no more than eighteen',
        'Operational Director Social Care;Head of Children in Need and Protection',
        '01/09/2024',
        '31/03/2025',
        'Average 16; nobody above 20',
        going,
      ),
      line(
        '1.2',
        'Offer agency workers a route to become permanent, with a payment after two years',
        'Head of Workforce;HR Business Partner',
        '15/09/2024',
        '30/11/2024',
        'Agency share from 44% to 25%',
        complete,
      ),
    ],
    'A2',
  ),
  theme(
    'Quality of social work practice – plans, assessments and planning',
    [
      line(
        '1.1',
        'Give every social worker assessment training in the Academy, with a piece of their own work marked before and after',
        'Principal Social Worker;Academy Manager',
        '01/09/2024',
        '28/02/2025',
        'Half of the assessments audited are good',
        going,
      ),
      line(
        '1.2',
        'Replace the child’s plan with one of two pages that a parent can read',
        'Principal Social Worker;Practice Lead (Plans)',
        '01/10/2024',
        '31/01/2025',
        'Parents on the reference group can say what they must do and by when',
        slipping,
      ),
      line(
        '1.3',
        'Audit forty plans in December with the partner authority',
        'Head of Quality Assurance;QA Manager',
        '02/12/2024',
        '20/12/2024',
        'Grades moderated by somebody from outside',
        complete,
      ),
    ],
    'A3',
  ),
  theme(
    'Management oversight and supervision',
    [
      line(
        '1.1',
        'Record a manager’s decision and its reason on each referral within one working day',
        'Head of Front Door;Contact Team Managers',
        '01/08/2024',
        '30/09/2024',
        '98% of decisions in a day',
        complete,
      ),
      line(
        '1.2',
        'Sit in on one supervision of every manager, twice a year, and tell them what was seen',
        'Head of Children in Need and Protection;Service Managers',
        '01/01/2025',
        '31/07/2025',
        'Observations on file for 32 managers',
        none,
      ),
    ],
    'A4',
  ),
  theme(
    'The use of the Public Law Outline, and delay within it',
    [
      line(
        '1.1',
        'Review all families in pre-proceedings for longer than sixteen weeks',
        'Head of Court and Permanence;Case Progression Manager',
        '01/08/2024',
        '31/08/2024',
        'Every family has an end date',
        complete,
      ),
      line(
        '1.2',
        'Start parenting assessments before the letter is sent and not after',
        'Head of Court and Permanence;Family Assessment Team Manager',
        '01/11/2024',
        '30/04/2025',
        'Average time in pre-proceedings below 14 weeks',
        going,
      ),
    ],
    'A5',
  ),
  theme(
    'Children in unregistered homes',
    [
      line(
        '1.1',
        'Bring each child in an unregistered home to the Executive Director every week until it ends',
        'Executive Director of Children’s Services;Head of Placements',
        '01/08/2024',
        '31/03/2025',
        'None by March',
        going,
      ),
    ],
    'A6',
  ),
  theme(
    'Visits and life-story work for children in care',
    [
      line(
        '1.1',
        'Begin life-story work for all children aged under 12 whose plan is long-term fostering',
        'Head of Children in Care;Life Story Coordinator',
        '01/02/2025',
        '30/09/2025',
        '64 books begun, 40 given',
        none,
      ),
    ],
    'A7',
  ),
  theme(
    'The support for care leavers aged 21 and over',
    [
      line(
        '1.1',
        'Write to each care leaver aged 21 to 24 at every birthday and ask whether they want help',
        'Head of Care Leavers;Personal Adviser Team Manager',
        '01/10/2024',
        '31/12/2024',
        'All 118 have been written to',
        complete,
      ),
      line(
        '1.2',
        'Put a housing officer in the leaving care team two days a week',
        'Head of Housing Solutions;Head of Care Leavers',
        '01/11/2024',
        '31/01/2025',
        'No care leaver is found intentionally homeless',
        slipping,
      ),
    ],
    'A8',
  ),
]

const columns: Column[] = [
  { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
  { title: 'Action', width: 5, of: ({ action }) => action.text },
  { title: 'Accountable lead', width: 2.4, of: ({ action }) => action.leads[0] ?? '' },
  { title: 'Delivery lead', width: 2.2, of: ({ action }) => action.leads[1] ?? '' },
  {
    title: 'Start date',
    width: 1.3,
    of: ({ action }) => STARTS.get(action) ?? '',
    serial: ({ action }) => ({ date: iso(STARTS.get(action) ?? ''), format: 'dd/mm/yyyy' }),
  },
  {
    title: 'End date',
    width: 1.3,
    of: ({ action }) => action.due?.text ?? '',
    serial: ({ action }) => ({ date: action.due?.date ?? '', format: 'dd/mm/yyyy' }),
  },
  { title: 'Intended impact', width: 3, of: ({ action }) => action.success ?? '' },
  { title: 'Status', width: 1.8, of: ({ action }) => printed(action.rating) },
]

export const plan: CorpusPlan = {
  id: 'mersholme-aspects',
  title: 'Services for Children and Families in Mersholme – Improvement Plan',
  style:
    'areas of improvement A1 to A8 as rows across the sheet, 1.1 beginning again in each, accountable and delivery leads, start and end dates',
  levels: ['Area of improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Finance and Investment Board Monthly Section 151 Officer' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html', 'docx', 'pdf:ruled'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Improvement Plan'),
    title('Services for Children and Families in Mersholme – Improvement Plan'),
    para('Version 1.4, as shared with the Executive Board on 16 January 2025'),
    actionTable(placedActions({ themes }), {
      columns,
      banner: ({ theme: of }) => `${of.ref ?? ''} ${of.text}`,
    }),
    sheet('Boards'),
    table(
      [
        ['Board', 'Meets', 'Chair', 'What it does'],
        ['Improvement Board', 'Six-weekly', 'Independent chair', 'Challenges progress'],
        [
          'Finance and Investment Board',
          'Monthly',
          'Section 151 Officer',
          'Tracks the spend and what it brings',
        ],
        ['Practice Improvement Group', 'Fortnightly', 'Operational Director', 'Does the work'],
      ],
      { widths: [3, 1.5, 2, 4] },
    ),
  ],
}
