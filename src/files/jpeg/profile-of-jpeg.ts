import { joined } from '../bytes.ts';
import { FILE_LIMITS } from '../limits.ts';
import type { Source } from '../source.ts';
import { hasMark } from '../text.ts';
import { APP2, type JpegPart, payloadOf } from './parts.ts';

const MARK = 'ICC_PROFILE\0';
const HEAD = MARK.length + 2;

export const isProfilePart = (marker: number, payload: Uint8Array): boolean =>
  marker === APP2 && hasMark(payload, 0, MARK);

/** The colour profile, put together from its numbered segments; null where there is none or not all of it. */
export async function profileOfJpeg(source: Source, parts: readonly JpegPart[]): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (const part of parts) {
    if (part.marker !== APP2) continue;
    const payload = await payloadOf(source, part);
    if (!isProfilePart(part.marker, payload)) continue;
    const [number = 0, of = 0] = payload.subarray(MARK.length);
    bytes += payload.length;
    if (number !== pieces.length + 1 || of < number || bytes > FILE_LIMITS.metaBytes) return null;
    pieces.push(payload.slice(HEAD));
  }
  return pieces.length === 0 ? null : joined(...pieces);
}

/** The segments of a profile, each as long as a segment may be. */
export function profileParts(profile: Uint8Array): readonly Uint8Array[] {
  const most = 65_533 - HEAD;
  const count = Math.ceil(profile.length / most);
  return Array.from({ length: count }, (_, i) => {
    const data = profile.subarray(i * most, (i + 1) * most);
    return joined(
      Uint8Array.from(MARK, (letter) => letter.charCodeAt(0)),
      Uint8Array.of(i + 1, count),
      data,
    );
  });
}
