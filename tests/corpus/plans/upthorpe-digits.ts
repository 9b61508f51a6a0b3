// Typical. A response to a review's recommendations: recommendation merged beside its actions, dates ending in a full
// stop, digits 1 to 4 for progress. The key of the digits stands at the end of the paper.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { day, month, placedActions, printed, repeating, themeOf, aim } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const ONE: TruthRating = { texts: ['1', 'Achieved'], statuses: ['complete'] }
const TWO: TruthRating = {
  texts: ['2', 'Largely achieved, some tasks outstanding'],
  statuses: ['on-track', 'complete'],
}
const THREE: TruthRating = { texts: ['3', 'In progress'], statuses: ['on-track', 'at-risk'] }
const FOUR: TruthRating = {
  texts: ['4', 'Not achieved, not started'],
  statuses: ['not-started', 'off-track'],
}

type Line = [string, string, TruthDue | null, TruthRating, string]

function line(...[text, leads, due, rating, update]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ', '), when: due?.text ?? '', update },
    {
      leads: leads === '' ? [] : leads.split(';'),
      due,
      rating,
      ...(update === '' ? {} : { progress: update }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf('Part A: The front door', [
    aim(
      'The Council should make sure that contacts are decided upon by a qualified manager within one working day',
      [
        line(
          'Change the rota so that two managers are on duty from 8am to 6pm',
          'MASH Manager',
          month('May 2025.', '2025-05'),
          ONE,
          'Rota changed 6 May.',
        ),
        line(
          'Show contacts over 24 hours on the screen in the office',
          'Systems Team;MASH Manager',
          month('July 2025.', '2025-07'),
          TWO,
          'Screen is up. Still to be refreshed by the hour rather than each night.',
        ),
        line(
          'Tell the Board the percentage decided in one day',
          'Performance Analyst',
          repeating('Monthly.', 'monthly'),
          THREE,
          'April 71%, July 84%, September 88%.',
        ),
      ],
      '1',
    ),
    aim(
      'The Council should feed back to all who refer',
      [
        line(
          'Send an automatic acknowledgement with the name of the decision maker',
          'Systems Team',
          month('September 2025.', '2025-09'),
          ONE,
          '',
        ),
        line(
          'Ask fifty referrers each quarter what they were told',
          'QA Officer',
          repeating('Quarterly.', 'quarterly'),
          THREE,
          'First fifty asked in August: 62% had heard.',
        ),
      ],
      '2',
    ),
  ]),
  themeOf('Part B: Children in need of help', [
    aim(
      'The Council should review children in need plans that last beyond a year',
      [
        line(
          'List them, oldest first, and give each a named service manager',
          'Head of Family Support',
          month('April 2025.', '2025-04'),
          ONE,
          '118 listed.',
        ),
        line(
          'Close, step down or escalate each of them',
          'Service Managers',
          month('November 2025.', '2025-11'),
          TWO,
          '97 done. The rest are with legal.',
        ),
        line(
          'Bring in a panel at nine months',
          'Head of Family Support',
          month('January 2026.', '2026-01'),
          FOUR,
          '',
        ),
      ],
      '3',
    ),
    aim(
      'The Council should improve the help to children who live with domestic abuse',
      [
        line(
          'Employ two domestic abuse practitioners in the locality teams',
          'Head of Family Support;Community Safety Manager',
          month('June 2025.', '2025-06'),
          TWO,
          'One in post; one starts in December.',
        ),
        line(
          'Commission a programme for those who harm',
          'Community Safety Manager',
          month('March 2026.', '2026-03'),
          FOUR,
          'Tender not yet issued.',
        ),
        line(
          'Train every social worker in the safe-and-together way of working',
          'Principal Social Worker',
          day('31 October 2025.', '2025-10-31'),
          THREE,
          '140 of 210.',
        ),
      ],
      '4',
    ),
  ]),
  themeOf('Part C: Leadership', [
    aim(
      'The Council should satisfy itself that the caseloads of social workers are manageable',
      [
        line(
          'Publish caseloads each week to all staff',
          'Performance Analyst',
          repeating('Weekly.', 'weekly'),
          ONE,
          '',
        ),
        line(
          'Open a seventh team in the east',
          'Assistant Director, Safeguarding and Family Support',
          month('October 2025.', '2025-10'),
          THREE,
          'Manager appointed, four of six social workers.',
        ),
      ],
      '5',
    ),
    aim(
      'The Council should involve children and young people in planning services',
      [
        line(
          'Pay four young advisers',
          'Participation Manager',
          month('September 2025.', '2025-09'),
          ONE,
          'Four began on 15 September.',
        ),
        line(
          'Put their report first on the Board’s agenda',
          'Chair of the Board',
          repeating('Ongoing.', 'ongoing'),
          ONE,
          '',
        ),
        line('Write a participation strategy', '', null, FOUR, 'Awaits the new Head of Service.'),
      ],
      '6',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'upthorpe-digits',
  title: 'Upthorpe response to the recommendations of the independent review',
  style:
    'recommendation merged beside actions, dates with a full stop, posts with commas, digits 1 to 4, key at the end',
  levels: ['Part', 'Recommendation', 'Action'],
  scale: [
    { code: '1', label: 'Achieved', status: 'complete' },
    { code: '2', label: 'Largely achieved, some tasks outstanding', status: 'on-track' },
    { code: '3', label: 'In progress', status: 'on-track' },
    { code: '4', label: 'Not achieved, not started', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Largely achieved, some tasks outstanding' },
    { kind: 'other', words: 'Council Second Monday' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Upthorpe response to the recommendations of the independent review'),
    para(
      'The independent review of children’s social care reported in February 2025 with six recommendations, all of which were accepted. This update was made for the meeting of 10 October 2025.',
    ),
    ...bullets(
      'No recommendation has been closed yet.',
      'Where nobody is named, the Director is looking for somebody.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Recommendation',
            width: 3,
            of: ({ objective }) => `${objective?.ref ?? ''}. ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: 'Action', width: 3.8, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.4, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Timescales', width: 1.5, of: ({ action }) => cellFor(action, 'when') },
          { title: 'Update', width: 3.4, of: ({ action }) => cellFor(action, 'update') },
          { title: 'Progress 1 - 4', width: 0.9, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Governance'),
    table([
      ['Body', 'Meets'],
      ['Improvement Board', 'Monthly, first Tuesday'],
      ['Council', 'Second Monday'],
    ]),
    heading('Key to progress'),
    table([
      ['Number', 'Meaning'],
      ['1', 'Achieved'],
      ['2', 'Largely achieved, some tasks outstanding'],
      ['3', 'In progress'],
      ['4', 'Not achieved, not started'],
    ]),
  ],
}
