-- Why: the team publishes what it counted, signed by two reviewers. One row, replaced by the next: what is published is always all
-- of it, so nobody can be shown one part without what was withdrawn beside it.

create table publication (
  "only" boolean primary key default true check ("only"),
  sequence bigint not null,
  signed bytea not null
);
