import { viewOf } from '../bytes.ts';
import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { hasMark, utf8Text } from '../text.ts';

const DATA_SETS: ReadonlyMap<number, FindingCode> = new Map([
  [5, 'description'],
  [25, 'description'],
  [26, 'place-name'],
  [27, 'place-name'],
  [55, 'time'],
  [60, 'time'],
  [62, 'time'],
  [63, 'time'],
  [65, 'software'],
  [80, 'person'],
  [85, 'person'],
  [90, 'place-name'],
  [92, 'place-name'],
  [95, 'place-name'],
  [101, 'place-name'],
  [105, 'description'],
  [110, 'person'],
  [115, 'person'],
  [116, 'person'],
  [118, 'person'],
  [120, 'description'],
  [122, 'person'],
]);
const IPTC_RESOURCE = 0x0404;
const THUMBNAILS: readonly number[] = [0x0409, 0x040c];

/** What the blocks that Photoshop writes betray ("8BIM", several in a row), IPTC among them. */
export function readPhotoshop(bytes: Uint8Array, into: Gathered): void {
  const view = viewOf(bytes);
  let at = 0;
  let known = false;
  while (at + 12 <= bytes.length && hasMark(bytes, at, '8BIM')) {
    const id = view.getUint16(at + 4);
    const name = 1 + (bytes[at + 6] ?? 0);
    const start = at + 6 + name + (name % 2) + 4;
    if (start > bytes.length) break;
    const length = view.getUint32(start - 4);
    const data = bytes.subarray(start, start + length);
    if (id === IPTC_RESOURCE) known = readIptc(data, into) || known;
    else if (THUMBNAILS.includes(id)) {
      into.add('preview');
      known = true;
    }
    at = start + length + (length % 2);
  }
  if (!known) into.add('other-data', 'Photoshop');
}

/** IPTC's second record, data set by data set (IIM 4.2). True where something was told. */
function readIptc(bytes: Uint8Array, into: Gathered): boolean {
  const view = viewOf(bytes);
  let at = 0;
  let told = false;
  while (at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const [record, set, length] = [bytes[at + 1], bytes[at + 2] ?? 0, view.getUint16(at + 3)];
    const code = record === 2 ? DATA_SETS.get(set) : undefined;
    if (code) {
      into.add(code, utf8Text(bytes.subarray(at + 5, at + 5 + length)));
      told = true;
    }
    at += 5 + length;
  }
  return told;
}
