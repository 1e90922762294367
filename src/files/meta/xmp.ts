import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { utf8Text } from '../text.ts';
import { attributesOf, decoded, localName, xmlTokens } from '../xml/xml-tokens.ts';
import { XMP_FINDINGS, XMP_MARKS } from './xmp-names.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['Alt', 'Seq', 'Bag', 'li', 'Description']);
const DEEPEST = 64;

/** What a packet of XMP betrays. One that says nothing that is known here is named as other data. */
export function readXmp(packet: Uint8Array, into: Gathered): void {
  const text = utf8Text(packet.subarray(0, FILE_LIMITS.metaBytes));
  const place: { latitude?: number; longitude?: number } = {};
  const said = (name: string, value: string): boolean => {
    const plain = decoded(value);
    if (name === 'GPSLatitude') place.latitude = degreesOf(plain);
    if (name === 'GPSLongitude') place.longitude = degreesOf(plain);
    return name.startsWith('GPS') || tell(name, plain, into);
  };
  let known = false;
  const path: string[] = [];
  for (const token of xmlTokens(text)) {
    if (token.kind === 'text') {
      const name = path.findLast((each) => !WRAPPERS.has(each));
      const value = text.slice(token.from, token.to);
      if (name !== undefined && value.trim() !== '') known = said(name, value) || known;
    } else if (token.kind === 'close') path.pop();
    else if (token.kind !== 'other') {
      for (const { name, value } of attributesOf(text, token.from, token.to))
        if (!name.startsWith('xmlns')) known = said(localName(name), value) || known;
      if (token.kind === 'open' && path.length < DEEPEST) path.push(localName(token.name));
    }
  }
  if (place.latitude !== undefined || place.longitude !== undefined)
    into.addPlace(place.latitude ?? Number.NaN, place.longitude ?? Number.NaN);
  if (!known) into.add('other-data', 'XMP');
}

function tell(name: string, value: string, into: Gathered): boolean {
  const code: FindingCode | undefined = XMP_FINDINGS.get(name);
  if (code) into.add(code, value);
  const mark = XMP_MARKS.get(name);
  if (mark) into.add(mark);
  return code !== undefined || mark !== undefined;
}

// XMP writes "47,22.2N" or "47,22,12N"; some write plain degrees.
function degreesOf(text: string): number {
  const found =
    /^\s*(-?\d{1,3}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?(?:,(\d{1,2}(?:\.\d{1,12})?))?\s*([NSEW])?/i.exec(
      text,
    );
  if (!found) return Number.NaN;
  const sum = Number(found[1]) + Number(found[2] ?? 0) / 60 + Number(found[3] ?? 0) / 3600;
  return /[SW]/i.test(found[4] ?? '') ? -sum : sum;
}
