import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { formIn } from '../form-in.ts'
import { plain } from '../plain.ts'

const app = await startApp()

type Table = 'plan' | 'theme' | 'inspection' | 'post' | 'successCriterion' | 'placement' | 'measure' | 'body'

async function idOf(table: Table, like?: string): Promise<string> {
  return inStore(app, async (trx) => {
    const rows = trx.selectFrom(table).select('id').orderBy('id')
    const found = like === undefined ? rows : rows.where('title' as never, 'like', `${like}%` as never)
    return (await found.executeTakeFirstOrThrow()).id
  })
}

const plan = await idOf('plan', 'Rivermere')
const project = await idOf('plan', 'Joint Housing')
const criterion = await inStore(app, async (trx) =>
  trx.selectFrom('successCriterion').select('id').where('retiredOn', 'is', null).executeTakeFirstOrThrow(),
)
const heldPost = await inStore(app, async (trx) =>
  trx.selectFrom('postHolding').select('postId as id').where('toOn', 'is', null).executeTakeFirstOrThrow(),
)
const others = await inStore(app, async (trx) =>
  trx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('state', '<>', 'left')
    .where('id', 'not in', (eb) => eb.selectFrom('postHolding').select('personId'))
    .orderBy('name')
    .limit(2)
    .execute(),
)
const placement = await inStore(app, async (trx) =>
  trx
    .selectFrom('placement')
    .innerJoin('plan', 'plan.id', 'placement.planId')
    .select(['placement.id', 'placement.actionId'])
    .where('plan.kind', '<>', 'obsession')
    .executeTakeFirstOrThrow(),
)
async function withoutDate(ref: string, dueText: string): Promise<string> {
  const id = await actionIdOf(app, ref)
  await inStore(app, async (trx) =>
    trx.updateTable('action').set({ dueOn: null, dueText }).where('id', '=', id).execute(),
  )
  return id
}
const inspection = `/inspections/${await idOf('inspection')}`
const words = `/plans/${plan}/papers/closure/words?about=${plan}`

type Row = {
  what: string
  page: string
  to?: string
  /** What the first changes, and how the second is told of it. */
  first: Record<string, string | string[]>
  told: string
  /** What the second sends from a page drawn before that. */
  second: Record<string, string | string[]>
  /** Sent by both: what the form asks of everybody. */
  both?: Record<string, string>
  /** What tells the form from another one that is sent to the same place. */
  held?: string
}

const rows: Row[] = [
  {
    what: 'a project’s outline, a milestone of which somebody added',
    page: `/plans/${project}/outline`,
    first: { 'milestone-5-title': 'Homes are let', 'milestone-5-due': '1 May 2027' },
    told: 'It now says “Homes are let”',
    second: { aims: 'Nobody leaves care for a hostel.' },
  },
  {
    what: 'the cycle of updates',
    page: `/plans/${plan}/cycle`,
    first: { every: 'quarter' },
    told: 'It is now: every quarter',
    second: { every: 'fortnight', daysBeforeEnd: '3' },
  },
  {
    what: 'an inspection’s dates',
    page: inspection,
    to: `${inspection}/dates`,
    first: { received: '7 March 2025' },
    told: 'It now says “7 March 2025”',
    second: { received: '10 March 2025' },
  },
  {
    what: 'how the statutory clocks are counted',
    page: '/inspections/clocks',
    first: { from: 'day-after' },
    told: 'It is now: after that: the day after receipt opens the count',
    second: { draftDays: '25' },
  },
  {
    what: 'who may agree how late a date',
    page: '/settings/dates',
    first: { 'days-0': '15', statutory: ['0'] },
    told: 'It is now: ticked for The theme’s lead',
    second: { 'days-0': '25', 'name-1': 'The Programme Board' },
  },
  {
    what: 'how long a consultation is open',
    page: '/settings/consultation',
    first: { days: '15' },
    told: 'It now says “15”',
    second: { days: '20' },
  },
  {
    what: 'what a theme serves',
    page: `/framework/theme/${await idOf('theme')}`,
    first: { serves: ['o1'] },
    told: 'It is now: Outcome 1: Children, young people',
    second: { serves: ['o2', 'e1'] },
  },
  {
    what: 'a success criterion’s words',
    page: `/criteria/${criterion.id}/words`,
    first: { target: 'Nine in ten' },
    told: 'It now says “Nine in ten”',
    second: { baseline: '4 of 10' },
    both: { why: 'The board asked for it.', way: 'audit', measure: '' },
  },
  {
    what: 'a success criterion, mended from the checks',
    page: `/criteria/${criterion.id}`,
    first: { target: 'All of them' },
    told: 'It now says “All of them”',
    second: { testedHow: 'A dip sample of 20' },
  },
  {
    what: 'a post’s names',
    page: `/posts/${heldPost.id}/names`,
    first: { organisation: 'Rivermere Health' },
    told: 'It now says “Rivermere Health”',
    second: { organisation: 'Rivermere Schools' },
  },
  {
    what: 'who holds a post',
    page: `/posts/${heldPost.id}`,
    to: `/posts/${heldPost.id}/holder`,
    first: { holder: others[0]?.id ?? '', on: '22 June 2026' },
    told: `It is now: ${others[0]?.name ?? ''}`,
    second: { holder: others[1]?.id ?? '', on: '22 June 2026' },
  },
  {
    what: 'the words that a paper needs a person for',
    page: words,
    first: { worked: 'Visits are on time.' },
    told: 'It now says “Visits are on time.”',
    second: { worked: 'Practice is steadier.' },
  },
  {
    what: 'the date that another plan’s paper gives',
    page: `/actions/${placement.actionId}/places`,
    to: `/placements/${placement.id}`,
    held: 'name="stated"',
    first: { stated: '30 November 2026' },
    told: 'It now says “30 November 2026”',
    second: { stated: '31 December 2026' },
    both: { deed: 'state' },
  },
]

describe('a form that somebody else was quicker with', () => {
  it.each(rows)('$what: both are shown, and nothing is written over unseen', async (row) => {
    const { page, to = page, first, second, told, both = {}, held } = row
    const [one, two] = [await app.signInAs('pm'), await app.signInAs('pm')]
    const before = (await two.get(page)).body
    const formOf = (body: string) => ({ ...formIn(body, to, held), ...both })
    expect((await one.send(to, { ...formOf((await one.get(page)).body), ...first })).status).toBe(303)

    const late = await two.send(to, { ...formOf(before), ...second })
    expect(late.status).toBe(400)
    expect(plain(late.body)).toContain('Somebody changed this meanwhile.')
    expect(plain(late.body)).toContain(told)
    expect(formOf(late.body)).toMatchObject(second)
    expect(formOf((await one.get(page)).body)).toMatchObject(stays(first))

    expect((await two.send(to, { ...formOf(late.body), ...second })).status).toBe(303)
    expect(formOf((await one.get(page)).body)).toMatchObject(stays(second))
  })

  it('a day to look again: the same, by the version of its action', async () => {
    const at = `/actions/${await withoutDate('3.2.2', 'Ongoing')}/review`
    const [one, two] = [await app.signInAs('pm'), await app.signInAs('pm')]
    const [his, hers] = [(await one.get(at)).body, (await two.get(at)).body].map((body) =>
      formIn(body, at, 'name="rev"'),
    )
    expect((await one.send(at, { ...his, review: '1 September 2026' })).status).toBe(303)
    expect((await two.send(at, { ...hers, review: '1 September 2026' })).status).toBe(303)
    const late = await two.send(at, { ...hers, review: '1 October 2026' })
    expect(late.status).toBe(400)
    expect(plain(late.body)).toContain('It has 1 September 2026 to look again now.')
    expect(late.body).toContain('1 October 2026')
  })

  it('says nothing of what nobody else changed', async () => {
    const [one, two] = [await app.signInAs('pm'), await app.signInAs('pm')]
    const at = `/measures/${await idOf('measure')}/words`
    const [his, hers] = [(await one.get(at)).body, (await two.get(at)).body].map((body) => formIn(body, at))
    expect((await one.send(at, { ...his, source: 'The weekly list' })).status).toBe(303)
    const late = await two.send(at, { ...hers, definition: 'Counted on the last day of the month.' })
    expect(late.status).toBe(400)
    expect(late.body.split('Somebody changed this meanwhile').length - 1).toBe(2)
  })

  it('a first date given twice over is one, and another one given meanwhile is shown', async () => {
    const at = `/actions/${await withoutDate('3.2.1', '')}/date`
    const [one, two] = [await app.signInAs('pm'), await app.signInAs('pm')]
    const [his, hers] = [(await one.get(at)).body, (await two.get(at)).body].map((body) =>
      formIn(body, at, 'name="rev"'),
    )
    for (const _ of [1, 2])
      expect((await one.send(at, { ...his, due: '30 September 2026' })).status).toBe(303)
    const late = await two.send(at, { ...hers, due: '31 October 2026' })
    expect(late.status).toBe(400)
    expect(plain(late.body)).toContain('It is due 30 September 2026 now.')
    expect(late.body).toContain('31 October 2026')
  })
})

/** What a page's form holds afterwards: who takes a post over is not in the form of who comes next. */
function stays({ holder: _who, on: _day, ...fields }: Row['first']): Row['first'] {
  return fields
}

/**
 * Every address that takes a form, by what keeps two people from undoing one another there unseen: a new form that
 * changes what stands carries a version, or says here why it need not.
 */
const kept: Record<string, string> = {
  'It carries a version of what it was drawn from, and shows both where that is not what stands': `
    /actions/:action/date /actions/:action/delivery /actions/:action/difference /actions/:action/leads
    /actions/:action/place /actions/:action/review /actions/:action/words /boards/:board/words /comments/:comment
    /criteria/:criterion /criteria/:criterion/words /evidence/:evidence/version /framework/:level/:part
    /imports/:import/answer /imports/:import/apply /imports/:import/columns /imports/:import/difference /imports/:import/headers
    /imports/:import/items/:item /imports/:import/items/:item/split /imports/:import/key /imports/:import/newer /imports/:import/people /imports/:import/rest
    /imports/:import/revision  /imports/:import/undo /inspections/:inspection/dates
    /inspections/brought/:brought/apply /inspections/brought/:brought/findings/:place
    /inspections/brought/:brought/judgements /inspections/brought/:brought/particulars
    /inspections/brought/:brought/undo /inspections/clocks /measures/:measure/words /objectives/:objective/words
    /placements/:placement /plans/:plan/cycle /plans/:plan/outline /plans/:plan/papers/:written/words
    /plans/:plan/particulars /posts/:post/holder /posts/:post/names /settings/consultation /settings/dates
    /themes/:theme/words /versions/:version/fates`,
  'It only adds, and what stood before stays beside it': `
    /actions/:action/asking /actions/:action/evidence /actions/:action/findings /actions/:action/places
    /actions/:action/update /boards /boards/:board/decisions /boards/:board/members /boards/:board/papers
    /consultations/:consultation/comments /criteria/:criterion/tests /delegations /evidence/:evidence/actions
    /findings/:finding/action /give-update/:token /imports /inspections /inspections/:inspection/links /measures
    /measures/:measure/reading /measures/:measure/target /measures/:measure/ties /people/:person/roles
    /people/invite /plans /plans/:plan/actions /plans/:plan/criteria /plans/:plan/greens /plans/:plan/mirrored
    /plans/:plan/objectives /plans/:plan/reports /plans/:plan/themes /plans/:plan/versions /posts
    /versions/:version/consultation`,
  'It is a step from one state to another, taken once by whoever comes first': `
    /actions/:action/rounds /boards/:board/members/end /boards/:board/papers/withdrawal
    /consultations/:consultation/close /criteria/:criterion/retirement /date-requests/:request/decision
    /date-requests/:request/withdrawal /delegations/:delegation/end /greens/:check /imports/:import/discard
    /imports/:import/withdrawal /inspections/brought/:brought/discard /inspections/brought/:brought/withdrawal
    /measures/:measure/retirement /measures/:measure/ties/end /people/:person/invitation /people/:person/leave
    /people/:person/roles/end /people/handover /updates/:update/decision /versions/:version/step`,
  'It is a person’s own, or changes nothing of the council’s': `
    /demo/sign-in /forgotten-password /join/:token /notices /notices/seen /outbox/:mail/link /set-up /sign-in /sign-out`,
}

it('every form says what keeps two people from undoing one another unseen', () => {
  const sent = app.door.rules.filter(({ method }) => method === 'POST').map(({ url }) => url)
  const said = Object.values(kept).flatMap((urls) => urls.trim().split(/\s+/))
  expect(sent.filter((url) => !said.includes(url))).toEqual([])
  expect(said.filter((url) => !sent.includes(url))).toEqual([])
})
