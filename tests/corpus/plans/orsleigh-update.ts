// An update of a directorate's improvement plan as a sheet prepared for committee: banner rows for each theme, measures
// of success, the officer and service in one cell, the planned date, a status word shaded, a comment, and a revised
// completion date only where it was moved. Choices: the officer leads and the service in brackets is part of the
// name of who leads; the revised date is in force.
import { actionTable, type Column, para, sheet, table, title } from '../lay.ts'
import { month, placedActions, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const STATUSES = new Map<string, TruthRating>([
  ['Completed', { texts: ['Completed'], statuses: ['complete'], fill: '9BC2E6' }],
  ['On Target', { texts: ['On Target'], statuses: ['on-track'], fill: 'A9D08E' }],
  ['Slippage', { texts: ['Slippage'], statuses: ['at-risk'], fill: 'FFD966' }],
  ['Not on target', { texts: ['Not on target'], statuses: ['off-track'], fill: 'F4B084' }],
])

type Line = [string, string, string, string, TruthDue, string, string, TruthDue | null]

function line(...[ref, text, success, who, planned, status, comment, revised]: Line): TruthAction {
  return written(
    text,
    { who, planned: planned.text, comment, revised: revised?.text ?? '' },
    {
      ref,
      leads: who.split(/ and (?![^(]*\))/),
      due: revised ?? planned,
      rating: STATUSES.get(status) ?? null,
      success,
      ...(comment === '' ? {} : { progress: comment }),
    },
  )
}

const themes: TruthTheme[] = [
  theme('EARLY HELP', [
    line(
      'EH01',
      'Open the fourth family hub in the former library at Easton',
      'Hub open five days; 600 families registered in year one',
      'Kath Brownlow (Family Hubs)',
      month('Sep-26', '2026-09'),
      'Completed',
      'Opened 21 September. 188 families registered by half term.',
      null,
    ),
    line(
      'EH02',
      'Single referral form for early help, replacing four',
      'One form in use by all agencies',
      'Kath Brownlow (Family Hubs)',
      month('Jul-26', '2026-07'),
      'Completed',
      '',
      null,
    ),
    line(
      'EH03',
      'Supervise lead professionals in schools each half term',
      '80% of lead professionals supervised',
      'Deepak Rawal (Early Help Partnerships)',
      month('Dec-26', '2026-12'),
      'On Target',
      '64% so far. Secondary schools are the gap.',
      null,
    ),
    line(
      'EH04',
      'Step down from social care only with a meeting that the family attends',
      'Re-referral after step down below 15%',
      'Deepak Rawal (Early Help Partnerships) and Sue Amis (Family Safeguarding)',
      month('Oct-26', '2026-10'),
      'Slippage',
      'Meetings held in 58% of cases. Practice note reissued.',
      month('Jan-27', '2027-01'),
    ),
    line(
      'EH05',
      'Count the families whose outcomes lasted six months',
      'Measure reported each quarter',
      'Will Farrant (Data and Insight)',
      month('Sep-26', '2026-09'),
      'Not on target',
      'Health visiting data cannot be matched. Information governance to advise.',
      month('Jun-27', '2027-06'),
    ),
  ]),
  theme('EDGE OF CARE', [
    line(
      'EC01',
      'Extend the edge of care team to weekends',
      'Fewer emergency admissions from Friday to Monday',
      'Sue Amis (Family Safeguarding)',
      month('Nov-26', '2026-11'),
      'On Target',
      'Consultation with staff closed 6 November, one objection.',
      null,
    ),
    line(
      'EC02',
      'Reunification framework for children placed with parents',
      'Ten orders discharged in the year',
      'Lola Martins (Children in Care)',
      month('Mar-27', '2027-03'),
      'On Target',
      'Seven discharged.',
      null,
    ),
    line(
      'EC03',
      'Panel to look again at every child who came into care after 14',
      'All looked at; lessons to the leadership team',
      'Lola Martins (Children in Care)',
      month('Aug-26', '2026-08'),
      'Completed',
      '31 looked at. Two have gone home.',
      null,
    ),
    line(
      'EC04',
      'Mediation for families of homeless 16 and 17 year olds',
      '20 families; half stay together',
      'Sue Amis (Family Safeguarding) and Ted Loach (Housing Options)',
      month('Oct-26', '2026-10'),
      'Slippage',
      'Provider withdrew. Second bidder appointed.',
      month('Dec-26', '2026-12'),
    ),
  ]),
  theme('QUALITY AND VOICE', [
    line(
      'QV01',
      'Ring twelve parents a month and ask three questions',
      'Answers in the quarterly quality report',
      'Nuala Byrne (Quality Assurance)',
      month('Apr-26', '2026-04'),
      'Completed',
      'Now usual business. 91 rung.',
      null,
    ),
    line(
      'QV02',
      'Moderate a fifth of audits',
      'Agreement with moderator in 85%',
      'Nuala Byrne (Quality Assurance)',
      month('Dec-26', '2026-12'),
      'On Target',
      '81% agreement in Q2',
      null,
    ),
    line(
      'QV03',
      'Children’s version of each plan, in words or pictures',
      'In nine plans out of ten sampled',
      'Sue Amis (Family Safeguarding)',
      month('Sep-26', '2026-09'),
      'Slippage',
      'Six of ten in October’s sample',
      month('Feb-27', '2027-02'),
    ),
    line(
      'QV04',
      'Answer stage one complaints in ten working days',
      '90% on time',
      'Nuala Byrne (Quality Assurance)',
      month('Jun-26', '2026-06'),
      'Not on target',
      '52%. One post vacant since May and frozen.',
      month('Mar-27', '2027-03'),
    ),
  ]),
]

const columns: Column[] = [
  { title: 'Ref No.', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'ACTION', width: 4, of: ({ action }) => action.text },
  { title: 'Measures of Success', width: 3, of: ({ action }) => action.success ?? '' },
  {
    title: 'Officer Responsible for ensuring delivery of action (Please specify officer and service)',
    width: 2.6,
    of: ({ action }) => cellFor(action, 'who'),
  },
  { title: 'Planned Action completion date', width: 1.2, of: ({ action }) => cellFor(action, 'planned') },
  {
    title: 'Status',
    width: 1.3,
    of: ({ action }) => action.rating?.texts[0] ?? '',
    fill: ({ action }) => action.rating?.fill,
  },
  { title: 'Comment', width: 3.4, of: ({ action }) => cellFor(action, 'comment') },
  { title: 'Revised completion date', width: 1.2, of: ({ action }) => cellFor(action, 'revised') },
]

export const plan: CorpusPlan = {
  id: 'orsleigh-update',
  title: 'APPENDIX A Children’s Directorate Improvement Plan Update November 2026',
  style:
    'banner rows in capitals, measures of success, officer with service in brackets, planned and revised dates, status words shaded',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Slippage 3' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'pdf:shaded', 'docx', 'html'],
  page: { landscape: true, size: 7 },
  layout: () => [
    sheet('Update'),
    title('APPENDIX A Children’s Directorate Improvement Plan Update November 2026'),
    para('Orsleigh Council, People Scrutiny Committee 2 December 2026'),
    actionTable(placedActions({ themes }), { columns, banner: ({ theme: of }) => of.text }),
    sheet('Count'),
    table([
      ['Status', 'Number'],
      ['Completed', '4'],
      ['On Target', '4'],
      ['Slippage', '3'],
      ['Not on target', '2'],
    ]),
  ],
}
