import { describe, expect, it } from 'vitest'
import { startApp } from '../app.ts'

const app = await startApp()
const plain = (html: string) =>
  html
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')

type Listed = { id: string; kind: string }

describe('the clocks of an inspection, on Monday 22 June 2026', async () => {
  const manager = await app.signInAs('pm')
  const { items } = JSON.parse((await manager.get('/inspections.json')).body) as { items: Listed[] }
  const address = `/inspections/${items.find(({ kind }) => kind === 'standard')?.id ?? ''}`

  it('are quiet on the week’s page where what was owed was sent', async () => {
    expect(plain((await manager.get('/')).body)).not.toContain('Owed after an inspection')
  })

  it.each([
    [{ received: '1 September 2026' }, 'is still to come: write the day on which the report reached you'],
    [
      { received: '1 January 2020' },
      'The report cannot have come on 1 January 2020: the inspection began on',
    ],
    [{ received: '16 March 2026', draftSent: '2 March 2026' }, 'the report came on 16 March 2026'],
    [{ finalSent: '1 September 2026' }, 'is still to come: write the day once it was sent'],
  ])('take no day on which it cannot have been (%o), and keep what was typed', async (sent, says) => {
    await manager.get(address)
    const days = { received: '', draftSent: '', finalSent: '', ...sent }
    const { status, body } = await manager.send(`${address}/dates`, days)
    expect(status).toBe(400)
    expect(plain(body)).toContain(says)
    for (const typed of Object.values(sent)) expect(body).toContain(`value="${typed}"`)
  })

  it('are named there within ten working days, to those who see the plan', async () => {
    await manager.get(address)
    expect((await manager.send(`${address}/dates`, { received: 'last week' })).status).toBe(400)
    await manager.get(address)
    await manager.send(`${address}/dates`, { received: '16 March 2026', draftSent: '', finalSent: '' })
    expect(plain((await manager.get(address)).body)).toContain(
      'The plan is due on 26 June 2026: 4 working days left',
    )
    const week = plain((await manager.get('/')).body)
    expect(week).toContain('Owed after an inspection')
    expect(week).toContain('The plan itself, due 26 June 2026')
    expect(plain((await (await app.signInAs('dfe')).get('/')).body)).not.toContain('Owed after an inspection')
  })

  it('say how late what was owed was sent, and how long what nobody has said to be sent is overdue', async () => {
    const days = async (fields: Record<string, string>) => {
      await manager.get(address)
      const sent = { received: '1 December 2025', draftSent: '', finalSent: '', ...fields }
      expect((await manager.send(`${address}/dates`, sent)).status).toBe(303)
      return plain((await manager.get(address)).body)
    }
    expect(await days({})).toContain('The plan itself 70 working days 12 March 2026 ')
    expect(await days({ finalSent: '12 March 2026' })).toMatch(/12 March 2026 Sent on 12 March 2026 /)
    expect(await days({ finalSent: '13 March 2026' })).toContain(
      'Sent on 13 March 2026, one working day late',
    )
    expect(await days({ finalSent: '16 March 2026' })).toContain('Sent on 16 March 2026, 2 working days late')
    const unsaid = await days({ received: '1 December 2025', finalSent: '' })
    expect(unsaid).toContain('Nobody has said when it was sent: 68 working days overdue')
    await days({ received: '16 March 2026' })
  })

  it('follow the lengths that the council keeps', async () => {
    await manager.get('/inspections/clocks')
    expect((await manager.send('/inspections/clocks', { finalDays: 'many' })).status).toBe(400)
    const kept = await manager.send('/inspections/clocks', {
      draftDays: '15',
      finalDays: '80',
      from: 'day-after',
    })
    expect([kept.status, kept.location]).toEqual([303, '/inspections'])
    const page = plain((await manager.get(address)).body)
    expect(page).toContain('80 working days')
    expect(page).toContain('Counted from the working day after its receipt on 16 March 2026')
    expect(page).toContain('13 July 2026')
  })
})

describe('who sees what of an inspection', () => {
  it('an adviser reads what was judged and found, and not who answers it', async () => {
    const adviser = await app.signInAs('dfe')
    const { items } = JSON.parse((await adviser.get('/inspections.json')).body) as { items: Listed[] }
    const one = await adviser.get(`/inspections/${items[0]?.id ?? ''}`)
    expect(one.body).toContain('Findings')
    expect(one.body).not.toContain('Answered by')
    expect(one.body).not.toContain('/actions/')
    const told = await adviser.get(`/inspections/${items[0]?.id ?? ''}.json`)
    expect(told.body).not.toContain('"ref"')
  })
})
