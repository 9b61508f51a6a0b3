// Ordinary. An improvement board's action log in Excel: live actions on one sheet, closed ones on the next with
// two columns more, the workstream on every row. Choices: both sheets' actions belong to their workstream;
// "Revised due" counts where it is filled; the day an action was closed is not the day it was due; "Chair" and
// "All members" are leads as a person would be; days overdue are no rating.
import { actionTable, bullets, para, sheet, strong, table, title } from '../../lay.ts'
import { day, placedActions, printed, rated, repeating, theme, undated } from '../../truth.ts'
import type { PlacedAction } from '../../truth.ts'
import type { Column } from '../../lay.ts'
import type { CorpusPlan, LaidCell, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const fill = (text: string, colour: string, ...of: TruthRating['statuses']): TruthRating => ({
  ...rated(text, ...of),
  fill: colour,
})
const STATUS: Record<string, TruthRating> = {
  'In progress': fill('In progress', 'C6EFCE', 'on-track'),
  Overdue: fill('Overdue', 'FFC7CE', 'off-track'),
  'At risk': fill('At risk', 'FFEB9C', 'at-risk'),
  'Not due': fill('Not due', 'FFFFFF', 'not-started', 'on-track', null),
  Closed: fill('Closed', 'D9D9D9', 'complete'),
}

const iso = (text: string): string => text.split('/').reverse().join('-')

function dueOf(first: string, revised: string): TruthDue | null {
  const text = revised === '' ? first : revised
  if (text === '') return null
  if (text === 'Standing item') return repeating(text, 'ongoing')
  return /^\d/.test(text)
    ? { ...day(text, iso(text)), also: /^\d/.test(first) ? [iso(first)] : [] }
    : { ...undated(text), also: /^\d/.test(first) ? [iso(first)] : [] }
}

/** Number, meeting, workstream, action, owners, due, revised, status, position, closed. */
const LINES = [
  '41 | 12/09/2024 | Front door | Bring a paper on the rise in contacts from the acute trust, setting out how many were for information only and what the trust will do | Helen Tunnard (Acute Trust) | 24/10/2024 | 23/01/2025 | Overdue | Paper withdrawn in October (figures wrong). Trust asked for another month in December. Chair has written to the chief nurse.',
  '43 | 12/09/2024 | Front door | Report conversion of contact to referral by team and by agency each meeting | Sam Iqbal | Standing item |  | In progress | Included in the performance pack from November.',
  '44 | 12/09/2024 | Workforce | Model the cost and effect of a retention payment at 12, 24 and 36 months and bring options | Gwen Fairhurst; Paul Nwosu (Finance) | 24/10/2024 | 05/12/2024 | Closed | Options paper 5 December; option 2 agreed. | 05/12/2024',
  '47 | 24/10/2024 | Quality of practice | Audit moderation: external auditor to re-grade one in five | Morwenna Case | 05/12/2024 |  | Closed | Re-grading agreed with the sector-led improvement partner. 86% agreement in first round. | 23/01/2025',
  '48 | 24/10/2024 | Quality of practice | Show the board three audits in full, anonymised, so that members can see what "requires improvement" looks like | Morwenna Case | 23/01/2025 |  | Closed | Done. Members asked for this once a year. | 23/01/2025',
  '49 | 24/10/2024 | Children in care | Explain why 27 children have not seen a dentist in a year, child by child | Dr Petra Aldis; Virtual School Head | 05/12/2024 | 06/03/2025 | At risk | 27 is now 16. Nine have appointments. Seven refuse or are placed out of area with no list open.',
  '50 | 24/10/2024 | Leadership and governance | Refresh the risk register and put the three highest risks at the head of each agenda | Programme Manager | 05/12/2024 |  | Closed | First seen 5 December. | 05/12/2024',
  '51 | 05/12/2024 | Workforce | Write to all agency workers with an offer to convert; report numbers | Gwen Fairhurst | 31/01/2025 |  | Overdue | Letter with HR since 9 January. IR35 advice outstanding.',
  '52 | 05/12/2024 | Workforce | Visit the Northside office and hear from social workers without their managers | Chair; Cllr Dawn Ames | 20/02/2025 |  | In progress | Visit fixed for 18 February.',
  '53 | 05/12/2024 | Quality of practice | Set out what the practice standards say on visiting and what the case system counts as a visit; the two differ | PSW; Sam Iqbal | 23/01/2025 | 06/03/2025 | In progress | Differences found in four places. Rule change goes live with the February release.',
  '54 | 05/12/2024 | Children in care | Bring the care leavers’ housing protocol with district signatures | Lorna Speight; District housing leads | 06/03/2025 |  | At risk | Four of five signed. The fifth wants a local connection clause.',
  '55 | 05/12/2024 | Leadership and governance | Each partner to say what it has changed as a result of the inspection, one side | All members | 23/01/2025 | April meeting | Overdue | Received: police, probation. Awaited: ICB, acute trust, schools, districts.',
  '56 | 23/01/2025 | Front door | Test the out of hours telephone line as a member of the public would, ten calls | Healthwatch | 06/03/2025 |  | Not due | ',
  '57 | 23/01/2025 | Front door | Early help: find out why one in four step-downs is refused by the family and come back with a proposal | Nilesh Thakker | 06/03/2025 |  | In progress | Twelve families telephoned so far.',
  '58 | 23/01/2025 | Quality of practice | Supervision frequency: show by manager, not by team | Sam Iqbal | 06/03/2025 |  | Not due | ',
  '59 | 23/01/2025 | Children in care | Ask the children in care council how they want to be part of the board | Participation Lead | 06/03/2025 |  | In progress | On their agenda for half term.',
  '60 | 23/01/2025 | Leadership and governance | Agree with the DfE adviser the evidence needed before the six month review | DCS |  |  | Not due | Date to follow from DfE.',
  '60 | 23/01/2025 | Leadership and governance | Circulate dates of meetings to March 2026 avoiding school holidays | Board Support | 31/01/2025 |  | Closed | Circulated 28 January. | 28/01/2025',
  '61 | 23/01/2025 | Workforce | Bring the results of the staff health check with the comments as written and what directors will do about the three lowest scores | Gwen Fairhurst; DCS | 06/03/2025 |  | In progress | Survey closed 31 January, 58% replied. Lowest: workload, IT, feeling safe to challenge. Focus groups booked for the week of 10 February; the DCS will go to two of them herself. Comments to be read for names before they are circulated.',
  '62 | 23/01/2025 | Children in care | Placement sufficiency: one page on the 14 children in unregistered or distant homes, what it costs and what the next step is for each | AD Children in Care | 06/03/2025 |  | Not due | ',
  '46 | 24/10/2024 | Workforce | Exit data by reason and team for two years | HR Analyst | 05/12/2024 |  | Closed | Tabled 5 December. Pay is fourth; supervision is first. | 05/12/2024',
  '45 | 24/10/2024 | Front door | Invite the ambulance service to MASH strategic group | Nilesh Thakker; Police Superintendent | as soon as possible |  | Closed | Joined on 14 November. | 05/12/2024',
]

const made = LINES.map((row) => {
  const [ref = '', met = '', work = '', text = '', owners = '', first = '', revised = '', ...rest] =
    row.split(' | ')
  const [status = '', position = '', closed = ''] = rest
  const action = written(
    text,
    { met, owners, first, revised, closed },
    {
      ref,
      leads: owners.split('; '),
      due: dueOf(first, revised),
      rating: STATUS[status] ?? null,
      ...(position === '' ? {} : { progress: position }),
    },
  )
  return { work, action }
})

const themes = [...Map.groupBy(made, ({ work }) => work)].map(([work, list]) =>
  theme(
    work,
    list.map(({ action }) => action),
  ),
)

const inOrder = placedActions({ themes }).toSorted(
  (a, b) =>
    made.findIndex(({ action }) => action === a.action) - made.findIndex(({ action }) => action === b.action),
)
const isClosed = ({ action }: PlacedAction): boolean => printed(action.rating) === 'Closed'

function serial(action: TruthAction, name: string): LaidCell['serial'] {
  const text = cellFor(action, name)
  return typeof text === 'string' && /^\d/.test(text) ? { date: iso(text), format: 'dd/mm/yyyy' } : undefined
}

const dated = (title: string, name: string): Column => ({
  title,
  width: 1.4,
  of: ({ action }) => cellFor(action, name),
  serial: ({ action }) => serial(action, name),
})

const COLUMNS: Column[] = [
  { title: 'No', width: 0.6, of: ({ action }) => action.ref ?? '' },
  dated('Meeting', 'met'),
  { title: 'Workstream', width: 2, of: ({ theme: of }) => of.text },
  { title: 'Action agreed', width: 5, of: ({ action }) => action.text },
  { title: 'Owner(s)', width: 2.4, of: ({ action }) => cellFor(action, 'owners') },
  dated('Due', 'first'),
  dated('Revised due', 'revised'),
  {
    title: 'Status',
    width: 1.3,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => action.rating?.fill,
  },
  { title: 'Latest position', width: 5, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'marlpit-board',
  title: 'Marlpit Children’s Services Improvement Board: Action Log',
  style:
    'a board’s log in Excel: live and closed sheets, the workstream on every row, due and revised due as dates, a number used twice',
  levels: ['Workstream', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Visits in timescale (CP) 84% 88% 95%' },
    { kind: 'other', words: 'Programme slips because key posts stay vacant' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'html', 'pdf:lines'],
  page: { landscape: true, size: 7.5 },
  layout: () => [
    sheet('Read me'),
    title('Marlpit Children’s Services Improvement Board: Action Log'),
    para('Kept by Board Support. Updated after each meeting and sent out within three working days.'),
    ...bullets(
      'Owners: send your line to Board Support a week before the meeting.',
      'Only the Chair may agree a revised date.',
      'Closed actions are moved to the second sheet and stay there.',
    ),
    sheet('Live'),
    strong('Live actions following the meeting of 23 January 2025'),
    actionTable(
      inOrder.filter((one) => !isClosed(one)),
      { columns: COLUMNS },
    ),
    sheet('Closed'),
    strong('Closed since September 2024 (earlier ones are in the archive workbook)'),
    actionTable(inOrder.filter(isClosed), {
      columns: [
        ...COLUMNS,
        dated('Closed on', 'closed'),
        { title: 'Agreed by', width: 1, of: () => 'Chair' },
      ],
    }),
    sheet('KPIs'),
    table(
      [
        ['Indicator', 'Sep-24', 'Dec-24', 'Target'],
        ['Contacts decided in 24 hours', '79%', '91%', '95%'],
        ['Visits in timescale (CP)', '84%', '88%', '95%'],
        ['Agency social workers', '31%', '29%', '18%'],
        ['Audits good or better', '38%', '44%', '60%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    sheet('Risks'),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation', 'Risk owner'],
        ['Programme slips because key posts stay vacant', '4', '4', '16', 'Interim cover; advert', 'DCS'],
        ['Partners treat this as the council’s plan', '3', '4', '12', 'Action 55', 'Chair'],
        ['Case system release late', '3', '3', '9', 'Weekly call with supplier', 'Sam Iqbal'],
      ],
      { widths: [4, 1, 1, 1, 3, 2] },
    ),
  ],
}
