import { expect, test } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'
import { lapseDue } from './date-lapse.job.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''
const listCouncils = async () => Promise.resolve([{ id: councilId }])

async function findState(actionId: string): Promise<string> {
  return within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) => {
    const rows = await trx
      .selectFrom('dateRequest')
      .select('state')
      .where('actionId', '=', actionId)
      .orderBy('askedAt', 'desc')
      .execute()
    return rows[0]?.state ?? 'none'
  })
}

test('a request that nobody decided in the time that the authority table gives lapses, and the date stands', async () => {
  const id = await actionIdOf(app, '3.2.4')
  const ruth = await app.signInAs('ql')
  await ruth.get(`/actions/${id}/date`)
  await ruth.send(`/actions/${id}/date`, {
    due: '31 December 2026',
    reason: 'The system is late',
    effect: 'Children tell it twice for longer',
  })
  expect(plain((await ruth.get(`/actions/${id}`)).body)).toContain('Until then the date is')

  // Forty working days from 22 June 2026 end on 17 August: that day counts still.
  await lapseDue({ db: app.db, clock: () => new Date('2026-08-17T09:00:00Z'), listCouncils })
  expect(await findState(id)).toBe('waiting')
  for (const _ of [1, 2])
    await lapseDue({ db: app.db, clock: () => new Date('2026-08-18T09:00:00Z'), listCouncils })
  expect(await findState(id)).toBe('lapsed')
  const history = plain((await ruth.get(`/actions/${id}/history`)).body)
  expect(history).toContain('The request for 31 December 2026 lapsed: nobody decided in time')
  expect(history.match(/lapsed: nobody/g)).toHaveLength(1)
})

test('after its last day nobody can agree to it any more, even before it was closed', async () => {
  const id = await actionIdOf(app, '3.1.2')
  const tom = await app.signInAs('al')
  await tom.get(`/actions/${id}/date`)
  await tom.send(`/actions/${id}/date`, { due: '31 January 2027', reason: 'Cover', effect: 'None' })
  const later = await app.at('2026-11-02T09:00:00Z')
  const manager = await later.signInAs('pm')
  const at = /\/date-requests\/[0-9a-f-]{36}/.exec((await manager.get(`/actions/${id}`)).body)?.[0] ?? ''
  await manager.get(at)
  await manager.send(`${at}/decision`, { decision: 'agree', words: 'Yes', reference: 'PB-77' })
  expect(plain((await manager.get(at)).body)).toContain('Nobody decided in time, so the request has lapsed.')
  expect(await findState(id)).toBe('lapsed')
})
