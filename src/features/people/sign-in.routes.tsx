import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, type PublicVisit, redirect } from '#src/kit/http/visit.ts'
import { sessionCookie } from '#src/kit/http/visitor.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { isPassword, spendTheSameTime } from './password.ts'
import { findPersonByEmail } from './person.store.ts'
import { openSession } from './session.store.ts'
import { isOwnAddress, isTooManyTries } from './sign-in.ts'
import { SignInPage } from './sign-in.page.tsx'
import { countFailures, findPasswordHash, insertTry } from './sign-in.store.ts'

export type DemoPerson = { name: string; email: string; role: string; code: string }

export function signInRoutes(door: Door, demoPeople: () => Promise<DemoPerson[]>): void {
  door.getPublic(paths.signIn(), async (visit) => {
    if (visit.person !== null) return redirect(paths.home())
    return signInPage(visit, [], await demoPeople())
  })

  door.submitPublic(paths.signIn(), async (visit) => {
    const email = field(visit.fields, 'email')
    const password = visit.fields.values['password']?.[0] ?? ''
    const faults = missing(email, password)
    if (faults.length > 0) return signInPage(visit, faults, await demoPeople())
    const outcome = await signIn(visit, email, password)
    if (typeof outcome === 'string') {
      return signInPage(visit, [{ field: 'password', message: outcome }], await demoPeople())
    }
    const then = field(visit.fields, 'then')
    return welcome(visit, outcome, isOwnAddress(then) ? then : paths.home())
  })
}

/** Opens a session for somebody who has shown who they are. */
export async function welcome(visit: PublicVisit, person: Person, to: string): Promise<Answer> {
  const token = await visit.trx(async (trx) => openSession(trx, person.councilId, person.id, visit.now))
  return redirect(to, null, [{ name: sessionCookie, value: `${person.councilId}.${token}` }])
}

async function signIn(visit: PublicVisit, email: string, password: string): Promise<Person | string> {
  const { failures, person, passwordHash } = await visit.trx(async (trx) => {
    const known = await findPersonByEmail(trx, email)
    return {
      failures: await countFailures(trx, email, visit.address),
      person: known,
      passwordHash: known === null ? null : await findPasswordHash(trx, known.id),
    }
  })
  if (isTooManyTries(failures)) {
    return 'Too many tries. Wait a quarter of an hour and try again, or set a new password by e-mail'
  }
  const right =
    passwordHash === null ? await spendTheSameTime(password) : await isPassword(passwordHash, password)
  await visit.trx(async (trx) =>
    insertTry(trx, { councilId: visit.council.id, email, address: visit.address, succeeded: right }),
  )
  if (!right || person === null)
    return 'The e-mail address or the password is not right. Check both and try again'
  return person
}

function missing(email: string, password: string): Fault[] {
  const faults: Fault[] = []
  if (email === '') faults.push({ field: 'email', message: 'Enter your e-mail address' })
  if (password === '') faults.push({ field: 'password', message: 'Enter your password' })
  return faults
}

function signInPage(visit: PublicVisit, faults: Fault[], demoPeople: DemoPerson[]): Answer {
  const then = visit.query['then'] ?? field(visit.fields, 'then')
  const content = (
    <SignInPage
      csrf={visit.csrf}
      email={field(visit.fields, 'email')}
      then={isOwnAddress(then) ? then : ''}
      faults={faults}
      demoPeople={demoPeople}
    />
  )
  return page('Sign in', content, { width: 'task', faults })
}
