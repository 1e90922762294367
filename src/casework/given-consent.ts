import type { GivenConsent } from '../casefile/consent/consent-event.ts';
import { type ConsentDocument, consentHash, replacedBy } from '../protocol/client/consent.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';

/** A consent for the casefile, whose signature was verified. `signed`: its bytes as they came. */
export const givenConsent = (signed: Uint8Array, document: ConsentDocument): GivenConsent => {
  const { switches, destinations, files, given, expires, textVersion, language } = document;
  return {
    hash: toBase64url(consentHash(signed)),
    switches,
    destinations,
    files,
    given,
    expires,
    textVersion,
    language,
    previous: replacedBy(document),
  };
};
