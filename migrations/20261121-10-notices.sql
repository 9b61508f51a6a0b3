-- Work that finds its owner: updates asked for on a cycle, notices and the daily mail, and the monthly draw of greens.

create table update_cycle (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  every text not null constraint update_cycle_is_known check (every in ('fortnight', 'month', 'quarter')),
  days_before_end smallint not null default 0
    constraint update_cycle_days_are_few check (days_before_end between 0 and 10),
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  constraint update_cycle_of_a_plan_is_one unique (council_id, plan_id)
);
comment on table update_cycle is 'How often the leads of a plan are asked for updates; a plan without a row asks every month';
comment on column update_cycle.days_before_end is 'How many working days before the last one of the period an update is due';

create table update_request (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  action_id uuid not null,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  asked_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  constraint update_asked_for_once_a_period unique (council_id, action_id, period_from)
);
create index update_request_of_plan on update_request (council_id, plan_id, period_from);
comment on table update_request is 'An update on an action that was asked for in a period. The updates themselves say whether it was given and accepted';

create table notice (
  council_id uuid not null,
  id uuid not null,
  to_person_id uuid not null,
  code text not null,
  key text not null,
  subject_kind text not null,
  subject_id uuid not null,
  heading text not null,
  says text not null,
  href text not null,
  at_once boolean not null default false,
  always boolean not null default false,
  made_at timestamptz not null default current_clock(),
  mail_id uuid,
  seen_at timestamptz,
  primary key (council_id, id),
  foreign key (council_id, to_person_id) references person (council_id, id),
  constraint notice_told_once unique (council_id, to_person_id, key)
);
create index notice_of_person on notice (council_id, to_person_id, made_at desc);
comment on table notice is 'Something that a person was told: on their page of notices, and by mail as they chose';
comment on column notice.code is 'Which rule told it: src/features/notices/rules';
comment on column notice.key is 'What it is about, so that the same thing is told to a person once';
comment on column notice.always is 'A statutory clock: it is mailed whatever the person chose';

create table digest (
  council_id uuid not null,
  id uuid not null,
  to_person_id uuid not null,
  for_day date not null,
  notices integer not null default 0,
  mail_id uuid,
  made_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, to_person_id) references person (council_id, id),
  constraint digest_of_a_day_is_one unique (council_id, to_person_id, for_day)
);
comment on table digest is 'That a person''s mail of a working day was thought about, once; without a mail where there was nothing to say';

create table notice_choice (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  mail text not null constraint notice_choice_is_known check (mail in ('daily', 'weekly', 'none')),
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id),
  constraint notice_choice_of_a_person_is_one unique (council_id, person_id)
);
comment on table notice_choice is 'How often a person wants mail; daily where there is no row. Their page of notices shows everything in any case';

alter table outgoing_mail
  add column kind text not null default 'account'
    constraint mail_kind_is_known check (kind in ('account', 'notice', 'digest')),
  add column html text,
  add column tries integer not null default 0,
  add column try_after timestamptz,
  add column claimed_at timestamptz;
comment on column outgoing_mail.kind is 'About somebody''s account, or about the plan: the administrator reads only the first';
comment on column outgoing_mail.body is 'Plain text. What stands in double braces is put in when it is sent: the address of the product, and each link that works once';
comment on column outgoing_mail.claimed_at is 'When a worker took it to be sent, so that two never send the same';
create index mail_to_be_sent on outgoing_mail (council_id, made_at) where sent_at is null;
create index entry_lately on entry (council_id, at);

create table green_draw (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  month date not null constraint green_draw_month_is_its_first_day check (extract(day from month) = 1),
  seed text not null,
  drawn_from jsonb not null,
  drawn_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  constraint green_draw_of_a_month_is_one unique (council_id, plan_id, month)
);
comment on table green_draw is 'A month''s draw of the plan''s greens for somebody independent to check';
comment on column green_draw.seed is 'With drawn_from it gives the same draw again, so that anybody can prove that nobody chose';
comment on column green_draw.drawn_from is 'Every green on that day, in order: the action, its theme and what was claimed';

create table green_check (
  council_id uuid not null,
  id uuid not null,
  draw_id uuid not null,
  plan_id uuid not null,
  theme_id uuid not null,
  action_id uuid not null,
  position integer not null,
  claim text not null constraint green_claim_is_known check (claim in ('on-track', 'lasting')),
  outcome text constraint green_outcome_is_known check (outcome in ('confirmed', 'contradicted')),
  checked_by uuid,
  checked_at timestamptz,
  evidence_id uuid,
  words text not null default '',
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, draw_id) references green_draw (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, checked_by) references person (council_id, id),
  foreign key (council_id, evidence_id) references evidence (council_id, id),
  constraint green_drawn_once unique (council_id, draw_id, action_id),
  constraint green_check_is_whole
    check ((outcome is null) = (checked_by is null) and (outcome is null) = (checked_at is null))
);
create index green_check_of_plan on green_check (council_id, plan_id);
create index green_check_of_action on green_check (council_id, action_id);
comment on table green_check is 'One drawn green: what was claimed, and whether somebody independent found that it holds';
comment on column green_check.claim is 'On track: rated green. Lasting: said to be embedding or embedded';

call keep_record_of(array['update_cycle', 'notice_choice', 'green_check']);
call guard_tables(array['update_cycle', 'update_request', 'notice', 'digest', 'notice_choice', 'green_draw', 'green_check']);
grant update on update_cycle, notice, digest, notice_choice, green_check to goldthread_app;
