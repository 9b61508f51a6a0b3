import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '#tests/app.ts'

const app = await startApp()
const words = (text: string) => new TextEncoder().encode(text)
const addressOf = (body: string, title: string) =>
  new RegExp(`href="(/evidence/[0-9a-f-]+)"[^>]*>\\s*${title}`).exec(body)?.[1] ?? ''

async function addTo(action: string, fields: Record<string, string>, text: string): Promise<string> {
  const tom = await app.signInAs('al')
  const id = await actionIdOf(app, action)
  await tom.get(`/actions/${id}/evidence`)
  const file = { name: 'note.txt', bytes: words(text), type: 'text/plain' }
  const kept = await tom.send(`/actions/${id}/evidence`, { dated: '1 June 2026', ...fields }, { file })
  expect(kept.status).toBe(303)
  return addressOf((await tom.get(`/actions/${id}`)).body, fields['title'] ?? '')
}

describe('a piece of evidence', () => {
  it('renewed by two at once keeps the words of the second, and one form sent twice is one version', async () => {
    const at = await addTo('3.2.3', { title: 'Who rang', family: 'data' }, 'Nine calls.')
    const [tom, seun] = [await app.signInAs('al'), await app.signInAs('pm')]
    await Promise.all([tom.get(`${at}/version`), seun.get(`${at}/version`)])
    const toms = { dated: '20 June 2026', note: 'Twenty calls.' }
    for (const _ of [1, 2]) expect((await tom.send(`${at}/version`, toms)).status).toBe(303)
    const late = await seun.send(`${at}/version`, { dated: '21 June 2026', note: 'Twenty-one calls.' })
    expect(late.status).toBe(400)
    expect(late.body).toContain('Tom Hartnell put in version 2 while you wrote')
    expect(late.body).toContain('Twenty-one calls.')
    expect(
      (await seun.send(`${at}/version`, { dated: '21 June 2026', note: 'Twenty-one calls.' })).status,
    ).toBe(303)
    expect((await seun.get(`${at}/version`)).body).toContain('This becomes version 4')
  })

  it('is renewed: the newer version stands, the old one keeps its file and its hash', async () => {
    const tom = await app.signInAs('al')
    const at = await addTo(
      '3.2.3',
      { title: 'Log of calls', family: 'data', strength: 'single' },
      'Nine calls.',
    )
    const first = await tom.get(at)
    expect(first.body).toContain('One source')
    const [hash = ''] = /[0-9a-f]{64}/.exec(first.body) ?? []
    const form = await tom.get(`${at}/version`)
    expect(form.body).toContain('Version 1 is kept with its file and its hash.')
    const file = { name: 'note 2.txt', bytes: words('Twenty calls.'), type: 'text/plain' }
    const sent = {
      dated: '20 June 2026',
      from: '1 May 2026',
      to: '31 May 2026',
      strength: 'triangulated',
      note: '',
    }
    expect((await tom.send(`${at}/version`, sent, { file })).status).toBe(303)
    const page = await tom.get(at)
    expect(page.body).toContain('This is version 2.')
    expect(page.body).toContain('1\u00a0May 2026 to 31\u00a0May 2026')
    expect(page.body).toContain('Several sources agree')
    expect(page.body.split(hash)).toHaveLength(2)
    expect((await tom.get(`${at}/file`)).body).toBe('Twenty calls.')
    expect((await tom.get(`${at}/versions/1/file`)).body).toBe('Nine calls.')
    const late = await tom.send(`${at}/version`, { ...sent, version: '1' }, { file })
    expect(late.status).toBe(303)
    expect((await tom.get(at)).body).toContain('This is version 2.')
  })

  it('bears on further actions, found by their words, and one of them may be contradicted', async () => {
    const tom = await app.signInAs('pm')
    const at = await addTo('3.2.3', { title: 'What schools say', family: 'voice' }, 'Slow on Fridays.')
    const other = await actionIdOf(app, '3.1.2')
    const found = await tom.get(`${at}/actions?words=3.1.2`)
    expect(found.body).toContain(other)
    expect(found.body).not.toContain(await actionIdOf(app, '3.2.3'))
    const tied = await tom.send(`${at}/actions`, { words: '3.1.2', action: other, direction: 'contradicts' })
    expect(tied.location).toBe(at)
    const action = await tom.get(`/actions/${other}`)
    expect(action.body).toContain('What schools say')
    expect(action.body).toMatch(/piece contradicts it|pieces contradict it/)
    expect((await tom.get(at)).body).toContain('<strong>contradicts it</strong>')
  })

  it('that has gone out of date is shown as such and no longer counts for a claim', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    const count = (body: string) => /in date\. This has (\w+)/.exec(body)?.[1]
    const before = count((await tom.get(`/actions/${id}`)).body)
    const old = { title: 'Old dip sample', family: 'audit', dated: '1 May 2025' }
    const at = await addTo('3.2.3', old, 'Nine of ten.')
    expect((await tom.get(at)).body).toContain('Out of date since 1\u00a0May 2026')
    const page = await tom.get(`/actions/${id}`)
    expect(page.body).toContain('out of date since 1\u00a0May 2026')
    expect(count(page.body)).toBe(before)
    await addTo('3.2.3', { ...old, title: 'Dip sample still good', expires: '31 July 2026' }, 'Nine of ten.')
    expect(count((await tom.get(`/actions/${id}`)).body)).not.toBe(before)
  })

  it('covers a period with both its days, the last not before the first', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    await tom.get(`/actions/${id}/evidence`)
    const fields = {
      title: 'A return',
      family: 'data',
      dated: '1 June 2026',
      from: '31 May 2026',
      to: '1 May 2026',
    }
    const answer = await tom.send(`/actions/${id}/evidence`, fields)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('The last day that it covers is before the first')
  })
})
