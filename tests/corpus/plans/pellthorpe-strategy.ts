// A strategy's action plan as it stands on a page and in the workbook behind it: a number, an aim, initials of bodies for a
// lead, and a month as a spreadsheet shows it. Numbers run on through the priorities.
// Choices: an aim is an action; "November annually" repeats each year; there is no status though the text speaks of colours.
import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, placedActions, repeating, theme } from '../truth.ts'
import type { Column } from '../lay.ts'
import type { PlacedAction } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthTheme } from '../types.ts'

let number = 0
type Row = [string, string, string]

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The month a text such as Apr-25 stands for, or nothing where it is another manner of words. */
function monthOf(text: string): string | null {
  const [name = '', two] = text.split('-')
  const at = MONTHS.indexOf(name)
  return at < 0 || two === undefined ? null : `20${two}-${String(at + 1).padStart(2, '0')}`
}

function line([text, lead, when]: Row): TruthAction {
  number += 1
  const found = monthOf(when)
  const due =
    found !== null
      ? month(when, found)
      : when.endsWith('annually')
        ? repeating(when, 'annual')
        : repeating(when, 'ongoing')
  return act(text, lead.replaceAll(' / ', ';'), due, { ref: `${number}` })
}

const PRIORITIES: [string, Row[]][] = [
  [
    'Prevention and early identification',
    [
      [
        'Commission a healthy relationships programme for every secondary school and alternative provision',
        'PCC / PSP',
        'Sep-25',
      ],
      [
        'Train designated safeguarding leads in domestic abuse and its effect on children as victims in their own right',
        'PSP',
        'Dec-25',
      ],
      [
        'Run a public campaign with young people for the sixteen days of action',
        'PCC / Police',
        'November annually',
      ],
      ['Place a domestic abuse worker in the front door to children’s social care', 'PCC', 'Apr-25'],
    ],
  ],
  [
    'Support for children and young people who are victims',
    [
      ['Map what help there is for children by age and by district, and publish it', 'VAP', 'Jun-25'],
      ['Provide a children’s worker in each refuge', 'PCC / VAP', 'Apr-26'],
      [
        'Notify schools before the start of the next school day after an incident, all year round',
        'Police / PSP',
        'Apr-25',
      ],
      ['Open therapeutic groups for 5 to 11s in three family hubs', 'ICB / PCC', 'Jan-26'],
      ['Agree a pathway for young people harmed in their own relationships', 'PSP / ICB', 'Mar-26'],
    ],
  ],
  [
    'Work with those who cause harm',
    [
      [
        'Extend the behaviour change programme to fathers whose children are on a plan',
        'Probation / PCC',
        'Oct-26',
      ],
      ['Respite and support for parents harmed by their own children', 'PCC / YJS', 'Apr-27'],
      ['Review every case heard three times at the high risk conference', 'Police', 'November annually'],
    ],
  ],
  [
    'A partnership that learns',
    [
      ['Survivors’ panel with a place for young people over 16, paid for their time', 'VAP / PCC', 'Sep-25'],
      [
        'One dataset for the partnership, shown by district and by age of child',
        'Police / ICB / PCC',
        'Mar-26',
      ],
      ['Refresh the needs assessment', 'PCC', 'Apr-28'],
      [
        'Learn from each domestic abuse related death review together with the safeguarding partnership',
        'CSP / PSP',
        'Ongoing',
      ],
    ],
  ],
]

const themes: TruthTheme[] = PRIORITIES.map(([text, rows], at) =>
  theme(text, rows.map(line), `Priority ${at + 1}`),
)

function priority(of: TruthTheme): Laid[] {
  const columns: Column[] = [
    { title: 'No.', width: 0.6, of: ({ action }) => action.ref ?? '' },
    { title: 'Aims', width: 7, of: ({ action }) => action.text },
    { title: 'Lead', width: 2.2, of: ({ action }) => action.leads.join(' / ') },
    {
      title: 'Target Date',
      width: 1.8,
      of: ({ action }) => action.due?.text ?? '',
      serial: ({ action }) => {
        const found = monthOf(action.due?.text ?? '')
        return found === null ? undefined : { date: `${found}-01`, format: 'mmm-yy' }
      },
    },
  ]
  const rows: PlacedAction[] = placedActions({ themes: [of] })
  return [heading(`${of.ref ?? ''}: ${of.text}`, 2), actionTable(rows, { columns })]
}

export const plan: CorpusPlan = {
  id: 'pellthorpe-strategy',
  title: 'Pellthorpe Domestic Abuse and Children Strategy 2025–2028: Action Plan',
  style:
    'actions called aims, leads as initials of bodies joined by strokes, months as a spreadsheet shows them, one that comes each year, no status',
  levels: ['Priority', 'Aim'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'xlsx', 'ods', 'csv', 'paste:excel', 'paste:word', 'text:tabs'],
  layout: () => [
    title('Pellthorpe Domestic Abuse and Children Strategy 2025–2028: Action Plan'),
    para(
      'This action plan says how the strategy will be carried out. The partnership board looks at it every quarter with colour-coded monitoring, and a summary is published each year.',
    ),
    para(
      'PCC Pellthorpe County Council; PSP Pellthorpe Safeguarding Partnership; VAP Voluntary Abuse Partnership; ICB Integrated Care Board; YJS Youth Justice Service; CSP Community Safety Partnership.',
    ),
    ...themes.flatMap(priority),
    para('If you are in danger, call 999.'),
  ],
}
