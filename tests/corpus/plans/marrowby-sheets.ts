import { actionTable, para, sheet, strong, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, TruthDue } from '../types.ts'

const r = rated('R', 'off-track')
const a = rated('A', 'at-risk')
const g = rated('G', 'on-track')
const b = rated('B', 'complete')

const one = theme(
  'Priority 1: Permanence without drift',
  [
    act(
      'Set a permanence target date for every child within six weeks of coming into care',
      'Nadia Holt',
      day('30/06/2024', '2024-06-30'),
      { ref: '1.1', rating: g },
    ),
    act(
      'Hold a monthly panel that challenges delay and reports to the director',
      'Nadia Holt',
      day('01/05/2024', '2024-05-01'),
      { ref: '1.2', rating: b },
    ),
    act(
      'Begin life story work before the second looked after review',
      'Gareth Pym',
      day('30/09/2024', '2024-09-30'),
      { ref: '1.3', rating: a },
    ),
    act(
      'Recruit twelve more foster families, four of them for teenagers',
      'Fostering Recruitment Team',
      day('31/03/2025', '2025-03-31'),
      { ref: '1.4', rating: r },
    ),
    act(
      'Review long-term matches that have waited longer than a year',
      'Agency Decision Maker',
      day('31/07/2024', '2024-07-31'),
      { ref: '1.5', rating: g },
    ),
  ],
  '1',
)

const two = theme(
  'Priority 2: Supervision that changes practice',
  [
    act(
      'Supervise each social worker every month, using the new record',
      'Team Managers',
      repeating('Monthly', 'monthly'),
      { ref: '2.1', rating: a },
    ),
    act('Train all managers in reflective supervision', 'Workforce Development', month('Sep-24', '2024-09'), {
      ref: '2.2',
      rating: g,
    }),
    act(
      'Dip sample ten supervision records a month and feed back the same week',
      'Quality Assurance',
      month('Jun-24', '2024-06'),
      { ref: '2.3', rating: b },
    ),
    act('Group supervision for the disabled children’s team', 'Ines Carver', undated('TBC'), {
      ref: '2.4',
      rating: r,
    }),
  ],
  '2',
)

const three = theme(
  'Priority 3: Plans led by children',
  [
    act(
      'Redesign the care plan with the children in care council',
      'Participation Officer',
      month('Nov-24', '2024-11'),
      { ref: '3.1', rating: g },
    ),
    act('Offer an advocate to every child before a conference', 'Commissioning', month('Aug-24', '2024-08'), {
      ref: '3.2',
      rating: a,
    }),
    act(
      'Send minutes to parents within ten working days',
      'Business Support Manager',
      month('May-24', '2024-05'),
      { ref: '3.3', rating: b },
    ),
  ],
  '3',
)

const themes = [one, two, three]

/** In this workbook dates are dates: a serial number shown as a day or as a month. */
function serialOf(due: TruthDue | null): { date: string; format: 'dd/mm/yyyy' | 'mmm-yy' } | undefined {
  if (due?.date === null || due === null) return undefined
  return due.precision === 'day'
    ? { date: due.date, format: 'dd/mm/yyyy' }
    : { date: `${due.date.slice(0, 8)}01`, format: 'mmm-yy' }
}

export const plan: CorpusPlan = {
  id: 'marrowby-sheets',
  title: 'Marrowby Council Improvement Tracker',
  style:
    'a workbook with a sheet for each priority, titles above the heading row, dates as dates, the key on the last sheet',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'R', label: 'Date missed or will be', status: 'off-track' },
    { code: 'A', label: 'At risk of missing its date', status: 'at-risk' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'B', label: 'Finished', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'R Date missed or will be A At risk of missing its date' },
    { kind: 'other', words: 'Version 1.4 Owner Improvement Team' },
  ],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Cover'),
    title('Marrowby Council Improvement Tracker'),
    table(
      [
        ['Version', '1.4'],
        ['Owner', 'Improvement Team'],
        ['Last changed', '14 May 2024'],
      ],
      { headings: 0 },
    ),
    ...themes.flatMap((of) => [
      sheet(`Priority ${of.ref ?? ''}`),
      actionTable(themeActions(of), {
        above: [of.text, 'Please update by the 20th of each month'],
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Specific action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead', width: 2, of: ({ action }) => action.leads.join(', ') },
          {
            title: 'Due date',
            width: 2,
            of: ({ action }) => action.due?.text ?? '',
            serial: ({ action }) => serialOf(action.due),
          },
          {
            title: 'R/A/G',
            width: 1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) =>
              ({ R: 'FF0000', A: 'FFC000', G: '92D050', B: '00B0F0' })[printed(action.rating)],
          },
          {
            title: 'Latest position',
            width: 4,
            of: ({ action }) =>
              action.rating === r ? 'Recruitment event on 12 April 2024 brought two enquiries only' : '',
          },
        ],
      }),
    ]),
    sheet('Key'),
    strong('Key to ratings'),
    table(
      [
        ['R', 'Date missed or will be'],
        ['A', 'At risk of missing its date'],
        ['G', 'On track'],
        ['B', 'Finished'],
      ],
      { headings: 0 },
    ),
    para('Ratings are agreed with the lead at the monthly meeting.'),
  ],
}
