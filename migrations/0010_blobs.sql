-- Why: files that people send, sealed, in parts of 1 MiB that never change. A blob names no report and no case, its id is
-- as good as random, its size is padded, and the only time in it is the day on which it goes unless a member prolongs it.

create table blob (
  id bytea primary key check (octet_length(id) = 32),
  upload_hash bytea not null check (octet_length(upload_hash) = 32),
  deletion_hash bytea not null check (octet_length(deletion_hash) = 32),
  bytes bigint not null check (bytes >= 65536),
  parts integer not null check (parts >= 1),
  arrived integer not null default 0 check (arrived <= parts),
  expires_on date not null
);
create index blob_by_day on blob (expires_on);

-- The hash is there first: whatever comes for the same place later must be the same bytes.
create table blob_part (
  blob bytea not null references blob on delete cascade,
  place integer not null check (place >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  stored boolean not null default false,
  primary key (blob, place)
);

-- Empty where an S3-compatible store holds the parts.
create table blob_content (
  blob bytea not null,
  place integer not null,
  sealed bytea not null check (octet_length(sealed) <= 1048576),
  primary key (blob, place),
  foreign key (blob, place) references blob_part on delete cascade
);
alter table blob_content alter column sealed set storage external;
