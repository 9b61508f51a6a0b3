import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'

/** What a row of a plan's own document says that it answers: on a theme, an objective or an action. */
export type NewFindingTag = {
  councilId: string
  planId: string
  themeId: string | null
  objectiveId: string | null
  actionId: string | null
  tag: string
  importId: string | null
  importSource: object | null
}

export async function insertFindingTags(trx: Trx, tags: NewFindingTag[]): Promise<void> {
  if (tags.length === 0) return
  await trx
    .insertInto('findingTag')
    .values(
      tags.map((tag) => ({
        id: newId(),
        ...tag,
        importSource: tag.importSource === null ? null : JSON.stringify(tag.importSource),
      })),
    )
    .execute()
}

/** A tag with one action that stands under it, and the findings that this action answers by now. */
export type TaggedAction = {
  tagId: string
  tag: string
  planId: string
  planTitle: string
  actionId: string
  ref: string | null
  title: string
  /** The day by which its document was written: it was brought in by then, and half of what it dates was not yet due. */
  writtenBy: string | null
  /** The findings linked to the action, as the ids of their sources and their numbers. */
  answered: { sourceId: string; number: string | null }[]
}

/** Every tag of the live plans with the actions that it speaks of: its own, or those that stand at the head of its theme or objective. */
export async function listFindingTags(trx: Trx): Promise<TaggedAction[]> {
  const { rows } = await sql<TaggedAction>`
    select t.id as tag_id, t.tag, p.id as plan_id, p.title as plan_title, a.id as action_id, a.ref, a.title,
      least(
        (select (m.brought_at at time zone 'Europe/London')::date from import m
          where m.council_id = t.council_id and m.id = t.import_id),
        w.middle
      )::text as written_by,
      coalesce((select jsonb_agg(jsonb_build_object('sourceId', i.source_id, 'number', i.number))
        from finding_action f
        join source_item i on i.council_id = f.council_id and i.id = f.source_item_id
        join source s on s.council_id = i.council_id and s.id = i.source_id and s.state = 'live'
        where f.council_id = a.council_id and f.action_id = a.id), '[]') as answered
    from finding_tag t
    join plan p on p.council_id = t.council_id and p.id = t.plan_id and p.state = 'live'
    left join (select d.council_id, d.plan_id, percentile_disc(0.5) within group (order by d.first_due_on) as middle
        from action d where d.plan_id in (select plan_id from finding_tag) group by 1, 2) w
      on w.council_id = t.council_id and w.plan_id = t.plan_id
    join action a on a.council_id = t.council_id and a.plan_id = t.plan_id
      and a.state not in ('superseded', 'cancelled', 'transferred')
      and (a.id = t.action_id
        or a.parent_id is null and (a.objective_id = t.objective_id or a.theme_id = t.theme_id))
    order by p.title, a.position, t.tag`.execute(trx)
  return rows
}
