import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { listActionsOf } from '#src/features/actions/index.ts'
import { listPlans, listThemes } from '#src/features/plans/index.ts'
import { moveClock, type Trx, within } from '#src/kit/db/index.ts'
import { endOfDay } from '#src/kit/dates/end-of-day.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { freshDatabase } from '#tests/database.ts'
import { findAtBoth } from './compared.store.ts'
import {
  type AtBoth,
  type Changed,
  type Compared,
  type Comparison,
  comparisonOf,
  wordsOf,
} from './comparison.ts'

const { db } = await freshDatabase({ example: true })
const { id: councilId } = await db.selectFrom('council').select('id').executeTakeFirstOrThrow()
const today = '2026-06-22'

type Asked = { planId: string; themeId?: string | undefined; from: string; to: string }

const at = async <T>(day: string, work: (trx: Trx) => Promise<T>, asItWas = false) =>
  within(db, { councilId, now: endOfDay(day), readOnly: true, asItWas }, work)

/** Every action on both days, read as the page of the plan on a day reads it. */
async function findSlowly({ planId, themeId, from, to }: Asked): Promise<AtBoth> {
  const [before, after] = await Promise.all(
    [from, to].map(async (day) => {
      const all = await at(day, async (trx) => listActionsOf(trx, { planId }), true)
      return all.filter((action) => themeId === undefined || action.themeId === themeId)
    }),
  )
  const was = new Map(before?.map((action) => [action.id, action]))
  const now = new Set(after?.map(({ id }) => id))
  return {
    all: now.size,
    pairs: (after ?? []).flatMap((action) => {
      const earlier = was.get(action.id)
      return earlier === undefined ? [] : [{ before: earlier, after: action }]
    }),
    added: (after ?? []).filter(({ id }) => !was.has(id)),
    removed: (before ?? []).filter(({ id }) => !now.has(id)),
  }
}

/** All that the page shows of a comparison. */
function shown({ reworded, ...found }: Comparison): unknown {
  const side = ({ id, ref, title, state, confidence, difference, ...rest }: Compared) => ({
    ...{ id, ref, title, state, confidence, difference },
    ...{ reason: rest.confidenceReason, note: rest.differenceNote, due: [rest.dueOn, rest.dueText] },
  })
  const pair = ({ before, after, ...rest }: Changed) => ({
    ...rest,
    before: side(before),
    after: side(after),
  })
  const { completed, slipped, later, earlier, rerated, steps, judged } = found
  return {
    ...{ all: found.all, unchanged: found.unchanged },
    groups: [completed, slipped, later, earlier, rerated, steps, judged].map((group) => group.map(pair)),
    listed: [found.added, found.removed].map((actions) => actions.map(side)),
    reworded: reworded.map((one) => [one.after.id, one.after.title, wordsOf(one.before), wordsOf(one.after)]),
  }
}

async function expectAlike(asked: Asked): Promise<void> {
  const quickly = await at(today, async (trx) => findAtBoth(trx, asked))
  expect(shown(comparisonOf(quickly, asked))).toEqual(shown(comparisonOf(await findSlowly(asked), asked)))
}

const day = fc.integer({ min: 0, max: 120 }).map((ago) => addDays(today, -ago))
const span = fc.tuple(day, day).map((both) => both.toSorted())

describe('two dates compared', () => {
  it('say the same as every action looked at on both: the example’s plan, whole and by theme', async () => {
    const [planId = ''] = (await at(today, listPlans)).map(({ id }) => id)
    const themes = (await at(today, async (trx) => listThemes(trx, planId))).map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(span, fc.constantFrom(undefined, ...themes), async ([from = '', to = ''], themeId) =>
        expectAlike({ planId, themeId, from, to }),
      ),
      { numRuns: 12 },
    )
  })

  it('say the same whatever happened to a plan', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.array(span, { minLength: 3, maxLength: 3 }), async (history, spans) => {
        const { planId, themeIds } = await tell(history)
        for (const [from = '', to = ''] of spans)
          for (const themeId of [undefined, themeIds[0]]) await expectAlike({ planId, themeId, from, to })
      }),
      { numRuns: 12 },
    )
  })
})

const changes = fc.record(
  {
    state: fc.constantFrom('not-started', 'in-progress', 'paused', 'complete', 'embedded', 'regressed'),
    confidence: fc.constantFrom('green', 'amber', 'red', null),
    difference: fc.constantFrom(null, 0, 2, 3),
    title: fc.constantFrom('Visit weekly', 'Visit each fortnight'),
    text: fc.constantFrom('', 'Visit weekly and write it down', 'Visit weekly'),
    due_on: fc.constantFrom('2026-05-01', '2026-07-01', '2026-09-30', null),
    theme: fc.constantFrom(0, 1),
    heard: fc.constant(true),
  },
  { requiredKeys: [] },
)
/** What happens to up to four actions, each so many days ago; the first of each is that it is there. */
const histories = fc.array(
  fc.record({
    ago: fc.integer({ min: 1, max: 110 }),
    action: fc.integer({ min: 0, max: 3 }),
    change: changes,
  }),
  { minLength: 1, maxLength: 14 },
)
type History = typeof histories extends fc.Arbitrary<infer T> ? T : never

async function tell(history: History): Promise<{ planId: string; themeIds: string[] }> {
  const planId = randomUUID()
  const themeIds = [randomUUID(), randomUUID()]
  const ids = [0, 1, 2, 3].map(() => randomUUID())
  await within(db, { councilId, now: new Date('2026-01-01T12:00:00Z') }, async (trx) => {
    await sql`insert into plan (council_id, id, title) values (${councilId}, ${planId}, 'A plan')`.execute(
      trx,
    )
    for (const [position, id] of themeIds.entries())
      await sql`insert into theme (council_id, id, plan_id, position, title) values (${councilId}, ${id}, ${planId}, ${position}, 'A theme')`.execute(
        trx,
      )
    for (const { ago, action, change } of history.toSorted((a, b) => b.ago - a.ago)) {
      await moveClock(trx, new Date(endOfDay(addDays(today, -ago)).getTime() - 43_200_000))
      const id = ids[action] ?? ''
      await sql`insert into action (council_id, id, plan_id, theme_id, position, title)
        values (${councilId}, ${id}, ${planId}, ${themeIds[0]}, ${action}, 'Visit') on conflict do nothing`.execute(
        trx,
      )
      const { theme, heard, ...columns } = change
      const set = {
        ...columns,
        ...(theme === undefined ? {} : { theme_id: themeIds[theme] }),
        ...(heard === undefined ? {} : { confidence_at: sql`current_clock()` }),
      }
      const pairs = Object.entries(set).map(([name, value]) => sql`${sql.id(name)} = ${value}`)
      if (pairs.length > 0) await sql`update action set ${sql.join(pairs)} where id = ${id}`.execute(trx)
    }
  })
  return { planId, themeIds }
}
