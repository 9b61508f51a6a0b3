// A web page: a heading for each action, prose below it, then lines with labels.
import { field, heading, para, title } from '../../lay.ts'
import { act, day, month, rated, theme } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'

type Line = [string, string, string, string, TruthDue, TruthRating, string]
const SAID = new Map<TruthAction, [string, string]>()

function one([ref, text, prose, officer, due, rating, outcome]: Line): TruthAction {
  const made = act(text, officer, due, { ref, rating, success: outcome })
  SAID.set(made, [prose, outcome])
  return made
}

const done = rated('Complete', 'complete')
const going = rated('In progress', 'on-track')
const late = rated('Delayed', 'at-risk', 'off-track')
const notYet = rated('Not started', 'not-started')

const themes: TruthTheme[] = [
  theme(
    'Children get the right help early',
    [
      one([
        '1.1',
        'Open a second family hub in the east of the borough',
        'Families in the eastern wards told us that they travel for an hour to reach the nearest hub. The former library in Mill Lane has been surveyed and can be used with little work.',
        'Head of Early Help',
        month('March 2026', '2026-03'),
        going,
        'Six families in ten in the eastern wards have used a hub within a year.',
      ]),
      one([
        '1.2',
        'Rewrite the threshold document with partners',
        'The present document dates from 2019. Schools and health visitors find it hard to use, and one contact in three to the front door leads to no further action.',
        'Service Manager, Front Door',
        month('September 2025', '2025-09'),
        done,
        'Fewer contacts end with no further action.',
      ]),
      one([
        '1.3',
        'Offer every school a named early help adviser',
        'Advisers will visit each half term and take part in the school’s own meeting about children who worry staff.',
        'Head of Early Help; Schools Partnership Manager',
        day('31 January 2026', '2026-01-31'),
        late,
        'All 64 schools know their adviser by name.',
      ]),
    ],
    '1',
  ),
  theme(
    'Social workers stay and have time for children',
    [
      one([
        '2.1',
        'Cut the number of agency social workers to fewer than fifteen',
        'Agency staff fill one post in four. Each change of worker is a loss for a child, and costs the council about a third more.',
        'Principal Social Worker',
        month('December 2026', '2026-12'),
        going,
        'Children have fewer changes of worker.',
      ]),
      one([
        '2.2',
        'Introduce reflective group supervision in every team',
        'Two teams have tried it since the spring and would not now go without it.',
        'Principal Social Worker',
        month('February 2026', '2026-02'),
        going,
        'Audits find reflective supervision in eight files of ten.',
      ]),
      one([
        '2.3',
        'Publish a workload standard and report against it each month',
        'No worker should hold more than eighteen children, and newly qualified workers no more than twelve.',
        'Workforce Lead',
        month('June 2026', '2026-06'),
        notYet,
        'Average caseload of sixteen or fewer.',
      ]),
    ],
    '2',
  ),
  theme(
    'Children in care have lasting homes',
    [
      one([
        '3.1',
        'Recruit twenty-four new fostering households',
        'We lost nine more households than we gained last year. The new regional service will take the first calls; visits stay with us.',
        'Fostering Service Manager',
        month('March 2027', '2027-03'),
        late,
        'More children live within twenty miles of home.',
      ]),
      one([
        '3.2',
        'Hold a permanence planning meeting by the second review for every child',
        'In a third of the files read in May there was no plan for permanence by the second review.',
        'Head of Corporate Parenting',
        month('November 2025', '2025-11'),
        done,
        'All children have a plan for permanence by their second review.',
      ]),
      one([
        '3.3',
        'Set up life story work training for foster carers',
        'Carers asked for this at their forum in July.',
        'Virtual School Head; Fostering Service Manager',
        month('April 2026', '2026-04'),
        notYet,
        'Half of all carers have had the training.',
      ]),
    ],
    '3',
  ),
]

function laid(of: TruthTheme): Laid[] {
  return [
    heading(`Priority ${of.ref ?? ''}: ${of.text}`, 2),
    ...(of.actions ?? []).flatMap((action) => {
      const [prose, outcome] = SAID.get(action) ?? ['', '']
      return [
        heading(`Action ${action.ref ?? ''}: ${action.text}`, 3),
        para(prose),
        field('Responsible officer', action.leads.join(' and ')),
        field('Timeline', action.due?.text ?? ''),
        field('Status', action.rating?.texts[0] ?? ''),
        field('Expected outcome', outcome),
      ]
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'harthope-actions',
  title: 'Harthope children’s services improvement plan 2025 to 2027',
  style: 'a web page: each action a heading with prose and lines with labels below it',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Harthope children’s services improvement plan 2025 to 2027'),
    para(
      'This plan says how Harthope Borough Council and its partners will answer the inspection of March 2025. It was agreed by Cabinet in July 2025.',
    ),
    heading('How we will keep track', 2),
    para(
      'The Improvement Board meets every six weeks with an independent chair. It hears from children and from workers at each meeting and reports to the Department for Education twice a year.',
    ),
    ...themes.flatMap(laid),
    heading('Contact us', 2),
    para('Write to the improvement team at the Civic Centre, or speak to any member of staff.'),
  ],
}
