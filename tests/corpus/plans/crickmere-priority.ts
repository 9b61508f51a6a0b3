// Ordinary. A priority action plan after an area SEND inspection: two priority actions, an area for improvement,
// outcomes beneath each, a council lead and an NHS lead. Choices: theme is the priority action, objective the outcome
// in the merged left cell; both lead columns are leads; impact measure is success.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { aim, day, month, printed, rated, repeating, themeActions, themeOf } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const done: TruthRating = rated('Completed', 'complete')
const onTrack: TruthRating = rated('On track', 'on-track')
const minor: TruthRating = rated('Minor delay', 'at-risk')
const major: TruthRating = rated('Major delay', 'off-track')
const later: TruthRating = rated('Yet to start', 'not-started')

type Line = [string, string, string, string, TruthDue, TruthRating, string]
const line = ([ref, text, la, nhs, due, rating, success]: Line): TruthAction =>
  written(text, { la, nhs }, { ref, leads: [la, nhs].filter((one) => one !== ''), due, rating, success })

const themes: TruthTheme[] = [
  themeOf(
    'Leaders should act urgently to reduce the time that children wait for autism and ADHD assessment, and support them while they wait',
    [
      aim(
        'Families are supported while waiting',
        [
          line([
            '1.1.1',
            'Launch a waiting-well offer: phone line, sleep workshops and a monthly webinar',
            'Head of Early Help',
            'Head of Children’s Community Services',
            day('13 January 2025', '2025-01-13'),
            done,
            '70% of families on the list say they know where to get help',
          ]),
          line([
            '1.1.2',
            'Contact each family on the list at six months and again at twelve',
            '',
            'Neurodevelopmental Pathway Manager',
            month('April 2025', '2025-04'),
            minor,
            'All families contacted; none waits beyond a year unheard',
          ]),
          line([
            '1.1.3',
            'Put a neurodiversity adviser in each school cluster',
            'Principal Educational Psychologist',
            '',
            month('September 2025', '2025-09'),
            onTrack,
            'Adviser days used in all nine clusters',
          ]),
        ],
        '1.1',
      ),
      aim(
        'Waits are shorter',
        [
          line([
            '1.2.1',
            'Buy 900 assessments from a second provider',
            '',
            'ICB Director of Commissioning',
            day('31 March 2025', '2025-03-31'),
            major,
            'Longest wait under 78 weeks by March 2026',
          ]),
          line([
            '1.2.2',
            'Validate the list: remove duplicates and those who have moved away',
            '',
            'Neurodevelopmental Pathway Manager',
            month('December 2024', '2024-12'),
            done,
            'List is accurate to within 2%',
          ]),
        ],
        '1.2',
      ),
    ],
    'Priority action 1',
  ),
  themeOf(
    'The local authority should make sure that education, health and care plans are reviewed in time and describe the child as they are now',
    [
      aim(
        'Annual reviews are timely',
        [
          line([
            '2.1.1',
            'Phase transfer reviews completed by the statutory dates',
            'Statutory SEND Manager',
            '',
            day('15 February 2025', '2025-02-15'),
            minor,
            '100% of Year 6 plans finalised by 15 February',
          ]),
          line([
            '2.1.2',
            'Clear 412 reviews outstanding more than twelve months',
            'Statutory SEND Manager',
            'Designated Clinical Officer',
            month('July 2025', '2025-07'),
            onTrack,
            'Backlog below 100 by July and none by December',
          ]),
          line([
            '2.1.3',
            'Appoint four annual review officers on two-year contracts',
            'Assistant Director Education',
            '',
            month('November 2024', '2024-11'),
            done,
            'Four in post',
          ]),
        ],
        '2.1',
      ),
      aim(
        'Plans are of good quality',
        [
          line([
            '2.2.1',
            'Multi-agency audit of twenty plans',
            'SEND Quality Officer',
            'Designated Social Care Officer',
            repeating('Termly', 'termly'),
            onTrack,
            '60% good or better by summer 2025',
          ]),
          line([
            '2.2.2',
            'Agree advice templates for health and social care with examples of what good looks like',
            'Designated Social Care Officer',
            'Designated Clinical Officer',
            month('May 2025', '2025-05'),
            later,
            'Templates used in nine of ten new plans',
          ]),
        ],
        '2.2',
      ),
    ],
    'Priority action 2',
  ),
  themeOf(
    'The partnership should improve preparation for adulthood from the earliest years',
    [
      aim(
        'Young people have real choices at 16 and 19',
        [
          line([
            '3.1.1',
            'Map post-16 courses below level 2 and publish the gaps',
            'Post-16 Adviser',
            '',
            month('March 2025', '2025-03'),
            done,
            'Gap map on the Local Offer',
          ]),
          line([
            '3.1.2',
            'Open 24 supported internship places with three large employers',
            'Post-16 Adviser',
            'Hospital Trust Head of People',
            month('September 2025', '2025-09'),
            onTrack,
            '24 young people start; 15 are in paid work a year on',
          ]),
          line([
            '3.1.3',
            'Young people move to adult health services with a named worker from 16',
            '',
            'Transition Nurse',
            month('October 2025', '2025-10'),
            later,
            'Every young person with complex needs has a named worker',
          ]),
        ],
        '3.1',
      ),
    ],
    'Area for improvement 1',
  ),
]

const COLUMNS: Column[] = [
  {
    title: 'Outcome',
    width: 1.8,
    of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
    merge: ({ objective }) => objective,
  },
  { title: 'Ref.', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'What needs to happen', width: 4, of: ({ action }) => action.text },
  { title: 'LA lead', width: 1.8, of: ({ action }) => cellFor(action, 'la') },
  { title: 'NHS lead', width: 1.8, of: ({ action }) => cellFor(action, 'nhs') },
  { title: 'Completion date', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Impact measure', width: 3, of: ({ action }) => action.success ?? '' },
  { title: 'Progress rating', width: 1.1, of: ({ action }) => printed(action.rating) },
]

export const plan: CorpusPlan = {
  id: 'crickmere-priority',
  title: 'Crickmere Local Area Partnership: Priority Action Plan (SEND)',
  style:
    'three levels: priority action as heading, outcome merged on the left, actions with a council and an NHS lead',
  levels: ['Priority action', 'Outcome', 'Action'],
  scale: [
    { code: 'Completed', label: 'Delivered, with evidence of impact being gathered', status: 'complete' },
    { code: 'On track', label: 'Expected by the completion date', status: 'on-track' },
    { code: 'Minor delay', label: 'Expected within six weeks of the completion date', status: 'at-risk' },
    { code: 'Major delay', label: 'More than six weeks late', status: 'off-track' },
    { code: 'Yet to start', label: 'Planned for later', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Expected within six weeks of the completion date' },
    { kind: 'other', words: 'SEND and Inclusion Partnership Board' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Crickmere Local Area Partnership' },
  layout: () => [
    title('Crickmere Local Area Partnership: Priority Action Plan (SEND)'),
    para(
      'Submitted to Ofsted and the Care Quality Commission 8 November 2024. Progress ratings at 25 February 2025.',
    ),
    heading('Foreword'),
    para(
      'Inspectors found widespread and systemic failings in two matters. We accept that. Parents had been telling us the same for some years, and this plan was written with forty of them over three evenings in October.',
    ),
    heading('How it is overseen'),
    table(
      [
        ['Group', 'Meets', 'Chaired by'],
        ['SEND and Inclusion Partnership Board', 'Every two months', 'Chief Executive of the Council'],
        ['Delivery Group', 'Every fortnight', 'Assistant Director Education'],
        ['Parent Carer Reference Group', 'Half-termly', 'Chair of the Parent Carer Forum'],
      ],
      { widths: [4, 2, 4] },
    ),
    heading('How progress is rated'),
    table(
      [
        ['Rating', 'What we mean by it'],
        ['Completed', 'Delivered, with evidence of impact being gathered'],
        ['On track', 'Expected by the completion date'],
        ['Minor delay', 'Expected within six weeks of the completion date'],
        ['Major delay', 'More than six weeks late'],
        ['Yet to start', 'Planned for later'],
      ],
      { widths: [2, 6] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), { columns: COLUMNS }),
    ]),
    heading('Abbreviations', 2),
    ...bullets(
      'ADHD: attention deficit hyperactivity disorder',
      'ICB: integrated care board',
      'LA: local authority',
    ),
  ],
}
