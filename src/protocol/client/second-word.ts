import { exactly } from '../encoding/bytes.ts';
import { partsOf } from '../encoding/parts.ts';
import { utf8 } from '../encoding/utf8.ts';
import { LABEL } from '../labels.ts';
import { HASH_BYTES } from '../limits.ts';
import { signLabelled, verifyLabelled } from '../primitives/keyed.ts';
import type { ConsentContext } from './consent.ts';

/** For which consent a second reviewer gives their word, and how they know. `ground` is a word of the casefile. */
export interface SecondWordOf extends Omit<ConsentContext, 'consentPublicKey'> {
  readonly consent: Uint8Array; // hash
  readonly ground: string;
}

/**
 * The second reviewer's word for an attested consent, so that it can be shown outside the case: 64 bytes under their signing
 * key (64-byte secret key). Throws `bad-length`. Source: docs/protocol.md, section 4.3.
 */
export const signSecondWord = (word: SecondWordOf, signingKey: Uint8Array): Uint8Array =>
  signLabelled(signingKey, LABEL.consentSecondWord, statementOf(word));

/** Throws `bad-signature`, `bad-length`. `signingKey`: the reviewer's, of a verified roster (32 bytes). */
export const verifySecondWord = (word: SecondWordOf, signature: Uint8Array, signingKey: Uint8Array): void =>
  verifyLabelled(signingKey, LABEL.consentSecondWord, statementOf(word), signature);

const statementOf = ({ organisation, caseId, consent, ground }: SecondWordOf): Uint8Array =>
  partsOf(organisation, caseId, exactly(consent, HASH_BYTES), utf8(ground));
