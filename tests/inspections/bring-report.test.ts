import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomesOf } from '#src/features/imports/index.ts'
import { keepOutcomes } from '#src/features/inspections/index.ts'
import { root } from '#src/root.ts'
import { type Browser, startApp } from '../app.ts'
import { bring, inStore, makePlan, readWaiting } from '../bring.ts'
import { picture } from '../documents/picture.ts'
import { invented } from './report-file.ts'

const app = await startApp()
const manager = await app.signInAs('pm')

/** Brings a report in through the door and has it read; resolves to the address of its draft. */
async function bringReport(who: Browser, name: string, bytes: Uint8Array): Promise<string> {
  await who.get('/inspections/new')
  const sent = await who.send('/inspections', {}, { file: { name, bytes } })
  if (sent.status !== 303 || sent.location === null) throw new Error(`It was not taken: ${sent.status}`)
  await readWaiting(app)
  return sent.location
}

const plain = (html: string) =>
  html
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/&#39;/gu, '’')
    .replaceAll(/\s+/gu, ' ')

describe('a report of an inspection brought in on the web', () => {
  const { facts, bytes } = invented('inspection 2023', 5)

  it('is read, checked, kept with its findings among what the plan answers, and withdrawn', async () => {
    const draft = await bringReport(manager, 'report.pdf', bytes)
    const review = await manager.get(draft)
    expect(review.status).toBe(200)
    expect(plain(review.body)).toContain('Words that we could not place')
    const asked = await manager.send(`${draft}/apply`, { received: '' })
    expect(plain(asked.body)).toContain(`Say that the report about ${facts.authority} is the right one`)
    const kept = await manager.send(`${draft}/apply`, { received: '', another: 'keep' })
    expect(kept.location).toMatch(/^\/inspections\/[0-9a-f-]{36}$/)
    const address = kept.location ?? ''
    const page = plain((await manager.get(address)).body)
    for (const { title, grade } of facts.judgements) {
      expect(page).toContain(title)
      expect(page).toContain(grade)
    }
    for (const { text } of facts.findings) expect(page).toContain(text.slice(0, 40))
    expect(page).toContain('report.pdf')
    const sources = (await manager.get('/sources.csv')).body
    expect(sources).toContain((facts.findings[0]?.text ?? '').slice(0, 40))
    const stored = await inStore(app, async (trx) =>
      trx
        .selectFrom('sourceItem')
        .select(['importId', 'importSource', 'place'])
        .where('importId', 'is not', null)
        .execute(),
    )
    expect(stored).toHaveLength(facts.findings.length)
    for (const { importSource, place } of stored) {
      expect(importSource).toMatchObject({ page: expect.any(Number) as number })
      expect(place).toMatch(/^page \d+$/)
    }

    const again = await manager.send(`${draft}/apply`, {})
    expect(again.location).toBe(address)

    await manager.get(draft)
    expect((await manager.send(`${draft}/withdrawal`, { reason: '' })).status).toBe(400)
    await manager.send(`${draft}/withdrawal`, { reason: 'It was another council’s' })
    expect((await manager.get(address)).status).toBe(404)
    expect((await manager.get('/sources.csv')).body).not.toContain(
      (facts.findings[0]?.text ?? '').slice(0, 40),
    )
  })

  it('that does not say when it was published is helped by the published outcomes', async () => {
    const draft = await bringReport(manager, 'unpublished.pdf', invented('inspection 2023', 9).bytes)
    await manager.get(draft)
    const days = { startDate: '4 March 2024', endDate: '8 March 2024', publishedDate: '' }
    await manager.send(`${draft}/particulars`, { authority: 'Rivermere', kind: 'standard', ...days })
    expect(plain((await manager.get(draft)).body)).toContain(
      'We did not find when it was published. The clocks',
    )
    const council = await app.deps.findCouncil('')
    const row = 'X2,Rivermere,East,04/03/2024,29/04/2024,Standard inspection,Good,Good,Good,Good'
    const head =
      'Area code,Authority name,Region,Inspection date,Publication date,Inspection type,Overall effectiveness,The impact of leaders on social work practice with children and families,The experiences and progress of children in care,The experiences and progress of care leavers'
    const file = await outcomesOf(new TextEncoder().encode(`${head}\n${row}`), 'outcomes.csv')
    if ('refused' in file) throw new Error(file.refused)
    const loading = { councilId: council?.id ?? '', fileName: 'outcomes.csv', outcomes: file.outcomes }
    await inStore(app, async (trx) => keepOutcomes(trx, loading))
    expect(plain((await manager.get(draft)).body)).toContain('The published outcomes say 29 April 2024')
  })

  it('says first which of its pages hold no words', async () => {
    const pictured = `#set page(header: none, footer: none)\n${picture}`
    const scanned = invented('inspection 2023', 7, pictured)
    const draft = await bringReport(manager, 'scanned.pdf', scanned.bytes)
    const review = plain((await manager.get(draft)).body)
    expect(review).toMatch(/Look at these Part of the report was not read\. Page \d+ holds no words/)
    expect(review).toContain('words that were read have their place')
    expect(review).toContain(scanned.facts.judgements[0]?.title ?? 'a judgement')
  })

  it('can be corrected in every part before it is kept, and a correction taken back', async () => {
    const draft = await bringReport(manager, 'again.pdf', bytes)
    await manager.get(draft)
    expect((await manager.send(`${draft}/particulars`, { startDate: 'soon' })).body).toContain('is not a day')
    await manager.get(draft)
    await manager.send(`${draft}/particulars`, {
      authority: 'Rivermere Council',
      kind: 'standard',
      startDate: '1 September 2025',
      endDate: '12 September 2025',
      publishedDate: '20 October 2025',
      leadInspector: 'Ada Lorrimer',
    })
    await manager.get(draft)
    await manager.send(`${draft}/judgements`, {
      'title-0': 'The impact of leaders on social work practice with children and families',
      'grade-0': 'good',
    })
    await manager.get(`${draft}/findings/0`)
    await manager.send(`${draft}/findings/0`, {
      number: '1',
      kind: 'priority-action',
      text: 'What the night duty team writes down.',
    })
    await manager.get(`${draft}/findings/new`)
    await manager.send(`${draft}/findings/new`, {
      number: '99',
      kind: 'recommendation',
      text: 'A finding that was missed.',
    })
    await manager.get(draft)
    await manager.send(`${draft}/undo`, {})
    const review = plain((await manager.get(draft)).body)
    expect(review).toContain('What the night duty team writes down.')
    expect(review).not.toContain('A finding that was missed.')
    const kept = await manager.send(`${draft}/apply`, { received: '27 October 2025' })
    const page = plain((await manager.get(kept.location ?? '')).body)
    expect(page).toContain('1 September 2025 to 12 September 2025')
    expect(page).toContain('Counted from its receipt on 27 October 2025')
    expect(page).toContain('24 November 2025')
    const { items } = JSON.parse((await manager.get(`${kept.location ?? ''}.json`)).body) as {
      items: { kind: string; text: string }[]
    }
    expect(items[0]).toMatchObject({ kind: 'priority-action', text: 'What the night duty team writes down.' })
  })

  it('changed by somebody else meanwhile is not overwritten', async () => {
    const other = await app.signInAs('sa')
    const draft = await bringReport(manager, 'twice.pdf', invented('focused visit', 7).bytes)
    await manager.get(draft)
    await other.get(draft)
    await other.send(`${draft}/judgements`, { 'title-0': 'Care leavers', 'grade-0': 'Good' })
    const late = await manager.send(`${draft}/judgements`, { 'title-0': 'Adoption', 'grade-0': 'Good' })
    expect(late.status).toBe(409)
    expect(late.body).toContain('changed this draft while you had it open')
  })

  it('that is no document is refused in one sentence', async () => {
    const draft = await bringReport(manager, 'picture.pdf', new TextEncoder().encode('\u0000\u0001'))
    expect((await manager.get(draft)).body).toContain('We could not read this report')
  })
})

const shared = join(root, '..', 'shared')
const plan = join(shared, 'plans', 'stockton.docx')
const report = join(shared, 'data', 'ofsted-reports', 'stockton-2023-05-09.pdf')

describe.skipIf(!existsSync(plan) || !existsSync(report))(
  'a real plan and the report it answers (skipped where ../shared is not there)',
  () => {
    it('the plan’s six tags are linked to the report’s four findings with one press, and the clocks run', async () => {
      const imported = await bring(app, manager, 'plan.docx', readFileSync(plan))
      await makePlan(manager, imported, 'The plan of the report')
      const draft = await bringReport(manager, 'report.pdf', readFileSync(report))
      await manager.get(draft)
      const kept = await manager.send(`${draft}/apply`, { received: '9 May 2023', another: 'keep' })
      const address = kept.location ?? ''
      const before = await manager.get(address)
      expect(plain(before.body)).toContain('Make these 6 links')
      expect(plain(before.body)).toContain('16 August 2023')
      await manager.send(`${address}/links`, {})
      const { items } = JSON.parse((await manager.get(`${address}.json`)).body) as {
        items: { number: string; actions: unknown[] }[]
      }
      expect(items).toHaveLength(4)
      expect(items.map(({ actions }) => actions.length > 0)).toEqual([true, true, true, true])
      expect(items.reduce((all, { actions }) => all + actions.length, 0)).toBe(6)
      expect(plain((await manager.get(address)).body)).not.toContain('What the plan says it answers')
    })
  },
)

describe('a plan whose document answers an inspection of long ago', () => {
  it('is offered to none that began after half of what it dates was due', async () => {
    const { items } = JSON.parse((await manager.get('/inspections.json')).body) as {
      items: { id: string; kind: string }[]
    }
    const inspection = `/inspections/${items.find(({ kind }) => kind === 'standard')?.id ?? ''}`
    const planDue = async (title: string, year: number) => {
      const rows = ['Visit each school in the town', 'Write to every family', 'Ring each carer'].map(
        (action, at) => `${at + 1}.1,${action},Amara Holt,30 June ${year},${at + 1}`,
      )
      const text = ['Ref,Action,Lead,Due date,Ofsted recommendation', ...rows].join('\n')
      const imported = await bring(app, manager, `${title}.csv`, new TextEncoder().encode(text))
      await makePlan(manager, imported, title)
      return plain((await manager.get(inspection)).body)
    }
    expect(await planDue('The plan of 2023', 2023)).not.toContain(
      'of these findings, and they are not linked yet',
    )
    expect(await planDue('The plan of 2027', 2027)).toContain(
      'of these findings, and they are not linked yet',
    )
  })
})
