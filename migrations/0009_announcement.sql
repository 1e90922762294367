-- Why: a coordinator tells reporters, signed, that nobody reads for a while or something else they must know before they
-- write. One row, replaced by the next: it stays when its time is over, so that no earlier one can take its place again.

create table announcement (
  "only" boolean primary key default true check ("only"),
  issued bigint not null, -- seconds since 1970
  last_day date not null,
  signed bytea not null
);
