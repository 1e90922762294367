-- Why: a case that two reviewers agreed to delete is gone, and its id must never come back: not from a slow desk, not
-- from an envelope that is read again. What is kept is a hash of the id, which leads to nothing, and the day.

create table case_tombstone (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  deleted_on date not null
);
