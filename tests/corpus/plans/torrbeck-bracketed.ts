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
      dates: ['(i) 30 September 2022', '(ii) October 2022', '(iii) January 2023'],
      progress: 'The guide is printed. Eleven of fourteen workshops have been held.',
    },
    [
      step('(i)', 'Publish a revised threshold guide', HOF, day('30 September 2022', '2022-09-30')),
      step(
        '(ii)',
        'Hold workshops on the guide in each ward',
        'Safeguarding Partnership Manager',
        month('October 2022', '2022-10'),
      ),
      step(
        '(iii)',
        'Tell each referrer what happened to the referral within three working days',
        HOF,
        month('January 2023', '2023-01'),
      ),
    ],
  ),
  finding(
    '2',
    'Quality assurance does not give leaders a true picture of practice',
    {
      leads: [`(i) and (ii) ${QAM}`, '(iii) Director of Children’s Services'],
      dates: ['(i) 31 August 2022', '(ii) Monthly', '(iii) 15 December 2022'],
      progress: 'New framework agreed by the Board in September.',
    },
    [
      step('(i)', 'Write a new quality assurance framework', QAM, day('31 August 2022', '2022-08-31')),
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
        day('15 December 2022', '2022-12-15'),
      ),
    ],
  ),
  finding(
    '3',
    'Too many children in care are placed in homes that are not registered',
    {
      leads: ['Head of Commissioning'],
      dates: ['14 October 2022'],
      progress: 'Down from five children to two.',
    },
    [
      step(
        '',
        'Review each unregistered placement daily until the child has moved',
        'Head of Commissioning',
        day('14 October 2022', '2022-10-14'),
      ),
    ],
  ),
  finding(
    '4',
    'Care leavers do not know what they are entitled to',
    {
      leads: [`All: ${CPM}`],
      dates: ['(i) November 2022', '(ii) TBC', '(iii) February 2023'],
      progress: 'Care leavers chose the name and the colours of the app.',
    },
    [
      step('(i)', 'Launch an app that holds the local offer', CPM, month('November 2022', '2022-11')),
      step('(ii)', 'Open a duty desk for care leavers at the Quay Hub', CPM, undated('TBC')),
      step(
        '(iii)',
        'Give personal advisers a yearly refresher on benefits and rights',
        CPM,
        month('February 2023', '2023-02'),
      ),
    ],
  ),
  finding(
    '5',
    'Management oversight is recorded but does not drive plans',
    {
      leads: ['(i) Principal Social Worker', '(ii) Heads of Service'],
      dates: ['(i) 2 December 2022', '(ii) Quarterly'],
      progress: '',
    },
    [
      step(
        '(i)',
        'Coach each team manager through six live supervisions',
        'Principal Social Worker',
        day('2 December 2022', '2022-12-02'),
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
