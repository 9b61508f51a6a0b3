import { describe, expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, sayNewer, takeAway, words } from '#tests/bring.ts'

const app = await startApp()

async function planOf(kind: 'strategic' | 'service'): Promise<string> {
  return inStore(app, async (trx) => {
    const plan = await trx.selectFrom('plan').select('id').where('kind', '=', kind).executeTakeFirstOrThrow()
    return plan.id
  })
}

describe.each([
  ['strategic', 'docx'],
  ['strategic', 'xlsx'],
  // What other plans lend it is in its document, and does not come back as its own.
  ['service', 'docx'],
  ['service', 'xlsx'],
] as const)('the example’s %s plan taken away as %s', async (kind, format) => {
  const planId = await planOf(kind)
  const seun = await app.signInAs('pm')
  const bytes = await takeAway(app, seun, planId, format)

  it('is read again without a question, and every action is there', async () => {
    const draft = draftPlan(await parseDocument(bytes, `plan.${format}`))
    const actions = await inStore(app, async (trx) =>
      trx.selectFrom('action').select('id').where('planId', '=', planId).execute(),
    )
    expect(draft.items.filter(({ level }) => level === 'action')).toHaveLength(actions.length)
    expect(draft.guesses).toEqual([])
  })

  it('and brought in as a newer version is no difference', async () => {
    const at = await sayNewer(seun, await bring(app, seun, `plan.${format}`, bytes), planId)
    expect(words((await seun.get(at)).body)).toContain('Nothing is different.')
  })
})

it.each(['docx', 'pdf', 'xlsx'])('a plan taken away as %s is called as the plan is', async (format) => {
  const cookie = (await app.signInAs('pm')).cookie()
  const url = `/plans/${await planOf('service')}/document.${format}`
  const { headers } = await app.server.inject({ method: 'GET', url, headers: { cookie } })
  expect(headers['content-disposition']).toContain(`leaving-care-service-plan-2026-06-22.${format}`)
})
