import { heardSince, isInsider } from '#src/features/actions/index.ts'
import { mayDelegate } from '#src/features/people/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { MyActionsPage } from './my-actions.page.tsx'
import { findChecking, findInPlace, findMine } from './my-actions.find.ts'
import { listDrafts } from './update-draft.store.ts'
import { type Checking, greetingAt, type InPlace, type MyActions, needingMe } from './my-actions.ts'

export function myActionsRoutes(door: Door): void {
  door.list<{ mine: MyActions; inPlace: InPlace; begun: Map<string, Date>; checking: Map<string, Checking> }>(
    '/my-actions',
    (person) =>
      isInsider(person) ||
      'My actions is for those who lead actions. Ask the programme manager if one should be yours.',
    {
      find: async (visit) =>
        visit.trx(async (trx) => {
          const [mine, begun] = await Promise.all([
            findMine(trx, visit.person, visit.now),
            listDrafts(trx, visit.person.id),
          ])
          const [inPlace, checking] = await Promise.all([
            findInPlace(trx, visit.person, mine),
            findChecking(trx, mine),
          ])
          return { mine, begun, inPlace, checking }
        }),
      page: (visit, { mine, inPlace, begun, checking }) => {
        const today = dayOf(visit.now)
        return page(
          'My actions',
          <MyActionsPage
            mine={mine}
            person={visit.person}
            greeting={greetingAt(visit.now)}
            today={today}
            heardSince={heardSince(today)}
            mayDelegate={mayDelegate(visit.person) === true}
            inPlace={inPlace}
            begun={begun}
            checking={checking}
          />,
          { current: paths.myActions(), width: 'task', due: needingMe(mine).length },
        )
      },
      columns: [
        'Need',
        'Number',
        'Title',
        'Delivery',
        'Confidence',
        'Due',
        'First due',
        'Update due',
        'Last update',
        'In place of',
      ],
      csv: ({ mine, inPlace }) =>
        listed(mine).map(({ need, action, owed }) => [
          need,
          action.ref,
          action.title,
          action.state,
          action.confidence,
          action.dueOn,
          action.firstDueOn,
          owed?.period.dueOn ?? null,
          action.lastUpdateAt === null ? null : dayOf(action.lastUpdateAt),
          inPlace.names.get(action.id) ?? null,
        ]),
      json: ({ mine }) => ({
        items: listed(mine).map(({ need, action, owed, returned }) => ({
          ...action,
          need,
          updateDueOn: owed?.period.dueOn ?? null,
          returned,
        })),
      }),
      fileName: 'my-actions',
    },
  )
}

function listed(mine: MyActions) {
  return Object.entries(mine).flatMap(([need, some]) => some.map((one) => ({ need, ...one })))
}
