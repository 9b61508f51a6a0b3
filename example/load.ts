import { insertCouncil } from '#src/features/authority/index.ts'
import { makeDigests } from '#src/features/notices/index.ts'
import { insertPerson, insertRole, isRole } from '#src/features/people/index.ts'
import { insertSource, insertSourceItems } from '#src/features/sources/index.ts'
import { type Db, moveClock, type Trx, within } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { listPlanChanges } from './changes-of-plan.ts'
import { listGreenDraws } from './draw-greens.ts'
import { listFreezes } from './freeze-reports.ts'
import { listWordsWritten } from './write-words.ts'
import { askedLastMonth } from './asked.ts'
import { listHappenings } from './happenings.ts'
import { type Ids, makeIds } from './ids.ts'
import { loadInspection, loadOutcomes } from './load-inspections.ts'
import { loadBodies, loadPapers } from './load-bodies.ts'
import { listReadingHappenings, loadMeasures } from './load-measures.ts'
import { type Loading, loadPlan } from './load-plan.ts'
import { listNested } from './nested-plans.ts'
import { rivermere } from './rivermere/index.ts'
import { listPostHappenings } from './posts.ts'
import { shiftHappening } from './shift.ts'
import { shiftWordsIn } from './shift-words.ts'
import { listTestHappenings } from './tests-kept.ts'
import type { Person } from './types.ts'
import { listVersionHappenings } from './versions.ts'

/** The Monday on or before a day: the example stands still on a Monday. */
export function mondayOf(day: string): string {
  const at = new Date(day)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}

/**
 * Loads the example council into a store, its dates moved so that its anchor Monday is `monday`, by
 * doing again in order what its people did: every date, rating and update stands in the record as it
 * would in life; in one transaction, so that a start cut short leaves no half of it. Calls `tell` with how far it is, 0 to 1.
 */
export async function loadExample(
  db: Db,
  monday: string,
  tell: (done: number) => void = () => undefined,
): Promise<Ids> {
  const { anchor } = rivermere
  const council = shiftWordsIn(rivermere, { anchor, monday, near: anchor })
  const ids = makeIds(council)
  const loading = { council, ids, monday }
  const began = new Date(`${shiftHappening(council.plan.startsOn, council.anchor, monday)}T08:00:00Z`)
  await within(db, { councilId: ids.council, now: began }, async (trx) => {
    await insertCouncil(trx, {
      id: ids.council,
      slug: 'rivermere',
      name: council.name,
      serviceName: council.service,
      brandColour: council.brand,
      words: council.words,
      settings: { demo: demoPeople(ids) },
    })
    for (const person of council.people) {
      await insertPerson(trx, {
        councilId: ids.council,
        id: ids.person[person.key],
        name: person.name,
        email: person.email,
        jobTitle: person.post,
        organisation: person.organisation,
        state: 'active',
      })
    }
    await loadSources(trx, loading)
    await loadOutcomes(trx, loading)
    await loadBodies(trx, loading)
    await loadMeasures(trx, loading)
    await loadPlan(trx, loading)
    await loadPapers(trx, loading)
    for (const person of council.people) await loadRoles(trx, ids, person)
    await replay(trx, loading, tell)
    await writeMail(trx, loading)
  })
  return ids
}

/** The mail of the morning at which the example stands still, as its worker would make it at eight. */
async function writeMail(trx: Trx, { council, ids, monday }: Loading): Promise<void> {
  const now = new Date(`${monday}T07:00:00Z`)
  await moveClock(trx, now)
  await makeDigests(trx, { councilId: ids.council, council: { name: council.name, settings: {} }, now })
}

async function loadSources(trx: Trx, loading: Loading): Promise<void> {
  const { council, ids, monday } = loading
  for (const source of council.sources) {
    const report = council.inspections.find((one) => one.source === source.key)
    if (report !== undefined) {
      await loadInspection(trx, loading, { source, report })
      continue
    }
    const id = newId()
    await insertSource(trx, {
      councilId: ids.council,
      id,
      kind: source.kind,
      title: source.title,
      datedOn: shiftHappening(source.publishedOn, council.anchor, monday),
    })
    const items = council.findings.filter((finding) => finding.source === source.key)
    await insertSourceItems(
      trx,
      items.map((finding, position) => ({
        councilId: ids.council,
        id: ids.finding[finding.key],
        sourceId: id,
        position,
        kind: finding.kind,
        number: finding.number,
        text: finding.parts.join(' '),
        place: finding.paragraph ?? '',
      })),
    )
  }
}

/** One person for each role: the first role that a demonstration person holds is the one they stand for. */
function demoPeople(ids: Ids): Record<string, string> {
  const shown = rivermere.people.filter((person) => person.demo)
  return Object.fromEntries(
    shown.flatMap((person) =>
      person.roles[0] === undefined ? [] : [[person.roles[0].role, ids.person[person.key]]],
    ),
  )
}

async function loadRoles(trx: Trx, ids: Ids, person: Person): Promise<void> {
  for (const { role, scope } of person.roles) {
    if (!isRole(role)) continue
    const theme = scope === null ? undefined : ids.theme[scope]
    await insertRole(trx, {
      councilId: ids.council,
      personId: ids.person[person.key],
      role,
      scopeKind: theme === undefined ? 'council' : 'theme',
      scopeId: theme ?? null,
      from: '2000-01-01',
    })
  }
}

async function replay(trx: Trx, loading: Loading, tell: (done: number) => void): Promise<void> {
  const { council, ids, monday } = loading
  const happenings = [
    ...listPlanChanges(loading),
    ...listNested(loading),
    ...listHappenings(council, ids, monday),
    ...listPostHappenings(loading),
    ...listReadingHappenings(loading),
    ...listTestHappenings(loading),
    ...listVersionHappenings(loading),
    ...listFreezes(council, ids, monday),
    askedLastMonth(loading),
    ...listGreenDraws(ids, monday),
    ...listWordsWritten(ids, monday),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  let told = 0
  for (let at = 0; at < happenings.length; ) {
    const day = happenings[at]?.at.getTime() ?? 0
    let end = at
    while (happenings[end]?.at.getTime() === day) end += 1
    const together = happenings.slice(at, end)
    await moveClock(trx, new Date(day))
    for (const happening of together) await happening.happen(trx)
    at = end
    const done = Math.floor((at / happenings.length) * 20) / 20
    if (done > told) tell((told = done))
  }
}
