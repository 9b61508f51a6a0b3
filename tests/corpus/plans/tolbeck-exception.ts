// An exception report: only the actions of an improvement plan that are not green, under each area a small table of
// number, action, colour, corrective action, who, the original date and the revised date. Choices: the revised date is
// the one in force, and where there is none the original; the corrective action is progress; "Reprogrammed" is in the
// key and means that the date was moved with approval, so that it is on track again.
import { free, heading, para, table, title } from '../lay.ts'
import { month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const FILLS = new Map([
  ['Amber', 'FFC000'],
  ['Red', 'FF5050'],
  ['Reprogrammed', 'B4C6E7'],
])

function rating(text: string): TruthRating {
  const fill = FILLS.get(text) ?? 'FFFFFF'
  if (text === 'Amber') return { texts: [text], statuses: ['at-risk'], fill }
  if (text === 'Red') return { texts: [text], statuses: ['off-track'], fill }
  return { texts: [text], statuses: ['on-track', 'at-risk'], fill }
}

type Line = [string, string, string, string, string, TruthDue, TruthDue | null]

function line(...[ref, text, colour, corrective, who, first, revised]: Line): TruthAction {
  return written(
    text,
    { corrective, who, first: first.text, revised: revised?.text ?? '' },
    {
      ref,
      leads: who.split('/').map((one) => one.trim()),
      due: revised ?? first,
      rating: rating(colour),
      progress: corrective,
    },
  )
}

const themes: TruthTheme[] = [
  theme(
    'Help and protection',
    [
      line(
        '1.2.3',
        'Child in need plans reviewed every six weeks, chaired by someone other than the social worker',
        'Amber',
        'Reviews at 71% within six weeks. Two advanced practitioners released from duty to chair in North until the new year. Report weekly to Head of Service.',
        'JT',
        month('Sep-26', '2026-09'),
        month('Oct-26', '2026-10'),
      ),
      line(
        '1.3.1',
        'Strategy discussions held within one day in 95% of cases',
        'Red',
        'Health attendance by video agreed from 2 November. The rota had been written for four days. 83% in October.',
        'JT / DI Rana',
        month('Jul-26', '2026-07'),
        month('Nov-26', '2026-11'),
      ),
      line(
        '1.4.2',
        'Neglect toolkit used in all re-referrals where neglect was the reason',
        'Reprogrammed',
        'Board agreed on 15 September to wait until the toolkit is in the case system.',
        'MO',
        month('Oct-26', '2026-10'),
        month('Feb-27', '2027-02'),
      ),
      line(
        '1.5.4',
        'Private fostering notifications promoted in schools and surgeries',
        'Amber',
        'Leaflets printed with last year’s telephone number and pulped. Reprint in hand.',
        'MO',
        month('Oct-26', '2026-10'),
        null,
      ),
    ],
    '1',
  ),
  theme(
    'Children in care and care leavers',
    [
      line(
        '2.1.1',
        'Initial health assessments completed in 20 working days',
        'Red',
        'Down to 44%. Paediatric clinic lost two days a week. Escalated to ICB chief nurse; locum sessions from 1 December.',
        'PW / Designated Nurse',
        month('Jun-26', '2026-06'),
        month('Jan-27', '2027-01'),
      ),
      line(
        '2.1.5',
        'Dentist within six months of coming into care',
        'Amber',
        'Two practices have agreed to hold slots; third being asked.',
        'PW',
        month('Oct-26', '2026-10'),
        month('Nov-26', '2026-11'),
      ),
      line(
        '2.2.2',
        'Permanence planning meeting before the second review',
        'Amber',
        'Tracker shows 19 without. All booked bar four.',
        'SL',
        month('Sep-26', '2026-09'),
        month('Oct-26', '2026-10'),
      ),
      line(
        '2.4.3',
        'Council tax exemption to 25 for care leavers living outside the district',
        'Reprogrammed',
        'Needs a decision of full Council in the budget round.',
        'SL',
        month('Aug-26', '2026-08'),
        month('Mar-27', '2027-03'),
      ),
    ],
    '2',
  ),
  theme(
    'Leadership and workforce',
    [
      line(
        '3.1.2',
        'Practice week twice a year with all directors taking part',
        'Amber',
        'Chief Executive and two directors did not take part in October. New dates offered.',
        'DCS',
        month('Oct-26', '2026-10'),
        month('Nov-26', '2026-11'),
      ),
      line(
        '3.2.1',
        'Agency social workers no more than 15% of posts',
        'Red',
        '22%. Nine permanent offers made at the October event, five accepted so far. Rates agreed with the region.',
        'HR BP / DCS',
        month('Sep-26', '2026-09'),
        month('Mar-27', '2027-03'),
      ),
      line(
        '3.2.6',
        'Exit interviews by someone outside the line',
        'Amber',
        'HR cannot staff. Principal social worker to do them until the year end.',
        'PSW',
        month('Sep-26', '2026-09'),
        month('Oct-26', '2026-10'),
      ),
      line(
        '3.3.4',
        'Supervision recorded within three days',
        'Amber',
        '78% – up nine points. Two teams below half; improvement notices to both managers.',
        'JT',
        month('Oct-26', '2026-10'),
        null,
      ),
      line(
        '3.5.1',
        'New performance dashboard live for team managers',
        'Reprogrammed',
        'Corporate data platform late. Interim spreadsheet continues.',
        'Perf Mgr',
        month('Jul-26', '2026-07'),
        month('Apr-27', '2027-04'),
      ),
    ],
    '3',
  ),
]

const HEADS = ['Ref', 'Action', 'Colour', 'Corrective Action', 'Who', 'Original Date', 'Revised Date']

function area(of: TruthTheme): Laid {
  return free(
    [
      HEADS.map((text) => ({ text, bold: true, fill: 'D9D9D9' })),
      ...(of.actions ?? []).map((action) => [
        action.ref ?? '',
        action.text,
        { text: action.rating?.texts[0] ?? '', fill: action.rating?.fill ?? 'FFFFFF' },
        cellFor(action, 'corrective'),
        cellFor(action, 'who'),
        cellFor(action, 'first'),
        cellFor(action, 'revised'),
      ]),
    ],
    { widths: [0.8, 3.6, 1.5, 5, 1.4, 1.1, 1.1], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'tolbeck-exception',
  title: 'Children’s Improvement Plan – Exception Report, October 2026',
  style:
    'only what is not green: colour, corrective action, original and revised date, some reprogrammed with approval',
  levels: ['Area', 'Action'],
  scale: [
    { code: '', label: 'Green', status: 'on-track', colour: '92D050' },
    { code: '', label: 'Amber', status: 'at-risk', colour: 'FFC000' },
    { code: '', label: 'Red', status: 'off-track', colour: 'FF5050' },
    { code: '', label: 'Reprogrammed', status: 'on-track', colour: 'B4C6E7' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'On target 99 88.4%' },
    { kind: 'key', words: 'One month behind' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Tolbeck Improvement Board 19 November 2026 item 5' },
  layout: () => [
    title('Children’s Improvement Plan – Exception Report, October 2026'),
    para(
      '1. This report gives the actions which are not on target at the end of October and what is being done about each. The full plan of 112 actions is with the secretary.',
    ),
    heading('Summary', 2),
    table([
      ['Position', 'September', '%', 'October', '%'],
      ['On target', '93', '83.0%', '99', '88.4%'],
      ['One month behind or less', '11', '9.8%', '7', '6.3%'],
      ['Over one month behind', '7', '6.3%', '3', '2.7%'],
      ['Reprogrammed with approval', '1', '0.9%', '3', '2.7%'],
    ]),
    heading('Key', 2),
    free(
      [
        [{ text: 'Green', fill: '92D050' }, 'On target'],
        [{ text: 'Amber', fill: 'FFC000' }, 'One month behind or less'],
        [{ text: 'Red', fill: 'FF5050' }, 'Over one month behind'],
        [{ text: 'Reprogrammed', fill: 'B4C6E7' }, 'New date approved by the Improvement Board'],
      ],
      { widths: [1.5, 5] },
    ),
    ...themes.flatMap((of) => [heading(`${of.ref ?? ''}. ${of.text}`, 2), area(of)]),
    para('JT, MO, PW and SL are the four heads of service. PSW = principal social worker.'),
  ],
}
