// A fostering and adoption review's recommendations with updates that grow, dates with a full stop after them, and
// a status in free words ("Phase 1 completed"). Choices: the recommendation stands above its actions; a first phase
// done is on track, or at risk at worst; a date crossed by an arrow is the later one.
import { actionTable, heading, para, strong, table, title } from '../lay.ts'
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

const COMPLETED = rated('COMPLETED', 'complete')
const PHASE = rated('Phase 1 completed', 'on-track', 'at-risk')
const UNDERWAY = rated('Under way', 'on-track')
const NOT_BEGUN = rated('Not yet begun', 'not-started')
const BEHIND = rated('Behind schedule', 'at-risk', 'off-track')

const UPDATES = new Map<TruthAction, string[]>()

/** Action, leads, timescale, status, updates. */
type Line = [string, string, TruthDue | null, TruthRating, ...string[]]

function recommendation([ref, text]: [string, string], ...lines: Line[]): TruthTheme {
  const actions = lines.map(([words, leads, due, rating, ...updates]): TruthAction => {
    const made = act(words, leads, due, {
      rating,
      ...(updates.length === 0 ? {} : { progress: updates.join('\n') }),
    })
    UPDATES.set(made, updates)
    return made
  })
  return theme(text, actions, ref)
}

const themes: TruthTheme[] = [
  recommendation(
    ['1', 'The service should know why enquirers do not become carers'],
    [
      'Telephone the last sixty people who asked for a pack and did not go on',
      'Recruitment Officer',
      month('May 2025.', '2025-05'),
      COMPLETED,
      'May 2025: 38 answered. The commonest reason was that nobody rang back.',
    ],
    [
      'First call within one working day, evenings included',
      'Recruitment Officer; Duty Fostering Worker',
      month('July 2025.', '2025-07'),
      PHASE,
      'July 2025: weekdays in place.',
      'September 2025: evenings wait for the telephone contract.',
    ],
    [
      'Report from enquiry to approval, by stage, to panel chairs',
      'Performance Analyst',
      repeating('Quarterly.', 'quarterly'),
      UNDERWAY,
    ],
  ),
  recommendation(
    ['2', 'Carers should be paid fairly and on time'],
    [
      'Benchmark allowances with five neighbours and bring a paper to Cabinet',
      'Head of Resources, Children',
      day('16 September 2025.', '2025-09-16'),
      COMPLETED,
      'Cabinet agreed option B.',
    ],
    [
      'Pay mileage with the weekly allowance and not in arrears',
      'Payments Team Leader',
      month('Sept 2025 → Nov 2025 (rev).', '2025-11'),
      BEHIND,
      'System change needs the supplier; ticket open since June.',
    ],
    [
      'Write to each carer once a year with all that they can claim',
      'Fostering Manager',
      repeating('Annual.', 'annual'),
      COMPLETED,
      'First letter went with the April payslip.',
    ],
  ),
  recommendation(
    ['3', 'Supervising social workers should visit with a purpose'],
    [
      'New visit record with three questions, tested by ten carers',
      'Fostering Manager',
      quarter('Quarter 2 2025/26.', '2025-09'),
      COMPLETED,
      'Carers asked for a fourth question, which we added.',
    ],
    [
      'One unannounced visit a year to every household, spread across the months',
      'Team Managers, Fostering',
      repeating('Ongoing.', 'ongoing'),
      UNDERWAY,
      '61 of 112 by October.',
    ],
    [
      'Joint visit with the child’s worker in the first week of any placement',
      'Team Managers, Fostering; Team Managers, Looked After',
      undated('Immediate.'),
      PHASE,
      'Rhosgerwyn office does; Blaen Cothlyn does not yet.',
    ],
  ),
  recommendation(
    ['4', 'Children should have a say in where they live'],
    [
      'Profiles of carers made by carers’ own children, with photographs and the dog',
      'Participation Worker',
      month('October 2025.', '2025-10'),
      UNDERWAY,
      '40 profiles made.',
    ],
    [
      'Offer a first visit before every planned move and record if there was none, and why',
      'Placements Manager',
      month('June 2025.', '2025-06'),
      BEHIND,
      'August 2025: 22 of 41 moves had a visit.',
    ],
    ['Film about what happens at panel', 'Panel Adviser; Participation Worker', undated('TBC.'), NOT_BEGUN],
  ),
  recommendation(
    ['5', 'The panel should challenge more'],
    [
      'Appraise every panel member and advertise for two who have been in care',
      'Agency Decision Maker; Panel Adviser',
      month('December 2025.', '2025-12'),
      UNDERWAY,
      'Seven of eleven appraised.',
    ],
    [
      'Panel to meet with the service every six months on what it sees',
      'Panel Chair',
      repeating('Six monthly.', 'six-monthly'),
      COMPLETED,
      'First meeting 3 June.',
    ],
  ),
]

const rows = placedActions({ themes })

export const plan: CorpusPlan = {
  id: 'rhosgerwyn-update',
  title: 'Rhosgerwyn and Blaen Cothlyn Joint Fostering Service: response to the independent review',
  style:
    'recommendation merged at the left, timescales ending in full stops, free words for status, dated updates',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Recruitment Officer vacant until' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Rhosgerwyn and Blaen Cothlyn Joint Fostering Service: response to the independent review'),
    para(
      'Updated for the Joint Committee of 6 November 2025. Updates since the last meeting have been added below the older ones.',
    ),
    heading('Background', 2),
    para(
      'In February the joint committee asked Dr Angharad Penllech to find out why we approve so few carers. She spoke with 74 people. Her five recommendations were accepted in full.',
    ),
    heading('Response', 2),
    actionTable(rows, {
      columns: [
        {
          title: 'Recommendation',
          width: 2.6,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: (row) => row.theme,
        },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Lead', width: 2.2, of: ({ action }) => action.leads },
        { title: 'Timescale', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Current Status', width: 1.5, of: ({ action }) => printed(action.rating) },
        { title: 'Update', width: 3.4, of: ({ action }) => UPDATES.get(action) ?? '' },
      ],
    }),
    strong('Posts and who holds them'),
    table(
      [
        ['Post', 'Position'],
        ['Recruitment Officer', 'vacant until 1 December, covered by duty'],
        ['Panel Adviser', 'filled (0.6)'],
        ['Performance Analyst', 'shared with adults'],
      ],
      { widths: [3, 5] },
    ),
  ],
}
