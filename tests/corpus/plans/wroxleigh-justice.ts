// Ordinary. A youth justice service's answer to HMI Probation, put before its management board: one table, the
// recommendation merged down the left. Choices: the recommendation is the theme; "Evidence" is neither success
// nor progress; no key is printed, so the words are taken as they stand.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const achieved: TruthRating = rated('Achieved', 'complete')
const progressing: TruthRating = rated('Progressing', 'on-track')
const delayed: TruthRating = { texts: ['Delayed'], statuses: ['off-track', 'at-risk'] }
const notStarted: TruthRating = rated('Not started', 'not-started')

type Line = [string, string, string[], TruthDue | null, TruthRating, string, string]

const line = ([ref, text, leads, due, rating, progress, evidence]: Line) =>
  written(
    text,
    { leads: leads.join(' / '), evidence },
    { ref, leads, due, rating, ...(progress === '' ? {} : { progress }) },
  )

const themes: TruthTheme[] = [
  theme(
    'The Management Board should make sure that it understands the needs and offending of Black and mixed-heritage boys, and act on what it learns',
    [
      line([
        '1a',
        'Produce a disproportionality profile from three years of data, including stop and search',
        ['YJS Data Analyst'],
        day('28/02/2025', '2025-02-28'),
        achieved,
        'Profile presented to Board on 4 March. It will be repeated each spring.',
        'Board minutes',
      ]),
      line([
        '1b',
        'Recruit two board champions, one of them from the voluntary sector, with a right to put items on the agenda',
        ['Chair of the Board'],
        day('31/03/2025', '2025-03-31'),
        progressing,
        'One appointed (Basement Studio). The second is to be agreed in May.',
        'Terms of reference',
      ]),
      line([
        '1c',
        'Every out-of-court panel records the child’s ethnicity and whether the outcome was tested for bias',
        ['Out of Court Disposal Lead', 'Police Inspector, Youth'],
        day('30/04/2025', '2025-04-30'),
        delayed,
        'Police form cannot be changed before the force moves to its new system. A paper sheet is used meanwhile.',
        'Panel sheets; dip sample',
      ]),
    ],
    '1',
  ),
  theme(
    'The service should improve the assessment of risk of harm to others, and the plans that manage it',
    [
      line([
        '2a',
        'All case managers to complete the two-day risk of harm course',
        ['Operational Manager East', 'Operational Manager West'],
        day('31/05/2025', '2025-05-31'),
        progressing,
        '14 of 19 have attended. Remaining five booked on the May course.',
        'Training log',
      ]),
      line([
        '2b',
        'Countersigning checklist in use for every assessment judged medium or above',
        ['Operational Manager East'],
        day('14/02/2025', '2025-02-14'),
        achieved,
        'In use since 10 February.',
        'Checklist',
      ]),
      line([
        '2c',
        'Victims’ wishes and safety to be a heading in the plan and not left to the end of the free text',
        ['Victim Officer', 'YJS Data Analyst'],
        month('June 2025', '2025-06'),
        notStarted,
        '',
        'Plan template',
      ]),
      line([
        '2d',
        'Set up a monthly high-risk panel with the police, CAMHS and exploitation team',
        ['Head of Service'],
        day('31/01/2025', '2025-01-31'),
        achieved,
        'Met three times. Eleven children discussed.',
        'Panel minutes',
      ]),
    ],
    '2',
  ),
  theme(
    'The local authority should secure suitable education, training or employment for children above school age',
    [
      line([
        '3a',
        'Second a post-16 careers adviser to the service for three days a week',
        ['Head of Education Inclusion'],
        day('01/04/2025', '2025-04-01'),
        delayed,
        'First advertisement drew no one. Out again on 22 April.',
        'Job description',
      ]),
      line([
        '3b',
        'Agree with the college that nobody is refused a place for an offence without a conversation first',
        ['Head of Education Inclusion', 'Vice-Principal, Wroxleigh College'],
        month('September 2025', '2025-09'),
        progressing,
        'Draft memorandum with the college’s solicitors.',
        'Memorandum',
      ]),
      line([
        '3c',
        'Hold a construction-skills taster week in the summer with two local builders',
        ['Reparation Coordinator'],
        month('August 2025', '2025-08'),
        notStarted,
        '',
        'Attendance; children’s comments',
      ]),
      line([
        '3d',
        'Report the hours of education that each child is offered, and takes up, to every Board',
        ['YJS Data Analyst'],
        repeating('Each Board meeting', 'other'),
        progressing,
        'First report in March. Offered hours were known for 31 of 44 children.',
        'Board pack',
      ]),
    ],
    '3',
  ),
  theme(
    'The health partnership should reduce the wait for speech, language and emotional health assessment',
    [
      line([
        '4a',
        'Fill the speech and language post (vacant since August)',
        ['ICB Commissioner for Children'],
        day('31/03/2025', '2025-03-31'),
        delayed,
        'Offer made and turned down. Locum two days a week from 12 May.',
        'Establishment list',
      ]),
      line([
        '4b',
        'Screen every child within ten working days of allocation',
        ['YJS Nurse', 'Operational Manager West'],
        day('30/06/2025', '2025-06-30'),
        progressing,
        'Median is now 16 days (was 29).',
        'Health dashboard',
      ]),
      line([
        '4c',
        'Write a trauma-informed practice statement with children and have it on the wall in both offices',
        ['Participation Worker'],
        day('30/04/2025', '2025-04-30'),
        achieved,
        'Children chose the words and the colour (orange).',
        'Statement',
      ]),
    ],
    '4',
  ),
]

const COLUMNS: Column[] = [
  {
    title: 'HMI Probation recommendation',
    width: 3,
    of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
    merge: ({ theme: of }) => of,
  },
  { title: 'No.', width: 0.6, of: ({ action }) => action.ref ?? '' },
  { title: 'Our response', width: 4, of: ({ action }) => action.text },
  { title: 'Responsible person(s)', width: 2, of: ({ action }) => cellFor(action, 'leads') },
  { title: 'Target date', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Position at 30 April 2025', width: 1.4, of: ({ action }) => printed(action.rating) },
  { title: 'Narrative', width: 3.6, of: ({ action }) => action.progress ?? '' },
  { title: 'Evidence', width: 1.6, of: ({ action }) => cellFor(action, 'evidence') },
]

export const plan: CorpusPlan = {
  id: 'wroxleigh-justice',
  title: 'Wroxleigh Youth Justice Service – Response to HMI Probation Inspection',
  style:
    'recommendation merged down the left of one long table, a word for position and a narrative beside it',
  levels: ['HMI Probation recommendation', 'Response'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'First-time entrants per 100,000' },
    { kind: 'people', words: 'Detective Superintendent, Public Protection' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'OFFICIAL' },
  layout: () => [
    title('Wroxleigh Youth Justice Service – Response to HMI Probation Inspection'),
    para(
      'Youth Justice Management Board, 13 May 2025, item 6. Author: Head of Youth Justice and Targeted Youth Support.',
    ),
    heading('Recommendation to the Board'),
    ...bullets(
      'Note that four responses are complete and three are delayed.',
      'Agree that the delayed responses be brought back in July with a new date.',
    ),
    heading('Progress'),
    actionTable(placedActions({ themes }), { columns: COLUMNS }),
    heading('Key indicators'),
    table(
      [
        ['Indicator', '2022/23', '2023/24', '2024/25 (prov.)'],
        ['First-time entrants per 100,000', '181', '166', '149'],
        ['Binary reoffending rate', '34.1%', '31.8%', 'n/a'],
        ['Children in custody (number)', '4', '2', '1'],
      ],
      { widths: [4, 1.5, 1.5, 2] },
    ),
    heading('Membership of the Board'),
    table(
      [
        ['Agency', 'Member'],
        ['Council', 'Director of Children’s Services (Chair)'],
        ['Police', 'Detective Superintendent, Public Protection'],
        ['Probation', 'Head of Probation Delivery Unit'],
        ['Health', 'ICB Commissioner for Children'],
        ['Court', 'Youth Bench Chair (observer)'],
      ],
      { widths: [2, 5] },
    ),
  ],
}
