-- Versions of a plan: each frozen as it went to people, consulted on, approved and published. What is frozen is only ever added to.

create table plan_version (
  council_id uuid not null references council (id),
  id uuid not null,
  plan_id uuid not null,
  major smallint not null constraint version_major_counts check (major between 0 and 999),
  minor smallint not null constraint version_minor_counts check (minor between 0 and 999),
  label text not null default '',
  based_on_id uuid,
  change_summary text not null default '',
  state text not null default 'working' constraint version_state_is_known check (state in ('working', 'draft-frozen',
    'in-consultation', 'revising', 'for-approval', 'approved', 'published', 'superseded', 'rejected')),
  state_since timestamptz not null default current_clock(),
  decision_body text,
  decision_on date,
  decision_ref text,
  approved_by uuid,
  published_at timestamptz,
  begun_by uuid,
  begun_at timestamptz not null default current_clock(),
  rev integer not null default 1,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, based_on_id) references plan_version (council_id, id),
  foreign key (council_id, approved_by) references person (council_id, id),
  foreign key (council_id, begun_by) references person (council_id, id),
  constraint version_is_published_once_decided check (state not in ('approved', 'published', 'superseded')
    or (decision_body is not null and decision_on is not null and approved_by is not null))
);
create unique index version_number_is_its_own on plan_version (council_id, plan_id, major, minor) where state <> 'rejected';
create unique index version_in_the_making_is_one on plan_version (council_id, plan_id)
  where state not in ('published', 'superseded', 'rejected');
create unique index version_in_force_is_one on plan_version (council_id, plan_id) where state = 'published';
comment on table plan_version is 'A version of a plan, from the first draft to the day a later one takes its place';
comment on column plan_version.based_on_id is 'The version that was in force when this one was begun; what changed is told against it';
comment on column plan_version.decision_ref is 'Where the decision is minuted, in the council''s own words: "PB-31", "minute 7"';

create table plan_snapshot (
  council_id uuid not null references council (id),
  id uuid not null,
  plan_id uuid not null,
  version_id uuid not null,
  number smallint not null,
  content jsonb not null,
  content_sha256 text not null,
  frozen_by uuid,
  frozen_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, version_id) references plan_version (council_id, id),
  foreign key (council_id, frozen_by) references person (council_id, id),
  constraint snapshot_number_is_its_own unique (council_id, version_id, number)
);
comment on table plan_snapshot is 'The whole plan as it stood when a version was frozen, with its hash; never changed. A version has one for each draft';

create table version_fate (
  council_id uuid not null references council (id),
  id uuid not null,
  plan_id uuid not null,
  version_id uuid not null,
  action_id uuid not null,
  kind text not null constraint fate_kind_is_known check (kind in ('superseded', 'cancelled', 'transferred', 'complete')),
  into_id uuid,
  words text not null,
  given_by uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, version_id) references plan_version (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, into_id) references action (council_id, id),
  foreign key (council_id, given_by) references person (council_id, id),
  constraint fate_is_one unique (council_id, version_id, action_id)
);
comment on table version_fate is 'What became of an action that a version no longer has, in words for those who read what changed';
comment on column version_fate.into_id is 'The action that took its place or that it went into';

create table consultation (
  council_id uuid not null references council (id),
  id uuid not null,
  plan_id uuid not null,
  version_id uuid not null,
  snapshot_id uuid not null,
  purpose text not null,
  audiences text[] not null,
  questions text[] not null default '{}',
  opens_on date not null,
  closes_on date not null,
  working_days smallint not null,
  least_days smallint not null,
  after_approval boolean not null default false,
  despite text not null default '',
  opened_by uuid,
  opened_at timestamptz not null default current_clock(),
  outcome text not null default '',
  closed_by uuid,
  closed_at timestamptz,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, version_id) references plan_version (council_id, id),
  foreign key (council_id, snapshot_id) references plan_snapshot (council_id, id),
  foreign key (council_id, opened_by) references person (council_id, id),
  foreign key (council_id, closed_by) references person (council_id, id),
  constraint consultation_closes_after_it_opens check (closes_on >= opens_on)
);
create index consultation_of_version on consultation (council_id, version_id, opens_on);
create unique index consultation_open_is_one on consultation (council_id, version_id) where closed_at is null;
comment on table consultation is 'People asked what they think of a frozen version: who, about what, from when until when, and what came of it';
comment on column consultation.working_days is 'For how many working days it was open to answers, as counted when it was opened';
comment on column consultation.least_days is 'The fewest that the council had set at the time';
comment on column consultation.despite is 'Why it was opened although it was short or came after the decision';

create table plan_comment (
  council_id uuid not null references council (id),
  id uuid not null,
  plan_id uuid not null,
  consultation_id uuid not null,
  anchor_kind text not null constraint comment_anchor_is_known check (anchor_kind in ('plan', 'theme', 'objective', 'action')),
  anchor_id uuid,
  respondent text not null constraint comment_respondent_is_known check (respondent in ('staff', 'partner', 'board', 'councillor',
    'parent', 'young-person', 'carer', 'adviser', 'resident')),
  text text not null,
  received_on date not null,
  own boolean not null,
  entered_by uuid not null,
  entered_at timestamptz not null default current_clock(),
  disposition text constraint comment_disposition_is_known check (disposition in ('accepted', 'partly', 'noted', 'not-accepted')),
  reason text not null default '',
  changed text not null default '',
  withheld boolean not null default false,
  answered_by uuid,
  answered_at timestamptz,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, consultation_id) references consultation (council_id, id),
  foreign key (council_id, entered_by) references person (council_id, id),
  foreign key (council_id, answered_by) references person (council_id, id),
  constraint comment_is_anchored check ((anchor_kind = 'plan') = (anchor_id is null)),
  constraint comment_answer_has_its_reason check (disposition is null or reason <> '')
);
create index comment_of_consultation on plan_comment (council_id, consultation_id, received_on);
comment on table plan_comment is 'What somebody said of a frozen version, what the council makes of it, and why';
comment on column plan_comment.own is 'Said by the person who entered it; otherwise typed in for a respondent, whose name is not kept';
comment on column plan_comment.changed is 'What was changed in the plan because of it';
comment on column plan_comment.withheld is 'Its words are kept and answered, and not published';

call keep_record_of(array['plan_version', 'version_fate', 'consultation', 'plan_comment']);
call guard_tables(array['plan_version', 'plan_snapshot', 'version_fate', 'consultation', 'plan_comment']);
grant update on plan_version, version_fate, consultation, plan_comment to goldthread_app;
