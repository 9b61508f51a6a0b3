-- A plan of thousands of actions is counted from an index alone, as it stands and as it stood; and a question of the
-- past takes out of each earlier version only the columns it asks for.

-- What counting asks of a version of an action, out of its record. A record writes its dates and times in ISO 8601 with
-- their offset, so that they mean the same whatever a session has set.
create function day_in(text) returns date language sql immutable strict parallel safe as $$ select $1::date $$;
comment on function day_in(text) is 'The day that an ISO 8601 text names';
create function instant_in(text) returns timestamptz language sql immutable strict parallel safe as $$ select $1::timestamptz $$;
comment on function instant_in(text) is 'The instant that an ISO 8601 text with its offset names';

-- The table is rewritten for them once, while nothing else runs.
alter table past
  -- squawk-ignore adding-field-with-default
  add column objective_id uuid generated always as (case when kind = 'action' then (record ->> 'objective_id')::uuid end) stored,
  -- squawk-ignore adding-field-with-default
  add column state text generated always as (case when kind = 'action' then record ->> 'state' end) stored,
  -- squawk-ignore adding-field-with-default
  add column confidence text generated always as (case when kind = 'action' then record ->> 'confidence' end) stored,
  -- squawk-ignore adding-field-with-default
  add column confidence_at timestamptz generated always as (case when kind = 'action' then instant_in(record ->> 'confidence_at') end) stored,
  -- squawk-ignore adding-field-with-default
  add column due_on date generated always as (case when kind = 'action' then day_in(record ->> 'due_on') end) stored,
  -- squawk-ignore adding-field-with-default
  add column first_due_on date generated always as (case when kind = 'action' then day_in(record ->> 'first_due_on') end) stored,
  -- squawk-ignore adding-field-with-default
  add column times_moved integer generated always as (case when kind = 'action' then (record ->> 'times_moved')::integer end) stored,
  -- squawk-ignore adding-field-with-default
  add column difference smallint generated always as (case when kind = 'action' then (record ->> 'difference')::smallint end) stored;

create index past_counted on past (council_id, plan_id, until, since)
  include (record_id, theme_id, objective_id, state, confidence, confidence_at, due_on, first_due_on, times_moved, difference)
  where kind = 'action';
create index action_counted on action (council_id, plan_id)
  include (id, since, theme_id, objective_id, state, confidence, confidence_at, due_on, first_due_on, times_moved, difference);

create or replace procedure show_past() language plpgsql as $$
declare
  t text;
  dated text;
  columns text;
begin
  for t in select relname from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgname = 'keep_past' and relnamespace = 'public'::regnamespace
  loop
    -- Each column by itself, so that what a question does not ask for is not taken out of the record.
    select string_agg(format('%s as %I', case
        -- A version from before a column existed says what the column takes where nobody says anything.
        when usual is null then kept
        when attnotnull then format('coalesce(%s, %s)', kept, usual)
        else format('case when p.record ? %L then %s else %s end', attname, kept, usual) end, attname), ', ' order by attnum)
      into columns
      from (
        select attname, attnum, attnotnull,
          case
            when attname = 'id' then 'p.record_id'
            when attname in ('council_id', 'plan_id', 'theme_id', 'action_id', 'since') or t = 'action' and attname in ('objective_id',
              'state', 'confidence', 'confidence_at', 'due_on', 'first_due_on', 'times_moved', 'difference') then format('p.%I', attname)
            when atttypid = 'jsonb'::regtype then format($f$nullif(p.record -> %L, 'null')$f$, attname)
            when typelem <> 0 and typlen = -1 then
              format('(jsonb_populate_record(null::public.%I, jsonb_build_object(%2$L, p.record -> %2$L))).%2$I', t, attname)
            else format('(p.record ->> %L)::%s', attname, format_type(atttypid, atttypmod))
          end as kept,
          (select pg_get_expr(adbin, adrelid) from pg_attrdef
            where adrelid = attrelid and adnum = attnum and attgenerated = '' and pg_get_expr(adbin, adrelid) not like '%(%') as usual
        from pg_attribute join pg_type on pg_type.oid = atttypid
        where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped
      ) each_column;
    execute format('drop view if exists as_at.%I', t);
    -- The clock is asked once a question, not once a row.
    execute format('create view as_at.%1$I with (security_invoker = true) as
      select * from public.%1$I where since <= (select public.current_clock())
      union all
      select %2$s from public.past p
        where p.kind = %1$L and p.since <= (select public.current_clock()) and p.until > (select public.current_clock())', t, columns);
    execute format('grant select on as_at.%I to goldthread_app', t);
  end loop;
  -- What is only ever added to was there from its own day on.
  for t, dated in values ('due_date', 'set_at'), ('rating', 'given_at'), ('entry', 'at'), ('criterion_test', 'since'),
    ('evidence_version', 'since'), ('report', 'frozen_at')
  loop
    execute format('drop view if exists as_at.%I', t);
    execute format('create view as_at.%1$I with (security_invoker = true) as
      select * from public.%1$I where %2$I <= (select public.current_clock())', t, dated);
    execute format('grant select on as_at.%I to goldthread_app', t);
  end loop;
end $$;
