import { actionTable, heading, para, title } from '../lay.ts'
import { month, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const one = rated('On plan', 'on-track')
const two = rated('Behind plan', 'at-risk', 'off-track')
const three = rated('Finished', 'complete')

const themes = [
  theme('Workstream A: Sufficiency', [
    written(
      'Open a home for four children with complex needs',
      {
        lead: 'Dr Ngozi Adeleke, Head of Commissioning',
        steps: ['Planning consent: April 2025', 'Building begins: July 2025', 'Registered: February 2026'],
      },
      {
        leads: ['Dr Ngozi Adeleke, Head of Commissioning'],
        due: month('March 2026', '2026-03'),
        rating: one,
      },
    ),
    written(
      'Recruit thirty mainstream foster carers',
      {
        lead: 'Cllr Tom Ridley and Jo Spence',
        steps: ['Campaign launched: May 2025', 'Fifteen approved: November 2025'],
      },
      { leads: ['Cllr Tom Ridley', 'Jo Spence'], due: month('March 2026', '2026-03'), rating: two },
    ),
    written(
      'End spot purchasing of supported lodgings',
      { lead: 'Prof. Alan Beech', steps: ['Tender: June 2025', 'Award: September 2025'] },
      { leads: ['Prof. Alan Beech'], due: month('October 2025', '2025-10'), rating: one },
    ),
  ]),
  theme('Workstream B: Stability', [
    written(
      'Offer every carer a call within a day of a crisis',
      { lead: 'Ms R. Achterberg', steps: ['Rota agreed: April 2025'] },
      { leads: ['Ms R. Achterberg'], due: month('May 2025', '2025-05'), rating: three },
    ),
    written(
      'Hold stability meetings at the first sign of strain',
      {
        lead: 'Jo Spence, Dr Ngozi Adeleke',
        steps: ['Guidance issued: June 2025', 'First review: December 2025'],
      },
      { leads: ['Jo Spence', 'Dr Ngozi Adeleke'], due: month('December 2025', '2025-12'), rating: one },
    ),
    written(
      'Match siblings first',
      { lead: 'Mrs Leila Haddad (interim)', steps: ['Policy to cabinet: May 2025', 'Training: July 2025'] },
      { leads: ['Mrs Leila Haddad (interim)'], due: month('August 2025', '2025-08'), rating: two },
    ),
    written(
      'Ask children who moved what would have helped',
      {
        lead: 'Children in Care Council; Revd Peter Oyelaran',
        steps: ['Questions agreed: April 2025', 'Report: October 2025'],
      },
      {
        leads: ['Children in Care Council', 'Revd Peter Oyelaran'],
        due: month('October 2025', '2025-10'),
        rating: one,
      },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'highbeck-milestones',
  title: 'Highbeck Placement Sufficiency Delivery Plan',
  style:
    'milestones with dates of their own beside the date of the action; leads with titles before their names',
  levels: ['Workstream', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'xlsx', 'ods', 'csv', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Highbeck Placement Sufficiency Delivery Plan'),
    para('The delivery group meets on the first Tuesday of the month.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Deliverable', width: 4, of: ({ action }) => action.text },
          { title: 'Milestones', width: 4, of: ({ action }) => cellFor(action, 'steps') },
          { title: 'Lead', width: 3, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'End date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Position', width: 2, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
  ],
}
