-- An update is begun and finished later, and says what became of the next steps agreed before.

create function current_person() returns uuid language sql stable
return nullif(current_setting('app.person', true), '')::uuid;
comment on function current_person() is 'The person in whose name this transaction asks for what is theirs alone; null (no rows) where none was set';

create table update_draft (
  council_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  action_id uuid not null,
  typed jsonb not null,
  kept_at timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, person_id) references person (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  constraint update_draft_of_a_person_is_one unique (council_id, person_id, action_id)
);
create index update_draft_of_action on update_draft (council_id, action_id);
comment on table update_draft is 'An update that its author has begun and not sent: seen by nobody else, and gone once it is sent';
comment on column update_draft.typed is 'The fields of the form as they were left, by name';

create table next_step_answer (
  council_id uuid not null,
  update_id uuid not null,
  next_step_id uuid not null,
  done boolean not null,
  primary key (council_id, update_id, next_step_id),
  foreign key (council_id, update_id) references action_update (council_id, id),
  foreign key (council_id, next_step_id) references next_step (council_id, id)
);
create index next_step_answer_of_step on next_step_answer (council_id, next_step_id);
comment on table next_step_answer is 'What an update says of a next step agreed in one before it: done, or not yet';

call guard_tables(array['update_draft', 'next_step_answer']);
-- What the product keeps for one person it shows to that person alone; a backup is written and brought back whole.
create policy own_draft on update_draft as restrictive to goldthread_app
  using (person_id = (select current_person())) with check (person_id = (select current_person()));
grant update, delete on update_draft to goldthread_app;
