// A safeguarding partnership's neglect strategy with its delivery plan. The question at the left is the
// plan's middle level; the aims stand across the table. Notes stand across the table too and are no
// actions. B is the highest level of the key, for what has become everyday practice. "Mar 25 then six
// monthly" has a first date and goes on after.
import { free, heading, para, table, title } from '../lay.ts'
import type { Free } from '../lay.ts'
import { act, aim, month, rated, repeating, themeOf, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

const B = (): TruthRating => rated('B', 'embedded')
const G = (): TruthRating => rated('G', 'on-track')
const A = (): TruthRating => rated('A', 'at-risk')
const R = (): TruthRating => rated('R', 'off-track')

const themes = [
  themeOf('Strategic aim 1: Neglect is recognised early', [
    aim('Staff in every agency can name the signs', [
      act(
        'Refresh the neglect toolkit and cut it to eight pages',
        'Partnership Business Manager',
        month('Nov 24', '2024-11'),
        { rating: B() },
      ),
      act(
        'Deliver the half-day course to 300 staff, at least 60 of them from schools',
        'Learning and Development Group;Education Safeguarding Adviser',
        month('Mar 25 then six monthly', '2025-03', 'six-monthly'),
        { rating: G() },
      ),
      act(
        'Add neglect to induction for new health visitors and school nurses',
        '0-19 Service',
        month('Jan 25', '2025-01'),
        { rating: A() },
      ),
    ]),
    aim('Dental and home conditions are looked at together', [
      act(
        'Pilot a joint visit by a health visitor and a housing officer',
        '0-19 Service;Housing Options',
        month('Feb 25 - Jul 25', '2025-07'),
        { rating: G() },
      ),
      act(
        'Agree a referral route with the community dental service',
        'Public Health Consultant',
        undated('To be agreed'),
        { rating: R() },
      ),
    ]),
  ]),
  themeOf('Strategic aim 2: Families get help that fits', [
    aim('Early help plans tackle neglect by name', [
      act(
        'Use the graded care profile in all early help plans where neglect is a worry',
        'Early Help Service Manager',
        month('Apr 25', '2025-04'),
        { rating: A() },
      ),
      act(
        'Train 24 more practitioners to use the profile',
        'Early Help Service Manager',
        month('Dec 24', '2024-12'),
        { rating: B() },
      ),
      act(
        'Set up a hardship fund that a practitioner can draw on the same day',
        'Head of Revenues',
        month('Oct 24', '2024-10'),
        { rating: B() },
      ),
    ]),
    aim('Drift is spotted and stopped', [
      act(
        'Hold a panel for plans open longer than 15 months',
        'Child Protection Chairs',
        repeating('Monthly', 'monthly'),
        { rating: G() },
      ),
      act(
        'Ask the chair to write to parents in plain words after each review',
        'Child Protection Chairs',
        month('Jan 25', '2025-01'),
        { rating: null },
      ),
    ]),
  ]),
  themeOf('Strategic aim 3: We know whether it works', [
    aim('The partnership can see the picture', [
      act(
        'Produce a neglect dashboard with figures from police, health and education',
        'Police;ICB;Council Data Team',
        month('Mar 25', '2025-03'),
        { rating: R() },
      ),
      act(
        'Audit 12 families across agencies and publish what was learnt',
        'Quality Assurance Group',
        year('2025/26', '2026-03'),
        { rating: G() },
      ),
      act('Ask 30 parents what helped', '', year('2025/26', '2026-03'), { rating: null }),
    ]),
  ]),
]

const notes: Record<number, string> = {
  1: 'Note: this aim is shared with the domestic abuse strategy, and the two groups meet together in January.',
}
const difference: Record<string, string[]> = {
  'Staff in every agency can name the signs': [
    'Referrals that name neglect rise by a fifth',
    'Fewer late referrals',
  ],
  'Dental and home conditions are looked at together': ['Fewer children with untreated decay'],
  'Early help plans tackle neglect by name': ['Seven in ten profiles show a better score at six months'],
  'Drift is spotted and stopped': ['Fewer than 5% of plans open past two years'],
  'The partnership can see the picture': ['Board members challenge one another with figures'],
}

const cells = (action: TruthAction): Free[] => [action.text, action.leads.join(', '), action.due?.text ?? '']

const body: Free[][] = themes.flatMap((of, number) => [
  [{ text: of.text, across: 6, bold: true, fill: 'E2EFDA' }],
  ...(of.objectives ?? []).flatMap(({ text, actions }) =>
    actions.map((action, at): Free[] => {
      const rating: Free = action.rating?.texts[0] ?? ''
      if (at > 0) return [...cells(action), rating]
      return [
        { text, down: actions.length },
        ...cells(action),
        { text: difference[text] ?? '', down: actions.length },
        rating,
      ]
    }),
  ),
  ...(notes[number] === undefined ? [] : [[{ text: notes[number], across: 6 }]]),
])

export const plan: CorpusPlan = {
  id: 'haverleigh-neglect',
  title: 'Haverleigh Safeguarding Children Partnership: Neglect Strategy 2024-27',
  style: 'questions as titles; agencies as leads; BRAG letters; a note across the middle of the table',
  levels: ['Strategic aim', 'What do we want to see?', 'What will we do?'],
  scale: [
    { code: 'B', label: 'Complete and part of everyday practice', status: 'embedded' },
    { code: 'G', label: 'On target', status: 'on-track' },
    { code: 'A', label: 'Some delay, with a plan to recover', status: 'at-risk' },
    { code: 'R', label: 'Serious delay or no plan to recover', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Some delay, with a plan to recover' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'paste:word',
  ],
  page: { landscape: true },
  layout: () => [
    title('Haverleigh Safeguarding Children Partnership: Neglect Strategy 2024-27'),
    heading('Why neglect?', 2),
    para(
      'Neglect is the most common reason for a child protection plan in Haverleigh. It rarely shows itself in one event. It builds up, and children come to think that it is normal. This strategy was written after a learning review in 2023 and takes in what 41 parents and 17 young people told us.',
    ),
    heading('Delivery plan', 2),
    free(
      [
        [
          'What do we want to see?',
          'What will we do?',
          'Who will lead?',
          'By when?',
          'What difference will it make?',
          'BRAG',
        ].map((text) => ({ text, bold: true })),
        ...body,
      ],
      { widths: [3, 5, 3, 2, 4, 1], headings: 1 },
    ),
    heading('BRAG', 2),
    table(
      [
        ['B', 'Complete and part of everyday practice'],
        ['G', 'On target'],
        ['A', 'Some delay, with a plan to recover'],
        ['R', 'Serious delay or no plan to recover'],
      ],
      { headings: 0, widths: [1, 6] },
    ),
    para(
      'The Neglect Task Group reviews this plan every quarter and reports to the Executive in May and November.',
    ),
  ],
}
