import { isolated } from '../../shared/isolated.ts';
import type { KnownFile } from '../allowed.ts';
import { a } from '../allowing-words.ts';

/** Files by their names; those of before by a number, for this page does not know what they were called. */
export function fileNames(
  files: readonly KnownFile[],
): readonly { readonly id: string; readonly name: string }[] {
  let before = 0;
  return files.map(({ id, name }) => {
    if (name !== null) return { id, name: isolated(name) };
    before += 1;
    return { id, name: a().page.fileBefore(before) };
  });
}
