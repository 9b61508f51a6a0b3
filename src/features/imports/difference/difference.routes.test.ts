import { describe, expect, it } from 'vitest'
import { strToU8 } from 'fflate'
import { parseDocument } from '#src/kit/documents/read.ts'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, putIn, sayNewer, words } from '#tests/bring.ts'
import { draftPlan } from '../plan/draft-plan.ts'
import { reviseUnattended } from './revision.unattended.ts'

const app = await startApp()

type Row = [ref: string, action: string, lead: string, due: string, rating: string]

const first: Record<string, Row[]> = {
  'Priority 1: Front door': [
    ['1.1', 'Decide every contact within one working day', 'Tom Hartnell', '30 June 2026', 'G'],
    ['1.2', 'Hold a threshold workshop in every school', 'Patrick Fenn', '31 July 2026', 'A'],
    ['1.3', 'Write to every family when their case closes', 'Tom Hartnell', '31 August 2026', 'G'],
  ],
  'Priority 2: Workforce': [
    ['2.1', 'Recruit 14 permanent social workers', 'Gareth Pugh', '31 July 2026', 'R'],
    ['2.2', 'Give every newly qualified worker a mentor', 'Gareth Pugh', '30 September 2026', 'A'],
  ],
}

function documentOf(title: string, plan: Record<string, Row[]>): Uint8Array {
  const tables = Object.entries(plan).map(
    ([theme, rows]) =>
      `<h2>${theme}</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th><th>RAG</th></tr>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
  )
  return strToU8(`<html><body><h1>${title}</h1>${tables.join('')}</body></html>`)
}

async function planCalled(title: string): Promise<string> {
  const seun = await app.signInAs('pm')
  return makePlan(seun, await bring(app, seun, `${title}.html`, documentOf(title, first)))
}

async function bringNewer(planId: string, title: string, plan: Record<string, Row[]>) {
  const seun = await app.signInAs('pm')
  const id = await bring(app, seun, `${title}.html`, documentOf(title, plan))
  return { seun, id, at: await sayNewer(seun, id, planId) }
}

const actionsOf = async (planId: string) =>
  inStore(app, async (trx) =>
    trx.selectFrom('action').selectAll().where('planId', '=', planId).orderBy('position').execute(),
  )

/** The choices that a page offers for one kind of change, in its order. */
function keysOf(html: string, kind: string): string[] {
  return [
    ...new Set(
      [...html.matchAll(new RegExp(`name="(?:take|fate)-(${kind}-[\\w-]{16})"`, 'g'))].map(
        ([, key = '']) => key,
      ),
    ),
  ]
}

const second: Record<string, Row[]> = {
  'Priority 1: Front door': [
    ['1.1', 'Decide every contact within one working day', 'Tom Hartnell', '30 June 2026', 'A'],
    [
      '1.2',
      'Hold a threshold workshop in every school and nursery',
      'Patrick Fenn',
      '30 September 2026',
      'A',
    ],
  ],
  'Priority 2: Workforce': [
    ['2.1', 'Give every newly qualified worker a mentor', 'Gareth Pugh', '30 September 2026', 'A'],
    ['2.2', 'Recruit 14 permanent social workers', 'Ade Cole', '31 July 2026', 'R'],
    ['2.3', 'Open a social work academy with the college', 'Ade Cole', 'December 2026', ''],
  ],
}

describe('a newer version of a live plan', () => {
  it('is a difference: each change is taken or left, what is lost gets its fate, and every record says which import', async () => {
    const planId = await planCalled('Corporate plan')
    const before = await actionsOf(planId)
    const { seun, id, at } = await bringNewer(planId, 'Corporate plan, May', second)
    const page = await seun.get(at)
    const said = words(page.body)
    expect(said).toContain(
      'One added, one not in it, one reworded, one given another date, one rated otherwise',
    )
    expect(said).toContain('Write to every family when their case closes')
    expect(said).toMatch(/Was 31 July 2026 Now 30 September 2026/)
    expect(said).not.toContain('Put this version into the plan')

    const unsaid = await seun.send(at, {
      group: 'removed',
      [`fate-${keysOf(page.body, 'removed')[0] ?? ''}`]: 'withdrawn',
    })
    expect(unsaid.status).toBe(400)
    expect(words(unsaid.body)).toContain('is withdrawn, and who decided')
    const [lost = ''] = keysOf(page.body, 'removed')
    await seun.send(at, {
      group: 'removed',
      [`fate-${lost}`]: 'withdrawn',
      [`why-${lost}-withdrawn`]: 'The Board decided on 12 May that letters go with every visit',
    })
    const [led = ''] = keysOf(page.body, 'led')
    await seun.get(at)
    await seun.send(at, { group: 'led', [`take-${led}`]: 'leave' })
    await seun.get(at)
    await seun.send(at, { deed: 'take-rest' })
    const ready = await seun.get(at)
    expect(words(ready.body)).toContain('Put this version into the plan')
    const done = await seun.send(`/imports/${id}/revision`, {})
    expect(done.location).toBe(`/plans/${planId}`)

    const after = await actionsOf(planId)
    expect(after).toHaveLength(before.length + 1)
    const now = (text: string) => after.find(({ title }) => title === text)
    const workshop = now('Hold a threshold workshop in every school and nursery')
    expect(workshop).toMatchObject({ dueOn: '2026-09-30', firstDueOn: '2026-07-31', timesMoved: 1 })
    expect(now('Decide every contact within one working day')).toMatchObject({ levelAsWritten: 'A' })
    expect(now('Write to every family when their case closes')).toMatchObject({ state: 'cancelled' })
    expect(now('Recruit 14 permanent social workers')).toMatchObject({ ref: '2.2' })
    expect(now('Open a social work academy with the college')).toMatchObject({ ref: '2.3', importId: id })
    const shown = after.filter(({ state }) => state !== 'cancelled').map(({ ref }) => ref)
    expect(shown).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3'])
    const entries = await inStore(app, async (trx) =>
      trx.selectFrom('entry').select(['deed', 'reason']).where('importId', '=', id).orderBy('deed').execute(),
    )
    expect(new Set(entries.map(({ deed }) => deed))).toEqual(
      new Set([
        'action.cancel',
        'action.import',
        'action.level',
        'action.redate',
        'action.renumber',
        'action.reword',
        'plan.revise',
      ]),
    )
    const moved = entries.find(({ deed }) => deed === 'action.redate')
    expect(moved?.reason).toBe('In the new version of the plan, Corporate plan, May.html')
    expect(words((await seun.get(`/imports/${id}`)).body)).toContain('In the plan')
    expect(words((await seun.get(`/actions/${workshop?.id ?? ''}/history`)).body)).toContain(
      'changed its words',
    )
  })

  it('that says the same is no difference, and can be put in at once', async () => {
    const planId = await planCalled('Same plan')
    const { seun, id, at } = await bringNewer(planId, 'Same plan again', first)
    expect(words((await seun.get(at)).body)).toContain('Nothing is different. Five actions are as they were.')
    expect((await seun.send(`/imports/${id}/revision`, {})).location).toBe(`/plans/${planId}`)
  })

  it('is drawn again where the plan changed meanwhile, and nothing is put in', async () => {
    const planId = await planCalled('Stale plan')
    const { seun, id, at } = await bringNewer(planId, 'Stale plan, May', {
      ...first,
      'Priority 2: Workforce': (first['Priority 2: Workforce'] ?? []).map(
        ([ref, text, , due, rag]): Row => [ref, text, 'Ade Cole', due, rag],
      ),
    })
    await seun.get(at)
    await seun.send(at, { group: 'led', deed: 'take-all' })
    await seun.get(at)
    const [action] = await actionsOf(planId)
    const other = await app.signInAs('pm')
    await other.get(`/actions/${action?.id ?? ''}/words`)
    await other.send(`/actions/${action?.id ?? ''}/words`, {
      title: 'Decide every contact within a day',
      text: '',
      impact: '',
      criterion: '',
      reason: 'Shorter',
    })
    const stale = await seun.send(`/imports/${id}/revision`, {})
    expect(stale.status).toBe(409)
    expect(words(stale.body)).toContain('The plan changed while you had this open')
    expect(words(stale.body)).toContain('One reworded and two given other leads')
    expect((await actionsOf(planId)).some(({ importId }) => importId === id)).toBe(false)
  })

  it('asks whether much reworded actions are the same, and compares again with the answer', async () => {
    const planId = await planCalled('Reworded plan')
    const { seun, at } = await bringNewer(planId, 'Reworded plan, May', {
      ...first,
      'Priority 2: Workforce': [
        [
          '2.1',
          'Recruit and keep 14 team managers, so that no team is without one',
          'Gareth Pugh',
          '31 July 2026',
          'R',
        ],
        ['2.2', 'Give every newly qualified worker a mentor', 'Gareth Pugh', '30 September 2026', 'A'],
      ],
    })
    const page = await seun.get(at)
    expect(words(page.body)).toContain('Is this the same?')
    const field = /name="(same-[^"]+)"/.exec(page.body)?.[1] ?? ''
    await seun.send(at, { [field]: 'apart' })
    const apart = words((await seun.get(at)).body)
    expect(apart).not.toContain('Is this the same?')
    expect(apart).toContain('One added and one not in it')
  })

  it('whose actions moved under another theme moves them, with what stands under them', async () => {
    const planId = await planCalled('Moved plan')
    const [door = [], work = []] = [first['Priority 1: Front door'], first['Priority 2: Workforce']]
    const { seun, id, at } = await bringNewer(planId, 'Moved plan, May', {
      'Priority 1: Front door': door.slice(0, 2),
      'Priority 2: Workforce': work,
      'Priority 3: Families know where they stand': door
        .slice(2)
        .map((row): Row => ['3.1', row[1], row[2], row[3], row[4]]),
    })
    expect(words((await seun.get(at)).body)).toContain('One added, one moved and one renumbered')
    expect(await putIn(seun, id)).toBe(planId)
    const themes = await inStore(app, async (trx) =>
      trx
        .selectFrom('theme')
        .select(['id', 'ref'])
        .where('planId', '=', planId)
        .orderBy('position')
        .execute(),
    )
    expect(themes.map(({ ref }) => ref)).toEqual(['1', '2', '3'])
    const moved = (await actionsOf(planId)).at(-1)
    expect(moved).toMatchObject({ ref: '3.1', themeId: themes[2]?.id })
  })
})

describe('a newer version brought in by a command', () => {
  const revise = async (planId: string, bytes: Uint8Array) => {
    const document = await parseDocument(bytes, 'newer.html')
    const council = await app.deps.findCouncil('')
    return inStore(app, async (trx) =>
      reviseUnattended(trx, {
        councilId: council?.id ?? '',
        fileName: 'newer.html',
        bytes,
        read: { document, draft: draftPlan(document) },
        title: null,
        newerOf: planId,
        now: app.deps.clock(),
      }),
    )
  }

  it('is put in where it only adds to what the plan says', async () => {
    const planId = await planCalled('Unattended plan')
    const more = (first['Priority 1: Front door'] ?? []).concat([
      ['1.4', 'Answer every school within the day', 'Tom Hartnell', '31 August 2026', 'G'],
    ])
    const outcome = await revise(planId, documentOf('Newer', { ...first, 'Priority 1: Front door': more }))
    expect(outcome).toEqual({ changes: 1, title: 'Unattended plan' })
    expect((await actionsOf(planId)).map(({ ref }) => ref)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2.1',
      '2.2',
    ])
  })

  it('waits for a person where an action is lost or says something else, with everything that is open', async () => {
    const planId = await planCalled('Guarded plan')
    const before = await actionsOf(planId)
    const bytes = documentOf('Newer still', second)
    const outcome = await revise(planId, bytes)
    if (!('waiting' in outcome)) throw new Error('Nothing waits')
    expect(await actionsOf(planId)).toEqual(before)
    const seun = await app.signInAs('pm')
    const page = await seun.get(outcome.at)
    expect(words(page.body)).toContain('Compared with Guarded plan as it is now.')
    expect(words(page.body)).toContain('Nine things need your word.')
    expect(outcome.waiting).toBe(9)
    expect(await revise(planId, bytes)).toEqual(outcome)
  })
})
