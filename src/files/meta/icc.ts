import { joined, sameBytes, viewOf } from '../bytes.ts';
import { ascii, hasMark, latin1Text, utf8Text, utf16Text } from '../text.ts';

const HEADER = 128;
const TAG = 12;
const MOST_TAGS = 100;
// What colours are computed from (ICC.1:2022, 9.2). Names, serial numbers, calibration and dates are elsewhere.
const NEEDED: readonly string[] =
  'rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC wtpt bkpt chad A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 cicp lumi chrm'.split(' ');
// Which program, platform, maker, model and creator, when, and the profile's own id: bytes of the header, to be zero.
const TELLING: readonly (readonly [number, number])[] = [
  [4, 8],
  [24, 36],
  [40, 44],
  [48, 56],
  [80, 128],
];

/**
 * A colour profile that makes the same colours and names nobody: only the tags of colour, a fixed description, a bare
 * header. Null where it is none that can be kept.
 */
export function leanProfile(profile: Uint8Array): Uint8Array | null {
  const tags = tagsOf(profile)?.filter(({ name }) => NEEDED.includes(name));
  if (!tags || tags.length === 0) return null;
  const header = profile.slice(0, HEADER);
  for (const [from, to] of TELLING) header.fill(0, from, to);
  // Tags that overlap could make much out of little.
  if (tags.reduce((sum, { data }) => sum + data.length, 0) > profile.length * 3) return null;
  const fixed = header[8] === 4 ? FIXED_V4 : FIXED_V2;
  const all = [...fixed, ...tags];
  const table = new Uint8Array(4 + all.length * TAG);
  const view = viewOf(table);
  view.setUint32(0, all.length);
  const parts: Uint8Array[] = [];
  const placed = new Map<string, number>();
  let end = HEADER + table.length;
  all.forEach(({ name, data }, i) => {
    // Tags may share their bytes, as the three curves mostly do.
    const key = `${data.byteOffset} ${data.length} ${data.buffer === profile.buffer}`;
    const at = placed.get(key) ?? end;
    table.set(ascii(name), 4 + i * TAG);
    view.setUint32(8 + i * TAG, at);
    view.setUint32(12 + i * TAG, data.length);
    if (placed.has(key)) return;
    placed.set(key, at);
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4);
    padded.set(data);
    parts.push(padded);
    end += padded.length;
  });
  viewOf(header).setUint32(0, end);
  return joined(header, table, ...parts);
}

/** What a profile calls itself, if it says more than its colours; null where it is lean already. */
export function profileName(profile: Uint8Array): string | null {
  const lean = leanProfile(profile);
  if (lean && sameBytes(lean, profile)) return null;
  const name = tagsOf(profile)?.find((tag) => tag.name === 'desc')?.data;
  if (!name) return '';
  if (hasMark(name, 0, 'desc')) return latin1Text(name.subarray(12, 92)).split('\0')[0] ?? '';
  if (hasMark(name, 0, 'mluc') && name.length >= 28) {
    const [length, at] = [viewOf(name).getUint32(20), viewOf(name).getUint32(24)];
    return utf16Text(name.subarray(at, at + Math.min(length, 160)), true);
  }
  return utf8Text(name.subarray(8, 92));
}

type Tag = { readonly name: string; readonly data: Uint8Array };

function tagsOf(profile: Uint8Array): readonly Tag[] | null {
  if (profile.length < HEADER + 4 || !hasMark(profile, 36, 'acsp')) return null;
  const view = viewOf(profile);
  const count = view.getUint32(HEADER);
  if (count > MOST_TAGS || HEADER + 4 + count * TAG > profile.length) return null;
  const tags: Tag[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = HEADER + 4 + i * TAG;
    const [from, length] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    if (from + length > profile.length) return null;
    tags.push({
      name: latin1Text(profile.subarray(at, at + 4)),
      data: profile.subarray(from, from + length),
    });
  }
  return tags;
}

// A profile has to have a description and a copyright: these, in each profile.
const fixedV2 = Uint8Array.from([...ascii('desc'), 0, 0, 0, 0, 0, 0, 0, 2, 0x63, 0, ...new Uint8Array(78)]);
const fixedText = Uint8Array.from([...ascii('text'), 0, 0, 0, 0, 0x63, 0]);
const fixedV4 = Uint8Array.from([
  ...ascii('mluc'),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  12,
  ...ascii('enUS'),
  0,
  0,
  0,
  2,
  0,
  0,
  0,
  28,
  0,
  0x63,
]);
const FIXED_V2: readonly Tag[] = [
  { name: 'desc', data: fixedV2 },
  { name: 'cprt', data: fixedText },
];
const FIXED_V4: readonly Tag[] = [
  { name: 'desc', data: fixedV4 },
  { name: 'cprt', data: fixedV4 },
];
