// A strategy's implementation plan with two columns only, the year's band being the due. Choices: the band is the theme and its actions are due within that school year, which the paper
// explains; abbreviations stay as printed; a frequency in brackets belongs to the action's words; "and" joins two leads.
import { bullets, free, heading, para, strong, title } from '../lay.ts'
import { theme, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string[]]

function line([text, who, leads]: Line, due: TruthDue): TruthAction {
  return written(text, { who }, { leads, due })
}

function band(text: string, last: string, lines: Line[]): TruthTheme {
  const ends = Number(last.slice(0, 4))
  const due: TruthDue = { ...year(text, last), also: [null, `${ends}-07-31`] }
  return theme(
    text,
    lines.map((one) => line(one, due)),
  )
}

const SAT = 'School Attendance Team (SAT)'

const themes: TruthTheme[] = [
  band('Year one', '2026-08', [
    ['Hold a targeting support meeting with every school (one per term)', SAT, [SAT]],
    [
      'Write one attendance policy that schools may adopt, and consult heads on it in Spring 2026',
      'SAT and schools',
      ['SAT', 'schools'],
    ],
    [
      'Agree with children’s social care what is done when a child with a social worker misses ten days',
      'SAT and CS team managers',
      ['SAT', 'CS team managers'],
    ],
    [
      'Put daily attendance data into a dashboard that schools and teams can see',
      'Data and Insight Team',
      ['Data and Insight Team'],
    ],
    [
      'Train designated safeguarding leads in what absence may mean (one per year)',
      'Education Safeguarding Team',
      ['Education Safeguarding Team'],
    ],
    ['Name a senior leader for attendance', 'Schools', ['Schools']],
  ]),
  band('Year Two', '2027-08', [
    [
      'Hold a targeting support meeting with every school, longer where one in four pupils is persistently absent (one per term)',
      'SAT',
      ['SAT'],
    ],
    ['Review how the policy is working with heads and governors', 'SAT and schools', ['SAT', 'schools']],
    [
      'Start a support offer for anxious pupils who cannot yet come in, with health',
      'SAT and SEND, education locality leads, PRT',
      ['SAT', 'SEND', 'education locality leads', 'PRT'],
    ],
    [
      'Bring early help workers into the ten schools with the most severe absence',
      'Family Hub Managers',
      ['Family Hub Managers'],
    ],
    [
      'Train designated safeguarding leads, new ones first (one per year)',
      'Education Safeguarding Team',
      ['Education Safeguarding Team'],
    ],
  ]),
  band('Year Three', '2028-08', [
    ['Hold a targeting support meeting with schools that need one (one per year)', 'SAT', ['SAT']],
    [
      'Measure what the support for anxious pupils has changed and decide whether to go on',
      'SEND and PRT',
      ['SEND', 'PRT'],
    ],
    ['Share what works between schools at an attendance conference', 'SAT and schools', ['SAT', 'schools']],
    ['Rewrite this strategy with pupils and parents', SAT, [SAT]],
  ]),
]

export const plan: CorpusPlan = {
  id: 'vennmoor-implementation',
  tellsAgain: true,
  title: 'Vennmoor School Attendance Strategy 2025 to 2028',
  style:
    'two columns; the year’s band within the table is the due; abbreviation explained once in a cell; no numbers and no status',
  levels: ['Year', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'pdf:bare', 'paste:word', 'text:tabs'],
  layout: () => [
    title('Vennmoor School Attendance Strategy 2025 to 2028'),
    heading('Implementation plan'),
    para(
      'Year one is the school year 2025 to 2026, year two 2026 to 2027 and year three 2027 to 2028. What is for a year will be done before its end.',
    ),
    free(
      [
        ['Action', 'Responsibility'].map((text) => ({ text, bold: true })),
        ...themes.flatMap((of) => [
          [{ text: of.text, bold: true }, ''],
          ...(of.actions ?? []).map((action) => [action.text, cellFor(action, 'who')]),
        ]),
      ],
      { widths: [6, 3], headings: 1 },
    ),
    strong('Abbreviations'),
    ...bullets(
      'CS – children’s services',
      'PRT – pupil reintegration team',
      'SEND – special educational needs and disability service',
    ),
    para('Previous: How we will know. Next: Contact us.'),
  ],
}
