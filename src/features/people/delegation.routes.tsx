import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { peoplePlace } from './people-line.tsx'
import { mayDelegate, mayEndDelegation, maySeeDelegations, standInRoles } from './delegation.access.ts'
import { parseDelegation } from './delegation.form.ts'
import { makeDelegation, stopDelegation } from './delegation.make.ts'
import { DelegationFormPage, DelegationsPage } from './delegation.page.tsx'
import { findDelegation, listDelegations } from './delegation.store.ts'
import { type Delegation, delegationState } from './delegation.ts'
import { listHolders, type PersonRow } from './person.store.ts'

const current = paths.myActions()

/** Who stands in for somebody who is away. */
export function delegationRoutes(door: Door): void {
  door.list<{ delegations: Delegation[] }>('/delegations', maySeeDelegations, {
    find: async (visit) => ({ delegations: await visit.trx(async (trx) => listDelegations(trx)) }),
    page: (visit, { delegations }) => {
      const endable = delegations.filter((one) => mayEndDelegation(one, visit.person) === true)
      return page(
        'Who stands in',
        <DelegationsPage
          delegations={delegations}
          mayAdd={mayDelegate(visit.person) === true}
          mayEnd={new Set(endable.map(({ id }) => id))}
          csrf={visit.csrf}
          today={dayOf(visit.now)}
        />,
        holds(visit.person, 'pm') ? peoplePlace(visit.person, paths.delegations()) : { current },
      )
    },
    columns: ['Away', 'Stands in', 'From', 'To', 'Note'],
    csv: ({ delegations }) =>
      delegations.map((one) => [one.name, one.delegateName, one.fromOn, one.toOn, one.note]),
    json: ({ delegations }) => ({ items: delegations }),
    fileName: 'who-stands-in',
  })
  door.get('/delegations/new', mayDelegate, async (visit) =>
    visit.trx(async (trx) => formPage(visit, await listThem(trx, visit), {}, [])),
  )
  door.submit('/delegations', mayDelegate, async (visit) => visit.trx(async (trx) => make(trx, visit)))
  door.submit('/delegations/:delegation/end', mayDelegate, async (visit) => {
    const id = visit.params['delegation'] ?? ''
    return visit.trx(async (trx) => {
      const delegation = await findDelegation(trx, id)
      if (delegation === null) return notFound
      const allowed = mayEndDelegation(delegation, visit.person)
      if (allowed !== true) return refused(allowed)
      const today = dayOf(visit.now)
      if (delegationState(delegation, today) === 'ended')
        return redirect(paths.delegations(), 'It had ended already.')
      const { council, person: by, origin } = visit
      await stopDelegation(trx, { council, by, origin, delegation, today })
      return redirect(
        paths.delegations(),
        `${delegation.delegateName} stands in for ${delegation.name} no longer.`,
      )
    })
  })
}

type Them = { away: PersonRow[]; standIns: PersonRow[] }

/** Those who may be away, and those who may stand in. */
async function listThem(trx: Trx, { person }: Visit): Promise<Them> {
  const standIns = await listHolders(trx, standInRoles)
  return { away: holds(person, 'pm') ? standIns : standIns.filter(({ id }) => id === person.id), standIns }
}

async function make(trx: Trx, visit: Visit): Promise<Answer> {
  const them = await listThem(trx, visit)
  const parsed = parseDelegation(visit.fields, dayOf(visit.now), {
    away: them.away.map(({ id }) => id),
    standIns: them.standIns.map(({ id }) => id),
  })
  if (!parsed.ok) return formPage(visit, them, typed(visit.fields), parsed.faults)
  const { personId, delegateId, ...rest } = parsed.input
  const person = them.away.find(({ id }) => id === personId)
  const delegate = them.standIns.find(({ id }) => id === delegateId)
  if (person === undefined || delegate === undefined) return notFound
  const made = await makeDelegation(trx, {
    council: visit.council,
    by: visit.person,
    origin: visit.origin,
    person,
    delegate,
    ...rest,
  })
  if ('why' in made) return formPage(visit, them, typed(visit.fields), [{ field: 'from', message: made.why }])
  return redirect(
    paths.delegations(),
    `${delegate.name} stands in for ${person.name}. They are told by mail.`,
  )
}

function formPage(visit: Visit, them: Them, was: Record<string, string>, faults: Fault[]): Answer {
  const choices = (people: PersonRow[]) =>
    people.map(({ id, name, jobTitle }) => ({
      value: id,
      text: [name, jobTitle].filter(Boolean).join(', '),
    }))
  return page(
    'Name who stands in',
    <DelegationFormPage
      away={choices(them.away)}
      standIns={choices(them.standIns.filter(({ id }) => them.away.length > 1 || id !== visit.person.id))}
      typed={was}
      faults={faults}
      csrf={visit.csrf}
    />,
    { width: 'task', faults, current },
  )
}
