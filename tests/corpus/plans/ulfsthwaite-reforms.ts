// A workbook: SEND reforms with a sheet a workstream, four colours by letter and a sheet with the key. Choices:
// green is on target with no risk and blue is done; yellow is off target with low impact, and red with medium to
// high; a term is no certain date.
import { actionTable, heading, para, sheet, table, title } from '../lay.ts'
import {
  act,
  day,
  month,
  printed,
  quarter,
  rated,
  repeating,
  theme,
  themeActions,
  undated,
} from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const B = rated('B', 'complete')
const G = rated('G', 'on-track')
const Y = rated('Y', 'at-risk')
const R = rated('R', 'off-track')

const SPRING: TruthDue = {
  ...undated('Spring term 2026'),
  also: ['2026-03-31', '2026-04-30', '2026-04-03', '2026-03-27', '2026-04-02'],
}
const SUMMER: TruthDue = {
  ...undated('Summer term 2026'),
  also: ['2026-07-31', '2026-08-31', '2026-07-24', '2026-07-22', '2026-07-21'],
}

type Line = [string, string, string, TruthDue | null, TruthRating | null, string]

function line([ref, text, leads, due, rating, progress]: Line): TruthAction {
  return act(text, leads, due, { ref, rating, ...(progress === '' ? {} : { progress }) })
}

const stream = (text: string, ...lines: Line[]): TruthTheme =>
  theme(
    text,
    lines.map((one) => line(one)),
  )

const themes: TruthTheme[] = [
  stream(
    'Assessment and planning',
    [
      'A1',
      'Convert the remaining 112 old plans to the new format at annual review',
      'SEND Casework Manager',
      SUMMER,
      G,
      '64 done. The rest are booked.',
    ],
    [
      'A2',
      'Send each family the name, face and telephone number of their caseworker',
      'SEND Casework Manager',
      day('30/09/2025', '2025-09-30'),
      B,
      'Sent 12 September.',
    ],
    [
      'A3',
      'Decision panel minutes to give reasons in words a parent can use at mediation',
      'Head of SEND',
      quarter('Q3 2025/26', '2025-12'),
      Y,
      'Wording agreed; two chairs still write “does not meet threshold”.',
    ],
    [
      'A4',
      'Set up a pool of eight associate psychologists with the two neighbouring authorities',
      'Principal Educational Psychologist;Procurement Partner',
      month('Nov 2025 → Feb 2026 (rev)', '2026-02'),
      R,
      'Tender failed once. Out again w/c 5 January.',
    ],
    [
      'A5',
      'Moderate twenty plans a term with health and social care',
      'Quality Officer',
      repeating('Termly', 'termly'),
      G,
      'Autumn: 20 done, 11 good.',
    ],
  ),
  stream(
    'Local Offer and co-production',
    [
      'L1',
      'Rewrite the forty most visited pages with the Carers’ Forum',
      'Local Offer Officer',
      SPRING,
      G,
      '26 of 40.',
    ],
    [
      'L2',
      'Pay forum members for their time, at the rate agreed by the partnership',
      'Commissioning Manager',
      undated('Immediate'),
      B,
      'First payments October.',
    ],
    [
      'L3',
      'Young people’s reference group to interview for every SEND post at Grade 9 or above',
      'Participation Worker;HR Adviser',
      repeating('Ongoing', 'ongoing'),
      G,
      '',
    ],
    [
      'L4',
      'Drop-in on market days at Ulfsthwaite library with somebody who can look at a case there and then',
      'SENDIASS Manager',
      month('Jan 2026', '2026-01'),
      Y,
      'Room found, no laptop connection.',
    ],
  ),
  stream(
    'Preparing for adulthood',
    [
      'P1',
      'Audit every Year 9 review for four questions: work, home, health, friends',
      'Transitions Lead',
      SPRING,
      G,
      '',
    ],
    [
      'P2',
      'Twelve supported internships with the hospital, the dairy and the council',
      'Post-16 Adviser;Economic Development',
      month('September 2026', '2026-09'),
      Y,
      'Nine promised.',
    ],
    [
      'P3',
      'Joint funding panel with adult services for 17-year-olds',
      'Head of SEND;Adult Services Manager',
      undated('TBC'),
      R,
      'Adult services restructure.',
    ],
    [
      'P4',
      'Travel training for forty young people so that fewer need a taxi',
      'Passenger Transport Officer',
      day('By 31/03/2026', '2026-03-31'),
      G,
      '17 trained, 9 now go by bus.',
    ],
  ),
]

function sheetOf(of: TruthTheme): Laid[] {
  return [
    sheet(of.text),
    heading(`Workstream: ${of.text}`, 2),
    actionTable(themeActions(of), {
      columns: [
        { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
        { title: 'RAG', width: 0.6, of: ({ action }) => printed(action.rating) },
        { title: 'Activity', width: 5, of: ({ action }) => action.text },
        { title: 'Timescales', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Responsible lead/ group', width: 2.6, of: ({ action }) => action.leads.join('; ') },
        { title: 'Update', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'ulfsthwaite-reforms',
  title: 'Ulfsthwaite Fell SEND reforms: implementation workbook',
  style:
    'a sheet a workstream, letters B G Y R first in the row, a key sheet where yellow is off target with low impact',
  levels: ['Workstream', 'Action'],
  scale: [
    { code: 'B', label: 'Done', status: 'complete' },
    { code: 'G', label: 'On target, no risk', status: 'on-track' },
    { code: 'Y', label: 'Off target, low impact', status: 'at-risk' },
    { code: 'R', label: 'Off target, medium to high impact', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Off target, low impact' },
    { kind: 'measures', words: 'Plans issued in 20 weeks 44%' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html'],
  layout: () => [
    sheet('Read me'),
    title('Ulfsthwaite Fell SEND reforms: implementation workbook'),
    para(
      'Kept by the programme office. Please change only your own sheet. Board dates: 9 December, 27 January, 10 March.',
    ),
    heading('Colours', 2),
    table(
      [
        ['RAG', 'Meaning'],
        ['B', 'Done'],
        ['G', 'On target, no risk'],
        ['Y', 'Off target, low impact'],
        ['R', 'Off target, medium to high impact'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => sheetOf(of)),
    sheet('Numbers'),
    table(
      [
        ['Indicator', 'Oct 24', 'Oct 25', 'Target'],
        ['Plans issued in 20 weeks', '44%', '57%', '70%'],
        ['Appeals registered', '38', '29', '25'],
        ['Young people with a plan in work or training', '71%', '73%', '80%'],
      ],
      { widths: [5, 1, 1, 1] },
    ),
  ],
}
