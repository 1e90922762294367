import { openAgeFile } from '../age/file.ts';
import type { KemSeed } from '../age/keys.ts';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { exactly } from '../encoding/bytes.ts';
import { decodeDocument } from '../encoding/document.ts';
import { decodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES } from '../limits.ts';
import { verifyLabelled } from '../primitives/keyed.ts';
import { memberOf, type Roster } from '../roster.ts';
import { type CaseSecret, headKey, headSlotId, type LogKeys } from './case-secret.ts';
import { type HeadHeader, HeadHeaderSchema } from './head-header.ts';
import { openOuterSeal } from './slot-seal.ts';

/** What a returning reporter learns first. `signed` is false when the author is not in the roster at hand. */
export interface HeadSlot {
  readonly header: HeadHeader;
  readonly keys: LogKeys;
  readonly consent: Uint8Array; // signed; whoever shows it verifies it
  readonly signed: boolean;
}

/**
 * Opens what the server answered for the head token. Null when nothing is there. Throws `cannot-decrypt`, `wrong-context`,
 * `bad-signature`, `bad-encoding`, `bad-length` and what `openAgeFile` throws for one that is ours but broken.
 * Source: docs/protocol.md, section 5.
 */
export const openHeadSlot = (
  caseId: LogId,
  first: CaseSecret,
  bytes: Uint8Array,
  kemSeed: KemSeed,
  organisation: OrganisationId,
  roster: Roster,
): HeadSlot | null => {
  const id = headSlotId(caseId, first);
  const file = openOuterSeal(headKey(caseId, first), id, bytes, LABEL.headSeal);
  if (file === null) return null;
  const plaintext = openAgeFile(file, [kemSeed]);
  if (plaintext === null) throw new ProtocolError('cannot-decrypt', 'head slot');
  const frames = decodeFrames(LABEL.headContent, plaintext, 'padded');
  const [rawHeader, secret, consent, signature] = frames;
  if (!rawHeader || !secret || !consent || !signature || frames.length !== 4) {
    throw new ProtocolError('bad-encoding', 'head slot');
  }
  const header = decodeDocument(HeadHeaderSchema, rawHeader);
  if (header.organisation !== toBase64url(organisation) || header.caseId !== toBase64url(caseId)) {
    throw new ProtocolError('wrong-context', 'head slot');
  }
  const author = memberOf(roster, header.author);
  if (author !== undefined) {
    const signed = partsOf(id, rawHeader, secret, consent);
    verifyLabelled(fromBase64url(author.signingKey), LABEL.headSignature, signed, signature);
  }
  const keys = { log: caseId, epoch: header.epoch, secret: exactly(secret, KEY_BYTES) as CaseSecret };
  return { header, keys, consent, signed: author !== undefined };
};
