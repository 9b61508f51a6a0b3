// A group of family hubs' service development plan. Each objective has one cell of dated bullets, each beginning with a
// month and the initials of who is to do it; there is no column of dates.
// Choices: the month a bullet begins with is when it is due; the initials after it lead it; a bullet without initials is
// led by whoever stands in the next cell.
import { free, heading, para, strong, table, title } from '../../lay.ts'
import { act, aim, month, repeating, themeOf, undated } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthObjective, TruthTheme } from '../../types.ts'

type Extra = { who: string; success: string[]; monitoring: string[]; impact: string; cost: string }
const EXTRA = new Map<TruthObjective, Extra>()

function objective(
  ref: string,
  text: string,
  acts: [string, string, TruthDue][],
  extra: Extra,
): TruthObjective {
  const made = aim(
    text,
    acts.map(([words, leads, due]) => act(words, leads, due, { success: extra.success.join('\n') })),
    ref,
  )
  EXTRA.set(made, extra)
  return made
}

const themes: TruthTheme[] = [
  themeOf(
    'Reach: families who would gain most know us and come',
    [
      objective(
        '1.1',
        'To register and see 80% of under-fives in the two poorest neighbourhoods',
        [
          [
            'Sept 2024 – RB/KL to agree with health visitors that registration is done at the new birth visit',
            'RB; KL',
            month('Sept 2024', '2024-09'),
          ],
          [
            'Nov 2024 – JN to door-knock Tollgate and the Maltings with the housing officer',
            'JN',
            month('Nov 2024', '2024-11'),
          ],
          [
            'Jan 2025 – KL to compare the register with the live birth data (once available)',
            'KL',
            month('Jan 2025', '2025-01'),
          ],
        ],
        {
          who: 'RB/KL/JN',
          success: ['80% registered and 65% seen three times or more'],
          monitoring: ['End of month data to RB', 'At February locality review'],
          impact: 'Reach at Tollgate was 54% in April; September figure 61%.',
          cost: 'Time of outreach workers, 2 days',
        },
      ),
      objective(
        '1.2',
        'To bring fathers and male carers into the hubs',
        [
          [
            'Oct 2024 – DS to begin Saturday breakfast with the football club’s community team',
            'DS',
            month('Oct 2024', '2024-10'),
          ],
          [
            'Feb 2025 – DS/JN to ask fifteen fathers who do not come why they do not',
            'DS; JN',
            month('Feb 2025', '2025-02'),
          ],
        ],
        {
          who: 'DS/JN',
          success: ['Male carers make up 15% of attendances (was 6%)'],
          monitoring: ['Monthly at team meeting'],
          impact: '',
          cost: '£1,200 food and hall',
        },
      ),
      objective(
        '1.3',
        'To make our leaflets and pages readable by everyone',
        [
          ['asap – CCM to take down pages that are out of date', 'CCM', undated('asap')],
          [
            'March 2025 – CCM to have four leaflets put into the five languages most spoken here',
            'CCM',
            month('March 2025', '2025-03'),
          ],
        ],
        {
          who: 'CCM',
          success: ['Parents’ panel finds what it looks for in three clicks'],
          monitoring: ['March 2025 parents’ panel'],
          impact: '',
          cost: '£900 translation',
        },
      ),
    ],
    'Priority 1',
  ),
  themeOf(
    'Ready for school: children talk, play and are well',
    [
      objective(
        '2.1',
        'To find speech and language need at two rather than at four',
        [
          [
            'Sept 2024 – HW to train every hub worker in the screening tool',
            'HW',
            month('Sept 2024', '2024-09'),
          ],
          [
            'Dec 2024 – HW/RB to hold joint clinics with the speech therapist, one a fortnight in each hub',
            'HW; RB',
            month('Dec 2024', '2024-12'),
          ],
          [
            'May 2025 – HW to follow up every child screened in the autumn',
            'HW',
            month('May 2025', '2025-05'),
          ],
        ],
        {
          who: 'HW/RB',
          success: ['240 screened. Nine in ten who need it begin a programme within eight weeks'],
          monitoring: ['Termly with the therapist’s manager', 'June 2025 advisory board'],
          impact: 'First clinics full. Waiting list for clinic in east hub.',
          cost: 'Therapist 0.2 FTE, from public health grant',
        },
      ),
      objective(
        '2.2',
        'To raise take-up of the two-year-old offer',
        [
          ['Oct 2024 – AM to ring each family on the monthly list', 'AM', month('Oct 2024', '2024-10')],
          [
            'Jan 2025 – AM/KL to meet the seven childminders who have places and no children',
            'AM; KL',
            month('Jan 2025', '2025-01'),
          ],
        ],
        {
          who: 'AM/KL',
          success: ['Take-up 82% (was 71%)'],
          monitoring: ['Headcount week each term'],
          impact: 'Autumn 76%.',
          cost: 'None',
        },
      ),
    ],
    'Priority 2',
  ),
  themeOf(
    'Strong families: parents manage well and ask early',
    [
      objective(
        '3.1',
        'To offer parenting programmes that parents finish',
        [
          ['Sept 2024 – PT to publish a year’s programme in one go', 'PT', month('Sept 2024', '2024-09')],
          ['Nov 2024 – PT/DS to try one group online in the evening', 'PT; DS', month('Nov 2024', '2024-11')],
          ['Monthly – PT to ring everyone who has missed a session', 'PT', repeating('Monthly', 'monthly')],
        ],
        {
          who: 'PT/DS',
          success: ['75% complete (was 58%)', 'Scores improve for eight in ten'],
          monitoring: ['End of each programme'],
          impact: 'Evening group: 9 began, 8 finished.',
          cost: 'Licences £2,400',
        },
      ),
      objective(
        '3.2',
        'To give help with money and housing in the hubs',
        [
          [
            'Dec 2024 – RB to agree an advice worker’s day in each hub with the advice charity',
            'RB',
            month('Dec 2024', '2024-12'),
          ],
          ['April 2025 – JN to begin a uniform and cot exchange', 'JN', month('April 2025', '2025-04')],
        ],
        {
          who: 'RB/JN',
          success: ['£150,000 of benefits gained for families in the year'],
          monitoring: ['Quarterly return from the charity'],
          impact: '',
          cost: '£6,000, half from the town council',
        },
      ),
    ],
    'Priority 3',
  ),
]

const BOX: Record<string, { measure: string; linked: string; targets: string; leads: string }> = {
  'Priority 1': {
    measure: 'Performance Measure FH01 (a,b)',
    linked: 'Linked to section 1 SEF – Access',
    targets: 'Priority Target: 80% registered; reach equal between neighbourhoods',
    leads: 'Ruth Bellis HM, Kwame Lund OW, Jodie Nairn OW, Dean Salter FW, Carol Medway CCM',
  },
  'Priority 2': {
    measure: 'Performance Measure FH02 (a,b,c)',
    linked: 'Linked to section 2 SEF – Outcomes for children',
    targets: 'Priority Target: good level of development within two points of the county',
    leads: 'Hester Wynn EYL, Ruth Bellis HM, Aisha Mir FIO',
  },
  'Priority 3': {
    measure: 'Performance Measure FH04',
    linked: 'Linked to section 3 SEF – Families',
    targets: 'Priority Target: 75% complete a programme',
    leads: 'Paul Tarrow PL, Dean Salter FW, Ruth Bellis HM, Jodie Nairn OW',
  },
}

const TITLES = [
  'Objective',
  'Specific Actions (dated)',
  'Person/s Responsible',
  'Success Criteria',
  'Specific Monitoring (dated)',
  'Evaluation of impact',
  'Resource Implication',
]

function priority(of: TruthTheme): Laid[] {
  const box = BOX[of.ref ?? '']
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    strong(box?.measure ?? ''),
    para(box?.linked ?? ''),
    para(box?.targets ?? ''),
    para(box?.leads ?? ''),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'FDE9D9' })),
        ...(of.objectives ?? []).map((one) => {
          const extra = EXTRA.get(one)
          return [
            `${one.ref ?? ''} ${one.text}`,
            { text: one.actions.map(({ text }) => ({ text, bullet: true })) },
            extra?.who ?? '',
            extra?.success ?? '',
            extra?.monitoring ?? '',
            extra?.impact ?? '',
            extra?.cost ?? '',
          ]
        }),
      ],
      { widths: [2.2, 5, 1.3, 2.3, 2, 2, 1.6], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'tansholme-centre',
  title: 'Tansholme Family Hubs: Service Development Plan 2024-25',
  style:
    'dated bullets in one cell with the initials of who does each, initials joined by strokes, no date column and no status, a box of measures and leads over each table',
  levels: ['Priority', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Tollgate 412 under fives' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Tansholme Family Hubs: Service Development Plan 2024-25'),
    para(
      'To be read with the self-evaluation form (SEF). Reviewed by the advisory board in February and June.',
    ),
    ...themes.flatMap(priority),
    heading('Our neighbourhoods', 2),
    table(
      [
        ['Neighbourhood', 'Children', 'Hub'],
        ['Tollgate', '412 under fives', 'East'],
        ['The Maltings', '287 under fives', 'East'],
        ['Highfield and villages', '655 under fives', 'West'],
      ],
      { widths: [4, 3, 2] },
    ),
  ],
}
