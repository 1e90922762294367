import type { FilesToHandOver } from '../../../src/casework/referrals/referral-calls.ts';
import { parseRecipient } from '../../../src/protocol/age/identity-text.ts';
import { sealStream } from '../../../src/protocol/age/seal-stream.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';
import { filesReadMe, filesSums } from './files-read-me.ts';
import type { ReadIn } from './make-form.ts';
import { sealStreamForOpenpgp } from './openpgp.ts';
import { packFiles } from './pack-files.ts';

/**
 * One sealed archive of the files of a dossier, piece by piece. `now`: Unix milliseconds. Throws `bad-argument` where the destination has not the
 * key for it, `ApiError` where what seals for OpenPGP does not arrive, and what reading a file throws.
 */
export function sealFiles(
  { destination: { key }, form, files }: FilesToHandOver,
  readIn: ReadIn,
  { entropy, now }: { readonly entropy: Entropy; readonly now: number },
): AsyncIterable<Uint8Array> {
  const archive = packFiles(files, [
    { path: 'README.txt', bytes: utf8(filesReadMe(files, readIn)) },
    { path: 'SHA256SUMS', bytes: utf8(filesSums(files)) },
  ]);
  switch (form) {
    case 'age':
      if (key.kind !== 'age') throw new ProtocolError('bad-argument', 'key');
      return sealStream(archive, [parseRecipient(key.text)], entropy);
    case 'openpgp':
      if (key.kind !== 'openpgp') throw new ProtocolError('bad-argument', 'key');
      return sealStreamForOpenpgp(key.text, archive, now);
  }
}
