// A plan after an inadequate judgement, in building blocks. The rating is a coloured cell with nothing in it and
// the key gives the colours their meaning; the timescale is often from one month to another. Choices: a
// span ends with its second month, and that is the due date; of two phases the last is the date, though a
// fair reader may give the first; a name with its post is one lead; the measure of success stands beside
// the objective, merged, and is the objective's; the executive lead above a block leads no action.
import { actionTable, bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, aim, coloured, placedActions, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating } from '../types.ts'

const TEAL = '31869B'
const GREEN = '76933C'
const YELLOW = 'FFFF66'
const RED = 'DA3C3C'
const COLOUR: Record<string, () => TruthRating | null> = {
  t: () => coloured(TEAL, ['Teal', 'Blue', 'Complete and signed off'], 'complete'),
  g: () => coloured(GREEN, ['Green', 'Progressing to plan'], 'on-track'),
  y: () => coloured(YELLOW, ['Yellow', 'Amber', 'Some slippage'], 'at-risk'),
  r: () => coloured(RED, ['Red', 'Serious slippage'], 'off-track'),
  '': () => null,
}

function lines(text: string): TruthAction[] {
  return piped(text).map(([ref = '', words = '', lead = '', due = '', code = '']) =>
    act(words, lead, dueOf(due), { ref, rating: COLOUR[code]?.() ?? null }),
  )
}

type Block = {
  text: string
  lead: string
  why: string
  aims: { text: string; measure: string[]; actions: TruthAction[] }[]
}

const BLOCKS: Block[] = [
  {
    text: 'Strong and stable leadership',
    lead: 'Annika Solway, Executive Director of Children’s Services',
    why: 'Inspectors found that senior leaders had not known how poor practice had become. There had been five directors in six years. Reports to members gave false comfort.',
    aims: [
      {
        text: 'Leaders have an accurate and up to date view of practice',
        measure: [
          'Audit grades agree with those of moderators in 80% of cases',
          'Members can describe the main risks',
        ],
        actions: lines(`
1.a | Rebuild the performance scorecard from raw data, having first checked the definitions of all 46 measures with the services which enter them | Piers Hanratty, Head of Performance | Sept 2024 – Dec 2024=2024-12 | t
1.b | Begin a cycle of practice weeks, three times a year, in which each senior leader spends two days with a team, reads four files and speaks to the families concerned | Annika Solway, Executive Director; All Heads of Service | Oct 2024 – ongoing=2024-10+ongoing | g
1.c | Present a truthful quarterly report on safeguarding to Full Council | Cllr Rosheen Tully, Lead Member; Annika Solway, Executive Director | January 2025 | t
`),
      },
      {
        text: 'There is a permanent and capable management team at each level',
        measure: ['No interim manager above team manager by September 2025'],
        actions: lines(`
1.d | Appoint to both Assistant Director posts and to the five Heads of Service | Chief Executive | Complete by March 2025=2025-03 | y
1.e | Put every manager through an assessment of strengths followed by a personal plan for development | Human Resources; Leadership Academy North | Nov 2024 – Apr 2025=2025-04 | g
1.f | Give managers the tools of the job, beginning with dashboards on a single screen and delegated budgets of up to £2,000 to meet the needs of families | Piers Hanratty, Head of Performance; Finance Business Partner | Phase 1 Dec 2024, Phase 2 June 2025=2025-06 | y
`),
      },
    ],
  },
  {
    text: 'Safe and timely responses',
    lead: 'Vacant (interim cover: Martin Aske), Assistant Director – Safeguarding',
    why: 'Thresholds were not understood, and children were left in neglectful homes for too long. The quality of practice depended on which office a family lived near.',
    aims: [
      {
        text: 'Thresholds are clear, and children get help at the right level',
        measure: [
          'Conversion of contacts to referrals 25–30%',
          'Re-referrals under 20%',
          'Partners’ survey: 75% are confident in thresholds',
        ],
        actions: lines(`
2.a | Rewrite “Right Support, Right Time” with partners and test it against 100 real cases before it goes out | Martin Aske, Interim Assistant Director; Lorneham Safeguarding Children Partnership | Sept 2024 – Jan 2025=2025-01 | t
2.b | Merge the three area duty teams into a single front door at Castlegate House | Denise Crowhall, Service Manager | By 1 April 2025=2025-04-01 | r
2.c | Put two early help co-ordinators in the front door to take calls from schools | Early Help Manager | Nov 24 | t
`),
      },
      {
        text: 'Neglect is seen early and acted upon',
        measure: ['Home conditions tool in 90% of neglect cases'],
        actions: lines(`
2.d | Re-read the files of all 167 children with a child protection plan for neglect for more than a year, and bring those where nothing has changed to a legal planning meeting | Child Protection Chairs; Legal Services | Oct 2024 – Feb 2025=2025-02 | y
2.e | Train 400 multi-agency staff in the chosen home conditions tool | Workforce Development Team | Jan 2025 – Dec 2025=2025-12 | g
2.f | Use chronologies as a living record, with one hour a month protected in diaries | Team Managers | Feb 2025 – ongoing=2025-02+ongoing | 
`),
      },
    ],
  },
  {
    text: 'A workforce that stays',
    lead: 'Oluwaseun Pryde, Head of HR (People Services)',
    why: 'Nearly half of social workers were agency staff. Children had too many changes of worker and caseloads of thirty were not unusual.',
    aims: [
      {
        text: 'More permanent social workers with fewer children each',
        measure: ['Agency rate 20% by Dec 2025', 'Average caseload 16'],
        actions: lines(`
3.a | Agree a new career grade, with progression linked to practice, not to vacancies | Oluwaseun Pryde, Head of HR; Trade Unions | Sept 2024 – March 2025=2025-03 | g
3.b | Run a return to social work programme with two neighbouring councils for 15 people | Principal Social Worker | Summer 2025= | 
3.c | Second four advanced practitioners from our improvement partner for a year to work beside teams in trouble | Annika Solway, Executive Director | Oct 24 – Oct 25=2025-10 | g
3.d | Double the number of student placements to 40 | Teaching Partnership Lead | Sep-25 | g
`),
      },
      {
        text: 'Workers feel safe, valued and supported',
        measure: ['Staff survey: 80% would recommend Lorneham'],
        actions: lines(`
3.e | Meet every worker who hands in their notice within five days to see if anything would change their mind | Heads of Service | Immediate and ongoing=ongoing | g
3.f | Move teams back into shared bases so that no team works wholly from home | Corporate Landlord; Denise Crowhall, Service Manager | June 2025 | r
`),
      },
    ],
  },
  {
    text: 'The best corporate parents',
    lead: 'Yvette Colclough, Assistant Director – Corporate Parenting',
    why: 'Some children had waited years for permanence. Care leavers told inspectors that they “fell off a cliff”.',
    aims: [
      {
        text: 'Children have a permanent home without delay',
        measure: [
          'Average 420 days from care to adoption',
          'Permanence plan by second review in 90% of cases',
        ],
        actions: lines(`
4.a | Introduce a permanence tracker, with a policy and practice guidance written by those who will use them | Yvette Colclough, Assistant Director | Sept 2024 – Nov 2024=2024-11 | t
4.b | Discharge care orders for the 52 children placed at home with parents where it is safe to do so | Court Team Manager; Legal Services | Jan 2025 – Sept 2025=2025-09 | g
4.c | Double the capacity of the special guardianship support team and write to each guardian with an offer | Yvette Colclough, Assistant Director | April 2025 | y
`),
      },
      {
        text: 'Care leavers have what any good parent would give',
        measure: ['EET 60%', 'Suitable homes 92%'],
        actions: lines(`
4.d | Reopen the drop-in at Quay Street with health, housing and careers staff there each week | Leaving Care Service Manager; Housing Options; Jobcentre Plus | Dec 2024 – Feb 2025=2025-02 | t
4.e | Extend the offer to 25 for everybody and pay for a passport, driving licence and first set of work clothes | Leaving Care Service Manager | April 2025 | g
`),
      },
    ],
  },
  {
    text: 'Partners who share the load',
    lead: 'Detective Superintendent Huw Brackley and Dr Nisha Oldcastle (jointly, for the Safeguarding Children Partnership)',
    why: 'Inspectors said that partners had not challenged the council or each other. Schools, police and health each held a part of the story, and nobody put the parts together.',
    aims: [
      {
        text: 'The Partnership challenges itself and its members',
        measure: ['Section 11 audits returned by all 14 agencies', 'Two multi-agency audits a quarter'],
        actions: lines(`
5.a | Appoint an independent scrutineer who will spend at least four days a month with front line staff of all agencies and report in public every six months | Dr Nisha Oldcastle, Designated Doctor; Lorneham Safeguarding Children Partnership | Sept 2024 – Dec 2024=2024-12 | t
5.b | Begin multi-agency audit of eight children’s lives a quarter, with parents and, where they are old enough, children taking part | Partnership Business Manager | Jan 2025 – ongoing=2025-01+ongoing | g
5.c | Publish an escalation policy on a single side of paper and count how often it is used, by whom and how it ended | Partnership Business Manager; Designated Safeguarding Leads’ Network | 28/02/2025 | y
`),
      },
      {
        text: 'Exploited and missing children are protected together',
        measure: ['Return interviews in 72 hours: 85%', 'Repeat missing episodes down by a quarter'],
        actions: lines(`
5.d | Put a police sergeant, a nurse and a youth worker into the exploitation team | Huw Brackley, Detective Superintendent; ICB; Youth Service Manager | Oct 2024 – May 2025=2025-05 | y
5.e | Draw up with transport firms, hotels and takeaways a plan for each of the four places where children are known to be at risk | Community Safety Partnership | By July 2025=2025-07 | 
`),
      },
    ],
  },
]

const themes = BLOCKS.map(({ text, aims }, at) =>
  themeOf(
    text,
    aims.map((one) => aim(one.text, one.actions)),
    `Building block ${at + 1}`,
  ),
)
for (const { action } of placedActions({ themes })) {
  const { due } = action
  if (due === null) continue
  if (action.ref === '1.f') action.due = { ...due, also: ['2024-12-31'] }
  // What goes on from a month has that month for its date, or none.
  if (due.repeats !== null) action.due = { ...due, also: [null] }
}

function block({ text, lead, why, aims }: Block, at: number): Laid[] {
  const of = themes[at]
  return [
    heading(`Building block ${at + 1}: ${text}`, 1),
    strong(`Executive lead: ${lead}`),
    para(why),
    actionTable(placedActions({ themes: of === undefined ? [] : [of] }), {
      columns: [
        {
          title: 'Objective',
          width: 2.4,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: '', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'What we will do', width: 5.2, of: ({ action }) => action.text },
        { title: 'Responsible', width: 3, of: ({ action }) => action.leads },
        { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'RAG',
          width: 0.8,
          of: () => '',
          fill: ({ action }) => action.rating?.fill,
        },
        {
          title: 'How we will measure success',
          width: 3,
          of: ({ objective }) => aims.find((one) => one.text === objective?.text)?.measure ?? '',
          merge: ({ objective }) => objective,
        },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'lorneham-building-blocks',
  title: 'Lorneham: Our Improvement Plan for Children’s Services 2024–2026, Version 2.1',
  style:
    'building blocks with an executive lead and a paragraph of why; objectives merged at the left and measures at the right; spans of months; names with posts, each on a line; rating by a coloured cell without words; workforce, money and risk tables behind',
  levels: ['Building block', 'Objective', 'Action'],
  scale: [
    { code: 'Teal', label: 'Complete and signed off', status: 'complete', colour: TEAL },
    { code: 'Green', label: 'Progressing to plan', status: 'on-track', colour: GREEN },
    { code: 'Yellow', label: 'Some slippage', status: 'at-risk', colour: YELLOW },
    { code: 'Red', label: 'Serious slippage', status: 'off-track', colour: RED },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Complete and signed off' },
    { kind: 'workforce', words: 'Social workers (permanent)' },
    { kind: 'resources', words: 'Improvement partner 310' },
    { kind: 'other', words: 'Castlegate House is not ready' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'paste:word'],
  page: { landscape: true, footer: 'Lorneham Improvement Plan v2.1 February 2025' },
  layout: () => [
    title('Lorneham: Our Improvement Plan for Children’s Services 2024–2026, Version 2.1'),
    heading('Foreword by the Leader and the Chief Executive', 2),
    para(
      'In July 2024 Ofsted told us that our services for children were inadequate. It was right. We have said sorry to the children and families who were let down, and we have said it in public. What follows is what we will do. It has been agreed by the Department for Education’s commissioner, by our partners and by every political group on the council.',
    ),
    para('The plan will be revised twice a year. This version shows where we stood on 14 February 2025.'),
    heading('How the plan is run', 2),
    ...bullets(
      'The Improvement Board is chaired by the commissioner and meets every month.',
      'Each building block has a delivery group which meets fortnightly.',
      'A young inspectors’ group reports to the Board each quarter.',
    ),
    heading('Colour key', 2),
    free(
      [
        [{ text: '', fill: TEAL }, 'Complete and signed off'],
        [{ text: '', fill: GREEN }, 'Progressing to plan'],
        [{ text: '', fill: YELLOW }, 'Some slippage'],
        [{ text: '', fill: RED }, 'Serious slippage'],
        [{ text: '' }, 'No colour: not due to have begun'],
      ],
      { widths: [1, 5] },
    ),
    ...BLOCKS.flatMap(block),
    heading('Appendix A: Workforce', 1),
    table([
      ['Staff group', 'July 2024', 'Oct 2024', 'Jan 2025', 'Target'],
      ['Social workers (permanent)', '118', '121', '134', '190'],
      ['Social workers (agency)', '97', '95', '81', '40'],
      ['Team managers (permanent)', '14', '15', '19', '26'],
    ]),
    heading('Appendix B: Resources (£000)', 1),
    table([
      ['Purpose', '2024/25', '2025/26'],
      ['Additional social work posts', '1,450', '2,200'],
      ['Improvement partner', '310', '150'],
      ['Front door move', '420', '0'],
    ]),
    heading('Appendix C: Risks to delivery', 1),
    table([
      ['Risk', 'Likelihood', 'Impact', 'Rating', 'What we are doing'],
      [
        'Castlegate House is not ready',
        'High',
        'High',
        '16',
        'Weekly call with contractor; look at Quay Street as a stopgap',
      ],
      [
        'Second-tier appointments fail',
        'Medium',
        'High',
        '12',
        'Search firm; interim arrangements to September',
      ],
      [
        'Cost of homes for children is above budget',
        'High',
        'High',
        '16',
        'Reserve; panel chaired by the Director',
      ],
    ]),
  ],
}
