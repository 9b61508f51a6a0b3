import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { inStore } from '#tests/bring.ts'

const app = await startApp()
const plain = (html: string) =>
  html
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\s+/gu, ' ')
const week = async (role: string) => plain((await (await app.signInAs(role)).get('/')).body)

describe('This week', () => {
  it('says to the programme manager what needs them, and that this is everything', async () => {
    const said = await week('pm')
    expect(said).toContain('Eight things need you.')
    expect(said).toContain('Two actions have gone quiet.')
    expect(said).toContain('Supplier has the file. Waiting for a test date.')
    expect(said).toContain('That is everything. The other 56 actions need nothing from you this week.')
  })

  it('says when the next board meets and how far its papers are, to those who work in the plan', async () => {
    const said = await week('pm')
    expect(said).toContain(
      'The Improvement Board meets in 13 working days, and none of its 2 papers is ready.',
    )
    expect(said).toMatch(/Next Improvement Board ?13 working days/)
    expect(said).toContain('Due 1 July')
    expect(await week('dfe')).not.toContain('Next Improvement Board')
  })

  it('says to a theme’s lead only what is theirs', async () => {
    const said = await week('sro')
    expect(said).toContain('Two things need you.')
    expect(said).not.toContain('First health check within 20 working days')
  })

  it('says to a board member what has changed since the last report', async () => {
    expect(await week('bm')).toContain(
      'Since 6 May, 4 actions were accepted, 6 were sent for acceptance, 2 were started, 1 slipped back, 2 were added and 12 dates moved.',
    )
  })

  it('says to the chair which date the board is asked to move', async () => {
    const said = await week('ch')
    expect(said).toContain('One thing needs you.')
    expect(said).toContain('Tom Hartnell asks to move it from 30 June to 31 July 2026')
  })

  it('shows the DfE adviser the released report and nothing of the working plan', async () => {
    const said = await week('dfe')
    expect(said).toContain('The latest report went to the Improvement Board of 14 May 2026.')
    expect(said).not.toContain('Gone quiet')
  })
})

describe('Find', () => {
  const found = async (role: string, words: string) => {
    const answer = await (await app.signInAs(role)).get(`/find.json?find=${encodeURIComponent(words)}`)
    return (JSON.parse(answer.body) as { items: { kind: string; title: string }[] }).items
  }

  it('finds an action by its number first, by its words and by who leads it', async () => {
    expect((await found('al', '2.3.1'))[0]?.title).toBe('Monthly supervision for every social worker')
    expect((await found('al', 'monthly SUPERVISION')).map((hit) => hit.title)).toContain(
      'Monthly supervision for every social worker',
    )
    expect((await found('al', 'Hartnell')).some((hit) => hit.kind === 'action')).toBe(true)
  })

  it('finds what inspectors found by its words, with where it stands', async () => {
    const item = await inStore(app, async (trx) =>
      trx
        .selectFrom('sourceItem as i')
        .innerJoin('source as s', 's.id', 'i.sourceId')
        .select(['i.id', 'i.text', 's.title'])
        .where('s.state', '=', 'live')
        .orderBy('i.position')
        .executeTakeFirstOrThrow(),
    )
    const hits = await found('al', item.text.split(' ').slice(0, 6).join(' '))
    expect(hits).toContainEqual(
      expect.objectContaining({
        kind: 'finding',
        id: item.id,
        says: item.title,
        href: `/findings/${item.id}`,
      }),
    )
  })

  it('takes the signs for "any" as they stand', async () => {
    expect((await found('al', '%%%')).map((hit) => hit.title)).toEqual([])
  })

  it('shows nobody what they may not open', async () => {
    expect(new Set((await found('dfe', '2026')).map((hit) => hit.kind))).toEqual(new Set(['report']))
    expect(new Set((await found('sa', 'a')).map((hit) => hit.kind))).toEqual(new Set(['person']))
  })
})

describe('What anybody may read', () => {
  it.each(['/help', '/help/marks', '/accessibility', '/privacy'])('%s, before signing in', async (url) => {
    const answer = await app.browser().get(url)
    expect(answer.status).toBe(200)
    expect(answer.body.match(/<h1/gu)).toHaveLength(1)
  })
})
