-- A newer version of a plan that was put in can be taken back whole; and a theme or an objective that it has lost
-- leaves the plan's lists by somebody's word alone. Its row stays, with its past.

alter table import add column undo jsonb;
comment on column import.undo is 'For a newer version that was put in: what stood before in each part that it changed, and how it was left';

alter table theme add column state text not null default 'live'
  constraint theme_state_is_known check (state in ('live', 'merged', 'withdrawn'));
comment on column theme.state is 'Merged into another, or withdrawn: in no list of its plan, and in the record';

alter table objective add column state text not null default 'live'
  constraint objective_state_is_known check (state in ('live', 'merged', 'withdrawn'));
comment on column objective.state is 'The same, of an objective';
