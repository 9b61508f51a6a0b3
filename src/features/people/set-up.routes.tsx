import { z } from 'zod'
import { insertCouncil } from '#src/features/authority/index.ts'
import { within } from '#src/kit/db/index.ts'
import type { Deps, Door } from '#src/kit/http/door.ts'
import { parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, type PublicVisit, redirect } from '#src/kit/http/visit.ts'
import { sessionCookie } from '#src/kit/http/visitor.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { inviteLimits } from './invite.form.ts'
import { hashPassword, passwordFault } from './password.ts'
import { insertPerson } from './person.store.ts'
import { insertRole } from './role.store.ts'
import { openSession } from './session.store.ts'
import { SetUpPage } from './set-up.page.tsx'
import { savePasswordHash } from './sign-in.store.ts'

const setUpForm = z.object({
  council: z
    .string()
    .min(3, 'Write the council’s name, like Rivermere Council')
    .max(120, 'Shorten the name to 120 characters'),
  name: z
    .string()
    .min(2, 'Write your full name')
    .max(inviteLimits.name, `Shorten the name to ${inviteLimits.name} characters`),
  email: z.email('Write your whole e-mail address, like name@council.gov.uk').max(inviteLimits.email),
  password: z.string(),
})

/** First-run set-up: the council and its first programme manager. Only while the store has no council. */
export function setUpRoutes(door: Door, deps: Pick<Deps, 'db'>): void {
  door.getPublic(paths.setUp(), (visit) =>
    Promise.resolve(isSetUp(visit) ? redirect(paths.signIn()) : setUpPage(visit, [])),
  )

  door.submitPublic(paths.setUp(), async (visit) => {
    if (isSetUp(visit)) return redirect(paths.signIn())
    const parsed = parseFields(setUpForm, visit.fields)
    const fault = passwordFault(visit.fields.values['password']?.[0] ?? '', {
      name: typed(visit.fields)['name'] ?? '',
      email: typed(visit.fields)['email'] ?? '',
    })
    const faults = [
      ...(parsed.ok ? [] : parsed.faults),
      ...(fault === null ? [] : [{ field: 'password', message: fault }]),
    ]
    if (!parsed.ok || faults.length > 0) return setUpPage(visit, faults)
    return begin(visit, deps, parsed.input)
  })
}

function isSetUp(visit: PublicVisit): boolean {
  return visit.council.id !== ''
}

async function begin(
  visit: PublicVisit,
  { db }: Pick<Deps, 'db'>,
  input: z.infer<typeof setUpForm>,
): Promise<Answer> {
  const councilId = newId()
  const passwordHash = await hashPassword(visit.fields.values['password']?.[0] ?? '')
  const token = await within(db, { councilId, now: visit.now }, async (trx) => {
    await insertCouncil(trx, {
      id: councilId,
      slug: slugOf(input.council),
      name: input.council,
      serviceName: 'Improving children’s services',
      brandColour: '#12436D',
      words: {},
      settings: {},
    })
    const personId = await insertPerson(trx, {
      councilId,
      name: input.name,
      email: input.email,
      jobTitle: '',
      organisation: '',
      state: 'active',
    })
    for (const role of ['pm', 'sa'])
      await insertRole(trx, { councilId, personId, role, scopeKind: 'council', scopeId: null })
    await savePasswordHash(trx, { councilId, personId, passwordHash, changedAt: visit.now })
    return openSession(trx, councilId, personId, visit.now)
  })
  return redirect(paths.plans(), `${input.council} is set up. Bring in the plan that you already have.`, [
    { name: sessionCookie, value: `${councilId}.${token}` },
  ])
}

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  return slug.length < 2 ? 'council' : slug
}

function setUpPage(visit: PublicVisit, faults: Fault[]): Answer {
  return page(
    'Set up your council',
    <SetUpPage csrf={visit.csrf} typed={typed(visit.fields)} faults={faults} />,
    { width: 'task', faults },
  )
}
