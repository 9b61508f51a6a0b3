import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { corporateParentingPlan } from '#example/documents/corporate-parenting-plan.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, questionNumber, readWaiting, words } from '#tests/bring.ts'

const app = await startApp()
const parenting = await corporateParentingPlan()

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

    const lead = questionNumber(review.body, 'AN / DP')
    await seun.get(`${at}?see=${lead}`)
    const saved = await seun.send(`${at}/answer`, { answer: 'lead:1' })
    expect(saved.location).toBe(at)
    const term = questionNumber((await seun.get(at)).body, 'Spring term')
    const asked = await seun.get(`${at}?see=${term}`)
    expect(words(asked.body)).toContain('“Spring term”: which day is that?')
    expect(asked.body).toMatch(/class="lit"[\s\S]*?Spring term/)
    const unclear = await seun.send(`${at}/answer`, { answer: 'day', day: 'end of term' })
    expect(unclear.status).toBe(400)
    expect(words(unclear.body)).toContain('“end of term” does not name one day')
    await seun.send(`${at}/answer`, { answer: 'day', day: '26 March 2027' })

    const many = questionNumber((await seun.get(at)).body, 'actions go on')
    await seun.get(`${at}?see=${many}`)
    await seun.send(`${at}/answer`, { answer: 'review', review: '30 September 2026' })

    expect((await seun.get(`${at}/apply`)).location).toBe(at)
    expect(words((await seun.get(at)).body)).toMatch(
      /You can make this a plan when the \w+ (?:are|is) answered/,
    )
    expect((await seun.send(`${at}/apply`, {})).location).toBe(at)
    await seun.get(at)
    await seun.send(`${at}/rest`, {})
    const confirm = words((await seun.get(`${at}/apply`)).body)
    expect(confirm).toContain('Four priorities and 32 actions')
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

    const beside = words((await seun.get(`${planAt}/tables`)).body)
    expect(beside).toContain('What else its document says')
    expect(beside).toContain('Agnieszka Nowak, Head of Corporate Parenting')
    expect((await seun.get(planAt)).body).toContain(`${planAt}/tables`)

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

  it('brought again as a newer version of a plan is that, in the draft that there is', async () => {
    const seun = await app.signInAs('pm')
    const bytes = strToU8('Ref\tAction\tLead\n1\tOpen a clinic in every hub\tAmy Hall\n')
    const first = await bring(app, seun, 'Newer.txt', bytes)
    const { items } = JSON.parse((await seun.get('/plans.json')).body) as {
      items: { id: string; title: string }[]
    }
    const [plan] = items
    await seun.get('/imports/new')
    const again = await seun.send(
      '/imports',
      { plan: plan?.id ?? '' },
      { file: { name: 'Newer.txt', bytes } },
    )
    expect(again.location).toBe(`/imports/${first}`)
    const page = words((await seun.get(`/imports/${first}`)).body)
    expect(page).toContain(`which is now a newer version of ${plan?.title ?? ''}, as you said this time`)
    expect(page).toContain('See what is new in this version')
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
    expect(words((await seun.get('/imports')).body)).toContain('Withdrawn')
    expect((await seun.get('/imports.csv')).body).toContain('Parenting.docx,Withdrawn')
    const listed = JSON.parse((await seun.get('/imports.json')).body) as { items: { fileName: string }[] }
    expect(listed.items.map(({ fileName }) => fileName)).toContain('Parenting.docx')
  })

  it('is for the programme manager alone', async () => {
    const tom = await app.signInAs('al')
    for (const url of ['/imports', '/imports/new']) expect((await tom.get(url)).status).toBe(403)
  })
})

describe('a plan whose leads are only names', () => {
  it('is said so with what comes next: when it is made, in the week, on its document and where they are handed over', async () => {
    const seun = await app.signInAs('pm')
    const week = async () => words((await seun.get('/')).body)
    expect(await week()).not.toContain('nobody here who answers')
    const rows = [
      '1.1,Ring every school,Amy Hall',
      '1.2,Ring every surgery,Bo Lind',
      '1.3,Ask them again,Amy Hall',
    ]
    const text = ['Ref,Action,Lead,Due,RAG', ...rows.map((row) => `${row},30 September 2026,G`)].join('\n')
    const at = `/imports/${await bring(app, seun, 'Ringing.csv', strToU8(text))}`
    await seun.get(at)
    await seun.send(`${at}/rest`, {})
    await seun.get(`${at}/apply`)
    const made = await seun.send(`${at}/apply`, { title: 'Ringing round' })
    expect(decodeURIComponent(String(made.headers['set-cookie']))).toContain(
      '3 actions name nobody who has an account here as lead: say who leads them',
    )
    const said = await week()
    expect(said).toContain('Three actions have nobody here who answers for them')
    expect(said).toContain('Nobody with an account here goes by “Amy Hall”, “Bo Lind”.')
    expect((await seun.get(at)).body).toContain('href="/people/handover">Say who leads 3 actions')
    expect(words((await seun.get('/people/handover')).body)).toContain('“Amy Hall” is nobody known here')
    expect(words((await (await app.signInAs('al')).get('/')).body)).not.toContain('nobody here who answers')
  })
})
