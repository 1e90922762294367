import { toBase64url } from '../encoding/base64url.ts';
import { decodeDocument, encodeDocument } from '../encoding/document.ts';
import { ProtocolError } from '../errors.ts';
import { LABEL } from '../labels.ts';
import { openSigned, sealSigned } from '../signed.ts';
import { type ConsentContext, type ConsentDocument, ConsentSchema } from './consent.ts';

/**
 * The same document as a consent, in a member's word: signed with the member's key (64-byte secret key) under a label of
 * its own, so that nothing which asks for the defender's signature takes it. Throws `bad-encoding`. Source: docs/protocol.md, section 4.5.
 */
export const attestConsent = (document: ConsentDocument, signingKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.attestedConsent, encodeDocument(document, ConsentSchema), signingKey);

/** Throws `wrong-label` for a consent that a defender signed, `bad-signature`, `wrong-context`, `bad-encoding`, `bad-length`. */
export const verifyAttestedConsent = (
  bytes: Uint8Array,
  { organisation, caseId }: Omit<ConsentContext, 'consentPublicKey'>,
  signingKey: Uint8Array,
): ConsentDocument => {
  const document = decodeDocument(ConsentSchema, openSigned(LABEL.attestedConsent, bytes, signingKey));
  const here = document.organisation === toBase64url(organisation) && document.caseId === toBase64url(caseId);
  if (!here) throw new ProtocolError('wrong-context', 'consent');
  return document;
};
