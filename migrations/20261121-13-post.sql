-- People by post: a post outlives who holds it. What a post leads follows its holder; somebody who is away names who stands in.

create table post (
  council_id uuid not null references council (id),
  id uuid not null,
  title text not null,
  also_known_as text[] not null default '{}',
  organisation text not null default '',
  since timestamptz not null default current_clock(),
  primary key (council_id, id)
);
create unique index post_title_is_its_own on post (council_id, lower(title), lower(organisation));
comment on table post is 'A job in the establishment that leads actions, whoever holds it';
comment on column post.also_known_as is 'Other names that plans give it: initials, an older title';

create table post_holding (
  council_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date,
  note text not null default '',
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, post_id) references post (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id),
  constraint post_holding_ends_after_it_begins check (to_on >= from_on)
);
create unique index post_is_held_by_one on post_holding (council_id, post_id) where to_on is null;
create index post_holding_of_post on post_holding (council_id, post_id, from_on);
create index post_holding_of_person on post_holding (council_id, person_id);
comment on table post_holding is 'Who held a post, from a day to a day; a post that nobody holds today is vacant';

create table delegation (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  delegate_id uuid not null,
  from_on date not null,
  to_on date not null,
  note text not null default '',
  made_by uuid not null,
  made_at timestamptz not null default current_clock(),
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id),
  foreign key (council_id, delegate_id) references person (council_id, id),
  foreign key (council_id, made_by) references person (council_id, id),
  constraint delegation_ends_after_it_begins check (to_on >= from_on),
  constraint delegation_is_to_somebody_else check (delegate_id <> person_id)
);
create index delegation_of_person on delegation (council_id, person_id, from_on);
create index delegation_to_person on delegation (council_id, delegate_id, from_on);
comment on table delegation is 'Who stands in for somebody who is away, from a day to a day; it ends by itself';

-- The new columns begin empty, so their keys need not look at the rows that are there.
alter table action_lead add column post_id uuid;
alter table action_lead add constraint action_lead_is_a_post foreign key (council_id, post_id) references post (council_id, id) not valid;
-- squawk-ignore require-concurrent-index-creation
create index action_lead_of_post on action_lead (council_id, post_id) where post_id is not null;
comment on column action_lead.post_id is 'The post that leads it, if a post does; then person_id is whoever holds the post, and none while it is vacant';

alter table action_update add column given_for_id uuid;
alter table action_update add constraint update_is_given_for_a_person foreign key (council_id, given_for_id) references person (council_id, id) not valid;
comment on column action_update.given_for_id is 'The lead in whose place it was given, where its author stood in for them';

call keep_record_of(array['post', 'post_holding', 'delegation']);
call guard_tables(array['post', 'post_holding', 'delegation']);
grant update on post, post_holding, delegation to goldthread_app;
grant delete on delegation to goldthread_app;
