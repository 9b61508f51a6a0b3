// A local area partnership's priority action plan after a SEND inspection. Two ratings stand side by
// side; the delivery rating says how the action goes, so it is the action's rating, and the impact
// rating is a further field. The date is the finish, not the start. The delivery lead is the action's
// lead; the accountable lead stands above each table and answers for the whole area. A term names no
// day and is kept in words.
import { actionTable, field, heading, para, table, title } from '../lay.ts'
import { act, aim, day, month, placedActions, printed, rated, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const blue = (): TruthRating => rated('Blue', 'complete')
const green = (): TruthRating => rated('Green', 'on-track')
const amber = (): TruthRating => rated('Amber', 'at-risk')
const red = (): TruthRating => rated('Red', 'off-track')

const themes = [
  themeOf('Area for priority action 1: Waiting times for neurodevelopmental assessment', [
    aim(
      'Families know how long they will wait and are helped while they do',
      [
        act(
          'Publish average waits for each pathway on the local offer and refresh them monthly',
          'Designated Clinical Officer',
          month('July 2025', '2025-07'),
          {
            ref: '1A.1',
            rating: blue(),
            progress:
              'First figures went up on 4 July. The forum asked for plainer wording and a second version was put up a fortnight later. 1,940 visits to the page in the first month.',
          },
        ),
        act(
          'Commission a keyworking offer for families who have waited more than 52 weeks',
          'Senior Commissioning Manager (ICB);Head of SEND Commissioning',
          month('December 2025', '2025-12'),
          {
            ref: '1A.2',
            rating: amber(),
            progress:
              'Specification agreed in September. Only one bid was received, and it was above the sum set aside. Talks continue with the provider.',
          },
        ),
        act(
          'Train 40 early years settings to put support in place without a diagnosis',
          'Early Years Inclusion Lead',
          month('March 2026', '2026-03'),
          {
            ref: '1A.3',
            rating: green(),
            progress: '22 settings trained; a further 11 are booked for the spring.',
          },
        ),
      ],
      '1A',
    ),
    aim(
      'No child waits longer than 78 weeks',
      [
        act(
          'Run weekend assessment clinics to clear the longest waits',
          'Service Manager, Community Paediatrics',
          day('30/09/2025', '2025-09-30'),
          {
            ref: '1B.1',
            rating: red(),
            progress:
              'Two of the three locums withdrew. Clinics now begin in November and the date will be missed.',
          },
        ),
        act(
          'Agree a single referral form across the four providers',
          'Designated Clinical Officer;Primary Care Lead',
          month('Oct 2025', '2025-10'),
          { ref: '1B.2', rating: green(), progress: '' },
        ),
        act(
          'Report waits over 65 weeks to the partnership board',
          'Performance Manager',
          repeating('Monthly', 'monthly'),
          { ref: '1B.3', rating: green(), progress: 'Standing item since June.' },
        ),
      ],
      '1B',
    ),
  ]),
  themeOf('Area for priority action 2: Quality of education, health and care plans', [
    aim(
      'Plans describe the child and say who will do what',
      [
        act(
          'Introduce a shared quality framework for plans, with health and care advice graded separately',
          'SEND Quality Assurance Manager',
          month('September 2025', '2025-09'),
          { ref: '2A.1', rating: blue(), progress: 'In use from 8 September by all three services.' },
        ),
        act(
          'Audit 20 plans each month with parents in the room',
          'SEND Quality Assurance Manager;Parent Carer Forum Co-chair',
          repeating('Ongoing', 'ongoing'),
          {
            ref: '2A.2',
            rating: green(),
            progress:
              '61 plans audited so far. Good or better: 48 per cent in October against 31 per cent in July.',
          },
        ),
        act('Rewrite the template for social care advice', '', month('November 2025', '2025-11'), {
          ref: '2A.3',
          rating: red(),
          progress: 'The post that was to lead this is vacant; the board is asked to name another lead.',
        }),
      ],
      '2A',
    ),
    aim(
      'Annual reviews lead to change',
      [
        act(
          'Recover the backlog of annual reviews for children in years 5, 9 and 11',
          'Statutory SEND Service Manager',
          month('Feb 2026', '2026-02'),
          { ref: '2B.1', rating: amber(), progress: '412 of 690 were done by the end of October.' },
        ),
        act(
          'Brief every SENCO on what a good review meeting looks like',
          'Principal Educational Psychologist;SENCO Network Chair',
          undated('Autumn term 2025'),
          { ref: '2B.2', rating: green(), progress: 'Three of five briefings held.' },
        ),
      ],
      '2B',
    ),
  ]),
]

const leadCell: Record<string, string> = {
  '1A.2': 'Senior Commissioning Manager (ICB) / Head of SEND Commissioning',
  '2A.2': 'SEND Quality Assurance Manager and Parent Carer Forum Co-chair',
}
const starts: Record<string, string> = {
  '1A.1': 'May 2025',
  '1A.2': 'June 2025',
  '1A.3': 'Sept 2025',
  '1B.1': '01/07/2025',
  '2A.1': 'June 2025',
  '2B.1': 'Sept 2025',
  '2B.2': 'Sept 2025',
}
const impacts: Record<string, string> = {
  '1A.1': 'Green',
  '1A.2': 'Red',
  '1A.3': 'Amber',
  '1B.1': 'Red',
  '1B.2': 'Too early to say',
  '1B.3': 'Red',
  '2A.1': 'Amber',
  '2A.2': 'Green',
  '2A.3': 'Red',
  '2B.1': 'Amber',
  '2B.2': 'Too early to say',
}
const accountable = [
  'Accountable lead: Chief Nurse, Integrated Care Board',
  'Accountable lead: Director of Education and Inclusion',
]

export const plan: CorpusPlan = {
  id: 'thirlby-partnership',
  title: 'Thirlby Local Area SEND Partnership: Priority Action Plan',
  style: 'a delivery rating beside an impact rating; a start beside a finish; outcomes as rows across',
  levels: ['Area for priority action', 'Outcome', 'Action'],
  scale: [
    { code: 'Blue', label: 'Action finished and signed off', status: 'complete' },
    { code: 'Green', label: 'Will be finished by the date', status: 'on-track' },
    { code: 'Amber', label: 'At risk of missing the date', status: 'at-risk' },
    { code: 'Red', label: 'Has missed or will miss the date', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Has missed or will miss the date' },
    { kind: 'other', words: 'Inclusion Delivery Group Fortnightly' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'text:columns',
    'paste:word',
  ],
  page: { landscape: true, footer: 'Thirlby SEND Partnership: Priority Action Plan, version 6' },
  layout: () => [
    title('Thirlby Local Area SEND Partnership: Priority Action Plan'),
    para(
      'Inspectors visited the local area in February 2025 and found widespread failings in two areas. This plan says what the partnership will do about them. It was written with the parent carer forum and with young people from the Voices group.',
    ),
    heading('How we hold ourselves to account', 2),
    table([
      ['Group', 'Meets', 'Chair'],
      ['Partnership Board', 'Every six weeks', 'Independent chair'],
      ['Inclusion Delivery Group', 'Fortnightly', 'Programme manager'],
      ['Parent Carer Forum', 'Monthly', 'Co-chairs'],
    ]),
    heading('How we rate progress', 2),
    table([
      ['Colour', 'Delivery RAG', 'Impact RAG'],
      ['Blue', 'Action finished and signed off', 'Families tell us it is better and the figures agree'],
      ['Green', 'Will be finished by the date', 'Early signs of a difference'],
      ['Amber', 'At risk of missing the date', 'Little difference yet'],
      ['Red', 'Has missed or will miss the date', 'No difference'],
    ]),
    ...themes.flatMap((of, at) => [
      heading(of.text, 2),
      para(accountable[at] ?? ''),
      actionTable(placedActions({ themes: [of] }), {
        banner: ({ objective }) => `Outcome ${objective?.ref ?? ''}: ${objective?.text ?? ''}`,
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          {
            title: 'Delivery lead(s)',
            width: 3,
            of: ({ action }) => leadCell[action.ref ?? ''] ?? action.leads.join('; '),
          },
          { title: 'Start', width: 2, of: ({ action }) => starts[action.ref ?? ''] ?? '' },
          { title: 'Finish', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress', width: 6, of: ({ action }) => action.progress ?? '' },
          { title: 'Delivery RAG', width: 2, of: ({ action }) => printed(action.rating) },
          { title: 'Impact RAG', width: 2, of: ({ action }) => impacts[action.ref ?? ''] ?? '' },
        ],
      }),
    ]),
    heading('Terms', 2),
    field('ICB', 'Integrated Care Board'),
    field('SENCO', 'Special educational needs coordinator'),
  ],
}
