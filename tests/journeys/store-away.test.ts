import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { runOn } from '../database.setup.ts'
import { hasBrowser } from '../look/browser.ts'
import { type Line, lineTo } from './line.ts'
import { openVisitors, press, wordsOf } from './visitors.ts'

const said = 'Forty-one of forty-four schools have answered, and the other three are academies of one trust.'

describe.skipIf(!hasBrowser)(
  'while the database is gone (in a browser; skipped where there is no Chromium)',
  async () => {
    const lines: Line[] = []
    const app = await startApp({
      by: async (url) => {
        const line = await lineTo(url)
        lines.push(line)
        return line.url
      },
    })
    const [line] = lines
    if (line === undefined) throw new Error('The program was not given its line to the database')
    const address = await app.listen()
    const visitors = await openVisitors(address)

    it('an update’s words come back on the page, however often they are sent, and arrive once when it answers', async () => {
      const lead = await visitors.open('al', { width: 390 })
      const action = await actionIdOf(app, '3.2.3')
      await lead.goto(`/actions/${action}/update`)
      await lead.getByLabel('What is working well?').fill(said)
      await lead.getByLabel('Next step').fill('Ask the trust')
      await lead.getByLabel('By', { exact: true }).fill('10 July')

      await line.cut()
      await press(lead, 'Send to Farida')
      await press(lead, 'Send it')
      expect(await wordsOf(lead)).toContain('so nothing was changed')
      expect(await lead.getByLabel('What is working well?').inputValue()).toBe(said)
      const ready = await fetch(`${address}/health/ready`)
      expect(ready.status).toBe(503)
      const another = await visitors.open(null)
      expect((await another.goto('/plans'))?.status()).toBe(503)
      expect(await wordsOf(another)).toContain('Load this page again.')

      await line.mend()
      await press(lead, 'Send it')
      expect(await wordsOf(lead)).toContain(said)
      expect(await wordsOf(lead)).toContain('by 10 July')
      await lead.goto(`/actions/${action}/updates`)
      expect((await wordsOf(lead)).split(said)).toHaveLength(2)
      expect((await fetch(`${address}/health/ready`)).status).toBe(200)
    })

    it('half-way through a deed, nothing is half-done, and the words and the file’s name come back', async () => {
      const lead = await visitors.open('al')
      const action = await actionIdOf(app, '3.3.2')
      await lead.goto(`/actions/${action}/update`)
      await lead.getByLabel('What is working well?').fill(said)
      await lead
        .getByLabel('Attach one file or photo')
        .setInputFiles({ name: 'Call log.csv', mimeType: 'text/csv', buffer: Buffer.from('calls,31') })

      await holding(app.database.ownerUrl, 'action_update', async (whenAskedFor) => {
        const pressed = press(lead, 'Send to Farida')
        await whenAskedFor()
        await line.cut()
        await pressed
      })
      expect(await lead.getByLabel('What is working well?').inputValue()).toBe(said)
      expect(await wordsOf(lead)).toContain('It was “Call log.csv”')

      await line.mend()
      const again = { name: 'Call log.csv', mimeType: 'text/csv', buffer: Buffer.from('calls,31') }
      await lead.getByLabel('Choose the file again').setInputFiles(again)
      await press(lead, 'Send it')
      expect(await wordsOf(lead)).toContain('Call log.csv')
      await lead.goto(`/actions/${action}/updates`)
      expect((await wordsOf(lead)).split(said)).toHaveLength(2)
    })
  },
)

/** Holds a table, so that whoever writes to it waits; tells when somebody does. */
async function holding(
  url: string,
  table: string,
  during: (whenAskedFor: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  try {
    await holder.query(`begin; lock table ${table} in access exclusive mode`)
    await during(async () => {
      const waiting = `select from pg_locks where not granted and relation = '${table}'::regclass`
      while ((await runOn(url, [waiting]))?.rowCount === 0) await new Promise((next) => setTimeout(next, 20))
    })
  } finally {
    await holder.end()
  }
}
