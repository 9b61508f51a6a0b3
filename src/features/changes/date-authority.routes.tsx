import { recordEntry } from '#src/features/history/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import { page, redirect } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { parseAuthorities } from './date-authority.form.ts'
import { AuthorityPage } from './date-authority.page.tsx'
import { listAuthorities, saveAuthorities } from './date-authority.store.ts'
import { mayKeepAuthorities } from './date-request.access.ts'

const title = 'Who may agree to another date'

/** The council's own authority table. */
export function dateAuthorityRoutes(door: Door): void {
  door.get('/settings/dates', mayKeepAuthorities, async (visit) => {
    const authorities = await visit.trx(listAuthorities)
    return page(title, <AuthorityPage {...{ authorities }} csrf={visit.csrf} typed={null} faults={[]} />, {
      width: 'task',
    })
  })

  door.submit('/settings/dates', mayKeepAuthorities, async (visit) =>
    visit.trx(async (trx) => {
      const before = await listAuthorities(trx)
      const { authorities, faults } = parseAuthorities(visit.fields, before)
      if (faults.length > 0)
        return page(
          title,
          <AuthorityPage {...{ authorities, faults }} csrf={visit.csrf} typed={typed(visit.fields)} />,
          { width: 'task', faults },
        )
      await saveAuthorities(trx, visit.council.id, authorities)
      await recordEntry(trx, {
        councilId: visit.council.id,
        personId: visit.person.id,
        deed: 'council.authority',
        subjectKind: 'council',
        subjectId: visit.council.id,
        details: { from: before, to: authorities },
      })
      return redirect(paths.dateAuthority(), 'The limits are kept. They hold for requests made from now on.')
    }),
  )
}
