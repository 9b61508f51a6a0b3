import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, coloured, day, month, repeating, theme, themeActions, undated } from '../../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../../types.ts'

const green = (): TruthRating => coloured('92D050', ['Green', 'Achieved'], 'complete')
const yellow = (): TruthRating => coloured('FFFF00', ['Yellow', 'Progress being made'], 'on-track')
const red = (): TruthRating =>
  coloured('FF0000', ['Red', 'Not yet started or stalled'], 'not-started', 'off-track')

const themes = [
  theme('Pledge 1: We will find you a home where you feel safe and wanted', [
    act(
      'Involve young people in the interviews for all new foster carers and home managers',
      'Participation Officer',
      month('September 2023', '2023-09'),
      { rating: green() },
    ),
    act(
      'Match before you move: give each child a book about their new home at least three days ahead',
      'Fostering Service Manager',
      month('December 2023', '2023-12'),
      { rating: yellow() },
    ),
    act(
      'Work with housing associations to ring-fence twelve flats for care leavers',
      'Head of Housing Options; Leaving Care Manager',
      month('March 2024', '2024-03'),
      { rating: red() },
    ),
    act(
      'Check in with you one week and one month after any move',
      'Independent Reviewing Officers',
      repeating('Ongoing', 'ongoing'),
      { rating: yellow() },
    ),
  ]),
  theme('Pledge 2: We will help you to do well at school, college and work', [
    act(
      'Make sure every personal education plan sets a target you have chosen yourself',
      'Virtual School Headteacher',
      month('July 2023', '2023-07'),
      { rating: green() },
    ),
    act(
      'Offer paid work experience in each council directorate',
      'Corporate Directors',
      month('April 2024', '2024-04'),
      { rating: yellow() },
    ),
    act(
      'Fund a laptop and broadband for everyone who goes on to further education',
      'Virtual School Headteacher; Finance Manager',
      day('1 September 2023', '2023-09-01'),
      { rating: green() },
    ),
    act(
      'Provide a mentor for those at risk of being out of education or training',
      'Employment and Skills Manager',
      month('November 2023', '2023-11'),
      { rating: red() },
    ),
  ]),
  theme('Pledge 3: We will support you to be healthy and happy', [
    act(
      'Register every child with a dentist within eight weeks',
      'Designated Nurse for Children in Care',
      month('October 2023', '2023-10'),
      { rating: yellow() },
    ),
    act('Give free leisure passes to care leavers up to 25', 'Head of Leisure', undated('In place'), {
      rating: green(),
    }),
    act(
      'Set up a drop-in with an emotional health practitioner at the Bridge Street hub',
      'CAMHS Service Manager',
      month('January 2024', '2024-01'),
      { rating: yellow() },
    ),
  ]),
  theme('Pledge 4: We will listen to you and tell you what we have done', [
    act(
      'Refresh the membership of the Children in Care Council and start a group for under elevens',
      'Participation Officer',
      month('June 2023', '2023-06'),
      { rating: green() },
    ),
    act(
      'Bring two care experienced young people on to the Corporate Parenting Panel as full members',
      'Democratic Services; Participation Officer',
      month('May 2023', '2023-05'),
      { rating: green() },
    ),
    act('Publish a “You asked” newsletter', 'Communications Team', repeating('Quarterly', 'quarterly'), {
      rating: yellow(),
    }),
    act(
      'Replace jargon in letters and reports using the young people’s language guide',
      'Principal Social Worker',
      month('Feb 2024', '2024-02'),
      { rating: yellow() },
    ),
  ]),
]

const MEASURE = [
  [
    'You tell us so in the Bright Spots survey',
    'Fewer moves in an emergency',
    'Twelve tenancies started',
    'Reviews record it',
  ],
  ['Better attendance', 'Ten placements a year', 'Take-up', 'Fewer people not in education'],
  ['90% by March', 'Number of passes used', 'Waiting times'],
  ['Attendance at meetings', 'Panel minutes', 'Four issues a year', 'Sample of letters'],
]

const key = (): LaidTable => {
  const laid = table(
    [
      ['Green', 'Achieved'],
      ['Yellow', 'Progress being made'],
      ['Red', 'Not yet started or stalled'],
    ],
    { widths: [1, 5], headings: 0 },
  )
  const fills = ['92D050', 'FFFF00', 'FF0000']
  laid.rows.forEach(({ cells }, at) => {
    const fill = fills[at]
    if (fill !== undefined && cells[0] !== undefined) cells[0].fill = fill
  })
  return laid
}

export const plan: CorpusPlan = {
  id: 'ellerbank-pledges',
  title: 'Ellerbank Corporate Parenting Strategy 2023–26: Action Plan',
  style:
    'an ordinary corporate parenting plan, upright pages: a pledge a heading, bullets of what young people said, no references, ratings by colour alone with the key at the end',
  levels: ['Pledge', 'Action'],
  scale: [
    { code: 'Green', label: 'Achieved', status: 'complete' },
    { code: 'Yellow', label: 'Progress being made', status: 'on-track' },
    { code: 'Red', label: 'Not yet started or stalled', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Green Achieved Yellow Progress being made Red Not yet started or stalled' },
  ],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Ellerbank Corporate Parenting Strategy 2023–26: Action Plan'),
    para('Appendix 2 to the strategy agreed by Council on 20 April 2023. Progress at the end of quarter 2.'),
    para(
      'As corporate parents we want for children in our care what any good parent would want. The Corporate Parenting Panel will look at two pledges at each meeting.',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 2),
      para('What young people told us:'),
      ...bullets('“Nobody asked me.”', '“I want to know what is going to happen before it does.”'),
      actionTable(themeActions(of), {
        columns: [
          { title: 'What will we do?', width: 5, of: ({ action }) => action.text },
          { title: 'Who will lead on it?', width: 3, of: ({ action }) => action.leads.join(' / ') },
          { title: 'When by?', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'How will we know it has made a difference?',
            width: 3,
            of: ({ action }) => MEASURE[at]?.[(of.actions ?? []).indexOf(action)] ?? '',
          },
          { title: 'RAG', width: 1, of: () => '', fill: ({ action }) => action.rating?.fill },
        ],
      }),
    ]),
    heading('What the colours mean', 2),
    key(),
  ],
}
