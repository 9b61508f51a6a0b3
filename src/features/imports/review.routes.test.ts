import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { corporateParentingPlan } from '#example/documents/corporate-parenting-plan.ts'
import { improvementPlan } from '#example/documents/improvement-plan.ts'
import { rivermere } from '#example/rivermere/index.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, questionNumber, words } from '#tests/bring.ts'

const app = await startApp()
const parenting = await corporateParentingPlan()

describe('the draft of a plan, at review', () => {
  it('can be corrected row by row: words, number, place, split, join, left out, and each step undone', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Rows.docx', await improvementPlan(rivermere))
    const at = `/imports/${id}`
    const tree = (await seun.get(at)).body
    const items = [...tree.matchAll(new RegExp(`${at}/items/([^"/]+)"`, 'g'))].map(([, item = '']) => item)
    const item = items.at(-1) ?? ''
    const form = await seun.get(`${at}/items/${item}`)
    expect(form.status).toBe(200)
    expect(form.body).toContain('class="lit"')
    expect(form.body).toMatch(/<dl class="gt-page__marked">.*<dt>[^<]*[Ll]ead[^<]*<\/dt>/s)
    await seun.send(`${at}/items/${item}`, {
      text: 'Words put right',
      ref: '9.9',
      leads: 'Amy Hall\nBen Cox',
      dueDate: '1 July 2026',
    })
    expect(words((await seun.get(at)).body)).toContain(
      '9.9 Words put right Correct 9.9 Words put right Lead Amy Hall, Ben Cox. Due 1 July 2026',
    )

    await seun.get(`${at}/items/${item}/split`)
    const one = await seun.send(`${at}/items/${item}/split`, { text: ['Only one', ''] })
    expect(words(one.body)).toContain('Write at least two actions')
    const wordless = await seun.send(`${at}/items/${item}/split`, {
      ...{ text: ['First', 'Second', ''], leads: ['', '', 'Cara Dean'] },
      ...{ due: ['', '', 'Sept 26'], rating: ['', '', ''] },
    })
    expect(words(wordless.body)).toContain('Write what this action says, or empty its other boxes')
    expect(wordless.body).toMatch(/value="Cara Dean"/)
    expect(wordless.body).toMatch(/>Second</)
    const dayless = await seun.send(`${at}/items/${item}/split`, {
      ...{ text: ['First', 'Second'], leads: ['', ''], due: ['', '31/09/2026'], rating: ['', ''] },
    })
    expect(dayless.status).toBe(400)
    expect(words(dayless.body)).toContain('There is no 31 September. Write the day')
    await seun.send(`${at}/items/${item}/split`, {
      text: ['First half', 'Second half'],
      leads: ['', 'Cara Dean'],
      due: ['', 'Sept 26'],
      rating: ['', ''],
    })
    const split = words((await seun.get(at)).body)
    expect(split).toContain('9.9 First half')
    expect(split).toMatch(
      /9\.9 Second half Correct 9\.9 Second half Lead Cara Dean\. Due 30 September 2026 \(“Sept 26”\)/,
    )

    await seun.get(`${at}/items/${item}.2`)
    await seun.send(`${at}/items/${item}.2`, { deed: 'join' })
    expect(words((await seun.get(at)).body)).not.toContain('9.9 Second half')
    await seun.send(`${at}/undo`, {})
    expect(words((await seun.get(at)).body)).toContain('9.9 Second half')

    await seun.get(`${at}/items/${item}.2`)
    await seun.send(`${at}/items/${item}.2`, { deed: 'leave-out' })
    expect(words((await seun.get(at)).body)).toContain('Left out: bring back')
    await seun.get(`${at}/items/${item}.2`)
    await seun.send(`${at}/items/${item}.2`, { deed: 'keep' })
    expect(words((await seun.get(at)).body)).not.toContain('Left out: bring back')

    const faulty = await seun.send(`${at}/items/${item}`, { text: '', dueDate: 'soon' })
    expect(faulty.status).toBe(400)
    expect(words(faulty.body)).toContain('Write what is to be done')
    expect(words(faulty.body)).toContain('“soon” does not name one day')
    for (const day of [{ dueText: '31/09/2026' }, { dueDate: '31/09/2026' }]) {
      const dayless = await seun.send(`${at}/items/${item}`, day)
      expect([dayless.status, words(dayless.body)]).toEqual([
        400,
        expect.stringContaining('There is no 31 September. Write the day'),
      ])
    }
    const long = await seun.send(`${at}/items/${item}`, { text: 'a '.repeat(5_001), ref: '9'.repeat(41) })
    expect([long.status, words(long.body)]).toEqual([
      400,
      expect.stringMatching(/Shorten this to 10,000 characters.*Shorten this to 40 characters/),
    ])
  })

  it('joins leads to people by the document’s own key of initials, only when somebody says so', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Key.docx', parenting)
    const page = words((await seun.get(`/imports/${id}/people`)).body)
    expect(page).toContain(
      '“AN” is Agnieszka Nowak (the document’s key: Agnieszka Nowak, Head of Corporate Parenting)',
    )
    const nobody = await inStore(app, async (trx) =>
      trx.selectFrom('import').select('corrections').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(nobody.corrections).toEqual([])
    const people = await inStore(app, async (trx) =>
      trx.selectFrom('person').select(['id']).where('name', '=', 'Agnieszka Nowak').executeTakeFirstOrThrow(),
    )
    await seun.send(`/imports/${id}/people`, { written: ['AN', 'DP'], person: [people.id, 'no-such-person'] })
    expect(words((await seun.get(`/imports/${id}`)).body)).toContain('1 of 10 joined to a person here')
    const plan = await makePlan(seun, id)
    const led = await inStore(app, async (trx) =>
      trx
        .selectFrom('action')
        .select('accountableId')
        .where('planId', '=', plan)
        .where('ref', '=', '1.9')
        .executeTakeFirstOrThrow(),
    )
    expect(led.accountableId).toBe(people.id)
  })

  it('shows both versions where somebody else changed the draft meanwhile, and takes a form sent twice once', async () => {
    const [seun, other] = [await app.signInAs('pm'), await app.signInAs('pm')]
    const id = await bring(app, seun, 'Stale.docx', parenting)
    const at = `/imports/${id}`
    const item =
      [...(await seun.get(at)).body.matchAll(new RegExp(`${at}/items/([^"/]+)"`, 'g'))].at(-1)?.[1] ?? ''
    await seun.get(`${at}/items/${item}`)
    await other.get(`${at}/items/${item}`)
    await other.send(`${at}/items/${item}`, { text: 'What the other wrote' })
    await other.send(`${at}/items/${item}`, { text: 'What the other wrote' })
    const stale = await seun.send(`${at}/items/${item}`, { text: 'What I wrote' })
    expect(stale.status).toBe(409)
    expect(words(stale.body)).toContain('what it says: “What the other wrote”')
    expect(stale.body).toMatch(/<textarea[^>]*name="text"[^>]*>What I wrote<\/textarea>/)
    await seun.send(`${at}/items/${item}`, { text: 'What I wrote' })
    expect(words((await seun.get(at)).body)).toContain('What I wrote')
    const kept = await inStore(app, async (trx) =>
      trx.selectFrom('import').select('corrections').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(kept.corrections).toMatchObject([{ value: 'What the other wrote' }, { value: 'What I wrote' }])
  })

  it('is read again when somebody says what a column means; answers so far follow their rows, and it can be undone', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Columns.docx', parenting)
    const at = `/imports/${id}`
    const lead = questionNumber((await seun.get(at)).body, 'AN / DP')
    await seun.get(`${at}?see=${lead}`)
    await seun.send(`${at}/answer`, { answer: 'lead:1' })
    const page = await seun.get(`${at}/columns`)
    expect(words(page.body)).toMatch(/How will we know\? .*“How will we know\?” means/)
    expect((await seun.get(at)).body).not.toContain('Lead Survey')
    await seun.send(`${at}/columns`, { title: ['How will we know?'], means: ['due'] })
    const again = words((await seun.get(at)).body)
    expect(again).toContain('Due “Survey; audit”')
    expect(again).toContain('Lead DP, AN.')
    expect(again).toContain('0 missing')
    await seun.send(`${at}/undo`, {})
    const back = words((await seun.get(at)).body)
    expect(back).not.toContain('Due “Survey; audit”')
    expect(back).toContain('Lead DP, AN.')
  })

  it('is read again when somebody says in which row the titles stand, in every table that begins so', async () => {
    const seun = await app.signInAs('pm')
    const rows = (ref: string) =>
      `<tr><td>Wave</td><td>Thing</td><td>Body</td></tr><tr><td>${ref}</td><td>Visit every school in the town before the summer</td><td>Amy Hall</td></tr><tr><td>${ref}a</td><td>Write to each family about what was heard there</td><td>Amy Hall</td></tr>`
    const html = `<html><body><table>${rows('1')}</table><p>And then</p><table>${rows('2')}</table></body></html>`
    const id = await bring(app, seun, 'Odd titles.html', strToU8(html))
    const at = `/imports/${id}`
    const page = await seun.get(`${at}/columns`)
    expect(words(page.body)).toContain('Row 1: Wave | Thing | Body')
    await seun.send(`${at}/headers`, { table: ['1', '2'], row: ['1', '0'], alike: 'yes' })
    const again = words((await seun.get(at)).body)
    expect(again).toContain('Four things')
    expect(again).toContain('0 missing')
    await seun.send(`${at}/undo`, {})
    expect(words((await seun.get(at)).body)).not.toContain('Four things')
  })

  it('takes what a rating means once for every row', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Ratings.docx', parenting)
    const at = `/imports/${id}`
    expect(words((await seun.get(`${at}/key`)).body)).toContain('What each rating means')
    await seun.send(`${at}/key`, { code: ['A'], label: ['Some delay'], status: ['off-track'] })
    const kept = await inStore(app, async (trx) =>
      trx.selectFrom('import').select('corrections').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    const given = kept.corrections as unknown[]
    expect(given.at(-1)).toMatchObject({ kind: 'key', code: 'A', label: 'Some delay', status: 'off-track' })
  })
})

describe('what stands beside a question', () => {
  it('is the document, which can be turned to its other tables and back', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Turned.docx', parenting)
    const at = `/imports/${id}`
    const review = (await seun.get(at)).body
    const [, turn = ''] = /href="(\/imports\/[^"]*(?:page|table)=\d+[^"]*)"/.exec(review) ?? []
    expect(turn).not.toBe('')
    const turned = (await seun.get(turn.replaceAll('&amp;', '&').replace(/#.*$/, ''))).body
    expect(turned).toContain('Back to the row in question')
    expect(turned).not.toContain('class="lit"')
    expect(words(turned)).toMatch(/Your document, (page|table) \d+ of \d+/)
    expect((await seun.get(`${at}?see=1&table=999&page=999`)).body).not.toContain('Back to the row')
  })

  it('says of each column how sure we are of it, and that somebody said so once they have', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'How sure.docx', parenting)
    const at = `/imports/${id}`
    const review = (await seun.get(at)).body
    expect(words(review)).toContain('How sure')
    const titles = [...review.matchAll(/name="title" value="([^"]*)"/g)].map(([, title = '']) => title)
    const means = [...review.matchAll(/<option value="([a-z-]+)" selected/g)].map(([, one = '']) => one)
    expect(words(review)).toContain('Sure')
    expect(words(review)).not.toContain('You said so')
    await seun.send(`${at}/columns`, { title: titles, means: means.with(titles.length - 1, 'other') })
    expect(words((await seun.get(at)).body)).toContain('You said so')
  })
})
