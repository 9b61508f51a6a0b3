-- The record: nothing is overwritten. `past` keeps every earlier version of a row by itself, by
-- trigger, whatever the program does; `entry` says who did what and why, in the field's words.

create table past (
  council_id uuid not null references council (id),
  kind text not null,
  record_id uuid not null,
  since timestamptz not null,
  until timestamptz not null,
  record jsonb not null
);
create index past_of_record on past (council_id, kind, record_id, since);
create index past_by_time on past (council_id, kind, until, since);
comment on table past is 'Earlier versions of rows, each with the time over which it held';

create table entry (
  council_id uuid not null references council (id),
  id uuid not null,
  at timestamptz not null default current_clock(),
  person_id uuid,
  deed text not null,
  subject_kind text not null,
  subject_id uuid not null,
  plan_id uuid,
  details jsonb not null default '{}',
  reason text,
  import_id uuid,
  primary key (council_id, id)
);
create index entry_of_subject on entry (council_id, subject_kind, subject_id, at);
create index entry_of_plan on entry (council_id, plan_id, at);
comment on table entry is 'Who did what, when and why; only ever added to';

create function keep_past() returns trigger language plpgsql as $$
begin
  insert into past (council_id, kind, record_id, since, until, record)
    values (old.council_id, tg_table_name, old.id, old.since, current_clock(),
      -- What a reader made of a file can be made again from the file, and is large.
      case when tg_table_name = 'import' then to_jsonb(old) - '{document,draft}'::text[] else to_jsonb(old) end);
  if tg_op = 'DELETE' then return old; end if;
  new.since := current_clock();
  return new;
end $$;
comment on function keep_past() is 'Keeps the version that an update or delete would lose';

create function first_kept() returns trigger language plpgsql as $$
begin
  new.since := current_clock();
  return new;
end $$;

create procedure keep_record_of(tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('create trigger keep_past before update or delete on %I for each row execute function keep_past()', t);
    execute format('create trigger first_kept before insert on %I for each row execute function first_kept()', t);
  end loop;
end $$;
