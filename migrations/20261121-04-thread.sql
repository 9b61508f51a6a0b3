-- What the plan answers (sources), how leads report (updates), and what went to the board (reports).

create table source (
  council_id uuid not null references council (id),
  id uuid not null,
  kind text not null default 'inspection',
  title text not null,
  dated_on date,
  sha256 text,
  since timestamptz not null default current_clock(),
  primary key (council_id, id)
);
comment on table source is 'A document that makes demands of the plan: an inspection report, a notice, a scrutiny review';

create table source_item (
  council_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  position integer not null,
  kind text not null default 'finding',
  number text,
  text text not null,
  place text not null default '',
  import_id uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, source_id) references source (council_id, id)
);
create index source_item_of_source on source_item (council_id, source_id, position);
comment on table source_item is 'One finding, condition or recommendation of a source';

create table finding_action (
  council_id uuid not null,
  id uuid not null,
  source_item_id uuid not null,
  action_id uuid not null,
  coverage text not null default 'part' constraint finding_coverage_is_known check (coverage in ('full', 'part')),
  note text not null default '',
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, source_item_id) references source_item (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  constraint finding_answered_once_by_an_action unique (council_id, source_item_id, action_id)
);
create index finding_of_action on finding_action (council_id, action_id);
comment on table finding_action is 'Which action answers which finding, wholly or in part';

create table action_update (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  action_id uuid not null,
  author_id uuid,
  given_at timestamptz not null default current_clock(),
  working_well text not null default '',
  how_do_we_know text not null default '',
  worried text not null default '',
  confidence text constraint update_confidence_is_known check (confidence in ('green', 'amber', 'red')),
  confidence_reason text not null default '',
  state text not null default 'submitted' constraint update_state_is_known check (state in ('submitted', 'accepted', 'returned')),
  decided_by uuid,
  decided_at timestamptz,
  return_reason text,
  form_key text,
  import_id uuid,
  rev integer not null default 0,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, author_id) references person (council_id, id),
  foreign key (council_id, decided_by) references person (council_id, id),
  constraint update_form_sent_once unique (council_id, form_key)
);
create index update_of_action on action_update (council_id, action_id, given_at desc);
create index update_of_plan on action_update (council_id, plan_id, given_at);
comment on table action_update is 'A lead''s report on an action in four questions, accepted or returned by the theme''s lead';
comment on column action_update.form_key is 'A form sent twice gives one update';

create table next_step (
  council_id uuid not null,
  id uuid not null,
  update_id uuid not null,
  position integer not null,
  text text not null,
  who text not null default '',
  by_on date,
  primary key (council_id, id),
  foreign key (council_id, update_id) references action_update (council_id, id)
);
create index next_step_of_update on next_step (council_id, update_id, position);
comment on table next_step is 'What needs to happen, who does it and by when: the fourth question';

create table update_evidence (
  council_id uuid not null,
  update_id uuid not null,
  evidence_id uuid not null,
  primary key (council_id, update_id, evidence_id),
  foreign key (council_id, update_id) references action_update (council_id, id),
  foreign key (council_id, evidence_id) references evidence (council_id, id)
);
comment on table update_evidence is 'Evidence that an update leans on: how do we know';

create table report (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null default 'highlight',
  title text not null,
  period_from date,
  period_to date not null,
  frozen_at timestamptz not null default current_clock(),
  frozen_by uuid,
  content jsonb not null,
  content_sha256 text not null,
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, frozen_by) references person (council_id, id)
);
create index report_of_plan on report (council_id, plan_id, frozen_at);
comment on table report is 'A paper frozen for a board: its content as it was, with the hash that proves it';

call keep_record_of(array['import', 'plan', 'theme', 'objective', 'action', 'action_lead', 'success_criterion', 'milestone',
  'evidence', 'evidence_link', 'source', 'source_item', 'finding_action', 'action_update']);
