import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { lineField } from '../../protocol/encoding/fields.ts';
import {
  CONSENT_NONCE_BYTES,
  DESTINATION_CHARACTERS,
  HASH_BYTES,
  SIGNATURE_BYTES,
} from '../../protocol/limits.ts';
import { dayField } from '../../protocol/times.ts';
import { ATTEST_GROUNDS, CONSENT_GIVERS, CONSENT_WAYS } from '../codes/consent-attested.ts';
import type { ByWord } from './consent-event.ts';
import { CONSENT_CODES } from './switches.ts';

/** In UTF-16 units, of what a member adds in their own words. */
export const CONSENT_WORDS_CHARACTERS = 1_000;
const SIGNED_CHARACTERS = 40_000;

const version = v.literal(1);
const words = v.pipe(v.string(), v.maxLength(CONSENT_WORDS_CHARACTERS));
const byWord = { from: v.picklist(CONSENT_GIVERS), way: v.picklist(CONSENT_WAYS), told: dayField, words };

/** What a reviewer asks the person to confirm: for one destination, before anything leaves the team. */
export const ConfirmationAskedSchema = v.strictObject({
  version,
  nonce: bytesField(CONSENT_NONCE_BYTES),
  destination: lineField(DESTINATION_CHARACTERS),
  codes: v.pipe(v.array(v.picklist(CONSENT_CODES)), v.minLength(1), v.maxLength(CONSENT_CODES.length)),
});

const RecordedConsentSchema = v.strictObject({
  version,
  /** `SIGNED("consent/attested", …)` in base64url, under the key of the event's author. */
  consent: v.pipe(v.string(), v.maxLength(SIGNED_CHARACTERS)),
  ...byWord,
});

const RecordedWithdrawalSchema = v.strictObject({
  version,
  nonce: bytesField(CONSENT_NONCE_BYTES),
  ...byWord,
});

/** A second word for one consent, with a signature that can be shown outside the case. */
const SecondWordSchema = v.strictObject({
  version: v.literal(2),
  consent: bytesField(HASH_BYTES),
  ground: v.picklist(ATTEST_GROUNDS),
  words,
  signature: bytesField(SIGNATURE_BYTES),
});
export type SignedSecondWord = Omit<v.InferOutput<typeof SecondWordSchema>, 'version'>;

/** The data of a `consent-recorded` event. `consent` in base64url. Throws `bad-encoding`. */
export const encodeRecordedConsent = (consent: string, how: ByWord): Uint8Array =>
  encodeDocument({ version: 1, consent, ...ordered(how) }, RecordedConsentSchema);

/** Throws `bad-encoding`, `newer-version`. Whether the consent stands is for who knows the author's key. */
export const decodeRecordedConsent = (
  data: Uint8Array,
): { readonly consent: string; readonly how: ByWord } => {
  const document = decodeDocument(RecordedConsentSchema, data);
  return { consent: document.consent, how: ordered(document) };
};

/** The data of a `withdrawal-recorded` event. Throws `bad-encoding`. */
export const encodeRecordedWithdrawal = (nonce: string, how: ByWord): Uint8Array =>
  encodeDocument({ version: 1, nonce, ...ordered(how) }, RecordedWithdrawalSchema);

/** Throws `bad-encoding`, `newer-version`. */
export const decodeRecordedWithdrawal = (data: Uint8Array): ByWord =>
  ordered(decodeDocument(RecordedWithdrawalSchema, data));

/** The data of a `consent-attested` event for a consent that it names. Throws `bad-encoding`. */
export const encodeSecondWord = ({ consent, ground, words: own, signature }: SignedSecondWord): Uint8Array =>
  encodeDocument({ version: 2, consent, ground, words: own, signature }, SecondWordSchema);

/** Throws `bad-encoding`, `newer-version`. */
export const decodeSecondWord = (data: Uint8Array): SignedSecondWord => {
  const { consent, ground, words: own, signature } = decodeDocument(SecondWordSchema, data);
  return { consent, ground, words: own, signature };
};

const ordered = ({ from, way, told, words: own }: ByWord): ByWord => ({ from, way, told, words: own });
