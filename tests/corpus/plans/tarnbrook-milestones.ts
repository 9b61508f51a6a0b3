// Typical. A corporate parenting action plan with a measure, milestones and lead officers beside each action, and
// colours whose key speaks of progress against the plan.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { month, placedActions, printed, repeating, themeOf, aim, quarter, day } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const G: TruthRating = { texts: ['Green', 'Significant progress'], statuses: ['on-track'], fill: 'A9D08E' }
const A: TruthRating = { texts: ['Amber', 'Moderate progress'], statuses: ['at-risk'], fill: 'FFD966' }
const R: TruthRating = { texts: ['Red', 'Little progress'], statuses: ['off-track'], fill: 'F4B084' }

type Line = [string, string, string, TruthDue, TruthRating, [string, string[]]]

function line(...[ref, text, leads, due, rating, [measure, milestones]]: Line): TruthAction {
  return written(
    text,
    { lead: leads.split(';'), when: due.text, measure, milestones },
    { ref, leads: leads.split(';'), due, rating, ...(measure === '' ? {} : { success: measure }) },
  )
}

const themes: TruthTheme[] = [
  themeOf(
    'Home',
    [
      aim('Children live in the right home, close to where they come from', [
        line(
          '1.1',
          'Set up a placement finding team',
          'Head of Commissioning',
          month('Sept 25', '2025-09'),
          G,
          ['80% of children within 20 miles', ['Team manager in post', 'Duty rota running']],
        ),
        line(
          '1.2',
          'Review all children placed more than fifty miles away',
          'Service Manager, Children in Care;Head of Commissioning',
          { ...month('Sept 25, Jan 26, May 26', '2026-05'), also: ['2025-09-30', '2026-01-31'] },
          A,
          ['Numbers fall from 31 to 20', ['A third of children reviewed at each date']],
        ),
        line(
          '1.3',
          'Bring special guardians into the fostering support offer',
          'Fostering Manager',
          quarter('Q3 2025/26', '2025-12'),
          G,
          ['Guardians say that they know who to call', ['Leaflet', 'Support group']],
        ),
      ]),
      aim('Children move as seldom as possible', [
        line(
          '1.4',
          'Hold a stability meeting within five days of any notice',
          'Team Managers',
          repeating('Ongoing', 'ongoing'),
          A,
          ['10% or fewer have three moves', []],
        ),
        line(
          '1.5',
          'Train carers in therapeutic parenting',
          'Fostering Manager;Clinical Psychologist',
          month('Mar 26', '2026-03'),
          G,
          ['90 carers trained', ['Cohort 1 of 30', 'Cohort 2 of 30', 'Cohort 3 of 30']],
        ),
      ]),
    ],
    'Theme 1',
  ),
  themeOf(
    'Learning',
    [
      aim('Children attend, and do well at, a good school', [
        line(
          '2.1',
          'Fortnightly attendance call with schools for anyone below 90%',
          'Virtual School Head',
          repeating('Fortnightly', 'other'),
          G,
          ['Attendance of 94%', ['Call list agreed']],
        ),
        line(
          '2.2',
          'Audit a sample of forty PEPs',
          'Virtual School Head;IRO Manager',
          repeating('Termly', 'termly'),
          G,
          ['85% judged good', []],
        ),
        line(
          '2.3',
          'One-to-one tuition in Year 6 and Year 11',
          'Deputy Virtual School Head',
          month('April 26', '2026-04'),
          R,
          ['Gap to peers narrows', ['Provider bought', 'Pupils named']],
        ),
      ]),
    ],
    'Theme 2',
  ),
  themeOf(
    'Health',
    [
      aim('Health needs are known and met', [
        line(
          '3.1',
          'Bring review health assessments to 95% in time',
          'Designated Nurse',
          day('31/03/2026', '2026-03-31'),
          A,
          ['95%', ['Clinic list shared monthly']],
        ),
        line(
          '3.2',
          'Dentist named for each child within a month of coming into care',
          'Designated Nurse;Dental Commissioner',
          month('Dec 25', '2025-12'),
          R,
          ['90% registered', ['Two practices signed up']],
        ),
        line(
          '3.3',
          'Score and use the SDQ in care planning',
          'Clinical Psychologist',
          month('Oct 25', '2025-10'),
          G,
          ['SDQ in 85% of records', []],
        ),
      ]),
    ],
    'Theme 3',
  ),
  themeOf(
    'Adulthood',
    [
      aim('Care leavers have a home, work and people they can turn to', [
        line(
          '4.1',
          'Ring-fence ten apprenticeships in the Council',
          'Head of HR;Leaving Care Manager',
          month('Jan 26', '2026-01'),
          A,
          ['Ten start', ['Five posts found']],
        ),
        line(
          '4.2',
          'Agree the joint housing protocol with the districts',
          'Head of Housing',
          month('Nov 25', '2025-11'),
          G,
          ['No care leaver in bed and breakfast', ['Draft to districts', 'Signed']],
        ),
        line(
          '4.3',
          'Mentors for fifteen young people aged 16 to 18',
          'Participation Lead',
          month('Feb 26', '2026-02'),
          G,
          ['Fifteen matched', ['Scheme advertised', 'Training held']],
        ),
      ]),
    ],
    'Theme 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'tarnbrook-milestones',
  title: 'Tarnbrook Corporate Parenting Action Plan 2025-26',
  style:
    'objective merged beside actions, measure and milestones, lead officers one a line, colours of progress against the plan',
  levels: ['Theme', 'Objective', 'Action'],
  scale: [
    { code: 'Green', label: 'Significant progress against the plan', status: 'on-track' },
    { code: 'Amber', label: 'Moderate progress against the plan', status: 'at-risk' },
    { code: 'Red', label: 'Little progress against the plan', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Moderate progress against the plan' },
    { kind: 'other', words: 'PEP Personal education plan' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Tarnbrook Corporate Parenting Action Plan 2025-26'),
    para(
      'The Corporate Parenting Panel agreed this plan on 3 June 2025 and looks at one theme at each of its meetings.',
    ),
    table(
      [
        ['RAG', 'Definition'],
        ['Green', 'Significant progress against the plan'],
        ['Amber', 'Moderate progress against the plan'],
        ['Red', 'Little progress against the plan'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Objective',
            width: 2.4,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'Ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 3.6, of: ({ action }) => action.text },
          { title: 'Measure', width: 2.4, of: ({ action }) => cellFor(action, 'measure') },
          { title: 'Milestones', width: 2.2, of: ({ action }) => cellFor(action, 'milestones') },
          { title: 'Lead Officer(s)', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Timescales', width: 1.4, of: ({ action }) => cellFor(action, 'when') },
          {
            title: 'RAG',
            width: 0.9,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    heading('Abbreviations'),
    table([
      ['Short', 'Long'],
      ['PEP', 'Personal education plan'],
      ['IRO', 'Independent reviewing officer'],
      ['SDQ', 'Strengths and difficulties questionnaire'],
    ]),
    ...bullets('Panel dates: 2 September, 4 November, 13 January, 10 March.'),
  ],
}
