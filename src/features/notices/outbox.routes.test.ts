import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '#src/app.tsx'
import { startApp } from '#tests/app.ts'

const app = await startApp()
const real = await createApp({ ...app.deps, demo: false })
afterAll(async () => real.server.close())

describe('outgoing mail in the demonstration', () => {
  it('shows everybody what would be sent, with no link that works in it', async () => {
    const { body } = await (await app.signInAs('bm')).get('/outbox')
    expect(body).toContain('Rivermere Council’s plan: 2 updates due')
    expect(body).toContain('To Tom Hartnell, 22\u00a0June 2026, the day’s mail. Not sent yet.')
    expect(body).toContain('made when it is sent; works once, for seven days')
    expect(body).not.toMatch(/give-update\/[\w-]{43}/)
  })

  it('opens a link as its reader would', async () => {
    const manager = await app.signInAs('pm')
    const { body } = await manager.get('/outbox')
    const [, url = '', action = ''] =
      /action="(\/outbox\/[0-9a-f-]+\/link)"[\s\S]*?name="action" value="([0-9a-f-]+)"/.exec(body) ?? []
    const { location } = await manager.send(url, { action })
    expect(location).toMatch(/^\/give-update\/[\w-]{43}$/)
    expect((await app.browser().get(location ?? '')).body).toContain('You give this as')
    expect((await manager.send(url, { action: '00000000-0000-7000-8000-000000000000' })).status).toBe(404)
  })
})

describe('outgoing mail anywhere else', () => {
  const visit = async (role: string, url: string) => {
    const cookie = (await app.signInAs(role)).cookie()
    return real.server.inject({ method: 'GET', url, headers: { cookie } })
  }

  it('is for the administrator alone, who sees that there is mail about the plan and not what it says', async () => {
    expect((await visit('pm', '/outbox')).statusCode).toBe(403)
    const { statusCode, body } = await visit('sa', '/outbox')
    expect(statusCode).toBe(200)
    expect(body).toContain('Mail about the plan')
    expect(body).toContain('To Tom Hartnell')
    expect(body).not.toContain('Consultation line')
    expect(body).not.toContain('updates due')
  })
})

describe('my notices', () => {
  it('stand on a page, new until I have looked, and I choose how often they are mailed', async () => {
    const manager = await app.signInAs('pm')
    expect((await manager.get('/')).body).toMatch(/[1-9]\d* new\./)
    expect((await manager.get('/notices')).body).toMatch(/(One is|\d+ are) new since you last looked\./)
    await manager.send('/notices/seen', {})
    expect((await manager.get('/notices')).body).toContain('Nothing new since you last looked.')
    const saved = await manager.send('/notices', { mail: 'weekly' })
    expect(saved.status).toBe(303)
    expect((await manager.get('/notices')).body).toMatch(/value="weekly" checked/)
    expect((await manager.send('/notices', { mail: 'hourly' })).status).toBe(400)
  })

  it('are nobody else’s', async () => {
    const { items } = JSON.parse((await (await app.signInAs('bm')).get('/notices.json')).body) as {
      items: { code: string }[]
    }
    // A member of the board is asked what they think of the plan, and told of nobody's actions.
    expect(items.map(({ code }) => code)).toEqual(['N25'])
  })
})
