-- A newer document of a plan that is live: it is compared with the plan, and what was taken of it is kept.
-- No reference, as plan_id is none: plans refer to imports already, and a backup needs an order.
alter table import add column newer_of uuid;
alter table import add column outcome jsonb;
create index import_of_plan on import (council_id, plan_id);
comment on column import.newer_of is 'The live plan that this document is a newer version of; null where it is to be a plan of its own';
comment on column import.outcome is 'For a newer version: each change of it, and whether it was taken or left';
