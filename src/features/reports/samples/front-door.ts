import type {
  HighlightAction,
  HighlightReport,
  HighlightTheme,
} from '#src/features/reports/highlight/highlight.ts'

// Rivermere is nobody's council: every name, figure and word here is invented.

const plain: Omit<HighlightAction, 'ref' | 'title' | 'lead'> = {
  delivery: 'in-progress',
  deliveryBefore: 'in-progress',
  confidence: 'green',
  confidenceBefore: 'green',
  reason: '',
  next: '',
  difference: 1,
  due: { written: '30 September 2026', on: '2026-09-30' },
  firstDue: { written: '30 September 2026', on: '2026-09-30' },
  workingDaysFromFirst: 0,
  moves: [],
  changes: [],
  lastReportOn: '2026-06-11',
}

export function sampleAction(
  ref: string,
  title: string,
  lead: string,
  more: Partial<HighlightAction> = {},
): HighlightAction {
  return { ref, title, lead, ...plain, ...more }
}

const day = (written: string, on: string) => ({ written, on })
const tom = 'Tom Hartnell'

const actions: HighlightAction[] = [
  sampleAction('3.1.1', 'Contact decisions within one working day', tom, {
    delivery: 'embedding',
    deliveryBefore: 'complete',
    confidence: null,
    confidenceBefore: null,
    difference: 3,
    due: day('31 January 2026', '2026-01-31'),
    firstDue: day('31 January 2026', '2026-01-31'),
    changes: [
      {
        kind: 'embedding',
        on: '2026-06-04',
        by: 'Farida Rahmani',
        note: 'Above 88% for three months running',
      },
    ],
  }),
  sampleAction('3.1.2', 'Manager’s reasons recorded on every contact', tom, {
    confidence: 'red',
    confidenceBefore: 'amber',
    reason: 'The case system change for two teams is booked for 14 July, two weeks after the due date',
    next: 'A third move, to 31 July, is for decision at this meeting. Paper 9',
    difference: 2,
    due: day('30 June 2026', '2026-06-30'),
    firstDue: day('31 March 2026', '2026-03-31'),
    workingDaysFromFirst: 61,
    moves: [
      {
        was: day('31 March 2026', '2026-03-31'),
        now: day('29 May 2026', '2026-05-29'),
        workingDays: 39,
        on: '2026-03-26',
        reason: 'The supplier had no date for the form',
        decidedBy: 'Farida Rahmani',
      },
      {
        was: day('29 May 2026', '2026-05-29'),
        now: day('30 June 2026', '2026-06-30'),
        workingDays: 22,
        on: '2026-05-21',
        reason: 'Two teams could not be trained before half term',
        decidedBy: 'Programme Board',
      },
    ],
    lastReportOn: '2026-06-17',
  }),
  sampleAction('3.1.3', 'Evening and weekend cover reviewed', tom, {
    delivery: 'submitted',
    confidence: null,
    due: day('19 June 2026', '2026-06-19'),
    firstDue: day('19 June 2026', '2026-06-19'),
    changes: [
      { kind: 'submitted', on: '2026-06-18', by: tom, note: 'Review written, with 15 decisions sampled' },
    ],
  }),
  sampleAction('3.2.1', 'Threshold guide refreshed with partners', 'Patrick Fenn', {
    delivery: 'complete',
    deliveryBefore: 'complete',
    confidence: null,
    confidenceBefore: null,
    due: day('27 February 2026', '2026-02-27'),
    firstDue: day('27 February 2026', '2026-02-27'),
  }),
  sampleAction('3.2.2', 'Threshold workshops for every school', 'Patrick Fenn', {
    difference: 2,
    due: day('17 July 2026', '2026-07-17'),
    firstDue: day('17 July 2026', '2026-07-17'),
  }),
  sampleAction('3.2.3', 'Consultation line for professionals', tom, {
    confidence: 'amber',
    confidenceBefore: 'amber',
    reason: 'The line opened a month late and has no cover on Fridays',
    next: 'Friday cover to be agreed with duty managers by 3 July. Tom Hartnell',
    due: day('31 July 2026', '2026-07-31'),
    firstDue: day('29 May 2026', '2026-05-29'),
    workingDaysFromFirst: 45,
    moves: [
      {
        was: day('29 May 2026', '2026-05-29'),
        now: day('31 July 2026', '2026-07-31'),
        workingDays: 45,
        on: '2026-04-30',
        reason: 'The telephone number was not ported in time',
        decidedBy: 'Farida Rahmani',
      },
    ],
  }),
  sampleAction('3.2.4', 'Repeat contacts audited each quarter', 'Ruth Coyle', {
    deliveryBefore: 'not-started',
    confidenceBefore: null,
    due: day('31 July 2026', '2026-07-31'),
    firstDue: day('31 July 2026', '2026-07-31'),
    changes: [{ kind: 'started', on: '2026-06-01', by: 'Ruth Coyle', note: '' }],
  }),
  sampleAction('3.3.1', 'Health and police at every strategy meeting', 'Karen Oduya', {
    confidence: 'amber',
    confidenceBefore: 'amber',
    reason: 'Health now come to 7 in 10 meetings, from 4 in 10. Police come to 9 in 10',
    next: 'Health cover for school holidays to be settled by 10 July. Siobhan Keane',
    difference: 2,
    due: day('31 July 2026', '2026-07-31'),
    firstDue: day('30 April 2026', '2026-04-30'),
    workingDaysFromFirst: 64,
    moves: [
      {
        was: day('30 April 2026', '2026-04-30'),
        now: day('31 July 2026', '2026-07-31'),
        workingDays: 64,
        on: '2026-05-28',
        reason: 'Health needed a funded rota before they could promise to come',
        decidedBy: 'Improvement Board',
      },
    ],
  }),
  sampleAction('3.3.2', 'Strategy meeting record shared in one working day', 'Karen Oduya', {
    difference: 2,
    due: day('31 July 2026', '2026-07-31'),
    firstDue: day('30 June 2026', '2026-06-30'),
    workingDaysFromFirst: 23,
    moves: [
      {
        was: day('30 June 2026', '2026-06-30'),
        now: day('31 July 2026', '2026-07-31'),
        workingDays: 23,
        on: '2026-06-11',
        reason: 'Police need one more month to receive the record by secure mail',
        decidedBy: 'Farida Rahmani',
      },
    ],
  }),
  sampleAction('3.3.3', 'Decisions not to enquire reviewed quarterly', 'Ruth Coyle', {
    delivery: 'not-started',
    deliveryBefore: 'not-started',
    confidence: null,
    confidenceBefore: null,
    difference: null,
    due: day('Ongoing, review by 30 September 2026', '2026-09-30'),
    firstDue: day('Ongoing, review by 30 September 2026', '2026-09-30'),
    lastReportOn: null,
  }),
]

const from = (ref: string, by: string, on: string) => ({ ref, by, on })

export const frontDoor: HighlightTheme = {
  code: '3',
  title: 'Front door',
  lead: tom,
  sponsor: 'Farida Rahmani',
  opening: [
    'Contacts are decided faster and in three teams of five the reasons are clear',
    'Evenings and weekends lag',
  ],
  actions,
  answers: {
    workingWell: [
      {
        text: 'Nine in ten contacts are decided within one working day, for three months running. Schools say that the threshold workshops help them to know when to call',
        sources: [from('3.1.1', tom, '2026-06-11'), from('3.2.2', 'Patrick Fenn', '2026-06-10')],
        by: null,
        due: null,
      },
    ],
    howDoWeKnow: [
      {
        text: 'May: 91% of 1,204 contacts in one working day, and above 88% since March. Audit round 2: 15 of 24 had reasons an auditor could follow, from 9 of 24. Eleven of 14 schools asked said the workshop changed what they do',
        sources: [from('3.1.1', tom, '2026-06-11'), from('3.1.2', tom, '2026-06-17')],
        by: null,
        due: null,
      },
    ],
    worried: [
      {
        text: 'Evening and weekend decisions: 5 of 15 sampled had no reasons recorded',
        sources: [from('3.1.3', tom, '2026-06-18')],
        by: null,
        due: null,
      },
      {
        text: 'Repeat contacts have risen for two quarters and we do not yet know why',
        sources: [from('3.2.4', 'Ruth Coyle', '2026-06-09')],
        by: null,
        due: null,
      },
    ],
    whatNext: [
      {
        text: 'Health cover for school holidays settled',
        sources: [from('3.3.1', 'Karen Oduya', '2026-06-16')],
        by: 'Siobhan Keane',
        due: '2026-07-10',
      },
      {
        text: 'New form live in the evening team',
        sources: [from('3.1.2', tom, '2026-06-17')],
        by: 'Li Wen Chua',
        due: '2026-07-14',
      },
      {
        text: 'First audit of repeat contacts reported',
        sources: [from('3.2.4', 'Ruth Coyle', '2026-06-09')],
        by: 'Ruth Coyle',
        due: '2026-07-31',
      },
    ],
  },
}

export const frontDoorReport: HighlightReport = {
  format: 'goldthread.highlight-report/1',
  council: 'Rivermere Council',
  plan: { title: 'Improving children’s services', version: 'version 2' },
  state: 'draft',
  meeting: { body: 'Improvement Board', on: '2026-07-09', item: 'Item 5, paper 3' },
  from: tom,
  clearedBy: null,
  period: { from: '2026-05-15', to: '2026-06-22' },
  asAt: '2026-06-22T07:40:00Z',
  previousOn: '2026-05-14',
  dueNextUntil: '2026-08-07',
  opening: [],
  themes: [frontDoor],
  asks: [
    {
      kind: 'decide',
      text: 'whether 3.1.2 may move from 30 June to 31 July, its third move',
      theme: '3',
      paper: 'Paper 9',
    },
    {
      kind: 'note',
      text: 'Health attendance depends on cover that is not yet funded after September',
      theme: '3',
      paper: null,
    },
  ],
}
