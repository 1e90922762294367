import { ProtocolError } from '../../errors.ts';
import type { IntakeKey } from '../../intake-key.ts';
import { LABEL } from '../../labels.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import type { Roster } from '../../roster.ts';
import { type Envelope, sealEnvelope } from '../envelope.ts';
import type { LogAuthor } from '../log-event.ts';
import { focalPointsOf } from './destination-key.ts';
import type { Dossier } from './dossier.ts';
import { type ReferralProofs, referralFrames } from './referral.ts';

/** The intake keys of a destination's focal points, of those who have one that is valid today. */
export const destinationReaders = (
  roster: Roster,
  destination: string,
  keys: ReadonlyMap<string, IntakeKey>,
): IntakeKey[] => focalPointsOf(roster, destination).flatMap(({ id }) => keys.get(id) ?? []);

/**
 * Seals a referral to the focal points of its destination, in an envelope like any other. `now` in milliseconds since 1970.
 * Throws `no-reader`, `too-many-readers`, `too-long`, `bad-encoding`. Source: docs/protocol.md, section 4.8.
 */
export const sealReferral = (
  dossier: Dossier,
  proofs: ReferralProofs,
  sender: LogAuthor,
  { roster, keys }: { readonly roster: Roster; readonly keys: ReadonlyMap<string, IntakeKey> },
  now: number,
  entropy: Entropy,
): Envelope => {
  const readers = destinationReaders(roster, dossier.header.destination, keys);
  if (readers.length === 0) throw new ProtocolError('no-reader', 'destination');
  const frames = referralFrames(dossier, proofs, roster.hash, sender, now);
  const recipients = readers.map(({ publicKey }) => publicKey);
  return sealEnvelope(LABEL.referral, frames, recipients, roster, entropy);
};
