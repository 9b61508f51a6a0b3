// A workbook for a county with four ratings in words: complete, on track to original date, delayed by less than
// three months, will not be met within three months. Choices: the lead directorate is no lead; an agency in the
// lead column is; the revised deadline is in force and the original may also be given.
import { actionTable, para, sheet, strong, table, title } from '../lay.ts'
import {
  act,
  day,
  month,
  placedActions,
  printed,
  quarter,
  rated,
  repeating,
  theme,
  undated,
} from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const DONE = rated('Complete', 'complete')
const ON = rated('On track to original date', 'on-track')
const LATE = rated('Delayed by less than 3 months', 'at-risk')
const LOST = rated('Will not be met within 3 months', 'off-track')

const BESIDE = new Map<TruthAction, { first: string; revised: string; directorate: string }>()

/** Reference, action, leads, original, revised, rating. */
type Line = [string, string, string, TruthDue, TruthDue | null, TruthRating]

function area(text: string, directorate: string, ...lines: Line[]): TruthTheme {
  const actions = lines.map(([ref, words, leads, first, revised, rating]): TruthAction => {
    const also = [...(first.also ?? []), ...(first.date === null ? [] : [first.date])]
    const due = revised === null ? first : { ...revised, also: [...(revised.also ?? []), ...also] }
    const made = act(words, leads, due, { ref, rating })
    BESIDE.set(made, { first: first.text, revised: revised?.text ?? '', directorate })
    return made
  })
  return theme(text, actions)
}

const themes: TruthTheme[] = [
  area(
    'Front door and MASH',
    'Children’s Services',
    [
      'FD1',
      'Three levels of decision to become two, and all contacts to be read by a social worker on the day',
      'Head of MASH',
      quarter('Q2 2024/25', '2024-09'),
      null,
      DONE,
    ],
    [
      'FD2',
      'Police to triage domestic abuse notifications before they are sent, so that only those with children in the house come',
      'Grimsholt Constabulary',
      quarter('Q3 2024/25', '2024-12'),
      day('28/02/2025', '2025-02-28'),
      LATE,
    ],
    [
      'FD3',
      'Put an education worker in the MASH for five days, not two',
      'Head of Inclusion',
      month('January 2025', '2025-01'),
      null,
      ON,
    ],
    [
      'FD4',
      'Write back to every referrer within three days',
      'MASH Business Manager',
      day('By 30/09/2024 - complete', '2024-09-30'),
      null,
      DONE,
    ],
  ),
  area(
    'Children in need and child protection',
    'Children’s Services',
    [
      'CP1',
      'Review of every child on a plan for more than 15 months, by somebody new to the case',
      'Head of Safeguarding; Conference Chairs',
      day('w/c 2 December 2024', '2024-12-02', '2024-12-06', '2024-12-08'),
      null,
      ON,
    ],
    [
      'CP2',
      'Bring the time from decision to issue of proceedings under 15 working days',
      'Head of Safeguarding; Legal Services',
      quarter('Q4 2024/25', '2025-03'),
      month('June 2025', '2025-06'),
      LATE,
    ],
    [
      'CP3',
      'Re-commission the family group conference service with capacity for 120 a year',
      'Commissioning Lead',
      month('April 2025', '2025-04'),
      month('October 2025', '2025-10'),
      LOST,
    ],
    [
      'CP4',
      'Direct work boxes in each office, restocked monthly',
      'Practice Educators',
      undated('Immediate'),
      null,
      DONE,
    ],
  ),
  area(
    'Health and education of children in care',
    'People and Health',
    [
      'HE1',
      'Initial health assessments at 90% in 20 working days',
      'Grimsholt Community NHS Trust',
      month('March 2025', '2025-03'),
      month('September 2025', '2025-09'),
      LOST,
    ],
    [
      'HE2',
      'Virtual school to meet each designated teacher once a term',
      'Virtual School Head',
      repeating('Termly', 'termly'),
      null,
      ON,
    ],
    [
      'HE3',
      'Strengths and difficulties scores to be read by the reviewing officer before the review',
      'Independent Reviewing Manager',
      day('31/01/2025', '2025-01-31'),
      null,
      ON,
    ],
    [
      'HE4',
      'Dental access agreement with the five practices in Ness',
      'Public Health Consultant',
      undated('TBC'),
      null,
      LOST,
    ],
  ),
  area(
    'Workforce',
    'Corporate Resources',
    [
      'WF1',
      'Golden hello of £5,000 for posts in Ness and Skarfoot, paid back if they leave in two years',
      'HR Director',
      day('01/11/2024', '2024-11-01'),
      null,
      DONE,
    ],
    [
      'WF2',
      'Social work academy to open with 16 places',
      'Principal Social Worker; Grimsholt University Centre',
      month('January 2025', '2025-01'),
      month('March 2025', '2025-03'),
      LATE,
    ],
    [
      'WF3',
      'Agency spend below £1.2m',
      'Director of Children’s Services',
      quarter('Q4 2024/25', '2025-03'),
      null,
      ON,
    ],
  ),
]

const rows = placedActions({ themes })
const count = (text: string): string =>
  String(rows.filter(({ action }) => printed(action.rating) === text).length)

export const plan: CorpusPlan = {
  id: 'grimsholt-original',
  title: 'Grimsholt with Ness County Council – Children’s Improvement Plan tracker, December 2024',
  style:
    'banners across the sheet for areas, four ratings in words about the original date, two date columns',
  levels: ['Area', 'Action'],
  scale: [
    { code: 'Complete', label: 'Complete', status: 'complete' },
    { code: 'On track to original date', label: 'On track to original date', status: 'on-track' },
    { code: 'Delayed by less than 3 months', label: 'Delayed by less than 3 months', status: 'at-risk' },
    {
      code: 'Will not be met within 3 months',
      label: 'Will not be met within 3 months',
      status: 'off-track',
    },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Rating This month Last month' },
    { kind: 'measures', words: 'Contacts decided in one day' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Summary'),
    title('Grimsholt with Ness County Council – Children’s Improvement Plan tracker, December 2024'),
    para('Each action is rated against the date first agreed by Cabinet, in one of the four ways below.'),
    table(
      [
        ['Rating', 'This month', 'Last month'],
        ['Complete', count('Complete'), '2'],
        ['On track to original date', count('On track to original date'), '7'],
        ['Delayed by less than 3 months', count('Delayed by less than 3 months'), '4'],
        ['Will not be met within 3 months', count('Will not be met within 3 months'), '2'],
      ],
      { widths: [4, 1, 1] },
    ),
    sheet('Tracker'),
    strong('Improvement Plan'),
    actionTable(rows, {
      banner: ({ theme: of }) => of.text,
      columns: [
        { title: 'Ref No', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Action Required', width: 5, of: ({ action }) => action.text },
        {
          title: 'Lead directorate',
          width: 1.8,
          of: ({ action }) => BESIDE.get(action)?.directorate ?? '',
        },
        { title: 'Lead Officer / Agency', width: 2.6, of: ({ action }) => action.leads.join(' / ') },
        {
          title: 'Planned Completion Date',
          width: 1.8,
          of: ({ action }) => BESIDE.get(action)?.first ?? '',
        },
        { title: 'Revised deadline', width: 1.5, of: ({ action }) => BESIDE.get(action)?.revised ?? '' },
        { title: 'Status', width: 2.2, of: ({ action }) => printed(action.rating) },
      ],
    }),
    sheet('KPIs'),
    table(
      [
        ['Measure', 'Sept', 'Oct', 'Nov', 'Target'],
        ['Contacts decided in one day', '81%', '84%', '90%', '95%'],
        ['Initial health assessments in time', '38%', '41%', '36%', '90%'],
        ['Agency social workers', '29', '28', '25', '15'],
      ],
      { widths: [4, 1, 1, 1, 1] },
    ),
  ],
}
