import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { plain } from '../plain.ts'

const app = await startApp()
const said = 'Six schools rang this month, and every one of them had an answer on the same day.'

describe('a file that cannot be taken with an update', () => {
  it('too large is told with the limit, and the words before and after it are kept', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    const at = `/actions/${id}/update`
    await tom.get(at)
    const large = { name: 'Film.mp4', bytes: new Uint8Array(25 * 1024 * 1024 + 1) }
    const answer = await tom.send(at, { workingWell: said, next: 'Ask the surgeries' }, { file: large })
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('The file is larger than 25 MB')
    expect(answer.body).toContain('Nothing was changed.')
    expect(answer.body).toContain(said)
    expect(answer.body).toContain('Choose the file again')
    expect((await tom.get(`/actions/${id}`)).body).not.toContain(said)

    expect((await tom.send(at, { workingWell: said, next: 'Ask the surgeries' }, {})).status).toBe(303)
    expect((await tom.get(`/actions/${id}`)).body).toContain(said)
  })

  it('empty is told beside the file, and the words stay', async () => {
    const tom = await app.signInAs('al')
    const at = `/actions/${await actionIdOf(app, '3.3.2')}/update`
    await tom.get(at)
    const empty = { name: 'Scan.pdf', bytes: new Uint8Array() }
    const answer = await tom.send(at, { workingWell: said }, { file: empty })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('“Scan.pdf” is empty. Choose it again, or send without it')
    expect(answer.body).toContain(said)
  })

  it('is given back as it was sent, never run or shown as a page of ours', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.1.2')
    await tom.get(`/actions/${id}/update`)
    const page = { name: 'a"b.txt', type: 'text/html', bytes: Buffer.from('x <script>alert(1)</script>') }
    await tom.send(`/actions/${id}/update`, { workingWell: 'With a page from elsewhere.' }, { file: page })
    const [, evidence = ''] =
      /href="(\/evidence\/[0-9a-f-]+)">a/.exec((await tom.get(`/actions/${id}`)).body) ?? []
    const file = await tom.get(`${evidence}/file`)
    expect(file.headers['content-disposition']).toMatch(/^attachment;/)
    expect(file.headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('a day that is none, or more than one', () => {
  it.each([
    ['31 February 2026', 'does not name one day'],
    ['spring', 'does not name one day'],
    ['1 September 2026', 'Evidence cannot be from a day still to come'],
    ['', 'Write the day it is from'],
  ])('evidence from “%s” is asked about, and what was typed stays', async (dated, expected) => {
    const farida = await app.signInAs('sro')
    const at = `/actions/${await actionIdOf(app, '3.2.2')}/evidence`
    await farida.get(at)
    const answer = await farida.send(at, { title: 'Who came', family: 'data', note: said, dated })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain(expected)
    expect(answer.body).toContain(said)
  })

  it.each(['?on=31/2/2026', '/compare?from=31/2/2026', '/compare?from=soon&to=2026-06-22'])(
    'in an address (%s) is told on the page, which shows what it can',
    async (query) => {
      const seun = await app.signInAs('pm')
      const [, plan = ''] = /href="(\/plans\/[0-9a-f-]+)"/.exec((await seun.get('/plans')).body) ?? []
      const answer = await seun.get(`${plan}${query}`)
      expect(answer.status).toBe(400)
      expect(plain(answer.body)).toContain('is not a day. Write it with its year, like 14 May 2026')
      expect(answer.body).toMatch(/<title>Error: /)
    },
  )
})
