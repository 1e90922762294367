import { toBase64url } from '../encoding/base64url.ts';
import { ProtocolError } from '../errors.ts';
import type { IntakeKey } from '../intake-key.ts';
import { CONSENT_BYTES } from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import type { Roster } from '../roster.ts';
import { hourOf } from '../times.ts';
import type { LogKeys } from './case-secret.ts';
import { type ConsentQuestion, confirmationHash, signConfirmation } from './confirmation.ts';
import { type ConsentDocument, consentHash, signConsent } from './consent.ts';
import type { Envelope } from './envelope.ts';
import type { MessageKind } from './message-header.ts';
import type { ReporterKeys } from './reporter-keys.ts';
import { sealMessage } from './seal-message.ts';
import { signWithdrawal, withdrawalHash } from './withdrawal.ts';

/** To whom, when, and in which language the page was shown. `keys` name the epoch that the head slot told. */
export interface ConsentPost {
  readonly keys: LogKeys;
  readonly readers: readonly IntakeKey[];
  readonly roster: Roster;
  readonly language: string;
  readonly now: number; // milliseconds since 1970
  readonly entropy: Entropy;
}

/** What is to be posted, and the hash (base64url) that the head slot names once the team holds it. */
export interface SealedConsent {
  readonly envelope: Envelope;
  readonly hash: string;
}

/**
 * Signs and seals a consent that takes the place of others. Throws `too-long` for more than a head slot shows whole,
 * `bad-encoding`, and what `sealMessage` throws.
 */
export const sealConsent = (
  reporter: ReporterKeys,
  document: ConsentDocument,
  post: ConsentPost,
): SealedConsent => {
  const signed = signConsent(document, reporter.consent.secretKey);
  if (signed.length > CONSENT_BYTES) throw new ProtocolError('too-long', 'consent');
  return sealed(reporter, 'consent', signed, consentHash(signed), post);
};

/** Signs and seals that everything is taken back. Seal it once and post that again: each is a withdrawal of its own. */
export const sealWithdrawal = (reporter: ReporterKeys, post: ConsentPost): SealedConsent => {
  const signed = signWithdrawal(reporter, post.now, post.entropy);
  return sealed(reporter, 'withdrawal', signed, withdrawalHash(signed), post);
};

/** Signs and seals the answer to a reviewer's question. `consent`: the hash (base64url) of the one that the page shows. */
export const sealConfirmation = (
  reporter: ReporterKeys,
  { nonce, destination, codes }: ConsentQuestion,
  { consent, answer }: { readonly consent: string; readonly answer: 'yes' | 'no' },
  post: ConsentPost,
): SealedConsent => {
  const document = {
    version: 1 as const,
    organisation: toBase64url(reporter.organisation),
    caseId: toBase64url(reporter.caseId),
    consent,
    nonce,
    destination,
    codes,
    answer,
    given: hourOf(post.now),
  };
  const signed = signConfirmation(document, reporter.consent.secretKey);
  return sealed(reporter, 'confirmation', signed, confirmationHash(signed), post);
};

const sealed = (
  reporter: ReporterKeys,
  kind: MessageKind,
  data: Uint8Array,
  hash: Uint8Array,
  { keys, readers, roster, language, now, entropy }: ConsentPost,
): SealedConsent => {
  const draft = { kind, data, language };
  return {
    envelope: sealMessage(reporter, keys, draft, readers, roster, now, entropy),
    hash: toBase64url(hash),
  };
};
