// Ordinary. A small unitary's whole plan on one worksheet, kept by hand for its board: themes as coloured rows
// across, the recommendation merged at the left, leads by initials with a list beneath, dates as people type
// them. Choices: initials are the leads as printed; "w/c" is the Monday, though the end of that week may be
// given; a status with words behind it is the words before the dash; one number is missing and another
// was used twice by mistake; "Board comment" is no progress.
import { free, sheet, type Free } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, aim, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthAction, TruthRating } from '../types.ts'

function ratingOf(text: string): TruthRating | null {
  if (text === '') return null
  if (text.startsWith('Complete')) return { ...rated(text, 'complete'), texts: [text, 'Complete'] }
  if (text === 'On track') return rated(text, 'on-track')
  if (text === 'Slipping') return rated(text, 'at-risk')
  if (text.startsWith('Overdue')) return { ...rated(text, 'off-track'), texts: [text, 'Overdue'] }
  return rated(text, 'not-started')
}

const FILLS: [string, string][] = [
  ['Complete', 'B4C6E7'],
  ['On track', 'C6EFCE'],
  ['Slipping', 'FFEB9C'],
  ['Overdue', 'FFC7CE'],
]

const COMMENTS = new Map<TruthAction, string>()

function lines(text: string): TruthAction[] {
  return piped(text).map(
    ([ref = '', words = '', lead = '', due = '', success = '', progress = '', status = '', comment = '']) => {
      const made = act(words, lead.replaceAll(/ ?[/,] ?| & /g, '; '), dueOf(due), {
        success,
        progress,
        rating: ratingOf(status),
        ...(ref === '' ? {} : { ref }),
      })
      LEADS.set(made, lead)
      COMMENTS.set(made, comment)
      return made
    },
  )
}
const LEADS = new Map<TruthAction, string>()

const themes = [
  themeOf('A. Help and protection', [
    aim(
      'Rec 1: The quality of written plans, so that families understand what needs to change',
      lines(`
A1 | All plans to be written to the family in the first person, using the “Dear…” template | MB | 31.01.25 | 80% of audited plans good | 64% in April audit (n=50), 58% in Feb, 49% in Dec. Two teams still use the old template and MB is to meet both team managers before the July board. Parents in the focus group (7 May) said the new plans are easier to read but that nobody had told them what happens if they don't agree. | Slipping | Ask teams to come to July board
A2 | Peer “plan swap” between teams every fortnight | MB / CT | 03/02/2025 | | Six swaps held. North and South teams now do this without being asked. Not yet in CWD team, where there are only five workers – they'll join with Court team from July. | On track | 
A3 | Templates for CIN, CP and CLA plans built into the system; old versions removed | JW | 30/04/2025 | Old forms not available | Old forms switched off 28 April. | Complete | 
`),
    ),
    aim(
      'Rec 2: The response to 16 and 17 year olds who present as homeless',
      lines(`
A4 | Joint protocol with Housing signed, incl. joint assessment by a social worker and a housing officer on the day | DR & Housing Needs Manager | 28/02/2025 | Every young person has joint assessment | Signed by both directors 14 March. | Complete – two weeks late | 
A5 | Leaflet and video for young people on their rights to become looked after, made with NYAS | DR | w/c 9 June 2025=2025-06-09,2025-06-13,2025-06-15 | 100% given info | Script done | On track | 
A5 | Review all 31 young people who presented in the last 12 months to see if they were told about s20 | DR, IRO Manager | 31.03.25 | | 31 reviewed; seven contacted again and two have since come into care. Learning shared at practice week. | Complete | Good piece of work
A7 | Commission 2 crashpad beds | Commissioning | Q2 25/26=2025-09q | No use of B&B | Provider found. Lease with Legal. Insurance query outstanding from May – MB/DR to chase. | On track | 
`),
    ),
    aim(
      'Rec 3: Recording of management decisions and their rationale',
      lines(`
A8 | “Why, what, by when” headings for all management decisions | CT | 01/03/2025 | | | Complete | 
A9 | Fortnightly spot check by HoS of 10 records each, returned to the manager within 48 hours | CT / MB / DR | Fortnightly from March 25=2025-03+other | 90% with clear rationale | March 52%, April 61%, May 77%. Main gap is recording WHY when the decision is no further action. | On track | 
`),
    ),
  ]),
  themeOf('B. Children in care', [
    aim(
      'Rec 4: Children’s access to mental health services and emotional support',
      lines(`
B1 | Re-specify CLA mental health service with ICB so that children placed out of area are seen | Joint Commissioner | 30/09/2025 | 90% seen in 6 weeks | Draft spec shared 2 June with current provider, foster carers' group and Children in Care Council. ICB have said that out of area can be covered by reciprocal arrangement with 3 other ICBs; waiting for this in writing. Procurement timetable is tight and there is no slack in it if Cabinet moves from 9 Sept. | On track | 
B2 | Consultation slots for social workers & carers with a clinical psychologist, two mornings a week | Joint Commissioner/ CLA Nurse | ASAP= | | Started 10 March | Complete | 
B3 | Trauma training for all residential and fostering staff, with follow-up sessions each term for a year | L&D | 31/12/2025 | 150 staff | 38 trained. Trainer on maternity leave until October, looking for cover. | Overdue – first cohort was due April | Risk register
`),
    ),
    aim(
      'Rec 5: Arrangements for children to spend time with brothers and sisters',
      lines(`
B4 | “Together or apart” assessment refresher for all CLA and court teams | KP | 30/05/2025 | | 26 of 40 attended. | Slipping | 
B5 | Report on all brothers and sisters who live apart, to go to Corporate Parenting Panel | KP, Performance | June 2025 | Panel knows who and why | Report to panel 19 June – 58 children in 24 families | On track | 
 | Family time venue: refurbish the Old Library so that contact is not in an office | Property / KP | Before summer holidays= | Children say it is nice | Builders on site. | On track | Visit by members
`),
    ),
  ]),
  themeOf('C. Leaders, workforce and quality assurance', [
    aim(
      'Rec 6: Use of audit to drive improvement, incl. closing the loop on actions',
      lines(`
C1 | New audit tool – fewer questions, must include a call to the parent and to the child where old enough | QA Lead | 01/02/2025 | Feedback from families in 60% of audits | 63% | Complete | 
C2 | Every audit action to be tracked to finish and reported at each performance board, with names | QA Lead | From April 2025=2025-04 | 85% of actions done on time | 71% on time in May. 22 actions over 3 months old, of which 14 are for one service. HoS to attend July board to explain. | Slipping | 
C3 | Invite partner authority to audit 30 cases alongside us | DCS | 31/07/2025 | We know ourselves | Dates agreed: 7-9 July | On track | 
C4 | Annual QA report to board and Scrutiny | QA Lead | Annually in July=annual | |  | Not started | 
`),
    ),
    aim(
      'Rec 7: Turnover of social workers in the safeguarding teams',
      lines(`
C5 | Retention payment of £3k at 2 years | DCS & HR | 01/04/2025 | Turnover under 14% | Paid to 19 workers in April. Turnover 19.5% (was 26% last June). Three of those paid have since handed in notice – look at whether clawback is needed. | Complete | 
C6 | Staff reference group with budget and direct line to Chief Exec | PSW | 31/01/2025 | | Six meetings. Parking permits was first win. | Complete | Thank the group
C7 | Rolling advert; interview days twice a month; offer on the day | HR | Ongoing=ongoing | 12 hires by Sept | 7 so far. | On track | 
C8 | Wellbeing offer – Schwartz rounds, reflective groups, quick access to counselling | PSW, Public Health | TBC= | | | Not started | 
`),
    ),
  ]),
]
const annual = themes[2]?.objectives?.[0]?.actions[3]
if (annual !== undefined)
  annual.due = {
    text: 'Annually in July',
    date: null,
    precision: null,
    repeats: 'annual',
    also: ['2025-07-31'],
  }

const serial = (text: string): Free => {
  const full = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)
  if (full === null) return text
  return {
    text,
    serial: { date: `${full[3] ?? ''}-${full[2] ?? ''}-${full[1] ?? ''}`, format: 'dd/mm/yyyy' },
  }
}

const TITLES = [
  'Ofsted recommendation',
  'No.',
  'Action',
  'Lead',
  'By when',
  'How will we know',
  'Progress (June 25)',
  'Status',
  'Board comment',
]

function oneSheet(): LaidTable {
  const body = themes.flatMap((of): Free[][] => [
    [{ text: of.text, across: 9, bold: true, fill: '2F5597' }],
    ...(of.objectives ?? []).flatMap(({ text, actions }) =>
      actions.map((action, at): Free[] => [
        ...(at === 0 ? [{ text, down: actions.length }] : []),
        action.ref ?? '',
        action.text,
        LEADS.get(action) ?? '',
        serial(action.due?.text ?? ''),
        action.success ?? '',
        action.progress ?? '',
        {
          text: printed(action.rating),
          fill: FILLS.find(([word]) => printed(action.rating).startsWith(word))?.[1] ?? 'FFFFFF',
        },
        COMMENTS.get(action) ?? '',
      ]),
    ),
  ])
  const key: Free[][] = [
    [
      { text: 'Key', bold: true },
      { text: 'Complete', fill: 'B4C6E7' },
      { text: 'On track', fill: 'C6EFCE' },
      { text: 'Slipping', fill: 'FFEB9C' },
      { text: 'Overdue', fill: 'FFC7CE' },
      'Not started',
    ],
    [
      { text: 'Initials', bold: true },
      'MB Moira Baxendale',
      'CT Callum Threlkeld',
      'DR Dinah Rowbotham',
      'JW Jas Wray',
      'KP Kwame Prior',
    ],
  ]
  return free(
    [
      [
        {
          text: 'FORDENHAM COUNCIL – OFSTED (ILACS) ACTION TRACKER – updated 16 June 2025 for Improvement Board',
          across: 9,
          bold: true,
        },
      ],
      TITLES.map((text): Free => ({ text, bold: true, fill: 'D9E2F3' })),
      ...body,
      [{ text: '', across: 9 }],
      ...key,
    ],
    { widths: [3, 0.6, 5, 1.6, 1.8, 2.5, 4.5, 1.6, 2], headings: 2 },
  )
}

export const plan: CorpusPlan = {
  id: 'fordenham-one-sheet',
  title: 'Fordenham Council Ofsted (ILACS) Action Tracker',
  style:
    'one worksheet kept by hand: a title row, theme rows across, recommendation merged at the left, initials, dates typed in every manner, a status with words behind it, key and initials in rows under the table',
  levels: ['Theme', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'html'],
  layout: () => [sheet('Tracker'), oneSheet()],
}
