import { beforeAll, describe, expect, it } from 'vitest'
import { confidenceShown, heardSince, listActionsOf } from '#src/features/actions/index.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import { freshDatabase } from '../tests/database.ts'
import type { Ids } from './ids.ts'
import { loadExample } from './load.ts'
import { pictureOn } from './replay.ts'
import { rivermere } from './rivermere/index.ts'
import { statements } from './rivermere/tests-kept.ts'

const { db } = await freshDatabase()
const second = await freshDatabase()
const now = new Date(`${rivermere.anchor}T08:00:00Z`)
const stories = rivermere.plan.themes.flatMap((theme) =>
  theme.objectives.flatMap((objective) => objective.actions),
)

async function standing(store: Db, ids: Ids) {
  return await within(
    store,
    { councilId: ids.council, now },
    async (trx) => await listActionsOf(trx, { planId: ids.plan }),
  )
}

describe('The example council, loaded into a store', () => {
  let ids: Ids
  const told: number[] = []

  beforeAll(async () => {
    ids = await loadExample(db, rivermere.anchor, (done) => told.push(done))
  })

  it('each action stands where its story leaves it', async () => {
    const since = heardSince(rivermere.anchor)
    const loaded = (await standing(db, ids)).map((action) => ({
      ref: action.ref,
      state: action.state,
      confidence: confidenceShown(action, since) ?? 'none',
      difference: action.difference ?? 0,
      due: action.dueOn,
      moves: action.timesMoved,
      first: action.firstDueOn,
      text: action.text,
    }))
    expect(loaded).toEqual(
      stories.map((action) => {
        const picture = pictureOn(action, rivermere.anchor)
        return {
          ref: action.ref,
          state: picture?.state,
          confidence: picture?.confidence,
          difference: picture?.difference,
          due: picture?.due,
          moves: picture?.moves,
          first: action.due.on,
          text: action.text,
        }
      }),
    )
  })

  it('every update, piece of evidence and judgement is there', async () => {
    const count = async (
      table: 'actionUpdate' | 'evidence' | 'findingAction' | 'milestone' | 'successCriterion',
    ) =>
      await within(db, { councilId: ids.council, now }, async (trx) => {
        const row = await trx
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow()
        return Number(row.n)
      })
    const nested = rivermere.nested.flatMap(({ themes }) =>
      themes.flatMap((theme) => theme.objectives.flatMap((objective) => objective.actions)),
    )
    const sum = (of: (action: (typeof stories)[number]) => unknown[]) =>
      [...stories, ...nested].reduce((total, action) => total + of(action).length, 0)
    expect(await count('actionUpdate')).toBe(sum((action) => action.updates))
    expect(await count('evidence')).toBe(sum((action) => action.evidence))
    expect(await count('findingAction')).toBe(sum((action) => action.findings))
    expect(await count('milestone')).toBe(sum((action) => action.milestones))
    expect(await count('successCriterion')).toBe(sum((action) => action.criteria) + statements.length)
  })

  it('moved to another Monday, its words name the days that its dates do', async () => {
    const other = second.db
    const moved = await loadExample(other, '2026-11-16')
    const actions = await within(
      other,
      { councilId: moved.council, now: new Date('2026-11-16T08:00:00Z') },
      async (trx) => await listActionsOf(trx, { planId: moved.plan }),
    )
    const action = actions.find((one) => one.ref === '3.1.2')
    expect(action?.dueOn).toBe('2026-11-30')
    expect(action?.firstDueText).toBe('August 2026')
    expect(action?.firstDueOn).toBe('2026-08-31')
    expect(action?.confidenceReason).toContain('8 December')
    const states = (of: { state: string }[]) => of.map((one) => one.state)
    expect(states(actions)).toEqual(states(await standing(db, ids)))
  })

  it('says how far it is, to the end', () => {
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })
})
