-- What no record holds and no machine may invent: the words that somebody writes for a paper, about a plan, a theme or an action.

create table paper_words (
  council_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  paper text not null,
  subject_id uuid not null,
  part text not null,
  words text not null,
  written_by uuid not null,
  written_at timestamptz not null default current_clock(),
  since timestamptz not null default current_clock(),
  primary key (council_id, id),
  foreign key (council_id, plan_id) references plan (council_id, id),
  foreign key (council_id, written_by) references person (council_id, id)
);
create unique index paper_words_once on paper_words (council_id, plan_id, paper, subject_id, part);
comment on table paper_words is 'Words written for one part of a paper: its cause, effect, options and recommendation, its plain words, its lessons';
comment on column paper_words.paper is 'The name of the paper: exceptions, easy-read, child, closure';
comment on column paper_words.subject_id is 'The plan, the theme or the action that they are about';
comment on column paper_words.part is 'Which part of the paper they are';
comment on column paper_words.words is 'Empty where they were taken out again';

call keep_record_of(array['paper_words']);
call guard_tables(array['paper_words']);
grant update on paper_words to goldthread_app;
