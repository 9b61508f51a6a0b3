import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const green: TruthRating = { ...rated('G', 'on-track', 'complete'), fill: '00B050' }
const amber: TruthRating = { ...rated('A', 'at-risk'), fill: 'FFC000' }
const red: TruthRating = { ...rated('R', 'off-track'), fill: 'FF0000' }

const NURSE = 'Designated Nurse, Children in Care'

const themes = [
  theme('Promise 1: We will listen to you and take your views seriously', [
    act(
      'Recruit two care experienced participation apprentices to lead the Children in Care Council',
      'Participation Lead',
      month('Sep-23', '2023-09'),
      { rating: green, progress: 'Both apprentices in post and have redesigned the induction pack.' },
    ),
    act(
      'Invite young people to co-chair each meeting of the Corporate Parenting Board',
      'Democratic Services Manager; Participation Lead',
      repeating('Every meeting', 'other'),
      { rating: green, progress: 'Three of the last four meetings were co-chaired.' },
    ),
    act(
      'Introduce the Mind of My Own app and ensure every child over eight has an account',
      'Service Manager Children in Care',
      month('Dec-23', '2023-12'),
      {
        rating: amber,
        progress: '118 of 203 children have an account. Reminder sent to all teams 12 Feb 2024.',
      },
    ),
    act(
      'Carry out an annual survey of children in care and care leavers and publish a “you said, we did” report',
      'Participation Lead; Performance Team',
      repeating('Annually', 'annual'),
      { rating: green, progress: 'Survey ran in October 2023; 96 responses.' },
    ),
  ]),
  theme('Promise 2: We will find you a home where you feel you belong', [
    act(
      'Deliver the foster carer recruitment campaign and achieve a net gain of 15 households',
      'Fostering Service Manager; Communications',
      month('Mar-24', '2024-03'),
      {
        rating: red,
        progress: 'Net loss of two households at end of February. Regional hub goes live in June 2024.',
      },
    ),
    act(
      'Extend the Mockingbird model to two further constellations',
      'Fostering Service Manager',
      month('Jan-24', '2024-01'),
      { rating: amber, progress: 'Second hub carer approved; third withdrew in January.' },
    ),
    act(
      'Hold a stability meeting whenever a carer or child tells us that things are becoming difficult',
      'IRO Service; Service Manager Children in Care',
      repeating('Ongoing', 'ongoing'),
      { rating: green, progress: '27 meetings held this year; 22 children have stayed where they are.' },
    ),
  ]),
  theme('Promise 3: We will help you to be healthy', [
    act(
      'Ensure initial and review health assessments are completed on time, including for children placed out of area',
      NURSE,
      month('Oct-23', '2023-10'),
      { rating: amber, progress: 'IHAs 72%, RHAs 91% (January 2024).' },
    ),
    act(
      'Secure free leisure passes for foster families and care leavers at all council centres',
      'Head of Leisure',
      month('Jul-23', '2023-07'),
      { rating: green, progress: 'Live since 3 July. 340 passes issued.' },
    ),
    act(
      'Agree a priority route into CAMHS for children in care with strengths and difficulties scores above 17',
      `CAMHS Service Lead; ${NURSE}`,
      undated('TBC'),
      { rating: red, progress: 'Awaiting decision by the Integrated Care Board.' },
    ),
  ]),
  theme('Promise 4: We will help you to do well at school and college', [
    act(
      'Increase the proportion of personal education plans rated good through termly moderation',
      'Virtual School Head',
      repeating('Termly', 'termly'),
      { rating: green, progress: '82% good in autumn term, up from 64%.' },
    ),
    act(
      'Offer one to one tuition to all children in Years 6 and 11',
      'Virtual School Head; Designated Teachers',
      month('Nov-23', '2023-11'),
      { rating: green, progress: '31 of 34 took up the offer.' },
    ),
    act(
      'Set up a fund for laptops, books and travel for those going on to university',
      'Virtual School Head; Finance Business Partner',
      month('Aug-23', '2023-08'),
      { rating: green, progress: 'Six young people helped in 2023.' },
    ),
  ]),
  theme('Promise 5: We will be there for you when you leave care', [
    act(
      'Refresh the local offer for care leavers and publish it in a format chosen by young people',
      'Leaving Care Team Manager',
      month('Oct-23', '2023-10'),
      { rating: green, progress: 'Launched at the awards night, 26 October.' },
    ),
    act(
      'Exempt care leavers up to 25 from council tax, whichever borough they live in',
      'Head of Revenues and Benefits; Cabinet Member for Children',
      month('Apr-24', '2024-04'),
      { rating: amber, progress: 'Report to Cabinet in March; neighbouring boroughs have yet to agree.' },
    ),
    act(
      'Develop a rent guarantor and deposit scheme with the council’s housing company',
      'Housing Strategy Manager',
      month('Feb-24', '2024-02'),
      { rating: amber, progress: 'Scheme drafted. Legal advice is expected by 15 March.' },
    ),
    act(
      'Create a drop-in with showers, laundry and a kitchen at the Wharf Street building',
      'Leaving Care Team Manager; Property Services',
      month('May-24', '2024-05'),
      { rating: green, progress: 'Works began on 5 February.' },
    ),
  ]),
]

const DIFFERENCE = [
  'Children tell us that they are heard',
  'More children live with a family in Dallowmere',
  'Better emotional and physical health',
  'More children reach their goals',
  'Young people feel ready and supported',
]

export const plan: CorpusPlan = {
  id: 'dallowmere-promises',
  title: 'Dallowmere Corporate Parenting Strategy: Action Plan 2023–24',
  style:
    'a corporate parenting plan: the promise as a heading, questions for titles, months as Sep-23, joint leads a line each, R A G on colours, where we are now',
  levels: ['Promise', 'Action'],
  scale: [
    { code: 'R', label: 'Off track: action needed by the Board', status: 'off-track' },
    { code: 'A', label: 'Some delay or concern', status: 'at-risk' },
    { code: 'G', label: 'On track or achieved', status: 'on-track' },
  ],
  themes,
  decoys: [
    {
      kind: 'key',
      words: 'Off track: action needed by the Board Some delay or concern On track or achieved',
    },
    { kind: 'measures', words: 'Care leavers in suitable accommodation 88% 94%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'xlsx', 'html', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Dallowmere Corporate Parenting Strategy: Action Plan 2023–24'),
    para('Updated for the Corporate Parenting Board on 6 March 2024'),
    ...themes.flatMap((of, at) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'What will we do?', width: 5, of: ({ action }) => action.text },
          { title: 'Who is responsible?', width: 3, of: ({ action }) => action.leads },
          { title: 'By when?', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'What difference will this make?',
            width: 3,
            of: () => DIFFERENCE[at] ?? '',
            merge: ({ theme }) => theme,
          },
          { title: 'Where are we now?', width: 4, of: ({ action }) => action.progress ?? '' },
          {
            title: 'RAG',
            width: 0.9,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    heading('RAG key', 2),
    table(
      [
        ['R', 'Off track: action needed by the Board'],
        ['A', 'Some delay or concern'],
        ['G', 'On track or achieved'],
      ],
      { headings: 0, widths: [1, 8] },
    ),
    heading('How are we doing?', 2),
    table([
      ['Indicator', 'Mar 2023', 'Target', 'Latest (Jan 2024)'],
      ['Care leavers in suitable accommodation', '88%', '94%', '90%'],
      ['Children with three or more moves in the year', '13%', '9%', '11%'],
      ['Care leavers in education, employment or training', '51%', '60%', '57%'],
    ]),
  ],
}
