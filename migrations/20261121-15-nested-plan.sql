-- Plans nest and share: a plan stands under another, an action lives in one plan and is mirrored in others, and what
-- serves the national framework is tagged.

alter table plan add column kind text not null default 'strategic' constraint plan_kind_is_known
  check (kind in ('strategic', 'service', 'operational', 'project', 'partnership', 'delivery', 'obsession'));
comment on column plan.kind is 'What sort of plan; a project has an outline, an obsession is made of other plans'' actions for a time';
alter table plan add column parent_id uuid;
alter table plan add constraint plan_stands_under_a_plan foreign key (council_id, parent_id) references plan (council_id, id) not valid;
comment on column plan.parent_id is 'The plan under which it stands; none at the top';
alter table plan add column ends_on date;
comment on column plan.ends_on is 'The last day of its time, where it has one';
alter table plan add column outline jsonb not null default '{}';
comment on column plan.outline is 'A project''s outline: aims, scope, what is out of it, measures, milestones, team';
-- squawk-ignore require-concurrent-index-creation
create index plan_of_parent on plan (council_id, parent_id) where parent_id is not null;

create function plan_tree_has_no_circle() returns trigger language plpgsql as $$
begin
  -- Two people who move two plans at once wait for each other, or each would miss the other's move.
  perform pg_advisory_xact_lock(hashtextextended(new.council_id::text, 15));
  if exists (
    with recursive above as (
      select p.id, p.parent_id from plan p where p.council_id = new.council_id and p.id = new.parent_id
      union
      select p.id, p.parent_id from plan p join above on p.council_id = new.council_id and p.id = above.parent_id
    )
    select from above where above.id = new.id
  ) or new.parent_id = new.id then
    raise exception 'a plan stands under no part of itself' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger plan_tree_has_no_circle before insert or update of parent_id on plan
  for each row when (new.parent_id is not null) execute function plan_tree_has_no_circle();

create table placement (
  council_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  plan_id uuid not null,
  theme_id uuid,
  objective_id uuid,
  position integer not null,
  due_on date,
  due_text text not null default '',
  placed_by uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, action_id) references action (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, theme_id) references theme (council_id, id),
  foreign key (council_id, objective_id) references objective (council_id, id),
  foreign key (council_id, placed_by) references person (council_id, id),
  constraint placement_names_one_place check (num_nonnulls(theme_id, objective_id) <= 1),
  constraint placement_is_there_once unique nulls not distinct (council_id, action_id, plan_id, theme_id, objective_id)
);
create index placement_of_plan on placement (council_id, plan_id, position);
comment on table placement is 'Another place in which an action stands beside the one where it lives: a theme, an objective or the whole of a plan';
comment on column placement.due_on is 'The date that this plan''s own paper states, where it states one';

alter table theme add column serves text[] not null default '{}'
  constraint theme_serves_the_framework check (serves <@ array['o1', 'o2', 'o3', 'o4', 'e1', 'e2', 'e3']);
comment on column theme.serves is 'Outcomes and enablers of the Children''s Social Care National Framework that it serves';
alter table objective add column serves text[] not null default '{}'
  constraint objective_serves_the_framework check (serves <@ array['o1', 'o2', 'o3', 'o4', 'e1', 'e2', 'e3']);
comment on column objective.serves is 'The same, of an objective; beside what its theme serves';
alter table action add column serves text[] not null default '{}'
  constraint action_serves_the_framework check (serves <@ array['o1', 'o2', 'o3', 'o4', 'e1', 'e2', 'e3']);
comment on column action.serves is 'The same, of an action; beside what its objective and its theme serve';

call keep_record_of(array['placement']);
call guard_tables(array['placement']);
grant update, delete on placement to goldthread_app;
