-- Why: each notice of the fixed schedule goes out once, whichever process sends it and however often it starts anew.
-- A row is a time of the operator's schedule and a place in the operator's list: no address, nothing of a report.

create table notice (
  due bigint not null, -- seconds since 1970
  target smallint not null check (target >= 0),
  outcome text not null check (outcome in ('tried', 'sent', 'missed')),
  primary key (due, target)
);
