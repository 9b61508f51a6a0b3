import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { alongside, field, formKeyIn, parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, type Fields, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { mayKeepBodies } from './body.access.ts'
import { bodyForm } from './body.form.ts'
import { addBody, changeBody } from './body.keep.ts'
import { BodyFormPage } from './body.page.tsx'
import { type Body, kindNames } from './body.ts'
import { listBodies } from './body.store.ts'
import { onBody } from './on-body.routes.ts'

const current = paths.boards()

/** Adding a body, and changing what it says of itself. */
export function bodyWordsRoutes(door: Door): void {
  door.get('/boards/new', mayKeepBodies, async (visit) =>
    visit.trx(async (trx) => formPage(trx, visit, { body: null, was: {}, faults: [] })),
  )
  door.submit('/boards', mayKeepBodies, async (visit) =>
    visit.trx(async (trx) => {
      // One board of theirs at a time, so that the second of two presses finds the first one's board.
      await holdRow(trx, 'person', visit.person.id)
      const key = formKeyIn(visit.fields)
      return isKept(await listBodies(trx), key, visit.fields) ? added(key) : keepWords(trx, visit, null)
    }),
  )
  door.get('/boards/:board/words', mayKeepBodies, async (visit) =>
    onBody(visit, async (trx, body) => formPage(trx, visit, { body, was: typedOf(body), faults: [] })),
  )
  door.submit('/boards/:board/words', mayKeepBodies, async (visit) =>
    onBody(visit, async (trx, body) => keepWords(trx, visit, body), 'held'),
  )
}

type Words = { body: Body | null; was: Record<string, string>; faults: Fault[] }

async function formPage(trx: Trx, visit: Visit, { body, was, faults }: Words): Promise<Answer> {
  const bodies = await listBodies(trx)
  const others = bodies.filter(({ id, endedOn }) => id !== body?.id && endedOn === null)
  return page(
    body === null ? 'Add a board' : 'Change what it says',
    <BodyFormPage
      {...{ body, others, faults }}
      mark={body === null ? '' : markOf(standsOf(body, bodies))}
      typed={{ formKey: newId(), ...was }}
      csrf={visit.csrf}
    />,
    { current, faults, width: 'task' },
  )
}

function typedOf({ name, kind, cadence, about, reportsToId }: Body): Record<string, string> {
  return { name, kind, cadence, about, reportsTo: reportsToId ?? '' }
}

function standsOf(body: Body, bodies: readonly Body[]): Stands {
  const { kind = '', reportsTo = '', ...words } = typedOf(body)
  return {
    ...words,
    kind: { value: kind, says: kindNames[body.kind] },
    reportsTo: {
      value: reportsTo,
      says: bodies.find(({ id }) => id === reportsTo)?.name ?? 'nobody named here',
    },
  }
}

async function keepWords(trx: Trx, visit: Visit, body: Body | null): Promise<Answer> {
  const again = async (faults: Fault[]) => formPage(trx, visit, { body, was: typed(visit.fields), faults })
  const bodies = await listBodies(trx)
  const key = body?.id ?? formKeyIn(visit.fields)
  const others = bodies.filter(({ id }) => id !== key)
  const parsed = alongside(parseFields(bodyForm, visit.fields), takenBy(others, visit.fields))
  if (!parsed.ok) return again(parsed.faults)
  const changed = body === null ? [] : changedSince(visit.fields, standsOf(body, bodies))
  if (changed.length > 0) return again(changed)
  const { reportsTo, ...words } = parsed.input
  const input = { ...words, reportsToId: others.find(({ id }) => id === reportsTo)?.id ?? null }
  const by = { councilId: visit.council.id, personId: visit.person.id }
  if (body !== null) {
    await changeBody(trx, by, body, input)
    return redirect(paths.board(body.id), 'Its words are kept. The old ones stay in the record.')
  }
  const id = await addBody(trx, by, { ...input, id: bodies.some((one) => one.id === key) ? newId() : key })
  // Somebody else was quicker with a body of that name.
  return id === null ? again(takenBy(await listBodies(trx), visit.fields)) : added(id)
}

function added(id: string): Answer {
  return redirect(paths.board(id), 'It is added. Say who sits on it.')
}

function isKept(bodies: readonly Body[], key: string, fields: Fields): boolean {
  return bodies.some(({ id, name }) => id === key && isCalled(name, fields))
}

function isCalled(name: string, fields: Fields): boolean {
  return name.toLowerCase() === field(fields, 'name').toLowerCase()
}

function takenBy(others: readonly Body[], fields: Fields): Fault[] {
  const taken = others.find(({ name }) => isCalled(name, fields))
  return taken === undefined
    ? []
    : [{ field: 'name', message: `There is a body called ${taken.name} already. Look for it in the list` }]
}
