import { actionTable, para, strong, table, title } from '../lay.ts'
import { act, month, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, LaidParagraph, TruthAction } from '../types.ts'

const b = rated('B', 'complete')
const g = rated('G', 'on-track')
const a = rated('A', 'at-risk')

const themes = [
  theme(
    'Too many children are missing education',
    [
      act(
        'Match school rolls to the health register each half term',
        'Pupil Tracking Officer',
        month('October 2016', '2016-10'),
        { rating: b },
      ),
      act(
        'Visit within five days any child not seen at school',
        'Education Welfare Service',
        month('November 2016', '2016-11'),
        { rating: g },
      ),
      act(
        'Publish what parents must tell us when they educate at home',
        'Head of Inclusion',
        month('January 2017', '2017-01'),
        { rating: a },
      ),
    ],
    '1',
  ),
  theme(
    'Return interviews are late and little used',
    [
      act(
        'Bring the interviews in house with two full-time workers',
        'Head of Adolescent Services',
        month('December 2016', '2016-12'),
        { rating: g },
      ),
      act(
        'Read all interviews together once a quarter for patterns',
        'Missing Coordinator',
        repeating('Quarterly', 'quarterly'),
        { rating: b },
      ),
    ],
    '2',
  ),
  theme(
    'Disabled children wait for short breaks',
    [
      act(
        'Replace the panel by a decision of the team manager',
        'Head of Disability Service',
        month('September 2016', '2016-09'),
        { rating: b },
      ),
      act(
        'Train personal assistants in moving and handling',
        'Short Breaks Coordinator',
        month('February 2017', '2017-02'),
        { rating: a },
      ),
      act('Ask families what a good break would be', 'Parent Carer Forum', month('March 2017', '2017-03'), {
        rating: g,
      }),
    ],
    '3',
  ),
]

const lines = (list: TruthAction[], of: (action: TruthAction) => string): LaidParagraph[] =>
  list.map((one, at) => ({ text: of(one), ruleAbove: at > 0 }))

export const plan: CorpusPlan = {
  id: 'silverwick-rules',
  title: 'Silverwick Council Post-Inspection Action Plan',
  style:
    'one finding a row; actions, leads, dates and ratings in cells parted by rules; BRAG letters with a key of one row',
  levels: ['Finding', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'R', label: 'Off track', status: 'off-track' },
    { code: 'A', label: 'At risk', status: 'at-risk' },
    { code: 'G', label: 'On track', status: 'on-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'B Complete R Off track A At risk G On track' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word', 'xlsx'],
  page: { landscape: true },
  layout: () => [
    title('Silverwick Council Post-Inspection Action Plan'),
    para('The inspection letter of July 2016 found three matters to put right.'),
    table([['B = Complete', 'R = Off track', 'A = At risk', 'G = On track']], { headings: 0 }),
    actionTable(themes, {
      columns: [
        { title: 'Ref', width: 1, of: ({ ref }) => ref ?? '' },
        { title: 'What inspectors found', width: 3, of: ({ text }) => text },
        { title: 'What we will do', width: 5, of: ({ actions }) => lines(actions ?? [], ({ text }) => text) },
        {
          title: 'Lead',
          width: 3,
          of: ({ actions }) => lines(actions ?? [], ({ leads }) => leads.join(', ')),
        },
        {
          title: 'Deadline',
          width: 2,
          of: ({ actions }) => lines(actions ?? [], ({ due }) => due?.text ?? ''),
        },
        {
          title: 'BRAG',
          width: 1,
          of: ({ actions }) => lines(actions ?? [], ({ rating }) => rating?.texts[0] ?? ''),
        },
      ],
    }),
    strong('Lead Member: Councillor F. Osei'),
  ],
}
