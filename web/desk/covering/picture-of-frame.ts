import { cleanCopy } from '../../../src/files/clean.ts';
import type { Finding } from '../../../src/files/finding.ts';
import { sourceOfFile } from '../../shared/files/file-source.ts';
import type { CoveredPicture, PictureType } from '../../shared/viewer-messages.ts';

const ENDINGS: Readonly<Record<PictureType, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };
const KINDS: Readonly<Record<PictureType, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' };

/** A picture that the frame handed over, after it was looked at. */
export type CheckedPicture = CoveredPicture & { readonly file: File };

/** The chunk in which Firefox marks what it encodes, from a key of the session: it would tell which copies one browser made. */
const MARK_OF_FIREFOX = 'deBG';

/**
 * The picture of a frame if it is one, whole, of the kind that it says, and with nothing beside it but what browsers put there: how
 * its colours are meant, and the mark of Firefox, which are taken out; else null. The frame has read the file, so nothing that it
 * hands over is believed unseen.
 */
export async function checkPicture({ type, bytes }: CoveredPicture): Promise<CheckedPicture | null> {
  const { kind, ...cleaned } = await cleanCopy(sourceOfFile(new Blob([bytes])));
  if (cleaned.outcome !== 'cleaned' || kind !== KINDS[type]) return null;
  if (!cleaned.loses.every(isOfBrowser)) return null;
  const plain = new Uint8Array(await cleaned.copy.read(0, cleaned.copy.bytes));
  const file = new File([plain], `copy.${ENDINGS[type]}`, { type });
  return { type, bytes: plain, file };
}

const isOfBrowser = ({ code, values }: Finding): boolean =>
  code === 'colour-profile' ||
  (code === 'other-data' && values.length > 0 && values.every((name) => name === MARK_OF_FIREFOX));
