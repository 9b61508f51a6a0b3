// Ordinary. A programme office's workbook after an ILACS inspection: guidance, a dashboard, one sheet of open
// actions, one of closed ones, lists for menus. Choices: the recommendation is the middle level and stands
// on every row; where a target was revised the new date counts; last month's RAG is not the rating; a
// percentage is no rating; a closed action is complete, as the guidance says, and has its closing date in a
// column of its own, which is not its due date.
import { actionTable, free, para, sheet, table, title, type Column } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, aim, placedActions, printed, rated, themeOf, type PlacedAction } from '../../truth.ts'
import type { CorpusPlan, LaidCell, TruthAction, TruthRating } from '../../types.ts'

const RAG: Record<string, [TruthRating, string]> = {
  G: [rated('Green', 'on-track'), '00B050'],
  A: [rated('Amber', 'at-risk'), 'FFC000'],
  R: [rated('Red', 'off-track'), 'FF0000'],
  N: [rated('Grey', 'not-started'), 'BFBFBF'],
  C: [rated('Closed', 'complete'), '5B9BD5'],
}

type Row = {
  start: string
  first: string
  revised: string
  share: string
  before: string
  blocker: string
  closed: string
}
const ROWS = new Map<TruthAction, Row>()

function lines(text: string): TruthAction[] {
  return piped(text).map(
    ([
      ref = '',
      words = '',
      owner = '',
      start = '',
      first = '',
      revised = '',
      share = '',
      code = '',
      progress = '',
      blocker = '',
      closed = '',
    ]) => {
      const [now = '', before = ''] = code.split('<')
      const made = act(words, owner, dueOf(revised === '' ? first : revised), {
        ref,
        progress,
        rating: RAG[now]?.[0] ?? null,
      })
      ROWS.set(made, {
        start,
        first,
        revised,
        share,
        before: RAG[before]?.[0].texts[0] ?? '',
        blocker,
        closed,
      })
      return made
    },
  )
}

const themes = [
  themeOf('WS1 Practice and Quality', [
    aim(
      'R1. The quality and consistency of assessments and plans, including for children in need',
      lines(`
WS1-01 | Define what good looks like for assessments in a two-page practice standard, test it with three teams and publish it on the practice portal | Farrah Okonjo (PSW) | 03/06/2024 | 30/08/2024 | | 100% | C | Standard published 27/08 and launched at the practice forum. | | 27/08/2024
WS1-02 | Introduce a 10-day management checkpoint on all assessments | Service Managers - Assessment | 01/07/2024 | 30/09/2024 | 30/11/2024 | 70% | A<G | 12/11 SM: checkpoint is in the system for North and Central. South goes live 25/11. | Change request 117 waiting for supplier |
WS1-03 | Run monthly “plan clinics” where workers bring a plan that is stuck | Farrah Okonjo (PSW) | 01/09/2024 | Ongoing=ongoing | | | G<G | Clinics held Sept (9 plans), Oct (14). Very good feedback. | |
WS1-04 | Dip sample 40 CIN plans open longer than 9 months and step down, close or escalate each one | Ged Fairlamb | 15/07/2024 | 31/10/2024 | | 100% | C | All 40 done; 17 closed, 9 stepped down to EH, 3 escalated to ICPC. Report to Board 5/11. | | 31/10/2024
WS1-05 | Re-write the assessment form so that the child’s lived experience comes first | Systems & Practice Group | 01/10/2024 | 31/01/2025 | | 20% | G<N | Workshop 1 done 24/10. | |
`),
    ),
    aim(
      'R2. Management oversight and supervision at all levels',
      lines(`
WS1-06 | Commission a leadership programme for 44 team and service managers | Nuala Brearley; L&D | 01/06/2024 | 30/09/2024 | 31/12/2024 | 60% | A<A | 08/11 NB - contract signed at last. First module 9 December, 23 managers booked. | Procurement took 11 weeks |
WS1-07 | Replace supervision template with reflective version | Farrah Okonjo (PSW) | 01/06/2024 | 31/07/2024 | | 100% | C | Live from 22/07. | | 22/07/2024
WS1-08 | Audit 60 supervision records each quarter and give feedback to every manager sampled, with a second look after eight weeks where the record is less than good | QA Team | 01/09/2024 | Quarterly=quarterly | | | G<G | Q2: 60 audited, 38 met the standard (63%). Q1 was 45%. | |
WS1-09 | Report of children without a recorded supervision for 8 weeks to go to Heads of Service each Monday | Performance Team | 17/06/2024 | 28/06/2024 | | 100% | C | In place. | | 24/06/2024
`),
    ),
  ]),
  themeOf('WS2 Workforce', [
    aim(
      'R3. Sufficiency and stability of the workforce, so that caseloads are manageable',
      lines(`
WS2-01 | Launch refreshed recruitment microsite and pay campaign aimed at workers with three years’ experience | Idris Malkin (HR); Comms | 01/07/2024 | 30/09/2024 | | 100% | C | Launched 16/09, 61 applications by 31/10. | | 16/09/2024
WS2-02 | Agree market supplement for hard to fill teams | Section 151 Officer; Idris Malkin (HR) | 01/06/2024 | 31/08/2024 | 31/01/2025 | 40% | R<A | 14/11: Personnel Committee deferred the paper. Goes back 17 December. | Cost £410k not in budget; escalated to Chief Exec |
WS2-03 | Overseas recruitment – welcome and induct 16 social workers from Zimbabwe and South Africa | Academy Manager | 01/09/2024 | Mar-25 | | 30% | G<G | 5 arrived, 6 visas granted. | |
WS2-04 | Bring agency share of the workforce down from 31% to 18% by converting agency staff and ending two project teams | DCS | 01/06/2024 | 31/03/2025 | | 50% | A<A | 26% at end of October. | |
WS2-05 | Exit interviews to be carried out by someone outside the line of management, with themes reported quarterly | HR Business Partner | | TBC= | | 0% | N<N | | Capacity in HR |
WS2-06 | Establish ASYE academy with dedicated practice supervisors and protected caseloads | Academy Manager | 01/06/2024 | 30/09/2024 | | 100% | C | 18 NQSWs began 9 Sept. | | 30/09/2024
`),
    ),
  ]),
  themeOf('WS3 Partnership and Front Door', [
    aim(
      'R4. The response to children at risk of exploitation and those who go missing',
      lines(`
WS3-01 | Return home interviews offered by an independent provider within 72 hrs | Tamsin Orrock; Commissioning | 01/06/2024 | 31/10/2024 | | 100% | C | Contract began 28 Oct. | | 28/10/2024
WS3-02 | Weekly multi-agency mapping meeting for children at significant risk | DCI Public Protection; Tamsin Orrock | 01/07/2024 | 31/07/2024 | 30/09/2024 | 90% | A<R | 11/11 TO – meeting weekly since 10/9. Health not at last three. | Named nurse vacancy |
WS3-03 | Rewrite exploitation screening tool so it covers online harm and extra-familial harm in one form | Tamsin Orrock | 01/11/2024 | 28/02/2025 | | 10% | G<N | First draft with partners. | |
WS3-04 | Disruption toolkit training for residential staff and carers | Safeguarding Partnership Business Unit | 01/12/2024 | 30/04/2025 | | 0% | N<N | | |
`),
    ),
    aim(
      'R5. Partners’ understanding of thresholds and the quality of their referrals',
      lines(`
WS3-05 | Threshold document refreshed and relaunched, ten briefings | Safeguarding Partnership Business Unit | 01/06/2024 | 30/11/2024 | | 80% | G<G | 8 of 10 briefings done, 312 people. | |
WS3-06 | Feedback to the referrer in every case within 5 working days | MASH Manager | 01/07/2024 | 30/09/2024 | 31/12/2024 | 55% | R<R | 07/11 – 55% in October. Automatic email is switched off because of a fault with addresses. | ICT fix promised 29/11 |
WS3-07 | Termly meeting with head teachers’ reference group to look at referrals together | MASH Manager; Education Safeguarding Adviser | 01/09/2024 | Termly=termly | | | G<G | First was 17/10. | |
`),
    ),
  ]),
  themeOf('WS4 Children in Care and Care Leavers', [
    aim(
      'R6. Health assessments and the emotional health of children in care',
      lines(`
WS4-01 | Agree escalation process for initial health assessments not offered within 20 days | Designated Nurse CiC; Kofi Haldane | 01/06/2024 | 31/07/2024 | | 100% | C | Agreed 18/07, used 6 times so far. | | 18/07/2024
WS4-02 | Second clinic day each week at the Millfield Centre | ICB Children’s Commissioner | 01/09/2024 | 31/12/2024 | | 35% | A<G | Room found, doctor not yet. | Paediatric consultant post vacant |
WS4-03 | Use SDQ scores at each review and refer all over 17 to the in-house clinicians | Kofi Haldane | 01/08/2024 | 30/11/2024 | | 75% | G<G | IROs now have scores for 71% of children | |
`),
    ),
    aim(
      'R7. The quality of pathway plans',
      lines(`
WS4-04 | Work with the Care Leavers’ Council to design a pathway plan that can be used on a phone | Kofi Haldane; Participation Team | 01/09/2024 | 28/02/2025 | | 25% | G<G | Three workshops held, supplier chosen. | |
WS4-05 | Every eligible young person to have personal adviser from 16th birthday | Leaving Care Manager | 01/06/2024 | 30/09/2024 | 31/03/2025 | 50% | R<A | 30/10 LCM: two PAs on long term sick, 19 young people of 38 are allocated. | Cover agreed, not yet found |
`),
    ),
  ]),
]

const serialOf = (text: string): LaidCell['serial'] => {
  const [, dd, mm, yyyy] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? []
  if (dd !== undefined) return { date: `${yyyy ?? ''}-${mm ?? ''}-${dd}`, format: 'dd/mm/yyyy' }
  return text === 'Mar-25' ? { date: '2025-03-01', format: 'mmm-yy' } : undefined
}

const held = ({ action }: PlacedAction): Row | undefined => ROWS.get(action)
const shown = (text: string | undefined): string => text?.split('=')[0] ?? ''
const dated = (heading: string, of: (row: PlacedAction) => string): Column => ({
  title: heading,
  of,
  serial: (row) => serialOf(of(row)),
})

const fillOf = (text: string): string | undefined =>
  Object.values(RAG).find(([rating]) => printed(rating) === text)?.[1]

const FIRST: Column[] = [
  { title: 'Action ID', of: ({ action }) => action.ref ?? '' },
  { title: 'Workstream', of: ({ theme }) => theme.text },
  { title: 'Ofsted recommendation', of: ({ objective }) => objective?.text ?? '' },
  { title: 'Action', of: ({ action }) => action.text },
  { title: 'Action Owner', of: ({ action }) => action.leads.join('; ') },
  dated('Start date', (row) => held(row)?.start ?? ''),
  dated('Target date', (row) => shown(held(row)?.first)),
  dated('Revised target', (row) => shown(held(row)?.revised)),
]

const RATING: Column = {
  title: 'RAG Nov',
  of: ({ action }) => printed(action.rating),
  fill: ({ action }) => fillOf(printed(action.rating)),
}

const rows = placedActions({ themes })
const isClosed = (row: PlacedAction): boolean => (held(row)?.closed ?? '') !== ''

export const plan: CorpusPlan = {
  id: 'dunstowe-programme',
  title: 'Dunstowe Council Children’s Improvement Programme – Action Tracker',
  style:
    'a workbook of a programme office: guidance, dashboard, a sheet of open actions and one of closed, with start, target and revised dates as serial numbers, per cent, this month’s and last month’s RAG, blockers',
  levels: ['Workstream', 'Ofsted recommendation', 'Action'],
  scale: [
    { code: 'Green', label: 'Will meet the target date', status: 'on-track' },
    { code: 'Amber', label: 'At risk, owner can recover', status: 'at-risk' },
    { code: 'Red', label: 'Missed or will miss, needs help from the Board', status: 'off-track' },
    { code: 'Grey', label: 'Not started', status: 'not-started' },
    { code: 'Closed', label: 'Complete and evidence checked by PMO', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Red Missed or will miss, needs help from the Board' },
    { kind: 'other', words: 'WS2 Workforce Idris Malkin' },
    { kind: 'other', words: 'Workstreams RAG values Owners' },
  ],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Guidance'),
    title('Dunstowe Council Children’s Improvement Programme – Action Tracker'),
    para('Tracker owner: Improvement PMO. Last refreshed 15/11/2024 for Improvement Board of 21/11/2024.'),
    para(
      '1. Owners update columns J to N by the second Friday of each month. 2. Start each update with the date and your initials. 3. Do not delete rows: ask the PMO to close an action when you have sent the evidence.',
    ),
    free(
      [
        [
          { text: 'RAG', bold: true },
          { text: 'Definition', bold: true },
        ],
        [{ text: 'Green', fill: '00B050' }, 'Will meet the target date'],
        [{ text: 'Amber', fill: 'FFC000' }, 'At risk, owner can recover'],
        [{ text: 'Red', fill: 'FF0000' }, 'Missed or will miss, needs help from the Board'],
        [{ text: 'Grey', fill: 'BFBFBF' }, 'Not started'],
        [{ text: 'Closed', fill: '5B9BD5' }, 'Complete and evidence checked by PMO'],
      ],
      { widths: [1, 4], headings: 1 },
    ),
    sheet('Dashboard'),
    para('Improvement Board summary – November 2024'),
    table([
      ['Workstream', 'Workstream lead', 'Closed', 'Green', 'Amber', 'Red', 'Grey', 'Total'],
      ['WS1 Practice and Quality', 'Nuala Brearley', '4', '3', '2', '0', '0', '9'],
      ['WS2 Workforce', 'Idris Malkin', '2', '1', '1', '1', '1', '6'],
      ['WS3 Partnership and Front Door', 'Tamsin Orrock', '1', '3', '1', '1', '1', '7'],
      ['WS4 Children in Care and Care Leavers', 'Kofi Haldane', '1', '2', '1', '1', '0', '5'],
    ]),
    sheet('Open actions'),
    actionTable(
      rows.filter((row) => !isClosed(row)),
      {
        columns: [
          ...FIRST,
          { title: '% complete', of: (row) => held(row)?.share ?? '' },
          RATING,
          {
            title: 'RAG Oct',
            of: (row) => held(row)?.before ?? '',
            fill: (row) => fillOf(held(row)?.before ?? ''),
          },
          { title: 'Latest update', of: ({ action }) => action.progress ?? '' },
          { title: 'Blockers / escalation', of: (row) => held(row)?.blocker ?? '' },
        ],
      },
    ),
    sheet('Closed actions'),
    actionTable(rows.filter(isClosed), {
      columns: [
        ...FIRST,
        dated('Date closed', (row) => held(row)?.closed ?? ''),
        { ...RATING, title: 'Status' },
        { title: 'Closing note', of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('Lists'),
    table([
      ['Workstreams', 'RAG values', 'Owners'],
      ['WS1 Practice and Quality', 'Green', 'Farrah Okonjo (PSW)'],
      ['WS2 Workforce', 'Amber', 'Idris Malkin (HR)'],
      ['WS3 Partnership and Front Door', 'Red', 'Tamsin Orrock'],
      ['WS4 Children in Care and Care Leavers', 'Grey', 'Kofi Haldane'],
    ]),
  ],
}
