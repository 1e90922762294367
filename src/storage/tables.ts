import type { Generated, GeneratedAlways } from 'kysely';

/** The rows of every table, as the database holds them. Days are `YYYY-MM-DD`, instants seconds since 1970. */
export type Tables = {
  organisation: { only: Generated<boolean>; pin: Uint8Array };
  roster: {
    sequence: number;
    hash: Uint8Array;
    kind: 'organisation' | 'demonstration';
    retention_days: number;
    signed: Uint8Array;
  };
  roster_member: { sequence: number; member: Uint8Array; role: Role; intake: boolean };
  member: {
    id: Uint8Array;
    auth_key: Uint8Array;
    key_file: Uint8Array;
    key_file_version: number;
    memory: Generated<Uint8Array>;
    memory_version: Generated<number>;
  };
  intake_key: {
    member: Uint8Array;
    index: number;
    valid_from: string;
    valid_until: string;
    signed: Uint8Array;
  };
  announcement: { only: Generated<boolean>; issued: number; last_day: string; signed: Uint8Array };
  publication: { only: Generated<boolean>; sequence: number; signed: Uint8Array };
  session: { token_hash: Uint8Array; member: Uint8Array; started_at: number; seen_at: number };
  spent_proof: { hash: Uint8Array; purpose: ProofPurpose; expires_at: number };
  pace: { only: Generated<boolean>; next_at: number };
  server_secret: { name: string; value: Uint8Array };
  counter: { name: string; value: number };
  stream: { name: string; last_position: number };
  stream_entry: {
    stream: string;
    hash: Uint8Array;
    position: number | null;
    placed_on: string | null;
    entry: Uint8Array;
  };
  reply_slot: {
    id: Uint8Array;
    sealed: Uint8Array | null;
    content_hash: Uint8Array;
    destroy_hash: Uint8Array;
    placed_on: string | null;
  };
  head_slot: {
    id: Uint8Array;
    sealed: Uint8Array;
    revision: number;
    write_key: Uint8Array;
    written_on: string;
    placed: boolean;
  };
  draft: { id: Uint8Array; sealed: Uint8Array; revision: number; written_on: string };
  blob: {
    id: Uint8Array;
    upload_hash: Uint8Array;
    deletion_hash: Uint8Array;
    bytes: number;
    parts: number;
    arrived: Generated<number>;
    expires_on: string;
  };
  blob_part: { blob: Uint8Array; place: number; hash: Uint8Array; stored: Generated<boolean> };
  blob_content: { blob: Uint8Array; place: number; sealed: Uint8Array };
  case_head: { id: Uint8Array; write_key: Uint8Array; head: number; head_hash: Uint8Array; card: Uint8Array };
  case_event: { case_id: Uint8Array; sequence: number; sealed: Uint8Array };
  case_tombstone: { id_hash: Uint8Array; deleted_on: string };
  key_ring_entry: { member: Uint8Array; log_id: Uint8Array; epoch: number; sealed: Uint8Array };
  member_log: { member: Uint8Array; log_id: Uint8Array; changed: number };
  grant: { id: GeneratedAlways<number>; recipient: Uint8Array; sealed: Uint8Array };
  digest: { member: Uint8Array; sealed: Uint8Array };
  notice: { due: number; target: number; outcome: NoticeOutcome };
};

export type Role = 'reviewer' | 'coordinator' | 'focal-point';
export type NoticeOutcome = 'tried' | 'sent' | 'missed';
export type ProofPurpose = 'envelope' | 'sign-in';
