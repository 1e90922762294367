import type { BlobPlace } from '../protocol/client/blob/blob-place.ts';
import type { HeadSlotWrite } from '../protocol/head-slot-write.ts';
import type { LogId, MemberId } from '../protocol/ids.ts';
import type { LogAppend } from '../protocol/log-append.ts';
import type { LogDeletion } from '../protocol/log-deletion.ts';
import type { MemberRole } from '../protocol/roster-document.ts';
import type { SlotId } from '../protocol/slot-id.ts';
import type { Page } from './pages.ts';

/** Sealed bytes that are replaced whole, each time under the next version. Version 0 is nothing. */
export interface Versioned {
  readonly version: number;
  readonly sealed: Uint8Array;
}

/** One entry of a stream, at its lasting position. */
export interface StreamEntry {
  readonly position: number;
  readonly entry: Uint8Array;
}

/** One line of `GET cases`. The head is what the server says: the card says it again, sealed. */
export interface CardRow {
  readonly log: LogId;
  readonly changed: number;
  readonly sequence: number;
  readonly headHash: Uint8Array;
  readonly card: Uint8Array;
}

/** A step that the server did not take because a colleague's came first. */
export type AppendResult = 'appended' | 'head-moved';

/**
 * The members' calls, as bytes. Browser and command line implement it; casework knows nothing of either.
 * Every method rejects with the server's closed error code (`ApiError`) or `unreachable`.
 */
export interface MemberApi {
  pin(): Promise<Uint8Array>;
  rosterBundle(): Promise<Uint8Array>;
  pastRoster(sequence: number): Promise<Uint8Array>;
  announcement(): Promise<Uint8Array>;
  publishAnnouncement(signed: Uint8Array): Promise<void>;
  /** What the team published of what it counted, as anybody gets it. */
  publication(): Promise<Uint8Array>;
  /** Puts what two agreed to in place of what was published before. */
  publish(publication: Uint8Array): Promise<'stored' | 'version-conflict'>;
  challenge(): Promise<Uint8Array>;
  signIn(
    authKey: Uint8Array,
    challenge: Uint8Array,
    signature: Uint8Array,
  ): Promise<{ member: MemberId; role: MemberRole }>;
  signOut(where: 'here' | 'everywhere'): Promise<void>;
  keyFile(): Promise<Versioned>;
  replaceKeyFile(next: Versioned): Promise<void>;
  memory(): Promise<Versioned>;
  replaceMemory(next: Versioned): Promise<void>;
  publishIntakeKey(signed: Uint8Array): Promise<void>;
  /** A page of the ring; a place is the front of the row before, null the beginning. */
  keyRing(after: Uint8Array | null): Promise<Page<Uint8Array, Uint8Array>>;
  addToKeyRing(rows: readonly Uint8Array[]): Promise<void>;
  entriesAfter(stream: string, position: number): Promise<StreamEntry[]>;
  /** Leaves an envelope on a destination's stream; again is harmless. */
  leaveForDestination(stream: string, envelope: Uint8Array): Promise<void>;
  cardsSince(changed: number): Promise<Page<CardRow, number>>;
  eventsFrom(log: LogId, sequence: number): Promise<{ length: number; events: Uint8Array[] }>;
  append(log: LogId, step: LogAppend): Promise<AppendResult>;
  /** Has a case removed; the head that was signed for may have moved in the meantime. */
  deleteCase(log: LogId, deletion: LogDeletion): Promise<'deleted' | 'head-moved'>;
  blobPart(id: Uint8Array, index: number): Promise<Uint8Array>;
  /** A place for a sealed file of the team's: the octets of `encodeBlobStart`. The same again is fine. */
  beginBlob(start: Uint8Array): Promise<void>;
  /** Which parts of it have come: a bit each, the first in the highest bit. */
  arrivedParts(place: Pick<BlobPlace, 'id' | 'upload'>): Promise<Uint8Array>;
  putBlobPart(place: Pick<BlobPlace, 'id' | 'upload'>, index: number, part: Uint8Array): Promise<void>;
  /** Always as many ids in a row. */
  prolongBlobs(ids: Uint8Array): Promise<void>;
  /** Always as many pairs of id and deletion token in a row. */
  removeBlobs(pairs: Uint8Array): Promise<void>;
  putSlot(id: SlotId, destroyHash: Uint8Array, sealed: Uint8Array): Promise<'stored' | 'slot-taken'>;
  headSlot(id: SlotId): Promise<Versioned>;
  putHeadSlot(id: SlotId, write: HeadSlotWrite): Promise<'stored' | 'version-conflict'>;
  grant(recipient: MemberId, sealed: Uint8Array): Promise<void>;
  grants(): Promise<{ id: number; sealed: Uint8Array }[]>;
  forgetGrant(id: number): Promise<void>;
  publishDigest(sealed: Uint8Array): Promise<void>;
  digests(): Promise<{ member: MemberId; sealed: Uint8Array }[]>;
}
