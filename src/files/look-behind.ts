import { take } from './bytes.ts';
import type { Gathered } from './gather.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Source } from './source.ts';
import { hasMark, latin1Text } from './text.ts';

/** What stands behind the end of a picture, where no viewer looks: a film, another picture, an archive, or anything. */
export async function lookBehind(source: Source, end: number, into: Gathered): Promise<void> {
  if (end >= source.bytes) return;
  const first = await take(source, end, Math.min(source.bytes, end + FILE_LIMITS.windowBytes));
  const last = await take(source, Math.max(end, source.bytes - FILE_LIMITS.windowBytes), source.bytes);
  if (!first.some((byte) => byte !== 0) && !last.some((byte) => byte !== 0)) return;
  if (hasMark(first, 4, 'ftyp') || latin1Text(first).includes('ftypmp42')) into.add('motion');
  else if (first[0] === 0xff && first[1] === 0xd8) into.add('second-picture');
  else into.add('appended');
  if (latin1Text(last).includes('PK\x05\x06') || hasMark(first, 0, '%PDF')) into.add('two-kinds');
}
