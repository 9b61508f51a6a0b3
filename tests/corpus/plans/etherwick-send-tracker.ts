// A SEND partnership's delivery tracker: a sheet a priority, the outcomes as rows across, a letter for each
// month as the year goes on. Choices: the rating is that of the last month filled (an action whose rating
// has not been given since an earlier month stands as it then did); C in a month means that it was then
// complete; "Strategic lead" at the head of a sheet leads no action; a partner named in "Partner input" supports
// and so counts among the leads, and "All" there means no one in particular but is printed.
import { free, para, sheet, strong, table, title, type Free } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, aim, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating } from '../types.ts'

const MEANT: Record<string, [TruthRating, string]> = {
  R: [rated('R', 'off-track'), 'FF5050'],
  A: [rated('A', 'at-risk'), 'FFD966'],
  G: [rated('G', 'on-track'), 'A9D08E'],
  C: [rated('C', 'complete'), '9BC2E6'],
}
const MONTHS = ['Apr-25', 'May-25', 'Jun-25', 'Jul-25', 'Aug-25', 'Sep-25', 'Oct-25', 'Nov-25', 'Dec-25']

type Told = { cells: string[]; months: string[] }
const TOLD = new Map<TruthAction, Told>()

function lines(text: string): TruthAction[] {
  return piped(text).map((cells) => {
    const [
      ref = '',
      words = '',
      owner = '',
      partner = '',
      due = '',
      ,
      letters = '',
      note = '',
      success = '',
    ] = cells
    const months = letters.split('').map((one) => (one === '.' ? '' : one))
    const last = months.findLast((one) => one !== '') ?? ''
    const made = act(words, partner === '' ? owner : `${owner}; ${partner}`, dueOf(due), {
      ref,
      success,
      progress: note,
      rating: MEANT[last]?.[0] ?? null,
    })
    TOLD.set(made, { cells, months })
    return made
  })
}

const themes = [
  themeOf('Co-production and communication', [
    aim(
      'Families are equal partners in decisions about services',
      lines(`
1.1 | Write a co-production charter with the Parent Carer Forum and have it signed by the chief officers of each partner | SEND Participation Officer | Etherwick Parent Carer Forum | 30/05/2025 | | GGC | Signed at the June conference by all five partners. | Charter is on the local offer; 70% of parents know of it
1.2 | Put two parent representatives on every commissioning panel and pay them for their time | Head of Commissioning | Etherwick Parent Carer Forum | 31/07/2025 | | GGAAAC | Policy on payment took a while to agree. All panels since September have had two parents. | Two parents at each panel
1.3 | Set up a youth board for 14 to 25 year olds that has its own budget | SEND Participation Officer | Youth Service | 30/09/2025 | | GGGGAA | 11 members so far. Budget of £5,000 still waits for sign off. | Board meets six times a year
`),
    ),
    aim(
      'Everyone can find out what help there is',
      lines(`
1.4 | Rebuild the local offer website with families, test it with 50 users and retire the old one | Local Offer Manager | All | Dec-25 | | GGGGGGR | Supplier gone into administration 3 Oct. Options paper to Board in November. | 75% of users find what they came for
1.5 | Quarterly newsletter in print and on line | Communications Officer | | Quarterly=quarterly | | GGGGGG | Issues 1 and 2 out. | 3,000 readers
`),
    ),
  ]),
  themeOf('EHCP timeliness and quality', [
    aim(
      'Needs are assessed in time',
      lines(`
2.1 | Weekly tracking meeting on every assessment past week 12 with education, health and social care in the room | EHCP Operations Manager | DCO; DSCO | Weekly=weekly | | AAGGGGG | Held every Thursday. Assessments in time: 38% (April) to 57% (Oct). | 60% in 20 weeks by March 2026
2.2 | Recruit 4 FTE educational psychologists, two trainees and an assistant | Principal EP | HR | 31/08/2025 | | AARRRRR | Two rounds of adverts with one appointment. Trainees begin in September 2026. Contract with agency extended to 31/3/26 to hold the line. | All EP advice in six weeks
2.3 | Health advice to be sent within six weeks in 90% of cases | DCO | Etherwick Hospitals NHS FT; Community Health CIC | Oct-25 | | RRAAAGG | 84% in September; 88% October. | 90%
`),
    ),
    aim(
      'Plans are specific and are followed',
      lines(`
2.4 | Train all plan writers in specific and quantified provision (Section F) with the national charity that runs the course | EHCP Operations Manager | | 31/07/2025 | | GGGC | 22 trained. | 85% of section F good in audit
2.5 | Audit 15 plans a month, with a parent and a health professional in each group of auditors | SEND QA Officer | Etherwick Parent Carer Forum; DCO | Monthly=monthly | | GGGG.GG | Not held in August. 58% good or better in October. | 80% good
2.6 | Agree and publish a mediation and tribunal improvement plan, learning from the 61 appeals registered in 2024 | Head of SEND | Legal Services | 28/11/2025 | | ..GGGAA | Draft to be brought to the December Board, a month late. | Appeals fall by a fifth
2.7 | Give schools a named caseworker | EHCP Operations Manager | | 01/09/2025 | | GGGGGC | | 90% of schools know their caseworker
`),
    ),
  ]),
  themeOf('Preparing for adulthood', [
    aim(
      'Young people have choices at 16 and at 19',
      lines(`
3.1 | Map all post-16 pathways for young people with SEND, with gaps, and bring a plan for each gap to the Board | Post-16 Inclusion Lead | Etherwick College; Adult Learning | 31/10/2025 | | .GGGGGG | Map done. Three gaps: supported internships in the east, entry level at 19, transport. | Plan agreed
3.2 | Double supported internships from 18 to 36 | Post-16 Inclusion Lead | Etherwick College; DFN partner; Chamber of Commerce | Sep-26 | | ..GGGGG | 25 have started. | 36
3.3 | Transitions protocol with adult social care signed, from age 14 | Service Manager, Children with Disabilities | Adult Social Care | 30/06/2025 | 31/12/2025 | GARRRRA | Adult Social Care restructure finished in September; the new lead has begun on the protocol. | All year 9 reviews have adult care information
3.4 | Health passport for every young person moving on from paediatrics, and for those with a learning disability a flag on the GP record | DCO | ICB Primary Care Team | TBC= | |  | Discussion with ICB about funding. | 
`),
    ),
  ]),
  themeOf('Sufficiency and inclusion', [
    aim(
      'Children are well supported in their local school',
      lines(`
4.1 | Ordinarily available provision guide revised and every school visited to talk about it | Head of Inclusion | School Trust Leaders Group | 31/12/2025 | | GGGGGGG | 41 of 88 schools visited. | All schools by Christmas
4.2 | Pilot an outreach team of six specialist teachers in the two areas with most suspensions | Head of Inclusion | Etherwick Special Schools Alliance | Apr-26 | | ...GGGG | Team in place 1 Sept. | Suspensions of pupils with SEND fall 25%
4.3 | Open 60 places in resourced bases | Capital Programme Manager | Schools Forum | Sep-25 | Jan-26 | GGAAARR | 32 places opened in September. Asbestos at one site. | 60 places
4.4 | Agree a banded funding model with schools after consultation | SEND Finance Manager | Schools Forum | 31/03/2026 | | ....GGG | Consultation opens 17 November. | In use April 2026
`),
    ),
  ]),
  themeOf('Waiting well and joint commissioning', [
    aim(
      'Children do not wait for help until they have a diagnosis',
      lines(`
5.1 | Roll out the needs-led profile tool to all nurseries and primary schools, so that children get support at the time when it is seen that they need it | Early Years Lead | Health Visiting; Primary Heads Association | 31/03/2026 | | .GGGAGG | Aug: summer break, training paused. Oct: 34 of 71 schools and 22 of 60 settings use the tool. Health visitors trained in all three localities. Heads ask for a shorter version for Year R, which will be ready after half term. | All schools; 300 profiles
5.2 | Reduce longest wait for autism assessment (under 11s) to 52 weeks through insourcing and Saturday clinics | ICB Head of Children’s Commissioning | Community Health CIC | 31/12/2025 | 31/03/2026 | RRRRRRR | Longest wait 131 weeks in March, 118 weeks in Oct. Insourcing contract not signed as the bid was 40% over budget. Escalated to ICB Executive on 9 October. Recovery plan to come to the Board in December, when members will be asked to accept a later date. | 52 weeks
5.3 | Keyworkers for families who have waited more than 18 months | Parent Carer Forum | ICB Head of Children’s Commissioning | 30/09/2025 | | AAGGGC | Four keyworkers in post with the forum as their employer. 88 families. | 80% of families say it helps
`),
    ),
    aim(
      'What we buy, we buy together',
      lines(`
5.4 | Section 75 agreement for therapies, equipment and short breaks, with a pooled budget of £6.3m | Head of Commissioning | ICB Finance; Legal Services | 01/04/2026 | | ..GGAAA | Legal comments came back six weeks late. Scope for year one may have to be equipment and therapies only. | In force
5.5 | Contract monitoring visits with a parent and a young person on each | Head of Commissioning |  | Six-monthly=six-monthly | | ...GGGG | Two visits. | Each contract visited twice
`),
    ),
  ]),
]

const LEADERS = [
  'Director of Education',
  'Head of SEND',
  'Assistant Director, Adults',
  'Head of Inclusion',
  'Director of Place (ICB)',
]

const serial = (text: string): Free => {
  const full = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)
  if (full === null) return text
  return {
    text,
    serial: { date: `${full[3] ?? ''}-${full[2] ?? ''}-${full[1] ?? ''}`, format: 'dd/mm/yyyy' },
  }
}
const bare = (text: string | undefined): string => text?.split('=')[0] ?? ''

function sheetOf(of: (typeof themes)[number], at: number): Laid[] {
  const titles = [
    'Ref',
    'Action',
    'Responsible officer',
    'Partner input',
    'Deadline',
    'Revised',
    ...MONTHS,
    'Progress notes',
    'Success measure',
  ]
  const body = (of.objectives ?? []).flatMap(({ text, actions }, place): Free[][] => [
    [
      {
        text: `Outcome ${at + 1}${'abc'[place] ?? ''}: ${text}`,
        across: titles.length,
        bold: true,
        fill: 'D9D9D9',
      },
    ],
    ...actions.map((action): Free[] => {
      const { cells, months } = TOLD.get(action) ?? { cells: [], months: [] }
      return [
        action.ref ?? '',
        action.text,
        cells[2] ?? '',
        cells[3]?.replaceAll('; ', '\n').split('\n') ?? '',
        serial(bare(cells[4])),
        serial(bare(cells[5])),
        ...MONTHS.map((_, month): Free => {
          const letter = months[month] ?? ''
          return letter === '' ? '' : { text: letter, fill: MEANT[letter]?.[1] ?? 'FFFFFF' }
        }),
        action.progress ?? '',
        action.success ?? '',
      ]
    }),
  ])
  return [
    sheet(`P${at + 1}`),
    strong(`Priority ${at + 1}: ${of.text}`),
    para(`Strategic lead: ${LEADERS[at] ?? ''}`),
    free([titles.map((text): Free => ({ text, bold: true, fill: 'BDD7EE' })), ...body], {
      widths: [1, 6, 3, 3, 2, 2, ...MONTHS.map(() => 0.8), 5, 3],
      headings: 1,
    }),
  ]
}

// A deadline that was moved: the new one is in force.
for (const of of themes)
  for (const { actions } of of.objectives ?? [])
    for (const action of actions) {
      const revised = TOLD.get(action)?.cells[5] ?? ''
      if (revised !== '') action.due = dueOf(revised)
    }

export const plan: CorpusPlan = {
  id: 'etherwick-send-tracker',
  title: 'Etherwick SEND Partnership Delivery Tracker 2025-26',
  style:
    'a workbook: a sheet a priority with the strategic lead above, outcomes across, a letter a month as the year goes on, deadline and revised deadline, a risk sheet and a sheet of measures',
  levels: ['Priority', 'Outcome', 'Action'],
  scale: [
    { code: 'R', label: 'Overdue or will be', status: 'off-track' },
    { code: 'A', label: 'Some concern', status: 'at-risk' },
    { code: 'G', label: 'Going to plan', status: 'on-track' },
    { code: 'C', label: 'Complete', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'EHC needs assessments in 20 weeks' },
    { kind: 'other', words: 'Educational psychology vacancies continue' },
    { kind: 'key', words: 'R Overdue or will be' },
  ],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Cover'),
    title('Etherwick SEND Partnership Delivery Tracker 2025-26'),
    para('For the SEND Strategic Partnership Board of 20 November 2025. Data to 31 October 2025.'),
    table(
      [
        ['Letter', 'Meaning'],
        ['R', 'Overdue or will be'],
        ['A', 'Some concern'],
        ['G', 'Going to plan'],
        ['C', 'Complete'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap(sheetOf),
    sheet('Measures'),
    table([
      ['Measure', 'Mar-25', 'Jun-25', 'Sep-25', 'Target', 'England'],
      ['EHC needs assessments in 20 weeks', '36%', '44%', '55%', '60%', '46%'],
      ['Plans good or better in audit', '41%', '52%', '58%', '80%', ''],
      ['Suspensions of pupils with an EHCP (rate)', '19.2', '', '16.8', '14', '18.1'],
      ['16-17 year olds with an EHCP in education or training', '84%', '83%', '86%', '92%', '90%'],
    ]),
    sheet('Risks'),
    table([
      ['No', 'Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation'],
      [
        '1',
        'Educational psychology vacancies continue',
        '5',
        '4',
        '20',
        'Agency contract; assistant posts; regional bid',
      ],
      [
        '2',
        'High needs deficit limits new provision',
        '4',
        '5',
        '20',
        'Safety valve bid; invest to save cases',
      ],
      ['3', 'Parents lose trust as local offer delayed', '3', '3', '9', 'Interim pages; newsletter'],
    ]),
  ],
}
