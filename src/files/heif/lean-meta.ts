import { take } from '../bytes.ts';
import { packed } from '../cursor.ts';
import { FileError } from '../file-error.ts';
import { gapsIn } from '../film/ranges.ts';
import { leanProfile } from '../meta/icc.ts';
import type { Source } from '../source.ts';
import { ascii, latin1Text } from '../text.ts';
import type { Kept } from './kept-items.ts';
import { type Heif, rangesOfItem } from './read-heif.ts';

const boxOf = (type: string, ...body: readonly Uint8Array[]): Uint8Array => {
  const whole = packed([0, 4], ascii(type), ...body);
  return packed([whole.length, 4], whole.subarray(4));
};

const HANDLER = packed([0, 8], ascii('pict'), [0, 13]);
const EMPTY = boxOf('free');

/** The description of a HEIF anew, with the kept items alone, exactly as long as it was: nothing behind it moves. */
export async function leanMeta(source: Source, heif: Heif, kept: Kept): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const { type, from, body, to } of heif.parts) {
    if (type === 'pitm') parts.push((await take(source, from, to)).slice());
    if (type === 'iinf') parts.push(leanInfo(heif, kept));
    if (type === 'iloc') parts.push(leanPlaces(heif, kept));
    if (type === 'iref') parts.push(...leanReferences(heif, kept));
    if (type === 'iprp')
      parts.push(boxOf('iprp', await leanProperties(source, heif, kept), leanLinks(heif, kept)));
    if (type === 'idat') parts.push(boxOf('idat', await leanBlock(source, heif, kept, body, to)));
  }
  const bare = 12 + 8 + HANDLER.length + parts.reduce((sum, part) => sum + part.length, 0);
  const room = heif.meta.to - heif.meta.from - bare;
  if (room < 0 || heif.meta.body - heif.meta.from !== 8) throw new FileError('unknown-form', 'no room');
  // Less than a box is room at the end of a name.
  const handler = boxOf('hdlr', HANDLER, new Uint8Array(room < 8 ? room : 0));
  const rest = room < 8 ? [] : [boxOf('free', new Uint8Array(room - 8))];
  return boxOf('meta', new Uint8Array(4), handler, ...parts, ...rest);
}

function leanInfo({ items }: Heif, kept: Kept): Uint8Array {
  const left = items.filter(({ id }) => kept.items.has(id));
  const entries = left.map(({ id, type, hidden }) => {
    const wide = id > 0xffff;
    return boxOf(
      'infe',
      packed([wide ? 3 : 2, 1], [hidden ? 1 : 0, 3], [id, wide ? 4 : 2], [0, 2], ascii(type), [0, 1]),
    );
  });
  return boxOf('iinf', packed([0, 4], [entries.length, 2]), ...entries);
}

function leanPlaces({ locations: { version, sizes, list } }: Heif, kept: Kept): Uint8Array {
  const left = list.filter(({ id }) => kept.items.has(id));
  const entries = left.map(({ id, inBlock, base, extents }) =>
    packed(
      [id, version < 2 ? 2 : 4],
      [inBlock ? 1 : 0, version === 0 ? 0 : 2],
      [0, 2],
      [base, sizes.base],
      [extents.length, 2],
      ...extents.flatMap(({ offset, length }) => [
        packed([0, sizes.index], [offset, sizes.offset], [length, sizes.length]),
      ]),
    ),
  );
  const head = packed(
    [version, 1],
    [0, 3],
    [sizes.offset * 16 + sizes.length, 1],
    [sizes.base * 16 + sizes.index, 1],
    [left.length, version < 2 ? 2 : 4],
  );
  return boxOf('iloc', head, ...entries);
}

function leanReferences({ references: { wide, list } }: Heif, kept: Kept): readonly Uint8Array[] {
  const size = wide ? 4 : 2;
  const left = list.filter(
    ({ type, from, to }) =>
      (type === 'dimg' || type === 'auxl') && kept.items.has(from) && to.every((id) => kept.items.has(id)),
  );
  if (left.length === 0) return [];
  const entries = left.map(({ type, from, to }) =>
    boxOf(type, packed([from, size], [to.length, 2], ...to.map((id) => [id, size] as const))),
  );
  return [boxOf('iref', packed([wide ? 1 : 0, 1], [0, 3]), ...entries)];
}

// What is not needed leaves an empty box: properties are known by their numbers.
async function leanProperties(source: Source, heif: Heif, kept: Kept): Promise<Uint8Array> {
  const boxes: Uint8Array[] = [];
  for (const [i, { from, body, to, type }] of heif.properties.entries()) {
    if (!kept.properties.has(i + 1)) boxes.push(EMPTY);
    else if (type !== 'colr') boxes.push((await take(source, from, to)).slice());
    else boxes.push(leanColour((await take(source, body, to)).slice()));
  }
  return boxOf('ipco', ...boxes);
}

/** The profile in a property of colour; null where colours are said by numbers. */
export const profileInColour = (body: Uint8Array): Uint8Array | null =>
  ['prof', 'rICC'].includes(latin1Text(body.subarray(0, 4))) ? body.subarray(4) : null;

function leanColour(body: Uint8Array): Uint8Array {
  const profile = profileInColour(body);
  if (!profile) return boxOf('colr', body);
  const lean = leanProfile(profile);
  return lean ? boxOf('colr', ascii('prof'), lean) : EMPTY;
}

function leanLinks({ associations: { head, list } }: Heif, kept: Kept): Uint8Array {
  const [narrow, wide] = [head < 0x1000000, head % 2 === 1];
  const left = list.filter(({ id }) => kept.items.has(id));
  const entries = left.map(({ id, properties }) => {
    const links = properties.filter(({ index }) => kept.properties.has(index));
    return packed(
      [id, narrow ? 2 : 4],
      [links.length, 1],
      ...links.map(({ index, essential }) => {
        const top = wide ? 0x8000 : 0x80;
        return [index + (essential ? top : 0), wide ? 2 : 1] as const;
      }),
    );
  });
  return boxOf('ipma', packed([head, 4], [left.length, 4]), ...entries);
}

async function leanBlock(
  source: Source,
  heif: Heif,
  kept: Kept,
  from: number,
  to: number,
): Promise<Uint8Array> {
  const block = (await take(source, from, to)).slice();
  const used = heif.locations.list
    .filter(({ id, inBlock }) => inBlock && kept.items.has(id))
    .flatMap((place) => rangesOfItem(heif, place));
  for (const [start, end] of gapsIn([[from, to]], used)) block.fill(0, start - from, end - from);
  return block;
}
