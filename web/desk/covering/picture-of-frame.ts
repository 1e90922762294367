import { cleanCopy } from '../../../src/files/clean.ts';
import { sourceOfFile } from '../../shared/files/file-source.ts';
import type { CoveredPicture, PictureType } from '../../shared/viewer-messages.ts';

const ENDINGS: Readonly<Record<PictureType, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };
const KINDS: Readonly<Record<PictureType, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' };

/** A picture that the frame handed over, after it was looked at. */
export type CheckedPicture = CoveredPicture & { readonly file: File };

/**
 * The picture of a frame if it is one, whole, of the kind that it says, and with nothing beside it but how its colours are meant, which is taken
 * out; else null. The frame has read the file, so nothing that it hands over is believed unseen.
 */
export async function checkPicture({ type, bytes }: CoveredPicture): Promise<CheckedPicture | null> {
  const { kind, ...cleaned } = await cleanCopy(sourceOfFile(new Blob([bytes])));
  if (cleaned.outcome !== 'cleaned' || kind !== KINDS[type]) return null;
  if (cleaned.loses.some(({ code }) => code !== 'colour-profile')) return null;
  const plain = new Uint8Array(await cleaned.copy.read(0, cleaned.copy.bytes));
  const file = new File([plain], `copy.${ENDINGS[type]}`, { type });
  return { type, bytes: plain, file };
}
