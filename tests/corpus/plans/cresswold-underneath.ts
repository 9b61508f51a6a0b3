// Awkward. Each action has a row of its own cells, and below it two rows right across the table: what has been
// done and what difference it has made. Choices: the row "Progress" is the action's progress; the row "Impact"
// is neither success looked for nor an action; the exception report repeats references and adds no action.
import { free, heading, para, strong, table, title, type Free } from '../lay.ts'
import { act, day, month, printed, rated, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const purple: TruthRating = { ...rated('Purple', 'embedded'), fill: 'B4A7D6' }
const blue: TruthRating = { ...rated('Blue', 'complete'), fill: '9FC5E8' }
const green: TruthRating = { ...rated('Green', 'on-track'), fill: '93C47D' }
const amber: TruthRating = { ...rated('Amber', 'at-risk'), fill: 'F6B26B' }
const red: TruthRating = { ...rated('Red', 'off-track'), fill: 'E06666' }

const IMPACT = new Map<TruthAction, string>()

type Line = [string, string, string, TruthDue, TruthRating, string, string]

function line([ref, text, lead, due, rating, progress, impact]: Line): TruthAction {
  const made = act(text, lead, due, { ref, rating, progress })
  IMPACT.set(made, impact)
  return made
}

const themes = [
  theme('Improvement area 1: Children in need of help', [
    line([
      '1.1',
      'Move the screening of contacts to a dedicated team of six qualified workers',
      'Group Manager, Front Door',
      day('01-Mar-19', '2019-03-01'),
      purple,
      'The team has been at full strength since February and has kept its numbers.',
      'Nine in ten contacts are decided in a day; it was four in ten last summer.',
    ]),
    line([
      '1.2',
      'Bring down the number of assessments that end with no further action',
      'Group Manager, Assessment',
      month('Jun-19', '2019-06'),
      amber,
      'Managers now see each assessment at day ten. Numbers fell in April and rose in May.',
      'Too soon to tell.',
    ]),
    line([
      '1.3',
      'Give lead professionals in schools a named social worker to talk to',
      'Early Help Strategic Lead',
      month('Sep-19', '2019-09'),
      green,
      'Workers have been named for 38 of 52 schools.',
      'Heads say that they get advice sooner.',
    ]),
  ]),
  theme('Improvement area 2: Children in need of protection', [
    line([
      '2.1',
      'Hold core groups within ten working days of the conference and write down what was agreed',
      'Group Manager, Safeguarding',
      day('31-May-19', '2019-05-31'),
      blue,
      'Timeliness has been above 95% since March.',
      'Parents told us in May that they know what they have to do.',
    ]),
    line([
      '2.2',
      'Start a pre-birth team with health so that plans are made by 28 weeks',
      'Group Manager, Safeguarding; Head of Midwifery',
      day('28-Jun-19', '2019-06-28'),
      red,
      'The posts could not be filled and a second round of adverts has begun.',
      'None yet.',
    ]),
    line([
      '2.3',
      'Ask the University to study repeat plans and tell us what would prevent them',
      'Principal Child and Family Social Worker',
      month('Oct-19', '2019-10'),
      green,
      'Study begun; researchers have read 30 files.',
      'None expected until autumn.',
    ]),
  ]),
  theme('Improvement area 3: Children in care', [
    line([
      '3.1',
      'Finish life story work with every child who has a plan for adoption before they move',
      'Group Manager, Permanence',
      day('26-Jul-19', '2019-07-26'),
      green,
      'Eighteen of 23 books are done.',
      'Adopters have written to thank workers for them.',
    ]),
    line([
      '3.2',
      'Clear the backlog of initial health assessments',
      'Designated Nurse for Children in Care',
      day('30-Apr-19', '2019-04-30'),
      red,
      'The backlog stands at 41, down from 56 in January. A second clinic opens in July. Social workers now send the consent form within two days of a child coming into care, which was the main cause of delay.',
      'Children’s needs are still found out too late.',
    ]),
    line([
      '3.3',
      'Pay mileage to foster carers on time each month',
      'Business Support Manager',
      day('01-Apr-19', '2019-04-01'),
      blue,
      'All claims since March were paid within ten days.',
      'Complaints from carers have stopped.',
    ]),
  ]),
  theme('Improvement area 4: Leaders and the workforce', [
    line([
      '4.1',
      'Give each member of the council a briefing on what corporate parents do',
      'Head of Democratic Services',
      month('Jul-19', '2019-07'),
      amber,
      'Thirty-three of 60 members have come to a session.',
      'Members now ask for care leavers at interviews for apprentices.',
    ]),
    line([
      '4.2',
      'Fill all group manager posts with permanent staff',
      'Director of Children and Families',
      month('May-19', '2019-05'),
      blue,
      'The last post was filled on 20 May.',
      'Staff say in the survey that they know who decides.',
    ]),
  ]),
]

const TITLES = ['Ref', 'What we said we would do', 'Who leads', 'Deadline', 'Rating']

function tableOf(of: TruthTheme): Laid {
  const rows = themeActions(of).flatMap(({ action }): Free[][] => [
    [
      action.ref ?? '',
      action.text,
      action.leads.join(' and '),
      action.due?.text ?? '',
      { text: printed(action.rating), fill: action.rating?.fill ?? 'FFFFFF' },
    ],
    [{ text: `Progress: ${action.progress ?? ''}`, across: 5 }],
    [{ text: `Impact: ${IMPACT.get(action) ?? ''}`, across: 5 }],
  ])
  const titles = TITLES.map((text): Free => ({ text, bold: true, fill: 'D9D9D9' }))
  return free([titles, ...rows], { widths: [1, 7, 3, 2, 1.5], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'cresswold-underneath',
  title: 'Cresswold Metropolitan Borough Council: Improvement Plan Progress Report',
  style: 'rows across the table below each action: progress, then impact; five colours, key after',
  levels: ['Improvement area', 'Action'],
  scale: [
    { code: 'Purple', label: 'Embedded: done, and shown to have lasted', status: 'embedded' },
    { code: 'Blue', label: 'Done', status: 'complete' },
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Amber', label: 'Some risk to the deadline', status: 'at-risk' },
    { code: 'Red', label: 'Deadline missed or will be missed', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'A second clinic with a locum paediatrician' },
    { kind: 'key', words: 'Some risk to the deadline' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  layout: () => [
    title('Cresswold Metropolitan Borough Council: Improvement Plan Progress Report'),
    para('Report of the Director of Children and Families to the Improvement Board, 12 June 2019'),
    para(
      'Of eleven actions one is embedded, three are done, three are on track, two carry some risk and two are red.',
    ),
    ...themes.flatMap((of) => [heading(of.text, 2), tableOf(of)]),
    heading('Exception report', 2),
    para('For each red action the lead explains what stands in the way.'),
    table(
      [
        ['Ref', 'Why it is red', 'Way back to green'],
        ['2.2', 'No suitable candidates', 'Grade looked at again; agency cover until October'],
        ['3.2', 'One clinic for the whole borough', 'A second clinic with a locum paediatrician'],
      ],
      { widths: [1, 4, 5] },
    ),
    strong('What the colours mean'),
    table(
      [
        ['Colour', 'Meaning'],
        ['Purple', 'Embedded: done, and shown to have lasted'],
        ['Blue', 'Done'],
        ['Green', 'On track'],
        ['Amber', 'Some risk to the deadline'],
        ['Red', 'Deadline missed or will be missed'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
