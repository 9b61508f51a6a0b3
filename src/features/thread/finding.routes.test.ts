import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'

const app = await startApp()
const seun = await app.signInAs('pm')
const sources = JSON.parse((await seun.get('/sources.json')).body) as {
  items: { items: { id: string; text: string; actions: { ref: string | null; title: string }[] }[] }[]
}
const findings = sources.items.flatMap(({ items }) => items)
const answered = findings.find(({ actions }) => actions.length > 2)
const bare = findings.find(({ actions }) => actions.length === 0)

it('a finding shows its thread: every action that answers it, and where each breaks', async () => {
  const { status, body } = await seun.get(`/findings/${answered?.id ?? ''}`)
  expect(status).toBe(200)
  expect(body).toMatch(/The thread reaches a shown difference through|No action shows a difference/)
  expect(body).toContain('Evidence (age of newest)')
  const csv = (await seun.get(`/findings/${answered?.id ?? ''}.csv`)).body
  for (const { title } of answered?.actions ?? []) expect(csv).toContain(title)
})

it('a finding that nobody answers says so', async () => {
  const { body } = await seun.get(`/findings/${bare?.id ?? ''}`)
  expect(body).toContain('The thread stops at the finding: no action answers it')
})

it('a finding that is not there is not found', async () => {
  expect((await seun.get('/findings/01a1fd38-0000-7000-8000-000000000000')).status).toBe(404)
})
