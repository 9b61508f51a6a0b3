import type { HighlightReport } from '../types.ts'

type Row = [theme: string, meetingOn: string, frozenOn: string | null, headline: string, ...asks: string[]]

const AUTHORS: Record<string, Pick<HighlightReport, 'writtenBy' | 'clearedBy'>> = {
  '1': { writtenBy: 'angela', clearedBy: 'helen' },
  '2': { writtenBy: 'meera', clearedBy: 'farida' },
  '3': { writtenBy: 'tom', clearedBy: 'farida' },
  '4': { writtenBy: 'agnieszka', clearedBy: 'angela' },
  '5': { writtenBy: 'gareth', clearedBy: 'angela' },
  '6': { writtenBy: 'zainab', clearedBy: 'siobhan' },
}

const rows: Row[] = [
  ['1', '2025-09-11', '2025-09-03', 'The independent chair is in post and the board’s terms are agreed.'],
  [
    '5',
    '2025-09-11',
    '2025-09-03',
    'The pay supplement is ready to go to Cabinet; the caseload cap is in force.',
  ],
  ['2', '2025-10-23', '2025-10-15', 'Supervision is on time for five in six. Its depth is not yet tested.'],
  [
    '4',
    '2025-10-23',
    '2025-10-15',
    'Education plans are now read before they are filed. Health checks are late.',
  ],
  [
    '3',
    '2025-12-04',
    '2025-11-26',
    'Three in four contacts are decided in a day; the inspection found the reasons missing.',
  ],
  [
    '6',
    '2025-12-04',
    '2025-11-26',
    'Children in care have written their own strategy. Partners still audit alone.',
  ],
  ['1', '2026-01-15', '2026-01-07', 'Leaders read a child’s file each month and say what they changed.'],
  [
    '5',
    '2026-01-15',
    '2026-01-07',
    'Nine of fourteen posts are filled; agency use has fallen below one in five.',
    'Note that two teams have carried a vacancy since July.',
  ],
  [
    '2',
    '2026-02-19',
    '2026-02-11',
    'Supervision held above 85 per cent for a second quarter.',
    'Note that chronologies may need until 31 July.',
  ],
  ['4', '2026-02-19', '2026-02-11', 'Placement orders are tracked week by week; life-story work is behind.'],
  ['3', '2026-04-02', '2026-03-25', 'Contacts are decided in time. Reasons are clear in two teams of five.'],
  ['6', '2026-04-02', '2026-03-25', 'One family hub is open. Parents want a seat at the board.'],
  [
    '1',
    '2026-05-14',
    '2026-05-06',
    'Challenge is recorded and mostly answered; the caseload model is late.',
    'Note that the tender for the caseload model had one bid.',
  ],
  [
    '2',
    '2026-05-14',
    '2026-05-06',
    'Pre-proceedings work is felt by families. Fathers are still missing from assessments.',
  ],
  ['5', '2026-05-14', '2026-05-06', 'Recruitment goes on. Three actions have not been reported this month.'],
  [
    '3',
    '2026-07-09',
    null,
    'Contacts are decided faster and in three teams of five the reasons are clear. Evenings and weekends lag.',
    'Decide whether 3.1.2 may move from 30 June to 31 July, its third move.',
    'Note that health attendance depends on cover that is not yet funded after September.',
  ],
  [
    '4',
    '2026-07-09',
    null,
    'Education plans are good and stay good. First health checks are late for two children in five.',
    'Ask the NHS when the second clinic will open.',
  ],
]

/** Highlight reports by theme, as written for the Improvement Board; the last two are drafts. */
export const reports: HighlightReport[] = rows.map(([theme, meetingOn, frozenOn, headline, ...asks]) => ({
  theme,
  body: 'improvement-board',
  meetingOn,
  ...(AUTHORS[theme] ?? { writtenBy: 'seun', clearedBy: 'angela' }),
  frozenOn,
  headline,
  asks,
}))
