-- An outcome may stand over other outcomes: which is below which is written where a document says it, so that one
-- whose actions all stand further down is not said to be answered by none.

alter table objective add column parent_id uuid;
alter table objective add constraint objective_stands_under_an_objective
  foreign key (council_id, parent_id) references objective (council_id, id) not valid;
comment on column objective.parent_id is 'The objective right above it in its document; none under a theme';
