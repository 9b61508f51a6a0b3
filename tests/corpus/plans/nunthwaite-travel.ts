// A worked plan on the numbered form of another scheme: the count goes on from the boxes (1. Aim, 2.Objective) into
// the titles of columns (3. to 9.). Choices: the objective's box is the theme (the aim is the same over each table), the
// SMART target the objective, the measure with its completion date the action, the tasks its parts; the review column
// is no due date and the priority no status.
import { bullets, free, para, strong, table, title } from '../lay.ts'
import { act, aim, month, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthTheme } from '../types.ts'

const MONTHS = new Map([
  ['Sept 2025', '2025-09'],
  ['Oct 2025', '2025-10'],
  ['Nov 2025', '2025-11'],
  ['Dec 2025', '2025-12'],
  ['Jan 2026', '2026-01'],
  ['Feb 2026', '2026-02'],
  ['March 2026', '2026-03'],
  ['April 2026', '2026-04'],
  ['May 2026', '2026-05'],
  ['June 2026', '2026-06'],
  ['July 2026', '2026-07'],
])
const at = (text: string) => month(text, MONTHS.get(text) ?? '')

type Task = [string, string, string, string]
const REVIEW = new Map<TruthAction, string>()
const PRIORITY = new Map<TruthAction, string>()

function measure([text, by, priority]: [string, string, string], tasks: Task[]): TruthAction {
  const parts = tasks.map(([what, who, when, review]) => {
    const made = act(what, who, at(when))
    REVIEW.set(made, review)
    return made
  })
  const made = act(`${text} by ${by}`, '', at(by), { parts })
  PRIORITY.set(made, priority)
  return made
}

const themes: TruthTheme[] = [
  themeOf('To reduce the number of children who miss school because transport has failed them', [
    aim('To cut failed home to school journeys from 212 a term to 60 a term by July 2026', [
      measure(
        ['Route risk register and weekly call with operators', 'Dec 2025', 'High'],
        [
          [
            'List every route that failed twice or more last term',
            'Transport Co-ordinator',
            'Oct 2025',
            'Nov 2025',
          ],
          [
            'Start Monday call with the eight largest operators',
            'Transport Co-ordinator',
            'Nov 2025',
            'Nov 2025',
          ],
          [
            'Agree what we tell a school and a parent when a route fails, and by what time',
            'Head of Access',
            'Dec 2025',
            'Jan 2026',
          ],
        ],
      ),
      measure(
        ['Standby passenger assistants', 'March 2026', 'Medium'],
        [
          ['Advertise six relief posts, term time only', 'HR Adviser', 'Jan 2026', 'Jan 2026'],
          [
            'Train relief staff in epilepsy and moving and handling',
            'Special School Nurse',
            'March 2026',
            'Feb 2026',
          ],
        ],
      ),
    ]),
  ]),
  themeOf('To help young people with a plan to travel by themselves when they are ready', [
    aim('To have 40 more young people travel trained by July 2026', [
      measure(
        ['Travel training in every special school', 'July 2026', 'High'],
        [
          ['Appoint second travel trainer', 'Head of Access', 'Nov 2025', 'Dec 2025'],
          ['Put travel training on the Year 9 review form', 'SEND Team Manager', 'Jan 2026', 'Jan 2026'],
          [
            'Run a parents’ evening at each of the four schools, with a young person who has done it',
            'School Champion',
            'April 2026',
            'May 2026',
          ],
        ],
      ),
    ]),
    aim('To reduce single occupancy taxis from 96 to 70 by May 2026', [
      measure(
        ['Review of all single occupancy routes', 'May 2026', 'High'],
        [
          [
            'Read each plan and risk assessment with the social worker where there is one',
            'Transport Reviewing Officer',
            'Feb 2026',
            'March 2026',
          ],
          [
            'Offer personal travel budgets to the families of the first 30',
            'Transport Reviewing Officer',
            'May 2026',
            'May 2026',
          ],
        ],
      ),
    ]),
  ]),
  themeOf('To make the journey itself safe', [
    aim('To have no journey without a child’s passport in the vehicle by Feb 2026', [
      measure(
        ['One page travel passports', 'Feb 2026', 'High'],
        [
          ['Write passport with twelve families', 'Parent Carer Forum Chair', 'Oct 2025', 'Nov 2025'],
          ['Send passports to operators by secure mail', 'Business Support Officer', 'Jan 2026', 'Dec 2025'],
          [
            'Spot check 25 vehicles at the school gate',
            'Contract Monitoring Officer',
            'Feb 2026',
            'March 2026',
          ],
        ],
      ),
      measure(
        ['Safeguarding refresher for drivers', 'June 2026', 'Low'],
        [
          ['Two evening sessions at the depot', 'LADO', 'April 2026', 'May 2026'],
          ['Badge not renewed without it', 'Licensing Manager', 'June 2026', 'June 2026'],
        ],
      ),
    ]),
  ]),
]

const TITLES = [
  '3.SMART target',
  '4.Measures/ Initiatives and Completion Date',
  '5.Tasks/ Actions',
  '6.Responsibility (Specific Role)',
  '7.Priority of Initiative',
  '8.Timescales of Tasks/Actions',
  '9.Review with Working Group',
]

function tableOf(of: TruthTheme): Laid {
  const rows = (of.objectives ?? []).flatMap((target) => {
    const down = target.actions.reduce((sum, { parts }) => sum + (parts?.length ?? 0), 0)
    return target.actions.flatMap((action, first) =>
      (action.parts ?? []).map((task, index) => [
        ...(first === 0 && index === 0 ? [{ text: target.text, down }] : []),
        ...(index === 0 ? [{ text: action.text, down: action.parts?.length ?? 1 }] : []),
        task.text,
        task.leads.join(', '),
        index === 0 ? (PRIORITY.get(action) ?? '') : '',
        task.due?.text ?? '',
        REVIEW.get(task) ?? '',
      ]),
    )
  })
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'DDEBF7' })), ...rows], {
    widths: [3, 3, 4, 2.2, 1.3, 1.8, 1.8],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'nunthwaite-travel',
  title: 'Nunthwaite SEND Travel Assistance – action plan 2025-26',
  style:
    'numbered titles going on from boxes over each table; target, measure with its own date, task; review date beside the due',
  levels: ['Objective', 'SMART target', 'Measures/ Initiatives', 'Tasks/ Actions'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Failed journeys 212' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Nunthwaite SEND Travel Assistance – action plan 2025-26'),
    para(
      'Agreed by the Travel Working Group on 18 September. The group meets on the last Thursday of each month.',
    ),
    strong('Where we started'),
    table(
      [
        ['', 'Autumn 23', 'Autumn 24', 'Spring 25'],
        ['Failed journeys', '140', '188', '212'],
        ['Single occupancy taxis', '71', '90', '96'],
        ['Travel trained in term', '4', '6', '5'],
      ],
      { widths: [4, 1.5, 1.5, 1.5] },
    ),
    ...themes.flatMap((of) => [
      strong('1. Aim: Every child who is entitled to help gets to school on time, safe and ready to learn'),
      strong(`2.Objective: ${of.text}`),
      tableOf(of),
    ]),
    strong('Notes'),
    ...bullets(
      'Priority is given once for each initiative.',
      'Column 9 is filled in by the chair when dates of meetings are set.',
    ),
  ],
}
