import { expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { plain } from '../plain.ts'

const app = await startApp()

async function firstOf(table: 'body' | 'measure' | 'inspection'): Promise<string> {
  const found = await inStore(app, async (trx) =>
    trx.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow(),
  )
  return found.id
}

const [board, measure] = [`/boards/${await firstOf('body')}`, `/measures/${await firstOf('measure')}`]
const boardName = await inStore(app, async (trx) =>
  trx.selectFrom('body').select('name').orderBy('id').executeTakeFirstOrThrow(),
).then(({ name }) => name)
const postName = await inStore(app, async (trx) =>
  trx
    .selectFrom('post')
    .select('title')
    .where('organisation', '=', '')
    .orderBy('id')
    .executeTakeFirstOrThrow(),
).then(({ title }) => title)
const inspection = `/inspections/${await firstOf('inspection')}`
const date = `/actions/${await actionIdOf(app, '2.2.1')}/date`

async function planLike(title: string): Promise<string> {
  const found = await inStore(app, async (trx) =>
    trx.selectFrom('plan').select('id').where('title', 'like', `${title}%`).executeTakeFirstOrThrow(),
  )
  return found.id
}

const action = `/actions/${await actionIdOf(app, '3.2.3')}`
const plan = `/plans/${await planLike('Rivermere')}`
const project = `/plans/${await planLike('Joint')}`

it.each<[string, string, Record<string, string>, string[]]>([
  [
    date,
    date,
    { due: 'soonish', reason: '', effect: '' },
    ['“soonish” does not name one day', 'Say why the date cannot be kept', 'Say what the later date means'],
  ],
  [
    board,
    `${board}/members`,
    { who: '', role: 'member', from: 'some day' },
    ['Choose who sits on it', 'Write a day that has come'],
  ],
  [
    board,
    `${board}/papers`,
    { theme: '', title: '', meeting: 'never' },
    ['Write what the paper is called', 'Choose what the paper is on', 'Write the day of a meeting'],
  ],
  [
    '/measures/new',
    '/measures',
    { title: '', unit: 'rate', per: 'many', numerator: '', denominator: 'children' },
    ['Write what it is called', 'Write per how many', 'Say what is counted, or empty'],
  ],
  [
    `${measure}/target`,
    `${measure}/target`,
    { target: 'many', from: 'then', why: '' },
    ['Say who agreed the target', 'Write the target as a number', 'Write the day from which it holds'],
  ],
  [
    inspection,
    `${inspection}/dates`,
    { received: 'soon', draftSent: '1 January 2030', finalSent: '' },
    ['“soon” is not a day', 'is still to come'],
  ],
  [
    '/boards/new',
    '/boards',
    { name: boardName, kind: '', cadence: '' },
    ['Choose what kind of body it is', `There is a body called ${boardName} already`],
  ],
  [
    '/posts/new',
    '/posts',
    { title: postName, organisation: '', names: 'a'.repeat(401) },
    ['Shorten the other names to 400 characters', 'There is a post called'],
  ],
])('%s: what is missing does not hide what is wrong', async (page, to, fields, says) => {
  const seun = await app.signInAs('pm')
  await seun.get(page)
  const sent = await seun.send(to, fields)
  expect(sent.status).toBe(400)
  for (const one of says) expect(plain(sent.body)).toContain(one)
  expect(leadingNowhere(sent.body)).toEqual([])
})

/** The links of a page's summary of faults that lead to no field. */
function leadingNowhere(body: string): string[] {
  const [summary = ''] = /<div class="govuk-error-summary".*?<\/ul>/s.exec(body) ?? []
  return [...summary.matchAll(/href="#([^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !body.includes(` id="${id}"`))
}

it.each<[string, string, string]>([
  ['pm', `${plan}/actions/new`, `${plan}/actions`],
  ['pm', `${plan}/themes/new`, `${plan}/themes`],
  ['pm', `${plan}/objectives/new`, `${plan}/objectives`],
  ['pm', `${plan}/criteria/new`, `${plan}/criteria`],
  ['pm', `${plan}/versions/new`, `${plan}/versions`],
  ['pm', `${plan}/cycle`, `${plan}/cycle`],
  ['pm', `${plan}/mirrored`, `${plan}/mirrored`],
  ['pm', `${project}/outline`, `${project}/outline`],
  ['pm', '/plans/new', '/plans'],
  ['pm', '/posts/new', '/posts'],
  ['pm', '/delegations/new', '/delegations'],
  ['pm', '/imports/new', '/imports'],
  ['pm', '/inspections/new', '/inspections'],
  ['pm', '/measures/new', '/measures'],
  ['pm', `${measure}/reading`, `${measure}/reading`],
  ['pm', `${measure}/target`, `${measure}/target`],
  ['pm', `${measure}/retirement`, `${measure}/retirement`],
  ['pm', measure, `${measure}/ties`],
  ['pm', board, `${board}/decisions`],
  ['pm', board, `${board}/members`],
  ['pm', board, `${board}/papers`],
  ['pm', '/settings/dates', '/settings/dates'],
  ['pm', '/settings/consultation', '/settings/consultation'],
  ['pm', '/inspections/clocks', '/inspections/clocks'],
  ['sa', '/people/invite', '/people/invite'],
  ['pm', `${action}/evidence`, `${action}/evidence`],
  ['al', `${action}/update`, `${action}/update`],
  ['pm', `${action}/words`, `${action}/words`],
  ['pm', `${action}/leads`, `${action}/leads`],
  ['pm', `${action}/findings`, `${action}/findings`],
  ['pm', `${action}/difference`, `${action}/difference`],
  ['pm', `${action}/delivery`, `${action}/delivery`],
  ['pm', `${action}/places`, `${action}/places`],
  ['pm', `${action}/date`, `${action}/date`],
  ['-', '/sign-in', '/sign-in'],
  ['-', '/forgotten-password', '/forgotten-password'],
])('sent empty by %s from %s, every fault leads to its field', async (role, page, to) => {
  const browser = role === '-' ? app.browser() : await app.signInAs(role)
  await browser.get(page)
  const sent = await browser.send(to, {})
  expect(sent.status).toBeLessThan(500)
  expect(leadingNowhere(sent.body)).toEqual([])
})
