import { LABEL } from '../labels.ts';
import { sealSigned } from '../signed.ts';
import {
  type ConsentContext,
  type ConsentDocument,
  decodeConsent,
  encodeConsent,
  openHere,
} from './consent.ts';

/**
 * The same document as a consent, in a member's word: signed with the member's key (64-byte secret key) under a label of
 * its own, so that nothing which asks for the defender's signature takes it. Throws `bad-encoding`. Source: docs/protocol.md, section 4.5.
 */
export const attestConsent = (document: ConsentDocument, signingKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.attestedConsent, encodeConsent(document), signingKey);

/** Throws `wrong-label` for a consent that a defender signed, `bad-signature`, `wrong-context`, `bad-encoding`, `bad-length`. */
export const verifyAttestedConsent = (
  bytes: Uint8Array,
  place: Omit<ConsentContext, 'consentPublicKey'>,
  signingKey: Uint8Array,
): ConsentDocument => openHere(LABEL.attestedConsent, bytes, place, signingKey, decodeConsent);
