import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { concat } from '../encoding/bytes.ts';
import { readerOf } from '../encoding/reader.ts';
import { HASH_BYTES } from '../limits.ts';
import type { ConsentQuestion } from './confirmation.ts';
import { consentHash } from './consent.ts';

/** What the team holds of consent, by hashes in base64url: what nothing replaces yet, and the last confirmations. */
export interface HeldHashes {
  readonly consents: readonly string[];
  readonly withdrawals: readonly string[];
  readonly confirmations: readonly string[];
}

/** What a head slot tells of consent beside the one that it shows. */
export interface HeadConsent {
  readonly held: HeldHashes;
  readonly questions: readonly ConsentQuestion[];
}

/** What a head slot of an earlier version tells: the consent that it shows is the one that the team holds. */
export const shownAlone = (consent: Uint8Array): HeadConsent => ({
  held: { consents: [toBase64url(consentHash(consent))], withdrawals: [], confirmations: [] },
  questions: [],
});

/** All hashes in one frame, 32 bytes each, in the order of the header's numbers. */
export const encodeHeld = ({ consents, withdrawals, confirmations }: HeldHashes): Uint8Array =>
  concat(...[...consents, ...withdrawals, ...confirmations].map(fromBase64url));

/** Throws `bad-length` unless there are as many as the header says. */
export const decodeHeld = (
  bytes: Uint8Array,
  numbers: { readonly [Kind in keyof HeldHashes]: number },
): HeldHashes => {
  const reader = readerOf(bytes);
  const take = (number: number): string[] =>
    Array.from({ length: number }, () => toBase64url(reader.take(HASH_BYTES)));
  const held = {
    consents: take(numbers.consents),
    withdrawals: take(numbers.withdrawals),
    confirmations: take(numbers.confirmations),
  };
  reader.end();
  return held;
};
