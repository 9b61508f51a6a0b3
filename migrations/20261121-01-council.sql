-- The council, its people and their sign-in. Council id leads every key, so that rows can be
-- parted by council on one machine or on many.

create function current_council() returns uuid language sql stable
  as $$ select nullif(current_setting('app.council', true), '')::uuid $$;
comment on function current_council() is 'The council of this transaction; null (no rows) where none was set';

create function current_clock() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now()) $$;
comment on function current_clock() is 'The product''s clock in this transaction: the demo and the tests may fix it';

create table council (
  id uuid primary key,
  slug text not null constraint council_slug_is_short check (slug ~ '^[a-z0-9-]{2,40}$'),
  name text not null,
  service_name text not null,
  brand_colour text not null constraint council_colour_is_hex check (brand_colour ~ '^#[0-9A-Fa-f]{6}$'),
  host text,
  words jsonb not null default '{}',
  settings jsonb not null default '{}',
  constraint council_slug_is_its_own unique (slug)
);
comment on table council is 'A council that runs its improvement here';
comment on column council.words is 'The council''s own words for theme, objective and action, singular and plural';
comment on column council.host is 'The host name that leads to this council where several share an installation';

create table person (
  council_id uuid not null references council (id),
  id uuid not null,
  name text not null,
  email text not null,
  job_title text not null default '',
  organisation text not null default '',
  state text not null default 'invited' constraint person_state_is_known check (state in ('invited', 'active', 'left')),
  created_at timestamptz not null default current_clock(),
  primary key (council_id, id)
);
create unique index person_email_is_its_own on person (council_id, lower(email));
comment on table person is 'Somebody who works on the plan or watches over it; never a child';

create table credential (
  council_id uuid not null,
  person_id uuid not null,
  password_hash text not null,
  changed_at timestamptz not null default current_clock(),
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references person (council_id, id)
);
comment on table credential is 'How a person with a local account proves who they are (argon2id)';

create table role_holding (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  scope_kind text not null default 'council'
    constraint role_scope_is_known check (scope_kind in ('council', 'theme', 'body')),
  scope_id uuid,
  from_on date not null default (current_clock())::date,
  to_on date,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id),
  constraint role_scope_names_its_thing check ((scope_kind = 'council') = (scope_id is null))
);
create index role_holding_of_person on role_holding (council_id, person_id);
comment on table role_holding is 'A role that a person holds, over the whole council or over one theme or body, from a day to a day';
comment on column role_holding.role is 'A code of the roles in src/features/people/role.ts; roles are data, so that a new one needs no migration';

create table session (
  council_id uuid not null,
  token_hash text not null,
  person_id uuid not null,
  started_at timestamptz not null default current_clock(),
  seen_at timestamptz not null default current_clock(),
  ends_at timestamptz not null,
  primary key (council_id, token_hash),
  foreign key (council_id, person_id) references person (council_id, id)
);
create index session_of_person on session (council_id, person_id);
comment on table session is 'A signed-in browser; only a hash of its token is kept';

create table one_time_link (
  council_id uuid not null,
  token_hash text not null,
  person_id uuid not null,
  purpose text not null constraint link_purpose_is_known check (purpose in ('invitation', 'reset', 'update')),
  subject_id uuid,
  made_at timestamptz not null default current_clock(),
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (council_id, token_hash),
  foreign key (council_id, person_id) references person (council_id, id)
);
comment on table one_time_link is 'An e-mailed link that works once: to join, to set a new password, or to give one update';

create table sign_in_try (
  council_id uuid not null references council (id),
  id uuid not null,
  email text not null,
  address text not null,
  tried_at timestamptz not null default clock_timestamp(),
  succeeded boolean not null,
  primary key (council_id, id)
);
create index sign_in_try_lately on sign_in_try (council_id, lower(email), tried_at);
comment on table sign_in_try is 'Tries to sign in, for slowing down guesses';

create table api_token (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  made_at timestamptz not null default current_clock(),
  ends_at timestamptz,
  primary key (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id)
);
create unique index api_token_is_its_own on api_token (council_id, token_hash);
comment on table api_token is 'A bearer token for /api/v1; only its hash is kept';

create table outgoing_mail (
  council_id uuid not null,
  id uuid not null,
  to_person_id uuid not null,
  subject text not null,
  body text not null,
  made_at timestamptz not null default current_clock(),
  sent_at timestamptz,
  failure text,
  primary key (council_id, id),
  foreign key (council_id, to_person_id) references person (council_id, id)
);
comment on table outgoing_mail is 'Mail to be sent through the council''s SMTP server; in development a page shows it';
