import * as v from 'valibot';
import { fromBase64url } from '../../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../encoding/document.ts';
import { wordField } from '../../encoding/fields.ts';
import { ProtocolError } from '../../errors.ts';
import type { LogId, OrganisationId } from '../../ids.ts';
import { HASH_BYTES, MEMBER_ID_BYTES, SIGNATURE_BYTES } from '../../limits.ts';
import type { RosterMember } from '../../roster-document.ts';
import { verifySecondWord } from '../second-word.ts';

const ShownSecondWordSchema = v.strictObject({
  version: v.literal(1),
  consent: bytesField(HASH_BYTES),
  /** A word of the casefile for how they know. */
  ground: wordField,
  by: bytesField(MEMBER_ID_BYTES),
  signature: bytesField(SIGNATURE_BYTES),
});

/** A second reviewer's word for one consent, as it leaves the case: without the words that were added for colleagues. In base64url. */
export type ShownSecondWord = Omit<v.InferOutput<typeof ShownSecondWordSchema>, 'version'>;

/** For which consent (its hash in base64url) somebody gave their word, once the signature stood. */
export interface ProvenSecondWord {
  readonly consent: string;
  readonly ground: string;
  readonly by: RosterMember;
}

/** Throws `bad-encoding`. Source: docs/protocol.md, section 4.8. */
export const encodeShownSecondWord = ({ consent, ground, by, signature }: ShownSecondWord): Uint8Array =>
  encodeDocument({ version: 1, consent, ground, by, signature }, ShownSecondWordSchema);

/**
 * A second word for a consent of this case, by one of these reviewers. Throws `referral-not-by-reviewer`, `bad-signature` (also for
 * a word given in another case), `bad-encoding`, `newer-version`.
 */
export const verifyShownSecondWord = (
  bytes: Uint8Array,
  place: { readonly organisation: OrganisationId; readonly caseId: LogId },
  reviewers: readonly RosterMember[],
): ProvenSecondWord => {
  const { consent, ground, by, signature } = decodeDocument(ShownSecondWordSchema, bytes);
  const line = reviewers.find(({ id }) => id === by);
  if (line === undefined) throw new ProtocolError('referral-not-by-reviewer');
  const word = { ...place, consent: fromBase64url(consent), ground };
  verifySecondWord(word, fromBase64url(signature), fromBase64url(line.signingKey));
  return { consent, ground, by: line };
};
