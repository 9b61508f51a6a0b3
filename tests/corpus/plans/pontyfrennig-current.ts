// One improvement area a row, several actions in a cell, leads and dates in the same order beside them. Choices:
// the colour in "CURRENT PERFORMANCE" is the area's and no action's; what was done last year stands for the area
// as a whole and is no action's own; four colours that the paper does not explain.
import { bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, month, quarter, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

type Beside = { before: string[]; resources: string }
const BESIDE = new Map<string, Beside>()

type Line = [string, string, TruthDue]

function area([text, before, resources]: [string, string[], string], ...lines: Line[]): TruthObjective {
  BESIDE.set(text, { before, resources })
  return aim(
    text,
    lines.map(([words, lead, due]): TruthAction => act(words, lead, due)),
  )
}

const PERFORMANCE = new Map<string, string>([
  ['Help for families', 'AMBER'],
  ['Children looked after', 'YELLOW'],
  ['A workforce that stays', 'RED'],
])

const themes: TruthTheme[] = [
  themeOf('Help for families', [
    area(
      [
        'Families wait too long between asking for help and somebody coming',
        ['Single front door opened in October', 'Backlog of 90 cut to 22'],
        'Within budget. One post from the Families First grant',
      ],
      [
        'Publish a promise that a worker will ring within three working days',
        'Front Door Manager',
        month('May 2025', '2025-05'),
      ],
      [
        'Place two family workers in each of the three school clusters',
        'Early Help Manager',
        month('Sept 2025', '2025-09'),
      ],
      [
        'Ask every family at closing what would have helped sooner',
        'Participation Officer',
        repeating('Ongoing', 'ongoing'),
      ],
    ),
    area(
      [
        'Parents of disabled children are passed between teams',
        ['Parents’ forum restarted with 31 members'],
        '£40k short breaks money, not recurring',
      ],
      [
        'Name one worker for each family with a child known to two teams or more',
        'Disability Team Manager',
        month('July 2025', '2025-07'),
      ],
      [
        'Rewrite the short breaks statement with the forum and test it on ten families',
        'Short Breaks Officer',
        month('Oct 2025', '2025-10'),
      ],
    ),
  ]),
  themeOf('Children looked after', [
    area(
      [
        'Care and support plans say what the child needs but not what we will do',
        ['Template rewritten', '64 workers through the half-day course'],
        'Training budget',
      ],
      [
        'Audit 20 plans a quarter with the reviewing officers and send each back with one thing to change',
        'Reviewing Manager',
        repeating('Quarterly', 'quarterly'),
      ],
      [
        'Hold planning surgeries in both offices',
        'Principal Officer, Looked After',
        month('June 2025', '2025-06'),
      ],
      [
        'Give each child over eight a copy in words that the child would use',
        'Team Managers',
        month('Dec 2025', '2025-12'),
      ],
    ),
    area(
      [
        'Health assessments are late for children placed out of county',
        ['Agreement with two neighbouring health boards'],
        'Health board',
      ],
      ['Chase list to the nurse every Monday', 'Business Support Manager', repeating('Weekly', 'weekly')],
      [
        'Agree a charge with the remaining four boards so that they do ours and we do theirs',
        'LAC Nurse',
        undated('TBC'),
      ],
    ),
  ]),
  themeOf('A workforce that stays', [
    area(
      [
        'One post in four is filled by an agency worker',
        ['Exit interviews held with 19 of 26 leavers', 'Market supplement agreed by Cabinet'],
        '£310k from reserves for two years',
      ],
      [
        'Convert eight agency workers to permanent contracts',
        'HR Business Partner',
        quarter('Q2 2025/26', '2025-09'),
      ],
      [
        'Grow our own: fund six support workers through the part-time degree',
        'Workforce Development Manager',
        month('Sept 2025', '2025-09'),
      ],
      [
        'Managers to hold a stay conversation with each worker once a year',
        'Service Managers',
        repeating('Annual', 'annual'),
      ],
    ),
    area(
      [
        'Supervision is frequent but does not change what happens next',
        ['92% had supervision monthly'],
        'None needed',
      ],
      [
        'Observe every team manager’s supervision once and give feedback',
        'Principal Social Worker',
        month('Nov 2025', '2025-11'),
      ],
      [
        'Shorten the supervision form: what has changed, what is next, by whom',
        'Practice Lead',
        month('April 2025', '2025-04'),
      ],
    ),
  ]),
]

const TITLES = [
  'Area for improvement',
  'Progress achieved in 24/25',
  'Key future actions 25/26',
  'Lead',
  'Timescale',
  'Resources',
]

function laidOut(of: TruthTheme): Laid[] {
  return [
    heading(of.text, 2),
    strong(`CURRENT PERFORMANCE (APRIL 25): ${PERFORMANCE.get(of.text) ?? ''}`),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'C6E0B4' })),
        ...(of.objectives ?? []).map((one) => [
          one.text,
          BESIDE.get(one.text)?.before ?? '',
          one.actions.map(({ text }, at) => `${at + 1}. ${text}`),
          one.actions.map(({ leads }, at) => `${at + 1}. ${leads.join('')}`),
          one.actions.map(({ due }, at) => `${at + 1}. ${due?.text ?? ''}`),
          BESIDE.get(one.text)?.resources ?? '',
        ]),
      ],
      { widths: [2.4, 2.4, 4.4, 2.4, 1.6, 1.8], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'pontyfrennig-current',
  title: 'Cyngor Pontyfrennig – Children’s Services Improvement Programme 2025/26',
  style:
    'one area a row, numbered actions in one cell with leads and dates in the same order; the area’s colour in a line above',
  levels: ['Theme', 'Area for improvement', 'Key future action'],
  scale: null,
  themes: themes.map((of) => ({
    ...of,
    objectives: (of.objectives ?? []).map((one) => ({
      ...one,
      actions: one.actions.map((action, at) => ({ ...action, ref: `${at + 1}` })),
    })),
  })),
  decoys: [
    { kind: 'other', words: 'Cabinet Member (chair)' },
    { kind: 'resources', words: 'Families First grant 148' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Cyngor Pontyfrennig – Children’s Services Improvement Programme 2025/26'),
    para(
      'The programme follows the performance evaluation inspection of January 2025 and takes over from the recovery plan, which is closed.',
    ),
    heading('Programme board', 2),
    table(
      [
        ['Seat', 'Held by'],
        ['Cabinet Member (chair)', 'Children and Young People'],
        ['Senior responsible officer', 'Director of Social Services'],
        ['Programme manager', 'Seconded until March 2026'],
      ],
      { widths: [3, 4] },
    ),
    ...themes.flatMap((of) => laidOut(of)),
    heading('Money', 2),
    table(
      [
        ['Source', '£000', 'Until'],
        ['Families First grant', '148', 'March 2026'],
        ['Reserves (market supplement)', '310', 'March 2027'],
        ['Short breaks', '40', 'March 2026'],
      ],
      { widths: [4, 1, 2] },
    ),
    ...bullets('Next report to Social Care Scrutiny: 16 July.', 'Questions to the programme manager.'),
  ],
}
