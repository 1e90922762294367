import { FOLDINGS, type Folding } from '../casefile/codes/folding.ts';
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

/** Version 2 has sections after what version 1 has. */
const VERSIONS = [1, 2];
const READING_SECTION = 1;
const MUTES_SECTION = 2;
const VIEWS_SECTION = 3;
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

/** How this member wants to read; of two devices' the one that was changed more often. */
export interface ReadingChoice {
  readonly folding: Folding;
  readonly changes: number;
}

/** What a desk must not forget between sign-ins. Log ids in base64url; positions are those of the intake stream. */
export interface DeskMemory {
  roster: RosterSeen | null;
  cursor: number;
  readonly logs: Map<string, SeenLog>;
  readonly waiting: Map<number, WaitingMessage>;
  /** Entries that this release cannot read or file: tried again at each sign-in. */
  readonly later: Set<number>;
  reading: ReadingChoice;
  readonly mutes: Map<string, Mute>;
  /** By id. */
  readonly views: Map<string, KeptView>;
  /** Sections of a later release, by kind: kept as they are. */
  readonly sections: Map<number, Uint8Array>;
}

export const emptyMemory = (): DeskMemory => ({
  roster: null,
  cursor: 0,
  logs: new Map(),
  waiting: new Map(),
  later: new Set(),
  reading: { folding: 'when-grave', changes: 0 },
  mutes: new Map(),
  views: new Map(),
  sections: new Map(),
});

/**
 * One binary layout: version, roster, cursor, three counted lists, then sections (kind, length, bytes). Where there is no
 * section the version stays 1, which earlier releases read.
 */
export const encodeMemory = (memory: DeskMemory): Uint8Array => {
  const { roster, cursor, logs, waiting, later } = memory;
  const sections = sectionsOf(memory);
  const newest = [...waiting].sort(([a], [b]) => a - b).slice(-MOST_WAITING);
  return concat(
    u8(sections.length === 0 ? 1 : 2),
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
    ...sections.flatMap(([kind, bytes]) => [u8(kind), u32be(bytes.length), bytes]),
  );
};

const sectionsOf = (memory: DeskMemory): [number, Uint8Array][] => {
  const { folding, changes } = memory.reading;
  const [mutes, views] = [keptMutes(memory), keptViews(memory)];
  const section = (kind: number, holds: boolean, bytes: () => Uint8Array): [number, Uint8Array][] =>
    holds ? [[kind, bytes()]] : [];
  return [
    ...section(READING_SECTION, changes > 0, () => concat(u8(FOLDINGS.indexOf(folding)), u32be(changes))),
    ...section(MUTES_SECTION, mutes.length > 0, () =>
      concat(u32be(mutes.length), ...mutes.flatMap(muteParts)),
    ),
    ...section(VIEWS_SECTION, views.length > 0, () => concat(u32be(views.length), ...views.map(encodeView))),
    ...memory.sections,
  ];
};

/** Those that are on come before those that are off: what is forgotten of them is shown again, and so does no harm. */
const keptMutes = ({ mutes }: DeskMemory): [string, Mute][] =>
  [...mutes].sort(([, a], [, b]) => Number(isOn(b)) - Number(isOn(a))).slice(0, MOST_MUTES);

const keptViews = ({ views }: DeskMemory): [string, KeptView][] =>
  [...views].sort(([, a], [, b]) => Number(a.name === '') - Number(b.name === '')).slice(0, MOST_KEPT_VIEWS);

const muteParts = ([id, { upTo, turn }]: [string, Mute]): Uint8Array[] => [
  fromBase64url(id),
  u32be(upTo),
  u32be(turn),
];

/** Throws `newer-version`, `bad-length`, `trailing-bytes`. */
export const decodeMemory = (bytes: Uint8Array): DeskMemory => {
  const reader = readerOf(bytes);
  const version = reader.u8();
  if (!VERSIONS.includes(version)) throw new ProtocolError('newer-version', 'memory');
  const sequence = reader.u32();
  const hash = reader.take(HASH_BYTES);
  const memory: DeskMemory = {
    ...emptyMemory(),
    roster: sequence === 0 ? null : { sequence, hash },
    cursor: reader.u64(),
    logs: new Map(listOf(reader, readLog)),
    waiting: new Map(listOf(reader, readWaiting)),
    later: new Set(listOf(reader, () => reader.u64())),
  };
  if (version === 1) reader.end();
  else readSections(memory, reader.rest());
  return memory;
};

const readSections = (memory: DeskMemory, bytes: Uint8Array): void => {
  const end = bytes.length;
  const reader = readerOf(bytes);
  for (let at = 0; at < end; ) {
    const kind = reader.u8();
    const section = reader.take(reader.u32());
    at += 1 + 4 + section.length;
    if (kind === READING_SECTION) memory.reading = readReading(section);
    else if (kind === MUTES_SECTION) putAll(memory.mutes, listIn(section, readMute));
    else if (kind === VIEWS_SECTION) putAll(memory.views, listIn(section, readView));
    else memory.sections.set(kind, section);
  }
};

// What a later release may choose reads as the standard: it hides more rather than less.
const readReading = (section: Uint8Array): ReadingChoice => {
  const reader = readerOf(section);
  const folding = FOLDINGS[reader.u8()] ?? 'when-grave';
  const changes = reader.u32();
  reader.end();
  return { folding, changes };
};

const listIn = <Item>(section: Uint8Array, read: (reader: Reader) => Item): Item[] => {
  const reader = readerOf(section);
  const items = listOf(reader, read);
  reader.end();
  return items;
};

const putAll = <Kept>(into: Map<string, Kept>, items: readonly [string, Kept][]): void => {
  for (const [id, kept] of items) into.set(id, kept);
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
  if (other.reading.changes > into.reading.changes) into.reading = other.reading;
  for (const [kind, section] of other.sections)
    if (!into.sections.has(kind)) into.sections.set(kind, section);
};

const takeLaterTurns = <Kept extends { readonly turn: number }>(
  into: Map<string, Kept>,
  other: ReadonlyMap<string, Kept>,
): void => {
  for (const [id, kept] of other) if (kept.turn > (into.get(id)?.turn ?? 0)) into.set(id, kept);
};
