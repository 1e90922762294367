-- Why: everything that the first journey needs. The server keeps ciphertext, random-looking ids and days.
-- Sealed columns are stored as they are: ciphertext does not compress. No row that a reporter causes names a
-- case, and none carries a time finer than a day.

create table organisation (
  "only" boolean primary key default true check ("only"),
  pin bytea not null
);

-- Public and append-only.
create table roster (
  sequence integer primary key check (sequence >= 1),
  hash bytea not null check (octet_length(hash) = 32),
  kind text not null check (kind in ('organisation', 'demonstration')),
  retention_days integer not null check (retention_days >= 1),
  signed bytea not null
);

create table roster_member (
  sequence integer not null references roster,
  member bytea not null check (octet_length(member) = 16),
  role text not null check (role in ('reviewer', 'coordinator', 'focal-point')),
  intake boolean not null,
  primary key (sequence, member)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rosters are never changed or removed';
end
$$;

create trigger roster_is_append_only before update or delete or truncate on roster
  for each statement execute function refuse_change();
create trigger roster_member_is_append_only before update or delete or truncate on roster_member
  for each statement execute function refuse_change();

create table member (
  id bytea primary key check (octet_length(id) = 16),
  auth_key bytea not null unique check (octet_length(auth_key) = 32),
  key_file bytea not null check (octet_length(key_file) = 16384),
  key_file_version bigint not null,
  memory bytea not null default '',
  memory_version bigint not null default 0
);

create table intake_key (
  member bytea not null,
  index bigint not null check (index >= 0),
  valid_from date not null,
  valid_until date not null,
  signed bytea not null,
  primary key (member, index)
);

create table session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  member bytea not null references member,
  started_at bigint not null,
  seen_at bigint not null
);
create index session_of_member on session (member);

-- Unlogged: a crash may forget what was spent in the last minutes, and the write-ahead log need not tell when
-- somebody wrote. What guards against replays is the short life of what was signed.
create unlogged table spent_proof (
  hash bytea primary key check (octet_length(hash) = 32),
  purpose text not null check (purpose in ('envelope', 'sign-in')),
  expires_at bigint not null
);
create index spent_proof_by_expiry on spent_proof (purpose, expires_at);

-- The moment at which the next envelope may be taken in, for all processes together.
create unlogged table pace (
  "only" boolean primary key default true check ("only"),
  next_at bigint not null
);

-- Spends a proof on the next turn, in one step: a full queue leaves the proof unspent ('crowded'), and a spent
-- proof draws no turn ('turn' is null). All in milliseconds; a function, because its plans are kept.
create function take_turn(
  proof bytea, proof_expires_at bigint, earliest bigint, latest bigint, step bigint,
  out crowded boolean, out turn bigint
) language plpgsql as $$
begin
  crowded := coalesce((select next_at from pace), 0) > latest;
  if crowded then return; end if;
  insert into spent_proof (hash, purpose, expires_at) values (proof, 'envelope', proof_expires_at)
    on conflict do nothing;
  if not found then return; end if;
  insert into pace (next_at) values (earliest + step)
    on conflict ("only") do update set next_at = greatest(pace.next_at, earliest) + step
    returning next_at - step into turn;
end
$$;

-- Keys that all processes share: nothing that a reader of the sealed columns could use.
create table server_secret (
  name text primary key,
  value bytea not null check (octet_length(value) = 32)
);

-- Numbers drawn under a row lock, so that they become visible in their order.
create table counter (
  name text primary key,
  value bigint not null
);
insert into counter values ('changes', 0);

create table stream (
  name text primary key,
  last_position bigint not null
);
insert into stream values ('intake', 0);

-- An entry without position waits to be placed, in random order with what came beside it.
create table stream_entry (
  stream text not null references stream,
  hash bytea not null check (octet_length(hash) = 32),
  position bigint,
  placed_on date,
  entry bytea not null check (octet_length(entry) = 131072),
  primary key (stream, hash)
);
alter table stream_entry alter column entry set storage external;
create index stream_entry_waiting on stream_entry (stream) where position is null;
create unique index stream_entry_by_position on stream_entry (stream, position) where position is not null;

-- A destroyed slot loses its content and stays, so that nobody's copy can bring it back.
create table reply_slot (
  id bytea primary key check (octet_length(id) = 32),
  sealed bytea check (octet_length(sealed) = 8192),
  content_hash bytea not null check (octet_length(content_hash) = 32),
  destroy_hash bytea not null check (octet_length(destroy_hash) = 32),
  placed_on date
);
alter table reply_slot alter column sealed set storage external;
create index reply_slot_waiting on reply_slot (id) where placed_on is null;
create index reply_slot_by_day on reply_slot (placed_on);

create table head_slot (
  id bytea primary key check (octet_length(id) = 32),
  sealed bytea not null check (octet_length(sealed) = 8192),
  revision bigint not null,
  write_key bytea not null check (octet_length(write_key) = 32),
  written_on date not null,
  placed boolean not null
);
alter table head_slot alter column sealed set storage external;
create index head_slot_waiting on head_slot (id) where not placed;
create index head_slot_by_day on head_slot (written_on);

create table case_head (
  id bytea primary key check (octet_length(id) = 32),
  write_key bytea not null check (octet_length(write_key) = 32),
  head integer not null,
  head_hash bytea not null check (octet_length(head_hash) = 32),
  card bytea not null check (octet_length(card) = 2048)
);

create table case_event (
  case_id bytea not null references case_head,
  sequence integer not null check (sequence >= 0),
  sealed bytea not null,
  primary key (case_id, sequence)
);
alter table case_event alter column sealed set storage external;

create table key_ring_entry (
  member bytea not null references member,
  log_id bytea not null check (octet_length(log_id) = 32),
  epoch bigint not null check (epoch >= 0),
  sealed bytea not null check (octet_length(sealed) = 72),
  primary key (member, log_id, epoch)
);

-- For each log on a member's ring: when it last changed for them, counted by 'changes'.
create table member_log (
  member bytea not null references member,
  log_id bytea not null check (octet_length(log_id) = 32),
  changed bigint not null,
  primary key (member, log_id),
  unique (member, changed)
);
create index member_log_by_log on member_log (log_id);

create table "grant" (
  id bigint generated always as identity primary key,
  recipient bytea not null,
  sealed bytea not null check (octet_length(sealed) <= 4096)
);
create index grant_of_recipient on "grant" (recipient, id);

create table digest (
  member bytea primary key references member,
  sealed bytea not null
);
