import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, putIn, sayNewer, words } from '#tests/bring.ts'

const app = await startApp()

type Row = [ref: string, action: string, lead: string, due: string, rating: string, criterion: string]

const door: Row[] = [
  ['1.1', 'Decide every contact within one working day', 'Tom Hartnell', '30 June 2026', 'G', 'Nine in ten'],
  ['1.2', 'Hold a threshold workshop in every school', 'Patrick Fenn', '31 July 2026', 'A', 'All schools'],
]
const work: Row[] = [
  ['2.1', 'Recruit 14 permanent social workers', 'Gareth Pugh', '31 July 2026', 'R', 'Vacancies below 5%'],
]
const first = { 'Priority 1: Front door': door, 'Priority 2: Workforce': work }
const second: Record<string, Row[]> = {
  'Priority 1: Front door': [
    [
      '1.2',
      'Hold a workshop in every school and nursery',
      'Ade Cole',
      '30 September 2026',
      'G',
      'All of them',
    ],
  ],
  'Priority 2: Workforce': [
    ...work,
    ['2.2', 'Open a social work academy with the college', 'Ade Cole', 'December 2026', '', 'Twenty places'],
  ],
  'Priority 3: Homes': [
    ['3.1', 'Open two small children’s homes', 'Ade Cole', 'March 2027', '', 'Two homes'],
  ],
}

function documentOf(title: string, plan: Record<string, Row[]>): Uint8Array {
  const tables = Object.entries(plan).map(
    ([theme, rows]) =>
      `<h2>${theme}</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th><th>RAG</th><th>Success criteria</th></tr>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
  )
  return strToU8(`<html><body><h1>${title}</h1>${tables.join('')}</body></html>`)
}

/** A plan, and a newer version of it that was put in with all that it says. */
async function revised(title: string) {
  const seun = await app.signInAs('pm')
  const planId = await makePlan(seun, await bring(app, seun, `${title}.html`, documentOf(title, first)))
  const before = await standing(planId)
  const id = await bring(app, seun, `${title}, May.html`, documentOf(title, second))
  const at = await sayNewer(seun, id, planId)
  for (let looks = 0; looks < 4; looks += 1) {
    const { body } = await seun.get(at)
    const same = /name="(same-[^"]+)"/.exec(body)?.[1]
    const lost = /name="fate-(removed-[\w-]{16})"/.exec(body)?.[1]
    if (same !== undefined) await seun.send(at, { [same]: 'same' })
    else if (lost !== undefined && looks < 3)
      await seun.send(at, {
        group: 'removed',
        [`fate-${lost}`]: 'withdrawn',
        [`why-${lost}-withdrawn`]: 'The Board decided on 12 May',
      })
  }
  expect(await putIn(seun, id)).toBe(planId)
  return { seun, planId, id, before }
}

/** All that a plan says, as its own pages would. */
async function standing(planId: string) {
  return inStore(app, async (trx) => {
    return {
      themes: await trx
        .selectFrom('theme')
        .select(['ref', 'title', 'position'])
        .where('planId', '=', planId)
        .where('state', '=', 'live')
        .orderBy('position')
        .execute(),
      actions: await trx
        .selectFrom('action')
        .select(['ref', 'title', 'dueOn', 'timesMoved', 'levelAsWritten', 'state', 'position', 'themeId'])
        .where('planId', '=', planId)
        .where('importId', '=', (eb) => eb.selectFrom('plan').select('importId').where('id', '=', planId))
        .orderBy('position')
        .execute(),
      leads: await trx
        .selectFrom('actionLead')
        .innerJoin('action', 'action.id', 'actionLead.actionId')
        .select(['action.ref', 'actionLead.asWritten', 'actionLead.personId'])
        .where('action.planId', '=', planId)
        .where('action.state', '<>', 'cancelled')
        .orderBy('action.ref')
        .orderBy('actionLead.position')
        .execute(),
      criteria: await trx
        .selectFrom('successCriterion')
        .select(['text', 'actionId'])
        .where('planId', '=', planId)
        .where('retiredOn', 'is', null)
        .where('importId', '=', (eb) => eb.selectFrom('plan').select('importId').where('id', '=', planId))
        .orderBy('text')
        .execute(),
    }
  })
}

describe('a newer version that was put in', () => {
  it('is taken back whole, with its reason; what it added is withdrawn, and the record keeps both', async () => {
    const { seun, planId, id, before } = await revised('Taken back')
    const inside = await standing(planId)
    expect(inside).not.toEqual(before)
    expect(inside.themes).toHaveLength(3)
    const unsaid = await seun.send(`/imports/${id}/withdrawal`, { reason: '' })
    expect(words(unsaid.body)).toContain('Say why this version is withdrawn')
    await seun.get(`/imports/${id}`)
    const done = await seun.send(`/imports/${id}/withdrawal`, { reason: 'It was the wrong draft' })
    expect(words((await seun.get(done.location ?? '')).body)).toContain('Withdrawn')
    expect(await standing(planId)).toEqual(before)
    const added = await inStore(app, async (trx) =>
      trx.selectFrom('action').select(['ref', 'state']).where('importId', '=', id).orderBy('ref').execute(),
    )
    expect(added).toEqual([
      { ref: '2.2', state: 'cancelled' },
      { ref: '3.1', state: 'cancelled' },
    ])
    for (const page of [`/plans/${planId}`, `/plans/${planId}/actions`, `/plans/${planId}.json`])
      expect([page, (await seun.get(page)).status]).not.toEqual([page, 500])
    const entries = await inStore(app, async (trx) =>
      trx.selectFrom('entry').select(['deed', 'reason']).where('importId', '=', id).execute(),
    )
    expect(entries).toContainEqual({ deed: 'plan.unrevise', reason: 'It was the wrong draft' })
    const plan = await inStore(app, async (trx) =>
      trx.selectFrom('plan').select('importId').where('id', '=', planId).executeTakeFirstOrThrow(),
    )
    expect(words((await seun.get(`/imports/${plan.importId ?? ''}`)).body)).toContain('with 3 actions')
    const again = await seun.send(`/imports/${id}/withdrawal`, { reason: 'Twice' })
    expect(again.location).toBe(`/imports/${id}`)
    expect(await standing(planId)).toEqual(before)
  })

  it('stays where somebody has worked on it since, and says on what', async () => {
    const { seun, planId, id } = await revised('Worked on')
    const action = await inStore(app, async (trx) =>
      trx
        .selectFrom('action')
        .select('id')
        .where('planId', '=', planId)
        .where('ref', '=', '2.2')
        .executeTakeFirstOrThrow(),
    )
    await seun.get(`/actions/${action.id}/words`)
    await seun.send(`/actions/${action.id}/words`, {
      ...{ title: 'Open an academy', text: '', impact: '', criterion: '', reason: 'Shorter' },
    })
    const inside = await standing(planId)
    const says = words((await seun.get(`/imports/${id}`)).body)
    expect(says).toContain('It cannot be withdrawn, since people have worked on it')
    expect(says).toContain('2.2 Open a social work academy')
    expect(says).not.toContain('Withdraw this version')
    const refused = await seun.send(`/imports/${id}/withdrawal`, { reason: 'Wrong draft' })
    expect(refused.location).toBe(`/imports/${id}`)
    expect(await standing(planId)).toEqual(inside)
  })
})
