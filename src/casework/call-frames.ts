import { exactly, u32be } from '../protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames, viewFrames } from '../protocol/encoding/frames.ts';
import { type Reader, readerOf } from '../protocol/encoding/reader.ts';
import { fromUtf8 } from '../protocol/encoding/utf8.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { logId, type MemberId, memberId } from '../protocol/ids.ts';
import { LABEL, type Label } from '../protocol/labels.ts';
import { CARD_BYTES, CASE_ID_BYTES, HASH_BYTES, MEMBER_ID_BYTES } from '../protocol/limits.ts';
import type { CardRow, StreamEntry, Versioned } from './member-api.ts';

const rowsOf = <Row>(label: Label, bytes: Uint8Array, read: (row: Reader) => Row): Row[] =>
  viewFrames(label, bytes, 'exact').map((frame) => read(readerOf(frame)));

export const encodeVersioned = ({ version, sealed }: Versioned): Uint8Array =>
  encodeFrames(LABEL.callVersioned, [u32be(version), sealed]);

/** Each throws `bad-encoding` or `bad-length` on anything but its one layout. Source: docs/protocol.md, "Calls". */
export const decodeVersioned = (bytes: Uint8Array): Versioned => {
  const [version, sealed, ...more] = decodeFrames(LABEL.callVersioned, bytes, 'exact');
  if (!version || !sealed || more.length > 0) throw new ProtocolError('bad-encoding', 'versioned');
  return { version: readerOf(exactly(version, 4)).u32(), sealed };
};

export const decodeEntries = (bytes: Uint8Array): StreamEntry[] =>
  rowsOf(LABEL.callEntries, bytes, (row) => ({ position: row.u64(), entry: row.rest() }));

export const decodeCards = (bytes: Uint8Array): CardRow[] =>
  rowsOf(LABEL.callCards, bytes, (row) => ({
    log: logId(row.take(CASE_ID_BYTES)),
    changed: row.u64(),
    sequence: row.u32(),
    headHash: row.take(HASH_BYTES),
    card: exactly(row.viewRest(), CARD_BYTES),
  }));

export const decodeEvents = (bytes: Uint8Array): { length: number; events: Uint8Array[] } => {
  const [length, ...events] = decodeFrames(LABEL.callEvents, bytes, 'exact');
  if (!length) throw new ProtocolError('bad-encoding', 'events');
  return { length: readerOf(exactly(length, 4)).u32(), events };
};

export const decodeRing = (bytes: Uint8Array): Uint8Array[] => viewFrames(LABEL.callKeyRing, bytes, 'exact');

export const decodeGrants = (bytes: Uint8Array): { id: number; sealed: Uint8Array }[] =>
  rowsOf(LABEL.callGrants, bytes, (row) => ({ id: row.u64(), sealed: row.rest() }));

export const decodeDigests = (bytes: Uint8Array): { member: MemberId; sealed: Uint8Array }[] =>
  rowsOf(LABEL.callDigests, bytes, (row) => ({
    member: memberId(row.take(MEMBER_ID_BYTES)),
    sealed: row.rest(),
  }));

/** The text fields of a JSON answer. Throws `bad-encoding` unless all are there. */
export const decodeTexts = <Name extends string>(
  bytes: Uint8Array,
  ...names: Name[]
): Record<Name, string> => {
  const value = parse(fromUtf8(bytes));
  const texts = Object.fromEntries(names.map((name) => [name, textIn(value, name)]));
  return texts as Record<Name, string>;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProtocolError('bad-encoding', 'not JSON');
  }
};

const textIn = (value: unknown, name: string): string => {
  const fields = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  const text: unknown = fields.get(name);
  if (typeof text !== 'string') throw new ProtocolError('bad-encoding', name);
  return text;
};
