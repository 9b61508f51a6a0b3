// Awkward. A children's home service's equality plan on a borrowed template: titles are questions, a prompt is left in a
// date's cell, and a range ends before it begins. Choices: the strand is the theme and stands merged; of a range that
// cannot be, either end or none may be given.
import { actionTable, heading, para, title } from '../../lay.ts'
import { act, month, placedActions, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../../types.ts'

type Cells = { who: string; monitored: string }
const CELLS = new Map<TruthAction, Cells>()

type Line = [string, string, string, string, TruthDue | null, string]

function line(...[text, monitored, who, leads, due, success]: Line): TruthAction {
  const made = act(text, leads, due, { success })
  CELLS.set(made, { who, monitored })
  return made
}

const same = (who: string): [string, string] => [who, who]
const either = (text: string, ...also: (string | null)[]): TruthDue => ({ ...undated(text), also })

const themes: TruthTheme[] = [
  theme('All', [
    line(
      'Publish the equality plan and go through it with staff and with young people in each home',
      'Homes’ meeting minutes',
      'Registered Manager / designated member of staff',
      'Registered Manager;designated member of staff',
      either(
        'Enter date here Immediatel y after plan is agreed by governing body Annually in Sept',
        '2024-09-30',
        '2025-09-30',
      ),
      'Young people can say what the plan is for',
    ),
    line(
      'Look at incidents, sanctions and missing episodes by ethnicity, sex and disability',
      'Report to the quality board each term',
      ...same('Quality Assurance Officer'),
      repeating('Termly', 'termly'),
      'No group is sanctioned more than its share',
    ),
    line(
      'Add equality to the visitor’s monthly checklist',
      'Reading of visitors’ reports',
      ...same('Independent Visitor'),
      month('From Sept 2024', '2024-09'),
      'Each report has something to say',
    ),
  ]),
  theme('Race', [
    line(
      'Skin and hair care budget for each child, and training for those who look after them',
      'Spending per child; what children say in reviews',
      'Registered Manager / Head of Residential',
      'Registered Manager;Head of Residential',
      month('From Sept 2024', '2024-09'),
      'Children stop asking for it because it is there',
    ),
    line(
      'Report every racist incident to the quality board within a week',
      'Log checked against daily records',
      ...same('Registered Manager'),
      undated('Immediately'),
      'More incidents are reported in the first year, fewer in the second',
    ),
    line(
      'Life story work to include a trip or a call to family abroad where that is safe',
      'Sample of ten files',
      'Therapeutic lead, through key work sessions',
      'Therapeutic lead',
      either('Sept 2024 – July 2024', '2024-07-31', '2024-09-30', '2025-07-31', null),
      'Six of ten files show it',
    ),
  ]),
  theme('Disability', [
    line(
      'Ground floor bedroom in at least two homes',
      'Property board',
      ...same('Head of Residential'),
      month('April 2025', '2025-04'),
      'Two rooms registered',
    ),
    line(
      'Staff learn Makaton, one session a month in the team meeting',
      'Signing off by the speech therapist',
      'Member of staff leading on communication',
      'Member of staff leading on communication',
      repeating('Monthly', 'monthly'),
      'Signs are seen in use on visits',
    ),
    line(
      'Autism-friendly checks of noise and light',
      'Checklist each half year',
      'Deputy Manager / Occupational Therapist',
      'Deputy Manager;Occupational Therapist',
      month('Jan 2025', '2025-01'),
      'Fewer restraints after tea',
    ),
  ]),
  theme('Sex and gender', [
    line(
      'Rewrite the policy on bedrooms with the young people who are affected by it',
      'Consultation notes',
      'Head of Residential / Governing body',
      'Head of Residential;Governing body',
      month('Feb 2025', '2025-02'),
      'Policy agreed',
    ),
    line(
      'Relationships sessions led by the sexual health nurse',
      'Attendance and feedback',
      ...same('Sexual Health Nurse'),
      month('From Jan 2025', '2025-01'),
      'All over thirteen attend at least two',
    ),
  ]),
  theme('Religion and belief', [
    line(
      'Ask on the day of arrival about food, prayer and feast days and write it on the first page of the plan',
      'Placement plan audit',
      ...same('Key worker'),
      undated('Immediately'),
      'Every placement plan has it',
    ),
    line(
      'Link each home with two places of worship',
      'Homes’ meeting minutes',
      'Deputy Manager / designated member of staff',
      'Deputy Manager;designated member of staff',
      month('Dec 2024', '2024-12'),
      'Names and numbers on the wall',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'flaxwick-equality',
  title: 'Flaxwick Residential Homes: Equality Plan 2024–2026',
  style:
    'questions as titles with a space before the mark, a prompt left in a date’s cell, a range ending before it begins, strand merged',
  levels: ['Equality Strand', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:cells'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Flaxwick Residential Homes: Equality Plan 2024–2026'),
    para(
      'Our three homes look after thirteen children. We owe each of them the same chance and that does not mean the same treatment.',
    ),
    heading('Action plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Equality Strand',
          width: 1.5,
          of: ({ theme: of }) => of.text,
          merge: ({ theme: of }) => of.text,
        },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        {
          title: 'How will the impact of the action be monitored?',
          width: 3,
          of: ({ action }) => CELLS.get(action)?.monitored ?? '',
        },
        {
          title: 'Who is responsible for implementing ?',
          width: 2.4,
          of: ({ action }) => CELLS.get(action)?.who ?? '',
        },
        { title: 'What are the timeframes ?', width: 2.2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Early success indicators', width: 3, of: ({ action }) => action.success ?? '' },
      ],
    }),
    para('Review: the governing body reads the plan each September.'),
  ],
}
