import { needingMe } from '#src/features/updates/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { findWeek } from './week.gather.ts'
import { WeekPage } from './week.page.tsx'

export function weekRoutes(door: Door): void {
  door.get(
    '/',
    () => true,
    async (visit) => {
      const found = await visit.trx(async (trx) =>
        findWeek(trx, {
          person: visit.person,
          settings: visit.council.settings,
          now: visit.now,
        }),
      )
      return page('This week', <WeekPage {...found} csrf={visit.csrf} />, {
        current: paths.home(),
        due: needingMe(found.mine).length,
      })
    },
  )
}
