import type { Box } from '../boxes/boxes.ts';
import { boxesIn } from '../boxes/boxes.ts';
import { take, viewOf } from '../bytes.ts';
import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { readXmp } from '../meta/xmp.ts';
import type { Source } from '../source.ts';
import { hasMark, latin1Text, utf8Text } from '../text.ts';

const BY_TYPE: ReadonlyMap<string, FindingCode> = new Map([
  ['©mak', 'device'],
  ['©mod', 'device'],
  ['manu', 'device'],
  ['modl', 'device'],
  ['CAME', 'serial'],
  ['FIRM', 'software'],
  ['©swr', 'software'],
  ['©too', 'software'],
  ['©enc', 'software'],
  ['©day', 'time'],
  ['yrrc', 'time'],
  ['©nam', 'description'],
  ['©cmt', 'description'],
  ['©des', 'description'],
  ['titl', 'description'],
  ['dscp', 'description'],
  ['©ART', 'person'],
  ['©aut', 'person'],
  ['©cpy', 'person'],
  ['©wrt', 'person'],
  ['auth', 'person'],
  ['cprt', 'person'],
  ['perf', 'person'],
]);

const BY_KEY: readonly (readonly [RegExp, FindingCode])[] = [
  [/(?:make|model|manufacturer|camera|lens)/i, 'device'],
  [/(?:software|encoder|version)/i, 'software'],
  [/(?:date|time|year)/i, 'time'],
  [/(?:author|artist|creator|producer|copyright|publisher|director)/i, 'person'],
  [/(?:identifier|uuid)/i, 'ids'],
  [/(?:title|description|comment|keywords|information|displayname)/i, 'description'],
];

const XMP_ID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';

/** What a box betrays that is no part of the film: user data of QuickTime and 3GPP, keys of Apple and Android, XMP. */
export async function readUserData(
  source: Source,
  box: Box,
  into: Gathered,
  count: () => void,
): Promise<void> {
  if (box.to - box.body > FILE_LIMITS.metaBytes) into.add('other-data', box.type);
  else if (box.type === 'udta')
    for (const each of await boxesIn(source, box.body, box.to, count))
      await readUserData(source, each, into, count);
  else if (box.type === 'meta') await readKeys(source, box, into, count);
  else readValue(box.type, await take(source, box.body, box.to), into);
}

function readValue(type: string, body: Uint8Array, into: Gathered): void {
  const code = BY_TYPE.get(type);
  if (type === '©xyz') readIso6709(latin1Text(body.subarray(4)), into);
  else if (type === 'loci') readLoci(body, into);
  else if (type === 'XMP_') readXmp(body, into);
  else if (type === 'uuid' && hasMark(body, 0, XMP_ID)) readXmp(body.subarray(16), into);
  else if (type === 'CAME' || type === 'yrrc') into.add(code ?? 'other-data');
  else if (code) into.add(code, utf8Text(body.subarray(headOf(type))));
  else if (body.some((byte) => byte !== 0)) into.add('other-data', type);
}

// QuickTime writes length and language before a text, 3GPP version and language, GoPro nothing.
const headOf = (type: string): number => (type.startsWith('©') ? 4 : type === 'FIRM' ? 0 : 6);

/** "+47.3686+008.5391+410/", as ISO 6709 writes a place. */
export function readIso6709(text: string, into: Gathered): void {
  const found = /([+-]\d{1,3}(?:\.\d{1,10})?)([+-]\d{1,3}(?:\.\d{1,10})?)/.exec(text);
  into.addPlace(Number(found?.[1] ?? Number.NaN), Number(found?.[2] ?? Number.NaN));
}

// 3GPP TS 26.244, 8.12: language, name, role, then longitude and latitude in 16.16.
function readLoci(body: Uint8Array, into: Gathered): void {
  const end = body.indexOf(0, 6);
  if (end === -1 || end + 10 > body.length) {
    into.add('place');
    return;
  }
  const at = (offset: number): number => viewOf(body).getInt32(end + offset) / 65_536;
  into.addPlace(at(6), at(2));
  into.add('place-name', utf8Text(body.subarray(6, end)));
}

/** A list of keys with their values, in the form of Apple's mdta or of iTunes. */
async function readKeys(source: Source, box: Box, into: Gathered, count: () => void): Promise<void> {
  const start = hasMark(await take(source, box.body, Math.min(box.to, box.body + 8)), 4, 'hdlr') ? 0 : 4;
  const inside = await boxesIn(source, box.body + Math.min(start, box.to - box.body), box.to, count);
  const keys = inside.find(({ type }) => type === 'keys');
  const names = keys ? namesIn(await take(source, keys.body, keys.to)) : [];
  const list = inside.find(({ type }) => type === 'ilst');
  if (!list) {
    into.add('other-data', 'meta');
    return;
  }
  for (const entry of await boxesIn(source, list.body, list.to, count)) {
    const body = await take(source, entry.body, entry.to);
    const number = viewOf(await take(source, entry.from + 4, entry.from + 8)).getUint32(0);
    // A data box: length, 'data', type, locale, then the value.
    const value = utf8Text(body.subarray(16, 16 + FILE_LIMITS.valueLetters * 4));
    tell(names[number - 1] ?? entry.type, value, into);
  }
}

function tell(whole: string, value: string, into: Gathered): void {
  const name = whole.replace('com.apple.quicktime.', '');
  if (/location\.ISO6709|xyz/i.test(name)) readIso6709(value, into);
  else {
    const code = BY_TYPE.get(name) ?? BY_KEY.find(([pattern]) => pattern.test(name))?.[1];
    into.add(code ?? 'other-data', code ? value : name);
  }
}

function namesIn(body: Uint8Array): readonly string[] {
  const names: string[] = [];
  for (let at = 8; at + 8 <= body.length && names.length < FILE_LIMITS.exifEntries; ) {
    const length = viewOf(body).getUint32(at);
    if (length < 8) break;
    names.push(utf8Text(body.subarray(at + 8, at + length)));
    at += length;
  }
  return names;
}
