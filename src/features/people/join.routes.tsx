import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, type PublicVisit, redirect } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { sendReset } from './person.invite.ts'
import { findInvited, setPassword } from './person.join.ts'
import { ForgottenPage, JoinPage, LinkGonePage } from './join.page.tsx'
import { hashPassword, passwordFault } from './password.ts'
import { welcome } from './sign-in.routes.tsx'
import { countFailures, insertTry } from './sign-in.store.ts'

const mostResets = 5

/** Joining by invitation, and setting a new password by mail. */
export function joinRoutes(door: Door): void {
  door.getPublic('/join/:token', async (visit) => {
    const person = await visit.trx(async (trx) => findInvited(trx, visit.params['token'] ?? '', visit.now))
    return person === null ? gone() : joinPage(visit, person.name, [])
  })

  door.submitPublic('/join/:token', async (visit) => {
    const token = visit.params['token'] ?? ''
    const password = visit.fields.values['password']?.[0] ?? ''
    const invited = await visit.trx(async (trx) => findInvited(trx, token, visit.now))
    if (invited === null) return gone()
    const fault = passwordFault(password, invited)
    if (fault !== null) return joinPage(visit, invited.name, [{ field: 'password', message: fault }])
    const passwordHash = await hashPassword(password)
    const person = await visit.trx(async (trx) => setPassword(trx, { token, passwordHash, now: visit.now }))
    return person === null ? gone() : welcome(visit, person, paths.home())
  })

  door.getPublic(paths.forgotten(), (visit) => Promise.resolve(forgottenPage(visit, [])))

  door.submitPublic(paths.forgotten(), async (visit) => {
    const email = field(visit.fields, 'email')
    if (!/^[^@\s]+@[^@\s]+$/.test(email))
      return forgottenPage(visit, [
        { field: 'email', message: 'Write your whole e-mail address, like name@council.gov.uk' },
      ])
    await visit.trx(async (trx) => {
      const failures = await countFailures(trx, `reset:${email}`, visit.address)
      await insertTry(trx, {
        councilId: visit.council.id,
        email: `reset:${email}`,
        address: visit.address,
        succeeded: false,
      })
      if (failures.forEmail < mostResets)
        await sendReset(trx, { councilId: visit.council.id, email, origin: visit.origin, now: visit.now })
    })
    return redirect(
      paths.signIn(),
      'If that address is known here, a link is on its way to it. It works for two hours.',
    )
  })
}

function gone(): Answer {
  return page('That link no longer works', <LinkGonePage />, { status: 410, width: 'task' })
}

function joinPage(visit: PublicVisit, name: string, faults: Fault[]): Answer {
  return page(
    'Choose your password',
    <JoinPage name={name} token={visit.params['token'] ?? ''} csrf={visit.csrf} faults={faults} />,
    { width: 'task', faults },
  )
}

function forgottenPage(visit: PublicVisit, faults: Fault[]): Answer {
  return page(
    'Set a new password',
    <ForgottenPage csrf={visit.csrf} email={field(visit.fields, 'email')} faults={faults} />,
    { width: 'task', faults },
  )
}
