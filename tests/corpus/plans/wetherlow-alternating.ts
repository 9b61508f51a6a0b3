// Typical. A paper of small tables in turn: one tells the reference, the area for improvement and its background, the next its
// actions, leads by post (with commas in the posts), dates by year's end, term or month, and a rating in words; what the words mean
// stands at the foot of the paper.
import { type Free, free, heading, para, table, title } from '../lay.ts'
import { act, month, rated, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const GREEN: TruthRating = rated('Green', 'on-track')
const AMBER: TruthRating = rated('Amber', 'at-risk')
const RED: TruthRating = rated('Red', 'off-track')

type Line = [string, string, TruthDue | null, TruthRating, string]

const item = (...[text, leads, due, rating, progress]: Line): TruthAction =>
  act(text, leads, due, { rating, ...(progress === '' ? {} : { progress }) })

const AD = 'Assistant Director, Safeguarding and Family Support'
const EDU = 'Head of Service, Learning, Skills and Inclusion'
const PSW = 'Principal Social Worker'

const themes: TruthTheme[] = [
  theme(
    'Private fostering is under-reported and arrangements are not always visited in time',
    [
      item(
        'Awareness campaign in schools, surgeries and language schools, with a leaflet in six languages',
        'Communications Manager',
        month('March 2025', '2025-03'),
        GREEN,
        'Leaflet printed. Twelve language schools visited.',
      ),
      item(
        'Name one worker in each team for private fostering',
        AD,
        year('by the end of 2024', '2024-12'),
        GREEN,
        'Named in all six teams.',
      ),
      item('Report visits due and done', 'Performance Manager', repeating('Monthly', 'monthly'), AMBER, ''),
    ],
    'A1',
  ),
  theme(
    'Disabled children’s safeguarding needs can be lost among their care needs',
    [
      item(
        'Joint supervision between the disabled children’s team and the safeguarding teams',
        `${AD}; Team Manager, Disabled Children`,
        month('From Jan 2025', '2025-01'),
        GREEN,
        'Twice so far.',
      ),
      item(
        'Training in communicating with children who do not speak, for forty social workers',
        PSW,
        year('by the end of 2025', '2025-12'),
        GREEN,
        'Trainer engaged.',
      ),
      item(
        'Re-audit of short breaks packages',
        'Quality Assurance Manager',
        month('June 2025', '2025-06'),
        AMBER,
        'Auditor shared with adults; may slip to July.',
      ),
    ],
    'A2',
  ),
  theme(
    'Children missing education are not tracked across the boundary',
    [
      item(
        'Information agreement with the three neighbouring councils',
        EDU,
        year('by the end of 2025', '2025-12'),
        RED,
        'One council has declined to sign.',
      ),
      item(
        'Home education visits within ten weeks of notice',
        EDU,
        { ...undated('Spring term 2025'), also: ['2025-03-31', '2025-04-30', '2025-04-04', '2025-04-11'] },
        AMBER,
        '64% so far.',
      ),
      item(
        'Weekly match of school rolls with the health register',
        `${EDU}; Data Manager`,
        repeating('Weekly', 'weekly'),
        GREEN,
        '',
      ),
    ],
    'B1',
  ),
  theme(
    'Family group conferences come too late to change what happens',
    [
      item(
        'Offer a conference to every family at the point of a first child protection conference',
        'Family Group Conference Manager',
        month('April 2025', '2025-04'),
        GREEN,
        '32 offered, 19 held.',
      ),
      item(
        'Recruit two coordinators who speak Romanian or Polish',
        'Family Group Conference Manager; HR Adviser, Recruitment',
        month('Feb 2025', '2025-02'),
        RED,
        'Advertised twice with no result.',
      ),
      item(
        'Follow-up conference after three months as a rule',
        'Family Group Conference Manager',
        repeating('Ongoing', 'ongoing'),
        GREEN,
        '',
      ),
    ],
    'B2',
  ),
  theme(
    'Practice learning from reviews does not reach the front line',
    [
      item(
        'Fifteen-minute briefing at each team meeting, with one question to take away',
        PSW,
        repeating('Monthly', 'monthly'),
        GREEN,
        'Four briefings so far.',
      ),
      item(
        'Practice week with directors sitting alongside workers',
        `${AD}; ${PSW}`,
        month('May 2025', '2025-05'),
        GREEN,
        'Dates in diaries.',
      ),
    ],
    'C1',
  ),
]

const BACKGROUND = [
  'Four arrangements are known. Councils of our size know of fifteen on average.',
  'Raised by the peer review in June 2024 and by two parents who wrote to the Director.',
  'Sixty-one children on the list in October, nine of whom had been on it a year.',
  'Half of conferences in 2023 were held after proceedings had been begun.',
  'Staff survey: a third could name something learned from a local review.',
]

const shade = (text: string): Free => ({ text, bold: true, fill: 'EAD1DC' })

function tablesOf(of: TruthTheme, at: number): Laid[] {
  const titles = ['Action', 'Lead', 'Timescale', 'Achievements', 'RAG rating']
  return [
    free(
      [
        [shade('Ref:'), shade('Area for improvement'), shade('Background information')],
        [of.ref ?? '', of.text, BACKGROUND[at] ?? ''],
      ],
      { widths: [1, 6, 6], headings: 1 },
    ),
    free(
      [
        titles.map(shade),
        ...(of.actions ?? []).map((action): Free[] => [
          action.text,
          action.leads,
          action.due?.text ?? '',
          action.progress ?? '',
          action.rating?.texts[0] ?? '',
        ]),
      ],
      { widths: [5, 3, 1.9, 3.2, 1.1], headings: 1 },
    ),
    para(' '),
  ]
}

export const plan: CorpusPlan = {
  id: 'wetherlow-alternating',
  title: 'Wetherlow Self-Assessment Action Plan 2024/25',
  style:
    'small tables in turn, area and background then actions, posts with commas, meaning of the colours at the foot',
  levels: ['Area for improvement', 'Action'],
  scale: [
    { code: 'Green', label: 'on target, or no problem foreseen', status: 'on-track' },
    { code: 'Amber', label: 'possible concern', status: 'at-risk' },
    { code: 'Red', label: 'definite concern', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'measures', words: 'Private fostering arrangements known 4 7' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Wetherlow Self-Assessment Action Plan 2024/25'),
    para(
      'Taken from our self-assessment of September 2024. Each area for improvement has its background, so that a reader who has not seen the self-assessment may follow, and then what we shall do. Position at 14 February 2025.',
    ),
    ...themes.flatMap((of, at) => tablesOf(of, at)),
    heading('What we count', 2),
    table([
      ['Measure', 'Sept 2024', 'Feb 2025'],
      ['Private fostering arrangements known', '4', '7'],
      ['Children missing education', '61', '48'],
      ['Family group conferences held', '27', '46'],
    ]),
    para('Green – on target, or no problem foreseen. Amber – possible concern. Red – definite concern.'),
  ],
}
