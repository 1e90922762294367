import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeFrames } from '../encoding/frames.ts';
import { readerOf } from '../encoding/reader.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import {
  HASH_BYTES,
  MEMBER_ID_BYTES,
  MESSAGE_HINT_BYTES,
  MESSAGE_NONCE_BYTES,
  MOST_INTAKE_MEMBERS,
} from '../limits.ts';
import { openUnder } from '../primitives/keyed.ts';
import type { LogKeys } from './case-secret.ts';
import { decodeMessageHeader, type MessageHeader } from './message-header.ts';
import { messageContext, messageHint, messageKey, messageMac } from './message-keys.ts';

/** A message as it came out of an envelope: whose it is only shows to who has the case. */
export interface SealedMessage {
  readonly nonce: Uint8Array; // r
  readonly hint: Uint8Array;
  readonly sealed: Uint8Array;
}

/** A message that opened. `content` is what the case log keeps. */
export interface Message {
  readonly nonce: Uint8Array;
  readonly header: MessageHeader;
  readonly rawHeader: Uint8Array;
  readonly data: Uint8Array;
  readonly macs: ReadonlyMap<string, Uint8Array>; // by member id
  readonly content: Uint8Array;
}

/**
 * Reads the body of a message envelope. Throws `wrong-label`, `bad-encoding`, `bad-length`, `bad-padding`, `wrong-context`.
 * Source: docs/protocol.md, section 4.2.
 */
export const readSealedMessage = (body: Uint8Array, organisation: OrganisationId): SealedMessage => {
  const frames = decodeFrames(LABEL.message, body, 'padded');
  const [place, nonce, hint, sealed] = frames;
  if (!place || !nonce || !hint || !sealed || frames.length !== 4)
    throw new ProtocolError('bad-encoding', 'message');
  if (!equalBytes(place, organisation)) throw new ProtocolError('wrong-context', 'organisation');
  return { nonce: exactly(nonce, MESSAGE_NONCE_BYTES), hint: exactly(hint, MESSAGE_HINT_BYTES), sealed };
};

/** Whether a message was written under these keys. */
export const isMessageFor = (
  keys: LogKeys,
  { nonce, hint }: Pick<SealedMessage, 'nonce' | 'hint'>,
): boolean => equalBytes(messageHint(keys, nonce), hint);

/**
 * Opens a message found by its hint. Throws `cannot-decrypt`, `wrong-context`, `bad-encoding`, `bad-length`.
 * Who wrote it is for `verifyMessageMac`: every holder of the case can seal one.
 */
export const openMessage = (
  keys: LogKeys,
  organisation: OrganisationId,
  { nonce, sealed }: SealedMessage,
): Message => {
  const context = messageContext(organisation, keys, nonce);
  const content = openUnder(messageKey(keys), LABEL.messageContent, context, sealed);
  return readMessageContent(keys, organisation, nonce, content);
};

/** Reads the content that a case log keeps of a message. Throws `wrong-context`, `bad-encoding`, `bad-length`. */
export const readMessageContent = (
  keys: Pick<LogKeys, 'log' | 'epoch'>,
  organisation: OrganisationId,
  nonce: Uint8Array,
  content: Uint8Array,
): Message => {
  const frames = decodeFrames(LABEL.messageContent, content, 'exact');
  const [rawHeader, data, rawMacs] = frames;
  if (!rawHeader || !data || !rawMacs || frames.length !== 3)
    throw new ProtocolError('bad-encoding', 'message');
  const header = decodeMessageHeader(rawHeader);
  const here =
    header.organisation === toBase64url(organisation) &&
    header.caseId === toBase64url(keys.log) &&
    header.epoch === keys.epoch;
  if (!here) throw new ProtocolError('wrong-context', 'message');
  if (header.kind === 'destroy' && data.length > 0) throw new ProtocolError('bad-encoding', 'destroy');
  return { nonce, header, rawHeader, data, macs: readMacs(rawMacs), content };
};

/**
 * Throws `bad-mac` unless the reporter made this message for the holder of this MAC key (32 bytes).
 * Every holder calls it, also for a message that a colleague filed.
 */
export const verifyMessageMac = (message: Message, member: MemberId, macKey: Uint8Array): void => {
  const keys = { log: fromBase64url(message.header.caseId), epoch: message.header.epoch };
  const expected = messageMac(macKey, keys, message.nonce, message.rawHeader, message.data);
  const given = message.macs.get(toBase64url(member));
  if (given === undefined || !equalBytes(given, expected)) throw new ProtocolError('bad-mac', 'message');
};

const MAC_ENTRY_BYTES = MEMBER_ID_BYTES + HASH_BYTES;

const readMacs = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const count = bytes.length / MAC_ENTRY_BYTES;
  if (!Number.isInteger(count) || count > MOST_INTAKE_MEMBERS) throw new ProtocolError('bad-length', 'MACs');
  const reader = readerOf(bytes);
  const macs = new Map<string, Uint8Array>();
  for (let i = 0; i < count; i += 1)
    macs.set(toBase64url(reader.take(MEMBER_ID_BYTES)), reader.take(HASH_BYTES));
  if (macs.size !== count) throw new ProtocolError('bad-encoding', 'a member twice');
  return macs;
};
