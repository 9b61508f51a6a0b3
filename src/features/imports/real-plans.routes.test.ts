import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/root.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan } from '#tests/bring.ts'

/** The five councils' papers stand beside the project, not in it: their figures may be told here, their words not. */
const folder = join(root, '..', 'shared', 'plans')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:docx|txt)$/.test(name)) : []
const counts: Record<string, [themes: number, objectives: number, actions: number]> = {
  croydon: [4, 0, 0],
  havering: [7, 0, 0],
  newham: [7, 22, 22],
  northumberland: [8, 38, 105],
  stockton: [4, 20, 38],
}

describe.skipIf(files.length === 0)(
  'five councils’ plans, made live (skipped where ../shared/plans is not there)',
  async () => {
    const app = await startApp()

    it.each(files)('%s is read, reviewed and made a plan, each action with its row', async (name) => {
      const seun = await app.signInAs('pm')
      const id = await bring(app, seun, name, new Uint8Array(readFileSync(join(folder, name))))
      const review = await seun.get(`/imports/${id}`)
      expect(review.body).toContain('Nothing lost')
      expect(review.body).not.toMatch(/undefined|NaN|\[object Object\]/)
      const planId = await makePlan(seun, id)
      expect((await seun.get(`/plans/${planId}`)).status).toBe(200)
      const rows = await inStore(app, async (trx) => ({
        themes: await trx.selectFrom('theme').select('id').where('planId', '=', planId).execute(),
        objectives: await trx.selectFrom('objective').select('id').where('planId', '=', planId).execute(),
        actions: await trx.selectFrom('action').selectAll().where('planId', '=', planId).execute(),
      }))
      const { themes, objectives, actions } = rows
      expect([themes.length, objectives.length, actions.length]).toEqual(counts[name.replace(/\..*/, '')])
      expect(actions.every(({ importId, importSource }) => importId === id && importSource !== null)).toBe(
        true,
      )
    })

    it.skipIf(!files.includes('northumberland.docx'))(
      'a scale on which 1 is best: 1 stands as complete with its own words, and no rating becomes a confidence',
      async () => {
        const rated = await inStore(app, async (trx) =>
          trx
            .selectFrom('action')
            .innerJoin('plan', 'plan.id', 'action.planId')
            .innerJoin('import', 'import.planId', 'plan.id')
            .select(['action.state', 'action.levelAsWritten', 'action.confidence'])
            .where('import.fileName', '=', 'northumberland.docx')
            .execute(),
        )
        const single = rated.filter(({ levelAsWritten }) => /^\d\b/.test(levelAsWritten ?? ''))
        expect(single).toHaveLength(104)
        const best = rated.filter(({ levelAsWritten }) => levelAsWritten?.startsWith('1 '))
        expect(best.length).toBeGreaterThan(0)
        expect(new Set(best.map(({ state }) => state))).toEqual(new Set(['complete']))
        expect(rated.every(({ confidence }) => confidence === null)).toBe(true)
      },
    )

    it.skipIf(!files.includes('northumberland.docx'))(
      'the cell with several actions and two ratings is shared out by a person, and each part says its row',
      async () => {
        const seun = await app.signInAs('pm')
        const bytes = readFileSync(join(folder, 'northumberland.docx'))
        const id = await bring(app, seun, 'again.docx', new Uint8Array(bytes))
        const at = `/imports/${id}`
        const see = /\?see=(\d+)"[^>]*>Check<span[^>]*> Is this one action, or several/.exec(
          (await seun.get(at)).body,
        )?.[1]
        await seun.get(`${at}?see=${see ?? ''}`)
        const split = await seun.send(`${at}/answer`, { answer: 'split' })
        const form = await seun.get(split.location ?? '')
        expect(form.status).toBe(200)
        const address = (split.location ?? '').split('?')[0] ?? ''
        await seun.send(address, {
          text: ['First part', 'Second part', 'Third part'],
          leads: ['', '', ''],
          due: ['', '', ''],
          rating: ['2', '3', ''],
        })
        const after = (await seun.get(at)).body
        expect(after).not.toContain('Is this one action, or several')
        const planId = await makePlan(seun, id)
        const parts = await inStore(app, async (trx) =>
          trx
            .selectFrom('action')
            .select(['title', 'importSource', 'levelAsWritten'])
            .where('planId', '=', planId)
            .where('title', 'like', '% part')
            .orderBy('position')
            .execute(),
        )
        expect(parts.map(({ title }) => title)).toEqual(['First part', 'Second part', 'Third part'])
        expect(parts.map(({ levelAsWritten }) => levelAsWritten?.charAt(0) ?? null)).toEqual(['2', '3', null])
        const rows = parts.map(({ importSource }) => (importSource as { row?: number } | null)?.row)
        expect(new Set(rows).size).toBe(1)
      },
    )
  },
)
