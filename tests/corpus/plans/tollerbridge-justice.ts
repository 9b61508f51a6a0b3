// Ordinary. A youth justice plan after inspection, appended to a committee report: one table, the inspectorate's
// recommendation merged beside its actions, a status in words, no key. Choices: "Support from" holds partners
// who help and are leads; actions have letters after the recommendation's number.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { day, month, placedActions, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const STATUS: Record<string, TruthRating> = {
  Completed: rated('Completed', 'complete'),
  'In progress': rated('In progress', 'on-track'),
  Delayed: { texts: ['Delayed'], statuses: ['off-track', 'at-risk'] },
  'Not yet started': rated('Not yet started', 'not-started'),
}

type Row = [string, string, string, string, TruthDue, string, string]

function row([ref, text, lead, support, due, success, status]: Row): TruthAction {
  const rating = STATUS[status] ?? null
  return written(
    text,
    { lead, support },
    { ref, leads: [lead, ...support.split(', ')].filter((one) => one !== ''), due, success, rating },
  )
}

const themes = [
  theme(
    'The Tollerbridge Youth Justice Service management board should make sure that all partners are represented at the right level of seniority and understand their role',
    [
      row([
        '1a',
        'Review the board’s membership and terms of reference; letters to chief officers where attendance has been below 75%',
        'Chair of YJS Board',
        'Head of Youth Justice',
        month('Nov 2024', '2024-11'),
        'Attendance of at least 80% for every agency',
        'Completed',
      ]),
      row([
        '1b',
        'Induction for all board members including a morning spent with a case manager',
        'Head of Youth Justice',
        '',
        month('Jan 2025', '2025-01'),
        'All members inducted within three months of joining',
        'In progress',
      ]),
      row([
        '1c',
        'Appoint a board champion for each of the four priority groups (girls, children in care, over-represented ethnic groups, children with SEND)',
        'Chair of YJS Board',
        '',
        month('Feb 2025', '2025-02'),
        'Champions report once a year',
        'Not yet started',
      ]),
    ],
    '1',
  ),
  theme(
    'The Tollerbridge Youth Justice Service should improve the quality of assessing and planning to keep other people safe',
    [
      row([
        '2a',
        'Training for all case managers in assessing risk of harm to others, followed by three action learning sets',
        'Operational Manager (Court and Community)',
        'Workforce Development',
        month('Dec 2024', '2024-12'),
        '80% of assessments judged sufficient for safety of others',
        'Completed',
      ]),
      row([
        '2b',
        'Introduce a contingency planning prompt in the case record that cannot be left empty',
        'Performance and Information Officer',
        '',
        day('28 Feb 2025', '2025-02-28'),
        'Contingency plan in 100% of new cases',
        'Delayed',
      ]),
      row([
        '2c',
        'Benchmark ten cases a quarter with Dunsop and Calderwick youth justice services',
        'Quality Assurance Lead',
        '',
        repeating('Quarterly', 'quarterly'),
        'Our grading agrees with peers’ in eight of ten',
        'In progress',
      ]),
      row([
        '2d',
        'Victims’ views sought before every plan and recorded in it',
        'Restorative Justice Coordinator',
        'Police Victim Liaison',
        month('Jan 2025', '2025-01'),
        'Views sought in all cases with an identified victim',
        'In progress',
      ]),
    ],
    '2',
  ),
  theme(
    'Health partners should ensure that children have timely access to speech, language and emotional health services',
    [
      row([
        '3a',
        'Fill the vacant speech and language therapy post (0.8 FTE), vacant since March 2024',
        'ICB Head of Children’s Commissioning',
        'Head of Youth Justice',
        month('March 2025', '2025-03'),
        'Therapist in post; every child screened within four weeks',
        'Delayed',
      ]),
      row([
        '3b',
        'Fast-track pathway from YJS to CAMHS, with two consultation slots held each week',
        'CAMHS Service Manager',
        '',
        month('Nov 2024', '2024-11'),
        'Waits for a first appointment below four weeks',
        'Completed',
      ]),
      row([
        '3c',
        'Substance misuse worker to be based in the service two days a week',
        'Public Health Commissioner',
        'Operational Manager (Prevention)',
        month('April 2025', '2025-04'),
        '',
        'Not yet started',
      ]),
    ],
    '3',
  ),
  theme(
    'The Tollerbridge Youth Justice Service should understand and respond to disproportionality, and to how well children do in education',
    [
      row([
        '4a',
        'Produce a disproportionality profile and take it to the board twice a year',
        'Performance and Information Officer',
        '',
        repeating('January and July each year', 'six-monthly'),
        'Profile leads to at least one change of practice',
        'In progress',
      ]),
      row([
        '4b',
        'Weekly meeting with the inclusion service on every statutory school-age child receiving fewer than 25 hours',
        'Education Worker',
        'Inclusion Service Manager, Virtual School',
        repeating('Weekly', 'weekly'),
        'No child on a reduced timetable for more than six weeks',
        'In progress',
      ]),
      row([
        '4c',
        'Set up a mentoring offer with two community organisations for Black and mixed heritage boys',
        'Operational Manager (Prevention)',
        '',
        month('May 2025', '2025-05'),
        '20 boys matched in the first year',
        'Not yet started',
      ]),
    ],
    '4',
  ),
]

export const plan: CorpusPlan = {
  id: 'tollerbridge-justice',
  title: 'Appendix B: Tollerbridge Youth Justice Service – HMIP Improvement Plan',
  style:
    'one table, the inspectorate’s recommendation merged at the left, lead and support columns, status words without a key',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'First time entrants rate per 100,000' },
    { kind: 'other', words: 'Out-of-court disposals Good' },
  ],
  renderings: ['pdf:ruled', 'pdf:lines', 'pdf:bare', 'docx', 'odt', 'html'],
  page: { landscape: true, size: 9, footer: 'Children’s Overview and Scrutiny Committee, 14 January 2025' },
  layout: () => [
    title('Appendix B: Tollerbridge Youth Justice Service – HMIP Improvement Plan'),
    heading('Background'),
    para(
      '1. HM Inspectorate of Probation inspected Tollerbridge Youth Justice Service in July 2024. The service was rated “Requires improvement” with a score of 17 out of 36.',
    ),
    para(
      '2. The Inspectorate accepted the first version of this plan in October 2024. Members are asked to note progress.',
    ),
    table(
      [
        ['Domain', 'Rating'],
        ['Governance and leadership', 'Requires improvement'],
        ['Court disposals – planning', 'Inadequate'],
        ['Out-of-court disposals', 'Good'],
        ['Resettlement', 'Not rated'],
      ],
      { widths: [3, 2] },
    ),
    heading('Improvement plan'),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'HMIP recommendation',
          width: 3,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: ({ theme: of }) => of,
        },
        { title: '', width: 0.6, of: ({ action }) => action.ref ?? '' },
        { title: 'Planned activity', width: 4, of: ({ action }) => action.text },
        { title: 'Lead officer', width: 1.8, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Support from', width: 1.8, of: ({ action }) => cellFor(action, 'support') },
        { title: 'Completion date', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Measure of success', width: 2.6, of: ({ action }) => action.success ?? '' },
        { title: 'Position at Dec 24', width: 1.4, of: ({ action }) => action.rating?.texts[0] ?? '' },
      ],
    }),
    heading('Key performance indicators'),
    table(
      [
        ['Indicator', '2022/23', '2023/24', 'Q2 2024/25'],
        ['First time entrants rate per 100,000', '171', '188', '162'],
        ['Reoffending (binary rate)', '34.1%', '31.8%', '30.2%'],
        ['Custody (number of children)', '4', '2', '1'],
        ['Children of school age in suitable education', '52%', '57%', '66%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    heading('Implications'),
    ...bullets(
      'Financial: the therapist’s post is funded by the ICB.',
      'Legal: none arising directly.',
      'Equalities: see recommendation 4.',
    ),
  ],
}
