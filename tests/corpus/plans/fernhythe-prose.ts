import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const track = rated('On track', 'on-track')
const behind = rated('Behind schedule', 'at-risk', 'off-track')

const fostering = theme(
  'Increase the choice of foster homes',
  [
    act(
      'Refresh the recruitment campaign with current carers as its voice',
      'SM – Fostering',
      month('Jul 18', '2018-07'),
      { rating: track },
    ),
    act(
      'Cut the time from enquiry to approval to five months',
      'SM – Fostering; AD – SLAC',
      day('30 September 2018', '2018-09-30'),
      { rating: behind },
    ),
    act('Pay a welcome grant to carers who move from an agency', 'AD – SLAC', month('Jun 18', '2018-06'), {
      rating: track,
    }),
  ],
  '1',
)
const health = theme(
  'Children in care are healthy and happy',
  [
    act(
      'Clear the waiting list for initial health assessments',
      'Designated Nurse',
      month('May 18', '2018-05'),
      { rating: behind },
    ),
    act(
      'Bring strengths and difficulties scores into each review',
      'SM - Workforce; IRO Manager',
      repeating('Review quarterly', 'quarterly'),
      { rating: track },
    ),
    act('Open a drop-in for care leavers who feel low', 'CAMHS Lead', month('Sep 18', '2018-09'), {
      rating: track,
    }),
    act(
      'Give each child a health passport when they turn sixteen',
      'SM – Leaving Care',
      month('Dec 18', '2018-12'),
      { rating: track },
    ),
  ],
  '2',
)
const themes = [fostering, health]

const PROSE = [
  'The new campaign was launched on 14 May 2018 at the summer fair, with three carers and two care experienced young people speaking. Enquiries in June were 31, against 12 in June 2017. The web page has been rewritten and the telephone is answered until 8pm. An agency offered to help with radio; this was turned down because of cost, but the offer stays open until October 2018. Feedback from callers is being kept.',
  'Median time was 8.2 months in April 2018 and 7.4 months in June 2018. Medicals remain the longest wait: four surgeries took more than ten weeks. The panel has added two dates (19 July 2018 and 16 August 2018). A tracker shows each household and who has the next step. Staff sickness in the team meant that two assessments were passed to a sessional worker.',
  'Grant agreed by Cabinet on 5 June 2018. One household has moved.',
  'The list stood at 41 in March 2018, 38 in April and 36 in May. The trust lost its second doctor and has advertised twice. A neighbouring trust will see children placed in its area from 1 August 2018. Letters have been sent to carers to explain the delay, and urgent needs are seen by the nurse within a week.',
  'Scores are held for 62% of children. Reviewing officers now ask for them at the pre-meeting.',
  'Room found at the library. Young people chose the name and painted the walls over two weekends in June 2018.',
  'Draft passport tested with six young people, who asked for it to fit in a phone.',
]
const NEXT = [
  'Second wave in September 2018',
  'Escalate medicals to the chief nurse',
  '',
  'Board to receive a recovery plan by 20 July 2018',
  'Training for carers in the autumn',
  'Open doors in September',
  'Print run',
]
const KNOW = [
  'Net gain of ten households',
  'Half of approvals within five months',
  'Three transfers a year',
  'Nine in ten seen within 20 working days',
  'Scores held for all',
  'Ten young people a month',
  'All have one by seventeen',
]

export const plan: CorpusPlan = {
  id: 'fernhythe-prose',
  title: 'Fernhythe Corporate Parenting Improvement Plan',
  style:
    'long progress prose with dates in it that are not due dates; posts as “AD – SLAC”; rows cut by pages',
  levels: ['Objective', 'Key task'],
  scale: [
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Red', label: 'Behind schedule', status: 'at-risk' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'On track Behind schedule' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 14, footer: 'Fernhythe Corporate Parenting Improvement Plan' },
  layout: () => [
    title('Fernhythe Corporate Parenting Improvement Plan'),
    table([['Key', 'Green: On track', 'Red: Behind schedule']], { headings: 0 }),
    ...themes.flatMap((of) => [
      heading(`Objective ${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Key tasks', width: 4, of: ({ action }) => action.text },
          { title: 'Lead(s)', width: 2, of: ({ action }) => action.leads },
          { title: 'By when', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'RAG',
            width: 1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => (action.rating === track ? '92D050' : 'FF0000'),
          },
          { title: 'Action to date', width: 6, of: (row) => PROSE[at(row.action)] ?? '' },
          { title: 'Future actions', width: 3, of: (row) => NEXT[at(row.action)] ?? '' },
          { title: 'How will we know?', width: 3, of: (row) => KNOW[at(row.action)] ?? '' },
        ],
      }),
    ]),
    para(
      'AD is assistant director; SM is service manager; SLAC is the safeguarding and looked after children service.',
    ),
  ],
}

function at(wanted: unknown): number {
  return placedActions({ themes }).findIndex(({ action }) => action === wanted)
}
