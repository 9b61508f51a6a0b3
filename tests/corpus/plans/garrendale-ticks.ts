// After a city's Joint Area Review paper of 2006: Recommendation with its number inside "2 (i)", Responsible Officer, two
// columns for a tick (Achieved, On Target to Achieve), Give expected new achievement date, update on progress, and the
// codes of other plans (TR / WS) at the right. When it is due stands in the heading of the section ("by June 2006").
// Choices: the new date is the one in force; without a tick and with a new date it has slipped (or nothing is said).
import { actionTable, bullets, type Column, heading, para, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { month, placedActions, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Now = 'achieved' | 'target' | { text: string; month: string }
type Line = [string, string, string, Now, string, string]

const ACHIEVED: TruthRating = { texts: ['✓', 'Achieved', 'Achieved ✓'], statuses: ['complete'] }
const TARGET: TruthRating = {
  texts: ['✓', 'On Target to Achieve', 'On target', 'On Target to Achieve ✓'],
  statuses: ['on-track'],
}
const SLIPPED: TruthRating = { texts: ['', 'Slipped'], statuses: ['off-track', 'at-risk', null] }

function section(due: TruthDue) {
  return (...[ref, said, officer, now, update, code]: Line): TruthAction => {
    const later = typeof now === 'object' ? now : null
    return written(
      said,
      {
        officer,
        achieved: now === 'achieved' ? '✓' : '',
        target: now === 'target' ? '✓' : '',
        later: later?.text ?? '',
        update,
        code,
      },
      {
        leads: officer.split(' and '),
        due: later === null ? due : { ...month(later.text, later.month), also: [due.date] },
        ref,
        rating: later === null ? (now === 'achieved' ? ACHIEVED : TARGET) : SLIPPED,
        ...(update === '' ? {} : { progress: update }),
      },
    )
  }
}

const COLUMNS: Column[] = [
  { title: 'Recommendation', width: 4.6, of: (row) => `${row.action.ref ?? ''} ${row.action.text}` },
  { title: 'Responsible Officer', width: 2, of: (row) => cellFor(row.action, 'officer') },
  { title: 'Achieved (tick)', width: 1, of: (row) => cellFor(row.action, 'achieved') },
  { title: 'On Target to Achieve (tick)', width: 1.1, of: (row) => cellFor(row.action, 'target') },
  { title: 'Give expected new achievement date', width: 1.6, of: (row) => cellFor(row.action, 'later') },
  { title: 'Update on progress', width: 4, of: (row) => cellFor(row.action, 'update') },
  { title: 'TR / WS code', width: 0.9, of: (row) => cellFor(row.action, 'code') },
]

const first = section(month('by June 2006', '2006-06'))
const second = section(month('by September 2006', '2006-09'))
const third = section(month('by March 2007', '2007-03'))

export const plan: CorpusPlan = {
  id: 'garrendale-ticks',
  title: 'Garrendale City Council: Joint Area Review Recommendations, Monitoring Return',
  style:
    'a tick in one of two columns or a new date, the number inside the recommendation, when it is due only in the heading of the section',
  levels: ['Section', 'Recommendation'],
  scale: null,
  themes: [
    theme('For immediate action, to be achieved by June 2006', [
      first(
        '1 (i)',
        'Ensure that every child on the register has a named social worker who has seen the child in the last ten days',
        'Head of Safeguarding',
        'achieved',
        'All 214 children allocated on 30 June. Checked weekly.',
        'TR 3',
      ),
      first(
        '1 (ii)',
        'Make arrangements for referrals made out of hours to be read by a manager before 9am',
        'Head of Safeguarding and Emergency Duty Manager',
        'achieved',
        'In place since 2 May.',
        'TR 4',
      ),
      first(
        '2 (i)',
        'Complete checks for all staff who have contact with children, including drivers and escorts',
        'Personnel Manager',
        { text: 'September 2006', month: '2006-09' },
        '61 of 640 outstanding, all taxi escorts.',
        'WS 1',
      ),
      first(
        '2 (ii)',
        'Agree a policy for allegations against foster carers',
        'Fostering Manager',
        'achieved',
        'Agreed by Lead Member on 14 June.',
        'WS 2',
      ),
    ]),
    theme('For action within six months, to be achieved by September 2006', [
      second(
        '3 (i)',
        'Improve the attendance of looked after children at school',
        'Head of Education Welfare',
        'target',
        'Attendance 88.9%. Welfare officer attached to the looked after team.',
        'TR 11',
      ),
      second(
        '3 (ii)',
        'Give each school a designated teacher for looked after children and train them',
        'Head of Education Welfare and School Improvement Manager',
        'target',
        '91 of 98 schools.',
        'TR 12',
      ),
      second(
        '4',
        'Set up a panel for young people who go missing from home',
        'Youth Offending Manager',
        { text: 'Dec 2006', month: '2006-12' },
        'Police wish to wait for the new divisional commander.',
        'TR 15',
      ),
      second(
        '5 (i)',
        'Consult children with disabilities about short breaks',
        'Disabled Children’s Team Manager',
        'achieved',
        'Consultation done in June with 42 families. Report attached to minutes.',
        '',
      ),
      second(
        '5 (ii)',
        'Publish a guide to short breaks',
        'Disabled Children’s Team Manager',
        'target',
        'With printers.',
        'WS 9',
      ),
    ]),
    theme('For action in the longer term, to be achieved by March 2007', [
      third(
        '6',
        'Bring together the budgets for residential placements',
        'Head of Joint Commissioning and Finance Manager',
        'target',
        'Draft section 31 agreement with the Primary Care Trust.',
        'WS 14',
      ),
      third(
        '7 (i)',
        'Develop children’s centres in the four wards with the greatest need',
        'Early Years Manager',
        'target',
        'Two open, third on site.',
        'TR 21',
      ),
      third(
        '7 (ii)',
        'Evaluate what difference the centres make',
        'Early Years Manager',
        { text: 'June 2007', month: '2007-06' },
        'University asked for more time for the survey.',
        'TR 22',
      ),
      third(
        '8',
        'Reduce the number of children placed outside the city',
        'Head of Looked After Children',
        'target',
        '63 in March, 58 in September.',
        'TR 24',
      ),
    ]),
  ],
  decoys: [
    { kind: 'other', words: 'TR Transformation Programme' },
    { kind: 'measures', words: 'Core assessments in 35 days 64%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Garrendale City Council: Joint Area Review Recommendations, Monitoring Return'),
    para('Position at 29 September 2006, for Children’s Services Scrutiny'),
    heading('How to fill in this return'),
    ...bullets(
      'Put a tick under Achieved only if there is evidence on file.',
      'Put a tick under On Target to Achieve if it will be done by the date in the heading.',
      'If neither, it has slipped: leave both blank and give the new date.',
    ),
    ...plan.themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    heading('Codes', 2),
    table(
      [
        ['Code', 'Where it comes from'],
        ['TR', 'Transformation Programme'],
        ['WS', 'Workforce Strategy'],
      ],
      { widths: [1, 5] },
    ),
    heading('Indicators', 2),
    table([
      ['Indicator', 'March 2006', 'September 2006', 'Target'],
      ['Core assessments in 35 days', '64%', '71%', '75%'],
      ['Looked after children: 3 or more placements', '14%', '13%', '11%'],
    ]),
  ],
}
