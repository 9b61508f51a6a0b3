import { z } from 'zod'
import { recordEntry } from '#src/features/history/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { peoplePlace } from './people-line.tsx'
import { delegationRoutes } from './delegation.routes.tsx'
import { inviteRoutes } from './invite.routes.tsx'
import { findLastLink } from './one-time-link.store.ts'
import { AccountPage, PeoplePage, PersonPage } from './people.page.tsx'
import { mayManagePeople, maySeePeople } from './person.access.ts'
import { findPerson, listPeople, listThemeNames, type PersonRow, savePersonState } from './person.store.ts'
import { parseWithRole, roleFields } from './role.form.ts'
import { endRole, insertRole } from './role.store.ts'
import { endSessionsOf } from './session.store.ts'

const roleForm = z.object(roleFields('Choose a role'))

/** People, their roles, and the mail that would be sent. */
export function peopleRoutes(door: Door, leaving: WhatLeavingLeaves): void {
  door.list<{ people: PersonRow[] }>('/people', maySeePeople, {
    find: async (visit) => ({ people: await visit.trx(async (trx) => listPeople(trx)) }),
    page: (visit, { people }) =>
      page(
        'People',
        <PeoplePage
          people={people}
          council={visit.council.name}
          mayManage={mayManagePeople(visit.person) === true}
        />,
        peoplePlace(visit.person, paths.people()),
      ),
    columns: ['Name', 'Post', 'Organisation', 'E-mail', 'State', 'Roles'],
    csv: ({ people }) =>
      people.map((one) => [
        one.name,
        one.jobTitle,
        one.organisation,
        one.email,
        one.state,
        one.roles.map((role) => role.role).join(' '),
      ]),
    json: ({ people }) => ({ items: people }),
    fileName: 'people',
  })

  delegationRoutes(door)

  inviteRoutes(door)

  door.get('/people/:person', maySeePeople, async (visit) => personPage(visit, []))
  door.submit('/people/:person/roles', mayManagePeople, addRole)
  door.submit('/people/:person/roles/end', mayManagePeople, async (visit) => {
    const id = visit.params['person'] ?? ''
    const holding = typed(visit.fields)['holding'] ?? ''
    if (!isId(holding)) return notFound
    await visit.trx(async (trx) => endRole(trx, id, holding))
    return redirect(paths.person(id), 'That role has ended.')
  })
  door.submit('/people/:person/leave', mayManagePeople, async (visit) => {
    const id = visit.params['person'] ?? ''
    if (id === visit.person.id)
      return personPage(visit, [
        { field: '', message: 'You cannot take away your own account. Another administrator can' },
      ])
    return closeAccount(visit, id, leaving)
  })

  door.get(
    paths.account(),
    () => true,
    (visit) =>
      Promise.resolve(
        page('Your account', <AccountPage person={visit.person} csrf={visit.csrf} />, { width: 'task' }),
      ),
  )
}

/** What else follows when somebody leaves (their posts, their actions): told in a sentence, or ''. */
type WhatLeavingLeaves = (
  trx: Trx,
  leaving: {
    council: { id: string; name: string }
    by: { id: string; name: string }
    person: { id: string; name: string }
    today: string
    origin: string
  },
) => Promise<string>

async function closeAccount(visit: Visit, id: string, leaving: WhatLeavingLeaves): Promise<Answer> {
  const { council, origin } = visit
  return visit.trx(async (trx) => {
    const person = await findPerson(trx, id)
    if (person === null) return notFound
    await savePersonState(trx, id, 'left')
    await endSessionsOf(trx, id)
    await recordEntry(trx, {
      councilId: council.id,
      personId: visit.person.id,
      deed: 'person.leave',
      subjectKind: 'person',
      subjectId: id,
    })
    const waits = await leaving(trx, { council, by: visit.person, person, today: dayOf(visit.now), origin })
    return redirect(
      paths.person(id),
      `Their account is closed. What they did stays in the record under their name.${waits}`,
    )
  })
}

async function addRole(visit: Visit): Promise<Answer> {
  const id = visit.params['person'] ?? ''
  const parsed = parseWithRole(roleForm, visit.fields)
  if (!parsed.ok) return personPage(visit, parsed.faults)
  const { role, themeId: scopeId } = parsed.input
  const done = await visit.trx(async (trx) => {
    await holdRow(trx, 'person', id)
    const person = await findPerson(trx, id)
    if (person === null) return false
    const held = person.roles.some((one) => one.role === role && one.scopeId === scopeId)
    if (held) return true
    const scopeKind = scopeId === null ? 'council' : 'theme'
    await insertRole(trx, { councilId: visit.council.id, personId: id, role, scopeKind, scopeId })
    return true
  })
  return done ? redirect(paths.person(id), 'The role is given.') : notFound
}

async function personPage(visit: Visit, faults: Fault[]): Promise<Answer> {
  const id = visit.params['person'] ?? ''
  const found = await visit.trx(async (trx) => ({
    person: (await listPeople(trx)).find((one) => one.id === id),
    themes: await listThemeNames(trx),
    invitation: await findLastLink(trx, id, 'invitation'),
  }))
  if (found.person === undefined) return notFound
  const mayManage = mayManagePeople(visit.person) === true
  return page(
    found.person.name,
    <PersonPage
      person={found.person}
      themes={found.themes}
      linkEnds={found.invitation?.endsAt ?? null}
      now={visit.now}
      csrf={visit.csrf}
      mayManage={mayManage}
      faults={faults}
    />,
    { width: 'task', faults, current: paths.people() },
  )
}
