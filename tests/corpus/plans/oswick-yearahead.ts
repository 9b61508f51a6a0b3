// Typical. A paper that looks back a year and forward a year: for each area for improvement a line of current performance by a
// colour that is nowhere explained, then what was achieved, merged beside the key actions to come. Choices: the colour above the
// table is the area's and no action's; what was achieved belongs to the area.
import { type Free, free, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, quarter, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue | null, string]
const MONEY = new Map<TruthAction, string>()

function future(...[text, leads, due, money]: Line): TruthAction {
  const action = act(text, leads, due)
  MONEY.set(action, money)
  return action
}

const themes: TruthTheme[] = [
  theme('Timeliness of assessment', [
    future(
      'Second assessment team to be made permanent',
      'Karen Ostle',
      month('June 2025', '2025-06'),
      '£410k from base budget',
    ),
    future(
      'Assessments over 35 days to be seen by the Head of Service',
      'Dev Rana',
      repeating('Weekly', 'weekly'),
      'Nil',
    ),
    future(
      'Practice guidance on short assessments for single issues',
      'Karen Ostle; Principal Social Worker',
      month('Sept 25', '2025-09'),
      'Existing',
    ),
  ]),
  theme('Stability of placements', [
    future(
      'Therapeutic support for carers in the first twelve weeks',
      'Jo Ellerby',
      day('1 July 2025', '2025-07-01'),
      '£65k, grant',
    ),
    future(
      'Matching panel to meet twice a week and to hear from the child’s last carer',
      'Jo Ellerby; Tim Safford',
      month('May 2025', '2025-05'),
      'Existing',
    ),
    future('Exit interviews with carers who resign', 'Tim Safford', repeating('Ongoing', 'ongoing'), ''),
    future(
      'Bring forty children back from residential placements, each with a plan and a date',
      'Head of Children in Care',
      month('March 2026', '2026-03'),
      'Invest to save £300k',
    ),
  ]),
  theme('Education of children in care', [
    future(
      'Tutoring for all in Years 6 and 11 within three weeks of need',
      'Virtual School Head',
      { ...undated('Autumn term 2025'), also: ['2025-12-31', '2025-09-30', '2025-12-19', '2025-12-20'] },
      'Pupil premium plus',
    ),
    future(
      'Agreement with the four trusts that no child in care is excluded without a call to the Virtual School',
      'Virtual School Head; AD Education',
      month('July 2025', '2025-07'),
      'Nil',
    ),
    future('Designated teacher forum', 'Virtual School Head', repeating('Termly', 'termly'), '£2k'),
  ]),
  theme('Care leavers in work and learning', [
    future(
      'Employment adviser in the leaving care team',
      'Priya Nandra',
      quarter('Q2 2025/26', '2025-09'),
      '£44k, two years',
    ),
    future('Guaranteed interview for council posts', 'HR Manager', month('April 2025', '2025-04'), 'Nil'),
    future('Driving lessons for those offered a job that needs it', 'Priya Nandra', null, 'To be found'),
  ]),
  theme('Health assessments', [
    future('Nurse clinics on Saturdays', 'Designated Nurse', month('From May 2025', '2025-05'), 'ICB'),
    future(
      'Consent to be sought at the placement meeting and not after it',
      'Dev Rana',
      undated('Immediate'),
      'Nil',
    ),
  ]),
]

const BEFORE: [string, string[]][] = [
  ['AMBER', ['Within 45 days: 71% to 80%.', 'Second team set up from agency staff.']],
  ['RED', ['Three or more moves: 13.1%, no better than last year.', 'Carer support line opened.']],
  ['YELLOW', ['Attendance 92%.', 'All plans now electronic.']],
  ['YELLOW', ['58% in work or learning (54% last year).', 'Mentors for 30 young people.']],
  ['GREEN', ['Reviews 96% in time.', 'Initial assessments 84%.']],
]

const TITLES = ['Progress achieved in 24/25', 'Key future actions 25/26', 'Lead', 'By when', 'Resources']

function tableOf(of: TruthTheme, at: number): Laid {
  const actions = of.actions ?? []
  const rows = actions.map((action, index): Free[] => [
    ...(index > 0 ? [] : [{ text: BEFORE[at]?.[1] ?? [], down: actions.length }]),
    action.text,
    action.leads.join(' and '),
    action.due?.text ?? '',
    MONEY.get(action) ?? '',
  ])
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'E7E6E6' })), ...rows], {
    widths: [3.4, 5, 2.2, 1.8, 2.2],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'oswick-yearahead',
  title: 'Oswick Children in Care and Care Leavers: the Year Past and the Year Ahead',
  style:
    'area’s colour in a line above its table and unexplained, progress of the year merged beside actions to come',
  levels: ['Area for improvement', 'Key future action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Initial health assessments in time 84%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Oswick Children in Care and Care Leavers: the Year Past and the Year Ahead'),
    para(
      'Annual report of the Director to the Corporate Parenting Board, April 2025. It says how far we have come in each area for improvement and what is to be done before April 2026.',
    ),
    ...themes.flatMap((of, at) => [
      heading(`Area for improvement: ${of.text}`, 2),
      strong(`CURRENT PERFORMANCE (APRIL 25): ${BEFORE[at]?.[0] ?? ''}`),
      tableOf(of, at),
    ]),
    heading('Appendix: figures', 2),
    table([
      ['Indicator', '24/25', 'Similar councils'],
      ['Initial health assessments in time', '84%', '79%'],
      ['Three or more moves in the year', '13.1%', '10.4%'],
      ['Care leavers in suitable accommodation', '91%', '88%'],
    ]),
  ],
}
