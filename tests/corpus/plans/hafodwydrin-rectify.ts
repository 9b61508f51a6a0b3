// A council's residential homes after compliance notices: an item to be rectified, the actions required, a
// "Person responsible for each task" and two columns of dates. Choices: the item stands above and its cell is
// merged; a revised deadline is the one in force; amber here means on track, as the key above the table says.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const BLUE = rated('Blue', 'complete')
const GREEN = rated('Green', 'complete')
const AMBER = rated('Amber', 'on-track')
const RED = rated('Red', 'off-track')

const FIRST = new Map<TruthAction, string>()
const REVISED = new Map<TruthAction, string>()

/** The action, who, the first deadline, the revised one, the colour. */
type Line = [string, string, TruthDue, TruthDue | null, TruthRating]

function line([text, leads, first, revised, rating]: Line): TruthAction {
  const also = first.date === null ? [] : [first.date]
  const made = act(text, leads, revised === null ? first : { ...revised, also }, { rating })
  FIRST.set(made, first.text)
  REVISED.set(made, revised?.text ?? '')
  return made
}

const item = (text: string, ...lines: Line[]): TruthTheme =>
  theme(
    text,
    lines.map((one) => line(one)),
  )

const themes: TruthTheme[] = [
  item(
    'Medicines records at Tŷ Celynnog have gaps and were not countersigned',
    [
      'Second signature for every controlled medicine, with a spare key-holder on each shift',
      'Registered Manager, Tŷ Celynnog',
      undated('Immediate'),
      null,
      BLUE,
    ],
    [
      'All staff who give medicines to be re-assessed as competent by somebody from outside the home',
      'Deputy Manager;Learning Disability Nurse',
      day('14/03/2025', '2025-03-14'),
      null,
      GREEN,
    ],
    [
      'Weekly count to be sent to the Responsible Individual',
      'Registered Manager, Tŷ Celynnog',
      day('07/03/2025', '2025-03-07'),
      null,
      BLUE,
    ],
  ),
  item(
    'Restraint is recorded but the child is not asked about it afterwards',
    [
      'Debrief with the child in 24 hours by someone who was not there',
      'Shift Leaders',
      day('31/03/2025', '2025-03-31'),
      null,
      AMBER,
    ],
    [
      'Advocate to see the restraint book monthly and talk with any child named in it',
      'Advocacy Service',
      day('30/04/2025', '2025-04-30'),
      month('July 2025', '2025-07'),
      RED,
    ],
    [
      'Refresh the de-escalation course (two days, all permanent and bank staff)',
      'Workforce Development Officer',
      month('May 2025', '2025-05'),
      null,
      AMBER,
    ],
  ),
  item(
    'Children’s plans were more than six months old in both homes',
    [
      'Rewrite all nine plans with the child, the social worker and the keyworker at one table',
      'Keyworkers',
      day('11/04/2025', '2025-04-11'),
      day('16/05/2025', '2025-05-16'),
      AMBER,
    ],
    [
      'Plans to be looked at in each keyworker’s supervision',
      'Registered Manager, Tŷ Celynnog;Registered Manager, Bryn Maelor Uchaf',
      day('30/04/2025', '2025-04-30'),
      null,
      GREEN,
    ],
  ),
  item(
    'Fire doors at Bryn Maelor Uchaf were wedged open and two drills were missed',
    [
      'Fit magnetic closers to six doors',
      'Property Services',
      day('28/02/2025', '2025-02-28'),
      day('28/03/2025', '2025-03-28'),
      BLUE,
    ],
    [
      'Drill each quarter, one of them at night, entered in the log the same day',
      'Registered Manager, Bryn Maelor Uchaf',
      day('31/03/2025', '2025-03-31'),
      null,
      GREEN,
    ],
  ),
  item(
    'The Responsible Individual’s quarterly visits did not speak with children or families',
    [
      'New visit report with a page for children’s words and one for parents’',
      'Responsible Individual',
      day('30/04/2025', '2025-04-30'),
      null,
      GREEN,
    ],
    [
      'Visits in the evening or at a weekend twice a year',
      'Responsible Individual',
      month('December 2025', '2025-12'),
      null,
      AMBER,
    ],
    [
      'Findings to go to the corporate parenting panel so that members ask about them',
      'Head of Children’s Services;Democratic Services',
      undated('TBC'),
      month('Sept 2025', '2025-09'),
      RED,
    ],
  ),
]

const rows = placedActions({ themes })

export const plan: CorpusPlan = {
  id: 'hafodwydrin-rectify',
  title:
    'Hafodwydrin Council: action plan in response to the compliance notices for Tŷ Celynnog and Bryn Maelor Uchaf',
  style:
    'items to be rectified in merged cells, deadline and revised deadline, BRAG where green is complete and amber on track',
  levels: ['Item to be rectified', 'Action Required'],
  scale: [
    { code: 'Blue', label: 'Complete and peer checked', status: 'complete' },
    { code: 'Green', label: 'Complete', status: 'complete' },
    { code: 'Amber', label: 'On track', status: 'on-track' },
    { code: 'Red', label: 'Off track', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Complete and peer checked' },
    { kind: 'people', words: 'MEJ' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'OFFICIAL – Hafodwydrin residential services' },
  layout: () => [
    title(
      'Hafodwydrin Council: action plan in response to the compliance notices for Tŷ Celynnog and Bryn Maelor Uchaf',
    ),
    para(
      'Two notices were received on 17 February 2025. This plan says how each item will be rectified. It has been shared with the inspectorate and with the parents and social workers of the nine children who live in the homes.',
    ),
    para(
      'A green action turns blue when the other home’s manager has been to see for herself that it is so.',
    ),
    table(
      [
        ['BRAG', 'Means'],
        ['Blue', 'Complete and peer checked'],
        ['Green', 'Complete'],
        ['Amber', 'On track'],
        ['Red', 'Off track'],
      ],
      { widths: [1, 4] },
    ),
    heading('Action plan at 2 May 2025', 2),
    actionTable(rows, {
      columns: [
        {
          title: 'Item to be rectified',
          width: 3,
          of: ({ theme: of }) => of.text,
          merge: (row) => row.theme,
        },
        { title: 'Actions Required', width: 4.4, of: ({ action }) => action.text },
        {
          title: 'Person responsible for each task',
          width: 2.4,
          of: ({ action }) => action.leads.join(' and '),
        },
        { title: 'Deadline', width: 1.5, of: ({ action }) => FIRST.get(action) ?? '' },
        { title: 'Revised deadline', width: 1.5, of: ({ action }) => REVISED.get(action) ?? '' },
        { title: 'BRAG', width: 1, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading('Who checks', 2),
    table(
      [
        ['Initials', 'Name', 'Role'],
        ['MEJ', 'Mair Eluned Jenkins', 'Peer checker for Tŷ Celynnog'],
        ['DPO', 'Dafydd Powell-Owen', 'Peer checker for Bryn Maelor Uchaf'],
        ['SW', 'Siwan Wyatt', 'Responsible Individual'],
      ],
      { widths: [1, 3, 4] },
    ),
  ],
}
