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
import { type HeadHeader, HeadHeaderSchema, SpanningHeadSchema } from './head-header.ts';
import { openOuterSeal } from './slot-seal.ts';

/** What a returning reporter learns first. `signed` is false when the author is not in the roster at hand. */
export interface HeadSlot {
  readonly header: HeadHeader;
  readonly keys: LogKeys;
  /** The earlier epochs whose answers are live too, in their order: each up to `until`. */
  readonly earlier: readonly { readonly keys: LogKeys; readonly until: number }[];
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
  const [rawHeader, secret, consent, signature, ...secrets] = frames;
  if (!rawHeader || !secret || !consent || !signature) throw new ProtocolError('bad-encoding', 'head slot');
  const header = decodeHeader(rawHeader, secrets.length);
  if (header.organisation !== toBase64url(organisation) || header.caseId !== toBase64url(caseId)) {
    throw new ProtocolError('wrong-context', 'head slot');
  }
  const author = memberOf(roster, header.author);
  if (author !== undefined) {
    const signed = partsOf(id, rawHeader, secret, consent, ...secrets);
    verifyLabelled(fromBase64url(author.signingKey), LABEL.headSignature, signed, signature);
  }
  const keysOf = (epoch: number, bytesOf: Uint8Array): LogKeys => ({
    log: caseId,
    epoch,
    secret: exactly(bytesOf, KEY_BYTES) as CaseSecret,
  });
  const parts = header.version === 1 ? [] : header.earlier;
  const earlier = parts.map(({ epoch, until }, at) => ({
    keys: keysOf(epoch, secrets[at] ?? new Uint8Array(0)),
    until,
  }));
  return { header, keys: keysOf(header.epoch, secret), earlier, consent, signed: author !== undefined };
};

/** A head slot without earlier secrets is of version 1, one with them of version 2: there is one encoding of each. */
const decodeHeader = (rawHeader: Uint8Array, earlier: number): HeadHeader => {
  if (earlier === 0) return decodeDocument(HeadHeaderSchema, rawHeader);
  const header = decodeDocument(SpanningHeadSchema, rawHeader);
  if (header.earlier.length !== earlier) throw new ProtocolError('bad-encoding', 'earlier epochs');
  return header;
};

/** The keys of the epoch in which the answer with this index was given. */
export const keysOfAnswer = ({ keys, earlier }: HeadSlot, index: number): LogKeys =>
  earlier.find(({ until }) => index < until)?.keys ?? keys;
