import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { deliveryStates, heardSince, isOverdue } from '#src/features/actions/index.ts'
import { type Trx, within } from '#src/kit/db/index.ts'
import { endOfDay } from '#src/kit/dates/end-of-day.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { startApp } from '#tests/app.ts'
import { listStanding } from './placement.store.ts'
import type { Standing } from './placement.ts'
import { figuresFrom, figuresOf } from './plan.figures.ts'
import type { Plan } from './plan.ts'
import { listObsessions, listPlans } from './plan.store.ts'
import { type Circle, type TallyAt, countingIn } from './tally.ts'
import { listTallies } from './tally.store.ts'

const app = await startApp()
const { db } = app
const { id: councilId } = await db.selectFrom('council').select('id').executeTakeFirstOrThrow()
const today = '2026-06-22'

const at = async <T>(day: string, work: (trx: Trx) => Promise<T>) =>
  within(db, { councilId, now: endOfDay(day), readOnly: true, asItWas: day < today }, work)

/** Counts what stands somewhere, by the database and one by one: both have to say the same. */
async function expectAlike(trx: Trx, plans: readonly Plan[], day: string): Promise<void> {
  const tallies = await listTallies(trx, plans, day)
  const standing = new Map<string, Standing[]>()
  for (const plan of plans) standing.set(plan.id, await listStanding(trx, plan))
  const same = (counted: TallyAt[], circle: Circle, actions: Standing[]) => {
    expect(figuresFrom(countingIn(counted, circle))).toEqual(figuresOf(actions, heardSince(day)))
    const late = new Set(actions.filter((action) => isOverdue(action, day)).map(({ id }) => id))
    expect(countingIn(counted, circle).reduce((sum, { overdue }) => sum + overdue, 0)).toBe(late.size)
  }
  same(tallies, 'all', [...standing.values()].flat())
  for (const [planId, actions] of standing) {
    const inPlan = tallies.filter((tally) => tally.planId === planId)
    same(inPlan, 'plan', actions)
    const guests = new Set(actions.filter((one) => one.planId !== planId).map(({ id }) => id))
    const counted = countingIn(inPlan, 'plan').filter(({ isGuest }) => isGuest)
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(guests.size)
    expect(inPlan.reduce((sum, { count }) => sum + count, 0)).toBe(actions.length)
    for (const themeId of new Set(actions.map((one) => one.themeId))) {
      same(
        inPlan.filter((tally) => tally.themeId === themeId),
        'theme',
        actions.filter((one) => one.themeId === themeId),
      )
    }
    for (const objectiveId of new Set(actions.map((one) => one.objectiveId))) {
      if (objectiveId === null) continue
      same(
        inPlan.filter((tally) => tally.objectiveId === objectiveId),
        'objective',
        actions.filter((one) => one.objectiveId === objectiveId),
      )
    }
  }
}

describe('what stands in plans, counted by the database', () => {
  it('is what counting the actions one by one gives: the example, today and on other days', async () => {
    for (const ago of [0, 1, 20, 45, 90, 400]) {
      const day = addDays(today, -ago)
      await at(day, async (trx) => {
        const plans = [...(await listPlans(trx)), ...(await listObsessions(trx))]
        await expectAlike(trx, plans, day)
        for (const plan of plans) await expectAlike(trx, [plan], day)
      })
    }
  })

  it('is so whatever the actions are and wherever they are mirrored', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        const ids = await tell(scene)
        await at(today, async (trx) => {
          const plans = [...(await listPlans(trx)), ...(await listObsessions(trx))]
          const told = plans.filter(({ id }) => ids.includes(id))
          await expectAlike(trx, told, today)
          for (const plan of told) await expectAlike(trx, [plan], today)
        })
      }),
      { numRuns: 20 },
    )
  })
})

const place = fc.record({ plan: fc.nat(2), theme: fc.nat(2), objective: fc.nat(2) })
const scenes = fc.array(
  fc.record({
    home: fc.record({ plan: fc.nat(1), theme: fc.nat(1), objective: fc.nat(2) }),
    places: fc.array(place, { maxLength: 4 }),
    state: fc.constantFrom(...deliveryStates),
    confidence: fc.constantFrom('green', 'amber', 'red', null),
    heardAgo: fc.constantFrom(null, 0, 5, 25, 26, 27, 28, 29, 30, 31, 32, 60),
    difference: fc.constantFrom(null, 0, 1, 2, 3, 4),
    dueOn: fc.constantFrom(null, '2026-06-21', today, '2026-09-30'),
    firstDueOn: fc.constantFrom(null, '2026-06-20', '2026-09-30'),
    timesMoved: fc.nat(3),
  }),
  { minLength: 1, maxLength: 12 },
)
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never

/** Two plans and an obsession, each plan with two themes of two objectives, and actions that stand here and there. */
async function tell(scene: Scene): Promise<string[]> {
  const plans = [0, 1, 2].map(() => ({
    id: randomUUID(),
    themes: [0, 1].map(() => ({ id: randomUUID(), objectives: [randomUUID(), randomUUID()] })),
  }))
  await within(db, { councilId, now: new Date('2026-06-22T07:40:00Z') }, async (trx) => {
    for (const [at, plan] of plans.entries()) {
      await sql`insert into plan (council_id, id, title, kind) values (${councilId}, ${plan.id}, 'A plan', ${at === 2 ? 'obsession' : 'service'})`.execute(
        trx,
      )
      for (const [position, theme] of plan.themes.entries()) {
        await sql`insert into theme (council_id, id, plan_id, position, title) values (${councilId}, ${theme.id}, ${plan.id}, ${position}, 'A theme')`.execute(
          trx,
        )
        for (const [position, id] of theme.objectives.entries())
          await sql`insert into objective (council_id, id, plan_id, theme_id, position, title)
            values (${councilId}, ${id}, ${plan.id}, ${theme.id}, ${position}, 'An objective')`.execute(trx)
      }
    }
    for (const [position, one] of scene.entries()) {
      const id = randomUUID()
      const home = plans[one.home.plan]
      const theme = home?.themes[one.home.theme]
      const heardAt = one.heardAgo === null ? null : endOfDay(addDays(today, -one.heardAgo))
      await sql`insert into action (council_id, id, plan_id, theme_id, objective_id, position, title, state, confidence, confidence_at,
          difference, due_on, first_due_on, times_moved)
        values (${councilId}, ${id}, ${home?.id}, ${theme?.id}, ${theme?.objectives[one.home.objective] ?? null}, ${position}, 'An action',
          ${one.state}, ${one.confidence}, ${heardAt}, ${one.difference}, ${one.dueOn}, ${one.firstDueOn}, ${one.timesMoved})`.execute(
        trx,
      )
      for (const [at, { plan, theme, objective }] of one.places.entries()) {
        const there = plans[plan]
        const part = plan === 2 ? undefined : there?.themes[theme]
        const objectiveId = part?.objectives[objective] ?? null
        await sql`insert into placement (council_id, id, action_id, plan_id, theme_id, objective_id, position)
          values (${councilId}, ${randomUUID()}, ${id}, ${there?.id}, ${objectiveId === null ? (part?.id ?? null) : null}, ${objectiveId}, ${at})
          on conflict do nothing`.execute(trx)
      }
    }
  })
  return plans.map(({ id }) => id)
}
