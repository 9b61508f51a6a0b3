import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { contentHash } from '#src/features/reports/index.ts'
import { startApp } from '#tests/app.ts'
import { inStore } from '#tests/bring.ts'
import { saveAction } from '#src/features/actions/index.ts'
import { parseSnapshot } from './snapshot.form.ts'
import { findLastSnapshot } from './snapshot.store.ts'
import { listVersions } from './version.store.ts'

const app = await startApp()

const { version, actions } = await inStore(app, async (trx) => {
  const plan = await trx.selectFrom('plan').select('id').executeTakeFirstOrThrow()
  const published = (await listVersions(trx, plan.id)).find(({ state }) => state === 'published')
  const rows = await trx.selectFrom('action').select('id').where('planId', '=', plan.id).limit(12).execute()
  return { version: published?.id ?? '', actions: rows.map(({ id }) => id) }
})

async function findPublished() {
  const kept = await inStore(app, async (trx) => findLastSnapshot(trx, version))
  return { content: kept?.content, sha256: kept?.contentSha256 }
}

const anyEdit = fc.record({
  action: fc.nat(actions.length - 1),
  change: fc.oneof(
    fc.record({ text: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme-ascii' }) }),
    fc.record({ state: fc.constantFrom('cancelled' as const, 'complete' as const, 'paused' as const) }),
    fc.record({ ref: fc.constantFrom('9.9', '1.1.1', null) }),
  ),
})

describe('what was published', () => {
  it('gives the same hash and the same words after whatever is done in the plan', async () => {
    const before = await findPublished()
    expect(contentHash(before.content)).toBe(before.sha256)
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
        await inStore(app, async (trx) => {
          for (const { action, change } of edits) await saveAction(trx, actions[action] ?? '', change)
        })
        expect(await findPublished()).toEqual(before)
      }),
      { numRuns: 8 },
    )
  })

  it('can be changed or taken away by nobody through the program', async () => {
    for (const deed of [
      sql`update plan_snapshot set content = '{}'`,
      sql`update plan_snapshot set content_sha256 = ''`,
      sql`delete from plan_snapshot`,
    ])
      await expect(inStore(app, async (trx) => deed.execute(trx))).rejects.toThrow(/permission denied/u)
  })

  it('is read only in the form in which it was frozen', async () => {
    const { content } = await findPublished()
    expect(parseSnapshot(content)?.plan.themes.length).toBeGreaterThan(0)
    expect(parseSnapshot({ ...(content as object), format: 'goldthread.plan-version/2' })).toBeNull()
  })

  it('is shown as changed where somebody changed it past the program, and no file of it goes out', async () => {
    const { connect } = await import('#src/kit/db/index.ts')
    const council = (await app.deps.findCouncil(''))?.id ?? ''
    const owner = connect(app.database.ownerUrl, 1)
    await owner.transaction().execute(async (trx) => {
      await sql`select set_config('app.council', ${council}, true)`.execute(trx)
      await sql`update plan_snapshot set content = jsonb_set(content, '{plan,title}', '"All is well"')
        where version_id = ${version}`.execute(trx)
    })
    await owner.destroy()
    const anybody = app.browser()
    const page = await anybody.get(`/published/${version}`)
    expect(page.body).toContain('This is not what was frozen on')
    expect((await anybody.get(`/published/${version}.pdf`)).status).toBe(403)
  })
})
