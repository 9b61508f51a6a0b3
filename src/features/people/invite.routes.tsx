import { holdRow } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { formKeyIn, offeredIn, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { inviteForm, inviteLimits } from './invite.form.ts'
import { InvitePage } from './people.page.tsx'
import { mayManagePeople } from './person.access.ts'
import { inviteAgain, invitePerson } from './person.invite.ts'
import { listThemeNames } from './person.store.ts'
import { parseWithRole } from './role.form.ts'

/** Asking somebody in, and once more where they have not come. A link from a document's table of people fills the form. */
export function inviteRoutes(door: Door): void {
  door.get(paths.invite(), mayManagePeople, async (visit) =>
    invitePage(visit, offeredIn(visit.query, inviteLimits), []),
  )
  door.submit(paths.invite(), mayManagePeople, invite)
  door.submit('/people/:person/invitation', mayManagePeople, async (visit) => {
    const { council, person, origin, now } = visit
    const personId = visit.params['person'] ?? ''
    const by = { byId: person.id, byName: person.name, councilId: council.id, councilName: council.name }
    const sent = await visit.trx(async (trx) => inviteAgain(trx, { ...by, personId, origin, now }))
    return redirect(
      paths.person(personId),
      sent ? `A new link is sent. ${worksFor}` : 'Nobody waits for a link.',
    )
  })
}

const worksFor = 'The link in the mail works for seven days.'

async function invite(visit: Visit): Promise<Answer> {
  const parsed = parseWithRole(inviteForm, visit.fields)
  if (!parsed.ok) return invitePage(visit, typed(visit.fields), parsed.faults)
  const { name, email, jobTitle, organisation, role, themeId } = parsed.input
  const id = await visit.trx(async (trx) => {
    // One invitation of theirs at a time, so that a form sent twice asks nobody in twice.
    await holdRow(trx, 'person', visit.person.id)
    return invitePerson(trx, {
      id: formKeyIn(visit.fields),
      councilId: visit.council.id,
      councilName: visit.council.name,
      byId: visit.person.id,
      byName: visit.person.name,
      name,
      email,
      jobTitle,
      organisation,
      role,
      themeId,
      origin: visit.origin,
      now: visit.now,
    })
  })
  if (id === null)
    return invitePage(visit, typed(visit.fields), [
      {
        field: 'email',
        message: 'Somebody with this e-mail address is here already. Look for them in the list of people',
      },
    ])
  return redirect(paths.people(), `${name} is invited. ${worksFor}`)
}

async function invitePage(visit: Visit, was: Record<string, string>, faults: Fault[]): Promise<Answer> {
  const themes = await visit.trx(async (trx) => listThemeNames(trx))
  return page(
    'Invite somebody',
    <InvitePage csrf={visit.csrf} typed={{ formKey: newId(), ...was }} faults={faults} themes={themes} />,
    { width: 'task', faults, current: paths.people() },
  )
}
