import { free, para, sheet, table, title, type Free } from '../lay.ts'
import { act, aim, day, placedActions, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthAction, TruthRating } from '../types.ts'

/** Status and RAG stand in two columns: a fair reader may give either. */
function both(letter: string, word: string, fill: string, ...statuses: TruthRating['statuses']): TruthRating {
  return { texts: [letter, word], statuses, fill }
}
const going = both('G', 'In progress', '92D050', 'on-track')
const notYet = both('G', 'Not started', '92D050', 'on-track', 'not-started')
const risky = both('A', 'In progress', 'FFC000', 'at-risk', 'on-track')
const late = both('R', 'Overdue', 'FF0000', 'off-track')
const closed = both('B', 'Closed', '0070C0', 'complete', 'embedded')

type Past = { support: string; start: string; first: string; revised: string; percent: string; note: string }
const PAST = new WeakMap<TruthAction, Past>()

function iso(text: string): string {
  return text.split('/').reverse().join('-')
}

/** Who supports leads too, as in all other plans here. Parted by “|”: reference, action, owner, support, start, due, revised, per cent, latest update. */
function line(rating: TruthRating, cells: string): TruthAction {
  const [ref = '', text = '', owner = '', support = '', start = '', first = '', ...rest] = cells.split('|')
  const [revised = '', percent = '', note = ''] = rest
  const last = revised === '' ? first : revised
  const leads = support === '' ? owner : `${owner};${support}`
  const made = act(text, leads, day(last, iso(last)), { ref, rating })
  PAST.set(made, { support, start, first, revised, percent, note })
  return made
}

const open = [
  themeOf('WS1 Help and Protection', [
    aim('Timely decisions at the front door', [
      line(
        going,
        'WS1.01|Implement call recording and a professional’s line in the contact centre|Noreen Castell|ICT|08/01/2025|30/04/2025||60|12/03: supplier on site. 26/03: testing begins.',
      ),
      line(
        risky,
        'WS1.02|Redraft the threshold guidance with partners and get sign-off by the safeguarding executive|Noreen Castell|Partnership Unit|13/01/2025|31/03/2025|30/05/2025|50|20/03: executive meeting moved to May.',
      ),
      line(
        going,
        'WS1.04|Create a joint domestic abuse triage with police and the specialist service|Idris Fallow|Police PVP|03/02/2025|30/06/2025||30|Pilot in South locality from 1 April.',
      ),
      line(
        risky,
        'WS1.09|Agree with schools how to share attendance and exclusion information before a decision is made|Education Safeguarding Lead|Head teacher groups|03/02/2025|30/05/2025||40|Two of five clusters signed up at 21/03.',
      ),
      line(
        going,
        'WS1.10|Move out of hours calls to the new provider|Noreen Castell|Procurement|13/01/2025|30/06/2025||55|Contract signed 28/02. Handover plan in draft.',
      ),
    ]),
    aim('Good quality assessments and plans', [
      line(
        late,
        'WS1.05|Build the new assessment form in the case system and retire the old one|Systems Team|Idris Fallow|20/01/2025|28/03/2025|27/06/2025|40|10/03: defects found in test. 24/03: release withdrawn.',
      ),
      line(
        notYet,
        'WS1.06|Coach 60 practitioners in analysis and professional curiosity|Learning Academy||01/04/2025|30/09/2025||0|',
      ),
      line(
        going,
        'WS1.08|Audit 40 child in need plans and act on findings|Quality Service|Team managers|17/02/2025|31/05/2025||45|18 audited by 21/03; 8 good.',
      ),
      line(
        notYet,
        'WS1.11|Train conference chairs and core group leads in writing plans that families understand|Learning Academy|IRO Manager|01/05/2025|31/10/2025||0|',
      ),
      line(
        late,
        'WS1.12|Introduce monthly group supervision in all assessment teams|Idris Fallow|Principal Social Worker|06/01/2025|28/02/2025||65|Four of seven teams have begun. Vacant manager posts in two.',
      ),
    ]),
  ]),
  themeOf('WS2 Children in Our Care', [
    aim('Permanence without delay', [
      line(
        late,
        'WS2.01|Set up a tracker of early permanence for unborn babies and children under two|Celia Marchbanks|Regional Adoption Agency|06/01/2025|28/02/2025||70|Tracker built; first meeting cancelled 14/02 and again 07/03.',
      ),
      line(
        risky,
        'WS2.02|Assess all connected carers within 16 weeks|Celia Marchbanks|Legal|06/01/2025|30/06/2025||35|11 of 19 are in time.',
      ),
      line(
        going,
        'WS2.03|Review section 20 arrangements over six months old|IRO Manager|Legal|10/02/2025|30/04/2025||80|33 of 41 reviewed.',
      ),
      line(
        going,
        'WS2.07|Hold life story sessions for 50 children with the therapeutic team|Therapeutic Lead||03/02/2025|30/09/2025||20|Nine children seen.',
      ),
      line(
        notYet,
        'WS2.08|Bring reunification framework to panel and train 30 workers|Celia Marchbanks|Learning Academy|01/04/2025|31/07/2025||0|',
      ),
    ]),
    aim('A home that lasts', [
      line(
        going,
        'WS2.05|Write a placement stability protocol and share it with carers|Fostering Manager|Carers’ Association|03/03/2025|31/05/2025||25|First draft 19/03.',
      ),
      line(
        risky,
        'WS2.06|Agree block contract for solo residential places|Commissioning Lead|Procurement|13/01/2025|30/06/2025|30/09/2025|30|Market event 5 March, four providers came.',
      ),
      line(
        going,
        'WS2.09|Visit every child placed outside the county and report to the Corporate Parenting Panel|IRO Manager|Commissioning Lead|10/02/2025|31/05/2025||60|22 of 37 visited.',
      ),
      line(
        risky,
        'WS2.10|Offer a named nurse and mental health worker to each children’s home|Designated Nurse|ICB|03/03/2025|30/06/2025|31/10/2025|15|Funding not confirmed 25/03.',
      ),
    ]),
  ]),
  themeOf('WS3 Leadership and Workforce', [
    aim('Leaders know the quality of practice', [
      line(
        going,
        'WS3.01|Produce a weekly scorecard of ten measures for each team|Performance Manager|Systems Team|06/01/2025|31/03/2025||90|In use in five of seven services.',
      ),
      line(
        notYet,
        'WS3.02|Put a practice week in the calendar for senior leaders each term|Principal Social Worker||01/04/2025|31/07/2025||0|First week is planned for June.',
      ),
      line(
        going,
        'WS3.06|Ask 100 families each quarter what difference we made|Participation Officer|Advocacy provider|03/02/2025|31/07/2025||35|31 families called by 20/03.',
      ),
    ]),
    aim('A stable workforce', [
      line(
        risky,
        'WS3.04|Take 20 agency workers through conversion interviews|HR Lead|Heads of Service|20/01/2025|30/05/2025||55|Six converted, four declined.',
      ),
      line(
        going,
        'WS3.05|Open a staff hub with hot desks, lockers and quiet rooms|Estates|Union representatives|03/02/2025|31/08/2025||20|Lease signed 14/03.',
      ),
      line(
        late,
        'WS3.07|Fill all team manager posts permanently|HR Lead|Heads of Service|06/01/2025|31/03/2025|31/07/2025|50|Seven of fourteen filled. Third campaign opens 07/04.',
      ),
      line(
        notYet,
        'WS3.08|Refresh the induction programme so that each starter has a buddy and six protected weeks|Principal Social Worker|HR Lead|01/04/2025|30/06/2025||0|',
      ),
    ]),
  ]),
]

const done = [
  themeOf('WS1 Help and Protection', [
    aim('Timely decisions at the front door', [
      line(
        closed,
        'WS1.03|Clear the backlog of 212 contacts and report to the Board|Noreen Castell|Agency team|06/01/2025|31/01/2025||100|Cleared 27/01. Checked by QA 03/02.',
      ),
    ]),
    aim('Good quality assessments and plans', [
      line(
        closed,
        'WS1.07|Issue practice guidance on visits and seeing children alone|Principal Social Worker||06/01/2025|28/02/2025||100|Issued 19/02.',
      ),
    ]),
  ]),
  themeOf('WS2 Children in Our Care', [
    aim('A home that lasts', [
      line(
        closed,
        'WS2.04|Publish the sufficiency statement|Commissioning Lead||06/01/2025|28/02/2025||100|Cabinet 18/02.',
      ),
    ]),
  ]),
  themeOf('WS3 Leadership and Workforce', [
    aim('Leaders know the quality of practice', [
      line(
        closed,
        'WS3.03|Appoint an independent person to moderate audits|Quality Service|Improvement Adviser|06/01/2025|28/02/2025||100|Started 24/02.',
      ),
    ]),
  ]),
]
const themes = [...open, ...done]

const TITLES = [
  'Action ID',
  'Workstream',
  'Objective',
  'Action',
  'Owner',
  'Support',
  'Start',
  'Due date',
  'Revised due date',
  '% complete',
  'Status',
  'RAG',
  'Latest update',
]

function dated(text: string): Free {
  return text === '' ? '' : { text, serial: { date: iso(text), format: 'dd/mm/yyyy' } }
}

function register(of: typeof themes): LaidTable {
  const rows: Free[][] = [
    TITLES.map((text) => ({ text, bold: true, fill: 'DDEBF7' })),
    ...placedActions({ themes: of }).map(({ theme, objective, action }): Free[] => {
      const past = PAST.get(action)
      return [
        action.ref ?? '',
        theme.text,
        objective?.text ?? '',
        action.text,
        action.leads[0] ?? '',
        past?.support ?? '',
        dated(past?.start ?? ''),
        dated(past?.first ?? ''),
        dated(past?.revised ?? ''),
        `${past?.percent ?? ''}%`,
        action.rating?.texts[1] ?? '',
        { text: action.rating?.texts[0] ?? '', fill: action.rating?.fill ?? '' },
        past?.note ?? '',
      ]
    }),
  ]
  return free(rows, { widths: [1.1, 1.6, 2, 4, 1.8, 1.6, 1.6, 1.6, 1.6, 1.1, 1.4, 0.7, 3.4], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'kestonbury-register',
  title: 'Kestonbury Improvement Programme: Action Register',
  style:
    'a workbook: read-me, open and closed actions on two sheets with the same thirteen columns, a status and a RAG beside it, original and revised dates, support beside the owner; sheets of measures, risks and lists',
  levels: ['Workstream', 'Objective', 'Action'],
  scale: [
    { code: 'B', label: 'Closed and evidence seen', status: 'complete' },
    { code: 'G', label: 'On plan', status: 'on-track' },
    { code: 'A', label: 'Off plan but within tolerance', status: 'at-risk' },
    { code: 'R', label: 'Off plan: exception report required', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'B Closed and evidence seen G On plan A Off plan but within tolerance' },
    { kind: 'measures', words: 'Contacts decided in 24 hours 64% 95% 81%' },
    { kind: 'other', words: 'R3 Loss of key staff during restructure Likelihood' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'pdf:ruled'],
  page: { landscape: true, size: 7 },
  layout: () => [
    sheet('Read me'),
    title('Kestonbury Improvement Programme: Action Register'),
    para(
      'Position at 28 March 2025. Owners send their update to the programme office by the 25th of each month.',
    ),
    table([
      ['RAG', 'Meaning'],
      ['B', 'Closed and evidence seen'],
      ['G', 'On plan'],
      ['A', 'Off plan but within tolerance'],
      ['R', 'Off plan: exception report required'],
    ]),
    sheet('Open actions'),
    para('Open actions'),
    register(open),
    sheet('Closed actions'),
    para('Closed actions'),
    register(done),
    sheet('KPIs'),
    para('Key performance indicators'),
    table([
      ['KPI', 'Baseline', 'Target', 'Mar 2025'],
      ['Contacts decided in 24 hours', '64%', '95%', '81%'],
      ['Assessments in 45 days', '69%', '85%', '74%'],
      ['Children with three or more social workers in a year', '34%', '15%', '29%'],
    ]),
    sheet('Risks'),
    para('Risk register'),
    table([
      ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation', 'Risk owner'],
      [
        'R1',
        'Case system cannot be changed in time',
        '4',
        '4',
        '16',
        'Weekly call with the supplier',
        'Systems Team',
      ],
      ['R2', 'Partners do not have capacity', '3', '4', '12', 'Raised at the executive', 'DCS'],
      ['R3', 'Loss of key staff during restructure', '3', '5', '15', 'Retention payments agreed', 'HR Lead'],
    ]),
    sheet('Lists'),
    table([
      ['Status list', 'RAG list'],
      ['Not started', 'G'],
      ['In progress', 'A'],
      ['Overdue', 'R'],
      ['Closed', 'B'],
    ]),
  ],
}
