import { take } from '../bytes.ts';
import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { readXmp } from '../meta/xmp.ts';
import type { Source } from '../source.ts';
import { latin1Text, utf16Text } from '../text.ts';

const STEP = 1024 * 1024;
// What stands across two steps is read in the next.
const OVERLAP = 4096;

const TEXTS: readonly (readonly [string, FindingCode])[] = [
  ['Author', 'person'],
  ['Creator', 'software'],
  ['Producer', 'software'],
  ['Title', 'description'],
  ['Subject', 'description'],
  ['Keywords', 'description'],
  ['Company', 'organisation'],
  ['CreationDate', 'time'],
  ['ModDate', 'time'],
];
const MARKS: readonly (readonly [RegExp, FindingCode])[] = [
  [/\/(?:JavaScript|JS)\b/, 'macros'],
  [/\/(?:EmbeddedFile|Filespec)\b/, 'attached'],
  [/\/(?:Launch|SubmitForm|ImportData|GoToR)\b/, 'fetches'],
  [/\/Subtype\s{0,4}\/(?:Text|Popup|FreeText|Highlight|StrikeOut|Stamp)\b/, 'comments'],
  [/\/OCProperties\b/, 'hidden'],
  [/\/ID\s{0,4}\[/, 'ids'],
  [/\/Encrypt\b/, 'locked'],
];

/**
 * What a PDF betrays as far as its text shows: properties, XMP, scripts, attachments, earlier states. Much of a PDF is
 * packed and is not unfolded here, so the finding `not-looked-into` always stands with the others.
 */
export async function lookAtPdf(source: Source, into: Gathered): Promise<void> {
  const most = Math.min(source.bytes, FILE_LIMITS.pdfBytes);
  let ends = 0;
  let linear = false;
  for (let at = 0; at < most; at += STEP) {
    const bytes = await take(source, at, Math.min(most, at + STEP + OVERLAP));
    const text = latin1Text(bytes);
    for (const [name, code] of TEXTS) readTexts(name, code, text, into);
    for (const [pattern, code] of MARKS) if (pattern.test(text)) into.add(code);
    readPacket(bytes, text, into);
    ends += text.slice(0, STEP).split('%%EOF').length - 1;
    linear ||= text.includes('/Linearized');
  }
  // Each end is a state of the file that can be had back.
  if (ends > (linear ? 2 : 1)) into.add('edits');
  into.add('not-looked-into');
}

function readTexts(name: string, code: FindingCode, text: string, into: Gathered): void {
  const pattern = new RegExp(
    `/${name}\\s{0,4}(?:\\(((?:\\\\.|[^\\\\()]){1,400})\\)|<([0-9A-Fa-f\\s]{2,800})>)`,
    'gs',
  );
  let seen = 0;
  for (const [, plain, hex] of text.matchAll(pattern)) {
    into.add(code, textOf(plain === undefined ? bytesOfHex(hex ?? '') : bytesOfPlain(plain)));
    seen += 1;
    if (seen > FILE_LIMITS.values) return;
  }
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replace(/\s/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16));

const bytesOfPlain = (plain: string): Uint8Array =>
  Uint8Array.from(
    plain
      .replace(/\\([0-7]{1,3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8) & 255))
      .replace(/\\(.)/gs, '$1'),
    (letter) => letter.charCodeAt(0),
  );

const textOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? utf16Text(bytes.subarray(2), true) : latin1Text(bytes);

function readPacket(bytes: Uint8Array, text: string, into: Gathered): void {
  const from = text.indexOf('<x:xmpmeta');
  if (from === -1) return;
  const end = text.indexOf('</x:xmpmeta>', from);
  readXmp(bytes.subarray(from, end === -1 ? from + FILE_LIMITS.metaBytes : end), into);
}
