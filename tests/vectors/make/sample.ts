import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { type KemPublicKey, kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys, type ReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Fields, Json } from '../vector.ts';

/** Bytes of a named stream, as they stand in an input. */
export const stream = (seed: string, length: number): Json => ({ seed, length });

export const ORGANISATION_ID = seededBytes('organisation', 16);
export const ORGANISATION = hex(ORGANISATION_ID);
export const OTHER_ORGANISATION = hex(seededBytes('other organisation', 16));
export const NOW = '2026-03-04T10:30:00Z';

/** Three members, in the roster and as authors. */
export const memberAt = (
  place: number,
): { id: Uint8Array; label: string; signingSeed: Uint8Array; kemSeed: Uint8Array } => ({
  id: seededBytes(`member ${place}/id`, 16),
  label: `Reviewer ${place}`,
  signingSeed: seededBytes(`member ${place}/signing`, 32),
  kemSeed: seededBytes(`member ${place}/intake`, 32),
});

/** The member's intake key, and the member as a reader with it. */
export const publicKeyAt = (place: number): KemPublicKey => kemPublicKeyOf(kemSeed(memberAt(place).kemSeed));
export const readerAt = (place: number): Fields => ({
  id: hex(memberAt(place).id),
  publicKey: hex(publicKeyAt(place)),
});

export const authorAt = (place: number): Fields => {
  const { id, label, signingSeed } = memberAt(place);
  return { id: hex(id), label, seed: hex(signingSeed) };
};

export const membersUpTo = (count: number): Json =>
  Array.from({ length: count }, (_, place) => {
    const { id, label, signingSeed } = memberAt(place);
    return { id: hex(id), label, signingKey: hex(engine().signingPair(signingSeed).publicKey) };
  });

export const ROSTER_HASH = hex(seededBytes('roster hash', 32));

/** The keys of a log at an epoch. */
export const logAt = (epoch: number): Fields => ({
  log: hex(seededBytes('log', 32)),
  epoch,
  secret: hex(seededBytes(`secret ${epoch}`, 32)),
});

/** What refuses every sealed thing alike. */
export const ALTERED: readonly (readonly [string, Fields])[] = [
  ['first byte altered', { at: 0, xor: 1 }],
  ['last byte altered', { at: -1, xor: 128 }],
  ['cut', { cut: 1 }],
  ['prolonged', { append: '00' }],
];

/** The keys of the reporter whose phrase is the one of all vectors. */
export const reporterKeys = (): ReporterKeys =>
  deriveReporterKeys(seededBytes('phrase', 16) as PhraseEntropy, organisationId(ORGANISATION_ID));
