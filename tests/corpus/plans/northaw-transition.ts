// Awkward. Local government reorganisation: a county's children's services to be split between two new
// councils. One long sheet with workstream rows across it; two columns of leads, for county and for districts;
// a baseline and a forecast. Choices: both columns of leads count; the forecast counts where it names a day; "Day 1
// critical" is no rating; a gate or milestone row ("GATE") is an action like the rest.
import { actionTable, para, sheet, strong, table, title } from '../lay.ts'
import { day, month, placedActions, printed, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, LaidCell, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const RAG: Record<string, TruthRating> = {
  B: { ...rated('B', 'complete'), fill: '9DC3E6' },
  G: { ...rated('G', 'on-track'), fill: 'A9D18E' },
  A: { ...rated('A', 'at-risk'), fill: 'FFD966' },
  R: { ...rated('R', 'off-track'), fill: 'FF6161' },
}

const iso = (text: string): string => text.split('/').reverse().join('-')

function dueOf(text: string): TruthDue | null {
  if (text === '') return null
  if (text === 'Vesting Day') return { ...undated(text), also: ['2026-04-01'] }
  if (text === 'Jan-26') return month(text, '2026-01')
  return /^\d/.test(text) ? day(text, iso(text)) : undated(text)
}

/** Number, activity, county lead, other leads, Day 1 critical, baseline, forecast, RAG, comment. */
function line(row: string): TruthAction {
  const [
    ref = '',
    text = '',
    county = '',
    others = '',
    critical = '',
    baseline = '',
    forecast = '',
    ...rest
  ] = row.split(' | ')
  const [letter = '', comment = ''] = rest
  const due = dueOf(/\d/.test(forecast) || baseline === '' ? forecast || baseline : baseline)
  if (due !== null && forecast !== '' && baseline !== '')
    due.also = [...(due.also ?? []), dueOf(baseline)?.date ?? null]
  return written(
    text,
    { county, others, critical, baseline, forecast },
    {
      ref,
      leads: `${county}; ${others}`.split('; ').filter((one) => one !== ''),
      due,
      rating: RAG[letter] ?? null,
      ...(comment === '' ? {} : { progress: comment }),
    },
  )
}

const themes = [
  theme('CS1 Leadership and statutory roles', [
    line(
      'CS1.01 | Designate interim statutory DCS for each new council | Monitoring Officer | Shadow Chief Executives | Y | 31/10/2025 |  | B | Both in post as designates from 20 October.',
    ),
    line(
      'CS1.02 | Agree second and third tier structure for East and for West, with posts, grades and location | Interim Director of Transition | DCS designate (East); DCS designate (West) | Y | 30/11/2025 | 19/12/2025 | A | East agreed. West awaits finance envelope.',
    ),
    line(
      'CS1.03 | Write to Ofsted with the arrangements, and ask how inspection will be timed | Interim Director of Transition |  | N | 14/11/2025 |  | B | ',
    ),
    line(
      'CS1.04 | GATE: shadow executives confirm that both councils can meet statutory duties on Day 1 | Programme Board | Shadow Executives | Y | 27/02/2026 |  | G | ',
    ),
    line(
      'CS1.05 | Scheme of delegation for each council, including who may agree an emergency placement at night or sign a passport | Monitoring Officer | Legal (shadow East); Legal (shadow West) | Y | 27/02/2026 |  | G | ',
    ),
    line(
      'CS1.06 | Corporate parenting boards: terms of reference, councillors, first meeting in April | Democratic Services | DCS designate (East); DCS designate (West) | N | 30/04/2026 |  |  | ',
    ),
  ]),
  theme('CS2 Front door, MASH and emergency duty', [
    line(
      'CS2.01 | Decide whether the MASH is split or shared for the first year | AD Safeguarding | Police; ICB | Y | 30/09/2025 | 31/10/2025 | B | Shared for 12 months, hosted by West.',
    ),
    line(
      'CS2.02 | Inter-authority agreement for the shared MASH with costs, liability and exit | Legal (County) | Legal (shadow East); Legal (shadow West) | Y | 31/12/2025 | Jan-26 | A | Second draft. Data controller point unresolved.',
    ),
    line(
      'CS2.03 | Route telephone numbers, forms and postcodes to the right council at midnight | Customer Services Manager | ICT Workstream | Y | 13/03/2026 |  | G | Postcode look-up tested for 40 addresses near the boundary.',
    ),
    line(
      'CS2.04 | Emergency duty team: TUPE consultation | HR Workstream |  | Y | 16/01/2026 |  | R | Not begun: host not decided.',
    ),
    line(
      'CS2.05 | Early help hubs: which building belongs to whom, who pays for the caretaker, and one booking system until the leases end in 2027 | Head of Early Help | Estates Workstream; Town councils | N | 31/03/2026 |  | A | Two of eleven leases cannot be found. Estates asking the Land Registry. Meanwhile assume the county is tenant and that both councils will need access. Town councils at Harrow End and Stoke Parva have asked to take theirs on, which would help, but needs member decision on both sides.',
    ),
  ]),
  theme('CS3 Children and their workers', [
    line(
      'CS3.01 | List every open child by ordinary residence and current team, and agree which council is responsible | Head of Performance | District Housing leads | Y | 28/11/2025 |  | G | 3,912 of 4,060 placed. 148 disputed or unknown.',
    ),
    line(
      'CS3.02 | Write to each child in care and each care leaver, in words agreed with the Children in Care Council | Corporate Parenting Manager | Participation Team | Y | 27/02/2026 |  | G | ',
    ),
    line(
      'CS3.03 | Keep the same social worker for children in proceedings even where the team is in the other council | AD Safeguarding | DCS designate (East); DCS designate (West) | Y | Vesting Day |  | A | Principle agreed; workers being asked.',
    ),
    line(
      'CS3.04 | Care leavers’ local offer: pick the better of the county’s and the districts’ on every line and publish | Leaving Care Manager | Seven districts | N | 31/03/2026 |  | G | Council tax exemption differs in three districts.',
    ),
    line(
      'CS3.05 | Unaccompanied children: agree with the Home Office how transfers are shared between the two councils | UASC Team Manager | Regional Migration Partnership | N | 28/02/2026 | TBC | A | Home Office reply awaited since August. Chased 3 and 11 November.',
    ),
    line(
      'CS3.06 | Virtual schools: two heads or one shared, with pupil premium returns for each | Virtual School Head | DCS designate (East) | Y | 19/12/2025 |  | B | Shared until August 2027.',
    ),
  ]),
  theme('CS4 Placements, fostering and adoption', [
    line(
      'CS4.01 | Split in-house foster carers by address; offer of choice to 14 on the boundary | Fostering Manager |  | Y | 30/01/2026 |  | G | Carers’ evening held 4 November.',
    ),
    line(
      'CS4.02 | Novate 61 contracts with homes and agencies | Head of Commissioning | Procurement Workstream | Y | 31/01/2026 | 13/03/2026 | R | 22 done. Three providers want a new price.',
    ),
    line(
      'CS4.03 | Register the four children’s homes with the new providers (Ofsted needs 16 weeks) | Registered Provider Lead | DCS designate (West) | Y | 01/12/2025 |  | A | Applications ready bar one manager’s checks.',
    ),
    line(
      'CS4.04 | Regional adoption agency: deed of variation | Legal (County) | RAA Board | N |  |  |  | RAA to propose a date',
    ),
    line(
      'CS4.05 | Short breaks for disabled children: keep every package as it is for a year and write to families to say so | Disabled Children Team Manager | Adult Social Care; Parent Carer Forum | Y | 27/02/2026 |  | G | Letter agreed with forum 12/11.',
    ),
  ]),
  theme('CS5 Records, systems and performance', [
    line(
      'CS5.01 | Clone the case management system with a separate view for each council | ICT Workstream | Systems Manager | Y | 20/02/2026 |  | A | Supplier statement of work signed late.',
    ),
    line(
      'CS5.02 | Decide who holds closed and adoption records | Information Governance Lead | Archivist | N | 31/03/2026 | after Vesting | A | Interim: West hosts, East has access.',
    ),
    line(
      'CS5.03 | Statutory returns for 2025/26 on the old footprint | Head of Performance |  | N | 30/06/2026 |  | G | DfE has confirmed.',
    ),
    line(
      'CS5.04 | GATE: dress rehearsal over a weekend with 25 made-up referrals | Programme Manager | All workstream leads | Y | 07/03/2026 | 14/03/2026 | G | Moved a week for the system freeze.',
    ),
  ]),
]

function serial(action: TruthAction, name: string): LaidCell['serial'] {
  const text = cellFor(action, name)
  if (text === 'Jan-26') return { date: '2026-01-01', format: 'mmm-yy' }
  return typeof text === 'string' && /^\d/.test(text) ? { date: iso(text), format: 'dd/mm/yyyy' } : undefined
}

export const plan: CorpusPlan = {
  id: 'northaw-transition',
  title: 'Northawshire Transition Programme: Children’s Services workplan v7',
  style:
    'reorganisation of councils: one long sheet, workstreams across it, two columns of leads, baseline and forecast',
  levels: ['Workstream', 'Activity'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete', colour: '9DC3E6' },
    { code: 'G', label: 'On schedule', status: 'on-track', colour: 'A9D18E' },
    { code: 'A', label: 'Slippage, Day 1 not affected', status: 'at-risk', colour: 'FFD966' },
    { code: 'R', label: 'Day 1 threatened', status: 'off-track', colour: 'FF6161' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Boundary disputes are not settled by vesting' },
    { kind: 'other', words: 'MASH to be shared for twelve months' },
    { kind: 'key', words: 'Slippage, Day 1 not affected' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html', 'pdf:ruled', 'docx'],
  page: { landscape: true, size: 7.5 },
  layout: () => [
    sheet('Guide'),
    title('Northawshire Transition Programme: Children’s Services workplan v7'),
    para('Vesting Day is 1 April 2026. This workbook is one of nine. Do not add columns.'),
    table(
      [
        ['RAG', 'Definition'],
        ['B', 'Complete'],
        ['G', 'On schedule'],
        ['A', 'Slippage, Day 1 not affected'],
        ['R', 'Day 1 threatened'],
      ],
      { widths: [1, 5] },
    ),
    sheet('Workplan'),
    strong('Workplan as at 14 November 2025'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => of.text,
      columns: [
        { title: 'ID', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Activity', width: 5, of: ({ action }) => action.text },
        { title: 'Day 1 critical?', width: 0.8, of: ({ action }) => cellFor(action, 'critical') },
        { title: 'County lead', width: 2, of: ({ action }) => cellFor(action, 'county') },
        { title: 'East / West / partner lead(s)', width: 2.4, of: ({ action }) => cellFor(action, 'others') },
        {
          title: 'Baseline finish',
          width: 1.4,
          of: ({ action }) => cellFor(action, 'baseline'),
          serial: ({ action }) => serial(action, 'baseline'),
        },
        {
          title: 'Forecast finish',
          width: 1.4,
          of: ({ action }) => cellFor(action, 'forecast'),
          serial: ({ action }) => serial(action, 'forecast'),
        },
        {
          title: 'RAG',
          width: 0.7,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Comment', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('RAID'),
    table(
      [
        ['Ref', 'Type', 'Description', 'Score', 'Response', 'Holder'],
        [
          'R1',
          'Risk',
          'Boundary disputes are not settled by vesting',
          '16',
          'Default rule: address at 1 January',
          'Head of Performance',
        ],
        [
          'R2',
          'Risk',
          'Staff leave because they do not know where they will work',
          '20',
          'Letter to all by Christmas',
          'HR Workstream',
        ],
        [
          'I1',
          'Issue',
          'Two pay scales for the same job',
          '12',
          'Single status project after Day 1',
          'HR Workstream',
        ],
        ['D1', 'Dependency', 'Network build by ICT', '15', 'Weekly checkpoint', 'Systems Manager'],
      ],
      { widths: [0.7, 1, 4, 0.7, 3, 2] },
    ),
    sheet('Decisions'),
    table(
      [
        ['Date', 'Decision', 'Taken by'],
        ['31/10/2025', 'MASH to be shared for twelve months', 'Programme Board'],
        ['20/10/2025', 'Both statutory directors to be designated', 'Joint Committee'],
      ],
      { widths: [1, 5, 2] },
    ),
  ],
}
