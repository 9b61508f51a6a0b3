-- Row security: a row is seen and written only in a transaction of its own council. The program's
-- role owns nothing, so it cannot lift this; the owner is bound by it too (FORCE).

do $$ begin
  if not exists (select from pg_roles where rolname = 'goldthread_app') then
    create role goldthread_app nologin nosuperuser nobypassrls;
  end if;
  if not pg_has_role(current_user, 'goldthread_app', 'member') then
    execute format('grant goldthread_app to %I', current_user);
  end if;
end $$;

create procedure guard_tables(tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_council on %I using (council_id = current_council()) with check (council_id = current_council())', t);
    execute format('grant select, insert on %I to goldthread_app', t);
  end loop;
end $$;
comment on procedure guard_tables(text[]) is 'Every table that holds a council''s rows goes through here in the migration that makes it';

call guard_tables(array['person', 'credential', 'role_holding', 'session', 'one_time_link', 'sign_in_try', 'api_token',
  'outgoing_mail', 'past', 'entry', 'stored_file', 'import', 'plan', 'theme', 'objective', 'action', 'action_lead', 'due_date',
  'rating', 'success_criterion', 'milestone', 'evidence', 'evidence_link', 'source', 'source_item', 'finding_action',
  'action_update', 'next_step', 'update_evidence', 'report']);

alter table council enable row level security;
alter table council force row level security;
create policy known_to_all on council for select using (true);
create policy begun_in_its_own_name on council for insert with check (id = current_council());
create policy changed_by_its_own on council for update using (id = current_council()) with check (id = current_council());
grant select, insert, update on council to goldthread_app;

-- The record is only added to: no update of past, entry, due_date, rating, report, next_step; no delete of them at all.
grant update on person, credential, role_holding, session, one_time_link, outgoing_mail, import, plan, theme, objective, action,
  action_lead, success_criterion, milestone, evidence, evidence_link, source, source_item, finding_action, action_update to goldthread_app;
grant delete on session, role_holding, action_lead, evidence_link, finding_action to goldthread_app;
