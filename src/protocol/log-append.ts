import type { Brand } from './encoding/brand.ts';
import { u32be } from './encoding/bytes.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { partsOf } from './encoding/parts.ts';
import { readerOf } from './encoding/reader.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import { CARD_BYTES, EVENT_SIZES, KEY_BYTES, SIGNATURE_BYTES } from './limits.ts';
import { hash, signLabelled, verifyLabelled } from './primitives/keyed.ts';

/** 32 bytes: what the next event names as its previous one. */
export type EventHash = Brand<Uint8Array, 'EventHash'>;

/** One step of a log, as a member hands it to the server. */
export interface LogAppend {
  readonly sequence: number;
  readonly event: Uint8Array;
  readonly card: Uint8Array;
  readonly writeKey: Uint8Array;
  readonly nextWriteKey: Uint8Array; // empty, or 32 bytes in an epoch event
  readonly signature: Uint8Array;
}

/** The hash of an event as it is sealed. Source: docs/protocol.md, section 6. */
export const eventHash = (sealedEvent: Uint8Array): EventHash =>
  hash(LABEL.logEventHash, sealedEvent) as EventHash;

const signedPart = (log: Uint8Array, step: Omit<LogAppend, 'signature'>): Uint8Array =>
  partsOf(
    log,
    u32be(step.sequence),
    eventHash(step.event),
    hash(LABEL.cardHash, step.card),
    step.writeKey,
    step.nextWriteKey,
  );

/** Signs a step with the log's write key (64-byte secret key). */
export const signAppend = (
  log: Uint8Array,
  step: Omit<LogAppend, 'signature'>,
  secretKey: Uint8Array,
): LogAppend => ({
  ...step,
  signature: signLabelled(secretKey, LABEL.logAppend, signedPart(log, step)),
});

/** Throws `bad-signature` unless the step was signed by this write key for this log. */
export const verifyAppend = (log: Uint8Array, step: LogAppend, writeKey: Uint8Array): void =>
  verifyLabelled(writeKey, LABEL.logAppend, signedPart(log, step), step.signature);

/** `FRAMES("call/append"; …)`: the body of the call. Source: docs/protocol.md, "Calls". */
export const encodeAppend = (step: LogAppend): Uint8Array =>
  encodeFrames(LABEL.callAppend, [
    u32be(step.sequence),
    step.event,
    step.card,
    step.writeKey,
    step.nextWriteKey,
    step.signature,
  ]);

/** Throws `bad-encoding` or `bad-length` unless every field has one of its sizes. */
export const decodeAppend = (bytes: Uint8Array): LogAppend => {
  const frames = decodeFrames(LABEL.callAppend, bytes, 'exact');
  const [sequence, event, card, writeKey, nextWriteKey, signature] = frames;
  if (!sequence || !event || !card || !writeKey || !nextWriteKey || !signature || frames.length !== 6) {
    throw new ProtocolError('bad-encoding', 'append');
  }
  const sound =
    sequence.length === 4 &&
    EVENT_SIZES.some((size) => size === event.length) &&
    card.length === CARD_BYTES &&
    writeKey.length === KEY_BYTES &&
    (nextWriteKey.length === 0 || nextWriteKey.length === KEY_BYTES) &&
    signature.length === SIGNATURE_BYTES;
  if (!sound) throw new ProtocolError('bad-length', 'append');
  return { sequence: readerOf(sequence).u32(), event, card, writeKey, nextWriteKey, signature };
};
