// A scrutiny committee's review with the Executive's answers, the awkward sort: there is no column for a
// rating alone. Each update begins with one of four words that the paper explains at its head, and that
// word is the rating. A recommendation that was not accepted has no action, and its dashes are none. The
// response (accepted or not) is a field of the recommendation and no rating. An academic year ends with
// August; "Ongoing from September" goes on, and a reader may also note when it began.
import { free, heading, para, table, title } from '../../lay.ts'
import type { Free } from '../../lay.ts'
import { act, day, month, repeating, theme, undated, year } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'

/** The word that begins the update, and the whole of the update. */
function began(word: string, status: TruthRating['statuses'][number], rest: string): TruthRating {
  return { texts: [word, `${word}. ${rest}`], statuses: [status] }
}
const completed = (rest: string): TruthRating => began('Completed', 'complete', rest)
const progressing = (rest: string): TruthRating => began('Progressing', 'on-track', rest)
const delayed = (rest: string): TruthRating => began('Delayed', 'at-risk', rest)
const awaited = (rest: string): TruthRating => began('Not started', 'not-started', rest)

const themes = [
  theme(
    'That the offer for children on part-time timetables be set out in one place and known to parents.',
    [
      act(
        'Publish a guide for parents on part-time timetables, with a telephone number',
        'Head of Access and Inclusion',
        month('June 2025', '2025-06'),
        {
          rating: completed(
            'The guide went out to all schools on 11 June and 900 copies were taken to libraries and surgeries.',
          ),
        },
      ),
      act(
        'Collect returns from all schools every half term',
        'Education Welfare Manager',
        { ...repeating('Ongoing from September 2025', 'ongoing'), also: ['2025-09-30'] },
        { rating: progressing('111 of 124 schools sent a return in October.') },
      ),
    ],
    '1',
  ),
  theme(
    'That elective home education visits be offered within ten school days.',
    [
      act(
        'Employ two further home education officers',
        'Head of Access and Inclusion;Head of HR',
        month('September 2025', '2025-09'),
        {
          rating: delayed(
            'One started on 3 November. The second post was frozen with others in the summer and was released in December.',
          ),
        },
      ),
      act(
        'Report the time taken to visit in the quarterly performance paper',
        'Performance Manager',
        repeating('Quarterly', 'quarterly'),
        { rating: completed('In the paper since quarter 2.') },
      ),
    ],
    '2',
  ),
  theme('That the council run its own alternative provision for primary children.', [], '3'),
  theme(
    'That managed moves be recorded and their outcome followed for a year.',
    [
      act(
        'Record all managed moves on the education system',
        'Fair Access Manager',
        day('1 September 2025', '2025-09-01'),
        { rating: completed('All 63 moves this term are recorded.') },
      ),
      act(
        'Follow up each child at 12, 26 and 52 weeks',
        'Fair Access Manager',
        { ...year('Academic year 2025/26', '2026-08'), also: ['2026-07-31', null] },
        { rating: progressing('Calls at 12 weeks have begun.') },
      ),
      act(
        'Bring a first report on outcomes to this Committee',
        'Director of Education',
        month('March 2026', '2026-03'),
        { rating: awaited('In the work programme for 18 March.') },
      ),
    ],
    '4',
  ),
  theme(
    'That exclusions of children with a social worker be brought to the attention of the Lead Member each month.',
    [
      act('Send a monthly note to the Lead Member', 'Virtual School Head', repeating('Monthly', 'monthly'), {
        rating: progressing(
          "Sent each month since May. The note now shows the child's age and type of plan but no name.",
        ),
      }),
    ],
    '5',
  ),
  theme(
    'That the views of excluded children be sought.',
    [
      act(
        'Ask the youth service to hold conversations with 30 children who were excluded last year',
        'Youth Voice Coordinator',
        undated('To be confirmed'),
        { rating: delayed('Eleven took part. Others will be asked in the spring.') },
      ),
      act('Publish what they said and what will change', '', month('May 2026', '2026-05'), {
        rating: awaited('Depends on the action above.'),
      }),
      act(
        'Invite three young people to speak to governors at their annual conference',
        'Governor Services',
        month('November 2025', '2025-11'),
        { rating: completed('Two spoke; the third sent a recording.') },
      ),
    ],
    '6',
  ),
]

const responses = ['Accepted', 'Accepted', 'Not accepted', 'Accepted', 'Accepted', 'Accepted in part']

const cells = (action: TruthAction): Free[] => [
  action.text,
  action.leads.join('; '),
  action.due?.text ?? '',
  action.rating?.texts[1] ?? '',
]

const body: Free[][] = themes.flatMap(({ ref, text, actions = [] }, at) => {
  const response = responses[at] ?? ''
  if (actions.length === 0)
    return [[ref ?? '', text, response, '-', '-', '-', 'The reasons were given to Council on 8 May.']]
  const down = actions.length
  return actions.map((action, index): Free[] =>
    index > 0
      ? cells(action)
      : [{ text: ref ?? '', down }, { text, down }, { text: response, down }, ...cells(action)],
  )
})

export const plan: CorpusPlan = {
  id: 'wharncote-scrutiny',
  title: 'Wharncote Scrutiny Review of Children Missing Education: Progress on Recommendations',
  style: 'no column for a rating: the update begins with its word; a recommendation refused has no action',
  levels: ['Recommendation', 'Agreed action'],
  scale: [
    { code: 'Completed', label: 'the action is finished', status: 'complete' },
    { code: 'Progressing', label: 'the action is under way as planned', status: 'on-track' },
    { code: 'Delayed', label: 'the action is under way but late', status: 'at-risk' },
    { code: 'Not started', label: 'work has yet to begin', status: 'not-started' },
  ],
  themes,
  decoys: [{ kind: 'other', words: 'Report author Scrutiny Officer' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'csv', 'paste:cells'],
  page: { landscape: true, font: 'Arial' },
  layout: () => [
    title('Scrutiny Review of Children Missing Education: Progress on Recommendations'),
    table(
      [
        ['Committee', 'Children and Learning Scrutiny Committee'],
        ['Date', '21 January 2026'],
        ['Report author', 'Scrutiny Officer'],
        ['Purpose', 'To receive progress on the review that was presented to the Executive in April 2025'],
      ],
      { headings: 0, widths: [1, 4] },
    ),
    heading('1. Summary', 2),
    para(
      '1.1 The Committee made six recommendations. The Executive accepted four, accepted one in part and did not accept one. Members are asked to note progress and to say whether any recommendation can be signed off.',
    ),
    para(
      '1.2 Each update begins with one of these words. Completed: the action is finished. Progressing: the action is under way as planned. Delayed: the action is under way but late. Not started: work has yet to begin.',
    ),
    heading('2. Progress', 2),
    free(
      [
        [
          'No.',
          'Recommendation',
          'Executive response',
          'Agreed action',
          'Responsible officer',
          'Timescale',
          'Status and update, January 2026',
        ].map((text) => ({ text, bold: true })),
        ...body,
      ],
      { widths: [1, 4, 2, 4, 3, 2, 5], headings: 1 },
    ),
    heading('3. Implications', 2),
    para('3.1 There are no financial implications beyond the two posts named under recommendation 2.'),
  ],
}
