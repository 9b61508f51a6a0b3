import { type RawBuilder, sql } from 'kysely'
import { deliveryStates, heardSince, isReporting } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { endOfDay, startOfDay } from '#src/kit/dates/end-of-day.ts'
import type { AtBoth, Compared } from './comparison.ts'

type Asked = { planId: string; themeId?: string | undefined; from: string; to: string }

/**
 * The actions of a plan, or of one theme of it, at the ends of two days: those of which something that a comparison
 * looks at is not the same on both, and how many there were on the second. Which version stood when is read from an
 * index; what stood on both days is passed over by that alone, unless its lead's silence grew too long in between.
 */
export async function findAtBoth(trx: Trx, asked: Asked): Promise<AtBoth> {
  const [was, is] = [asked.from, asked.to].map(endOfDay) as [Date, Date]
  const [heard, quiet] = [asked.from, asked.to].map((day) => startOfDay(heardSince(day)))
  const [{ rows }, counted] = await Promise.all([
    sql<Record<string, unknown>>`
      with changed as materialized (
        select coalesce(a.id, b.id) as id, b.since as b_since, b.is_past as b_is_past, a.since as a_since, a.is_past as a_is_past
        from (${versionsAt(was, asked)}) b full join (${versionsAt(is, asked)}) a on a.id = b.id
        where a.since is distinct from b.since or a.confidence_at >= ${heard} and a.confidence_at < ${quiet})
      select ${columnsOf('b')}, ${columnsOf('a')}
      from changed
        left join lateral (${versionOf('b', was)}) b on true
        left join lateral (${versionOf('a', is)}) a on true
      where changed.a_since is not distinct from changed.b_since or (${lookedAt('a')}) is distinct from (${lookedAt('b')})
      order by coalesce(a.position, b.position), changed.id`.execute(trx),
    sql<{ count: number }>`select count(*) as count from (${versionsAt(is, asked)}) a`.execute(trx),
  ])
  const pairs = rows.map((row) => ({ before: sideOf(row, 'b'), after: sideOf(row, 'a') }))
  return {
    all: counted.rows[0]?.count ?? 0,
    pairs: pairs.flatMap(({ before, after }) =>
      before === null || after === null ? [] : [{ before, after }],
    ),
    added: pairs.flatMap(({ before, after }) => (before === null && after !== null ? [after] : [])),
    removed: pairs.flatMap(({ before, after }) => (after === null && before !== null ? [before] : [])),
  }
}

/** Which versions stood at an instant, of rows as they are and of earlier ones in the record: all that an index knows. */
function versionsAt(at: Date, { planId, themeId }: Asked): RawBuilder<unknown> {
  const inTheme = themeId === undefined ? sql`` : sql`and theme_id = ${themeId}`
  return sql`
    select id, since, false as is_past, confidence_at
    from action where plan_id = ${planId} ${inTheme} and since <= ${at}
    union all
    select record_id, since, true, confidence_at
    from past where kind = 'action' and plan_id = ${planId} ${inTheme} and since <= ${at} and until > ${at}`
}

/** The version of a changed action that stood at one of the two instants. */
function versionOf(side: 'a' | 'b', at: Date): RawBuilder<unknown> {
  const isPast = sql.ref(`changed.${side}_is_past`)
  return sql`
    select id, position, ref, title, text, state, confidence, confidence_at, confidence_reason,
      difference, difference_note, due_on, due_text, first_due_on
    from action where not ${isPast} and id = changed.id
    union all
    select record_id, (record ->> 'position')::integer, record ->> 'ref', record ->> 'title', record ->> 'text',
      state, confidence, confidence_at, record ->> 'confidence_reason',
      difference, record ->> 'difference_note', due_on, record ->> 'due_text', first_due_on
    from past where ${isPast} and kind = 'action' and record_id = changed.id
      and since = ${sql.ref(`changed.${side}_since`)} and until > ${at}`
}

/** What a difference can lie in; how sure a lead is counts only while the lead is asked. */
const lookedAt = (side: 'a' | 'b') => {
  const column = (name: string) => sql.ref(`${side}.${name}`)
  const whileAsked = (name: string) =>
    sql`case when ${column('state')} = any(${deliveryStates.filter(isReporting)}) then ${column(name)} end`
  return sql.join([
    ...['state', 'due_on', 'difference', 'title', 'text'].map(column),
    ...['confidence', 'confidence_at'].map(whileAsked),
  ])
}

const names = [
  ...['id', 'ref', 'title', 'state', 'confidence', 'confidence_at', 'confidence_reason'],
  ...['difference', 'difference_note', 'due_on', 'due_text', 'first_due_on'],
] as const

/** A version's columns, each with its side before its name; its text only where the wording is another. */
const columnsOf = (side: 'a' | 'b') =>
  sql`${sql.join(names.map((name) => sql`${sql.ref(`${side}.${name}`)} as ${sql.id(`${side}_${name}`)}`))},
    case when (a.title, a.text) is distinct from (b.title, b.text) then ${sql.ref(`${side}.text`)} end as ${sql.id(`${side}_text`)}`

function sideOf(row: Record<string, unknown>, side: 'a' | 'b'): Compared | null {
  const of = (name: string) => row[`${side}${name}`]
  if (of('Id') === null) return null
  return {
    id: of('Id'),
    ref: of('Ref'),
    title: of('Title'),
    text: of('Text') ?? '',
    state: of('State'),
    confidence: of('Confidence'),
    confidenceAt: of('ConfidenceAt'),
    confidenceReason: of('ConfidenceReason'),
    difference: of('Difference'),
    differenceNote: of('DifferenceNote'),
    dueOn: of('DueOn'),
    dueText: of('DueText'),
    firstDueOn: of('FirstDueOn'),
  } as Compared
}
