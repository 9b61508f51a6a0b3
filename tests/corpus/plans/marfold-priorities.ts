// Typical. A safeguarding partnership's business plan in a paper: PRIORITY 1a as a heading, a strategic lead told beneath it who
// leads no action, specific actions numbered afresh under each, groups as leads, dates within sentences, R A G in the sense of how
// much progress; the key stands in a line after the plan.
import { bullets, type Free, free, heading, para, table, title } from '../lay.ts'
import { month, rated, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const G: TruthRating = rated('G', 'on-track')
const A: TruthRating = rated('A', 'at-risk')
const R: TruthRating = rated('R', 'off-track')

type Line = [string, string, [string, string[]], [string, TruthDue | null], TruthRating | null, string]

function specific(...[ref, text, [lead, leads], [when, due], rating, success]: Line): TruthAction {
  return written(
    text,
    { lead, when, success },
    { ref, leads, due, rating, ...(success === '' ? {} : { success }) },
  )
}

const plain = (due: TruthDue): [string, TruthDue] => [due.text, due]

const themes: TruthTheme[] = [
  theme(
    'Neglect is seen and named early',
    [
      specific(
        '1',
        'Launch the neglect toolkit with a conference and a film of parents’ accounts',
        ['Neglect Task Group', ['Neglect Task Group']],
        plain({ ...month('June/July 2025', '2025-07'), also: ['2025-06-30'] }),
        G,
        '200 practitioners attend; toolkit opened 500 times by December',
      ),
      specific(
        '2',
        'Audit thirty cases in which the toolkit might have been used',
        ['Learning and Audit Group', ['Learning and Audit Group']],
        [
          'Audit to be finished by October 2025 and reported to the next Executive',
          month('by October 2025', '2025-10'),
        ],
        A,
        'Toolkit used in at least half',
      ),
      specific(
        '3',
        'Ask dentists, housing officers and the RSPCA to join the early help network',
        ['Partnership Manager', ['Partnership Manager']],
        plain(month('April 2025', '2025-04')),
        G,
        '',
      ),
    ],
    'PRIORITY 1a',
  ),
  theme(
    'Babies are kept safe',
    [
      specific(
        '1',
        'Pre-birth protocol rewritten and agreed by maternity, children’s social care and probation',
        ['Named Midwife / Head of Assessment', ['Named Midwife', 'Head of Assessment']],
        ['In place by September 2025', month('by September 2025', '2025-09')],
        A,
        'Pre-birth assessments begin by 16 weeks in eight of ten cases',
      ),
      specific(
        '2',
        'Crying and safer sleep messages to every father before discharge',
        ['Maternity Safeguarding Group', ['Maternity Safeguarding Group']],
        plain(year('across financial year 2025/26', '2026-03')),
        G,
        'Survey of fathers, January',
      ),
      specific(
        '3',
        'Review all injuries to babies under six months since 2022 for what they have in common',
        ['Learning and Audit Group', ['Learning and Audit Group']],
        plain(month('Dec 2025', '2025-12')),
        R,
        'Report with recommendations to Executive',
      ),
    ],
    'PRIORITY 1b',
  ),
  theme(
    'Children harmed outside the home are protected',
    [
      specific(
        '1',
        'Weekly multi-agency meeting on children at risk of exploitation, chaired in turn by police and social care',
        ['Exploitation Sub-group', ['Exploitation Sub-group']],
        plain(repeating('Weekly', 'weekly')),
        G,
        'Every child discussed has a plan within five days',
      ),
      specific(
        '2',
        'Map places that young people say are unsafe, and tell them what was done about each',
        ['Youth Council & Community Safety Partnership', ['Youth Council', 'Community Safety Partnership']],
        ['Map finished by July 2025', month('by July 2025', '2025-07')],
        A,
        'Six places made safer',
      ),
      specific(
        '3',
        'Taxi, hotel and takeaway staff briefed before licences are renewed',
        ['Licensing Manager', ['Licensing Manager']],
        plain(year('across financial year 2025/26', '2026-03')),
        R,
        '400 briefed',
      ),
    ],
    'PRIORITY 2a',
  ),
  theme(
    'The partnership learns and can show it',
    [
      specific(
        '1',
        'Independent scrutineer to report twice in the year, in public',
        ['Independent Scrutineer', ['Independent Scrutineer']],
        plain(repeating('Every six months', 'six-monthly')),
        G,
        '',
      ),
      specific(
        '2',
        'Two-page briefing within six weeks of each review, with a question for team meetings',
        ['Training Sub-group', ['Training Sub-group']],
        plain(repeating('Ongoing', 'ongoing')),
        G,
        'Staff asked at random can say one thing they learned',
      ),
      specific(
        '3',
        'Single dashboard for the three safeguarding partners',
        ['Performance Sub-group', ['Performance Sub-group']],
        plain(undated('TBC')),
        R,
        'Seen at each Executive',
      ),
      specific(
        '4',
        'School safeguarding self-audits returned through the new portal',
        ['Education Safeguarding Adviser', ['Education Safeguarding Adviser']],
        plain(month('Nov 2025', '2025-11')),
        A,
        'All but five schools return',
      ),
    ],
    'PRIORITY 2b',
  ),
]

const STRATEGIC = [
  'Director of Children’s Services',
  'ICB Chief Nurse',
  'Chief Superintendent',
  'Executive Chair',
]
const TITLES = [
  'Specific Actions',
  'Responsible lead/ group',
  'Timescale/ Target',
  'Output/Outcome measurement',
  'RAG rating',
]

function tableOf(of: TruthTheme): Laid {
  const rows = (of.actions ?? []).map((action): Free[] => [
    `${action.ref ?? ''}. ${action.text}`,
    cellFor(action, 'lead'),
    cellFor(action, 'when'),
    cellFor(action, 'success'),
    action.rating?.texts[0] ?? '',
  ])
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'FCE4D6' })), ...rows], {
    widths: [5.2, 2.6, 2.8, 3.4, 1],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'marfold-priorities',
  title: 'Marfold Safeguarding Children Partnership Business Plan 2025/26',
  style:
    'PRIORITY 1a headings with a strategic lead beneath, numbers begin again, groups lead, key after the plan',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'G', label: 'significant progress against the plan', status: 'on-track' },
    { code: 'A', label: 'moderate progress', status: 'at-risk' },
    { code: 'R', label: 'little progress', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Executive Every two months' },
    { kind: 'resources', words: 'Council £142,000' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Marfold SCP Business Plan' },
  layout: () => [
    title('Marfold Safeguarding Children Partnership Business Plan 2025/26'),
    para('Reviewed by the Business Management Group on 3 June 2025.'),
    heading('Who we are', 2),
    ...bullets(
      'The three safeguarding partners are the Council, the Integrated Care Board and the Police.',
      'Schools, colleges, probation and voluntary bodies sit on our groups.',
    ),
    table([
      ['Group', 'Meets', 'Chaired by'],
      ['Executive', 'Every two months', 'The three partners in turn'],
      ['Business Management Group', 'Monthly', 'Partnership Manager'],
      ['Learning and Audit Group', 'Monthly', 'Designated Nurse'],
    ]),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      para(`Strategic Lead: ${STRATEGIC[at] ?? ''}`),
      tableOf(of),
    ]),
    para('RAG: G = significant progress against the plan; A = moderate progress; R = little progress.'),
    heading('Budget', 2),
    table([
      ['Contributor', '2025/26'],
      ['Council', '£142,000'],
      ['Integrated Care Board', '£61,000'],
      ['Police', '£48,500'],
    ]),
  ],
}
