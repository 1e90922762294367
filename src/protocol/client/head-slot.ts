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
import { decodeHeld, type HeadConsent, shownAlone } from './head-consent.ts';
import {
  ConsentHeadSchema,
  type HeadHeader,
  HeadHeaderSchema,
  OpenedHeadSchema,
  SpanningHeadSchema,
  type ToldOpening,
  tellsConsent,
  tellsOpenings,
} from './head-header.ts';
import { openOuterSeal } from './slot-seal.ts';

/** What a returning reporter learns first. `signed` is false when the author is not in the roster at hand. */
export interface HeadSlot {
  readonly header: HeadHeader;
  readonly keys: LogKeys;
  /** The earlier epochs whose answers are live too, in their order: each up to `until`. */
  readonly earlier: readonly { readonly keys: LogKeys; readonly until: number }[];
  readonly consent: Uint8Array; // signed; whoever shows it verifies it; empty where it is too long to be shown
  /** What more there is to tell of consent; null where the team holds just this one. Ask `headConsentOf`. */
  readonly more: HeadConsent | null;
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
  const [rawHeader, secret, consent, signature, ...rest] = frames;
  if (!rawHeader || !secret || !consent || !signature) throw new ProtocolError('bad-encoding', 'head slot');
  const hasMore = tellsConsent(rawHeader);
  const secrets = hasMore ? rest.slice(0, -1) : rest;
  const header = decodeHeader(rawHeader, secrets.length);
  if (header.organisation !== toBase64url(organisation) || header.caseId !== toBase64url(caseId)) {
    throw new ProtocolError('wrong-context', 'head slot');
  }
  const author = memberOf(roster, header.author);
  if (author !== undefined) {
    const signed = partsOf(id, rawHeader, secret, consent, ...rest);
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
  const keys = keysOf(header.epoch, secret);
  return { header, keys, earlier, consent, more: moreOf(header, rest), signed: author !== undefined };
};

const moreOf = (header: HeadHeader, rest: readonly Uint8Array[]): HeadConsent | null => {
  if (header.version === 1 || header.version === 2) return null;
  const hashes = rest.at(-1);
  if (hashes === undefined) throw new ProtocolError('bad-encoding', 'head slot');
  return { held: decodeHeld(hashes, header.held), questions: header.questions };
};

/**
 * What the team holds of consent, by hashes, and what it asks: a document that a page sent is acknowledged once it stands
 * here, and a new consent names every consent and withdrawal that does. Throws `wrong-label` and the like where what is shown is no consent.
 */
export const headConsentOf = ({ more, consent }: Pick<HeadSlot, 'more' | 'consent'>): HeadConsent =>
  more ?? shownAlone(consent);

/** The openings of names by one person alone that the team tells of, the last one at the end. */
export const openingsOf = ({ header }: Pick<HeadSlot, 'header'>): readonly ToldOpening[] =>
  header.version === 4 ? header.openings : [];

/**
 * A head slot without earlier secrets is of version 1, one with them of version 2, one with more to tell of consent of
 * version 3, one that tells of openings of version 4.
 */
const decodeHeader = (rawHeader: Uint8Array, earlier: number): HeadHeader => {
  if (earlier === 0 && !tellsConsent(rawHeader)) return decodeDocument(HeadHeaderSchema, rawHeader);
  const header = decodeLongHeader(rawHeader);
  if (header.earlier.length !== earlier) throw new ProtocolError('bad-encoding', 'earlier epochs');
  return header;
};

const decodeLongHeader = (rawHeader: Uint8Array): Exclude<HeadHeader, { version: 1 }> => {
  if (tellsOpenings(rawHeader)) return decodeDocument(OpenedHeadSchema, rawHeader);
  return tellsConsent(rawHeader)
    ? decodeDocument(ConsentHeadSchema, rawHeader)
    : decodeDocument(SpanningHeadSchema, rawHeader);
};

/** The keys of the epoch in which the answer with this index was given. */
export const keysOfAnswer = ({ keys, earlier }: HeadSlot, index: number): LogKeys =>
  earlier.find(({ until }) => index < until)?.keys ?? keys;
