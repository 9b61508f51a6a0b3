// In the shape of a real paper: the improvement plan of a team in a trust of alternative provision schools. For each
// priority a few lines of what the team is to look at, then a table: the area's number, the area, its measures, its
// actions and the milestones by which it is judged. Choices: each bullet under "Actions" is an action of the area
// beside it; nobody is named and the milestones' reviews are the area's and not any action's, so there is no lead
// and no date.
import { bullets, free, heading, para, strong, title } from '../lay.ts'
import { act, aim, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, LaidParagraph, TruthObjective, TruthTheme } from '../types.ts'

type Beside = { kpis: string[]; february: string[]; june: string[] }
const BESIDE = new Map<TruthObjective, Beside>()

function area(...[ref, text, actions, beside]: [string, string, string[], Beside]): TruthObjective {
  const made = aim(
    text,
    actions.map((one) => act(one, '', null)),
    ref,
  )
  BESIDE.set(made, beside)
  return made
}

const themes: TruthTheme[] = [
  themeOf(
    'Leadership that looks outward and knows what it is buying',
    [
      area(
        'AfD 1.1',
        'One approach across the trust to working with outside providers of tuition and activities, in 2018-2019 and beyond.',
        [
          'Write the trust’s quality framework for outside providers and assess each of the fourteen now used against it.',
          'Sort providers into three bands and visit the lowest band every half term.',
          'Publish the directory to all schools and take down the old lists.',
        ],
        {
          kpis: [
            'Procedures agreed by all heads',
            'All providers assessed, none used that is not in the directory',
          ],
          february: ['Directory in use in every school – has been created and put on the staff pages'],
          june: ['Second visits made to all in band three'],
        },
      ),
      area(
        'AfD 1.2',
        'Commissioning schools understand what they pay for and when a pupil should come back.',
        [
          'Agree a one-page contract for each placement that states days, hours, cost and the date of the first review.',
          'Hold reviews at six weeks with the home school in the room or on the telephone.',
        ],
        {
          kpis: ['100% of placements have a signed contract within five days'],
          february: ['Contracts for all placements begun since September'],
          june: ['Nine in ten reviews attended by the home school'],
        },
      ),
    ],
    'Priority 1',
  ),
  themeOf(
    'Learning that leads somewhere',
    [
      area(
        'AfD 2.1',
        'Pupils at outside providers go on with English and mathematics.',
        [
          'Put a qualified teacher for one morning a week with every pupil who is out for three days or more.',
          'Baseline reading and number within a fortnight of starting, with the same tests that the schools use.',
          'Buy laptops for twelve pupils who have none.',
        ],
        {
          kpis: [
            'Pupils make at least expected progress from baseline',
            'Entry to a qualification for every Year 11',
          ],
          february: ['All pupils have a baseline', 'Teacher timetable full'],
          june: ['Results day list of entries complete'],
        },
      ),
      area(
        'AfD 2.2',
        'Fewer pupils leave us to nothing.',
        [
          'Careers interview for each Year 11 before Christmas and a second before Easter.',
          'Walk every leaver to an open evening at the college, with a parent wherever one will come.',
        ],
        {
          kpis: ['No more than two leavers without a place in September'],
          february: ['All first interviews held'],
          june: ['Every leaver holds an offer'],
        },
      ),
    ],
    'Priority 2',
  ),
  themeOf(
    'Safe and energising places',
    [
      area(
        'AfD 3.1',
        'Safeguarding at providers is as good as it is in school.',
        [
          'Single record of checks for provider staff, held by the trust and looked at each half term.',
          'Register taken by text by 9.30, with a call home and to the provider for each child who is not there.',
          'Train providers’ leads alongside our own, twice a year and free.',
        ],
        {
          kpis: ['No unexplained absence longer than two hours', 'All leads trained to level 3'],
          february: ['Single record complete – two providers outstanding'],
          june: ['Audit by another trust'],
        },
      ),
    ],
    'Priority 3',
  ),
]

const FOCI = new Map<string, string[]>([
  [
    'Priority 1',
    ['Know which providers we use and how good they are', 'Be plain with schools about cost and purpose'],
  ],
  ['Priority 2', ['Stop the gap in the core subjects', 'Begin with where a pupil is going next']],
  ['Priority 3', ['Hold one record for all', 'Answer absence in the hour']],
])

const listed = (texts: string[]): LaidParagraph[] => texts.map((text) => ({ text, bullet: true }))

function milestones({ february, june }: Beside): LaidParagraph[] {
  return [
    { text: 'By February Review', bold: true },
    ...listed(february),
    { text: 'By June Review', bold: true },
    ...listed(june),
  ]
}

function part(of: TruthTheme): Laid[] {
  const titles = ['AfD', 'Area for Development', 'KPIs', 'Actions', 'Evaluation Milestones']
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    strong('Summary of where the team is at in relation to trust wide priorities and team ambitions'),
    para('As a result our foci are to:'),
    ...bullets(...(FOCI.get(of.ref ?? '') ?? [])),
    free(
      [
        titles.map((text) => ({ text, bold: true, fill: 'DEEAF6' })),
        ...(of.objectives ?? []).map((objective) => {
          const beside = BESIDE.get(objective) ?? { kpis: [], february: [], june: [] }
          return [
            objective.ref ?? '',
            objective.text,
            listed(beside.kpis),
            listed(objective.actions.map(({ text }) => text)),
            milestones(beside),
          ]
        }),
      ],
      { widths: [0.9, 2.6, 2.6, 4, 3], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'thrapsey-provision',
  title: 'The Thrapsey Trust External Provision Team Improvement Plan 2018-2019 – February 2019',
  style:
    'areas for development with bulleted KPIs, bulleted actions and milestones by review in one row each; nobody named and no dates of the actions’ own',
  levels: ['Priority', 'Area for Development', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('The Thrapsey Trust External Provision Team Improvement Plan 2018-2019 – February 2019'),
    heading(
      '1. Team Priorities, Areas for Development (AfD), Key Performance Indicators (KPI) Summary 2018–2019',
    ),
    ...themes.flatMap((of) => part(of)),
  ],
}
