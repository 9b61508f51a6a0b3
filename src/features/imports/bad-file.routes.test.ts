import { sql } from 'kysely'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { corporateParentingPlan } from '#example/documents/corporate-parenting-plan.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, words } from '#tests/bring.ts'

const app = await startApp()
const parenting = await corporateParentingPlan()

/** A plan of three actions, the second of which says this. */
function withCell(text: string): Uint8Array {
  const row = (ref: string, says: string) => `${ref},${says},Tom Hartnell,30 June 2026,G`
  return strToU8(
    ['Ref,Action,Lead,Due,RAG', row('1.1', 'First'), row('1.2', text), row('1.3', 'Third')].join('\n'),
  )
}

describe('a cell with very many words', () => {
  it('is shown in part wherever it is listed, whole where it is corrected, and asked about first', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Long.csv', withCell('word '.repeat(12_000).trim()))
    const review = await seun.get(`/imports/${id}`)
    expect(words(review.body)).toContain('It is 59,999 characters long: part it, or shorten it')
    expect(words(review.body)).toContain(
      'Shown in part: 2,000 of 60,003 characters. Correct it to see the whole.',
    )
    expect(words(review.body)).toContain(
      'Shown in part: 4,000 of 59,999 characters. Your file has the whole.',
    )
    expect(review.body.length).toBeLessThan(60_000)
    const item = await seun.get(`/imports/${id}/items/i2`)
    expect(item.body).toContain('word '.repeat(12_000).trim())
  })
})

describe('a draft of a document that was read when cells could go on without an end', () => {
  it('is corrected on a page that a browser can open, and what is not shown whole stays', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Earlier.csv', withCell('Ring every school in the first week'))
    await inStore(app, async (trx) =>
      sql`update import set draft = jsonb_set(draft, '{items,1,text}', to_jsonb(repeat('word ', 600000) || 'end'))
        where id = ${id}`.execute(trx),
    )
    const at = `/imports/${id}/items/i2`
    const { body } = await seun.get(at)
    expect(body.length).toBeLessThan(100_000)
    expect(words(body)).toContain(
      'Shown in part: 2,000 of 3,000,003 characters. It is too long to be changed here',
    )
    expect((await seun.send(at, { ref: '1.2a' })).status).toBe(303)
    const kept = await inStore(app, async (trx) =>
      trx.selectFrom('import').select('corrections').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify(kept.corrections)).toContain('1.2a')
    expect(JSON.stringify(kept.corrections)).not.toContain('word')
  })
})

describe('a file that cannot be read', () => {
  const ole = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
  ])
  const bad: [string, string, Uint8Array][] = [
    [
      'of the wrong kind',
      'picture.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    ],
    ['cut short', 'cut.docx', parenting.slice(0, Math.floor(parenting.length / 2))],
    ['that is a zip of something else', 'other.docx', zipSync({ 'note.txt': strToU8('hello') })],
    ['in the old or an encrypted form', 'old.doc', ole],
    ['whose words are none', 'blank.txt', strToU8('   \n\n  ')],
    ['with a cell that does not end', 'endless.csv', withCell('x'.repeat(3_000_000))],
    ['with a line that does not end', 'endless.txt', strToU8('word '.repeat(30_000))],
    ['that is a broken PDF', 'broken.pdf', strToU8('%PDF-1.7\n1 0 obj\n<<')],
  ]
  it.each(bad)('%s gets one clear sentence, and nothing is made of it', async (_what, name, bytes) => {
    const seun = await app.signInAs('pm')
    const plans = await countPlans()
    const id = await bring(app, seun, name, bytes)
    const said = words((await seun.get(`/imports/${id}`)).body)
    expect(said).toContain('We could not read this document')
    expect(said).toContain('Nothing was put into any plan.')
    expect(said).not.toMatch(/undefined|null|NaN|\[object|Error:| at \w+ \(/)
    expect((await seun.send(`/imports/${id}/apply`, {})).location).toBe(`/imports/${id}`)
    expect(await countPlans()).toBe(plans)
    await seun.send(`/imports/${id}/discard`, {})
    expect(words((await seun.get(`/imports/${id}`)).body)).toContain('Set aside')
  })

  it('empty, or none at all, is told on the form', async () => {
    const seun = await app.signInAs('pm')
    await seun.get('/imports/new')
    const empty = await seun.send('/imports', {}, { file: { name: 'none.docx', bytes: new Uint8Array() } })
    expect(empty.status).toBe(400)
    expect(words(empty.body)).toContain('“none.docx” is empty')
    const none = await seun.send('/imports', {})
    expect(words(none.body)).toContain('Choose the file that holds the plan, or paste the plan in the box')
  })

  it('too large is told with the limit', async () => {
    const seun = await app.signInAs('pm')
    await seun.get('/imports/new')
    const large = await seun.send(
      '/imports',
      {},
      { file: { name: 'large.docx', bytes: new Uint8Array(26 * 1024 * 1024) } },
    )
    expect(large.status).toBe(413)
    expect(words(large.body)).toContain('larger than 25 MB')
  })

  it('that is a web page named .docx is read as what it is', async () => {
    const seun = await app.signInAs('pm')
    const html =
      '<html><body><table><tr><th>Ref</th><th>Action</th><th>Lead</th></tr><tr><td>1</td><td>Call every school</td><td>Amy Hall</td></tr></table></body></html>'
    const id = await bring(app, seun, 'saved.docx', strToU8(html))
    expect(words((await seun.get(`/imports/${id}`)).body)).toContain('1 Call every school')
  })

  async function countPlans(): Promise<number> {
    return inStore(app, async (trx) => (await trx.selectFrom('plan').select('id').execute()).length)
  }
})
