// An assessment's action plan by outcome: over each table the grade and a box of topics each with a colour
// word, a key of four colours without meanings, finding quoted, progress before the actions, no dates and no
// numbers. Choices: each bullet of the coming year is an action of the area's leads; a topic's colour is not an
// action's; the year's progress belongs to the area and so to each of its actions.
import { free, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthObjective, TruthTheme } from '../types.ts'

type Area = { area: string; progress: string[]; actions: string[]; lead: string[]; resources: string }
const AREAS = new Map<TruthObjective, Area>()

type Said = [area: string, progress: string[], actions: string[], lead: string[], resources: string]

function area(...[text, progress, actions, lead, resources]: Said): TruthObjective {
  const said = progress.join('\n')
  const made = aim(
    text,
    actions.map((one) => act(one, lead.join(';'), null, { progress: said })),
  )
  AREAS.set(made, { area: text, progress, actions, lead, resources })
  return made
}

type Outcome = { grade: string; now: [string, string][] }
const OUTCOMES = new Map<TruthTheme, Outcome>()

function outcome(text: string, grade: string, now: [string, string][], areas: TruthObjective[]): TruthTheme {
  const made = themeOf(text, areas)
  OUTCOMES.set(made, { grade, now })
  return made
}

const themes: TruthTheme[] = [
  outcome(
    'BE HEALTHY',
    'ADEQUATE',
    [
      ['Health of looked after children', 'AMBER'],
      ['Teenage pregnancy', 'RED'],
      ['Breastfeeding at six weeks', 'YELLOW'],
    ],
    [
      area(
        'Self-assessment: “Health assessments of looked after children are often late, in particular for those placed outside the borough.”',
        [
          'Joint post of nurse for looked after children filled in November 2008.',
          'Assessments in time rose from 58% to 72%.',
        ],
        [
          'Agree a fee and a standard form with the five areas where most of our children are placed',
          'Bring dental checks into the same appointment',
        ],
        ['Pam Whitlow – Designated Nurse', 'Placements Team'],
        'Nurse post £41k, joint funded',
      ),
      area(
        'APA: “The rate of teenage conceptions has not fallen as quickly as in similar areas.”',
        ['Clinics opened in two secondary schools and the college.'],
        [
          'Open clinics in the remaining three schools where governors agree',
          'Train all residential and leaving care staff in giving advice on sex and relationships',
          'Publish a directory made by young people',
        ],
        ['Teenage Pregnancy Co-ordinator'],
        'Area based grant',
      ),
    ],
  ),
  outcome(
    'STAY SAFE',
    'ADEQUATE',
    [
      ['Referrals and initial assessments', 'AMBER'],
      ['Child protection reviews', 'GREEN'],
      ['Stability of placements', 'RED'],
    ],
    [
      area(
        'APA: “Too many initial assessments are not completed within timescales.”',
        ['Duty teams were merged into one in January.', 'Timeliness 66% at year end (59% in 07/08).'],
        [
          'Appoint two assistant team managers to the duty team',
          'Daily list of assessments at day five to each manager',
        ],
        ['Head of Assessment'],
        'Two posts, £96k growth agreed',
      ),
      area(
        'APA: “Long-term stability of looked after children is below that of comparators.”',
        ['Placement support meetings began in three area offices.'],
        [
          'Hold a support meeting within five days of any notice given by a carer',
          'Recruit fifteen foster families for children over ten',
        ],
        ['Head of Resources', 'Fostering Team'],
        'Within existing budget; marketing £20k',
      ),
    ],
  ),
  outcome(
    'ENJOY AND ACHIEVE',
    'GOOD',
    [
      ['Attainment at 16', 'YELLOW'],
      ['Attendance in secondary schools', 'GREEN'],
    ],
    [
      area(
        'APA: “Exclusions of pupils with special educational needs are high.”',
        ['A behaviour partnership was formed by all eight secondary schools.'],
        [
          'Devolve the outreach budget to the partnership from September',
          'Report exclusions of pupils with statements to heads every half term',
        ],
        ['Inclusion Manager', 'Schools (Secondary)'],
        'Devolved £310k',
      ),
    ],
  ),
  outcome(
    'MAKE A POSITIVE CONTRIBUTION',
    'GOOD',
    [
      ['First time entrants', 'YELLOW'],
      ['Participation of disabled children', 'AMBER'],
    ],
    [
      area(
        'APA: “Disabled children have few chances to influence the services that they use.”',
        ['A worker was seconded for two days a week.'],
        [
          'Set up a reference group for disabled young people with its own budget',
          'Use symbols and pictures in all review forms',
        ],
        ['Cllr Ruth Amery – Lead member', 'Participation Officer'],
        'Aiming High grant',
      ),
    ],
  ),
]

export const plan: CorpusPlan = {
  id: 'tolverhay-assessment',
  title: 'Annual Performance Assessment: Action Plan 2009/10',
  style:
    'by outcome with grades, a box of topics in four colour words, bullets of actions for the coming year, no dates',
  levels: ['Outcome', 'Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Teenage pregnancy RED' },
    { kind: 'key', words: 'KEY RED AMBER YELLOW GREEN' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Annual Performance Assessment: Action Plan 2009/10'),
    para('Tolverhay Children’s Trust. Agreed by the Trust Board on 14 May 2009.'),
    para(
      'Actions come from the assessment letter of December 2008 and from our own self-assessment. They are monitored by the five outcome groups.',
    ),
    table([['KEY', 'RED', 'AMBER', 'YELLOW', 'GREEN']], { widths: [2, 1, 1, 1, 1], headings: 0 }),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      strong(`APA GRADE – ${OUTCOMES.get(of)?.grade ?? ''}`),
      free(
        [
          [{ text: 'CURRENT PERFORMANCE (APRIL 09)', across: 2, bold: true }],
          ...(OUTCOMES.get(of)?.now ?? []),
        ],
        { widths: [4, 1] },
      ),
      para(''),
      free(
        [
          [
            'Area for improvement',
            'Progress achieved in 08/09',
            'Key future actions 09/10',
            'Lead',
            'Resources',
          ].map((text) => ({ text, bold: true })),
          ...(of.objectives ?? []).map((objective) => {
            const said = AREAS.get(objective)
            return [
              objective.text,
              said?.progress ?? '',
              (said?.actions ?? []).map((text) => ({ text, bullet: true })),
              said?.lead ?? '',
              said?.resources ?? '',
            ]
          }),
        ],
        { widths: [3.6, 3.6, 4.4, 2.4, 2], headings: 1 },
      ),
    ]),
  ],
}
