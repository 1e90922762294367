import * as v from 'valibot';
import { toBase64url } from '../../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../encoding/document.ts';
import { decodeFrames, encodeFrames } from '../../encoding/frames.ts';
import { partsOf } from '../../encoding/parts.ts';
import { ProtocolError } from '../../errors.ts';
import { LABEL } from '../../labels.ts';
import { HASH_BYTES, MEMBER_ID_BYTES, ORGANISATION_ID_BYTES, REFERRAL_ID_BYTES } from '../../limits.ts';
import { signLabelled } from '../../primitives/keyed.ts';
import type { RosterHash } from '../../roster.ts';
import { hourField, hourOf } from '../../times.ts';
import type { LogAuthor } from '../log-event.ts';
import { type Dossier, readDossier } from './dossier.ts';

const ReferralHeaderSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  referral: bytesField(REFERRAL_ID_BYTES),
  roster: bytesField(HASH_BYTES),
  sender: bytesField(MEMBER_ID_BYTES),
  sent: hourField,
});

/** Who passed a dossier on, when, and by which roster. Ids and hashes in base64url. */
export type ReferralHeader = v.InferOutput<typeof ReferralHeaderSchema>;

/** What goes with a dossier so that its receiver can check it. */
export interface ReferralProofs {
  /** Consents in force, signed or attested. */
  readonly consents: readonly Uint8Array[];
  /** Second words of colleagues for a consent: `encodeShownSecondWord`. */
  readonly seconds: readonly Uint8Array[];
  /** What the reporter signed when asked whether it still holds. */
  readonly confirmations: readonly Uint8Array[];
  /** Statements of the reviewers who asked that. */
  readonly questions: readonly Uint8Array[];
  readonly approvals: readonly Uint8Array[];
}

/** A referral as it was read, nothing of it checked yet but its shape. */
export interface ReadReferral extends ReferralProofs {
  readonly header: ReferralHeader;
  readonly dossier: Dossier;
  readonly signature: Uint8Array;
  readonly signedPart: Uint8Array;
}

const LISTS = ['consents', 'seconds', 'confirmations', 'questions', 'approvals'] as const;

/**
 * The frames of a referral, signed by the reviewer who sends it (64-byte secret key). `now` in milliseconds since 1970.
 * Throws `bad-encoding`. Source: docs/protocol.md, section 4.8.
 */
export const referralFrames = (
  dossier: Dossier,
  proofs: ReferralProofs,
  roster: RosterHash,
  sender: LogAuthor,
  now: number,
): readonly Uint8Array[] => {
  const header: ReferralHeader = {
    version: 1,
    organisation: dossier.header.organisation,
    referral: dossier.header.referral,
    roster: toBase64url(roster),
    sender: toBase64url(sender.member),
    sent: hourOf(now),
  };
  const frames = [
    encodeDocument(header, ReferralHeaderSchema),
    dossier.bytes,
    ...LISTS.map((name) => encodeFrames(LABEL.referralList, proofs[name])),
  ];
  return [...frames, signLabelled(sender.signingKey, LABEL.referralSignature, partsOf(...frames))];
};

/** Throws `wrong-label`, `bad-encoding`, `bad-length`, `bad-padding`, `trailing-bytes`, `newer-version`. */
export const readReferral = (body: Uint8Array, padded: 'padded' | 'exact' = 'padded'): ReadReferral => {
  const frames = decodeFrames(LABEL.referral, body, padded);
  const [rawHeader, dossier, consents, seconds, confirmations, questions, approvals, signature] = frames;
  if (!rawHeader || !dossier || !consents || !seconds || !confirmations || !questions || !approvals)
    throw new ProtocolError('bad-encoding', 'referral');
  if (!signature || frames.length !== LISTS.length + 3) throw new ProtocolError('bad-encoding', 'referral');
  const list = (bytes: Uint8Array): Uint8Array[] => decodeFrames(LABEL.referralList, bytes, 'exact');
  return {
    header: decodeDocument(ReferralHeaderSchema, rawHeader),
    dossier: readDossier(dossier),
    consents: list(consents),
    seconds: list(seconds),
    confirmations: list(confirmations),
    questions: list(questions),
    approvals: list(approvals),
    signature,
    signedPart: partsOf(...frames.slice(0, -1)),
  };
};
