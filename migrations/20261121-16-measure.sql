-- Numbers over time with their targets; criteria that are tested by them, and retired; bodies, what they decided and which
-- papers they expect; requests for another date that lapse where nobody decides.

create table measure (
  council_id uuid not null references council (id),
  id uuid not null,
  number text not null default '',
  title text not null,
  definition text not null,
  owner_id uuid,
  owner_post_id uuid,
  unit text not null constraint measure_unit_is_known check (unit in ('count', 'percentage', 'days', 'rate', 'score')),
  per integer constraint measure_is_per_some check (per > 0),
  numerator text not null default '',
  denominator text not null default '',
  better text not null constraint measure_better_is_known check (better in ('higher', 'lower')),
  frequency text not null constraint measure_frequency_is_known check (frequency in ('month', 'quarter', 'year')),
  source text not null default '',
  counts_children boolean not null default false,
  retired_on date,
  retired_why text,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, owner_id) references person (council_id, id),
  foreign key (council_id, owner_post_id) references post (council_id, id),
  constraint measure_has_one_owner check (num_nonnulls(owner_id, owner_post_id) <= 1)
);
comment on table measure is 'A number that is followed over time: what is counted, how, whose it is and which way is better';
comment on column measure.number is 'The number that people know it by: "3.04"';
comment on column measure.per is 'Of a rate: per how many, like 10000';
comment on column measure.numerator is 'What is counted, in words; empty where the value comes as one number';
comment on column measure.denominator is 'Out of what, in words';
comment on column measure.counts_children is 'It counts children: fewer than 6 are hidden in what is published';

create table measure_target (
  council_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  from_on date not null,
  target double precision not null,
  tolerance double precision not null default 0 constraint measure_tolerance_is_no_less_than_none check (tolerance >= 0),
  why text not null default '',
  set_by uuid,
  set_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, measure_id) references measure (council_id, id),
  foreign key (council_id, set_by) references person (council_id, id)
);
create index target_of_measure on measure_target (council_id, measure_id, from_on);
comment on table measure_target is 'What a measure is aimed at from a day on; an earlier target stands beside it and is never overwritten';
comment on column measure_target.tolerance is 'How far on the wrong side of the target a value may lie before it breaches';

create table measure_reading (
  council_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  period_from date not null,
  period_to date not null,
  version integer not null default 1,
  value double precision not null,
  numerator double precision,
  denominator double precision constraint reading_is_out_of_some check (denominator > 0),
  as_at date not null,
  status text not null default 'final' constraint reading_status_is_known check (status in ('provisional', 'final')),
  note text not null default '',
  typed_by uuid,
  typed_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, measure_id) references measure (council_id, id),
  foreign key (council_id, typed_by) references person (council_id, id),
  constraint reading_period_ends_after_it_begins check (period_to >= period_from),
  constraint reading_version_is_its_own unique (council_id, measure_id, period_from, version)
);
comment on table measure_reading is 'One value of a measure over a period; a correction is a later version beside it';
comment on column measure_reading.note is 'Why it was corrected, or what must be known beside it';

create table measure_link (
  council_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  plan_id uuid not null,
  theme_id uuid,
  objective_id uuid,
  action_id uuid,
  linked_by uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, measure_id) references measure (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, objective_id) references objective (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, linked_by) references person (council_id, id),
  constraint measure_link_is_to_one_thing check (num_nonnulls(theme_id, objective_id, action_id) = 1),
  constraint measure_is_linked_once unique nulls not distinct (council_id, measure_id, theme_id, objective_id, action_id)
);
create index measure_link_of_action on measure_link (council_id, action_id) where action_id is not null;
create index measure_link_of_plan on measure_link (council_id, plan_id);
comment on table measure_link is 'Which theme, objective or action a measure shows something about';

-- The new columns begin empty, so their keys need not look at the rows that are there.
alter table success_criterion add column measure_id uuid;
alter table success_criterion add constraint criterion_is_tested_by_a_measure foreign key (council_id, measure_id) references measure (council_id, id) not valid;
-- squawk-ignore require-concurrent-index-creation
create index criterion_of_measure on success_criterion (council_id, measure_id) where measure_id is not null;
comment on column success_criterion.measure_id is 'The measure that tests it, where one does';
alter table success_criterion add column retired_on date;
comment on column success_criterion.retired_on is 'The day from which it is no longer tested; it stays in the record';
alter table success_criterion add column retired_why text;

alter table criterion_test add column reading_id uuid;
alter table criterion_test add constraint criterion_test_is_of_a_reading foreign key (council_id, reading_id) references measure_reading (council_id, id) not valid;
comment on column criterion_test.reading_id is 'The reading that it rests on, where it is tested by a measure';
alter table criterion_test add column suggested text
  constraint criterion_test_suggested_is_known check (suggested in ('not-met', 'partly-met', 'met', 'sustained'));
comment on column criterion_test.suggested is 'What the readings suggested against the target; the person chose';

create table body (
  council_id uuid not null references council (id),
  id uuid not null,
  name text not null,
  kind text not null constraint body_kind_is_known check (kind in
    ('improvement', 'programme', 'task-group', 'scrutiny', 'cabinet', 'corporate-parenting', 'partnership', 'young-people', 'other')),
  cadence text not null default '',
  about text not null default '',
  reports_to_id uuid,
  ended_on date,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, reports_to_id) references body (council_id, id)
);
create unique index body_name_is_its_own on body (council_id, lower(name));
comment on table body is 'A board, panel or group that watches, decides or does the work';

create table body_member (
  council_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  person_id uuid,
  post_id uuid,
  role text not null constraint body_role_is_known check (role in ('chair', 'vice-chair', 'member', 'observer', 'adviser', 'secretary')),
  from_on date not null,
  to_on date,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, body_id) references body (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id),
  foreign key (council_id, post_id) references post (council_id, id),
  constraint body_member_is_a_person_or_a_post check (num_nonnulls(person_id, post_id) = 1),
  constraint body_membership_ends_after_it_begins check (to_on >= from_on)
);
create index member_of_body on body_member (council_id, body_id, from_on);
create unique index body_has_one_chair on body_member (council_id, body_id) where to_on is null and role = 'chair';
comment on table body_member is 'Who sits on a body and as what, from a day to a day: a person, or a post and through it whoever holds it';

create table decision (
  council_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  reference text not null,
  decided_on date not null,
  words text not null,
  written_by uuid,
  written_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, body_id) references body (council_id, id),
  foreign key (council_id, written_by) references person (council_id, id)
);
create unique index decision_reference_is_its_own on decision (council_id, body_id, lower(reference));
create index decision_of_body on decision (council_id, body_id, decided_on);
comment on table decision is 'What a body decided, on which day, by the number that its minutes give it; only ever added to';

create table body_paper (
  council_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  theme_id uuid not null,
  title text not null,
  meeting_on date not null,
  due_on date not null,
  planned_by uuid,
  withdrawn_on date,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, body_id) references body (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, planned_by) references person (council_id, id),
  constraint body_paper_is_due_by_its_meeting check (due_on <= meeting_on)
);
create index paper_of_body on body_paper (council_id, body_id, meeting_on);
comment on table body_paper is 'A paper that a body expects on a theme: for which meeting, and by when its theme''s lead owes it';

alter table date_authority add column lapse_days integer not null default 40
  constraint date_authority_lapse_days_are_some check (lapse_days > 0);
comment on column date_authority.lapse_days is 'After so many working days without a decision a request lapses';

alter table date_request add column body_id uuid;
alter table date_request add constraint date_request_waits_for_a_body foreign key (council_id, body_id) references body (council_id, id) not valid;
comment on column date_request.body_id is 'The body that decides, by the authority table on the day it was asked';
alter table date_request add column decision_id uuid;
alter table date_request add constraint date_request_has_a_decision foreign key (council_id, decision_id) references decision (council_id, id) not valid;
comment on column date_request.decision_id is 'The decision that settled it, where a body took it';
alter table date_request add column lapses_on date;
comment on column date_request.lapses_on is 'The last day on which it can be decided; none for requests made before there was one';
alter table date_request drop constraint date_request_state_is_known;
alter table date_request add constraint date_request_state_is_known
  check (state in ('waiting', 'agreed', 'refused', 'withdrawn', 'lapsed')) not valid;

call keep_record_of(array['measure', 'measure_link', 'body', 'body_member', 'body_paper']);
call guard_tables(array['measure', 'measure_target', 'measure_reading', 'measure_link', 'body', 'body_member', 'decision', 'body_paper']);
-- Readings, targets and decisions are only added to.
grant update on measure, body, body_member, body_paper to goldthread_app;
grant delete on measure_link to goldthread_app;
