import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { corporateParentingPlan } from '#example/documents/corporate-parenting-plan.ts'
import { improvementPlan } from '#example/documents/improvement-plan.ts'
import { rivermere } from '#example/rivermere/index.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, readWaiting } from '#tests/bring.ts'

const app = await startApp()
const parenting = await corporateParentingPlan()

/** The page's words without its tags. */
function words(html: string): string {
  return html
    .replace(/<(?:style|script|head)[\s\S]*?<\/(?:style|script|head)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ')
}

function numberOf(html: string, heading: string): number {
  const links = [...html.matchAll(/\?see=(\d+)"[^>]*>Check<span[^>]*> ([^<]*)/g)]
  const link = links.find(([, , said = '']) => said.includes(heading))
  return Number(link?.[1] ?? 0)
}

describe('a plan brought in by the programme manager', () => {
  it('is read, reviewed, corrected, made the plan, and withdrawn', async () => {
    const seun = await app.signInAs('pm')
    await seun.get('/imports/new')
    const sent = await seun.send('/imports', {}, { file: { name: 'Parenting.docx', bytes: parenting } })
    expect(sent.status).toBe(303)
    const at = sent.location ?? ''
    expect(words((await seun.get(at)).body)).toContain('We are reading your document')
    await readWaiting(app)

    const review = await seun.get(at)
    const said = words(review.body)
    expect(said).toContain('Check what we read')
    expect(said).toMatch(/Four priorities and 32 actions\. We are sure of \d+/)
    expect(said).toMatch(/[\d,]+ words in the document, [\d,]+ accounted for/)
    expect(said).toContain('0 missing')
    expect(said).toContain('need your eye')

    const lead = numberOf(review.body, 'AN / DP')
    await seun.get(`${at}?see=${lead}`)
    const saved = await seun.send(`${at}/answer`, { answer: 'lead:1' })
    expect(saved.location).toBe(at)
    const term = numberOf((await seun.get(at)).body, 'Spring term')
    const asked = await seun.get(`${at}?see=${term}`)
    expect(words(asked.body)).toContain('“Spring term”: which day is that?')
    expect(asked.body).toMatch(/class="lit"[\s\S]*?Spring term/)
    const unclear = await seun.send(`${at}/answer`, { answer: 'day', day: 'end of term' })
    expect(unclear.status).toBe(400)
    expect(words(unclear.body)).toContain('“end of term” could be more than one day')
    await seun.send(`${at}/answer`, { answer: 'day', day: '26 March 2027' })

    const many = numberOf((await seun.get(at)).body, 'actions go on')
    await seun.get(`${at}?see=${many}`)
    await seun.send(`${at}/answer`, { answer: 'review', review: '30 September 2026' })

    const confirm = words((await seun.get(`${at}/apply`)).body)
    expect(confirm).toContain('Four priorities and 32 actions')
    expect(confirm).toContain('you have not looked at')
    const applied = await seun.send(`${at}/apply`, { title: 'Corporate Parenting Plan' })
    const planAt = applied.location ?? ''
    expect(planAt).toMatch(/^\/plans\//)
    const again = await seun.send(`${at}/apply`, {})
    expect(again.location).toBe(planAt)

    const plan = words((await seun.get(planAt)).body)
    expect(plan).toContain('Corporate Parenting Plan')
    const actions = await inStore(app, async (trx) =>
      trx
        .selectFrom('action')
        .selectAll()
        .where('planId', '=', planAt.split('/').at(-1) ?? '')
        .orderBy('position')
        .execute(),
    )
    expect(actions).toHaveLength(32)
    expect(actions.every(({ importId }) => importId === at.split('/').at(-1))).toBe(true)
    expect(actions.every(({ importSource }) => importSource !== null && 'row' in Object(importSource))).toBe(
      true,
    )
    const housing = actions.find(({ ref }) => ref === '2.4')
    expect(housing).toMatchObject({
      dueOn: '2027-03-26',
      dueText: 'Spring term',
      levelAsWritten: 'A Some delay, or a risk that we are watching',
    })
    expect(actions.find(({ ref }) => ref === '3.2')).toMatchObject({
      dueOn: '2026-09-30',
      dueText: 'Ongoing',
      dueRepeats: 'ongoing',
    })
    const leads = await inStore(app, async (trx) =>
      trx
        .selectFrom('actionLead')
        .select(['asWritten'])
        .where('actionId', '=', housing?.id ?? '')
        .orderBy('position')
        .execute(),
    )
    expect(leads.map(({ asWritten }) => asWritten)).toEqual(['DP', 'AN'])

    expect(words((await seun.get(at)).body)).toContain('with 32 actions')
    const why = await seun.send(`${at}/withdrawal`, { reason: '' })
    expect(words(why.body)).toContain('Say why this plan is withdrawn')
    await seun.send(`${at}/withdrawal`, { reason: 'Brought in to try it' })
    expect(words((await seun.get(at)).body)).toContain('Withdrawn')
    expect(words((await seun.get('/plans')).body)).not.toContain('Corporate Parenting Plan')
    const entry = await inStore(app, async (trx) =>
      trx
        .selectFrom('entry')
        .select(['reason', 'importId'])
        .where('deed', '=', 'plan.withdraw')
        .executeTakeFirst(),
    )
    expect(entry).toMatchObject({ reason: 'Brought in to try it', importId: at.split('/').at(-1) })
  })

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
    await seun.get(`/imports/${id}/apply`)
    const made = await seun.send(`/imports/${id}/apply`, {})
    const led = await inStore(app, async (trx) =>
      trx
        .selectFrom('action')
        .select('accountableId')
        .where('planId', '=', made.location?.split('/').at(-1) ?? '')
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
    const lead = numberOf((await seun.get(at)).body, 'AN / DP')
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

  it('is the same import when the same file is sent again before it is a plan', async () => {
    const seun = await app.signInAs('pm')
    const first = await bring(
      app,
      seun,
      'Twice.txt',
      strToU8('Ref\tAction\tLead\n1\tVisit every school\tAmy Hall\n'),
    )
    const second = await bring(
      app,
      seun,
      'Twice.txt',
      strToU8('Ref\tAction\tLead\n1\tVisit every school\tAmy Hall\n'),
    )
    expect(second).toBe(first)
  })

  it('may be pasted: a table from Word as HTML, or plain text', async () => {
    const seun = await app.signInAs('pm')
    await seun.get('/imports/new')
    const table =
      '<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>1.1</td><td>Open a drop-in</td><td>Amy Hall</td><td>June 2026</td></tr></table>'
    const sent = await seun.send('/imports', { pasted: 'Ref Action', pastedHtml: table }, {})
    await readWaiting(app)
    const review = words((await seun.get(sent.location ?? '')).body)
    expect(review).toContain('Pasted plan.html')
    expect(review).toContain('1.1 Open a drop-in')
    expect(review).toContain('Due 30 June 2026 (“June 2026”)')
  })

  it('is listed with what became of it, as a page, a CSV and JSON', async () => {
    const seun = await app.signInAs('pm')
    expect(words((await seun.get('/imports')).body)).toContain('In the plan')
    expect((await seun.get('/imports.csv')).body).toContain('Parenting.docx,Withdrawn')
    const listed = JSON.parse((await seun.get('/imports.json')).body) as { items: { fileName: string }[] }
    expect(listed.items.map(({ fileName }) => fileName)).toContain('Parenting.docx')
  })

  it('is for the programme manager alone', async () => {
    const tom = await app.signInAs('al')
    for (const url of ['/imports', '/imports/new']) expect((await tom.get(url)).status).toBe(403)
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
