import { bullets, free, heading, para, title, type Free } from '../lay.ts'
import { act, day, month, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating, TruthTheme } from '../types.ts'

const blue = rated('Closed', 'complete')
const green = rated('On track', 'on-track')
const amber = rated('At risk', 'at-risk')
const red = rated('Off track', 'off-track')
const grey = rated('Not started', 'not-started')

const FILLS: Record<string, string> = {
  Closed: '2F75B5',
  'On track': '70AD47',
  'At risk': 'FFC000',
  'Off track': 'C00000',
  'Not started': 'BFBFBF',
}

/** Start and commentary stand beside each action. */
const BESIDE: Record<string, [string, string, string]> = {
  A1: ['Apr 23', '100%', 'Closed by board 14/09/23'],
  A2: ['May 23', '80%', 'Final sign-off moved to 30/11/23 following union consultation'],
  A3: ['Jun 23', '40%', ''],
  A4: ['Sep 23', '0%', ''],
  B1: ['Apr 23', '100%', 'Evidence: D-07, D-09'],
  B2: ['Jul 23', '35%', 'Attendance by managers is 62%. Chief executive wrote to all on 2 Oct.'],
  B3: ['Jul 23', '50%', 'On profile'],
  C1: ['May 23', '70%', 'Dependency on A2'],
  C2: ['Jun 23', '20%', 'Supplier in administration since 21/08/23'],
  C3: ['Oct 23', '0%', 'Begins after restructure'],
  C4: ['Jun 23', '60%', ''],
  D1: ['Apr 23', '100%', ''],
  D2: ['Aug 23', '30%', 'First 4 providers visited'],
  D3: ['Aug 23', '45%', 'Two of five homes registered; Ofsted visit w/c 13 Nov'],
}

const themes = [
  theme('Workstream A: Front door and thresholds', [
    act(
      'Single multi-agency front door operating model designed, consulted on and signed off',
      'Head of MASH',
      month('Sep 23', '2023-09'),
      { ref: 'A1', rating: blue },
    ),
    act(
      'Staffing restructure implemented with all permanent posts matched or advertised',
      'HRBP / Head of MASH',
      day('30/11/23', '2023-11-30'),
      { ref: 'A2', rating: amber },
    ),
    act(
      'Daily triage huddles with health, police and education established',
      'MASH Team Manager / DS Harbottle',
      month('Oct 23', '2023-10'),
      { ref: 'A3', rating: green },
    ),
    act(
      'Step-down protocol agreed with family support providers',
      'Early Help SM',
      month('Jan 24', '2024-01'),
      { ref: 'A4', rating: grey },
    ),
  ]),
  theme('Workstream B: Practice and quality', [
    act('Practice framework chosen through staff vote and launched', 'PSW', month('Jul 23', '2023-07'), {
      ref: 'B1',
      rating: blue,
    }),
    act(
      'Reflective case discussions held weekly in every team, observed by consultants',
      'PSW / Service Managers',
      month('Dec 23', '2023-12'),
      { ref: 'B2', rating: red },
    ),
    act('Audit moderation extended to partners and agency managers', 'QA Lead', month('Feb 24', '2024-02'), {
      ref: 'B3',
      rating: green,
    }),
  ]),
  theme('Workstream C: Data and systems', [
    act(
      'Case recording system configured to new process maps',
      'ICT Programme Manager',
      month('Dec 23', '2023-12'),
      { ref: 'C1', rating: amber },
    ),
    act('Mobile devices issued to 260 practitioners', 'ICT Programme Manager', month('Oct 23', '2023-10'), {
      ref: 'C2',
      rating: red,
    }),
    act(
      'Quarterly forecasting of demand shared at finance boards',
      'Data Lead / Finance BP',
      month('Mar 24', '2024-03'),
      { ref: 'C3', rating: grey },
    ),
    act('Dashboards for team managers live in all six services', 'Data Lead', month('Nov 23', '2023-11'), {
      ref: 'C4',
      rating: green,
    }),
  ]),
  theme('Workstream D: Sufficiency and placements', [
    act(
      'Placement panel reset with delegated budget and clear criteria',
      'Head of CiC',
      month('Jun 23', '2023-06'),
      { ref: 'D1', rating: blue },
    ),
    act('Quality visits made to all unregulated provision', 'Commissioning SM', month('Dec 23', '2023-12'), {
      ref: 'D2',
      rating: green,
    }),
    act(
      'Five two-bed homes opened with the charity partner',
      'Commissioning SM / Head of Property',
      month('Mar 24', '2024-03'),
      { ref: 'D3', rating: amber },
    ),
  ]),
]

const SPONSORS = [
  'Moira Kettley, DCS',
  'Moira Kettley, DCS',
  'Ajay Penrose, Director of Resources',
  'Ellis Howarth, AD Care',
]
const LEADS = ['Petra Lunn', 'Simeon Garth', 'Orla Whitby', 'Dean Castleton']
const OUTCOME = [
  'Children get a timely decision and are passed on once only.',
  'Practice is relationship based and managers coach rather than direct.',
  'Staff spend more of their week with families; leaders can see what is happening.',
  'Children live close to home with people who know them.',
]
const KPIS: [string, string, string, string][][] = [
  [['Decisions within one working day', '54%', '95%', '81%']],
  [
    ['Audits judged good', '19%', '55%', '33%'],
    ['Reflective discussions recorded', '8%', '80%', '27%'],
  ],
  [['Reports available by the third working day', '0', '12', '5']],
  [['Children in unregistered homes', '9', '0', '4']],
]
const RISKS = [
  'Consultation runs over. Mitigation: weekly meeting with trade unions.',
  'Change fatigue among team managers. Mitigation: backfill of ten hours each week.',
  'Supplier failure. Mitigation: step-in clause; call-off from regional framework.',
  'Planning objections. Mitigation: early member engagement.',
]

const wide = (text: string, fill: string): Free[] => [{ text, across: 7, bold: true, fill }]

function block(of: TruthTheme, at: number): LaidTable {
  const rows: Free[][] = [
    wide(of.text, '1F3864'),
    [
      { text: 'Executive sponsor', across: 2, bold: true },
      { text: SPONSORS[at] ?? '', across: 2 },
      { text: 'Workstream lead', bold: true },
      { text: LEADS[at] ?? '', across: 2 },
    ],
    [
      { text: 'Outcome for children', across: 2, bold: true },
      { text: OUTCOME[at] ?? '', across: 5 },
    ],
    ['#', 'Deliverable', 'Owner(s)', 'Start', 'Finish', 'Status', 'Commentary'].map((text) => ({
      text,
      bold: true,
      fill: 'D9E2F3',
    })),
    ...(of.actions ?? []).map((action): Free[] => {
      const rating: TruthRating | null = action.rating
      const [start = '', share = '', note = ''] = BESIDE[action.ref ?? ''] ?? []
      return [
        action.ref ?? '',
        action.text,
        action.leads.join(' / '),
        start,
        action.due?.text ?? '',
        { text: printed(rating), fill: FILLS[printed(rating)] ?? '' },
        note === '' ? share : [`${share} complete`, note],
      ]
    }),
    wide('Key performance indicators', 'D9E2F3'),
    [
      { text: 'Indicator', across: 3, bold: true },
      { text: 'Baseline', bold: true },
      { text: 'Target', bold: true },
      { text: 'Current', across: 2, bold: true },
    ],
    ...(KPIS[at] ?? []).map(([name, base, target, now]): Free[] => [
      { text: name, across: 3 },
      base,
      target,
      { text: now, across: 2 },
    ]),
    wide('Risks and mitigations', 'D9E2F3'),
    [{ text: RISKS[at] ?? '', across: 7 }],
  ]
  return free(rows, { widths: [0.6, 5, 2.6, 1.1, 1.3, 1.5, 4.4] })
}

for (const of of themes) {
  for (const action of of.actions ?? []) action.leads = action.leads.flatMap((lead) => lead.split(' / '))
}

export const plan: CorpusPlan = {
  id: 'gilmarsh-workstreams',
  title: 'Gilmarsh Children’s Transformation and Improvement Programme: Delivery Plan',
  style:
    'awkward, as consultants lay it out: a workstream a table, in which stand its name across, sponsor and lead, outcome, the deliverables with start and finish, indicators and risks, each under a row of titles of its own',
  levels: ['Workstream', 'Deliverable'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'xlsx', 'html', 'paste:word'],
  page: { landscape: true, footer: 'Gilmarsh delivery plan | Commercial in confidence' },
  layout: () => [
    title('Gilmarsh Children’s Transformation and Improvement Programme: Delivery Plan'),
    para('Prepared with the support of the programme’s delivery partner. Version 2.0, 12 October 2023.'),
    heading('How to read this plan', 1),
    para(
      'Each workstream has a page. Status is set by the workstream lead and challenged by the programme office each fortnight.',
    ),
    ...bullets(
      'Closed: evidence has been accepted by the board',
      'On track: will finish by its date',
      'At risk: may not finish by its date',
      'Off track: will not finish by its date',
    ),
    heading('Delivery plan', 1),
    ...themes.map(block),
    heading('Next review', 1),
    para('The plan will next be reviewed on 9 November 2023.'),
  ],
}
