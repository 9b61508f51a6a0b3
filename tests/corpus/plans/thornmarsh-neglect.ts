// Awkward. A neglect strategy's action plan: objectives merged on the left, RAG by the colour of an empty cell
// alone with the key beneath, who leads is merged where one person leads several. Choices: a merged lead leads each
// action it stands beside; a colour means what the key says.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, coloured, month, placedActions, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating, TruthTheme } from '../types.ts'

const GREEN = '00B050'
const YELLOW = 'FFD966'
const RED = 'E06666'
const GREY = 'BFBFBF'
const green: TruthRating = coloured(GREEN, ['Green', 'In place'], 'complete')
const yellow: TruthRating = coloured(YELLOW, ['Yellow', 'Started and on time'], 'on-track')
const red: TruthRating = coloured(RED, ['Red', 'Late'], 'off-track', 'at-risk')
const grey: TruthRating = coloured(GREY, ['Grey', 'Not started yet'], 'not-started')

const themes: TruthTheme[] = [
  theme(
    'Neglect is recognised early by everyone who works with children',
    [
      act(
        'Adopt the Graded Care Profile 2 as the one tool across the partnership',
        'Partnership Business Manager',
        month('April 2023', '2023-04'),
        { rating: green, success: 'Tool used in 60% of neglect cases' },
      ),
      act(
        'Train 30 trainers and 400 practitioners in it',
        'Partnership Business Manager',
        month('Dec 2023', '2023-12'),
        { rating: yellow, success: '400 licensed' },
      ),
      act(
        'Put the neglect screening questions into the school nurse review at Year 6',
        'Named Nurse, Community Trust',
        month('Sept 2023', '2023-09'),
        { rating: red, success: 'Questions asked in all Year 6 reviews' },
      ),
      act(
        'Dental practices to have a named person to ring about was-not-brought children',
        'Named Nurse, Community Trust',
        month('Oct 2023', '2023-10'),
        { rating: yellow, success: 'Number of calls, by practice' },
      ),
    ],
    '1',
  ),
  theme(
    'Families are helped at the right time and drift is avoided',
    [
      act(
        'Neglect cases open at child in need for a year to be heard by a panel',
        'Head of Family Support',
        month('June 2023', '2023-06'),
        { rating: green, success: 'All such cases heard' },
      ),
      act(
        'Set up a fund for beds, cookers and cleaning which a worker can spend on the same day',
        'Head of Family Support',
        month('Sept 2023', '2023-09'),
        { rating: green, success: '£20k spent in year, families say it helped' },
      ),
      act(
        'Agree with housing associations what their surveyors should tell us',
        'Housing Partnership Officer',
        month('Nov 2023', '2023-11'),
        { rating: red, success: 'Protocol signed by five associations' },
      ),
    ],
    '2',
  ),
  theme(
    'We understand the child’s lived experience',
    [
      act(
        'Day in the life tool for non-verbal and disabled children',
        'Designated Doctor',
        month('Jan 2024', '2024-01'),
        { rating: grey, success: 'Tool in use in two services' },
      ),
      act(
        'Multi-agency audit of twelve adolescents who were neglected',
        'Quality Assurance Sub-group',
        month('Feb 2024', '2024-02'),
        { rating: grey, success: 'Learning shared' },
      ),
      act(
        'Ask twenty young people what would have helped, and film it if they agree',
        'Quality Assurance Sub-group',
        month('Dec 2023', '2023-12'),
        { rating: yellow, success: 'Film used in training' },
      ),
    ],
    '3',
  ),
  theme(
    'We know how much neglect there is and whether we make a difference',
    [
      act(
        'Neglect data set of ten indicators to partnership each quarter',
        'Performance Analyst',
        month('July 2023', '2023-07'),
        { rating: green, success: 'Reported four times a year' },
      ),
      act(
        'Match council tax arrears and free school meals to show where need is',
        'Performance Analyst',
        undated('Subject to data protection advice'),
        { rating: red, success: 'Map by ward' },
      ),
      act('Re-run the practitioner survey', 'Partnership Business Manager', month('March 2024', '2024-03'), {
        rating: grey,
        success: 'Confidence in naming neglect up from 54% to 75%',
      }),
    ],
    '4',
  ),
]

const rows = placedActions({ themes })
const runOf = new Map(
  rows.map((row, at) => {
    let from = at
    while (
      rows[from - 1]?.theme === row.theme &&
      rows[from - 1]?.action.leads.join('') === row.action.leads.join('')
    )
      from--
    return [row.action, from] as const
  }),
)

export const plan: CorpusPlan = {
  id: 'thornmarsh-neglect',
  title: 'Thornmarsh Safeguarding Children Partnership: Neglect Strategy 2023–25, Action Plan',
  style:
    'objectives and leads merged over their actions, the rating by the colour of an empty cell with a key in colours beneath',
  levels: ['Objective', 'Action'],
  scale: [
    { code: 'Green', label: 'In place', status: 'complete', colour: GREEN },
    { code: 'Yellow', label: 'Started and on time', status: 'on-track', colour: YELLOW },
    { code: 'Red', label: 'Late', status: 'off-track', colour: RED },
    { code: 'Grey', label: 'Not started yet', status: 'not-started', colour: GREY },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Started and on time' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Thornmarsh Safeguarding Children Partnership: Neglect Strategy 2023–25, Action Plan'),
    para('Appendix C to the Neglect Strategy. Progress as at October 2023.'),
    heading('Why neglect?'),
    para(
      'In 2022 neglect was the first reason in 58% of our child protection plans and was a feature of both of the reviews that we published. The strategy says what we want to change; this appendix says who will do what.',
    ),
    heading('Action plan'),
    actionTable(rows, {
      columns: [
        {
          title: 'Strategic objective',
          width: 2.4,
          of: (row) => `${row.theme.ref ?? ''}. ${row.theme.text}`,
          merge: (row) => row.theme,
        },
        { title: 'Steps we shall take', width: 4.4, of: ({ action }) => action.text },
        {
          title: 'To be led by',
          width: 2,
          of: ({ action }) => action.leads.join(', '),
          merge: ({ action }) => runOf.get(action),
        },
        { title: 'Done by', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Measure of success', width: 2.6, of: ({ action }) => action.success ?? '' },
        { title: 'RAG', width: 0.8, of: () => '', fill: ({ action }) => action.rating?.fill },
      ],
    }),
    heading('Key to colours', 2),
    {
      ...table(
        [
          ['Green', 'In place'],
          ['Yellow', 'Started and on time'],
          ['Red', 'Late'],
          ['Grey', 'Not started yet'],
        ],
        { widths: [1, 4], headings: 0 },
      ),
      rows: [
        ['Green', 'In place', GREEN],
        ['Yellow', 'Started and on time', YELLOW],
        ['Red', 'Late', RED],
        ['Grey', 'Not started yet', GREY],
      ].map(([code = '', label = '', fill = '']) => ({
        cells: [
          { column: 0, colspan: 1, rowspan: 1, paragraphs: [{ text: code }], fill },
          { column: 1, colspan: 1, rowspan: 1, paragraphs: [{ text: label }] },
        ],
      })),
    },
    heading('Governance', 2),
    ...bullets(
      'The Neglect Sub-group meets every six weeks and keeps this plan up to date',
      'The Executive sees it twice a year',
    ),
  ],
}
