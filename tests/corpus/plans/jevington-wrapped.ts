import { actionTable, heading, para, title } from '../lay.ts'
import { day, month, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const c = rated('Complete', 'complete')
const p = rated('In progress', 'on-track')
const n = rated('Not started', 'not-started')

const themes = [
  theme('Strategic outcome 1: Health services for children are joined up', [
    written(
      'Cut the wait for autism assessment to thirty weeks',
      { lead: ['Head of Children’s', 'Commissioning'] },
      { leads: ['Head of Children’s Commissioning'], due: month('March 2025', '2025-03'), rating: p },
    ),
    written(
      'Name a keyworker for each family on the dynamic support register',
      { lead: ['Designated Clinical', 'Officer'] },
      { leads: ['Designated Clinical Officer'], due: day('30 Sept 2024', '2024-09-30'), rating: c },
    ),
    written(
      'Put therapists in the two largest special schools',
      { lead: ['Director of', 'Public Health', 'ICB'] },
      { leads: ['Director of Public Health', 'ICB'], due: month('Nov 2024', '2024-11'), rating: p },
    ),
    written(
      'Count missed appointments by school',
      { lead: ['Service Manager', 'Early Help'] },
      { leads: ['Service Manager Early Help'], due: month('July 2024', '2024-07'), rating: n },
    ),
  ]),
  theme('Strategic outcome 2: Young people are ready for adult life', [
    written(
      'Write a transition protocol that names one worker from the age of 14',
      { lead: ['Assistant Director –', 'Adult Social Care'] },
      { leads: ['Assistant Director – Adult Social Care'], due: month('May 2025', '2025-05'), rating: p },
    ),
    written(
      'Find work tasters with ten local firms',
      { lead: ['Kwame Asante', 'Economic Development', 'Manager'] },
      {
        leads: ['Kwame Asante Economic Development Manager'],
        due: month('April 2025', '2025-04'),
        rating: n,
      },
    ),
    written(
      'Hold a fair for families with colleges and housing',
      { lead: ['Parent Carer Forum', 'Kwame Asante'] },
      { leads: ['Parent Carer Forum', 'Kwame Asante'], due: day('12 October 2024', '2024-10-12'), rating: c },
    ),
    written(
      'Ask employers what stops them',
      { lead: ['Kwame Asante', 'kwame.asante@jevington.example'] },
      { leads: ['Kwame Asante'], due: month('Feb 2025', '2025-02'), rating: p },
    ),
    written(
      'Reopen the travel training scheme',
      { lead: ['Principal Transport', 'Officer', 'Head of SEND'] },
      {
        leads: ['Principal Transport Officer', 'Head of SEND'],
        due: month('Jan 2025', '2025-01'),
        rating: n,
      },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'jevington-wrapped',
  title: 'Jevington SEND and Inclusion Improvement Plan',
  style: 'narrow cells in which one long post is broken over two lines, and two leads stand on two lines',
  levels: ['Strategic outcome', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'csv', 'paste:word', 'paste:cells'],
  layout: () => [
    title('Jevington SEND and Inclusion Improvement Plan'),
    para('Overseen by the SEND executive.'),
    heading('What we will do', 2),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: over }) => over.text,
      columns: [
        { title: 'Action', width: 6, of: ({ action }) => action.text },
        { title: 'Lead responsibility', width: 3, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Completion date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress', width: 2, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
