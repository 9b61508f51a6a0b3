import { recordEntry } from '#src/features/history/index.ts'
import { holdRow } from '#src/kit/db/index.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { DateAuthority } from './date-authority.ts'
import { parseAuthorities, standsOf } from './date-authority.form.ts'
import { AuthorityPage } from './date-authority.page.tsx'
import { listAuthorities, saveAuthorities } from './date-authority.store.ts'
import { mayKeepAuthorities } from './date-request.access.ts'

const title = 'Who may agree to another date'

/** The council's own authority table. */
export function dateAuthorityRoutes(door: Door): void {
  door.get('/settings/dates', mayKeepAuthorities, async (visit) =>
    authorityPage(visit, await visit.trx(listAuthorities), []),
  )

  door.submit('/settings/dates', mayKeepAuthorities, async (visit) =>
    visit.trx(async (trx) => {
      await holdRow(trx, 'council', visit.council.id)
      const before = await listAuthorities(trx)
      const { authorities, faults } = parseAuthorities(visit.fields, before)
      if (faults.length > 0) return authorityPage(visit, before, faults)
      const changed = changedSince(visit.fields, standsOf(before))
      if (changed.length > 0) return authorityPage(visit, before, changed)
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

function authorityPage(visit: Visit, authorities: DateAuthority[], faults: Fault[]): Answer {
  const sent = faults.length === 0 ? null : visit.fields
  const props = {
    ...{ authorities, faults, mark: markOf(standsOf(authorities)), csrf: visit.csrf },
    typed: sent === null ? null : typed(sent),
    ticked: sent === null ? null : (sent.values['statutory'] ?? []),
  }
  return page(title, <AuthorityPage {...props} />, { width: 'task', faults })
}
