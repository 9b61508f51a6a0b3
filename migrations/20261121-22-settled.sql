-- How often an action's words came back is asked at each update on it; without an index of their own these few
-- entries are looked for among all that was ever done to the action.

create index entry_that_settles on entry (council_id, subject_kind, subject_id, at)
  where deed in ('update.return', 'action.return', 'update.accept', 'action.accept');
