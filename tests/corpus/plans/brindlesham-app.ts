import { free, heading, para, strong, table, title, type Free } from '../lay.ts'
import { aim, month, rated, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthAction, TruthDue, TruthObjective, TruthRating } from '../types.ts'

const B = rated('B', 'complete')
const G = rated('G', 'on-track')
const A = rated('A', 'at-risk')
const R = rated('R', 'off-track')

/** One line of a cell: its words and its own date. */
type Part = [text: string, due: TruthDue]

/** A row: one lead (or several) and one rating stand beside all the lettered actions of its cell. */
function row(
  ref: string,
  text: string,
  { leads, rating, parts }: { leads: string; rating: TruthRating; parts: Part[] },
): TruthObjective {
  const list = leads.split(';').map((lead) => lead.trim())
  const actions = parts.map(
    ([words, due], at): TruthAction => ({
      ref: `${'abc'[at] ?? ''})`,
      text: words,
      leads: list,
      due,
      rating,
    }),
  )
  return aim(text, actions, ref)
}

const themes = [
  themeOf(
    'The lack of a joint commissioning strategy based on what children and families need',
    [
      row('1.1', 'Leaders share one understanding of need', {
        leads: 'Public Health Consultant',
        rating: B,
        parts: [
          ['Complete refreshed needs assessment, including forecasts to 2030', month('May 2023', '2023-05')],
          ['Publish summary in plain English with an easy read version', month('July 2023', '2023-07')],
        ],
      }),
      row('1.2', 'Services are jointly planned and paid for', {
        leads: 'Head of Joint Commissioning; Director of Finance, ICB',
        rating: A,
        parts: [
          [
            'Draft joint commissioning strategy and consult on it for six weeks',
            month('September 2023', '2023-09'),
          ],
          ['Approve pooled budget for equipment and therapies', month('December 2023', '2023-12')],
          ['Begin procurement of an integrated therapies service', month('March 2024', '2024-03')],
        ],
      }),
      row('1.3', 'Money follows children’s outcomes', {
        leads: 'Head of Joint Commissioning',
        rating: G,
        parts: [
          [
            'Write outcomes framework with the Parent Carer Forum and young people’s panel',
            month('October 2023', '2023-10'),
          ],
          ['Build it into all new and renewed contracts', month('April 2024', '2024-04')],
        ],
      }),
    ],
    '1',
  ),
  themeOf(
    'Parents’ and carers’ poor experience of communication with the local area',
    [
      row('2.1', 'Families can reach someone who knows their child', {
        leads: 'SEND Operations Manager',
        rating: G,
        parts: [
          ['Open a telephone helpline staffed from 8am to 6pm', month('June 2023', '2023-06')],
          [
            'Set a standard of three working days for replies and report on it each month',
            month('July 2023', '2023-07'),
          ],
          ['Offer face to face surgeries in each family hub', month('September 2023', '2023-09')],
        ],
      }),
      row('2.2', 'The Local Offer is useful and up to date', {
        leads: 'Local Offer Officer; Chair, Parent Carer Forum',
        rating: B,
        parts: [
          ['Redesign landing pages following user research', month('August 2023', '2023-08')],
          ['Remove or correct out of date entries (over 900)', month('August 2023', '2023-08')],
        ],
      }),
      row('2.3', 'Complaints lead to learning', {
        leads: 'Customer Relations Manager',
        rating: R,
        parts: [
          [
            'Agree a single process for complaints that span health and the Council',
            month('November 2023', '2023-11'),
          ],
          ['Publish themes and what has changed every six months', month('February 2024', '2024-02')],
        ],
      }),
    ],
    '2',
  ),
  themeOf(
    'Wide variation in the support given to pupils in mainstream schools',
    [
      row('3.1', 'Schools know what is ordinarily available', {
        leads: 'Principal Educational Psychologist',
        rating: G,
        parts: [
          [
            'Issue guidance on ordinarily available provision for early years, school and post-16',
            month('September 2023', '2023-09'),
          ],
          ['Visit every school to go through it with the SENCO and head', month('July 2024', '2024-07')],
        ],
      }),
      row('3.2', 'Pupils are not excluded for unmet need', {
        leads: 'Head of Access and Inclusion',
        rating: A,
        parts: [
          ['Create two outreach teams from special schools', month('January 2024', '2024-01')],
          ['Pilot inclusion mark with twelve secondary schools', undated('Academic year 2023/24')],
        ],
      }),
      row('3.3', 'Teachers have the right skills', {
        leads: 'Head of School Improvement; Teaching School Hub Lead',
        rating: G,
        parts: [
          ['Fund a national award for 25 new SENCOs', month('March 2024', '2024-03')],
          ['Deliver autism training to whole staff in 40 primary schools', month('June 2024', '2024-06')],
        ],
      }),
    ],
    '3',
  ),
]

/** An academic year ends in July or August: a fair reader may say so. */
for (const { actions } of themes[2]?.objectives ?? [])
  for (const one of actions)
    if (one.due?.text === 'Academic year 2023/24') one.due.also = ['2024-07-31', '2024-08-31', '2024-07-19']

const IMPACT: Record<string, [six: string, twelve: string]> = {
  '1.1': ['Needs assessment informs all new business cases', 'Refreshed annually'],
  '1.2': ['Strategy approved by both bodies', 'Therapy waits reduce from 34 to 18 weeks'],
  '1.3': ['Framework in use in 3 contracts', 'Framework in use in all contracts'],
  '2.1': ['80% of calls answered', '95% of calls answered'],
  '2.2': ['Site visits up 25%', '70% of parents find it helpful'],
  '2.3': ['Complaints upheld fall to 40%', 'Complaints upheld fall to 25%'],
  '3.1': ['All schools have received guidance', '75% of SENCOs report that it is used'],
  '3.2': ['Suspensions of pupils with SEN support fall by 10%', 'Fall by 25%'],
  '3.3': ['12 SENCOs enrolled', '25 SENCOs enrolled'],
}

const TITLES = [
  'Ref',
  'Objective',
  'Actions',
  'Lead',
  'Timescale',
  'Impact at 6 months',
  'Impact at 12 months',
  'RAG',
]

function area(objectives: TruthObjective[]): LaidTable {
  const rows: Free[][] = [
    TITLES.map((text) => ({ text, bold: true, fill: 'DDEBF7' })),
    ...objectives.map(({ ref = '', text, actions }): Free[] => [
      ref,
      text,
      actions.map((one) => `${one.ref ?? ''} ${one.text}`),
      (actions[0]?.leads ?? []).join(' / '),
      actions.map((one) => `${one.ref ?? ''} ${one.due?.text ?? ''}`),
      IMPACT[ref]?.[0] ?? '',
      IMPACT[ref]?.[1] ?? '',
      actions[0]?.rating?.texts[0] ?? '',
    ]),
  ]
  return free(rows, { widths: [0.8, 2.4, 5, 2.4, 2.2, 2.4, 2.4, 0.8], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'brindlesham-app',
  title: 'Brindlesham Local Area SEND Accelerated Progress Plan',
  style:
    'awkward: an objective a row whose cell holds two or three lettered actions, each letter with its own month in the next cell but one lead and one RAG letter for all; columns of impact at six and twelve months; the key at the end',
  levels: ['Area of weakness', 'Objective', 'Action'],
  scale: [
    { code: 'B', label: 'Action complete', status: 'complete' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'A', label: 'Some delay', status: 'at-risk' },
    { code: 'R', label: 'Off track', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'B Action complete G On track A Some delay R Off track' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Brindlesham Local Area SEND Accelerated Progress Plan'),
    para(
      'Inspectors revisited the area in February 2023 and found that sufficient progress had been made in two of the five areas of significant weakness. This plan addresses the remaining three.',
    ),
    ...themes.flatMap((of) => [
      heading(`Area of weakness ${of.ref ?? ''}: ${of.text}`, 1),
      area(of.objectives ?? []),
    ]),
    strong('RAG rating key'),
    table([
      ['Rating', 'Meaning'],
      ['B', 'Action complete'],
      ['G', 'On track'],
      ['A', 'Some delay'],
      ['R', 'Off track'],
    ]),
  ],
}
