import { free, title, type Free } from '../lay.ts'
import { piped } from '../piped.ts'
import { act, day, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const STATES: Record<string, [string, TruthRating['statuses']]> = {
  C: ['Complete', ['complete']],
  O: ['On Schedule', ['on-track']],
  L: ['Late', ['off-track', 'at-risk']],
  F: ['Future Task', ['not-started']],
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** A day as the scheduling program writes it: Fri 28/03/25. */
function scheduled(date: string): string {
  const [year = '', month = '', number = ''] = date.split('-')
  return `${DAYS[new Date(date).getUTCDay()] ?? ''} ${number}/${month}/${year.slice(2)}`
}

/** Name; days; start; finish; share done; state; resources. A line of a workstream has no resources. */
const STREAMS: [string, string[][]][] = [
  [
    'Workstream 1 - Practice and Quality|310|2025-01-06|2026-03-13|48|L',
    piped(`
Appoint practice consultants for each district|60|2025-01-06|2025-03-28|100|C|Wanda Kerrison
Design quality framework with staff and families|45|2025-02-03|2025-04-04|100|C|Bryn Aske,Participation Team[50%]
Framework signed off by Improvement Board|0|2025-04-23|2025-04-23|100|C|Bryn Aske
Deliver practice weeks (north and coast)|90|2025-05-05|2025-09-05|95|O|Wanda Kerrison,Practice Consultants
Moderate 120 audits with sector partner|130|2025-04-28|2025-10-24|35|L|Bryn Aske
Evaluate impact of framework|65|2025-12-15|2026-03-13|0|F|University of the Vale
`),
  ],
  [
    'Workstream 2 - Sufficiency|280|2025-03-03|2026-03-27|35|O',
    piped(`
Refresh sufficiency statement|55|2025-03-03|2025-05-16|100|C|Dilys Fenton
Procure block beds for emergency stays|110|2025-04-07|2025-09-05|90|O|Dilys Fenton,Legal[25%],Procurement[25%]
Contract award|0|2025-09-05|2025-09-05|0|F|Dilys Fenton
Convert caretaker house to a two place home|200|2025-06-02|2026-03-06|25|L|Mark Toyne,Property Services
Register home with Ofsted|80|2025-12-08|2026-03-27|0|F|Mark Toyne
`),
  ],
  [
    'Workstream 3 - Partnership and Voice|240|2025-02-10|2026-01-09|57|O',
    piped(`
Recruit four parent representatives|40|2025-02-10|2025-04-04|100|C|Sunniva Clay
Map feedback routes across agencies|60|2025-04-07|2025-06-27|100|C|Sunniva Clay,Health Engagement Lead
Launch family feedback text service|85|2025-06-30|2025-10-24|40|O|Digital Team
Publish first You Said We Did|0|2026-01-09|2026-01-09|0|F|Sunniva Clay
`),
  ],
]

type Told = { words: string[]; wbs: string }

const streams = STREAMS.map(([head, tasks], of) => ({
  head: { words: head.split('|'), wbs: String(of + 1) },
  tasks: tasks.map((words, at): Told => ({ words, wbs: `${of + 1}.${at + 1}` })),
}))

const themes = streams.map(({ head, tasks }) =>
  theme(
    (head.words[0] ?? '').replace(/^Workstream \d - /, ''),
    tasks.map(({ words, wbs }) => {
      const [text = '', , , finish = '', share = '', code = '', resources = ''] = words
      const [state = '', statuses = []] = STATES[code] ?? []
      const leads = resources.replace(/\[\d+%\]/g, '').replaceAll(',', ';')
      return act(text, leads, day(scheduled(finish), finish), {
        ref: wbs,
        rating: { texts: [state, `${share}%`], statuses },
      })
    }),
    `Workstream ${head.wbs}`,
  ),
)

function rowOf({ words, wbs }: Told, id: number): Free[] {
  const [text = '', days = '', start = '', finish = '', share = '', code = '', resources = ''] = words
  return [
    String(id),
    wbs,
    text,
    `${days} days`,
    scheduled(start),
    scheduled(finish),
    `${share}%`,
    STATES[code]?.[0] ?? '',
    resources,
  ]
}

const TITLES = [
  'ID',
  'WBS',
  'Task Name',
  'Duration',
  'Start',
  'Finish',
  '% Complete',
  'Status',
  'Resource Names',
]

function schedule(): LaidTable {
  const whole: Told = {
    words: ['Nidderstow Children’s Improvement Programme', '318', '2025-01-06', '2026-03-27', '46', 'L', ''],
    wbs: '0',
  }
  const lines = [whole, ...streams.flatMap(({ head, tasks }) => [head, ...tasks])]
  return free([TITLES, ...lines.map(rowOf)], {
    widths: [0.6, 0.8, 5, 1.3, 1.6, 1.6, 1.3, 1.6, 3.4],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'nidderstow-schedule',
  title: 'Nidderstow Improvement Schedule',
  style:
    'rare: the export of a scheduling program; the programme and each workstream are rows among the tasks, told apart by their WBS number alone; durations, days of the week, shares of resources in brackets, states of the program',
  levels: ['Workstream', 'Task'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['xlsx', 'ods', 'csv', 'html', 'paste:excel', 'paste:cells', 'pdf:ruled', 'pdf:bare'],
  page: { landscape: true, size: 8, footer: 'Data date 01/09/25' },
  layout: () => [title('Nidderstow Improvement Schedule'), schedule()],
}
