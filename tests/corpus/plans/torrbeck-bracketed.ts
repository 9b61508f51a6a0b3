// Awkward. One finding a row, as a scrutiny appendix sets it out: its actions stand in one cell as (i), (ii),
// (iii), and their leads and dates beside them under the same numbers. Choices: each numbered action is one
// action with the lead and the date that bear its number; "(i) and (ii)" gives both; "All:" gives all of them.
import { bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, repeating, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Cells = { leads: string[]; dates: string[]; progress: string }

const BESIDE = new Map<TruthTheme, Cells>()

/** One finding with its actions, and the cells beside them as they are printed. */
function finding(ref: string, text: string, cells: Cells, actions: TruthAction[]): TruthTheme {
  const made = theme(text, actions, ref)
  BESIDE.set(made, cells)
  return made
}

function step(ref: string, text: string, leads: string, due: TruthDue): TruthAction {
  return act(text, leads, due, ref === '' ? {} : { ref })
}

const HOF = 'Head of First Response'
const QAM = 'Quality and Audit Manager'
const CPM = 'Corporate Parenting Manager'

const themes = [
  finding(
    '1',
    'Thresholds are not understood or applied consistently by partners, so that some children wait too long for a service',
    {
      leads: [`(i) ${HOF}`, '(ii) Safeguarding Partnership Manager', `(iii) ${HOF}`],
      dates: ['(i) 30th Sept ’22', '(ii) Oct ’22', '(iii) Jan ’23'],
      progress: 'The guide is printed. Eleven of fourteen workshops have been held.',
    },
    [
      step('(i)', 'Publish a revised threshold guide', HOF, day('30th Sept ’22', '2022-09-30')),
      step(
        '(ii)',
        'Hold workshops on the guide in each ward',
        'Safeguarding Partnership Manager',
        month('Oct ’22', '2022-10'),
      ),
      step(
        '(iii)',
        'Tell each referrer what happened to the referral within three working days',
        HOF,
        month('Jan ’23', '2023-01'),
      ),
    ],
  ),
  finding(
    '2',
    'Quality assurance does not give leaders a true picture of practice',
    {
      leads: [`(i) and (ii) ${QAM}`, '(iii) Director of Children’s Services'],
      dates: ['(i) 31st Aug ’22', '(ii) Monthly', '(iii) 15th Dec ’22'],
      progress: 'New framework agreed by the Board in September.',
    },
    [
      step('(i)', 'Write a new quality assurance framework', QAM, day('31st Aug ’22', '2022-08-31')),
      step(
        '(ii)',
        'Audit alongside the worker and speak to the family',
        QAM,
        repeating('Monthly', 'monthly'),
      ),
      step(
        '(iii)',
        'Bring a themed report to the Board after the first 100 audits',
        'Director of Children’s Services',
        day('15th Dec ’22', '2022-12-15'),
      ),
    ],
  ),
  finding(
    '3',
    'Too many children in care are placed in homes that are not registered',
    {
      leads: ['Head of Commissioning'],
      dates: ['14th Oct ’22'],
      progress: 'Down from five children to two.',
    },
    [
      step(
        '',
        'Review each unregistered placement daily until the child has moved',
        'Head of Commissioning',
        day('14th Oct ’22', '2022-10-14'),
      ),
    ],
  ),
  finding(
    '4',
    'Care leavers do not know what they are entitled to',
    {
      leads: [`All: ${CPM}`],
      dates: ['(i) Nov ’22', '(ii) TBC', '(iii) Feb ’23'],
      progress: 'Care leavers chose the name and the colours of the app.',
    },
    [
      step('(i)', 'Launch an app that holds the local offer', CPM, month('Nov ’22', '2022-11')),
      step('(ii)', 'Open a duty desk for care leavers at the Quay Hub', CPM, undated('TBC')),
      step(
        '(iii)',
        'Give personal advisers a yearly refresher on benefits and rights',
        CPM,
        month('Feb ’23', '2023-02'),
      ),
    ],
  ),
  finding(
    '5',
    'Management oversight is recorded but does not drive plans',
    {
      leads: ['(i) Principal Social Worker', '(ii) Heads of Service'],
      dates: ['(i) 2nd Dec ’22', '(ii) Quarterly'],
      progress: '',
    },
    [
      step(
        '(i)',
        'Coach each team manager through six live supervisions',
        'Principal Social Worker',
        day('2nd Dec ’22', '2022-12-02'),
      ),
      step(
        '(ii)',
        'Dip sample management decisions in each other’s services',
        'Heads of Service',
        repeating('Quarterly', 'quarterly'),
      ),
    ],
  ),
]

function row(of: TruthTheme): (string | string[])[] {
  const actions = themeActions(of).map(({ action }) => action)
  const beside = BESIDE.get(of)
  return [
    `${of.ref ?? ''}. ${of.text}`,
    actions.map(({ ref, text }) => (ref === undefined ? text : `${ref} ${text}`)),
    beside?.leads ?? '',
    beside?.dates ?? '',
    beside?.progress ?? '',
  ]
}

export const plan: CorpusPlan = {
  id: 'torrbeck-bracketed',
  title: 'Torrbeck Borough Council: Action taken in response to the Ofsted inspection',
  style: 'one finding a row; (i), (ii), (iii) in the cells of actions, officers and dates alike',
  levels: ['Finding', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, footer: 'Overview and Scrutiny, 17 October 2022' },
  layout: () => [
    para('Appendix B'),
    title('Torrbeck Borough Council: Action taken in response to the Ofsted inspection'),
    strong('Overview and Scrutiny Committee, 17 October 2022'),
    para(
      'Members asked to see, for each finding in the report of 8 July 2022, what officers are doing about it. The committee is asked to:',
    ),
    ...bullets('note the progress made', 'say which findings it would like to look at in depth'),
    heading('Findings and actions', 2),
    table(
      [
        ['Inspection finding', 'Actions', 'Lead officer(s)', 'To be done by', 'Position at October 2022'],
        ...themes.map(row),
      ],
      { widths: [4, 6, 3, 3, 4] },
    ),
    para('Contact for more information: Improvement Support Team, Civic Centre, Torrbeck.'),
  ],
}
