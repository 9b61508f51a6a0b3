import { listPeople, listPosts, takerChoices, takerOf } from '#src/features/people/index.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, refused, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { BodiesPage, type BodyLine } from './bodies.page.tsx'
import { mayKeepBodies, mayPlanPaper, maySeeBodies, mayWriteDecision } from './body.access.ts'
import { parseDecision, parseMember } from './body.form.ts'
import { seatMember, writeDecision } from './body.keep.ts'
import { BodyPage, type BodyProps } from './body.page.tsx'
import { type Body, chairOf, kindNames } from './body.ts'
import { bodyWordsRoutes } from './body-words.routes.tsx'
import { endMember, findBody, listBodies, listMembers } from './body.store.ts'
import { listDecisions } from './decision.store.ts'
import { onBody } from './on-body.routes.ts'
import { parsePaper } from './paper.form.ts'
import { planPaper, withdrawPaper } from './paper.plan.ts'
import { listPapers, listPaperThemes } from './paper.store.ts'

const current = paths.boards()

/** The bodies around the plan: who sits on them, and what they decided. */
export function bodiesRoutes(door: Door): void {
  door.list<{ lines: BodyLine[] }>('/boards', maySeeBodies, {
    find: async (visit) => visit.trx(async (trx) => ({ lines: await findLines(trx) })),
    page: (visit, { lines }) =>
      page('Boards', <BodiesPage lines={lines} mayKeep={mayKeepBodies(visit.person) === true} />, {
        current,
      }),
    columns: ['Name', 'Kind', 'Meets', 'Chair', 'Decisions'],
    csv: ({ lines }) =>
      lines.map(({ body, members, decisions }) => [
        body.name,
        kindNames[body.kind],
        body.cadence,
        chairOf(members)?.name ?? null,
        decisions,
      ]),
    json: ({ lines }) => ({ items: lines.map(({ body, ...rest }) => ({ ...body, ...rest })) }),
    fileName: 'boards',
  })
  bodyWordsRoutes(door)
  door.list<Found>('/boards/:board', maySeeBodies, {
    find: async (visit) => onBody(visit, async (trx, body) => findAll(trx, body, dayOf(visit.now))),
    page: (visit, found) => bodyPage(visit, found, { was: {}, faults: [], warning: null }),
    columns: ['Number', 'Day', 'What was decided', 'Written down by'],
    csv: ({ decisions }) =>
      decisions.map((one) => [one.reference, one.decidedOn, one.words, one.writtenByName]),
    json: ({ body, members, decisions }) => ({ ...body, members, decisions }),
    fileName: 'board',
  })
  door.submit('/boards/:board/members', mayKeepBodies, async (visit) =>
    onBody(visit, async (trx, body) => seat(trx, visit, body), 'held'),
  )
  door.submit('/boards/:board/members/end', mayKeepBodies, async (visit) =>
    onBody(visit, async (trx, body) => {
      const id = field(visit.fields, 'member')
      if (isId(id)) await endMember(trx, body.id, id, dayOf(visit.now))
      return redirect(paths.board(body.id), 'The seat has ended.')
    }),
  )
  door.submit('/boards/:board/decisions', maySeeBodies, async (visit) =>
    onBody(visit, async (trx, body) => decide(trx, visit, body), 'held'),
  )
  door.submit('/boards/:board/papers', maySeeBodies, async (visit) =>
    onBody(visit, async (trx, body) => expectPaper(trx, visit, body), 'held'),
  )
  door.submit('/boards/:board/papers/withdrawal', maySeeBodies, async (visit) =>
    onBody(visit, async (trx, body) => {
      const found = await findAll(trx, body, dayOf(visit.now))
      const allowed = mayPlanPaper(found.members, visit.person)
      if (allowed !== true) return refused(allowed)
      const paper = found.papers.find(({ id }) => id === field(visit.fields, 'paper'))
      const by = { councilId: visit.council.id, personId: visit.person.id }
      if (paper !== undefined) await withdrawPaper(trx, by, paper, dayOf(visit.now))
      return redirect(paths.board(body.id), 'The paper is no longer expected.')
    }),
  )
}

async function findLines(trx: Trx): Promise<BodyLine[]> {
  const bodies = await listBodies(trx)
  const members = await listMembers(
    trx,
    bodies.map(({ id }) => id),
  )
  const decisions = Map.groupBy(await listDecisions(trx, { limit: 10_000 }), ({ bodyId }) => bodyId)
  return bodies.map((body) => ({
    body,
    members: members.get(body.id) ?? [],
    decisions: decisions.get(body.id)?.length ?? 0,
  }))
}

type Found = Pick<
  BodyProps,
  'body' | 'reportsTo' | 'members' | 'decisions' | 'somebody' | 'papers' | 'themes'
>

async function findAll(trx: Trx, body: Body, today: string): Promise<Found> {
  const members = (await listMembers(trx, [body.id])).get(body.id) ?? []
  return {
    body,
    members,
    reportsTo: body.reportsToId === null ? null : await findBody(trx, body.reportsToId),
    decisions: await listDecisions(trx, { bodyId: body.id }),
    papers: await listPapers(trx, body.id, today),
    themes: await listPaperThemes(trx),
    somebody: takerChoices(await listPeople(trx), await listPosts(trx)),
  }
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

function bodyPage(visit: Visit, found: Found, { was, faults, warning }: Shown): Answer {
  return page(
    found.body.name,
    <BodyPage
      {...{ ...found, faults, warning }}
      mayKeep={mayKeepBodies(visit.person) === true}
      mayWrite={found.body.endedOn === null && mayWriteDecision(found.members, visit.person) === true}
      typed={was}
      csrf={visit.csrf}
      today={dayOf(visit.now)}
    />,
    { current, faults },
  )
}

async function seat(trx: Trx, visit: Visit, body: Body): Promise<Answer> {
  const again = async (faults: Fault[]) =>
    bodyPage(visit, await findAll(trx, body, dayOf(visit.now)), {
      was: typed(visit.fields),
      faults,
      warning: null,
    })
  const parsed = parseMember(visit.fields, dayOf(visit.now))
  if (!parsed.ok) return again(parsed.faults)
  const { who, ...rest } = parsed.input
  const taker = takerOf(who, await listPeople(trx), await listPosts(trx))
  if (taker === null) return again([{ field: 'who', message: 'Choose who sits on it' }])
  const by = { councilId: visit.council.id, personId: visit.person.id }
  await seatMember(trx, by, { body, who: taker, ...rest })
  return redirect(paths.board(body.id), `${taker.name} sits on it now.`)
}

async function decide(trx: Trx, visit: Visit, body: Body): Promise<Answer> {
  const found = await findAll(trx, body, dayOf(visit.now))
  const allowed = mayWriteDecision(found.members, visit.person)
  if (allowed !== true) return refused(allowed)
  const was = typed(visit.fields)
  const parsed = parseDecision(visit.fields, dayOf(visit.now))
  if (!parsed.ok) return bodyPage(visit, found, { was, faults: parsed.faults, warning: null })
  const { input } = parsed
  const places = [{ field: 'words', label: 'what was decided', text: input.words }]
  const warning = await lookThrough({ places, file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values))
    return bodyPage(visit, found, { was, faults: faultsOf(warning), warning })
  const by = { councilId: visit.council.id, personId: visit.person.id }
  const written = await writeDecision(trx, by, body, { input, cleared: warning })
  const kept = redirect(paths.board(body.id), `${input.reference} is written down.`)
  if (written !== null) return kept
  // The same form sent twice is one decision; another one of that number is a slip.
  const same = found.decisions.find(
    ({ reference }) => reference.toLowerCase() === input.reference.toLowerCase(),
  )
  if (same?.words === input.words && same.decidedOn === input.decidedOn) return kept
  return bodyPage(visit, found, {
    was,
    faults: [
      {
        field: 'reference',
        message: `${body.name} has a decision ${input.reference} already. Check the number`,
      },
    ],
    warning: null,
  })
}

async function expectPaper(trx: Trx, visit: Visit, body: Body): Promise<Answer> {
  const today = dayOf(visit.now)
  const found = await findAll(trx, body, today)
  const allowed = mayPlanPaper(found.members, visit.person)
  if (allowed !== true) return refused(allowed)
  const parsed = parsePaper(visit.fields, { today, themes: found.themes.map(({ value }) => value) })
  if (!parsed.ok)
    return bodyPage(visit, found, { was: typed(visit.fields), faults: parsed.faults, warning: null })
  const by = { councilId: visit.council.id, personId: visit.person.id }
  await planPaper(trx, by, { id: body.id, name: body.name, papers: found.papers }, parsed.input)
  return redirect(
    paths.board(body.id),
    `It is due on ${sayDay(parsed.input.dueOn)}. Those who lead the theme are reminded.`,
  )
}
