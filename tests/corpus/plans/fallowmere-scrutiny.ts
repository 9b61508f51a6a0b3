// Awkward. The executive's response to a scrutiny task group on care leavers: first and revised dates in
// two columns, notes across the table in its midst, one recommendation that was not accepted.
// Choices: the revised date is the due date where there is one. The portfolio holder answers for the
// recommendation and is not the lead. The recommendation that was not accepted has no action and is left
// out. A note across the table is no action and no heading.
import { type Free, free, heading, para, table, title } from '../lay.ts'
import { day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const rate = (text: string, ...statuses: TruthRating['statuses']): TruthRating => ({
  texts: [text],
  statuses,
})
const implemented = rate('Implemented', 'complete')
const progressing = rate('Progressing', 'on-track')
const behind = rate('Behind schedule', 'at-risk', 'off-track')

type Line = {
  text: string
  lead: string
  first: TruthDue | null
  revised?: TruthDue
  rating: TruthRating | null
  update?: string
}

/** The first date with the new one beside it; the new one holds. */
const line = ({ text, lead, first, revised, rating, update }: Line) =>
  written(
    text,
    { first: first?.text ?? '', revised: revised?.text ?? '' },
    {
      leads: lead === '' ? [] : lead.split(';').map((one) => one.trim()),
      due: revised ?? first,
      rating,
      ...(update === undefined ? {} : { progress: update }),
    },
  )

const themes: TruthTheme[] = [
  theme(
    'That every care leaver has a named housing officer from the age of 17.',
    [
      line({
        text: 'Create two housing officer posts for care leavers',
        lead: 'Head of Housing Need',
        first: month('September 2024', '2024-09'),
        rating: implemented,
        update: 'Both officers in post.',
      }),
      line({
        text: 'Agree a pathway with the four district councils',
        lead: 'Head of Housing Need; Service Manager, Leaving Care',
        first: month('November 2024', '2024-11'),
        revised: month('February 2025', '2025-02'),
        rating: behind,
        update: 'Three of four districts have signed.',
      }),
      line({
        text: 'Stop using bed and breakfast for anyone under 21',
        lead: 'Service Manager, Leaving Care',
        first: repeating('Ongoing', 'ongoing'),
        rating: progressing,
        update: 'One young person in the year, for two nights.',
      }),
    ],
    '1',
  ),
  theme(
    'That the council exempts care leavers from council tax until 25.',
    [
      line({
        text: 'Bring a report to Cabinet',
        lead: 'Director of Finance',
        first: day('10 December 2024', '2024-12-10'),
        rating: implemented,
        update: 'Agreed from April 2025.',
      }),
      line({
        text: 'Write to all those who will benefit',
        lead: 'Revenues Manager',
        first: month('March 2025', '2025-03'),
        rating: progressing,
      }),
    ],
    '2',
  ),
  theme(
    'That care leavers can get a rail card and help with the cost of a first passport.',
    [
      line({
        text: 'Add both to the local offer',
        lead: 'Service Manager, Leaving Care',
        first: month('October 2024', '2024-10'),
        rating: implemented,
      }),
      line({
        text: 'Talk to the rail company about a group rate',
        lead: 'Transport Strategy Officer',
        first: undated('To be confirmed'),
        rating: null,
      }),
    ],
    '3',
  ),
  theme(
    'That personal advisers have smaller caseloads.',
    [
      line({
        text: 'Model three sizes of caseload and their cost',
        lead: 'Finance Business Partner',
        first: month('October 2024', '2024-10'),
        revised: month('January 2025', '2025-01'),
        rating: progressing,
        update: 'Figures with the director.',
      }),
      line({
        text: 'Recruit three personal advisers',
        lead: 'Service Manager, Leaving Care',
        first: month('January 2025', '2025-01'),
        revised: month('May 2025', '2025-05'),
        rating: behind,
        update:
          'One offer made. The advert drew eleven candidates, few with experience, and will run again after Easter.',
      }),
      line({
        text: 'Let young people help choose who is appointed',
        lead: '',
        first: repeating('Ongoing', 'ongoing'),
        rating: progressing,
      }),
    ],
    '5',
  ),
  theme(
    'That members meet care leavers twice a year.',
    [
      line({
        text: 'Put two dates in the council calendar',
        lead: 'Democratic Services Manager',
        first: month('July 2024', '2024-07'),
        rating: implemented,
      }),
      line({
        text: 'Report what was said to full Council',
        lead: 'Participation Lead',
        first: repeating('Annually', 'annual'),
        rating: progressing,
      }),
    ],
    '6',
  ),
]

const HOLDER: Record<string, string> = {
  '1': 'Housing',
  '2': 'Finance',
  '3': 'Children',
  '5': 'Children',
  '6': 'Leader',
}
const NOTES: Record<string, string> = {
  '2': 'Note: recommendations 1 and 2 were considered together by Cabinet on 16 July 2024.',
  '5': 'Note: the cost of recommendation 5 is subject to the budget for 2025/26.',
}

const rowsOf = (of: TruthTheme): Free[][] => {
  const actions = of.actions ?? []
  const note = NOTES[of.ref ?? '']
  return [
    ...actions.map((action, at): Free[] => [
      ...(at === 0
        ? [
            { text: `${of.ref ?? ''}. ${of.text}`, down: actions.length },
            { text: 'Accepted', down: actions.length },
            { text: HOLDER[of.ref ?? ''] ?? '', down: actions.length },
          ]
        : []),
      action.text,
      action.leads.join(' / '),
      cellFor(action, 'first'),
      cellFor(action, 'revised'),
      action.rating?.texts[0] ?? '',
      action.progress ?? '',
    ]),
    ...(note === undefined ? [] : [[{ text: note, across: 9, fill: 'F2F2F2' }]]),
  ]
}

const refused: Free[] = [
  '4. That the council opens its own house project.',
  'Not accepted',
  'Housing',
  {
    text: 'Cabinet did not accept this recommendation because a regional scheme is about to open.',
    across: 6,
  },
]

const TITLES = [
  'Recommendation',
  'Executive response',
  'Portfolio holder',
  'Action',
  'Lead officer',
  'Original date',
  'Revised date',
  'Status',
  'Update, April 2025',
]

export const plan: CorpusPlan = {
  id: 'fallowmere-scrutiny',
  title: 'Fallowmere: Response to the Care Leavers Task Group',
  style:
    'first and revised dates, notes across the table, a recommendation not accepted, portfolio holders beside lead officers',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Visited the drop-in' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'xlsx', 'ods', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Fallowmere: Response to the Care Leavers Task Group'),
    para(
      'The task group reported in May 2024 after six meetings. It made six recommendations, of which the executive accepted five. The committee asked for an update every six months.',
    ),
    heading('How the task group went about it', 2),
    table([
      ['Date', 'What members did'],
      ['8 February 2024', 'Visited the drop-in and spoke with nine young people'],
      ['29 February 2024', 'Heard from personal advisers'],
      ['21 March 2024', 'Heard from housing and health'],
    ]),
    heading('Action plan', 2),
    free(
      [
        TITLES.map((text): Free => ({ text, bold: true })),
        ...themes.flatMap((of) => (of.ref === '5' ? [refused, ...rowsOf(of)] : rowsOf(of))),
      ],
      { widths: [3, 1.4, 1.4, 3.5, 2.2, 1.6, 1.6, 1.6, 3.2], headings: 1 },
    ),
  ],
}
