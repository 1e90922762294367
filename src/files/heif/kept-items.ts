import { take } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { latin1Text } from '../text.ts';
import type { Heif } from './read-heif.ts';

const PICTURES: readonly string[] = ['hvc1', 'hev1', 'lhv1', 'av01', 'avc1', 'jpeg', 'grid', 'iovl', 'iden'];
const PROPERTIES: readonly string[] =
  'hvcC av1C avcC lhvC jpgC ispe pixi irot imir clap pasp colr auxC clli mdcv cclv a1op a1lx lsel'.split(' ');
const ALPHA = /^urn:mpeg:(?:hevc:2015:auxid:1|mpegB:cicp:systems:auxiliary:alpha)\0/;

/** The items that make the picture that is shown, and the numbers of their properties. */
export interface Kept {
  readonly items: ReadonlySet<number>;
  readonly properties: ReadonlySet<number>;
}

/** The primary picture with its tiles and its transparency. Depth, brighter versions, previews and descriptions go. */
export async function keptOf(source: Source, heif: Heif): Promise<Kept> {
  const items = new Set([heif.primary]);
  const propertiesOf = (id: number): readonly { index: number; essential: boolean }[] =>
    heif.associations.list.filter((each) => each.id === id).flatMap((each) => each.properties);
  const isAlpha = async (id: number): Promise<boolean> => {
    for (const { index } of propertiesOf(id)) {
      const box = heif.properties[index - 1];
      if (box?.type !== 'auxC' || box.to - box.body > 200) continue;
      if (ALPHA.test(`${latin1Text(await take(source, box.body + 4, box.to))}\0`)) return true;
    }
    return false;
  };
  // Sets grow while they are gone through: what a kept item is made of is kept too.
  for (const id of items)
    for (const { type, from, to } of heif.references.list) {
      if (type === 'dimg' && from === id) for (const part of to) items.add(part);
      if (type === 'auxl' && to.includes(id) && !items.has(from) && (await isAlpha(from))) items.add(from);
    }
  const types = heif.items.filter(({ id }) => items.has(id)).map(({ type }) => type);
  if (types.length !== items.size || !types.every((type) => PICTURES.includes(type)))
    throw new FileError('unknown-form', 'a picture of an unknown kind');

  const properties = new Set<number>();
  for (const { index, essential } of [...items].flatMap(propertiesOf)) {
    if (PROPERTIES.includes(heif.properties[index - 1]?.type ?? '')) properties.add(index);
    else if (essential) throw new FileError('unknown-form', 'a property that is not known');
  }
  return { items, properties };
}
