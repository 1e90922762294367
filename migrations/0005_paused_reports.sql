-- Why: somebody who cannot finish a report today may leave it here, sealed under their phrase, and go on elsewhere.
-- A row belongs to nothing else. Its id is the hash of the key that alone may replace or remove it.

create table draft (
  id bytea primary key check (octet_length(id) = 32),
  sealed bytea not null check (octet_length(sealed) = 130048),
  revision bigint not null check (revision >= 1),
  written_on date not null
);
alter table draft alter column sealed set storage external;
create index draft_by_day on draft (written_on);
