import * as v from 'valibot';
import { ATTEST_GROUNDS } from './codes/consent-attested.ts';

const WORDS_CHARACTERS = 1_000;

/** A second reviewer's word for the consent to a report that a colleague entered: how they know, and what they add. */
export const AttestedSchema = v.strictObject({
  version: v.literal(1),
  ground: v.picklist(ATTEST_GROUNDS),
  words: v.pipe(v.string(), v.maxLength(WORDS_CHARACTERS)),
});

export type Attestation = Omit<v.InferOutput<typeof AttestedSchema>, 'version'>;
