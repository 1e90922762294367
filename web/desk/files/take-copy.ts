import { plainFileName } from '../../../src/casefile/files/file-name.ts';
import type { HeldItem } from '../../../src/casefile/files/held-item.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { handOverCopy } from '../../shared/files/hand-over-copy.ts';
import { openWhole } from '../../shared/files/open-whole.ts';
import { packCopy } from './pack-copy.ts';

export type CopyWish = { readonly ask: number; readonly withRecord: boolean };

/** `signal`: whoever wanted it has left; then nothing is handed over, nor written as saved. */
export type CopyWatch = {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

const ID_CHARACTERS = 8;

/**
 * Takes the copy to which two agreed: that it is saved is written before it is handed over, and its hash whatever it is.
 * Throws `file-gone` where a part is missing and `wrong-context` where the file is not what its sender sealed: then
 * nothing is handed over, and the agreement is not used up.
 */
export async function takeCopy(
  desk: Desk,
  id: string,
  item: HeldItem,
  { ask, withRecord }: CopyWish,
  { onProgress, signal }: CopyWatch,
): Promise<void> {
  const { pieces, hash } = await openWhole(await desk.readFile(id, item.id), onProgress);
  await desk.step(id, { type: 'file-checked', content: { item: item.id, hash } });
  if (hash !== item.copyHash) throw new ProtocolError('wrong-context', 'file');
  signal.throwIfAborted();
  await desk.step(id, { type: 'file-saved', content: { ask } });
  const name = plainFileName(item.name) ?? 'file';
  if (!withRecord) {
    handOverCopy(name, pieces);
    return;
  }
  await desk.step(id, { type: 'file-exported', content: { item: item.id } });
  const folder = `file-${item.id.slice(0, ID_CHARACTERS)}`;
  const path = `copy/${name}`;
  const beside = await desk.recordFiles(id, item.id, path);
  handOverCopy(`${folder}.zip`, await packCopy(folder, { path, pieces }, beside));
}
