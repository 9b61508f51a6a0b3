import { describe, expect, it } from 'vitest'
import { findPersonByEmail, makeToken } from '#src/features/people/index.ts'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()
const words = (text: string) => new TextEncoder().encode(text)

describe('an update that may hold a child’s details', () => {
  it('comes back with its words and the places marked, and nothing is kept', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    await tom.get(`/actions/${id}/update`)
    const asked = await tom.send(`/actions/${id}/update`, {
      workingWell: 'The school rang about child Jayden the same day.',
      worried: 'NHS number 943 476 5919 was in the e-mail.',
    })
    expect(asked.status).toBe(400)
    expect(asked.body).toContain('Nothing has been saved')
    expect(asked.body).toContain('<mark>Jayden</mark>')
    expect(asked.body).toContain('<mark>943 476 5919</mark>')
    expect(asked.body).toContain('The school rang about child Jayden the same day.</textarea>')
    expect((await tom.get(`/actions/${id}/updates`)).body).not.toContain('Jayden')
  })

  it('is kept once its author says that they are no child’s; the record says who said so, without the words', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    await tom.get(`/actions/${id}/update`)
    const answers = { workingWell: 'The family Penhaligon trust gave a room.' }
    const asked = await tom.send(`/actions/${id}/update`, answers)
    const [, key = ''] = /name="noChildrensDetails"[^>]*value="([0-9a-f]+)"/.exec(asked.body) ?? []
    expect(key).not.toBe('')
    const other = await tom.send(`/actions/${id}/update`, {
      workingWell: 'The family Trelawney gave a room.',
      noChildrensDetails: key,
    })
    expect(other.status).toBe(400)
    const kept = await tom.send(`/actions/${id}/update`, { ...answers, noChildrensDetails: key })
    expect(kept.status).toBe(303)
    const history = await tom.get(`/actions/${id}/history`)
    expect(history.body).toContain(
      'said that what looks like the name of a child or of their family is no child’s',
    )
    expect(history.body).not.toContain('Penhaligon')
  })

  it('is asked about for the text of its file and for the file’s name', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    await tom.get(`/actions/${id}/update`)
    const file = {
      name: 'visits.csv',
      bytes: words('Visit,Note\n1,"DOB 12/03/2014, seen"\n'),
      type: 'text/csv',
    }
    const text = await tom.send(`/actions/${id}/update`, { workingWell: 'With a file' }, { file })
    expect(text.body).toContain('<mark>12/03/2014</mark>')
    expect(text.body).toContain('Choose the file again')
    const picture = {
      name: 'child_Kayleigh.png',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    }
    const name = await tom.send(`/actions/${id}/update`, { workingWell: 'With a file' }, { file: picture })
    expect(name.body).toContain('In the file’s name')
    const plain = { name: 'visits.csv', bytes: words('Visit,Note\n1,on time\n'), type: 'text/csv' }
    const kept = await tom.send(`/actions/${id}/update`, { workingWell: 'With a file' }, { file: plain })
    expect(kept.status).toBe(303)
  })

  it('is refused on the API with what was found, until the caller says that it is none', async () => {
    const councilId = (await app.deps.findCouncil(''))?.id ?? ''
    const token = await within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) => {
      const tom = await findPersonByEmail(trx, 'tom.hartnell@rivermere.example')
      return tom === null ? '' : makeToken(trx, tom, null)
    })
    const id = await actionIdOf(app, '3.2.3')
    const send = async (payload: object) =>
      app.server.inject({
        method: 'POST',
        url: `/api/v1/actions/${id}/updates`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      })
    const refused = await send({ workingWell: 'Seen.', whatNext: 'Ring the mother of Kayleigh' })
    expect(refused.statusCode).toBe(409)
    expect(refused.json<{ error: unknown }>().error).toMatchObject({
      code: 'childrens-details',
      faults: [{ field: 'whatNext' }],
    })
    const kept = await send({ whatNext: 'Ring the mother of Kayleigh', noChildrensDetails: true })
    expect(kept.statusCode).toBe(201)
  })
})
