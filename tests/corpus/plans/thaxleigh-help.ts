// Ordinary. An early help partnership's action log in a workbook of one sheet, printed for its board as well: priority
// areas merged down the left, a coloured word for the rating, arrows for its direction, a school term here and there
// for a date. Choices: a term is its last month or thereabouts; "Partners involved" are not leads; the note beneath
// the table is no action.
import { actionTable, para, sheet, table, title, type Column } from '../lay.ts'
import { act, day, month, placedActions, printed, repeating, theme, undated } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const RATINGS: Record<string, TruthRating> = {
  b: { texts: ['Complete'], statuses: ['complete'], fill: '9DC3E6' },
  g: { texts: ['Good progress'], statuses: ['on-track'], fill: 'A9D18E' },
  a: { texts: ['Some progress'], statuses: ['at-risk', 'on-track'], fill: 'FFD966' },
  r: { texts: ['Little or no progress'], statuses: ['off-track', 'at-risk'], fill: 'FF7C80' },
}

const term = (text: string, ...also: string[]): TruthDue => ({ ...undated(text), also })

type Line = [string, string, string, string, TruthDue | null, string, string, string]
const line = ([ref, text, lead, partners, due, rating, way, progress]: Line): TruthAction =>
  written(
    text,
    { lead: lead.replaceAll('; ', '\n').split('\n'), partners, way },
    {
      ref,
      leads: act('', lead, null).leads,
      due,
      rating: RATINGS[rating] ?? null,
      ...(progress === '' ? {} : { progress }),
    },
  )

const themes: TruthTheme[] = [
  theme('A shared offer that families can find', [
    line([
      'EH1',
      'Family Hub timetable on one web page and on paper at every school gate',
      'Family Hub Development Manager',
      'Libraries, schools',
      day('01/09/2025', '2025-09-01'),
      'b',
      '→',
      'Page had 4,100 visits in September. Paper goes out each half term.',
    ]),
    line([
      'EH2',
      'Directory of voluntary groups kept by the Council for Voluntary Service',
      'Chief Officer, CVS',
      'All',
      month('November 2025', '2025-11'),
      'g',
      '↑',
      '212 groups listed, each rung in the summer',
    ]),
    line([
      'EH3',
      'Parents’ panel in each of the three hubs',
      'Family Hub Development Manager; Parent Voice Coordinator',
      'Home-Start',
      term('End of autumn term 2025', '2025-12-31', '2025-12-19'),
      'a',
      '→',
      'North and Quayside meeting. Nobody yet in the West hub.',
    ]),
    line([
      'EH4',
      'Welcome pack for families new to the country',
      'Community Cohesion Officer',
      'Refugee Welcome',
      month('March 2026', '2026-03'),
      'r',
      '↓',
      'Officer seconded elsewhere. Replacement not agreed.',
    ]),
  ]),
  theme('One assessment, one plan, one lead practitioner', [
    line([
      'EH5',
      'Move all agencies to the new family assessment',
      'Early Help Service Manager',
      'Health visiting, schools, police',
      day('31/12/2025', '2025-12-31'),
      'g',
      '↑',
      '58 of 71 schools are using it. 0-19 service starts in October.',
    ]),
    line([
      'EH6',
      'Train 150 lead practitioners outside the council',
      'Partnership Training Officer',
      'Schools, CVS',
      day('31/03/2026', '2026-03-31'),
      'g',
      '→',
      '83 trained to date',
    ]),
    line([
      'EH7',
      'Give partners log-ins to the early help system',
      'Systems and Data Manager; Information Governance Lead',
      'ICB',
      day('30/09/2025', '2025-09-30'),
      'r',
      '→',
      'Supplier has moved the release to February.',
    ]),
    line([
      'EH8',
      'Quarterly audit of assessments with a school and a health reader',
      'Early Help Service Manager',
      'School nursing',
      repeating('Each quarter', 'quarterly'),
      'a',
      '↑',
      'Q1 not done. Q2 done: 12 of 20 good.',
    ]),
  ]),
  theme('Help is early enough to stop things getting worse', [
    line([
      'EH9',
      'Attendance drop-ins in the ten schools with most absence',
      'Principal Education Welfare Officer',
      'Head teachers',
      term('Spring term 2026', '2026-03-31', '2026-04-30'),
      'g',
      '→',
      'Seven of ten running',
    ]),
    line([
      'EH10',
      'Reducing parental conflict: 40 practitioners licensed to use the digital courses',
      'Parenting Lead',
      'Relate',
      day('31/10/2025', '2025-10-31'),
      'b',
      '↑',
      '44 licensed',
    ]),
    line([
      'EH11',
      'Step-down meeting within five days of a social worker closing',
      'Early Help Service Manager; Head of Family Help',
      'Social care',
      day('30/11/2025', '2025-11-30'),
      'a',
      '↓',
      '61% in five days, was 70%. Holiday leave in August.',
    ]),
  ]),
  theme('We know whether it works', [
    line([
      'EH12',
      'Outcomes star at start and close, reported by hub',
      'Systems and Data Manager',
      '',
      day('31/01/2026', '2026-01-31'),
      'g',
      '→',
      'Baseline drawn',
    ]),
    line([
      'EH13',
      'Cost avoidance study with the university',
      'Head of Family Help',
      'University',
      month('June 2026', '2026-06'),
      'g',
      '→',
      'Researcher appointed',
    ]),
    line([
      'EH14',
      'Supporting Families audit ready: evidence kept in one folder for each claim',
      'Systems and Data Manager',
      'Internal audit',
      day('30/06/2025', '2025-06-30'),
      'b',
      '→',
      '',
    ]),
  ]),
]

const COLUMNS: Column[] = [
  { title: 'Priority area', width: 2, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of },
  { title: 'Action no', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'Agreed action', width: 4.2, of: ({ action }) => action.text },
  { title: 'Lead from partnership', width: 2, of: ({ action }) => cellFor(action, 'lead') },
  { title: 'Partners involved', width: 1.6, of: ({ action }) => cellFor(action, 'partners') },
  { title: 'Deadline', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
  {
    title: 'Progress RAG',
    width: 1.2,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => action.rating?.fill,
  },
  { title: 'Travel', width: 0.6, of: ({ action }) => cellFor(action, 'way') },
  { title: 'Comments at Q2', width: 3.4, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'thaxleigh-help',
  title: 'Thaxleigh Early Help Partnership – Action Log 2025/26',
  style:
    'a single sheet: priority area merged down the left, coloured words for progress, arrows, terms among the dates',
  levels: ['Priority area', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Early help assessments opened' }],
  renderings: ['xlsx', 'ods', 'pdf:shaded', 'pdf:ruled', 'html', 'paste:excel', 'docx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Log'),
    title('Thaxleigh Early Help Partnership – Action Log 2025/26'),
    para('Position at end of Quarter 2 (30 September 2025) for the Board on 16 October 2025'),
    actionTable(placedActions({ themes }), { columns: COLUMNS }),
    para(
      'Please send changes to the partnership inbox by the first Friday of the quarter. Completed actions stay on the log until April.',
    ),
    sheet('Measures'),
    table(
      [
        ['Measure', 'Q1', 'Q2', 'Year target'],
        ['Early help assessments opened', '318', '297', '1,200'],
        ['Led by a partner agency', '38%', '42%', '50%'],
        ['Re-referral to social care within six months', '9%', '8%', '7%'],
      ],
      { widths: [5, 1, 1, 1.4] },
    ),
  ],
}
