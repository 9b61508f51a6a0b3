import type {
  HighlightAction,
  HighlightReport,
  HighlightTheme,
} from '#src/features/reports/highlight/highlight.ts'
import type { Confidence, DeliveryState, Difference } from '#src/kit/html/marks/states.ts'
import { frontDoor, frontDoorReport, sampleAction } from './front-door.ts'

const states: Record<string, DeliveryState> = {
  n: 'not-started',
  p: 'in-progress',
  w: 'submitted',
  c: 'complete',
  s: 'embedding',
  e: 'embedded',
  z: 'paused',
  x: 'regressed',
}
const ratings: Record<string, Confidence> = { G: 'green', A: 'amber', R: 'red', '?': 'no-report' }

/** "1.3.3 p R 0 64 Caseload model": reference, delivery, confidence or "-", difference, working days late, title. */
function row(line: string, lead: string): HighlightAction {
  const [ref = '', state = '', rating = '', difference = '', slip = '', ...title] = line.split(' ')
  const delivery = states[state] ?? 'not-started'
  const confidence = ratings[rating] ?? null
  return sampleAction(ref, title.join(' '), lead, {
    delivery,
    confidence,
    difference: Number(difference) as Difference,
    ...(delivery === 'complete' ? accepted : { deliveryBefore: delivery }),
    ...ratedAs(confidence, lead),
    ...dated(Number(slip)),
  })
}

const accepted: Partial<HighlightAction> = {
  deliveryBefore: 'submitted',
  changes: [{ kind: 'accepted', on: '2026-06-04', by: 'Farida Rahmani', note: 'Seen in six files' }],
}

function ratedAs(confidence: Confidence, lead: string): Partial<HighlightAction> {
  if (confidence === 'no-report') return { confidenceBefore: 'green', lastReportOn: '2026-05-12' }
  if (confidence !== 'red' && confidence !== 'amber') return { confidenceBefore: confidence }
  return {
    confidenceBefore: confidence,
    reason: 'Two of the five teams have not begun, for want of a trained manager',
    next: `The posts are advertised; interviews on 14 July. ${lead}`,
  }
}

function dated(slip: number): Partial<HighlightAction> {
  const april = { written: '30 April 2026', on: '2026-04-30' }
  const july = { written: '31 July 2026', on: '2026-07-31' }
  if (slip === 0) return { due: july, firstDue: july }
  return {
    due: july,
    firstDue: april,
    workingDaysFromFirst: slip,
    moves: [
      {
        was: april,
        now: july,
        workingDays: slip,
        on: slip > 60 ? '2026-05-28' : '2026-04-16',
        reason: 'The recruitment round brought too few candidates',
        decidedBy: 'Programme Board',
      },
    ],
  }
}

function theme(code: string, title: string, lead: string, lines: string[]): HighlightTheme {
  const said = (text: string, ref: string) => [
    { text, sources: [{ ref, by: lead, on: '2026-06-11' }], by: null, due: null },
  ]
  return {
    code,
    title,
    lead,
    sponsor: 'Farida Rahmani',
    opening: [],
    actions: lines.map((line) => row(line, lead)),
    answers: {
      workingWell: said(
        'Three teams of five now do this as a matter of course, and the newest workers say that it helps them',
        `${code}.1.1`,
      ),
      howDoWeKnow: said(
        'Audit round 2: 15 of 24 files good or better, from 9 of 24. Nine of 12 parents asked had noticed',
        `${code}.1.2`,
      ),
      worried: said('The two teams with the most vacancies are furthest behind', `${code}.2.1`),
      whatNext: [],
    },
  }
}

export const wholePlanReport: HighlightReport = {
  ...frontDoorReport,
  from: 'Li Wen Chua',
  clearedBy: 'Farida Rahmani',
  state: 'cleared',
  opening: [
    'Children’s needs are decided on faster; what has changed for them is still shown in few teams',
    'Staffing holds three themes back',
  ],
  themes: [
    theme('1', 'Leadership', 'Angela Whitcombe', [
      '1.1.1 s - 2 0 Monthly practice report to the board',
      '1.1.2 s - 3 0 Senior leaders audit a child’s file each month',
      '1.1.3 p G 0 0 Self-evaluation tested by peers',
      '1.2.1 e - 3 0 Independent chair and new terms of reference',
      '1.2.2 c - 2 0 Every challenge logged and answered',
      '1.2.3 p A 1 65 Young people set one board item a quarter',
      '1.3.1 w - 0 0 Three-year staffing budget agreed',
      '1.3.2 p G 1 0 Capacity test before each new change',
      '1.3.3 p R 0 64 Caseload model commissioned and in use',
    ]),
    theme('2', 'Practice', 'Meera Iyer', [
      '2.1.1 s - 2 0 Assessment template rewritten with children',
      '2.1.2 p A 2 45 Chronology standard met in every file',
      '2.1.3 p G 2 45 Direct-work toolkit for every social worker',
      '2.1.4 p A 1 0 Fathers and wider family in every assessment',
      '2.2.1 p G 2 0 Child-friendly plan within 10 working days',
      '2.2.2 s - 1 0 Core groups held on time and recorded',
      '2.2.3 c - 2 0 Step-down decisions checked by dip sample',
      '2.2.4 e - 4 0 Pre-proceedings tracker and weekly panel',
      '2.3.1 x R 2 0 Monthly supervision for every social worker',
      '2.3.2 p G 2 42 Managers trained in reflective supervision',
      '2.3.3 n - 0 0 Supervision observed twice a year',
    ]),
    frontDoor,
    theme('4', 'Children in care and care leavers', 'Agnieszka Nowak', [
      '4.1.1 p A 1 0 Permanence plan by the second review',
      '4.1.2 c - 2 0 Tracker for children with placement orders',
      '4.1.3 p R 1 84 Life-story work begun within three months',
      '4.1.4 n - 0 0 Connected carers assessed in time',
      '4.2.1 p R 1 0 First health check within 20 working days',
      '4.2.2 s - 3 0 Quality gate for personal education plans',
      '4.2.3 p A 1 0 Ten more foster homes within Rivermere',
      '4.3.1 p A 2 45 Pathway plans written with young people',
      '4.3.2 c - 2 0 Named personal adviser from 16',
      '4.3.3 p G 2 0 Where young people live reviewed quarterly',
      '4.3.4 w - 1 0 Local offer rewritten by care leavers',
    ]),
    theme('5', 'Workforce', 'Gareth Pugh', [
      '5.1.1 p A 2 65 Fourteen permanent social workers recruited',
      '5.1.2 p G 1 0 Agency share below 15 per cent',
      '5.1.3 c - 1 0 Career pathway and pay supplement',
      '5.1.4 p G 1 0 Exit interviews read by the director',
      '5.2.1 e - 3 0 Caseload cap for newly qualified staff',
      '5.2.2 p G 1 45 Clear duty and allocation rules',
      '5.2.3 z A 0 65 Business support in each team',
      '5.3.1 s - 2 0 Academy for newly qualified social workers',
      '5.3.2 p ? 1 23 One training record for every worker',
      '5.3.3 n - 0 0 Learning circle after each audit round',
    ]),
    theme('6', 'Partnerships and voice', 'Zainab Hussain', [
      '6.1.1 c - 2 0 Participation strategy with children in care',
      '6.1.2 s - 2 0 “You said, we did” every quarter',
      '6.1.3 p ? 1 0 Feedback asked after every assessment',
      '6.2.1 p G 1 43 Multi-agency audit every quarter',
      '6.2.2 p A 1 43 Early help pathway with health visitors',
      '6.2.3 c - 2 0 Exploitation panel refreshed',
      '6.3.1 p G 1 0 Family hubs open in three towns',
      '6.3.2 n - 0 0 Family group conference before legal planning',
      '6.3.3 p ? 1 0 Parents’ panel advises the board',
    ]),
  ],
  asks: [
    ...frontDoorReport.asks,
    {
      kind: 'decide',
      text: 'whether to pause 5.2.3 until the budget is agreed',
      theme: '5',
      paper: 'Paper 10',
    },
  ],
}
