import { type Box, boxesIn } from '../boxes/boxes.ts';
import { take, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { latin1Text } from '../text.ts';
import type { CutIn } from './cut-in.ts';
import { OTHER_FORMS, SETUP_KEPT } from './kept-boxes.ts';

// Behind these heads of an entry stand its boxes (ISO/IEC 14496-12, 12.1.3 and 12.2.3; QuickTime's longer sound heads).
const [VIDEO_HEAD, SOUND_HEAD, SOUND_V1, SOUND_V2] = [86, 36, 52, 72];
const [VENDOR, COMPRESSOR, COMPRESSOR_END] = [20, 50, 82];

/** What is cut in the descriptions of a track's samples: makers, names of programs, and boxes that set up no decoder. */
export async function sampleCuts(
  source: Source,
  descriptions: Box,
  handler: string,
  count: () => void,
): Promise<{ readonly boxes: readonly Box[]; readonly fields: readonly CutIn[] }> {
  const boxes: Box[] = [];
  const fields: CutIn[] = [];
  for (const entry of await boxesIn(source, descriptions.body + 8, descriptions.to, count)) {
    if (OTHER_FORMS.has(entry.type)) throw new FileError('unknown-form', 'encrypted');
    const length = entry.to - entry.from;
    const head = await take(source, entry.from, entry.from + Math.min(length, VIDEO_HEAD));
    const start = handler === 'vide' ? VIDEO_HEAD : soundHead(head);
    if (start > length) throw new FileError('damaged', 'a description ends too early');
    const field = (from: number, to: number, value: string): CutIn => ({
      from: entry.from + from,
      to: entry.from + to,
      code: 'software',
      value,
    });
    fields.push(field(VENDOR, VENDOR + 4, latin1Text(head.subarray(VENDOR, VENDOR + 4))));
    if (handler === 'vide')
      fields.push(
        field(COMPRESSOR, COMPRESSOR_END, latin1Text(head.subarray(COMPRESSOR + 1, COMPRESSOR_END))),
      );
    for (const box of await boxesIn(source, entry.from + start, entry.to, count))
      if (!(await isSetup(source, box))) boxes.push(box);
  }
  return { boxes, fields };
}

function soundHead(head: Uint8Array): number {
  if (head.length < SOUND_HEAD) throw new FileError('damaged', 'a description ends too early');
  const version = viewOf(head).getUint16(16);
  return version === 1 ? SOUND_V1 : version === 2 ? SOUND_V2 : SOUND_HEAD;
}

// A colour by numbers stays; a profile with its names goes.
async function isSetup(source: Source, { type, body, to }: Box): Promise<boolean> {
  if (type !== 'colr') return SETUP_KEPT.has(type);
  return to - body >= 4 && ['nclx', 'nclc'].includes(latin1Text(await take(source, body, body + 4)));
}
