import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { exactly, u32be } from '../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import { LABEL } from '../labels.ts';
import { CARD_BYTES, CASE_ID_BYTES, HASH_BYTES, SEAL_OVERHEAD_BYTES } from '../limits.ts';
import type { EventHash } from '../log-append.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { derive, openUnder, sealUnder } from '../primitives/keyed.ts';
import type { LogKeys } from './case-secret.ts';
import type { LogHead } from './log-chain.ts';

const HeaderSchema = v.strictObject({
  version: v.literal(1),
  caseId: bytesField(CASE_ID_BYTES),
  epoch: countField(),
  sequence: countField(),
});

/** What a card says, and which event it stands for. */
export interface Card {
  readonly head: LogHead;
  readonly data: Uint8Array; // a document of the casefile
}

const LARGEST_U32 = 0xffff_ffff;

const encodeHeader = (log: Uint8Array, epoch: number, sequence: number): Uint8Array =>
  encodeDocument({ version: 1, caseId: toBase64url(log), epoch, sequence }, HeaderSchema);

/** The bytes of a casefile document that every card holds: what remains beside the longest header. */
export const CARD_DATA_BYTES =
  CARD_BYTES -
  SEAL_OVERHEAD_BYTES -
  encodeFrames(LABEL.cardContent, [
    encodeHeader(new Uint8Array(CASE_ID_BYTES), LARGEST_U32, LARGEST_U32),
    new Uint8Array(HASH_BYTES),
    new Uint8Array(0),
  ]).length;

/** Seals a card in exactly 2 KiB. Throws `too-long`. Source: docs/protocol.md, section 6. */
export const sealCard = (keys: LogKeys, head: LogHead, data: Uint8Array, entropy: Entropy): Uint8Array => {
  const header = encodeHeader(keys.log, keys.epoch, head.sequence);
  const body = encodeFrames(LABEL.cardContent, [header, head.hash, data], CARD_BYTES - SEAL_OVERHEAD_BYTES);
  return sealUnder(cardKey(keys), LABEL.cardSeal, sealContext(keys), body, entropy);
};

/**
 * Throws `cannot-decrypt`, `wrong-context`, `bad-length`, `bad-encoding`. A card is what a colleague on the case wrote for lists:
 * only the log proves it.
 */
export const openCard = (keys: LogKeys, sealed: Uint8Array): Card => {
  const body = openUnder(cardKey(keys), LABEL.cardSeal, sealContext(keys), exactly(sealed, CARD_BYTES));
  const frames = decodeFrames(LABEL.cardContent, body, 'padded');
  const [rawHeader, hash, data] = frames;
  if (!rawHeader || !hash || !data || frames.length !== 3) throw new ProtocolError('bad-encoding', 'card');
  const header = decodeDocument(HeaderSchema, rawHeader);
  if (header.caseId !== toBase64url(keys.log) || header.epoch !== keys.epoch) {
    throw new ProtocolError('wrong-context', 'card');
  }
  return { head: { sequence: header.sequence, hash: exactly(hash, HASH_BYTES) as EventHash }, data };
};

const cardKey = ({ log, secret }: LogKeys): Uint8Array => derive(secret, LABEL.cardKey, log);

const sealContext = ({ log, epoch }: LogKeys): Uint8Array[] => [log, u32be(epoch)];
