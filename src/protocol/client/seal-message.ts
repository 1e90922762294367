import { toBase64url } from '../encoding/base64url.ts';
import { concat } from '../encoding/bytes.ts';
import { encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import { memberIdOf } from '../ids.ts';
import type { IntakeKey } from '../intake-key.ts';
import { LABEL } from '../labels.ts';
import {
  HASH_BYTES,
  MEMBER_ID_BYTES,
  MESSAGE_HINT_BYTES,
  MESSAGE_NONCE_BYTES,
  ORGANISATION_ID_BYTES,
  SEAL_OVERHEAD_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { sealUnder } from '../primitives/keyed.ts';
import { intakeReviewers, type Roster } from '../roster.ts';
import { hourOf } from '../times.ts';
import type { LogKeys } from './case-secret.ts';
import { type Envelope, envelopeBodyBytes, sealEnvelope } from './envelope.ts';
import { encodeMessageHeader, type MessageKind } from './message-header.ts';
import { messageContext, messageHint, messageKey, messageMac } from './message-keys.ts';
import type { ReporterKeys } from './reporter-keys.ts';

/** What a returning reporter says. `data` is UTF-8 text, a signed document of consent, a document of files, or empty for `destroy`. */
export interface MessageDraft {
  readonly kind: MessageKind;
  readonly data: Uint8Array;
  readonly language: string;
}

/**
 * Seals a message to every intake reviewer of the roster; only who has the case can read it.
 * `keys` name the epoch that the head slot told; `now` in milliseconds since 1970. Throws `no-reader`, `too-long`,
 * `bad-argument` for a `destroy` that says something. Source: docs/protocol.md, section 4.2.
 */
export const sealMessage = (
  reporter: ReporterKeys,
  keys: LogKeys,
  draft: MessageDraft,
  readers: readonly IntakeKey[],
  roster: Roster,
  now: number,
  entropy: Entropy,
): Envelope => {
  if (draft.kind === 'destroy' && draft.data.length > 0) throw new ProtocolError('bad-argument', 'destroy');
  const nonce = entropy.bytes(MESSAGE_NONCE_BYTES);
  const header = encodeHeader(reporter.organisation, keys, draft, hourOf(now));
  const macs = intakeReviewers(roster).map(({ id }) => {
    const member = memberIdOf(id);
    return concat(member, messageMac(reporter.macKeyFor(member), keys, nonce, header, draft.data));
  });
  const content = encodeFrames(LABEL.messageContent, [header, draft.data, concat(...macs)]);
  const context = messageContext(reporter.organisation, keys, nonce);
  const sealed = sealUnder(messageKey(keys), LABEL.messageContent, context, content, entropy);
  const frames = [reporter.organisation, nonce, messageHint(keys, nonce), sealed];
  const recipients = readers.map((key) => key.publicKey);
  return sealEnvelope(LABEL.message, frames, recipients, roster, entropy);
};

/** The bytes that `data` may take in a message under these keys: exactly what still fits. */
export const messageBytesLeft = (
  keys: Pick<LogKeys, 'log' | 'epoch'>,
  draft: Pick<MessageDraft, 'kind' | 'language'>,
  roster: Roster,
): number => {
  const header = encodeHeader(new Uint8Array(ORGANISATION_ID_BYTES), keys, draft, hourOf(0));
  const macs = new Uint8Array(intakeReviewers(roster).length * (MEMBER_ID_BYTES + HASH_BYTES));
  const content = encodeFrames(LABEL.messageContent, [header, new Uint8Array(0), macs]);
  const fixed = [ORGANISATION_ID_BYTES, MESSAGE_NONCE_BYTES, MESSAGE_HINT_BYTES, SEAL_OVERHEAD_BYTES];
  const frames = fixed.map((length) => new Uint8Array(length));
  return envelopeBodyBytes(roster) - encodeFrames(LABEL.message, frames).length - content.length;
};

const encodeHeader = (
  organisation: Uint8Array,
  keys: Pick<LogKeys, 'log' | 'epoch'>,
  { kind, language }: Pick<MessageDraft, 'kind' | 'language'>,
  sent: string,
): Uint8Array =>
  encodeMessageHeader({
    organisation: toBase64url(organisation),
    caseId: toBase64url(keys.log),
    epoch: keys.epoch,
    kind,
    sent,
    language,
  });
