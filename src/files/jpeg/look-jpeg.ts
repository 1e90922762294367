import type { Gathered } from '../gather.ts';
import { lookBehind } from '../look-behind.ts';
import { readExif } from '../meta/exif.ts';
import { profileName } from '../meta/icc.ts';
import { readPhotoshop } from '../meta/iptc.ts';
import { readXmp } from '../meta/xmp.ts';
import type { Source } from '../source.ts';
import { hasMark, latin1Text, utf8Text } from '../text.ts';
import { APP0, APP1, APP2, APP13, APP14, APP15, COM, jpegParts, payloadOf } from './parts.ts';
import { isProfilePart, profileOfJpeg } from './profile-of-jpeg.ts';

export const EXIF_MARK = 'Exif\0\0';
const XMP_MARK = 'http://ns.adobe.com/xap/1.0/\0';
/** A header of JFIF without a thumbnail, and Adobe's word on how colours are laid out. */
export const [PLAIN_JFIF, PLAIN_ADOBE] = [14, 12];

/** What a JPEG betrays: its segments that are not the picture, and what stands behind the picture. */
export async function lookAtJpeg(source: Source, into: Gathered): Promise<void> {
  const parts = await jpegParts(source);
  for (const part of parts)
    if ((part.marker >= APP0 && part.marker <= APP15) || part.marker === COM)
      readPart(part.marker, await payloadOf(source, part), into);
  const profile = await profileOfJpeg(source, parts);
  const name = profile && profileName(profile);
  if (name !== null) into.add('colour-profile', name);
  await lookBehind(source, parts.at(-1)?.to ?? 0, into);
}

function readPart(marker: number, payload: Uint8Array, into: Gathered): void {
  if (isPlainJfif(marker, payload) || isPlainAdobe(marker, payload) || isProfilePart(marker, payload)) return;
  if (marker === COM) into.add('description', utf8Text(payload));
  else if (marker === APP0) into.add('preview');
  else if (marker === APP1 && hasMark(payload, 0, EXIF_MARK))
    readExif(payload.subarray(EXIF_MARK.length), into);
  else if (marker === APP1 && hasMark(payload, 0, XMP_MARK)) readXmp(payload.subarray(XMP_MARK.length), into);
  else if (marker === APP2 && hasMark(payload, 0, 'MPF\0')) into.add('second-picture');
  else if (marker === APP13 && hasMark(payload, 0, 'Photoshop 3.0\0'))
    readPhotoshop(payload.subarray(14), into);
  else into.add('other-data', /^[\w .:/-]{3,40}/.exec(latin1Text(payload.subarray(0, 40)))?.[0]);
}

export const isPlainJfif = (marker: number, payload: Uint8Array): boolean =>
  marker === APP0 && payload.length === PLAIN_JFIF && hasMark(payload, 0, 'JFIF\0');

export const isPlainAdobe = (marker: number, payload: Uint8Array): boolean =>
  marker === APP14 && payload.length === PLAIN_ADOBE && hasMark(payload, 0, 'Adobe');
