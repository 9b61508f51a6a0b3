-- The record as it was: for each table whose earlier versions are kept, a view of the same name in the
-- schema as_at shows its rows as they stood at the transaction's clock. A transaction that puts as_at before
-- public in its search path reads the past with the questions it asks of today.

create schema as_at;
comment on schema as_at is 'The tables as they stood at the transaction''s clock';
grant usage on schema as_at to goldthread_app;

-- What a version belonged to, so that a plan's, a theme's or an action's past is found without reading all of it.
-- The table is rewritten for it once, while nothing else runs.
-- squawk-ignore adding-field-with-default
alter table past add column plan_id uuid generated always as ((record ->> 'plan_id')::uuid) stored;
-- squawk-ignore adding-field-with-default
alter table past add column theme_id uuid generated always as ((record ->> 'theme_id')::uuid) stored;
-- squawk-ignore adding-field-with-default
alter table past add column action_id uuid generated always as ((record ->> 'action_id')::uuid) stored;
create index past_of_plan on past (council_id, kind, plan_id, until) where plan_id is not null;
create index past_of_theme on past (council_id, kind, theme_id, until) where theme_id is not null;
create index past_of_action on past (council_id, kind, action_id, until) where action_id is not null;

create procedure show_past() language plpgsql as $$
declare
  t text;
  dated text;
  columns text;
  usual jsonb;
  one record;
  value jsonb;
begin
  for t in select relname from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgname = 'keep_past' and relnamespace = 'public'::regnamespace
  loop
    select string_agg(case
        when attname = 'id' then 'p.record_id as id'
        when attname in ('council_id', 'plan_id', 'theme_id', 'action_id') then format('p.%I', attname)
        else format('r.%I', attname) end, ', ' order by attnum)
      into columns
      from pg_attribute where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped;
    -- A version from before a column existed says what the column takes where nobody says anything.
    usual := '{}';
    for one in select attname, pg_get_expr(adbin, adrelid) as expression from pg_attrdef
      join pg_attribute on attrelid = adrelid and attnum = adnum
      where adrelid = format('public.%I', t)::regclass and attgenerated = '' and pg_get_expr(adbin, adrelid) not like '%(%'
    loop
      execute format('select to_jsonb(%s)', one.expression) into value;
      usual := usual || jsonb_build_object(one.attname, value);
    end loop;
    execute format('drop view if exists as_at.%I', t);
    execute format('create view as_at.%1$I with (security_invoker = true) as
      select * from public.%1$I where since <= public.current_clock()
      union all
      select %2$s from public.past p cross join lateral jsonb_populate_record(null::public.%1$I, %3$L::jsonb || p.record) r
        where p.kind = %1$L and p.since <= public.current_clock() and p.until > public.current_clock()', t, columns, usual);
    execute format('grant select on as_at.%I to goldthread_app', t);
  end loop;
  -- What is only ever added to was there from its own day on.
  for t, dated in values ('due_date', 'set_at'), ('rating', 'given_at'), ('entry', 'at'), ('criterion_test', 'since'),
    ('evidence_version', 'since'), ('report', 'frozen_at')
  loop
    execute format('drop view if exists as_at.%I', t);
    execute format('create view as_at.%1$I with (security_invoker = true) as
      select * from public.%1$I where %2$I <= public.current_clock()', t, dated);
    execute format('grant select on as_at.%I to goldthread_app', t);
  end loop;
end $$;
comment on procedure show_past() is 'Makes the views of as_at anew; called after every migration, since a view keeps the columns it was made with';
