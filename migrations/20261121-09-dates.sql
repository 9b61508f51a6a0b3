-- Dates: requests to move them and who may decide, the cycles of what repeats, and what the facts said of confidence.

create table date_authority (
  council_id uuid not null references council (id),
  id uuid not null,
  position integer not null,
  name text not null,
  kind text not null constraint date_authority_kind_is_known check (kind in ('theme-lead', 'board')),
  most_days integer constraint date_authority_days_are_some check (most_days > 0),
  most_moves integer constraint date_authority_moves_are_some check (most_moves > 0),
  most_days_altogether integer constraint date_authority_days_altogether_are_some check (most_days_altogether > 0),
  statutory boolean not null default false,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  constraint date_authority_place_is_its_own unique (council_id, position)
);
comment on table date_authority is 'Who may agree that a date moves, the least first: each decides what lies within its limits; the last has none';
comment on column date_authority.kind is 'A theme''s lead decides in person; a board''s decision carries its reference';
comment on column date_authority.most_days is 'The longest single move in working days; none is no limit';
comment on column date_authority.most_moves is 'It decides up to this move of the same action, the first being 1; none is no limit';
comment on column date_authority.most_days_altogether is 'The longest that the date may then stand after the first one, in working days; none is no limit';
comment on column date_authority.statutory is 'Whether it decides where an inspection''s priority action or a condition of the Department is answered';

create table date_request (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  action_id uuid not null,
  from_on date not null,
  to_on date,
  to_text text not null default '',
  review_on date,
  reason text not null,
  effect text not null,
  options text not null default '',
  move_number integer not null,
  working_days integer,
  days_altogether integer,
  statutory boolean not null default false,
  retrospective boolean not null default false,
  decider text not null,
  decider_kind text not null constraint date_request_decider_is_known check (decider_kind in ('theme-lead', 'board')),
  asked_by uuid not null,
  asked_at timestamptz not null default current_clock(),
  state text not null default 'waiting'
    constraint date_request_state_is_known check (state in ('waiting', 'agreed', 'refused', 'withdrawn')),
  decided_by uuid,
  decided_at timestamptz,
  decision_ref text,
  decision_words text,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, asked_by) references person (council_id, id),
  foreign key (council_id, decided_by) references person (council_id, id),
  constraint date_request_is_not_decided_by_its_asker check (state = 'withdrawn' or decided_by is distinct from asked_by)
);
create unique index date_request_waits_once on date_request (council_id, action_id) where state = 'waiting';
create index date_request_of_action on date_request (council_id, action_id, asked_at);
create index date_request_of_plan on date_request (council_id, plan_id, asked_at);
comment on table date_request is 'A request to move an action''s date: until it is agreed the date stands';
comment on column date_request.effect is 'What the move means for children';
comment on column date_request.options is 'What else could be done instead';
comment on column date_request.move_number is 'Which move of the action it would be; the first is 1';
comment on column date_request.working_days is 'From the date in force to the date asked for; none where no day is asked for';
comment on column date_request.days_altogether is 'From the first date to the date asked for, in working days';
comment on column date_request.retrospective is 'Asked after the date in force had passed';
comment on column date_request.decider is 'Who decides, by the authority table on the day it was asked';

alter table due_date add column asked_on date;
comment on column due_date.asked_on is 'When the move was asked for; the day it was set where nobody had to ask';

alter table rating add column suggested text constraint rating_suggested_is_known check (suggested in ('green', 'amber', 'red'));
comment on column rating.suggested is 'What the facts suggested when it was given; the person chose';

create table action_cycle (
  council_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  period_from date not null,
  period_to date not null,
  state text not null default 'submitted'
    constraint cycle_state_is_known check (state in ('submitted', 'accepted', 'returned')),
  note text not null default '',
  done_on date not null,
  done_by uuid,
  decided_on date,
  decided_by uuid,
  decision_words text,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, done_by) references person (council_id, id),
  foreign key (council_id, decided_by) references person (council_id, id),
  constraint cycle_of_a_period_is_one unique (council_id, action_id, period_from)
);
comment on table action_cycle is 'One round of an action that repeats, once somebody has said that it is done; a round without a row is due or missed';

call keep_record_of(array['date_authority', 'date_request', 'action_cycle']);
call guard_tables(array['date_authority', 'date_request', 'action_cycle']);
grant update on date_authority, date_request, action_cycle to goldthread_app;
