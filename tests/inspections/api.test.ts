import { describe, expect, it } from 'vitest'
import { findPersonByEmail, makeToken } from '#src/features/people/index.ts'
import { within } from '#src/kit/db/index.ts'
import { exampleNow, startApp } from '../app.ts'

const app = await startApp()
const now = new Date(exampleNow)
const councilId = (await app.deps.findCouncil(''))?.id ?? ''

type Listed = { id: string; judgements: { key: string; grade: string }[] }
type Whole = Listed & { findings: { number: string; text: string; actions: object[] }[] }

/** Asks as the one of the example council who stands for a role. */
async function asked(role: string): Promise<<T>(path: string) => Promise<T>> {
  const shown = JSON.parse((await app.browser().get('/demo/people.json')).body) as Record<string, string>[]
  const email = shown.find((one) => one['role'] === role)?.['email'] ?? ''
  const token = await within(app.db, { councilId, now }, async (trx) => {
    const person = await findPersonByEmail(trx, email)
    if (person === null) throw new Error(`Nobody in the example stands for ${role}`)
    return makeToken(trx, person, null)
  })
  return async <T>(path: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await app.server.inject({ url: `/api/v1${path}`, headers })
    expect(answer.statusCode).toBe(200)
    return answer.json<T>()
  }
}

const answered = ({ findings }: Whole) => findings.reduce((sum, { actions }) => sum + actions.length, 0)

describe('inspections, for programs', () => {
  it('are given with judgements and findings; who answers them, only to those who see the plan', async () => {
    const [adviser, manager] = [await asked('dfe'), await asked('pm')]
    const { items } = await adviser<{ items: Listed[] }>('/inspections')
    const latest = items.find(({ judgements }) => judgements.length > 0)
    const path = `/inspections/${latest?.id ?? ''}`
    const [seen, inside] = [await adviser<Whole>(path), await manager<Whole>(path)]
    expect(seen).toMatchObject({ ...latest })
    expect(seen.findings.length).toBeGreaterThan(0)
    expect(seen.findings.map(({ text }) => text)).toEqual(inside.findings.map(({ text }) => text))
    expect(answered(seen)).toBe(0)
    expect(answered(inside)).toBeGreaterThan(0)
  })
})
