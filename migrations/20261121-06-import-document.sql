-- What the reader gave, kept beside the draft, so that the source can be shown with its row marked.
alter table import add column document jsonb;
alter table import add column read_by text;
comment on column import.document is 'The document as the reader gave it: shown beside the draft at review';
comment on column import.read_by is 'The worker that is reading it, so that two never read the same';
