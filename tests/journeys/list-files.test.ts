import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { bring, inStore, makePlan } from '../bring.ts'

const app = await startApp()
const seun = await app.signInAs('pm')
const plan = await inStore(app, async (trx) =>
  trx.selectFrom('plan').select('id').where('title', 'like', 'Rivermere%').executeTakeFirstOrThrow(),
)
const action = await actionIdOf(app, '3.2.3')
const compared = `/plans/${plan.id}/compare`

/** The address as a file, what was asked before its question mark. */
function fileOf(address: string, format: 'csv' | 'json'): string {
  const [path = '', asked] = address.split('?')
  return `${path}.${format}${asked === undefined ? '' : `?${asked}`}`
}

describe('a list is a file too, at the same address', () => {
  it.each([
    ['the updates of an action', `/actions/${action}/updates`, 'Given,By,What is working well?'],
    ['the history of an action', `/actions/${action}/history`, 'When,Who,What happened,Why'],
    ['the mail that goes out', '/outbox', 'To,Kind,Subject,Made,Sent'],
    ['what is published', '/published', 'Plan,Version,Called,Published'],
    ['what changed between two dates', `${compared}?from=2026-03-31&to=2026-06-22`, 'What changed,Number'],
  ])('%s', async (_what, address, columns) => {
    const csv = await seun.get(fileOf(address, 'csv'))
    expect([csv.status, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(csv.body).toContain(columns)
    expect(csv.body.trim().split('\r\n').length).toBeGreaterThan(1)
    expect(csv.body).not.toMatch(/undefined|NaN|\[object/)
    const json = await seun.get(fileOf(address, 'json'))
    expect(json.status).toBe(200)
    const given = JSON.parse(json.body) as { items?: unknown[]; all?: number }
    expect(given.items?.length ?? given.all).toBeGreaterThan(0)
  })

  it('what its document says beside the actions, each cell with its place, whole', async () => {
    const long = 'word '.repeat(3_000).trim()
    const page = `<html><body><h1>A plan</h1><p>${long}</p><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>
      <tr><td>1.1</td><td>Do it</td><td>Tom Hartnell</td><td>30 June 2026</td></tr>
      <tr><td>1.2</td><td>Do more</td><td>Tom Hartnell</td><td>31 July 2026</td></tr></table></body></html>`
    const id = await bring(app, seun, 'Beside.html', strToU8(page))
    const at = `/plans/${await makePlan(seun, id, 'Beside')}/tables`
    expect((await seun.get(at)).body).toContain('The document has the whole.')
    expect((await seun.get(`${at}.csv`)).body).toContain(long)
    expect((await seun.get(`${at}.json`)).body).toContain(long)
  })

  it('is open to anybody where its page is', async () => {
    const anybody = app.browser()
    expect((await anybody.get('/published.csv')).status).toBe(200)
    expect((await anybody.get('/published.json')).body).not.toContain('begunBy')
  })

  it('of days that are none is the page that says so', async () => {
    const wrong = await seun.get(`${compared}.csv?from=soon`)
    expect([wrong.status, wrong.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
  })
})
