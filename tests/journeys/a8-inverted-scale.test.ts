import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/root.ts'
import { startApp } from '../app.ts'
import { bring, inStore, makePlan } from '../bring.ts'
import { plain } from '../plain.ts'

/** The council's paper stands beside the project, not in it: its figures may be told here, its words not. */
const file = join(root, '..', 'shared', 'plans', 'northumberland.docx')

describe.skipIf(!existsSync(file))(
  'A8: a scale on which 1 is best (skipped where ../shared/plans is not there)',
  async () => {
    const app = await startApp()

    it('is brought in with its ratings as written, and 1 is never shown as the worst', async () => {
      const seun = await app.signInAs('pm')
      const id = await bring(app, seun, 'northumberland.docx', new Uint8Array(readFileSync(file)))
      const review = plain((await seun.get(`/imports/${id}`)).body)
      // The cell with several actions and two ratings waits for a person; the row without words is held aside.
      expect(review).toContain('Is this one action, or several')
      expect(review).toContain('Nothing lost')
      const planId = await makePlan(seun, id)

      const { actions, objectives, leads, held } = await inStore(app, async (trx) => ({
        actions: await trx
          .selectFrom('action')
          .select(['id', 'objectiveId', 'levelAsWritten', 'state', 'confidence'])
          .where('planId', '=', planId)
          .execute(),
        objectives: await trx
          .selectFrom('objective')
          .select(['id', 'ref'])
          .where('planId', '=', planId)
          .execute(),
        leads: await trx
          .selectFrom('actionLead')
          .innerJoin('action', 'action.id', 'actionLead.actionId')
          .select('actionLead.asWritten')
          .where('action.planId', '=', planId)
          .execute(),
        held: await trx.selectFrom('import').select('draft').where('id', '=', id).executeTakeFirstOrThrow(),
      }))
      const rated = (level: string) =>
        actions.filter(({ levelAsWritten }) => levelAsWritten?.startsWith(`${level} `))
      const textless = (held.draft as { unplaced: { reason: string }[] }).unplaced.filter(({ reason }) =>
        /text of its action is missing/.test(reason),
      )
      // 105 rows with one rating: 104 of them actions, and one, rated 3, whose action has no words.
      expect(['1', '2', '3', '4'].map((level) => rated(level).length)).toEqual([18, 41, 38, 7])
      expect(textless).toHaveLength(1)
      const states = (level: string) => [...new Set(rated(level).map(({ state }) => state))]
      expect(['1', '2', '3', '4'].map(states)).toEqual([
        ['complete'],
        ['in-progress'],
        ['in-progress'],
        ['not-started'],
      ])
      expect(actions.every(({ confidence }) => confidence === null)).toBe(true)
      expect(leads.filter(({ asWritten }) => /[\u0400-\u04ff]/.test(asWritten))).toEqual([])

      const best = plain((await seun.get(`/actions/${rated('1')[0]?.id ?? ''}`)).body)
      expect(best).toContain('Complete')
      expect(best).not.toMatch(/Off track|Embedded by/)
      const bare = objectives.filter(({ id: aim }) => !actions.some(({ objectiveId }) => objectiveId === aim))
      expect(bare.map(({ ref }) => ref)).toEqual(['8.3'])
      expect(plain((await seun.get(`/plans/${planId}/objectives/${bare[0]?.id ?? ''}`)).body)).toMatch(
        /No [\w ]+ answers this yet/,
      )
    })
  },
)
