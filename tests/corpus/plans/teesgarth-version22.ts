// A written statement of action in its twenty-second version: a table of versions, then for each of the four weaknesses
// the outcomes sought as rows across, with actions numbered through, start and end, and a rating in blue, green, amber or
// red with the last update. Choices: the outcome is the level above its actions; the start is no due date; names of boards
// under "Reports to" lead nothing.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, aim, month, placedActions, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const blue = rated('Blue', 'complete')
const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')
const FILLS = new Map([
  ['Blue', '00B0F0'],
  ['Green', '00B050'],
  ['Amber', 'FFC000'],
  ['Red', 'FF0000'],
])

const MORE = new Map<TruthAction, { start: string; board: string }>()

type Line = [string, string, string, [string, TruthDue], string, string, TruthRating]

function line(...[ref, text, leads, [start, due], board, progress, rating]: Line): TruthAction {
  const made = act(text, leads.replaceAll(', ', ';'), due, { ref, progress, rating })
  MORE.set(made, { start, board })
  return made
}

const SIB = 'SEND Improvement Board'
const JCG = 'Joint Commissioning Group'
const PVG = 'Participation and Voice Group'

const themes: TruthTheme[] = [
  themeOf(
    'Nobody has led the SEND reforms firmly enough, and it is not clear who answers to whom',
    [
      aim(
        'Leaders from education, health and care hold each other to account',
        [
          line(
            '1.1.1',
            'Set up a SEND Improvement Board with terms of reference agreed by all partners',
            'Executive Director Children’s Services',
            ['Apr 17', month('May 17', '2017-05')],
            'Children’s Trust',
            'Board has met monthly since May 2017.',
            blue,
          ),
          line(
            '1.1.2',
            'Appoint a Designated Clinical Officer',
            'CCG Commissioning Lead',
            ['May 17', month('Sept 17', '2017-09')],
            SIB,
            'In post from October 2017, one day over two boroughs.',
            blue,
          ),
          line(
            '1.1.3',
            'Review the capacity of the statutory SEN team',
            'Head of Achievement, SEN Manager',
            ['Jan 18', month('July 18', '2018-07')],
            SIB,
            'Two posts added; one still vacant.',
            amber,
          ),
        ],
        'Outcome 1.1',
      ),
      aim(
        'There is a strategy that people know',
        [
          line(
            '1.2.1',
            'Write the SEND strategy 2018–21 with parents, young people and schools',
            'Head of Achievement, Parent Carer Forum Chair',
            ['Sept 17', month('Mar 18', '2018-03')],
            SIB,
            'Launched in April 2018.',
            blue,
          ),
          line(
            '1.2.2',
            'Publish an easy-read version and a film',
            'Participation Officer',
            ['Apr 18', month('May 19', '2019-05')],
            PVG,
            'Easy-read out. Film in the edit.',
            green,
          ),
        ],
        'Outcome 1.2',
      ),
    ],
    'Area 1',
  ),
  themeOf(
    'Services are planned and bought apart from one another',
    [
      aim(
        'Services are bought together, from a shared picture of need',
        [
          line(
            '2.1.1',
            'Complete the needs assessment for 0–25s',
            'Public Health Specialist',
            ['June 17', month('Dec 17', '2017-12')],
            JCG,
            'Published; refreshed in January 2019.',
            blue,
          ),
          line(
            '2.1.2',
            'Agree a joint commissioning strategy and a three-year plan',
            'CCG Commissioning Lead, Commissioning Manager',
            ['Nov 17', month('June 18', '2018-06')],
            JCG,
            'Signed by the council in September and by the CCG in November 2018.',
            blue,
          ),
          line(
            '2.1.3',
            'Commission occupational therapy afresh with one way in',
            'CCG Commissioning Lead',
            ['Sept 18', month('Apr 19', '2019-04')],
            JCG,
            'No bids at the first time of asking. Second round closes in June.',
            red,
          ),
          line(
            '2.1.4',
            'Begin the all-through autism pathway',
            'Designated Clinical Officer, CAMHS Service Manager',
            ['Jan 19', month('Sept 19', '2019-09')],
            JCG,
            'Clinic staff recruited.',
            green,
          ),
        ],
        'Outcome 2.1',
      ),
    ],
    'Area 2',
  ),
  themeOf(
    'Families have little say and cannot find out what there is',
    [
      aim(
        'Families help to shape what there is',
        [
          line(
            '3.1.1',
            'Support parents to set up a new forum',
            'Participation Officer, Contact (national charity)',
            ['May 17', month('Nov 17', '2017-11')],
            PVG,
            'Forum launched November 2017, 260 members.',
            blue,
          ),
          line(
            '3.1.2',
            'Two young people to sit upon the Improvement Board',
            'Participation Officer',
            ['Sept 18', month('Jan 19', '2019-01')],
            PVG,
            'One has joined. The other stood down because of exams.',
            amber,
          ),
        ],
        'Outcome 3.1',
      ),
      aim(
        'Families can find out what help there is',
        [
          line(
            '3.2.1',
            'Rebuild the local offer with parents and test it with them',
            'Family Information Service Manager',
            ['July 17', month('Mar 18', '2018-03')],
            PVG,
            'Live. 4,100 visits a month.',
            blue,
          ),
          line(
            '3.2.2',
            'Check every entry for truth and date',
            'Family Information Service Manager',
            ['Apr 18', repeating('Quarterly', 'quarterly')],
            PVG,
            'January check: 31 of 512 out of date, put right.',
            green,
          ),
        ],
        'Outcome 3.2',
      ),
    ],
    'Area 3',
  ),
  themeOf(
    'Leaders think that things are better than they are, for want of figures',
    [
      aim(
        'Leaders know how good services are',
        [
          line(
            '4.1.1',
            'Bring a single data dashboard to the Board each month',
            'Performance Analyst',
            ['June 17', month('Oct 17', '2017-10')],
            SIB,
            'In its 18th edition.',
            blue,
          ),
          line(
            '4.1.2',
            'Audit plans every half term across education, health and care',
            'SEN Manager, Designated Clinical Officer',
            ['Jan 18', repeating('Half termly', 'other')],
            SIB,
            'February: 9 of 15 good.',
            green,
          ),
          line(
            '4.1.3',
            'Write the self-evaluation again and have it tested by a peer',
            'Head of Achievement',
            ['Feb 19', month('June 19', '2019-06')],
            SIB,
            'Peer booked for 12 June.',
            green,
          ),
        ],
        'Outcome 4.1',
      ),
    ],
    'Area 4',
  ),
]

const columns: Column[] = [
  { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'Action', width: 4, of: ({ action }) => action.text },
  { title: 'Lead officer(s)', width: 2.4, of: ({ action }) => action.leads.join(', ') },
  { title: 'Reports to', width: 1.8, of: ({ action }) => MORE.get(action)?.board ?? '' },
  { title: 'Start', width: 1, of: ({ action }) => MORE.get(action)?.start ?? '' },
  { title: 'End', width: 1.1, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Update (April 2019)', width: 3.2, of: ({ action }) => action.progress ?? '' },
  {
    title: 'BRAG',
    width: 0.9,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => FILLS.get(printed(action.rating)),
  },
]

export const plan: CorpusPlan = {
  id: 'teesgarth-version22',
  title: 'Teesgarth SEND Written Statement of Action (v22) April 2019',
  style:
    'four weaknesses with outcomes as rows across the table, start and end, the board each action reports to, BRAG words; a table of versions first',
  levels: ['Area', 'Outcome', 'Action'],
  scale: [
    { code: 'Blue', label: 'Action complete', status: 'complete' },
    { code: 'Green', label: 'On target', status: 'on-track' },
    { code: 'Amber', label: 'Behind, can be recovered', status: 'at-risk' },
    { code: 'Red', label: 'Significantly behind', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'v21 February 2019 Updated after DfE monitoring visit' },
    { kind: 'key', words: 'Amber Behind, can be recovered' },
    { kind: 'measures', words: 'New plans issued in 20 weeks 12% 64% 80%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Teesgarth SEND Written Statement of Action (v22) April 2019'),
    table(
      [
        ['Version', 'Date', 'What changed'],
        ['v1', 'August 2017', 'Submitted'],
        ['v20', 'November 2018', 'Updated for Board'],
        ['v21', 'February 2019', 'Updated after DfE monitoring visit'],
        ['v22', 'April 2019', 'Updated for Board'],
      ],
      { widths: [1, 2, 5] },
    ),
    para(
      'Inspectors visited in March 2017 and asked the council and the CCG for a statement of what they would do. This is its newest version; older ones are kept on the Local Offer.',
    ),
    table(
      [
        ['BRAG', 'Meaning'],
        ['Blue', 'Action complete'],
        ['Green', 'On target'],
        ['Amber', 'Behind, can be recovered'],
        ['Red', 'Significantly behind'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns,
        banner: ({ objective }) => `${objective?.ref ?? ''}: ${objective?.text ?? ''}`,
      }),
    ]),
    heading('How we measure it', 2),
    table(
      [
        ['Measure', 'March 2017', 'April 2019', 'Target'],
        ['New plans issued in 20 weeks', '12%', '64%', '80%'],
        ['Parents satisfied with the local offer', '19%', '57%', '75%'],
        ['Appeals lodged in the year', '41', '22', 'fewer than 20'],
      ],
      { widths: [5, 1.4, 1.4, 1.6] },
    ),
  ],
}
