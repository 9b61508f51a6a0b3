import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()

async function planOf(): Promise<string> {
  const manager = await app.signInAs('pm')
  return /\/plans\/[0-9a-f-]{36}/.exec((await manager.get('/plans')).body)?.[0] ?? ''
}

const statement = {
  kind: 'statement',
  text: 'I will receive help when I need it.',
  way: 'voice',
  how: 'Asked at each review',
  target: '8 in 10',
  next: '30 September 2026',
}

describe('a test of success', () => {
  it('is added in a child’s own voice, worded anew with its reason, and taken off with its tests kept', async () => {
    const lead = await app.signInAs('sro')
    const plan = await planOf()
    const action = await actionIdOf(app, '3.1.2')
    await lead.get(`${plan}/criteria/new?of=${action}`)
    const grown = await lead.send(`${plan}/criteria`, {
      ...statement,
      of: action,
      text: 'Children receive help.',
    })
    expect(plain(grown.body)).toContain('Write it as a child would say it')
    const { location } = await lead.send(`${plan}/criteria`, { ...statement, of: action })
    const tests = location ?? ''
    expect(plain((await lead.get(`/actions/${action}`)).body)).toContain(
      '“I will receive help when I need it.”',
    )

    const words = tests.replace('/tests', '/words')
    await lead.get(words)
    const changed = { ...statement, text: 'I am helped on the day I ask.' }
    expect(plain((await lead.send(words, changed)).body)).toContain('Say why it changes, and who decided it')
    await lead.send(words, { ...changed, why: 'Zainab’s group, 18 June' })
    expect(plain((await lead.get(`/actions/${action}/history`)).body)).toContain(
      'changed “I will receive help when I need it.” to “I am helped on the day I ask.”. “Zainab’s group, 18 June”',
    )

    await lead.get(tests)
    await lead.send(tests, {
      tested: '19 June 2026',
      way: 'voice',
      found: '12 of 15',
      result: 'partly-met',
      note: '',
    })
    const retirement = tests.replace('/tests', '/retirement')
    await lead.get(retirement)
    expect((await lead.send(retirement, { why: '' })).status).toBe(400)
    await lead.send(retirement, { why: 'It says the same as another' })
    expect(plain((await lead.get(tests)).body)).toContain(
      'No longer tested since 22 June 2026. It says the same as another',
    )
    expect(plain((await lead.get(tests)).body)).toContain('12 of 15')
    expect((await lead.get(`/actions/${action}`)).body).not.toContain(tests)
    const list = plain((await lead.get(`${plan}/criteria`)).body)
    expect(list.indexOf('I am helped on the day I ask.')).toBeGreaterThan(list.indexOf('No longer tested'))
  })

  it('by a measure follows its readings: suggested, confirmed by a person, and a better result says why', async () => {
    const manager = await app.signInAs('pm')
    const action = await actionIdOf(app, '2.2.2')
    const page = await manager.get(`/actions/${action}`)
    const tests = /\/criteria\/[0-9a-f-]+\/tests(?="[^>]*>Core groups held)/.exec(page.body)?.[0] ?? ''
    const before = plain((await manager.get(tests)).body)
    expect(before).toContain(
      '88.3% (106 of 120) in May 2026, against at least 90%. The readings suggest partly met',
    )
    const test = { tested: '31 May 2026', way: 'measure', found: '88.3%', result: 'met', note: '' }
    expect(plain((await manager.send(tests, test)).body)).toContain(
      'The readings suggest “partly met”. Say why it is better than that',
    )
    await manager.send(tests, { ...test, note: 'Two were held a day late at the family’s wish.' })
    const after = plain((await manager.get(tests)).body)
    expect(after).toContain('The readings suggested: partly met')
    expect(after).toContain('Met. No day is set for the next test.')
  })

  it('is kept by those who lead its theme, and refused to others with a sentence', async () => {
    const chair = await app.signInAs('ch')
    const answer = await chair.get(`${await planOf()}/criteria/new`)
    expect(answer.status).toBe(403)
    expect(plain(answer.body)).toContain('kept by the theme’s lead and the programme manager')
  })
})
