import * as v from 'valibot';
import { fromBase64url, toBase64url } from './encoding/base64url.ts';
import { exactly } from './encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from './encoding/document.ts';
import { countField } from './encoding/fields.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { partsOf } from './encoding/parts.ts';
import { ProtocolError } from './errors.ts';
import type { MemberId } from './ids.ts';
import { LABEL } from './labels.ts';
import {
  CLOCK_SKEW_HOURS,
  MEMBER_ID_BYTES,
  MOST_PUBLICATION_BYTES,
  ORGANISATION_ID_BYTES,
  SIGNATURE_BYTES,
} from './limits.ts';
import { signLabelled, verifyLabelled } from './primitives/keyed.ts';
import { memberOf, type Roster } from './roster.ts';
import { dayField, timeOf } from './times.ts';

const HOUR_MS = 3_600_000;

const HeadSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  sequence: countField(1),
  issued: dayField,
  proposer: bytesField(MEMBER_ID_BYTES),
});

/** What stands before the content of a publication. Ids in base64url; `sequence` counts from 1, without gaps. */
export type PublicationHead = v.InferOutput<typeof HeadSchema>;

/** What one reviewer proposes to publish: `content` is for the casefile to read. */
export interface PublicationProposal {
  readonly head: PublicationHead;
  readonly content: Uint8Array;
}

/** What two reviewers of the roster published. `second`: id in base64url. */
export interface Publication extends PublicationProposal {
  readonly second: string;
}

/**
 * Signs a proposal with the signing key of the reviewer whom its head names (64-byte secret key). Throws `bad-encoding`, and
 * `too-long` for more than 96 KiB.
 */
export const signProposal = ({ head, content }: PublicationProposal, secretKey: Uint8Array): Uint8Array => {
  const front = encodeDocument(head, HeadSchema);
  const signature = signLabelled(secretKey, LABEL.publicationProposal, partsOf(front, notTooLong(content)));
  return encodeFrames(LABEL.publicationProposal, [front, content, signature]);
};

/**
 * A proposal whose proposer signed it. `keyOf`: the signing key of a member by id (32 bytes). Throws `unknown-author`,
 * `bad-signature`, `bad-encoding`, `too-long`, `newer-version`.
 */
export const openProposal = (
  bytes: Uint8Array,
  keyOf: (member: string) => Uint8Array | undefined,
): PublicationProposal => {
  const [front, content, signature, ...more] = decodeFrames(LABEL.publicationProposal, bytes, 'exact');
  if (front === undefined || content === undefined || signature === undefined || more.length > 0)
    throw new ProtocolError('bad-encoding', LABEL.publicationProposal);
  const head = decodeDocument(HeadSchema, front);
  const message = partsOf(front, notTooLong(content));
  verifyLabelled(keyOr(keyOf, head.proposer), LABEL.publicationProposal, message, signature);
  return { head, content };
};

/** The second reviewer's word for the exact bytes of a proposal: 64 bytes under their signing key (64-byte secret key). */
export const signAgreement = (proposal: Uint8Array, second: MemberId, secretKey: Uint8Array): Uint8Array =>
  signLabelled(secretKey, LABEL.publication, partsOf(proposal, second));

/** Throws `bad-signature`. `publicKey`: the second reviewer's signing key (32 bytes). */
export const verifyAgreement = (
  proposal: Uint8Array,
  second: MemberId,
  signature: Uint8Array,
  publicKey: Uint8Array,
): void => verifyLabelled(publicKey, LABEL.publication, partsOf(proposal, second), signature);

/** `FRAMES("publication"; proposal, second member id, signature)`. Throws `bad-length`. */
export const encodePublication = (
  proposal: Uint8Array,
  second: MemberId,
  signature: Uint8Array,
): Uint8Array => encodeFrames(LABEL.publication, [proposal, second, exactly(signature, SIGNATURE_BYTES)]);

/**
 * What two different reviewers of this roster published. `now` in milliseconds since 1970. Throws `unknown-author` unless both are
 * reviewers of the roster, `bad-signature`, `wrong-context`, `bad-length`, `too-long`, `newer-version`, `bad-encoding` (also when
 * both are one, or when it is dated ahead). Source: docs/protocol.md, section 3.
 */
export const verifyPublication = (bytes: Uint8Array, roster: Roster, now: number): Publication => {
  const [proposal, id, signature, ...more] = decodeFrames(LABEL.publication, bytes, 'exact');
  if (proposal === undefined || id === undefined || signature === undefined || more.length > 0)
    throw new ProtocolError('bad-encoding', LABEL.publication);
  const keyOf = reviewerKeys(roster);
  const second = exactly(id, MEMBER_ID_BYTES) as MemberId;
  const { head, content } = openProposal(proposal, keyOf);
  verifyAgreement(proposal, second, signature, keyOr(keyOf, toBase64url(second)));
  if (head.organisation !== roster.document.organisation) throw new ProtocolError('wrong-context');
  if (head.proposer === toBase64url(second)) throw new ProtocolError('bad-encoding', 'one person twice');
  if (timeOf(head.issued) > now + CLOCK_SKEW_HOURS * HOUR_MS)
    throw new ProtocolError('bad-encoding', 'dated ahead');
  return { head, content, second: toBase64url(second) };
};

/** `FRAMES("call/publication"; publication…)`: one, or none before there was one. */
export const encodePublicationAnswer = (signed: Uint8Array | null): Uint8Array =>
  encodeFrames(LABEL.callPublication, signed === null ? [] : [signed]);

/** The bytes in the server's answer, not yet verified; null where nothing was ever published. Throws `bad-encoding`. */
export const decodePublicationAnswer = (answer: Uint8Array): Uint8Array | null => {
  const [signed, ...more] = decodeFrames(LABEL.callPublication, answer, 'exact');
  if (more.length > 0) throw new ProtocolError('bad-encoding', 'publications');
  return signed ?? null;
};

/**
 * What a client shows today of the server's answer: `none` before anything was published, `lapsed` when one of the two is no
 * reviewer any more. Throws what else `verifyPublication` throws: somebody changed it.
 */
export const currentPublication = (
  answer: Uint8Array,
  roster: Roster,
  now: number,
): Publication | 'none' | 'lapsed' => {
  const signed = decodePublicationAnswer(answer);
  if (signed === null) return 'none';
  try {
    return verifyPublication(signed, roster, now);
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'unknown-author') return 'lapsed';
    throw error;
  }
};

const reviewerKeys =
  (roster: Roster) =>
  (id: string): Uint8Array | undefined => {
    const member = memberOf(roster, id);
    return member?.role === 'reviewer' ? fromBase64url(member.signingKey) : undefined;
  };

const keyOr = (keyOf: (member: string) => Uint8Array | undefined, member: string): Uint8Array => {
  const key = keyOf(member);
  if (key === undefined) throw new ProtocolError('unknown-author');
  return key;
};

const notTooLong = (content: Uint8Array): Uint8Array => {
  if (content.length > MOST_PUBLICATION_BYTES) throw new ProtocolError('too-long', 'publication');
  return content;
};
