import { utf8 } from '../../protocol/encoding/utf8.ts';
import { nameOfCopy } from '../files/name-of-copy.ts';
import type { FileAlong } from './files-along.ts';

/** What some system takes for something else in a name, or does not show. */
const UNSAFE = /[<>:"|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Of one name; many disks take 255. */
const MOST_BYTES = 200;
const DIGITS = 2;

/**
 * How the files that go along with a dossier are called in an archive, each once: the label that the dossier gives it, never the
 * file's own name, behind its place in the dossier's list. Fit for every disk: no folder, nothing that turns the direction of text.
 */
export const namesInArchive = (files: readonly Pick<FileAlong, 'listed'>[]): readonly string[] => {
  const digits = Math.max(DIGITS, String(files.length).length);
  return files.map(({ listed: { label, mediaType } }, at) => {
    const plain = nameOfCopy(label.normalize('NFC').replace(UNSAFE, '').trim(), mediaType);
    return `${String(at + 1).padStart(digits, '0')} ${short(plain).replace(/[. ]+$/u, '')}`;
  });
};

/** Cut before its ending, by whole characters. */
const short = (name: string): string => {
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot);
  const front = Array.from(name.slice(0, name.length - ending.length));
  while (utf8(`${front.join('')}${ending}`).length > MOST_BYTES && front.length > 0) front.pop();
  return `${front.join('')}${ending}`;
};
