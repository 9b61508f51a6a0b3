-- Inspections: the council's own as their reports say them, what a plan's document says it answers, and the
-- outcomes that are published of every authority.

alter table source add column state text not null default 'live'
  constraint source_state_is_known check (state in ('live', 'withdrawn'));
comment on column source.state is 'Withdrawn: its findings stand in no list, and stay in the record';
alter table source_item add column import_source jsonb;
comment on column source_item.import_source is 'Where in the imported document it stands: page, table, row or line';

create table inspection (
  council_id uuid not null references council (id),
  id uuid not null,
  kind text not null constraint inspection_kind_is_known
    check (kind in ('standard', 'short', 'focused', 'monitoring', 'jtai', 'send', 'sif', 'other')),
  authority text not null default '',
  started_on date,
  ended_on date,
  published_on date,
  received_on date,
  lead_inspector text,
  source_id uuid not null,
  import_id uuid,
  state text not null default 'live' constraint inspection_state_is_known check (state in ('live', 'withdrawn')),
  draft_sent_on date,
  final_sent_on date,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, source_id) references source (council_id, id),
  foreign key (council_id, import_id) references import (council_id, id),
  constraint inspection_ends_after_it_starts check (ended_on >= started_on)
);
create index inspection_of_source on inspection (council_id, source_id);
comment on table inspection is 'An inspection or visit of this council, with its particulars as its report gives them; its findings are the items of its source';
comment on column inspection.received_on is 'The day the report reached the council: the statutory clocks count from it';
comment on column inspection.draft_sent_on is 'The day the draft of the plan that answers it was sent; null while it is owed';
comment on column inspection.final_sent_on is 'The day the plan that answers it was sent and published; null while it is owed';

create table judgement (
  council_id uuid not null,
  id uuid not null,
  inspection_id uuid not null,
  position integer not null,
  key text not null,
  title text not null,
  grade text not null,
  import_source jsonb,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, inspection_id) references inspection (council_id, id)
);
create index judgement_of_inspection on judgement (council_id, inspection_id, position);
comment on table judgement is 'A judgement of an inspection in the report''s own words, with its lasting key across the sets of judgements';

create table finding_tag (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  theme_id uuid,
  objective_id uuid,
  action_id uuid,
  tag text not null,
  import_id uuid,
  import_source jsonb,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, objective_id) references objective (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  constraint finding_tag_hangs_on_one_thing check (num_nonnulls(theme_id, objective_id, action_id) = 1)
);
create index finding_tag_of_plan on finding_tag (council_id, plan_id);
comment on table finding_tag is 'What a plan''s own document says that a row of it answers, as written: "Inspection recommendation 3"';

create table published_outcome (
  council_id uuid not null references council (id),
  id uuid not null,
  area_code text not null,
  authority text not null,
  region text not null default '',
  is_current boolean not null default true,
  kind text not null constraint published_kind_is_known
    check (kind in ('standard', 'short', 'focused', 'monitoring', 'jtai', 'send', 'sif', 'other')),
  kind_as_written text not null default '',
  started_on date not null,
  published_on date,
  about text not null default '',
  judgements jsonb not null default '[]',
  file_name text not null,
  since timestamptz not null default current_clock(),
  primary key (council_id, id)
);
create unique index published_outcome_once on published_outcome (council_id, area_code, started_on, (judgements <> '[]'::jsonb));
comment on table published_outcome is 'Outcomes of inspections of every authority, as the inspectorate publishes them. Each council keeps a copy of its own, so that its rows go where it goes';
comment on column published_outcome.about is 'The theme of a visit that gives no grade';
comment on column published_outcome.judgements is 'The judgements in their order, each {key, title, grade}; none for a visit';

call keep_record_of(array['inspection', 'judgement', 'finding_tag', 'published_outcome']);
call guard_tables(array['inspection', 'judgement', 'finding_tag', 'published_outcome']);
grant update on inspection, judgement, published_outcome to goldthread_app;
