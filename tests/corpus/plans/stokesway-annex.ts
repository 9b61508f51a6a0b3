// An accelerated progress plan on the department's form: a form of facts about the area first, then for each
// area of weakness a box of KPIs at six and twelve months and a table of actions with the stock-take beside
// it. Choices: the area of weakness is the theme; KPIs are measures and no actions; "DCO and SENCO lead" are
// two leads.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, printed, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const GREEN: TruthRating = { texts: ['Green'], statuses: ['on-track'], fill: 'A9D08E' }
const AMBER: TruthRating = { texts: ['Amber'], statuses: ['at-risk'], fill: 'FFD966' }
const RED: TruthRating = { texts: ['Red'], statuses: ['off-track'], fill: 'FF7C80' }
const BLUE: TruthRating = { texts: ['Blue'], statuses: ['complete'], fill: '9DC3E6' }

type Line = [string, string, string, TruthDue, string, TruthRating]

const line = (...[ref, text, leads, due, progress, rating]: Line): TruthAction =>
  act(text, leads, due, { ref, progress, rating })

const themes = [
  theme(
    'The graduated response is not understood or used in the same way in all schools',
    [
      line(
        '1.1',
        'Publish one graduated response document for all phases, written with twelve SENCOs and the parent carer forum',
        'Head of Inclusion',
        month('June 2022', '2022-06'),
        'Published 22 June. Downloaded 2,100 times.',
        BLUE,
      ),
      line(
        '1.2',
        'Three visits a year to each school by an inclusion officer, with a note of what was agreed',
        'Inclusion Officers’ Team Manager',
        repeating('Termly', 'termly'),
        'Summer term 81% of schools. Two posts vacant, and some academies have been slow to offer a date.',
        AMBER,
      ),
      line(
        '1.3',
        'Offer each SENCO new in post a mentor from another district',
        'DCO; SENCO lead',
        month('September 2022', '2022-09'),
        '34 SENCOs new this September, 31 matched.',
        GREEN,
      ),
      line(
        '1.4',
        'Survey of schools on confidence, to be repeated',
        'Head of Inclusion',
        month('October 2022', '2022-10'),
        'Not yet sent: held back so as not to fall on the same week as the forum’s own survey.',
        RED,
      ),
    ],
    'Area of weakness 1',
  ),
  theme(
    'The quality of plans, and of their yearly reviews, varies too much',
    [
      line(
        '2.1',
        'New plan template tested with 40 families and brought into use',
        'SEND Assessment Manager',
        month('May 2022', '2022-05'),
        'In use from 16 May for all new plans.',
        BLUE,
      ),
      line(
        '2.2',
        'Multi-agency audit of 25 plans each month against agreed standards, results to the board',
        'Quality Assurance Lead; Designated Clinical Officer; Designated Social Care Officer',
        { ...month('Monthly from April 2022', '2022-04', 'monthly'), also: [null] },
        '112 audited. Good or better 46% (April: 29%). Social care advice is the weakest part.',
        GREEN,
      ),
      line(
        '2.3',
        'Amend 95% of plans within the legal time after review',
        'SEND Assessment Manager',
        month('March 2023', '2023-03'),
        '38% and not improving. A team of six is to be recruited for the backlog of 1,900.',
        RED,
      ),
      line(
        '2.4',
        'Training for all who write advice, led by parents',
        'Parent Carer Forum; Workforce Manager',
        month('November 2022', '2022-11'),
        'Five of eight dates held; 190 people.',
        GREEN,
      ),
    ],
    'Area of weakness 2',
  ),
  theme(
    'Parents do not feel heard, and have to tell their story again and again',
    [
      line(
        '3.1',
        'Agree what co-production means here in a charter and sign it',
        'Parent Carer Forum; Director of Education',
        month('July 2022', '2022-07'),
        'Signed on 14 July at the forum’s conference.',
        BLUE,
      ),
      line(
        '3.2',
        'Named caseworker for each family, with a photograph, a telephone number and a deputy',
        'SEND Assessment Manager',
        month('September 2022', '2022-09'),
        'Letters sent. A fifth of the caseworkers have left since and the letters were wrong within weeks.',
        AMBER,
      ),
      line(
        '3.3',
        '“Tell it once” passport accepted by hospital, schools and social care alike',
        'ICB Children’s Commissioner',
        month('January 2023', '2023-01'),
        'Pilot in two districts began in September.',
        GREEN,
      ),
      line(
        '3.4',
        'Reply to emails from parents in five working days',
        'SEND Assessment Manager; Customer Services',
        month('June 2022', '2022-06'),
        '77%. Automatic reply has helped little and annoyed many; it has been turned off.',
        AMBER,
      ),
    ],
    'Area of weakness 3',
  ),
]

const KPIS = [
  ['Schools saying that they know what is expected of them', '41%', '60%', '80%'],
  ['Audited plans good or better', '29%', '45%', '65%'],
  ['Parents who agree that they are listened to', '22%', '35%', '50%'],
]

export const plan: CorpusPlan = {
  id: 'stokesway-annex',
  title: 'Annex A: Accelerated Progress Plan – Stokesway',
  style:
    'the department’s form: facts of the area in a form, KPIs at 6 and 12 months, actions with the stock-take',
  levels: ['Area of weakness', 'Action'],
  scale: [
    { code: 'Blue', label: 'Complete', status: 'complete', colour: '9DC3E6' },
    { code: 'Green', label: 'On track', status: 'on-track', colour: 'A9D08E' },
    { code: 'Amber', label: 'Some delay, can be recovered', status: 'at-risk', colour: 'FFD966' },
    { code: 'Red', label: 'Off track, needs the board', status: 'off-track', colour: 'FF7C80' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Name of the Local Area Stokesway' },
    { kind: 'measures', words: 'Audited plans good or better 29% 45% 65%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Annex A: Accelerated Progress Plan – Stokesway'),
    para(
      'Plan of a local area whose revisit found that there was more to do. Position at the six month review, 13 October 2022.',
    ),
    table(
      [
        ['Name of the Local Area', 'Stokesway'],
        ['Date of inspection', '7–9 February 2022'],
        ['Date of publication of the revisit report', '21 March 2022'],
        ['Accountable Officers from the LA and CCG', 'Ruth Oduya and Martin Sellick'],
        ['SEND and NHS England Advisers', 'P. Tranter and D. Weekes'],
      ],
      { widths: [3, 4], headings: 0 },
    ),
    heading('Governance and accountability', 2),
    para(
      'The plan is overseen by the SEND Partnership Board, which meets monthly and is chaired by the Chief Executive. RAG: Blue – complete; Green – on track; Amber – some delay, can be recovered; Red – off track, needs the board.',
    ),
    ...themes.flatMap((of, index) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      table([['Key performance indicator', 'Baseline', '6 months', '12 months'], KPIS[index] ?? []], {
        widths: [5, 1.2, 1.2, 1.2],
      }),
      para('Actions'),
      actionTable(themeActions(of), {
        columns: [
          { title: 'No', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Owner', width: 2.2, of: ({ action }) => action.leads.join(' and ') },
          { title: 'Timescale', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress at 6 month review', width: 4, of: ({ action }) => action.progress ?? '' },
          {
            title: 'RAG',
            width: 0.9,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    para(`${placedActions({ themes }).length} actions in all. Next review: April 2023.`),
  ],
}
