import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, sayNewer, words } from '#tests/bring.ts'

const app = await startApp()

const plan: Record<string, [ref: string, action: string][]> = {
  'Priority 1: Front door': [['1.1', 'Decide every contact within one working day']],
  'Priority 2: Workforce': [['2.1', 'Recruit 14 permanent social workers']],
  'Priority 3: Homes': [['3.1', 'Open two small children’s homes']],
}

function documentOf(of: Record<string, [string, string][]>): Uint8Array {
  const tables = Object.entries(of).map(
    ([theme, rows]) =>
      `<h2>${theme}</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>${rows
        .map(
          ([ref, action]) =>
            `<tr><td>${ref}</td><td>${action}</td><td>Ade Cole</td><td>31 July 2026</td></tr>`,
        )
        .join('')}</table>`,
  )
  return strToU8(`<html><body><h1>Plan</h1>${tables.join('')}</body></html>`)
}

/** A live plan, and a newer document of it that has lost its third priority and all that stood there. */
async function withLost(title: string) {
  const seun = await app.signInAs('pm')
  const planId = await makePlan(seun, await bring(app, seun, `${title}.html`, documentOf(plan)), title)
  const { 'Priority 3: Homes': _lost, ...rest } = plan
  const id = await bring(app, seun, `${title}, May.html`, documentOf(rest))
  const at = await sayNewer(seun, id, planId)
  const page = await seun.get(at)
  const keys = [...page.body.matchAll(/name="fate-(removed-[\w-]{16})"/gu)].map(([, key = '']) => key)
  const [theme = '', action = ''] = new Set(keys)
  return { seun, planId, id, at, theme, action }
}

async function standing(planId: string) {
  return inStore(app, async (trx) => ({
    themes: await trx
      .selectFrom('theme')
      .select(['title', 'state'])
      .where('planId', '=', planId)
      .orderBy('position')
      .execute(),
    actions: await trx
      .selectFrom('action')
      .innerJoin('theme', 'theme.id', 'action.themeId')
      .select(['action.ref', 'action.state', 'theme.title as theme'])
      .where('action.planId', '=', planId)
      .orderBy('action.ref')
      .execute(),
  }))
}

describe('a theme that the newer version has lost', () => {
  it('needs a word too, and leaves only when nothing stands under it', async () => {
    const { seun, planId, id, at, theme, action } = await withLost('Plan that loses one')
    expect([theme, action]).not.toContain('')
    expect(words((await seun.get(at)).body)).toContain('Two things need your word')
    const withdrawn = (key: string) => ({
      [`fate-${key}`]: 'withdrawn',
      [`why-${key}-withdrawn`]: 'The Board, 12 May',
    })
    await seun.send(at, { group: 'removed', ...withdrawn(theme), [`fate-${action}`]: 'kept' })
    const still = words((await seun.get(at)).body)
    expect(still).toContain(
      'It cannot leave yet: 3.1 Open two small children’s homes would still stand under it',
    )
    expect(still).not.toContain('Put this version into the plan')
    await seun.send(at, { group: 'removed', ...withdrawn(theme), ...withdrawn(action) })
    await seun.get(at)
    expect((await seun.send(`/imports/${id}/revision`, {})).location).toBe(`/plans/${planId}`)
    const after = await standing(planId)
    expect(after.themes.map(({ state }) => state)).toEqual(['live', 'live', 'withdrawn'])
    expect(after.actions.at(-1)).toMatchObject({ ref: '3.1', state: 'cancelled' })
    const shown = await seun.get(`/plans/${planId}`)
    expect([shown.status, words(shown.body).includes('Homes')]).toEqual([200, false])
    expect(words((await seun.get(`/imports/${id}`)).body)).toContain('Homes')
    const gone = await inStore(app, async (trx) =>
      trx
        .selectFrom('theme')
        .select('id')
        .where('planId', '=', planId)
        .where('state', '=', 'withdrawn')
        .executeTakeFirstOrThrow(),
    )
    const own = words((await seun.get(`/plans/${planId}/themes/${gone.id}`)).body)
    expect(own).toContain('was withdrawn. It stays here with its history')
    expect((await seun.get(`/themes/${gone.id}/words`)).status).toBe(404)
    await seun.send(`/imports/${id}/withdrawal`, { reason: 'The wrong file' })
    const back = await standing(planId)
    expect(back.themes.map(({ state }) => state)).toEqual(['live', 'live', 'live'])
    expect(back.actions.at(-1)).toMatchObject({ ref: '3.1', state: 'not-started' })
  })

  it('may have gone into another, and takes what still stands under it there', async () => {
    const { seun, planId, id, at, theme, action } = await withLost('Plan that merges one')
    const workforce = await inStore(app, async (trx) =>
      trx
        .selectFrom('theme')
        .select('id')
        .where('planId', '=', planId)
        .where('ref', '=', '2')
        .executeTakeFirstOrThrow(),
    )
    const unsaid = await seun.send(at, { group: 'removed', [`fate-${theme}`]: 'merged' })
    expect(words(unsaid.body)).toContain('Choose what it went into')
    await seun.send(at, {
      group: 'removed',
      [`fate-${theme}`]: 'merged',
      [`into-${theme}`]: workforce.id,
      [`fate-${action}`]: 'kept',
    })
    await seun.get(at)
    expect((await seun.send(`/imports/${id}/revision`, {})).location).toBe(`/plans/${planId}`)
    const after = await standing(planId)
    expect(after.themes.map(({ state }) => state)).toEqual(['live', 'live', 'merged'])
    expect(after.actions.at(-1)).toMatchObject({ ref: '3.1', state: 'not-started', theme: 'Workforce' })
    await seun.send(`/imports/${id}/withdrawal`, { reason: 'The wrong file' })
    expect((await standing(planId)).actions.at(-1)).toMatchObject({ ref: '3.1', theme: 'Homes' })
  })
})
