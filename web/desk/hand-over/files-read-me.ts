import type { FileToHandOver } from '../../../src/casework/referrals/referral-calls.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { toHex } from '../../../src/protocol/encoding/hex.ts';
import type { ReadIn } from './make-form.ts';
import { FILES_FOLDER } from './pack-files.ts';

/** What lies beside the files of a dossier, for somebody who has nothing else: each as the dossier lists it. */
export function filesReadMe(
  files: readonly Pick<FileToHandOver, 'name' | 'listed'>[],
  { language, words }: ReadIn,
): string {
  const { readMe } = words.own.handOver.files;
  const { bytes } = words.own.handOver.written;
  const number = new Intl.NumberFormat(language.formats);
  const listed = files.map(
    ({ name, listed: { label, mediaType, bytes: count, hash } }) =>
      `${FILES_FOLDER}/${name}\n    ${label}\n    ${mediaType}, ${bytes(number.format(count))}\n    SHA-256 ${hash}\n`,
  );
  return [
    `${readMe.title}\n`,
    `${readMe.confidential} ${readMe.careful}\n`,
    `${readMe.compare}\n`,
    ...listed,
    `${readMe.check}\n\n    sha256sum -c SHA256SUMS\n`,
    `${readMe.padding}\n`,
    `${readMe.over}\n`,
  ].join('\n');
}

/** The same as `sha256sum` reads it. */
export const filesSums = (files: readonly Pick<FileToHandOver, 'name' | 'listed'>[]): string =>
  files.map(({ name, listed }) => `${toHex(fromBase64url(listed.hash))}  ${FILES_FOLDER}/${name}\n`).join('');
