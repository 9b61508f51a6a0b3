import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashToken, makeToken } from '#src/features/people/index.ts'
import { connect, migrate, within } from '#src/kit/db/index.ts'
import { startPostgres } from '#src/kit/postgres/index.ts'

/** A council with 1,000 actions in one plan, 10 updates on each, and an ordinary lead who has signed in. */
export type Filled = {
  planId: string
  /** Those that the lead reports on. */
  actionIds: string[]
  cookie: string
  secret: string
  token: string
  floorMs: number[]
}

const updatesEach = 10

/**
 * Fills a new store under `dir` by plain SQL, and times bare commits on it. `rounds`: how often each action has changed
 * since, a month apart, the first time in the last month but so many.
 */
export async function fillStore(dir: string, { actions = 1_000, rounds = 0 } = {}): Promise<Filled> {
  const own = await startPostgres({ dir, log: () => undefined })
  try {
    await migrate(own.ownerUrl)
    const councilId = randomUUID()
    const secret = randomBytes(32).toString('base64url')
    const client = new pg.Client({ connectionString: own.ownerUrl })
    await client.connect()
    await client.query('begin')
    await client.query(`select set_config('app.council', $1, true)`, [councilId])
    await setClock(client, rounds)
    for (const statement of statementsFor(actions)) await client.query(statement)
    for (let month = rounds - 1; month >= 0; month -= 1) {
      await setClock(client, month)
      await client.query(
        `update action set confidence = (array['green', 'amber', 'red'])[1 + (position + ${month}) % 3]`,
      )
    }
    await client.query(
      `insert into session (council_id, token_hash, person_id, ends_at) select council_id, $1, id, now() + interval '1 day'
        from person where id = ${person('1')}`,
      [hashToken(secret)],
    )
    const { rows } = await client.query<{ plan: string; actions: string[]; lead: string }>(
      `select ${id('plan', '1')} as plan, ${person('1')} as lead, array_agg(a.id) as actions
        from action a where state = 'in-progress' and exists (select from action_lead l where l.action_id = a.id and l.person_id = ${person('1')})`,
    )
    await client.query('commit')
    await client.query('vacuum analyze')
    const floorMs = await timeCommits(client)
    await client.end()
    const found = rows[0] ?? { plan: '', actions: [], lead: '' }
    const db = connect(own.appUrl, 1)
    const token = await within(db, { councilId, now: new Date() }, async (trx) =>
      makeToken(trx, { id: found.lead, councilId }, null),
    ).finally(async () => db.destroy())
    return {
      planId: found.plan,
      actionIds: found.actions,
      cookie: `gt_session=${councilId}.${secret}`,
      secret,
      token,
      floorMs,
    }
  } finally {
    await own.stop()
  }
}

/** The product's clock, so many months ago. */
async function setClock(client: pg.Client, months: number): Promise<void> {
  await client.query(`select set_config('app.clock', (now() - $1 * interval '1 month')::text, true)`, [
    months,
  ])
}

/** The least that keeping anything costs: one row inserted and committed to the disk, in two round trips. */
async function timeCommits(client: pg.Client): Promise<number[]> {
  await client.query('create table bench_floor (words text)')
  const times: number[] = []
  for (let n = 0; n < 100; n++) {
    const start = performance.now()
    await client.query('begin; insert into bench_floor values (repeat($$words $$, 40))')
    await client.query('commit')
    times.push(performance.now() - start)
  }
  await client.query('drop table bench_floor')
  return times
}

const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`
const person = (number: string) => id('person', number)
const council = 'current_council()'
const words = (count: number) =>
  `(select string_agg((array['family','help','visit','plan','review','weekly','supervision','practice','quality','child','school','assessment'])[1 + (i * 7 + w * 5) % 12], ' ') from generate_series(1, ${count}) w)`

const statementsFor = (actions: number) => [
  `insert into council (id, slug, name, service_name, brand_colour) values (${council}, 'bench', 'Bench Council', 'Improvement', '#1d4f91')`,
  `insert into person (council_id, id, name, email, job_title, state)
    select ${council}, ${person('i')}, 'Lead number ' || i, 'lead' || i || '@bench.example', 'Head of service', 'active' from generate_series(1, 60) i`,
  `insert into role_holding (council_id, id, person_id, role, from_on)
    select ${council}, ${id('role', 'i')}, ${person('i')}, 'al', '2026-01-01' from generate_series(1, 60) i`,
  `insert into plan (council_id, id, title, started_on) values (${council}, ${id('plan', '1')}, 'A plan of a thousand actions', '2026-01-01')`,
  `insert into theme (council_id, id, plan_id, position, ref, title, lead_id)
    select ${council}, ${id('theme', 'i')}, ${id('plan', '1')}, i, i::text, ${words(4)}, ${person('i + 50')} from generate_series(1, 8) i`,
  `insert into objective (council_id, id, plan_id, theme_id, position, ref, title)
    select ${council}, ${id('objective', 'i')}, ${id('plan', '1')}, ${id('theme', '(1 + (i - 1) % 8)')}, i, i::text, ${words(8)} from generate_series(1, 40) i`,
  `insert into action (council_id, id, plan_id, theme_id, objective_id, position, ref, title, text, accountable_id, state,
      confidence, confidence_at, due_on, first_due_on, times_moved, last_update_at)
    select ${council}, ${id('action', 'i')}, ${id('plan', '1')}, ${id('theme', '(1 + i % 8)')}, ${id('objective', '(1 + i % 40)')},
      i, (1 + i % 8) || '.' || i, ${words(14)}, ${words(60)}, ${person('(1 + i % 50)')},
      (array['in-progress', 'not-started', 'complete', 'in-progress'])[1 + i % 4], (array['green', 'amber', 'red'])[1 + i % 3],
      now() - interval '3 days', current_date + i % 200, current_date + i % 150, i % 3, now() - interval '3 days'
    from generate_series(1, ${actions}) i`,
  `update action set accountable_id = ${person('1')} where id = ${id('action', '1')}`,
  `insert into action_lead (council_id, id, action_id, position, as_written, person_id)
    select ${council}, ${id('lead', "i || '.' || n")}, ${id('action', 'i')}, n, 'As written',
      case when i = 1 and n = 0 then ${person('1')} else ${person('(1 + (i + n) % 50)')} end
    from generate_series(1, ${actions}) i, generate_series(0, 1) n`,
  `insert into due_date (council_id, id, action_id, position, due_on, due_text)
    select ${council}, ${id('date', 'i')}, ${id('action', 'i')}, 0, current_date + i % 150, '' from generate_series(1, ${actions}) i`,
  `insert into action_update (council_id, id, plan_id, action_id, author_id, given_at, working_well, how_do_we_know, worried, confidence, state)
    select ${council}, ${id('update', "i || '.' || n")}, ${id('plan', '1')}, ${id('action', 'i')}, ${person('(1 + i % 50)')},
      now() - n * interval '30 days', ${words(40)}, ${words(25)}, ${words(30)}, (array['green', 'amber', 'red'])[1 + (i + n) % 3], 'accepted'
    from generate_series(1, ${actions}) i, generate_series(1, ${updatesEach}) n`,
  `insert into next_step (council_id, id, update_id, position, text)
    select council_id, md5('step' || id)::uuid, id, 0, 'Ask the schools that have not answered' from action_update`,
]
