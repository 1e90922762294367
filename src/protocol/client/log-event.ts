import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { u32be } from '../encoding/bytes.ts';
import { decodeDocument } from '../encoding/document.ts';
import { decodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { EVENT_SIZES } from '../limits.ts';
import { type EventHash, eventHash } from '../log-append.ts';
import { openUnder, verifyLabelled } from '../primitives/keyed.ts';
import { type LogKeys, logKey } from './case-secret.ts';
import { type LogEventHeader, LogEventHeaderSchema } from './log-event-header.ts';

/** An event whose seal, place and signature stood. */
export interface LogEvent {
  readonly header: LogEventHeader;
  readonly data: Uint8Array;
  readonly hash: EventHash;
}

/** The member who writes: their signing key is the 64-byte secret key. */
export interface LogAuthor {
  readonly member: MemberId;
  readonly signingKey: Uint8Array;
}

/** The signing key (32 bytes) of an author (member id in base64url), or undefined for someone no trusted roster names. */
export type AuthorKeys = (author: string) => Uint8Array | undefined;

/** What the seal of an event binds it to. */
export const logSealContext = ({ log, epoch }: LogKeys, sequence: number): Uint8Array[] => [
  log,
  u32be(epoch),
  u32be(sequence),
];

/**
 * Opens the event at a sequence. Throws `cannot-decrypt`, `wrong-context`, `unknown-author`, `bad-signature`,
 * `bad-encoding`, `bad-length`, `bad-padding`. The chain is checked by `extendLog`. Source: docs/protocol.md, section 6.
 */
export const openLogEvent = (
  keys: LogKeys,
  organisation: OrganisationId,
  sequence: number,
  sealed: Uint8Array,
  authorKeys: AuthorKeys,
): LogEvent => {
  if (!EVENT_SIZES.some((size) => size === sealed.length)) throw new ProtocolError('bad-length', 'event');
  const body = openUnder(logKey(keys), LABEL.logSeal, logSealContext(keys, sequence), sealed);
  const frames = decodeFrames(LABEL.logEvent, body, 'padded');
  const [rawHeader, data, signature] = frames;
  if (!rawHeader || !data || !signature || frames.length !== 3)
    throw new ProtocolError('bad-encoding', 'event');
  const header = decodeDocument(LogEventHeaderSchema, rawHeader);
  const here =
    header.organisation === toBase64url(organisation) &&
    header.log === toBase64url(keys.log) &&
    header.epoch === keys.epoch &&
    header.sequence === sequence;
  if (!here) throw new ProtocolError('wrong-context', 'event');
  const authorKey = authorKeys(header.author);
  if (authorKey === undefined) throw new ProtocolError('unknown-author');
  verifyLabelled(authorKey, LABEL.logSignature, partsOf(rawHeader, data), signature);
  return { header, data, hash: eventHash(sealed) };
};

/** The hash an event names as the one before it, as bytes. */
export const previousOf = (event: LogEvent): Uint8Array | null =>
  event.header.previous === null ? null : fromBase64url(event.header.previous);
