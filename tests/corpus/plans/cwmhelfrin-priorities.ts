// A safeguarding partnership's plan in the manner of an old board: PRIORITY 1a with a strategic lead in a line
// beneath it, numbers that begin again in each priority, "Specific Actions" and "Timescale/ Target". Choices: the
// strategic lead answers above and is no action's lead; one date stands only in the sentence of the action; amber
// is a possible concern by the key at the end.
import { bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const GREEN = rated('Green', 'on-track')
const AMBER = rated('Amber', 'at-risk')
const RED = rated('Red', 'off-track')

const STRATEGIC = new Map<string, string>([
  ['PRIORITY 1a', 'Director of Social Services, Cwmhelfrin'],
  ['PRIORITY 1b', 'Assistant Director of Nursing (Safeguarding)'],
  ['PRIORITY 2', 'Superintendent, Public Protection'],
  ['PRIORITY 3', 'Independent Chair'],
])

const BARE = new Set<TruthAction>()

type Line = [string, string, string, TruthDue | null, TruthRating | null, string]

function line([ref, text, leads, due, rating, success]: Line): TruthAction {
  return act(text, leads, due, { ref, rating, success })
}

function inSentence(one: TruthAction): TruthAction {
  BARE.add(one)
  return one
}

const themes: TruthTheme[] = [
  theme(
    'Children at risk of neglect are recognised sooner',
    [
      line([
        '1.',
        'Adopt one neglect screening tool across the two authorities and the health board, and withdraw the three in use now',
        'Neglect Sub Group',
        month('June/July 2025', '2025-07'),
        AMBER,
        'One tool in use; old forms taken off all three intranets',
      ]),
      line([
        '2.',
        'Train 300 front-line staff in the tool, giving priority to health visitors, education welfare and housing',
        'Training Officer;Safeguarding Midwife',
        year('across financial year 2025/26', '2026-03'),
        GREEN,
        '300 trained by year end and 80% say at three months that they have used it',
      ]),
      inSentence(
        line([
          '3.',
          'Chronologies to be in place by December 2025 in every case open for six months or more where neglect is the main concern',
          'Team Managers',
          { ...month('by December 2025', '2025-12'), also: [null, '2025-12-01'] },
          RED,
          'Dip sample of 40: chronology present and used in supervision in nine of ten',
        ]),
      ),
      line([
        '4.',
        'Dental neglect pathway agreed with the community dental service',
        'Designated Doctor',
        month('September 2025', '2025-09'),
        GREEN,
        'Pathway published. Number of referrals counted for the first time',
      ]),
    ],
    'PRIORITY 1a',
  ),
  theme(
    'Health partners share what they know before birth',
    [
      line([
        '1.',
        'Pre-birth planning meeting by 24 weeks in all cases where a previous child was removed',
        'Safeguarding Midwife;Duty Team Manager',
        repeating('Ongoing', 'ongoing'),
        GREEN,
        'Reported each quarter; was 61% in 2024/25',
      ]),
      line([
        '2.',
        'Agree with the GP cluster leads how fathers’ records will be checked, which is the point made in both child practice reviews',
        'Named GP',
        month('October 2025', '2025-10'),
        RED,
        'Protocol signed by six of six clusters',
      ]),
      line([
        '3.',
        'Perinatal mental health worker to sit with the assessment team one day a week',
        'Perinatal Mental Health Service',
        undated('TBC'),
        AMBER,
        'Worker in place; twenty families a year get a joint visit',
      ]),
    ],
    'PRIORITY 1b',
  ),
  theme(
    'Exploited children are seen as victims',
    [
      line([
        '1.',
        'Weekly risk panel to take children of 10 to 13 as well as teenagers, with schools round the table',
        'DI Exploitation;MASH Manager',
        day('1 September 2025', '2025-09-01'),
        GREEN,
        'Panel minutes show age on every referral. Half the referrals under 14 come from schools',
      ]),
      line([
        '2.',
        'Return interviews offered within 72 hours and the reasons fed back to police monthly',
        'Missing Children Co-ordinator',
        repeating('Monthly', 'monthly'),
        AMBER,
        '85% offered in time, 60% taken up',
      ]),
      line([
        '3.',
        'Map the places where children are harmed (parks, the bus station, two takeaways) and agree who acts on each',
        'Community Safety Partnership',
        month('November 2025', '2025-11'),
        GREEN,
        'Map reviewed by the panel each quarter',
      ]),
      line([
        '4.',
        'Write to all taxi licence holders and make the awareness course a condition of renewal',
        'Licensing Manager',
        year('across financial year 2025/26', '2026-03'),
        GREEN,
        'All 214 drivers attended by renewal date',
      ]),
      line([
        '5.',
        'Disruption toolkit for officers on nights',
        'DI Exploitation',
        month('March 2026', '2026-03'),
        GREEN,
        'Toolkit on every mobile device',
      ]),
    ],
    'PRIORITY 2',
  ),
  theme(
    'The board knows whether it makes a difference',
    [
      line([
        '1.',
        'Replace the 64-line data set with twelve measures that the board will actually discuss',
        'Performance Sub Group',
        month('May 2025', '2025-05'),
        GREEN,
        'Twelve measures with a commentary each quarter',
      ]),
      line([
        '2.',
        'Two multi-agency audits a year, one of them with practitioners in the room',
        'Business Manager;Audit Sub Group',
        repeating('Six monthly', 'six-monthly'),
        GREEN,
        'Audit findings closed off within two meetings',
      ]),
      line([
        '3.',
        'Junior board to set one question a year to the full board',
        'Participation Officer',
        month('February 2026', '2026-02'),
        AMBER,
        'Question asked and answered in writing',
      ]),
    ],
    'PRIORITY 3',
  ),
]

const TITLES = [
  '',
  'Specific Actions',
  'Lead',
  'Timescale/ Target',
  'Output/Outcome measurement',
  'RAG rating',
]

function laidOut(of: TruthTheme): Laid[] {
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    strong(`Strategic Lead: ${STRATEGIC.get(of.ref ?? '') ?? ''}`),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'D0CECE' })),
        ...(of.actions ?? []).map((one) => [
          one.ref ?? '',
          one.text,
          one.leads.join(' / '),
          BARE.has(one) ? '' : (one.due?.text ?? ''),
          one.success ?? '',
          printed(one.rating),
        ]),
      ],
      { widths: [0.5, 5, 2, 1.8, 3.6, 1], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'cwmhelfrin-priorities',
  title: 'Cwmhelfrin and Llansarnog Safeguarding Children Partnership: Business and Improvement Plan 2025-26',
  style:
    'PRIORITY 1a headings with a strategic lead in a line, numbers beginning again in each, Timescale/ Target, key at the end',
  levels: ['Priority', 'Specific Action'],
  scale: [
    { code: 'Green', label: 'On target, or no problem foreseen', status: 'on-track' },
    { code: 'Amber', label: 'Possible concern', status: 'at-risk' },
    { code: 'Red', label: 'Definite concern', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Neglect Sub Group Six weekly Head of Service' },
    { kind: 'key', words: 'Possible concern' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Cwmhelfrin and Llansarnog SCP – Business Plan 2025-26' },
  layout: () => [
    title(
      'Cwmhelfrin and Llansarnog Safeguarding Children Partnership: Business and Improvement Plan 2025-26',
    ),
    heading('Introduction by the Independent Chair'),
    para(
      'Last year’s plan had 71 actions and we finished 30. This one has fewer. Each was put to the same question: if we do this, what will a child in Llansarnog notice?',
    ),
    para(
      'The priorities come from the two child practice reviews, the joint inspection in the autumn and what the junior board told us in January.',
    ),
    heading('Sub groups', 2),
    table(
      [
        ['Group', 'Meets', 'Chaired by'],
        ['Neglect Sub Group', 'Six weekly', 'Head of Service, Llansarnog'],
        ['Performance Sub Group', 'Quarterly', 'Business Manager'],
        ['Audit Sub Group', 'Six times a year', 'Principal Social Worker'],
      ],
      { widths: [3, 2, 4] },
    ),
    ...themes.flatMap((of) => laidOut(of)),
    heading('Key to RAG rating', 2),
    table(
      [
        ['Colour', 'Meaning'],
        ['Green', 'On target, or no problem foreseen'],
        ['Amber', 'Possible concern'],
        ['Red', 'Definite concern'],
      ],
      { widths: [1, 4] },
    ),
    heading('Monitoring', 2),
    ...bullets(
      'Strategic leads report by exception to each full board.',
      'The business manager holds the master copy.',
    ),
  ],
}
