-- Evidence that is renewed, weighed and fades; tests of success kept one by one; impact statements.

alter table evidence add column strength text
  constraint evidence_strength_is_known check (strength in ('anecdotal', 'single', 'triangulated'));
comment on column evidence.strength is 'One account, one source, or several sources that agree; none where nobody has said';
alter table evidence add column expires_on date;
comment on column evidence.expires_on is 'The last day on which it still shows how things are; where none is given, a rule by its family decides';
alter table evidence add column version integer not null default 1;
comment on column evidence.version is 'Which version this is; earlier ones stand in evidence_version';

create table evidence_version (
  council_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  number integer not null,
  dated_on date not null,
  period_from date,
  period_to date,
  expires_on date,
  note text not null default '',
  link text,
  sha256 text,
  file_name text,
  media_type text,
  size_bytes bigint,
  added_by uuid,
  added_at timestamptz not null,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, evidence_id) references evidence (council_id, id),
  foreign key (council_id, sha256) references stored_file (council_id, sha256),
  foreign key (council_id, added_by) references person (council_id, id),
  constraint evidence_version_number_is_its_own unique (council_id, evidence_id, number)
);
comment on table evidence_version is 'An earlier version of a piece of evidence, with its file and hash as they were';

alter table success_criterion add column kind text not null default 'criterion'
  constraint criterion_kind_is_known check (kind in ('criterion', 'statement'));
comment on column success_criterion.kind is 'A success criterion, or an impact statement in a child''s words: "I know whom to ask when I need help"';

create table criterion_test (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  criterion_id uuid not null,
  tested_on date not null,
  way text not null constraint criterion_test_way_is_known check (way in ('measure', 'audit', 'voice', 'document', 'judgement')),
  found text,
  result text not null constraint criterion_test_result_is_known check (result in ('not-met', 'partly-met', 'met', 'sustained')),
  note text not null default '',
  evidence_id uuid,
  tested_by uuid,
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, criterion_id) references success_criterion (council_id, id),
  foreign key (council_id, evidence_id) references evidence (council_id, id),
  foreign key (council_id, tested_by) references person (council_id, id)
);
create index criterion_test_of_criterion on criterion_test (council_id, criterion_id, tested_on);
comment on table criterion_test is 'One test of a success criterion or impact statement: when, how, who, what it found';
comment on column criterion_test.found is 'Where it stood, as written: "27 of 34"';

call guard_tables(array['evidence_version', 'criterion_test']);
