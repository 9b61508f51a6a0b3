import type { Door } from '#src/kit/http/door.ts'
import { redirect } from '#src/kit/http/visit.ts'
import { sessionCookie } from '#src/kit/http/visitor.ts'
import { paths } from '#src/paths.ts'
import { endSessionsOf } from './session.store.ts'

export function signOutRoutes(door: Door): void {
  door.submit(
    paths.signOut(),
    () => true,
    async (visit) => {
      await visit.trx(async (trx) => endSessionsOf(trx, visit.person.id))
      return redirect(paths.signIn(), 'You have signed out.', [{ name: sessionCookie, value: null }])
    },
  )
}
