// Ordinary. A paper to an improvement board in Word: for each priority a short summary and a table of its actions,
// with a five-word scale and its key, an arrow for direction of travel. Choices: "Executive lead" above a table
// leads none of its actions; the arrow is no rating.
import { actionTable, bullets, field, heading, para, table, title } from '../lay.ts'
import { day, month, rated, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const SCALE: Record<string, TruthRating> = {
  Embedded: { ...rated('Embedded', 'complete', 'embedded'), fill: 'B4C7E7' },
  Delivered: { ...rated('Delivered', 'complete'), fill: 'C5E0B4' },
  'On schedule': { ...rated('On schedule', 'on-track'), fill: 'E2F0D9' },
  'Behind schedule': { ...rated('Behind schedule', 'at-risk', 'off-track'), fill: 'F8CBAD' },
  'Not begun': { ...rated('Not begun', 'not-started'), fill: 'EDEDED' },
}

type Row = [string, string, string, TruthDue, string, string, string]

function row([ref, text, lead, due, status, travel, progress]: Row): TruthAction {
  return written(
    text,
    { lead, travel },
    { ref, leads: lead.split('; '), due, rating: SCALE[status] ?? null, progress },
  )
}

const themes = [
  theme(
    'A strong and stable leadership team',
    [
      row([
        'A1',
        'Appoint a permanent Assistant Director for Children in Care',
        'DCS',
        month('April 2025', '2025-04'),
        'Delivered',
        '↑',
        'Starts 1 June.',
      ]),
      row([
        'A2',
        'Agree a children’s services medium-term financial plan which the s151 officer has signed',
        'DCS; Chief Finance Officer',
        day('28 February 2025', '2025-02-28'),
        'Delivered',
        '↔',
        'Approved at Budget Council. Includes £4.1m for demand and £1.3m for improvement posts, of which £0.6m is one-off.',
      ]),
      row([
        'A3',
        'Set up a shadow board of front-line staff who see the board’s papers first',
        'Improvement Manager',
        month('May 2025', '2025-05'),
        'On schedule',
        '↑',
        '14 volunteers. First meeting is 9 May.',
      ]),
    ],
    'Priority A',
  ),
  theme(
    'Children receive help at the right time',
    [
      row([
        'B1',
        'Bring early help and duty assessments into one locality model',
        'Head of Early Help; Head of Assessment',
        month('September 2025', '2025-09'),
        'On schedule',
        '↔',
        'Consultation closed on 4 April with 87 responses.',
      ]),
      row([
        'B2',
        'Reduce the number of assessments that end in no further action from 48% to 35%',
        'Head of Assessment',
        month('June 2025', '2025-06'),
        'Behind schedule',
        '↔',
        '47% in March. Decision making at the front door is better (dip samples) but assessments opened before January are still working through.',
      ]),
      row([
        'B3',
        'Family group conference offered to all families before pre-proceedings',
        'Family Group Conference Manager',
        month('January 2025', '2025-01'),
        'Embedded',
        '↑',
        'Offered to 100%, taken up by 61%. Twelve children have stayed in their family who would otherwise have come into care.',
      ]),
      row([
        'B4',
        'Domestic abuse practitioners to sit in each of the five family safeguarding teams',
        'Head of Family Safeguarding',
        month('March 2025', '2025-03'),
        'Behind schedule',
        '↔',
        'Three in post. Vetting by police is taking 14 weeks.',
      ]),
    ],
    'Priority B',
  ),
  theme(
    'Consistently good social work',
    [
      row([
        'C1',
        'Practice standards launched and each worker has a copy',
        'Principal Social Worker',
        month('November 2024', '2024-11'),
        'Embedded',
        '↔',
        'Staff survey: 91% know them, 74% say their manager talks about them.',
      ]),
      row([
        'C2',
        'Audit training for all managers with grading against inspection criteria',
        'Quality Assurance Manager',
        month('February 2025', '2025-02'),
        'Delivered',
        '↑',
        '41 of 43 trained. Moderation shows that grades are now 80% reliable.',
      ]),
      row([
        'C3',
        'Reduce drift: cases open more than nine months as child in need to be reviewed by head of service',
        'Head of Family Safeguarding',
        month('May 2025', '2025-05'),
        'On schedule',
        '↑',
        '106 of 139 reviewed.',
      ]),
      row([
        'C4',
        'Supervision recorded each month for 90% of children',
        'Heads of Service',
        month('March 2025', '2025-03'),
        'Behind schedule',
        '↓',
        '78% (February 83%). Two managers on long-term sick; cover arranged from 21 April.',
      ]),
    ],
    'Priority C',
  ),
  theme(
    'Permanence without delay',
    [
      row([
        'D1',
        'Permanence tracking meeting to include all children under five on a care order or interim care order',
        'Head of Children in Care',
        month('December 2024', '2024-12'),
        'Embedded',
        '↑',
        'Meets fortnightly. Average time from order to match is down by 41 days.',
      ]),
      row([
        'D2',
        'Special guardianship support offer rewritten with guardians',
        'Head of Children in Care; Commissioning Manager',
        month('July 2025', '2025-07'),
        'On schedule',
        '↔',
        'Workshops booked for May.',
      ]),
      row([
        'D3',
        'Evaluate the reunification framework after its first year',
        'Quality Assurance Manager',
        month('October 2025', '2025-10'),
        'Not begun',
        '',
        'Begins when year ends.',
      ]),
    ],
    'Priority D',
  ),
]

const EXEC = [
  'Chief Executive',
  'Assistant Director, Help and Protection',
  'Principal Social Worker',
  'Assistant Director, Children in Care',
]
const SUMMARY = [
  'The team is now permanent at first and second tier. The board will want to be assured that posts which are funded for one year only have a plan.',
  'More families are being helped earlier and fewer come back, but the number of assessments that lead to nothing is stubborn.',
  'Audit grades have improved for a third quarter. Supervision has slipped in two services.',
  'Good progress, though the number of children placed at a distance has not changed.',
]

export const plan: CorpusPlan = {
  id: 'copsley-board',
  title: 'Copsley Improvement Board: Delivery Update, April 2025',
  style:
    'a board paper: executive lead and summary above each priority’s table, five-word status with a key, arrows for direction of travel',
  levels: ['Priority', 'Action'],
  scale: [
    {
      code: 'Embedded',
      label: 'Done, and evidence of impact has been seen by the Board',
      status: 'complete',
    },
    { code: 'Delivered', label: 'Done, impact not yet evidenced', status: 'complete' },
    { code: 'On schedule', label: 'Will be done by the date', status: 'on-track' },
    { code: 'Behind schedule', label: 'Will not be, or was not, done by the date', status: 'off-track' },
    { code: 'Not begun', label: 'Start date not yet reached', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Done, impact not yet evidenced' },
    { kind: 'measures', words: 'Re-referrals within twelve months 24.6% 22.0%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'pdf:shaded', 'odt', 'html'],
  page: { landscape: true, size: 10, footer: 'Copsley Improvement Board – 24 April 2025 – Paper 3' },
  layout: () => [
    title('Copsley Improvement Board: Delivery Update, April 2025'),
    field('Report of', 'Director of Children’s Services'),
    field('Purpose', 'To note progress and to decide on the exceptions in section 3'),
    heading('1. Summary'),
    para(
      'Of the 14 actions in the plan, three are embedded, three delivered, four on schedule, three behind schedule and one has not begun. Since the last meeting one action has gone backwards (C4).',
    ),
    table(
      [
        ['Status', 'What it means'],
        ['Embedded', 'Done, and evidence of impact has been seen by the Board'],
        ['Delivered', 'Done, impact not yet evidenced'],
        ['On schedule', 'Will be done by the date'],
        ['Behind schedule', 'Will not be, or was not, done by the date'],
        ['Not begun', 'Start date not yet reached'],
      ],
      { widths: [1.3, 5] },
    ),
    heading('2. Progress by priority'),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      field('Executive lead', EXEC[at] ?? ''),
      para(SUMMARY[at] ?? ''),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'Agreed action', width: 4, of: ({ action }) => action.text },
          { title: 'Delivery owner', width: 1.9, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Due (as agreed by Board)', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'Status',
            width: 1.3,
            of: ({ action }) => action.rating?.texts[0] ?? '',
            fill: ({ action }) => action.rating?.fill,
          },
          { title: 'Direction of travel', width: 0.9, of: ({ action }) => cellFor(action, 'travel') },
          {
            title: 'What has happened since last Board',
            width: 3.6,
            of: ({ action }) => action.progress ?? '',
          },
        ],
      }),
    ]),
    heading('3. Exceptions'),
    ...bullets(
      'B2 – the Board is asked to agree a deep dive in June.',
      'B4 – the Chair is asked to write to the Chief Constable about vetting.',
      'C4 – no decision needed.',
    ),
    heading('4. Performance'),
    table(
      [
        ['Measure', 'Dec', 'Mar', 'Target'],
        ['Re-referrals within twelve months', '24.6%', '22.0%', '20%'],
        ['Assessments in 45 days', '84%', '88%', '90%'],
        ['Children with an up-to-date plan', '86%', '90%', '95%'],
        ['Average caseload', '17.9', '17.2', '16'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
  ],
}
