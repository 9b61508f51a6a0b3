import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const done = rated('Completed', 'complete')
const track = rated('On track', 'on-track')
const slip = rated('Slipped', 'at-risk', 'off-track')
const not = rated('Not due to start', 'not-started')

const themes = [
  theme(
    'The quality and regularity of supervision and management oversight at all levels',
    [
      act(
        'Revise the supervision policy and set out the minimum frequency for each staff group',
        'Head of Practice Improvement',
        month('November 2023', '2023-11'),
        { ref: '1.1', rating: done, progress: 'Policy agreed by Children’s Leadership Team on 14 November.' },
      ),
      act(
        'Provide a two-day course in critical analysis for all first line managers',
        'Learning and Development Manager',
        month('March 2024', '2024-03'),
        { ref: '1.2', rating: track, progress: 'Provider appointed. 14 managers have attended to date.' },
      ),
      act(
        'Report supervision compliance by team to the monthly performance board',
        'Head of Performance',
        repeating('Monthly', 'monthly'),
        { ref: '1.3', rating: track, progress: 'December position: 81% of children discussed in the month.' },
      ),
      act(
        'Undertake a thematic audit of management decisions on closed cases',
        'Head of Practice Improvement',
        month('May 2024', '2024-05'),
        { ref: '1.4', rating: not },
      ),
    ],
    'Recommendation 1',
  ),
  theme(
    'The timeliness of initial visits, and the recording of children’s wishes and feelings',
    [
      act(
        'Set a standard that children are seen within five working days of allocation, and within one day where risk is high',
        'Head of Assessment and Intervention',
        month('October 2023', '2023-10'),
        { ref: '2.1', rating: done, progress: 'Standard issued to all staff.' },
      ),
      act(
        'Configure an alert in the case recording system for visits that are about to fall due',
        'ICT Business Partner',
        month('January 2024', '2024-01'),
        {
          ref: '2.2',
          rating: slip,
          progress: 'Upgrade delayed by the supplier; testing is now planned for February 2024.',
        },
      ),
      act(
        'Equip each worker with a direct work toolkit and run lunchtime workshops on its use',
        'Principal Child and Family Social Worker',
        month('February 2024', '2024-02'),
        { ref: '2.3', rating: track, progress: 'Toolkits purchased. Workshops begin on 17 January.' },
      ),
    ],
    'Recommendation 2',
  ),
  theme(
    'The sufficiency of suitable homes for children in care, including those aged 16 and 17',
    [
      act(
        'Expand supported lodgings from 12 to 30 hosts',
        'Head of Fostering and Permanence',
        month('September 2024', '2024-09'),
        { ref: '3.1', rating: track, progress: 'Three further hosts approved at the December panel.' },
      ),
      act(
        'Cease the use of unregistered provision other than in an emergency, with the written agreement of the Director',
        'Director of Children’s Services',
        month('December 2023', '2023-12'),
        {
          ref: '3.2',
          rating: done,
          progress: 'No child has lived in an unregistered setting since 9 December.',
        },
      ),
      act(
        'Negotiate block contracts for residential care with two neighbouring councils',
        'Strategic Commissioning Manager; Head of Finance (Children)',
        month('June 2024', '2024-06'),
        { ref: '3.3', rating: track, progress: 'Heads of terms drafted.' },
      ),
      act(
        'Improve the fostering offer through a council tax discount and a dedicated out of hours line',
        'Head of Fostering and Permanence',
        month('April 2024', '2024-04'),
        {
          ref: '3.4',
          rating: slip,
          progress: 'Discount deferred to the 2025/26 budget. Line to open in May.',
        },
      ),
    ],
    'Recommendation 3',
  ),
  theme(
    'Life story work and letters for later life',
    [
      act(
        'Appoint two life story practitioners and agree a referral pathway',
        'Service Manager, Adoption Support',
        month('January 2024', '2024-01'),
        { ref: '4.1', rating: done, progress: 'Both started on 8 January.' },
      ),
      act(
        'Clear the list of 46 children waiting, starting with those with an adoptive family',
        'Service Manager, Adoption Support',
        month('December 2024', '2024-12'),
        { ref: '4.2', rating: track, progress: 'Order of priority agreed.' },
      ),
      act(
        'Include a memory box in the pack given to every new carer',
        'Head of Fostering and Permanence',
        month('March 2024', '2024-03'),
        { ref: '4.3', rating: not },
      ),
    ],
    'Recommendation 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'pellbrook-cabinet',
  title: 'Appendix B: Pellbrook Borough Council Post-Inspection Action Plan',
  style:
    'ordinary: an appendix to a cabinet report, one long table with each recommendation across it, months, a sentence of progress and a status in words',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'csv'],
  page: { landscape: true },
  layout: () => [
    title('Appendix B: Pellbrook Borough Council Post-Inspection Action Plan'),
    para(
      'Inspection of local authority children’s services: 3 to 14 July 2023. Report published: 25 August 2023.',
    ),
    para(
      'The inspectors made four recommendations. The actions below were agreed by Cabinet on 17 October 2023; progress is as reported to the Overview and Scrutiny Committee in January 2024.',
    ),
    heading('Action plan', 2),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: over }) => `${over.ref ?? ''}: ${over.text}`,
      columns: [
        { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 5, of: ({ action }) => action.text },
        { title: 'Responsible Officer', width: 2.6, of: ({ action }) => action.leads.join(' and ') },
        { title: 'Target Date', width: 1.7, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress', width: 4, of: ({ action }) => action.progress ?? '' },
        { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
