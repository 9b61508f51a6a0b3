// Typical. A response to an inspection in the old manner: one standard a row, its actions in one cell, and the lead officers and
// dates in the same order beside them, line by line; then progress at a month and what is done from that month. No rating.
import { bullets, type Free, free, heading, para, table, title } from '../lay.ts'
import { act, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthTheme } from '../types.ts'

const themes: TruthTheme[] = [
  theme(
    'The council responds to every referral in time and with the right urgency',
    [
      act(
        'Put a second duty manager on Mondays and Fridays',
        'Team Manager Duty',
        month('End Oct 24', '2024-10'),
        {
          ref: '1.1',
        },
      ),
      act(
        'Write to referrers within three days saying what was decided and why',
        'Business Support Manager',
        month('From Nov. 24', '2024-11'),
        { ref: '1.2' },
      ),
      act('Audit twenty re-referrals each quarter', 'QA Officer', repeating('Quarterly', 'quarterly'), {
        ref: '1.3',
      }),
    ],
    'Standard 1',
  ),
  theme(
    'Strategy discussions include health and police and are recorded on the day',
    [
      act('Agree a telephone rota with the hospital', 'Designated Nurse', month('Sept 24', '2024-09'), {
        ref: '2.1',
      }),
      act(
        'Template for the record, filled in during the call',
        'Systems Manager',
        month('Dec 24', '2024-12'),
        {
          ref: '2.2',
        },
      ),
    ],
    'Standard 2',
  ),
  theme(
    'Children are seen alone and what they say shapes the plan',
    [
      act(
        'Direct work materials in every team, with a half-day on how to use them',
        'Practice Lead',
        month('From Oct 24', '2024-10'),
        { ref: '3.1' },
      ),
      act(
        'Add the date on which the child was last seen alone to the weekly report',
        'Performance Officer',
        month('End Nov 24', '2024-11'),
        { ref: '3.2' },
      ),
      act(
        'Children’s panel to read six anonymised plans',
        'Participation Officer',
        month('Feb 25', '2025-02'),
        {
          ref: '3.3',
        },
      ),
    ],
    'Standard 3',
  ),
  theme(
    'Core groups meet, are attended, and move the plan on',
    [
      act('Chairs to send dates for six months ahead', 'Conference Manager', month('Oct 24', '2024-10'), {
        ref: '4.1',
      }),
      act(
        'Report non-attendance by agency to the Safeguarding Partnership',
        'Partnership Manager',
        repeating('Quarterly', 'quarterly'),
        { ref: '4.2' },
      ),
      act('Offer evening and school-based core groups', 'Team Managers', undated('TBC'), { ref: '4.3' }),
    ],
    'Standard 4',
  ),
  theme(
    'Staff are supervised monthly and supervision is about children',
    [
      act('Supervision dates in diaries for the year', 'Heads of Service', month('End Oct 24', '2024-10'), {
        ref: '5.1',
      }),
      act('Train all managers in reflective supervision', 'Practice Lead', month('Mar 25', '2025-03'), {
        ref: '5.2',
      }),
      act('Observe one supervision for each manager', 'Heads of Service', month('From Jan 25', '2025-01'), {
        ref: '5.3',
      }),
    ],
    'Standard 5',
  ),
]

const NOW: [string, string][] = [
  [
    'Second manager on since 7 October. Letters: wording agreed with the largest referrers.',
    'Begin letters. First audit in December.',
  ],
  ['Rota in place and holding, except at weekends.', 'Weekend cover to be raised by the Designated Nurse.'],
  ['Materials bought. 31 staff of 70 have done the half-day.', 'Three more sessions. Report to be tested.'],
  ['Dates sent for all plans begun since August.', 'First attendance report goes to November Partnership.'],
  ['Diaries checked: 88% have dates.', 'Trainer to be appointed after quotes.'],
]

const TITLES = [
  'Standard',
  'Actions Required',
  'Lead Officer(s)',
  'Timescale',
  'Progress October 2024',
  'Action from October 2024',
]

export const plan: CorpusPlan = {
  id: 'farrowmere-standards',
  title: 'Farrowmere Council – Response to the Inspection of Children’s Services',
  style: 'one standard a row, several actions in a cell, leads and dates line by line beside them, no rating',
  levels: ['Standard', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Re-referrals within twelve months 29% 27%' },
    { kind: 'resources', words: 'Second duty manager £31,000' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'xlsx'],
  page: { landscape: true, size: 9, footer: 'Children’s Services Scrutiny Panel, 12 November 2024' },
  layout: () => [
    title('Farrowmere Council – Response to the Inspection of Children’s Services'),
    para(
      'Members asked in September for a response set out by the inspectors’ five standards. Officers and timescales are given in the order of the actions.',
    ),
    free(
      [
        TITLES.map((text) => ({ text, bold: true })),
        ...themes.map((of, at): Free[] => {
          const actions = of.actions ?? []
          return [
            { text: [of.ref ?? '', of.text], bold: true },
            actions.map(({ ref, text }) => `${ref ?? ''} ${text}`),
            actions.map(({ leads }) => leads[0] ?? ''),
            actions.map(({ due }) => due?.text ?? ''),
            NOW[at]?.[0] ?? '',
            NOW[at]?.[1] ?? '',
          ]
        }),
      ],
      { widths: [2.6, 5.4, 2.4, 1.6, 3.4, 3], headings: 1 },
    ),
    heading('What we are measuring', 2),
    table([
      ['Measure', 'April 2024', 'October 2024'],
      ['Re-referrals within twelve months', '29%', '27%'],
      ['Strategy discussions with health present', '64%', '81%'],
      ['Supervision recorded in the month', '70%', '79%'],
    ]),
    heading('Cost', 2),
    table([
      ['Item', '2024/25', 'Source'],
      ['Second duty manager', '£31,000', 'Improvement reserve'],
      ['Supervision training', '£12,500', 'Training budget'],
    ]),
    heading('For Panel to note', 2),
    ...bullets(
      'The inspectors return in the spring for a monitoring visit.',
      'A full set of audit findings can be seen by Members on request.',
    ),
  ],
}
