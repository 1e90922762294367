import { openAgeFile, sealAgeFile } from '../age/file.ts';
import { LABEL } from '../labels.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { signLabelled, verifyLabelled } from '../primitives/keyed.ts';
import type { ReporterKeys } from './reporter-keys.ts';
import { SLOT_PLAINTEXT_BYTES } from './slot-seal.ts';

const SIGNED_BYTES = 1024;

/**
 * Work like that of opening a head slot, to be done where there is none: otherwise the time until the next call would
 * tell an empty mailbox from a used one. Made before the first call, so that making it tells nothing either.
 */
export const prepareDecoy = (keys: ReporterKeys, entropy: Entropy): (() => void) => {
  const plaintext = new Uint8Array(SLOT_PLAINTEXT_BYTES);
  const file = sealAgeFile({ plaintext, recipients: [keys.kemPublicKey], decoys: 0, entropy });
  const message = new Uint8Array(SIGNED_BYTES);
  const signature = signLabelled(keys.consent.secretKey, LABEL.mailboxDecoy, message);
  return () => {
    openAgeFile(file, [keys.kemSeed]);
    verifyLabelled(keys.consent.publicKey, LABEL.mailboxDecoy, message, signature);
  };
};
