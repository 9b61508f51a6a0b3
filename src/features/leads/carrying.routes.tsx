import { heardSince } from '#src/features/actions/index.ts'
import { peoplePlace } from '#src/features/people/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { CarryingPage } from './carrying.page.tsx'
import { type Carrier, carriersOf } from './led.ts'
import { listLed } from './led.store.ts'
import { mayKeepPosts } from './post.access.ts'

export function carryingRoutes(door: Door): void {
  door.list<{ carriers: Carrier[] }>('/people/carrying', mayKeepPosts, {
    find: async (visit) => {
      const today = dayOf(visit.now)
      const led = await visit.trx(async (trx) => listLed(trx))
      return { carriers: carriersOf(led, today, heardSince(today)) }
    },
    page: (visit, { carriers }) =>
      page(
        'Who carries what',
        <CarryingPage carriers={carriers} />,
        peoplePlace(visit.person, paths.carrying()),
      ),
    columns: ['Who', 'Posts', 'Answers today', 'Open', 'Red', 'Amber', 'No report', 'Overdue'],
    csv: ({ carriers }) =>
      carriers.map((one) => [
        one.name,
        one.posts.join(', '),
        one.why === null ? 'yes' : 'no',
        one.open,
        one.red,
        one.amber,
        one.noReport,
        one.overdue,
      ]),
    json: ({ carriers }) => ({ items: carriers }),
    fileName: 'who-carries-what',
  })
}
