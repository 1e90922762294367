import { openAgeFile, sealAgeFile } from '../age/file.ts';
import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import { ageFileOverhead } from '../age/sizes.ts';
import type { Brand } from '../encoding/brand.ts';
import { encodeFrames } from '../encoding/frames.ts';
import { checkEnvelopeShape } from '../envelope-shape.ts';
import { ProtocolError } from '../errors.ts';
import { LABEL, type Label } from '../labels.ts';
import { ENVELOPE_BYTES, ENVELOPE_STANZAS_LARGE, ENVELOPE_STANZAS_SMALL } from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { hash } from '../primitives/keyed.ts';
import { intakeReviewers, type Roster } from '../roster.ts';

/** Exactly 131,072 bytes: an age file whose readers and decoys cannot be told apart. */
export type Envelope = Brand<Uint8Array, 'Envelope'>;

/** How many stanzas every envelope of a roster has: a property of the roster, never of the report. */
export const envelopeStanzas = (roster: Roster): number =>
  intakeReviewers(roster).length <= ENVELOPE_STANZAS_SMALL ? ENVELOPE_STANZAS_SMALL : ENVELOPE_STANZAS_LARGE;

/** The bytes that a body's frames may take, label and lengths included. */
export const envelopeBodyBytes = (roster: Roster): number => bodyBytes(envelopeStanzas(roster));

const bodyBytes = (stanzas: number): number => ENVELOPE_BYTES - ageFileOverhead(stanzas, ENVELOPE_BYTES);

/** What a filed report names as the envelope it came in. 32 bytes. */
export const envelopeHash = (envelope: Envelope): Uint8Array => hash(LABEL.envelopeHash, envelope);

/**
 * Seals frames under a label to the readers, in exactly one size.
 * Throws `no-reader`, `too-many-readers`, `too-long`. Source: docs/protocol.md, section 4.
 */
export const sealEnvelope = (
  label: Label,
  frames: readonly Uint8Array[],
  readers: readonly KemPublicKey[],
  roster: Roster,
  entropy: Entropy,
): Envelope => {
  const stanzas = envelopeStanzas(roster);
  if (readers.length === 0) throw new ProtocolError('no-reader');
  if (readers.length > stanzas) throw new ProtocolError('too-many-readers');
  const plaintext = encodeFrames(label, frames, bodyBytes(stanzas));
  return sealAgeFile({
    plaintext,
    recipients: readers,
    decoys: stanzas - readers.length,
    entropy,
  }) as Envelope;
};

/**
 * The padded body, or null when none of the seeds is a reader's.
 * Throws what `checkEnvelopeShape` throws for anything else, and what `openAgeFile` throws for a broken one.
 */
export const openEnvelope = (envelope: Uint8Array, seeds: readonly KemSeed[]): Uint8Array | null => {
  checkEnvelopeShape(envelope);
  return openAgeFile(envelope, seeds);
};
