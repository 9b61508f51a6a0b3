// In the shape of a real paper: the planning grids of a county drug action team's plan for young people, 2005/06.
// Each grid has its indicator, a self-assessment in prose, a small table of what is spent, a list of objectives, and
// then each objective again in capitals over a table of its own. Choices: the capitals are the objective's name; the
// list before them tells no second plan; the green or amber of the self-assessment is the grid's and no action's.
import { heading, para, strong, table, title } from '../lay.ts'
import { act, aim, month, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [text: string, due: TruthDue, leads: string]

const line = ([text, due, leads]: Line): TruthAction => act(text, leads.replaceAll('/', ';'), due)

const objective = (number: number, text: string, lines: Line[]) =>
  aim(text, lines.map(line), `OBJECTIVE ${number}`)

const themes: TruthTheme[] = [
  themeOf(
    'KPI 1 Number of schools, including pupil referral units, that have reached the healthy schools standard for drug education',
    [
      objective(1, 'TO KEEP THE NUMBER OF SCHOOLS THAT HAVE THE STANDARD', [
        [
          'Visit each of the 61 schools that hold the standard and record what would be lost when the coordinator leaves',
          month('July 2005', '2005-07'),
          'Healthy Schools Coordinator',
        ],
        [
          'Cluster meetings, one in each of the six areas, for the teachers who lead on drugs',
          repeating('Termly', 'termly'),
          'Healthy Schools Coordinator/Curriculum Adviser',
        ],
      ]),
      objective(2, 'TO HELP SCHOOLS TO REVIEW THEIR DRUG EDUCATION POLICIES', [
        [
          'Model policy, with the wording on searching agreed by the police, to all schools',
          month('September 2005', '2005-09'),
          'Curriculum Adviser/Schools Liaison Sergeant',
        ],
        [
          'Check fifteen policies against the model and write to the heads and governors',
          month('March 2006', '2006-03'),
          'Curriculum Adviser',
        ],
      ]),
      objective(3, 'TO OFFER A PLAY ON ALCOHOL TO EVERY MIDDLE SCHOOL', [
        [
          'Commission the theatre company for forty performances with a workshop after each',
          month('June 2005', '2005-06'),
          'Joint Commissioning Manager',
        ],
        [
          'Ask pupils before and after what they think their friends drink',
          month('February 2006', '2006-02'),
          'DAAT Information Officer',
        ],
      ]),
    ],
    'Planning Grid 1',
  ),
  themeOf(
    'KPI 2 Number of vulnerable young people who receive targeted help before they need treatment',
    [
      objective(1, 'TO SCREEN YOUNG PEOPLE IN CARE AND THOSE KNOWN TO THE YOUTH OFFENDING TEAM', [
        [
          'Put the six-question screen into the looked after health assessment',
          month('October 2005', '2005-10'),
          'Designated Nurse/DAAT Young People’s Officer',
        ],
        [
          'Train residential workers, foster carers and leaving care advisers to use it',
          month('January 2006', '2006-01'),
          'Substance Misuse Training Coordinator',
        ],
        [
          'Report how many were screened, and how many of those were seen within ten days, to the Joint Commissioning Group',
          repeating('Quarterly', 'quarterly'),
          'YOT Manager/LAC Service Manager',
        ],
      ]),
      objective(2, 'TO REACH CHILDREN WHOSE PARENTS MISUSE DRUGS', [
        [
          'Joint protocol between adult treatment agencies and social services, with a named person in each team',
          month('December 2005', '2005-12'),
          'Social Services Child Protection Manager/Adult Treatment Manager',
        ],
        [
          'Start a Saturday group for eight to twelve year olds in two towns',
          month('September 2005', '2005-09'),
          'Voluntary Sector Provider',
        ],
      ]),
    ],
    'Planning Grid 2',
  ),
  themeOf(
    'KPI 3 Number of young people under 18 in treatment and how long they wait',
    [
      objective(1, 'TO OPEN TREATMENT IN THE NORTH OF THE COUNTY', [
        [
          'Recruit a nurse and two workers to the young people’s team',
          month('August 2005', '2005-08'),
          'Young People’s Service Manager',
        ],
        [
          'Find rooms that are not in a building used by adult services',
          month('November 2005', '2005-11'),
          'PCT Estates/Joint Commissioning Manager',
        ],
      ]),
      objective(2, 'TO SEE EVERY YOUNG PERSON WITHIN TEN WORKING DAYS', [
        [
          'Single point of referral with one telephone number and a duty worker each afternoon',
          month('June 2005', '2005-06'),
          'Young People’s Service Manager',
        ],
        [
          'Look at every wait of more than ten days by name',
          repeating('Monthly', 'monthly'),
          'Young People’s Service Manager/DAAT Young People’s Officer',
        ],
      ]),
    ],
    'Planning Grid 3',
  ),
]

type Beside = { assessed: string; story: string; spend: [string, string, string]; outcome: string }

const BESIDE: Beside[] = [
  {
    assessed: 'The overall self-assessment is Green.',
    story:
      'At the moment 54% of schools hold the standard. The gap is in the pupil referral units, of which none do, and in the small village schools where one teacher leads on eleven things.',
    spend: ['£24,000', '£22,500', '£41,000'],
    outcome: '70% of schools hold the standard by March 2006.',
  },
  {
    assessed: 'The overall self-assessment is Amber.',
    story:
      'Screening happens in the youth offending team but not for young people in care. We do not know how many children live with an adult who is in treatment.',
    spend: ['£65,000', '£58,000', '£92,000'],
    outcome: '240 vulnerable young people receive help in the year.',
  },
  {
    assessed: 'The overall self-assessment is Amber.',
    story:
      'Numbers have doubled in two years, all of them from the south. Waits are within national guidance on average; the average hides eleven young people who waited for more than a month.',
    spend: ['£310,000', '£296,000', '£365,000'],
    outcome: '190 young people in treatment; none waits longer than ten working days.',
  },
]

function grid(of: TruthTheme, at: number): Laid[] {
  const beside = BESIDE[at]
  if (beside === undefined) return []
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    strong('Summary of self-assessment – baseline position with key gaps clearly set out:'),
    para(beside.assessed),
    para(beside.story),
    table([['Planned spend 2004/05', 'Likely spend 2004/05', 'Planned spend 2005/06'], beside.spend], {
      widths: [2, 2, 2],
    }),
    strong('OBJECTIVES 2005/2006'),
    ...(of.objectives ?? []).map(({ text }, number) =>
      para(`${number + 1}. ${text.slice(0, 1)}${text.slice(1).toLowerCase()}`),
    ),
    ...(of.objectives ?? []).flatMap(({ ref, text, actions }) => [
      heading(`${ref ?? ''} ${text}`, 3),
      table(
        [
          ['Actions and milestones', 'By when', 'By whom'],
          ...actions.map((action) => [action.text, action.due?.text ?? '', action.leads.join('/')]),
        ],
        { widths: [6, 2, 3] },
      ),
    ]),
    para(`Expected outcome: ${beside.outcome}`),
  ]
}

export const plan: CorpusPlan = {
  id: 'oxhallow-grids',
  title: 'Oxhallow Drug and Alcohol Action Team – Young People’s Plan 2005/2006 – Part 3: Planning Grids',
  style:
    'planning grids with an indicator, a self-assessment, a table of spending, a list of objectives and then each objective again in capitals over its own small table',
  levels: ['Planning Grid', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'resources', words: 'Planned spend 2004/05 Likely spend £24,000' },
    { kind: 'resources', words: 'Planned spend 2005/06 £92,000' },
    { kind: 'resources', words: 'Likely spend 2004/05 £296,000' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { size: 10, footer: 'Oxhallow Drug and Alcohol Action Team Young People’s Plan 2005/2006 04.05.05' },
  layout: () => [
    title('Oxhallow Drug and Alcohol Action Team – Young People’s Plan 2005/2006 – Part 3: Planning Grids'),
    ...themes.flatMap((of, at) => grid(of, at)),
  ],
}
