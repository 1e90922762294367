import { kindOfBrand } from './boxes/brand.ts';
import { take } from './bytes.ts';
import type { FileKind } from './file-kind.ts';
import { kindOfMarkup, looksLikeText } from './kind-of-text.ts';
import type { Source } from './source.ts';
import { hasMark, latin1Text } from './text.ts';
import { kindOfZip } from './zip/kind-of-zip.ts';

const HEAD_BYTES = 4096;
const TAIL_BYTES = 66_000;
const PDF_WITHIN = 1024;

/** What a file is, and whether it could pass for something else as well: such files are made to deceive. */
export interface Detected {
  readonly kind: FileKind;
  readonly twoKinds: boolean;
}

type Mark = readonly [kind: FileKind, at: number, mark: string];
const MARKS: readonly Mark[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['pdf', 0, '%PDF-'],
  ['webm', 0, '\x1a\x45\xdf\xa3'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['audio', 0, 'ID3'],
  ['audio', 0, 'OggS'],
  ['audio', 0, 'fLaC'],
  ['audio', 0, '#!AMR'],
  ['audio', 8, 'WAVE'],
];

/** Looks at the first and last bytes. Never by name. */
export async function detectKind(source: Source): Promise<Detected> {
  const head = await take(source, 0, Math.min(source.bytes, HEAD_BYTES));
  const tail = await take(source, Math.max(0, source.bytes - TAIL_BYTES), source.bytes);
  const kind = await kindOf(source, head, tail);
  return { kind, twoKinds: passesForAnother(kind, head, tail) };
}

async function kindOf(source: Source, head: Uint8Array, tail: Uint8Array): Promise<FileKind> {
  const marked = MARKS.find(([, at, mark]) => hasMark(head, at, mark));
  if (marked) return marked[0];
  if (hasMark(head, 0, 'RIFF') && hasMark(head, 8, 'WEBP')) return 'webp';
  if (hasMark(head, 4, 'ftyp')) return kindOfBrand(head);
  if (['moov', 'mdat', 'wide', 'free', 'skip'].some((box) => hasMark(head, 4, box))) return 'mov';
  if (hasMark(head, 0, 'PK\x03\x04')) return kindOfZip(source, tail);
  if (head[0] === 0xff && (head[1] ?? 0) >= 0xe0) return 'audio';
  return kindOfMarkup(head) ?? (looksLikeText(head) ? 'text' : 'unknown');
}

const ZIPS: readonly FileKind[] = ['docx', 'xlsx', 'pptx', 'odf', 'zip'];
const WORDS: readonly FileKind[] = ['text', 'html', 'svg'];

function passesForAnother(kind: FileKind, head: Uint8Array, tail: Uint8Array): boolean {
  const begin = latin1Text(head.subarray(0, PDF_WITHIN));
  const pdf = kind !== 'pdf' && !WORDS.includes(kind) && begin.includes('%PDF-');
  const zip = !ZIPS.includes(kind) && !WORDS.includes(kind) && endsAsZip(tail);
  const page = ['jpeg', 'gif', 'pdf'].includes(kind) && /<(?:script|html|!doctype)/i.test(begin);
  return pdf || zip || page;
}

// The end of a zip's list, with a comment that reaches to the end of the file.
function endsAsZip(tail: Uint8Array): boolean {
  for (let at = tail.length - 22; at >= 0; at -= 1)
    if (hasMark(tail, at, 'PK\x05\x06')) {
      const comment = (tail[at + 20] ?? 0) + (tail[at + 21] ?? 0) * 256;
      if (at + 22 + comment === tail.length) return true;
    }
  return false;
}
