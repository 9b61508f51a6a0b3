import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { type Hit, patternOf } from './find.ts'

/** More than this of one kind is too many to read: the words should say more. */
export const mostOfAKind = 40

type Found = Omit<Hit, 'kind'>

/** Actions by number, words, theme or whoever answers for them. An exact number comes first. */
export async function findActions(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select a.id, a.plan_id, a.ref, a.title, concat_ws(', ', t.title, p.name) as says
    from action a
    join plan on plan.council_id = a.council_id and plan.id = a.plan_id and plan.state = 'live'
    join theme t on t.council_id = a.council_id and t.id = a.theme_id
    left join person p on p.council_id = a.council_id and p.id = a.accountable_id
    where a.state not in ('superseded', 'draft')
      and ${everyWord(words, sql`concat_ws(' ', a.ref, a.title, a.text, t.title, p.name)`)}
    order by (a.ref = ${words.join(' ')}) desc nulls last, a.plan_id, a.position limit ${mostOfAKind}`.execute(
    trx,
  )
  return rows
}

export async function findThemes(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select t.id, t.plan_id, t.ref, t.title, coalesce(p.name, '') as says
    from theme t
    join plan on plan.council_id = t.council_id and plan.id = t.plan_id and plan.state = 'live'
    left join person p on p.council_id = t.council_id and p.id = t.lead_id
    where t.state = 'live' and ${everyWord(words, sql`concat_ws(' ', t.ref, t.title, p.name)`)}
    order by t.plan_id, t.position limit ${mostOfAKind}`.execute(trx)
  return rows
}

export async function findObjectives(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select o.id, o.plan_id, o.ref, o.title, t.title as says
    from objective o
    join plan on plan.council_id = o.council_id and plan.id = o.plan_id and plan.state = 'live'
    join theme t on t.council_id = o.council_id and t.id = o.theme_id
    where o.state = 'live' and ${everyWord(words, sql`concat_ws(' ', o.ref, o.title)`)}
    order by o.plan_id, o.position limit ${mostOfAKind}`.execute(trx)
  return rows
}

export async function findEvidence(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select e.id, null as plan_id, null as ref, e.title, to_char(e.dated_on, 'YYYY-MM-DD') as says
    from evidence e
    where ${everyWord(words, sql`concat_ws(' ', e.title, e.note, e.file_name)`)}
    order by e.dated_on desc, e.id limit ${mostOfAKind}`.execute(trx)
  return rows
}

/** What inspections and other sources found, by number, words, place or source; none of a source that was withdrawn. */
export async function findFindings(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select i.id, null as plan_id, i.number as ref, i.text as title, s.title as says
    from source_item i
    join source s on s.council_id = i.council_id and s.id = i.source_id and s.state = 'live'
    where ${everyWord(words, sql`concat_ws(' ', i.number, i.text, i.place, s.title)`)}
    order by s.dated_on desc nulls last, i.source_id, i.position limit ${mostOfAKind}`.execute(trx)
  return rows
}

export async function findReports(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select r.id, r.plan_id, null as ref, r.title, plan.title as says
    from report r
    join plan on plan.council_id = r.council_id and plan.id = r.plan_id and plan.state <> 'withdrawn'
    where ${everyWord(words, sql`r.title`)}
    order by r.frozen_at desc, r.kind, r.title limit ${mostOfAKind}`.execute(trx)
  return rows
}

export async function findPeople(trx: Trx, words: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select p.id, null as plan_id, null as ref, p.name as title, concat_ws(', ', p.job_title, p.organisation) as says
    from person p
    where ${everyWord(words, sql`concat_ws(' ', p.name, p.job_title, p.organisation, p.email)`)}
    order by p.name limit ${mostOfAKind}`.execute(trx)
  return rows
}

function everyWord(words: readonly string[], text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(
    words.map((word) => sql`${text} ilike ${patternOf(word)}`),
    sql` and `,
  )
}
