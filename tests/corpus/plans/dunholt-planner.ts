import { actionTable, sheet, type Column } from '../lay.ts'
import { act, day, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const none = rated('Not started', 'not-started')
const going = rated('In progress', 'on-track')
const done = rated('Completed', 'complete')

const themes = [
  theme('Leadership', [
    act(
      'Recruit a permanent assistant director for quality',
      'Moira Tennant',
      day('28/06/2024', '2024-06-28'),
      { rating: done },
    ),
    act('Publish the new scheme of delegation', 'Moira Tennant', day('31/07/2024', '2024-07-31'), {
      rating: going,
    }),
    act(
      'Set up a shadow board of young people',
      'Ishaan Batra; Cerys Pugh',
      day('30/09/2024', '2024-09-30'),
      { rating: none },
    ),
  ]),
  theme('Practice', [
    act('Reissue guidance on chronologies', 'Cerys Pugh', day('14/06/2024', '2024-06-14'), { rating: done }),
    act(
      'Observe every worker with a family once a year',
      'Cerys Pugh; Dele Akande',
      day('29/11/2024', '2024-11-29'),
      { rating: going },
    ),
    act('Move assessments to the new form', 'Dele Akande', day('02/09/2024', '2024-09-02'), {
      rating: going,
    }),
  ]),
  theme('Care leavers', [
    act(
      'Write to all care leavers over 21 with an offer to come back',
      'Hana Sorensen',
      day('12/07/2024', '2024-07-12'),
      { rating: none },
    ),
    act(
      'Agree council tax relief with the six districts',
      'Hana Sorensen; Moira Tennant',
      day('31/03/2025', '2025-03-31'),
      { rating: none },
    ),
  ]),
]

const columns: Column[] = [
  { title: 'Task ID', width: 2, of: ({ action }) => `x${action.text.length}Qk${action.leads.length}` },
  { title: 'Task Name', width: 5, of: ({ action }) => action.text },
  { title: 'Bucket Name', width: 2, of: ({ theme: of }) => of.text },
  { title: 'Progress', width: 2, of: ({ action }) => printed(action.rating) },
  { title: 'Priority', width: 1, of: ({ action }) => (action.leads.length > 1 ? 'Important' : 'Medium') },
  { title: 'Assigned To', width: 2, of: ({ action }) => action.leads.join(';') },
  { title: 'Created By', width: 2, of: () => 'Nils Arbuthnot' },
  { title: 'Created Date', width: 2, of: () => '03/05/2024' },
  { title: 'Start date', width: 2, of: () => '' },
  { title: 'Due date', width: 2, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Late', width: 1, of: ({ action }) => (action.rating === going ? 'true' : 'false') },
  { title: 'Completed Date', width: 2, of: ({ action }) => (action.rating === done ? '20/06/2024' : '') },
  {
    title: 'Checklist Items',
    width: 3,
    of: ({ action }) => (action.rating === going ? 'Draft;Consult;Sign off' : ''),
  },
  { title: 'Labels', width: 2, of: () => 'ILACS' },
]

export const plan: CorpusPlan = {
  id: 'dunholt-planner',
  title: 'Dunholt tasks',
  style:
    'an export of a planning program: task, bucket, progress, assigned to, created, due and completed dates',
  levels: ['Bucket Name', 'Task Name'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['csv', 'xlsx', 'ods', 'paste:cells', 'paste:excel'],
  layout: () => [sheet('Tasks'), actionTable(placedActions({ themes }), { columns })],
}
