// Ordinary. A programme office's tracker in Excel: one sheet of tasks, the workstream repeated on each row, dates
// held as serial numbers, an original and a revised date; a sheet of lookups and one of KPIs. Choices: the revised
// date is in force where there is one; SRO is accountable and Task owner leads, so both are leads; the start is no due date.
import { actionTable, para, sheet, table, title, type Column } from '../../lay.ts'
import { day, placedActions, printed, rated, theme } from '../../truth.ts'
import { cellFor, written } from '../../written.ts'
import type { CorpusPlan, LaidCell, TruthAction, TruthRating, TruthTheme } from '../../types.ts'

const RATINGS: Record<string, TruthRating> = {
  Closed: rated('Closed', 'complete'),
  'On Plan': rated('On Plan', 'on-track'),
  Slipping: rated('Slipping', 'at-risk'),
  'Off Plan': rated('Off Plan', 'off-track'),
  'Not Due': rated('Not Due', 'not-started'),
}

const shown = (iso: string): string => iso.split('-').toReversed().join('/')

/** ref, task, owner, SRO, start, original, revised, per cent, status, comment */
type Line = [string, string, string, string, string, string, string, string, string, string]

function line([ref, text, owner, sro, start, original, revised, done, status, note]: Line): TruthAction {
  const now = revised === '' ? original : revised
  return written(
    text,
    { owner, sro, start, original, revised, done },
    {
      ref,
      leads: [owner, sro],
      due: day(shown(now), now),
      rating: RATINGS[status] ?? null,
      ...(note === '' ? {} : { progress: note }),
    },
  )
}

const themes: TruthTheme[] = [
  theme('Front Door', [
    line([
      'FD01',
      'Implement single contact form for all professionals',
      'J. Okafor',
      'M. Treloar',
      '2024-09-02',
      '2024-12-20',
      '',
      '100%',
      'Closed',
      'Live 16/12. 94% of police contacts now on the form.',
    ]),
    line([
      'FD02',
      'Recruit to 3 x vacant MASH social worker posts',
      'J. Okafor',
      'M. Treloar',
      '2024-09-16',
      '2024-11-29',
      '2025-03-31',
      '66%',
      'Slipping',
      '2 of 3 in post. 3rd withdrew at pre-employment checks.',
    ]),
    line([
      'FD03',
      'Daily decision huddle - all contacts triaged by 11am',
      'S. Rahmani',
      'M. Treloar',
      '2024-10-01',
      '2024-10-31',
      '',
      '100%',
      'Closed',
      '',
    ]),
    line([
      'FD04',
      'Threshold refresh: re-issue document + 12 partner briefings',
      'Safeguarding Partnership Business Mgr',
      'M. Treloar',
      '2024-11-04',
      '2025-02-28',
      '2025-04-30',
      '40%',
      'Off Plan',
      '5 briefings held. Venue and trainer sickness. Schools not yet reached.',
    ]),
  ]),
  theme('Care Planning', [
    line([
      'CP01',
      'Clear backlog of initial child protection conferences over 15 days',
      'D. Pascoe',
      'H. Lindqvist',
      '2024-09-02',
      '2024-10-31',
      '',
      '100%',
      'Closed',
      'None over 15 days since w/c 21 Oct',
    ]),
    line([
      'CP02',
      'Permanence tracker rolled out to all locality teams',
      'D. Pascoe',
      'H. Lindqvist',
      '2024-10-14',
      '2025-01-31',
      '',
      '90%',
      'On Plan',
      'North outstanding, session booked',
    ]),
    line([
      'CP03',
      'Review Public Law Outline letters: plain English, one template',
      'Legal - C. Eddowes',
      'H. Lindqvist',
      '2025-01-06',
      '2025-03-14',
      '',
      '25%',
      'On Plan',
      'Parents\u2019 advocate commenting on draft',
    ]),
    line([
      'CP04',
      'Pathway plans: bring 78 overdue plans up to date',
      'T. Mbeki',
      'H. Lindqvist',
      '2024-10-07',
      '2024-12-31',
      '2025-02-28',
      '71%',
      'Slipping',
      '55 done. Agency PA starts 3 Feb.',
    ]),
    line([
      'CP05',
      'Life story work - specification for commissioned service',
      'Commissioning - R. Vane',
      'H. Lindqvist',
      '2025-03-03',
      '2025-06-30',
      '',
      '0%',
      'Not Due',
      '',
    ]),
  ]),
  theme('Workforce', [
    line([
      'WF01',
      'Exit interviews offered to every leaver, themes to SLT',
      'HR Business Partner',
      'A. Dunmow',
      '2024-09-02',
      '2024-09-30',
      '',
      '100%',
      'Closed',
      '11 of 14 taken up. Main theme is parking, then caseloads.',
    ]),
    line([
      'WF02',
      'Career progression framework signed off by unions',
      'HR Business Partner',
      'A. Dunmow',
      '2024-10-01',
      '2025-01-31',
      '2025-05-30',
      '50%',
      'Off Plan',
      'Job evaluation queue is 14 weeks.',
    ]),
    line([
      'WF03',
      'Launch first line manager programme (cohort 1)',
      'Academy Lead',
      'A. Dunmow',
      '2025-01-13',
      '2025-02-14',
      '',
      '80%',
      'On Plan',
      '16 places, 16 names',
    ]),
    line([
      'WF04',
      'Reduce agency rate to below 18%',
      'HR Business Partner',
      'A. Dunmow',
      '2024-09-02',
      '2025-09-30',
      '',
      '30%',
      'On Plan',
      '24% at Dec (29% in Sept)',
    ]),
  ]),
  theme('Quality Assurance', [
    line([
      'QA01',
      'New audit tool with moderation by a second head of service',
      'P. Gathercole',
      'M. Treloar',
      '2024-09-09',
      '2024-11-15',
      '',
      '100%',
      'Closed',
      '',
    ]),
    line([
      'QA02',
      'Dip sample of re-referrals (n=40)',
      'P. Gathercole',
      'M. Treloar',
      '2025-01-06',
      '2025-01-31',
      '',
      '60%',
      'On Plan',
      '24 read so far',
    ]),
    line([
      'QA03',
      'Close the loop: report on what changed after audit, to Board',
      'P. Gathercole',
      'M. Treloar',
      '2025-04-01',
      '2025-05-31',
      '',
      '0%',
      'Not Due',
      '',
    ]),
  ]),
]

const serial =
  (name: string) =>
  (action: TruthAction): LaidCell['serial'] => {
    const date = cellFor(action, name)
    return typeof date === 'string' && date !== '' ? { date, format: 'dd/mm/yyyy' } : undefined
  }
const dateColumn = (name: string, text: string): Column => ({
  title: text,
  width: 1.2,
  of: ({ action }) => {
    const date = cellFor(action, name)
    return typeof date === 'string' && date !== '' ? shown(date) : ''
  },
  serial: ({ action }) => serial(name)(action),
})

const COLUMNS: Column[] = [
  { title: 'Task ID', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'Workstream', width: 1.5, of: ({ theme: of }) => of.text },
  { title: 'Task description', width: 5, of: ({ action }) => action.text },
  { title: 'Task owner', width: 1.8, of: ({ action }) => cellFor(action, 'owner') },
  { title: 'SRO', width: 1.4, of: ({ action }) => cellFor(action, 'sro') },
  dateColumn('start', 'Start'),
  dateColumn('original', 'Original end date'),
  dateColumn('revised', 'Revised end date'),
  { title: '% complete', width: 0.8, of: ({ action }) => cellFor(action, 'done') },
  { title: 'Status', width: 1, of: ({ action }) => printed(action.rating) },
  { title: 'PMO comment', width: 4, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'tilverstone-tracker',
  title: 'Tilverstone Children’s Improvement Programme – Master Tracker',
  style:
    'a workbook of one list with the workstream on each row, original and revised dates as serials, lookups on another sheet',
  levels: ['Workstream', 'Task'],
  scale: [
    { code: 'Closed', label: 'Signed off by SRO', status: 'complete' },
    { code: 'On Plan', label: 'Will be delivered by the end date', status: 'on-track' },
    { code: 'Slipping', label: 'Date moved once or at risk, recovery agreed', status: 'at-risk' },
    { code: 'Off Plan', label: 'No agreed recovery', status: 'off-track' },
    { code: 'Not Due', label: 'Start date not reached', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Date moved once or at risk, recovery agreed' },
    { kind: 'measures', words: 'Re-referrals within 12 months' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Tracker'),
    title('Tilverstone Children’s Improvement Programme – Master Tracker'),
    para('Version 14. Updated by PMO 24/01/2025. Please filter, do not sort.'),
    actionTable(placedActions({ themes }), { columns: COLUMNS }),
    sheet('KPIs'),
    table(
      [
        ['Measure', 'Sep-24', 'Oct-24', 'Nov-24', 'Dec-24', 'Target'],
        ['Contacts decided in 1 working day', '61%', '68%', '80%', '84%', '95%'],
        ['Re-referrals within 12 months', '27%', '26%', '26%', '25%', '20%'],
        ['ICPC in 15 days', '58%', '70%', '91%', '93%', '90%'],
        ['Agency social workers', '29%', '28%', '25%', '24%', '18%'],
      ],
      { widths: [4, 1, 1, 1, 1, 1] },
    ),
    sheet('Lookups'),
    table(
      [
        ['Status', 'Definition'],
        ['Closed', 'Signed off by SRO'],
        ['On Plan', 'Will be delivered by the end date'],
        ['Slipping', 'Date moved once or at risk, recovery agreed'],
        ['Off Plan', 'No agreed recovery'],
        ['Not Due', 'Start date not reached'],
      ],
      { widths: [2, 5] },
    ),
  ],
}
