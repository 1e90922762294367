import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { engine, type SigningPair } from '../primitives/engine.ts';
import { derive } from '../primitives/keyed.ts';
import { type CaseSecret, caseIdOf } from './case-secret.ts';
import type { PhraseEntropy } from './phrase.ts';

/** Everything a reporter holds, made again from the phrase whenever it is typed. */
export interface ReporterKeys {
  readonly organisation: OrganisationId;
  readonly caseId: LogId;
  readonly caseSecret: CaseSecret; // S_0
  readonly kemSeed: KemSeed;
  readonly kemPublicKey: KemPublicKey;
  readonly consent: SigningPair;
  /** The key under which this reporter's messages are authenticated to one member. */
  readonly macKeyFor: (member: MemberId) => Uint8Array;
  /** From which the place of one of this reporter's files follows; `index` as four bytes. */
  readonly blobSecretFor: (index: Uint8Array) => Uint8Array;
}

/** Source: docs/protocol.md, section 2. */
export const deriveReporterKeys = (phrase: PhraseEntropy, organisation: OrganisationId): ReporterKeys => {
  const root = derive(phrase, LABEL.reporterRoot, organisation);
  const caseSecret = derive(root, LABEL.reporterCaseSecret) as CaseSecret;
  const kemSeed = derive(root, LABEL.reporterKemSeed) as KemSeed;
  const kemPublicKey = engine().xwingPublicKey(kemSeed) as KemPublicKey;
  const consent = engine().signingPair(derive(root, LABEL.reporterConsentSeed));
  return {
    organisation,
    caseId: caseIdOf(caseSecret, kemPublicKey, consent.publicKey),
    caseSecret,
    kemSeed,
    kemPublicKey,
    consent,
    macKeyFor: (member) => derive(root, LABEL.reporterMacKey, member),
    blobSecretFor: (index) => derive(root, LABEL.blobSecret, index),
  };
};
