// Awkward. An inclusion and accessibility plan as councils' schools write it: to each band of time one row of very tall cells,
// the targets, strategies, timescales and initials matched only by their place in the list. Choices: a strategy is
// the action, and the target that stands in the same place of its list the objective above it.
import { free, heading, para, table, title } from '../lay.ts'
import { act, aim, month, repeating, themeOf, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue, string]
const BANDS = new Map<TruthTheme, [string, Line[]][]>()

function area(text: string, bands: [string, Line[]][]): TruthTheme {
  const aims = bands.flatMap(([, lines]) =>
    lines.map(
      ([target, strategy, due, who]): TruthObjective =>
        aim(target, [act(strategy, who.replaceAll('/', ';'), due)]),
    ),
  )
  const made = themeOf(text, aims)
  BANDS.set(made, bands)
  return made
}

const term = (text: string, ...also: (string | null)[]): TruthDue => ({ ...undated(text), also })

const themes: TruthTheme[] = [
  area('Access to Buildings and Places', [
    [
      'Short term',
      [
        [
          'Family rooms can be reached by anyone using a wheelchair',
          'Ramp and wider door at the Mill Lane contact centre',
          term('Autumn Term 2024', '2024-12-31'),
          'LD',
        ],
        [
          'Quiet space for children who are overwhelmed',
          'Turn the old print room into a low-light room',
          month('By end of November 2024', '2024-11'),
          'LD/SW',
        ],
        [
          'Signs that children can read',
          'Replace signs with pictures and large print, tested by the youth forum',
          term('Spring Term 2025', '2025-03-31', '2025-04-30'),
          'PJ',
        ],
      ],
    ],
    [
      'Medium term',
      [
        [
          'Family hubs have changing places',
          'Fit hoists in two hubs and publish where they are',
          { ...year('By end of 2025/26 academic year', '2026-08'), also: ['2026-07-31'] },
          'LD',
        ],
        [
          'Vehicles carry every child',
          'Hire agreement to include two adapted vehicles',
          month('September 2025', '2025-09'),
          'SW/Fleet',
        ],
      ],
    ],
    [
      'Long term',
      [
        [
          'No child waits outside',
          'Survey all thirty sites and cost what is found',
          term('Costings to be gathered with decision made and changes implemented by 2027', '2027-12-31'),
          'LD',
        ],
        [
          'Move out of the upper floor of Canal House',
          'Relocate the assessment team to the ground floor',
          term('Before end of Summer 2026/Begnniing Autumn 2026', '2026-08-31', '2026-07-31', '2026-09-30'),
          'LD/HoS',
        ],
      ],
    ],
  ]),
  area('Access to Help and to Information', [
    [
      'Short term',
      [
        [
          'Plans are understood by those they are about',
          'Easy-read version of child in need and protection plans',
          term('Autumn Term 2024', '2024-12-31'),
          'PJ',
        ],
        [
          'Interpreters are there when needed',
          'Renew the contract and add British Sign Language at short notice',
          month('January 2025', '2025-01'),
          'SW',
        ],
        [
          'Staff know what autism can look like in girls',
          'Training for all front door and early help staff',
          term('Rolling programme throughout 2024-2026 academic years', '2026-08-31', '2026-07-31'),
          'WD/ALNCO',
        ],
        [
          'Letters are plain',
          'Rewrite the twelve letters sent most often',
          repeating('As and when necessary', 'other'),
          'PJ',
        ],
      ],
    ],
    [
      'Medium term',
      [
        [
          'Short breaks are found without a social worker',
          'Put short breaks on the self-service pages',
          term('Summer Term 2025', '2025-08-31', '2025-07-31'),
          'SW',
        ],
        [
          'Disabled children are heard in reviews',
          'Buy three communication aids for reviewing officers',
          term('Audit – by end of Spring Term 2025 Training – rolling programme', '2025-03-31', '2025-04-30'),
          'IRO/PJ',
        ],
      ],
    ],
    [
      'Long term',
      [
        [
          'Young people move to adult services without a gap',
          'Joint transitions worker in each locality',
          { ...year('2026-27 Academic Year', '2027-08'), also: ['2027-07-31'] },
          'HoS/LEA',
        ],
        [
          'Health and education keep one list of equipment',
          'Shared store with the hospital trust',
          term('Trust to be informed and timescale to be advised based on their own plan'),
          'LD',
        ],
      ],
    ],
  ]),
]

function grid(of: TruthTheme, at: number): Laid {
  const titles = ['Targets', 'Strategies', 'Timescale', at === 0 ? 'Responsibility' : 'Responsibilities']
  const listed = (texts: string[]) => texts.map((text) => ({ text, bullet: true }))
  return free(
    [
      titles.map((text) => ({ text, bold: true })),
      ...(BANDS.get(of) ?? []).flatMap(([band, lines]) => [
        [{ text: band, across: 4, bold: true }],
        [
          listed(lines.map(([target]) => target)),
          listed(lines.map(([, strategy]) => strategy)),
          listed(lines.map(([, , due]) => due.text)),
          lines.map(([, , , who]) => who),
        ],
      ]),
    ],
    { widths: [4, 4.5, 3.5, 1.6], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'carrowby-accessibility',
  title: 'Children’s Services Accessibility and Inclusion Plan (as at 2024)',
  style:
    'tall cells of lists matched by place, one row to a band of time; terms and academic years as dates; initials; no status',
  levels: ['Area', 'Target', 'Strategy'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'PJ Participation officer' }],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'paste:word', 'pdf:ruled'],
  page: { size: 9, landscape: true },
  layout: () => [
    title('Children’s Services Accessibility and Inclusion Plan (as at 2024)'),
    para(
      'Carrowby Council wants every child and parent to be able to come in, to be understood and to take part. This plan is looked at by the inclusion group once a term.',
    ),
    ...themes.flatMap((of, at) => [heading(of.text, 2), grid(of, at)]),
    heading('Initials', 2),
    table([
      ['Initials', 'Who'],
      ['LD', 'Property manager'],
      ['SW', 'Short breaks commissioner'],
      ['PJ', 'Participation officer'],
      ['WD', 'Workforce development'],
      ['HoS', 'Head of service'],
      ['IRO', 'Independent reviewing officers'],
    ]),
    para(
      'Comments are welcome and should go to the participation officer. The plan can be had in large print.',
    ),
  ],
}
