// A county's plan after inspection in which the column Action holds what the inspectors asked for and the column Activity
// the bullets of what is being done; one owner and one date stand for the whole row.
// Choices: the inspectors' numbered sentence is the level above, each bullet an action; owner and date hold for each of them.
import { bullets, free, heading, para, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthTheme } from '../types.ts'

type Row = { text: string; activity: string[]; owner: string; due: TruthDue; progress: string[] }

const rows: Row[] = [
  {
    text: 'Ensure that decisions at the front door are timely and that management oversight is clear on each record',
    activity: [
      'Second practice manager appointed to the contact centre',
      'All contacts open at 4pm looked at together by the two managers',
      'Decision and reasons recorded in a box of their own',
    ],
    owner: 'Philippa Garside',
    due: month('March 2026', '2026-03'),
    progress: [
      'Manager began on January 14th. Meeting at 4pm is working well, visits by the Lead Member confirm it.',
      'Box to be in the system by the end of March 2026.',
    ],
  },
  {
    text: 'Ensure that strategy discussions include health and that they are recorded within a day',
    activity: [
      'Health to have a rota of safeguarding nurses for strategy discussions, eight to six',
      'Minute taker trained in each assessment team',
    ],
    owner: 'Desmond Achebe',
    due: month('February 2026', '2026-02'),
    progress: [
      'Rota agreed with the trust and begins February 2nd. Health attended 71% of discussions in December.',
    ],
  },
  {
    text: 'Improve the quality of plans so that parents understand what has to change and by when',
    activity: [
      'New template for child in need and child protection plans, in plain words',
      'Parents’ group to read twenty plans and say what they understand',
      'Chairs to return plans without dates',
    ],
    owner: 'Rosalind Eames',
    due: month('April 2026', '2026-04'),
    progress: ['Template has been used by three teams since November. Group meets on January 29th.'],
  },
  {
    text: 'Ensure that children who are privately fostered are found and visited',
    activity: [
      'Letter to language schools, GPs and faith groups',
      'Visits tracked weekly by the kinship team',
    ],
    owner: 'Desmond Achebe',
    due: month('December 2025', '2025-12'),
    progress: ['Done. Eleven arrangements known, was four.'],
  },
  {
    text: 'Reduce changes of social worker',
    activity: [
      'Cases handed over at the first review and not before',
      'Agency workers asked to give six weeks’ notice',
      'Exit interviews by someone outside the line, reported to the Workforce Board each quarter',
      'Case for a county retention payment put to Cabinet',
    ],
    owner: 'Neville Strang',
    due: month('June 2026', '2026-06'),
    progress: [
      'Cabinet considers payment in February.',
      'Average of 2.9 social workers in a year for children on a plan, 3.4 last year. The agencies have not agreed to six weeks.',
    ],
  },
  {
    text: 'Ensure that care leavers know what they are entitled to',
    activity: [
      'Local offer rewritten with the care leavers’ forum and put on an app',
      'Personal advisers to go through it at 17 and a half',
    ],
    owner: 'Yasmin Tolley',
    due: month('May 2026', '2026-05'),
    progress: ['Forum has chosen the supplier. 40 of 118 have had the talk.'],
  },
]

const themes: TruthTheme[] = rows.map(({ text, activity, owner, due }, at) =>
  theme(
    text,
    activity.map((one) => act(one, owner, due)),
    `${at + 1}`,
  ),
)

const TITLES = ['Action', 'Activity', 'Owner', 'DueDate (mm/yy)', 'Progress & Review']

export const plan: CorpusPlan = {
  id: 'ashlow-inspection',
  title: 'Ashlow County Council: Inspection Action Plan 2025/26',
  style:
    'Action means what the inspectors asked for and Activity what is done, bullets in one cell with one owner and one date, progress with other dates, no status',
  levels: ['Action', 'Activity'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'html', 'odt', 'xlsx', 'paste:word', 'text:paragraphs'],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Ashlow County Council: Inspection Action Plan 2025/26'),
    para(
      'Inspectors visited the county in September 2025 and found that services for children in need of help and protection require improvement to be good. Leaders know the service well. This plan answers the six areas which the report asked us to improve and is overseen by the Children’s Improvement Board.',
    ),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'C6E0B4' })),
        ...rows.map(({ text, activity, owner, due, progress }, at) => [
          `${at + 1}. ${text}`,
          { text: activity.map((one) => ({ text: one, bullet: true })) },
          owner,
          due.text,
          progress,
        ]),
      ],
      { widths: [3, 4.5, 1.5, 1.4, 4], headings: 1 },
    ),
    heading('How the plan is overseen', 2),
    ...bullets(
      'Owners report to the Director’s fortnightly meeting.',
      'The Board meets every six weeks, with a headteacher and a foster carer among its members.',
      'Progress goes to the scrutiny committee in January and July.',
    ),
  ],
}
