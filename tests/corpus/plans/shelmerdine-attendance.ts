// Ordinary. An attendance and children missing education plan by school terms: the term is a heading row
// and also the only time given.
// Choices: a term is not a date, so it has none; where a half term names a month in brackets the month is
// the date. The strand letter with a number is the action's reference. "Monitoring" says who checks and is
// neither lead nor measure of success.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction } from '../types.ts'

const MONITORING: Record<string, string> = {
  A: 'Attendance Alliance',
  B: 'CME Panel, half-termly',
  C: 'Inclusion Board',
  D: 'Schools Forum',
}

type Line = [ref: string, text: string, leads: string, due: TruthAction['due'], success?: string]

const a = (...[ref, text, leads, due, success]: Line): TruthAction =>
  act(text, leads, due, { ref, ...(success === undefined ? {} : { success }) })

const themes = [
  theme(
    'Know where every child is',
    [
      a(
        'A1',
        'Match the school census with GP registrations and the housing register',
        'Data and Insight Team',
        undated('Autumn term 2025'),
        'Fewer than 20 children unaccounted for at any time',
      ),
      a(
        'A2',
        'Open a single inbox for all missing education notices',
        'CME Officer',
        undated('Autumn term 2025'),
      ),
      a(
        'A3',
        'Visit the last known address within five school days',
        'CME Officer; Education Welfare Officers',
        repeating('Ongoing', 'ongoing'),
        '95% of visits on time',
      ),
      a(
        'A4',
        'Ask neighbouring councils to share transfer lists',
        'Head of Access to Education',
        undated('Spring term 2026'),
      ),
    ],
    'A',
  ),
  theme(
    'Bring children back quickly',
    [
      a(
        'B1',
        'Hold a fair access panel every two weeks',
        'Head of Access to Education',
        repeating('Fortnightly', 'other'),
        'No child waits longer than 15 school days',
      ),
      a(
        'B2',
        'Set aside twelve turnaround places at the pupil referral unit',
        'PRU Headteacher',
        undated('Spring term 2026'),
        'Eight of twelve return to their own school',
      ),
      a(
        'B3',
        'Offer tuition from day six to children waiting for a special school',
        'SEND Service Manager',
        undated('Autumn term 2025'),
      ),
      a(
        'B4',
        'Name a link worker for unaccompanied and newly arrived children',
        'Virtual School Head; EMTAS Manager',
        month('Autumn 1 (October 2025)', '2025-10'),
      ),
    ],
    'B',
  ),
  theme(
    'Understand why children stay away',
    [
      a(
        'C1',
        'Publish guidance on emotionally based school avoidance',
        'Principal Educational Psychologist',
        undated('Autumn term 2025'),
        'Used by nine in ten schools',
      ),
      a(
        'C2',
        'Interview forty pupils who miss more than half their sessions',
        'Youth Participation Worker',
        undated('Spring term 2026'),
        'A report in their own words',
      ),
      a(
        'C3',
        'Pilot attendance mentors in six secondary schools',
        'Education Welfare Manager',
        undated('Spring and summer terms 2026'),
        'Attendance of mentored pupils up by five points',
      ),
      a(
        'C4',
        'Check the reasons given for every part-time timetable',
        'Education Welfare Manager; Head of Inclusion',
        repeating('Half-termly', 'other'),
      ),
      a('C5', 'Review transport as a cause of lateness', '', undated('Summer term 2026')),
    ],
    'C',
  ),
  theme(
    'Hold to account and give support',
    [
      a(
        'D1',
        'Meet every school once a term to talk about pupils severely absent',
        'Education Welfare Officers',
        repeating('Termly', 'termly'),
        'Notes of 118 meetings a term',
      ),
      a('D2', 'Agree a local code for penalty notices', 'Legal Services', undated('Autumn term 2025')),
      a(
        'D3',
        'Run a campaign on the first week of term',
        'Communications Team',
        month('September 2026', '2026-09'),
      ),
    ],
    'D',
  ),
]

export const plan: CorpusPlan = {
  id: 'shelmerdine-attendance',
  title: 'Shelmerdine Attendance and Children Missing Education Plan 2025/26',
  style: 'school terms for dates, no ratings, a monitoring column beside the lead, strands lettered',
  levels: ['Strand', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Severely absent' },
    { kind: 'other', words: 'Education otherwise than at school' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:bare',
    'odt',
    'html',
    'xlsx',
    'csv',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
    'paste:excel',
  ],
  layout: () => [
    title('Shelmerdine Attendance and Children Missing Education Plan 2025/26'),
    para(
      'Every child has a right to be in school and to be missed when they are not. Too many of ours are away too often. This plan has been agreed with headteachers, health and the police.',
    ),
    heading('Terms we use', 2),
    table([
      ['Term', 'Meaning'],
      ['CME', 'Children missing education: not on a roll and not suitably taught'],
      ['EOTAS', 'Education otherwise than at school'],
      ['PRU', 'Pupil referral unit'],
    ]),
    heading('Where we are', 2),
    table([
      ['Measure', '2022/23', '2023/24', '2024/25'],
      ['Attendance, all schools', '92.1%', '92.6%', '92.9%'],
      ['Persistently absent', '22.8%', '21.4%', '20.2%'],
      ['Severely absent', '2.3%', '2.7%', '2.9%'],
    ]),
    heading('What we will do', 2),
    ...themes.flatMap((of) => [
      heading(`Strand ${of.ref ?? ''}: ${of.text}`, 3),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Responsible', width: 2.5, of: ({ action }) => action.leads.join(', ') },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Monitoring', width: 2, of: ({ theme: strand }) => MONITORING[strand.ref ?? ''] ?? '' },
          { title: 'Success looks like', width: 3.5, of: ({ action }) => action.success ?? '' },
        ],
      }),
    ]),
    heading('How to reach us', 2),
    ...bullets('Write to the CME officer at the Civic Centre', 'Schools should use the portal'),
  ],
}
