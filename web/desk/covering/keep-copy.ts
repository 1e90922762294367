import type { LifeContent } from '../../../src/casefile/life-event.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import type { Sending } from '../../shared/sending-step.ts';
import { layFile } from '../sending/lay-file.ts';
import type { CheckedPicture } from './picture-of-frame.ts';

export type KeptAs = Pick<LifeContent<'file-covered'>, 'parent' | 'page' | 'covers' | 'name'>;

/** What is at the server already of a copy that has not reached the log. */
export type LaidCopy = Awaited<ReturnType<typeof layFile>>;

/** Seals a picture and sends it; it is no file of the case before the log says so. `onStep` as of any file that is laid. */
export const layCopy = (
  { file }: CheckedPicture,
  sending: Sending,
  onStep: Parameters<typeof layFile>[2],
): Promise<LaidCopy> =>
  layFile(
    { file, looked: { kind: 'unknown', cleaned: 'nothing-found', finds: [], because: null } },
    sending,
    onStep,
  );

/** Writes into the log what lies at the server. The same again changes nothing. */
export const keepCopy = (
  desk: Desk,
  caseId: string,
  { type }: CheckedPicture,
  laid: LaidCopy,
  as: KeptAs,
): Promise<void> => {
  const { id: item, bytes, hash } = laid;
  const { id, parts, key } = laid.blob;
  const content = { ...as, item, blob: { id, parts, key }, mediaType: type, bytes, hash };
  return desk.step(caseId, { type: 'file-covered', content });
};
