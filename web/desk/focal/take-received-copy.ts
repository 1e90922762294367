import { nameOfCopy } from '../../../src/casefile/files/name-of-copy.ts';
import type { FileAlong } from '../../../src/casefile/referral/files-along.ts';
import { CallError } from '../../../src/casework/call-error.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { handOverCopy } from '../../shared/files/hand-over-copy.ts';
import { openWhole } from '../../shared/files/open-whole.ts';
import { packCopy } from '../files/pack-copy.ts';
import type { CopyWatch } from '../files/take-copy.ts';
import { isExchanged } from './is-exchanged.ts';

const ID_CHARACTERS = 8;
/** It is read once for its hash, and once for the copy. */
const HALF = 0.5;

/** Takes a copy of a file that came along with a referral, as a ZIP with its record. Throws what `openFile` throws, but `file-exchanged` for a file that was damaged or exchanged: then nothing is handed over, nor to who has left. */
export async function takeReceivedCopy(
  desk: Desk,
  referral: string,
  { id, listed }: FileAlong,
  { onProgress, signal }: CopyWatch,
): Promise<void> {
  const { pieces } = await readTwice(desk, referral, id, onProgress);
  signal.throwIfAborted();
  const folder = `file-${id.slice(0, ID_CHARACTERS)}`;
  const path = `copy/${nameOfCopy(listed.label, listed.mediaType)}`;
  const beside = desk.focal.recordFile(referral, id, path);
  handOverCopy(`${folder}.zip`, await packCopy(folder, { path, pieces }, beside));
}

const readTwice = async (
  desk: Desk,
  referral: string,
  id: string,
  onProgress: (share: number) => void,
): ReturnType<typeof openWhole> => {
  try {
    const file = await desk.focal.openFile(referral, id, (share) => onProgress(share * HALF));
    return await openWhole(file, (share) => onProgress(HALF + share * HALF));
  } catch (error) {
    throw isExchanged(error) ? new CallError('file-exchanged') : error;
  }
};
