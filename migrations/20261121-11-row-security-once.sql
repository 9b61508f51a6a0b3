-- The council of a transaction is asked once a statement, not once a row: a policy that calls the function
-- row by row made the list of a thousand actions three times as dear.

create or replace procedure guard_tables(tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_council on %I using (council_id = (select current_council())) with check (council_id = (select current_council()))', t);
    execute format('grant select, insert on %I to goldthread_app', t);
  end loop;
end $$;

do $$
declare t name;
begin
  for t in select tablename from pg_policies where schemaname = 'public' and policyname = 'own_council' loop
    execute format('alter policy own_council on %I using (council_id = (select current_council())) with check (council_id = (select current_council()))', t);
  end loop;
end $$;

-- A plan's actions are counted by state on every list: from the index alone.
-- squawk-ignore require-concurrent-index-deletion
drop index action_of_plan;
create index action_of_plan on action (council_id, plan_id, position) include (state);
