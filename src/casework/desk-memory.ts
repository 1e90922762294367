import type { LogHead } from '../protocol/client/log-chain.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { concat, u8, u32be, u64be } from '../protocol/encoding/bytes.ts';
import { type Reader, readerOf } from '../protocol/encoding/reader.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { CASE_ID_BYTES, HASH_BYTES, MESSAGE_HINT_BYTES, MESSAGE_NONCE_BYTES } from '../protocol/limits.ts';
import type { EventHash } from '../protocol/log-append.ts';
import type { RosterSeen } from '../protocol/roster.ts';
import { encodeView, type KeptView, readView } from './kept-views.ts';
import { isOn, type Mute } from './mutes.ts';

const VERSION = 2;
/** Without what is muted and without views. */
const VERSION_BEFORE = 1;
const MOST_WAITING = 4000;
// With these, ten thousand cases still have room in the largest memory there is.
const MOST_MUTES = 1500;
export const MOST_VIEWS = 20;
const MOST_KEPT_VIEWS = 2 * MOST_VIEWS;

/** How far a member has seen a log, and how many of its events they had before their eyes. */
export interface SeenLog {
  readonly head: LogHead;
  readonly read: number;
}

/** A message that no case of ours matched: it may once we are given its case. */
export interface WaitingMessage {
  readonly nonce: Uint8Array;
  readonly hint: Uint8Array;
}

/** What a desk must not forget between sign-ins. Log ids in base64url; positions are those of the intake stream. */
export interface DeskMemory {
  roster: RosterSeen | null;
  cursor: number;
  readonly logs: Map<string, SeenLog>;
  readonly waiting: Map<number, WaitingMessage>;
  /** Entries that this release cannot read or file: tried again at each sign-in. */
  readonly later: Set<number>;
  readonly mutes: Map<string, Mute>;
  /** By id. */
  readonly views: Map<string, KeptView>;
}

export const emptyMemory = (): DeskMemory => ({
  roster: null,
  cursor: 0,
  logs: new Map(),
  waiting: new Map(),
  later: new Set(),
  mutes: new Map(),
  views: new Map(),
});

/** One binary layout: version, roster, cursor, then five counted lists. */
export const encodeMemory = (memory: DeskMemory): Uint8Array => {
  const { roster, cursor, logs, waiting, later } = memory;
  const [mutes, views] = [keptMutes(memory), keptViews(memory)];
  const newest = [...waiting].sort(([a], [b]) => a - b).slice(-MOST_WAITING);
  return concat(
    u8(VERSION),
    u32be(roster?.sequence ?? 0),
    roster?.hash ?? new Uint8Array(HASH_BYTES),
    u64be(cursor),
    u32be(logs.size),
    ...[...logs].flatMap(([id, { head, read }]) => [
      fromBase64url(id),
      u32be(head.sequence),
      head.hash,
      u32be(read),
    ]),
    u32be(newest.length),
    ...newest.flatMap(([position, { nonce, hint }]) => [u64be(position), nonce, hint]),
    u32be(later.size),
    ...[...later].map(u64be),
    u32be(mutes.length),
    ...mutes.flatMap(([id, { upTo, turn }]) => [fromBase64url(id), u32be(upTo), u32be(turn)]),
    u32be(views.length),
    ...views.map(encodeView),
  );
};

/** Those that are on come before those that are off: what is forgotten of them is shown again, and so does no harm. */
const keptMutes = ({ mutes }: DeskMemory): [string, Mute][] =>
  [...mutes].sort(([, a], [, b]) => Number(isOn(b)) - Number(isOn(a))).slice(0, MOST_MUTES);

const keptViews = ({ views }: DeskMemory): [string, KeptView][] =>
  [...views].sort(([, a], [, b]) => Number(a.name === '') - Number(b.name === '')).slice(0, MOST_KEPT_VIEWS);

/** Throws `newer-version`, `bad-length`, `trailing-bytes`. */
export const decodeMemory = (bytes: Uint8Array): DeskMemory => {
  const reader = readerOf(bytes);
  const version = reader.u8();
  if (version !== VERSION && version !== VERSION_BEFORE) throw new ProtocolError('newer-version', 'memory');
  const isWhole = version === VERSION;
  const sequence = reader.u32();
  const hash = reader.take(HASH_BYTES);
  const memory: DeskMemory = {
    roster: sequence === 0 ? null : { sequence, hash },
    cursor: reader.u64(),
    logs: new Map(listOf(reader, readLog)),
    waiting: new Map(listOf(reader, readWaiting)),
    later: new Set(listOf(reader, () => reader.u64())),
    mutes: new Map(isWhole ? listOf(reader, readMute) : []),
    views: new Map(isWhole ? listOf(reader, readView) : []),
  };
  reader.end();
  return memory;
};

const listOf = <Item>(reader: Reader, read: (reader: Reader) => Item): Item[] => {
  const items: Item[] = [];
  for (let left = reader.u32(); left > 0; left -= 1) items.push(read(reader));
  return items;
};

const readLog = (reader: Reader): [string, SeenLog] => {
  const id = toBase64url(reader.take(CASE_ID_BYTES));
  const head = { sequence: reader.u32(), hash: reader.take(HASH_BYTES) as EventHash };
  return [id, { head, read: reader.u32() }];
};

const readWaiting = (reader: Reader): [number, WaitingMessage] => [
  reader.u64(),
  { nonce: reader.take(MESSAGE_NONCE_BYTES), hint: reader.take(MESSAGE_HINT_BYTES) },
];

const readMute = (reader: Reader): [string, Mute] => [
  toBase64url(reader.take(CASE_ID_BYTES)),
  { upTo: reader.u32(), turn: reader.u32() },
];

/** Puts what another copy knows on top: of everything the further one. Nothing that was seen is unseen. */
export const mergeMemory = (into: DeskMemory, other: DeskMemory): void => {
  if ((other.roster?.sequence ?? 0) > (into.roster?.sequence ?? 0)) into.roster = other.roster;
  into.cursor = Math.max(into.cursor, other.cursor);
  for (const [id, { head, read }] of other.logs) {
    const mine = into.logs.get(id);
    const further = mine !== undefined && mine.head.sequence >= head.sequence ? mine.head : head;
    into.logs.set(id, { head: further, read: Math.max(read, mine?.read ?? 0) });
  }
  for (const [position, message] of other.waiting) into.waiting.set(position, message);
  for (const position of other.later) into.later.add(position);
  takeLaterTurns(into.mutes, other.mutes);
  takeLaterTurns(into.views, other.views);
};

const takeLaterTurns = <Kept extends { readonly turn: number }>(
  into: Map<string, Kept>,
  other: ReadonlyMap<string, Kept>,
): void => {
  for (const [id, kept] of other) if (kept.turn > (into.get(id)?.turn ?? 0)) into.set(id, kept);
};
