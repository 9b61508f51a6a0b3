-- Evidence, the plan and what hangs on it.

create table stored_file (
  council_id uuid not null references council (id),
  sha256 text not null constraint stored_file_hash_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null,
  bytes bytea not null,
  stored_at timestamptz not null default current_clock(),
  primary key (council_id, sha256)
);
alter table stored_file alter column bytes set storage external;
comment on table stored_file is 'The bytes of a file under their hash: uploaded plans, evidence, frozen papers';

create table import (
  council_id uuid not null references council (id),
  id uuid not null,
  kind text not null default 'plan' constraint import_kind_is_known check (kind in ('plan', 'inspection')),
  file_name text not null,
  sha256 text not null,
  state text not null default 'received'
    constraint import_state_is_known check (state in ('received', 'reading', 'drafted', 'refused', 'applied', 'withdrawn', 'discarded')),
  progress text not null default '',
  refusal text,
  draft jsonb,
  corrections jsonb not null default '[]',
  plan_id uuid,
  brought_by uuid,
  brought_at timestamptz not null default current_clock(),
  applied_at timestamptz,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, sha256) references stored_file (council_id, sha256),
  foreign key (council_id, brought_by) references person (council_id, id)
);
comment on table import is 'A document brought in: the file, the draft read from it, what people corrected, and what became of it';

create table plan (
  council_id uuid not null references council (id),
  id uuid not null,
  title text not null,
  state text not null default 'live' constraint plan_state_is_known check (state in ('live', 'withdrawn', 'closed')),
  words jsonb not null default '{}',
  scale jsonb,
  narrative jsonb not null default '[]',
  owner_id uuid,
  started_on date,
  import_id uuid,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, owner_id) references person (council_id, id),
  foreign key (council_id, import_id) references import (council_id, id)
);
comment on table plan is 'An improvement plan: a tree of theme, objective and action in the council''s own words';
comment on column plan.words is 'The plan''s own names for its levels, read from its document';
comment on column plan.scale is 'The plan''s own rating scale as its key declares it';

create table theme (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  ref text,
  name text not null default '',
  title text not null,
  impact text,
  lead_id uuid,
  leads_as_written text[] not null default '{}',
  fields jsonb not null default '{}',
  import_id uuid,
  import_source jsonb,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, lead_id) references person (council_id, id)
);
create index theme_of_plan on theme (council_id, plan_id, position);
comment on table theme is 'A strand of the plan: a priority, an area, a work stream';
comment on column theme.lead_id is 'The person who answers for the theme and accepts its actions'' updates';

create table objective (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  theme_id uuid not null,
  position integer not null,
  ref text,
  name text not null default '',
  title text not null,
  impact text,
  fields jsonb not null default '{}',
  import_id uuid,
  import_source jsonb,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id)
);
create index objective_of_theme on objective (council_id, theme_id, position);
create index objective_of_plan on objective (council_id, plan_id, position);
comment on table objective is 'What a theme is after: an aim, an outcome';

create table action (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  theme_id uuid not null,
  objective_id uuid,
  parent_id uuid,
  position integer not null,
  ref text,
  name text not null default '',
  title text not null,
  text text not null default '',
  impact text,
  accountable_id uuid,
  state text not null default 'not-started' constraint action_state_is_known check (state in
    ('draft', 'proposed', 'not-started', 'in-progress', 'paused', 'submitted', 'complete', 'embedding', 'embedded',
     'regressed', 'superseded', 'cancelled', 'transferred')),
  state_since timestamptz not null default current_clock(),
  confidence text constraint action_confidence_is_known check (confidence in ('green', 'amber', 'red')),
  confidence_reason text,
  confidence_at timestamptz,
  level_as_written text,
  difference smallint constraint action_difference_is_0_to_4 check (difference between 0 and 4),
  difference_note text,
  difference_at timestamptz,
  due_on date,
  due_text text not null default '',
  due_precision text constraint action_due_precision_is_known check (due_precision in ('day', 'month', 'quarter', 'year')),
  due_repeats text,
  review_on date,
  first_due_on date,
  first_due_text text not null default '',
  times_moved integer not null default 0,
  last_update_at timestamptz,
  fields jsonb not null default '{}',
  import_id uuid,
  import_source jsonb,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, objective_id) references objective (council_id, id),
  foreign key (council_id, parent_id) references action (council_id, id),
  foreign key (council_id, accountable_id) references person (council_id, id)
);
create index action_of_plan on action (council_id, plan_id, position);
create index action_of_theme on action (council_id, theme_id, position);
create index action_of_accountable on action (council_id, accountable_id);
comment on table action is 'A thing the council will do, with one person who answers for it';
comment on column action.level_as_written is 'The rating as the source document wrote it, on the plan''s own scale; never turned into a confidence';
comment on column action.first_due_on is 'The date first agreed; it never changes';
comment on column action.title is 'How lists show it: the short title, or the action''s own words';
comment on column action.text is 'The council''s full wording where the title is shorter';

create function first_date_stands() returns trigger language plpgsql as $$
begin
  if old.first_due_on is not null and new.first_due_on is distinct from old.first_due_on then
    raise exception 'the first date of an action never changes' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger first_date_stands before update on action for each row execute function first_date_stands();

create table action_lead (
  council_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  position integer not null,
  as_written text not null,
  person_id uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id)
);
create index action_lead_of_action on action_lead (council_id, action_id, position);
create index action_lead_of_person on action_lead (council_id, person_id);
comment on table action_lead is 'Those who lead an action, as written and as known; the first answers for it, the others help';

create table due_date (
  council_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  position integer not null,
  due_on date,
  due_text text not null,
  set_at timestamptz not null default current_clock(),
  set_by uuid,
  reason text,
  decided_by text,
  decided_on date,
  retrospective boolean not null default false,
  primary key (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  constraint due_date_order_is_its_own unique (council_id, action_id, position)
);
comment on table due_date is 'Every date an action has had; position 0 is the first. Only ever added to';

create table rating (
  council_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  confidence text constraint rating_confidence_is_known check (confidence in ('green', 'amber', 'red')),
  as_written text,
  reason text,
  given_at timestamptz not null default current_clock(),
  given_by uuid,
  primary key (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id)
);
create index rating_of_action on rating (council_id, action_id, given_at);
comment on table rating is 'Every rating an action has had, with its reason. Only ever added to';

create table success_criterion (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  theme_id uuid,
  objective_id uuid,
  action_id uuid,
  position integer not null,
  text text not null,
  test text constraint criterion_test_is_known check (test in ('measure', 'audit', 'voice', 'document', 'judgement')),
  tested_how text,
  baseline text,
  now_at text,
  target text,
  result text not null default 'untested'
    constraint criterion_result_is_known check (result in ('untested', 'not-met', 'partly-met', 'met', 'sustained')),
  next_test_on date,
  import_id uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, objective_id) references objective (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  constraint criterion_hangs_on_one_thing check (num_nonnulls(theme_id, objective_id, action_id) = 1)
);
create index criterion_of_action on success_criterion (council_id, action_id, position);
create index criterion_of_plan on success_criterion (council_id, plan_id);
comment on table success_criterion is 'How the council will know that it worked, and how that is tested';

create table milestone (
  council_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  position integer not null,
  title text not null,
  due_on date,
  state text not null default 'open' constraint milestone_state_is_known check (state in ('open', 'met', 'missed', 'dropped')),
  met_on date,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id)
);
create index milestone_of_action on milestone (council_id, action_id, position);
comment on table milestone is 'A step of an action with its own date';

create table evidence (
  council_id uuid not null references council (id),
  id uuid not null,
  title text not null,
  family text not null constraint evidence_family_is_known check (family in ('data', 'audit', 'voice', 'delivery', 'external')),
  kind text not null default '',
  dated_on date not null,
  period_from date,
  period_to date,
  note text not null default '',
  link text,
  sha256 text,
  file_name text,
  media_type text,
  size_bytes bigint,
  added_by uuid,
  added_at timestamptz not null default current_clock(),
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, sha256) references stored_file (council_id, sha256),
  foreign key (council_id, added_by) references person (council_id, id)
);
comment on table evidence is 'Something that shows what was done or whether it made a difference; never about a named child';
comment on column evidence.dated_on is 'The date of the evidence itself, apart from the day it was added';

create table evidence_link (
  council_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  action_id uuid,
  criterion_id uuid,
  direction text not null default 'supports'
    constraint evidence_direction_is_known check (direction in ('supports', 'contradicts', 'neutral')),
  note text not null default '',
  linked_at timestamptz not null default current_clock(),
  linked_by uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, evidence_id) references evidence (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, criterion_id) references success_criterion (council_id, id),
  constraint evidence_link_names_one_thing check (num_nonnulls(action_id, criterion_id) = 1)
);
create index evidence_of_action on evidence_link (council_id, action_id);
create index links_of_evidence on evidence_link (council_id, evidence_id);
comment on table evidence_link is 'What a piece of evidence supports or contradicts; one piece may serve many actions';
