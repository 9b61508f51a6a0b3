import { type Action, heardSince, isInsider, listActionsOf } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { MyActionsPage } from './my-actions.page.tsx'
import { fridayOf, greetingAt, sortMine } from './my-actions.ts'

export function myActionsRoutes(door: Door): void {
  door.list<{ actions: Action[] }>(
    '/my-actions',
    (person) =>
      isInsider(person) ||
      'My actions is for those who lead actions. Ask the programme manager if one should be yours.',
    {
      find: async (visit) => ({
        actions: await visit.trx(async (trx) => listActionsOf(trx, { personId: visit.person.id })),
      }),
      page: (visit, { actions }) => {
        const today = dayOf(visit.now)
        return page(
          'My actions',
          <MyActionsPage
            {...sortMine(actions, today)}
            firstName={visit.person.name.split(' ')[0] ?? ''}
            greeting={greetingAt(visit.now)}
            dueBy={fridayOf(today)}
            today={today}
            heardSince={heardSince(today)}
          />,
          { current: paths.myActions(), width: 'task' },
        )
      },
      columns: ['Number', 'Title', 'Delivery', 'Confidence', 'Due', 'First due', 'Last update'],
      csv: ({ actions }) =>
        actions.map((action) => [
          action.ref,
          action.title,
          action.state,
          action.confidence,
          action.dueOn,
          action.firstDueOn,
          action.lastUpdateAt === null ? null : dayOf(action.lastUpdateAt),
        ]),
      json: ({ actions }) => ({ items: actions }),
      fileName: 'my-actions',
    },
  )
}
