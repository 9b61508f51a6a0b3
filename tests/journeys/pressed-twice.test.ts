import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { insertFindingTags } from '#src/features/sources/index.ts'
import { actionIdOf, type Browser, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { formIn } from '../form-in.ts'
import { plain } from '../plain.ts'
import { countsIn, grown, option, saidTwice } from './grown.ts'

const app = await startApp()

type Id = { id: string }
const first = async (table: string, where = 'true', of = 'id'): Promise<string> =>
  inStore(app, async (trx) => {
    const found = await sql<Id>`select ${sql.ref(of)} as id from ${sql.table(table)}
      where ${sql.raw(where)} order by id limit 1`.execute(trx)
    const [row] = found.rows
    if (row === undefined) throw new Error(`The example has no ${table} where ${where}`)
    return row.id
  })

const plan = `/plans/${await first('plan', "title like 'Rivermere%'")}`
const board = `/boards/${await first('body')}`
const measure = `/measures/${await first('measure')}`
const karen = `/people/${await first('person', "name = 'Karen Oduya'")}`
const action = `/actions/${await actionIdOf(app, '3.2.3')}`
const quiet = `/actions/${await actionIdOf(app, '2.2.1')}`
const criterion = `/criteria/${await first('success_criterion', 'retired_on is null and action_id is not null')}`
const evidence = `/evidence/${await first('evidence')}`
const finding = `/findings/${await first('source_item')}`
const consultation = `/consultations/${await first('consultation', "closes_on >= '2026-06-22'")}`
const published = `/versions/${await first('plan_version', "state = 'published'")}`
const project = `/plans/${await first('plan', "title like 'Joint Housing%'")}`

type Row = {
  what: string
  who?: string
  page: string
  to?: string
  /** What tells the form from another one that is sent to the same place. */
  held: string
  fields: (body: string) => Record<string, string | string[]>
  file?: { name: string; bytes: Uint8Array }
  /** What it adds to, once. */
  table: string
  /** Another day than the example’s own. */
  at?: string
}

// What the plan’s own document says that an action answers, with nobody having linked the two yet.
const inspection = `/inspections/${await first('inspection', "kind = 'focused'")}`
await inStore(app, async (trx) => {
  const { councilId, planId, id } = await trx
    .selectFrom('action')
    .select(['councilId', 'planId', 'id'])
    .where('ref', '=', '5.1.1')
    .executeTakeFirstOrThrow()
  const tag = 'Focused visit, finding 2'
  const none = { themeId: null, objectiveId: null, importId: null, importSource: null }
  await insertFindingTags(trx, [{ ...none, councilId, planId, actionId: id, tag }])
})

const rows: Row[] = [
  {
    what: 'a board',
    page: '/boards/new',
    to: '/boards',
    held: 'name="name"',
    fields: (body) => ({ name: 'Housing board', kind: option(body, 'kind', ''), cadence: '', about: '' }),
    table: 'body',
  },
  {
    what: 'a decision of a board',
    page: board,
    to: `${board}/decisions`,
    held: 'name="reference"',
    fields: () => ({ reference: 'PB-99', decided: '1 June 2026', words: 'Agreed as asked.' }),
    table: 'decision',
  },
  {
    what: 'a paper that a board expects',
    page: board,
    to: `${board}/papers`,
    held: 'name="meeting"',
    fields: (body) => ({
      theme: option(body, 'theme', ''),
      title: 'Caseloads after the summer',
      meeting: '30 September 2026',
      due: '22 September 2026',
    }),
    table: 'body_paper',
  },
  {
    what: 'a seat on a board',
    page: board,
    to: `${board}/members`,
    held: 'name="role"',
    fields: (body) => ({
      who: option(body, 'who', 'Karen Oduya'),
      role: option(body, 'role', ''),
      from: '1 June 2026',
    }),
    table: 'body_member',
  },
  {
    what: 'a comment in a consultation',
    page: `${consultation}/comments`,
    held: 'name="text"',
    fields: () => ({ text: 'Say how many of how many.' }),
    table: 'plan_comment',
  },
  {
    what: 'a consultation',
    page: `${published}/consultation`,
    held: 'name="purpose"',
    fields: () => ({
      purpose: 'Whether the plan still asks the right things.',
      audiences: ['Staff of children’s services'],
      despite: 'The board asked for it.',
    }),
    table: 'consultation',
  },
  {
    what: 'the month’s greens',
    who: 'ql',
    page: `${plan}/greens`,
    held: '',
    fields: () => ({}),
    table: 'green_draw',
    at: '2026-07-02T08:00:00Z',
  },
  {
    what: 'the links of an inspection’s findings',
    page: inspection,
    to: `${inspection}/links`,
    held: '',
    fields: () => ({}),
    table: 'finding_action',
  },
  {
    what: 'a test of a criterion',
    page: `${criterion}/tests`,
    held: 'name="result"',
    fields: () => ({
      way: 'audit',
      result: 'met',
      note: 'Nine of ten.',
      on: '1 June 2026',
      tested: '1 June 2026',
    }),
    table: 'criterion_test',
  },
  {
    what: 'a stand-in',
    page: '/delegations/new',
    to: '/delegations',
    held: 'name="delegate"',
    fields: (body) => ({
      person: option(body, 'person', 'Tom Hartnell'),
      delegate: option(body, 'delegate', 'Karen Oduya'),
      from: '1 July 2026',
      to: '14 July 2026',
      note: '',
    }),
    table: 'delegation',
  },
  {
    what: 'evidence tied to another action',
    page: `${evidence}/actions?words=line`,
    to: `${evidence}/actions`,
    held: 'name="direction"',
    fields: (body) => ({
      action: /name="action"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? '',
      direction: 'supports',
    }),
    table: 'evidence_link',
  },
  {
    what: 'an action that answers a finding',
    page: `${finding}/action`,
    held: 'name="coverage"',
    fields: (body) => ({ action: option(body, 'action', 'Repeat'), coverage: 'part' }),
    table: 'finding_action',
  },
  {
    what: 'a measure',
    page: '/measures/new',
    to: '/measures',
    held: 'name="numerator"',
    fields: () => ({
      title: 'Calls answered in the hour',
      definition: 'Calls to the line that a person answered within the hour.',
      unit: 'count',
      better: 'higher',
      frequency: 'month',
    }),
    table: 'measure',
  },
  {
    what: 'a reading',
    page: `${measure}/reading`,
    held: 'name="formKey"',
    fields: (body) => ({
      period: option(body, 'period', ''),
      value: '12',
      numerator: '12',
      denominator: '20',
      asAt: '18 June 2026',
      status: 'final',
      why: 'Counted anew.',
    }),
    table: 'measure_reading',
  },
  {
    what: 'a target',
    page: `${measure}/target`,
    held: 'name="tolerance"',
    fields: () => ({ target: '42', tolerance: '', from: '1 July 2026', why: 'The board, 9 June.' }),
    table: 'measure_target',
  },
  {
    what: 'a tie of a measure',
    page: measure,
    to: `${measure}/ties`,
    held: 'name="place"',
    fields: (body) => ({ place: option(body, 'place', 'Repeat') }),
    table: 'measure_link',
  },
  {
    what: 'a plan without a document',
    page: '/plans/new',
    to: '/plans',
    held: 'name="formKey"',
    fields: () => ({ title: 'Foyer project', kind: 'project' }),
    table: 'plan',
  },
  {
    what: 'an action',
    page: `${plan}/actions/new`,
    to: `${plan}/actions`,
    held: 'name="formKey"',
    fields: (body) => ({
      under: option(body, 'under', ''),
      title: 'Ring each school in the first week',
      due: '30 September 2026',
      lead: option(body, 'lead', 'Tom Hartnell'),
      criterion: 'Each school has been rung.',
      state: 'proposed',
      why: 'Asked for by the heads.',
    }),
    table: 'action',
  },
  {
    what: 'a theme',
    page: `${plan}/themes/new`,
    to: `${plan}/themes`,
    held: 'name="formKey"',
    fields: () => ({ ref: '9', title: 'Foyers', impact: '', order: '' }),
    table: 'theme',
  },
  {
    what: 'an objective',
    page: `${plan}/objectives/new`,
    to: `${plan}/objectives`,
    held: 'name="formKey"',
    fields: (body) => ({
      under: option(body, 'under', ''),
      ref: '1.9',
      title: 'Foyers open',
      impact: '',
      order: '',
    }),
    table: 'objective',
  },
  {
    what: 'a criterion',
    page: `${plan}/criteria/new`,
    to: `${plan}/criteria`,
    held: 'name="formKey"',
    fields: (body) => ({
      of: option(body, 'of', ''),
      kind: 'criterion',
      text: 'Each foyer has a worker on every shift',
      way: 'audit',
    }),
    table: 'success_criterion',
  },
  {
    what: 'a report',
    page: `${plan}/reports/new`,
    to: `${plan}/reports`,
    held: 'name="formKey"',
    fields: () => ({ board: 'Improvement Board', meets: '9 July 2026' }),
    table: 'report',
  },
  {
    what: 'a version',
    page: `${project}/versions/new`,
    to: `${project}/versions`,
    held: 'name="size"',
    fields: () => ({ size: 'anew', label: 'Summer' }),
    table: 'plan_version',
  },
  {
    what: 'a post',
    page: '/posts/new',
    to: '/posts',
    held: 'name="names"',
    fields: () => ({ title: 'Head of Foyers', names: '', organisation: '' }),
    table: 'post',
  },
  {
    what: 'another place of an action',
    page: `${action}/places`,
    held: 'name="place"',
    fields: (body) => ({ place: option(body, 'place', ''), stated: '' }),
    table: 'placement',
  },
  {
    what: 'a role',
    who: 'sa',
    page: karen,
    to: `${karen}/roles`,
    held: 'name="role"',
    fields: () => ({ role: 'ql', theme: '' }),
    table: 'role_holding',
  },
  {
    what: 'an invitation',
    who: 'sa',
    page: '/people/invite',
    held: 'name="email"',
    fields: () => ({ name: 'Wren Ashby', email: 'wren@rivermere.example', role: 'al', theme: '' }),
    table: 'person',
  },
  {
    what: 'a plan’s document',
    page: '/imports/new',
    to: '/imports',
    held: '',
    fields: () => ({}),
    file: { name: 'Foyers.csv', bytes: Buffer.from('Ref,Action,Lead\n1,Call every school,Amy Hall\n') },
    table: 'import',
  },
  {
    what: 'an inspection report',
    page: '/inspections/new',
    to: '/inspections',
    held: '',
    fields: () => ({}),
    file: { name: 'Report.csv', bytes: Buffer.from('Ref,Action,Lead\n1,Call every school,Amy Hall\n') },
    table: 'import',
  },
  {
    what: 'an action mirrored in another plan',
    page: `${project}/mirrored?words=`,
    to: `${project}/mirrored`,
    held: 'name="actions"',
    fields: (body) => ({
      actions: [/name="actions"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? ''],
      place: option(body, 'place', ''),
    }),
    table: 'placement',
  },
  {
    what: 'a question to whoever leads a quiet action',
    page: '/',
    to: `${quiet}/asking`,
    held: '',
    fields: () => ({}),
    table: 'outgoing_mail',
  },
]

async function filled(browser: Browser, row: Row): Promise<Record<string, string | string[]>> {
  const { body } = await browser.get(row.page)
  const held = row.held === '' ? {} : formIn(body, row.to ?? row.page, row.held)
  return { ...held, ...row.fields(body) }
}

describe('a form that adds, pressed twice at once and once more later,', () => {
  it.each(rows)('adds $what once, and no answer is a fault', async (row) => {
    const browser = await (row.at === undefined ? app : await app.at(row.at)).signInAs(row.who ?? 'pm')
    const to = row.to ?? row.page
    const fields = await filled(browser, row)
    const send = async () =>
      row.file === undefined ? browser.send(to, fields) : browser.send(to, fields, { file: row.file })
    const before = await countsIn(app)
    const both = await Promise.all([send(), send()])
    const between = await countsIn(app)
    const said = both.map(({ status, body }) => [status, status === 303 ? '' : plain(body).slice(0, 900)])
    expect(said).toEqual(Array.from({ length: 2 }, () => [303, '']))
    const more = grown(before, between)
    expect(more).toMatchObject({ [row.table]: 1 })
    expect(await saidTwice(app, more['entry'] ?? 0)).toEqual([])
    expect((await send()).status).toBe(303)
    expect(grown(between, await countsIn(app))).toEqual({})
  })
})
