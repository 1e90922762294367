import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { concat, u16be, u32be } from '../protocol/encoding/bytes.ts';
import type { Reader } from '../protocol/encoding/reader.ts';
import { fromUtf8, utf8 } from '../protocol/encoding/utf8.ts';

export const VIEW_ID_BYTES = 8;
/** In UTF-16 units. */
export const VIEW_NAME_CHARACTERS = 60;

/** A way of looking at the list that a member gave a name: what it shows is the page's own affair. Empty name: removed. */
export interface KeptView {
  readonly name: string;
  readonly filter: string;
  /** Rises with each change: the copy that knows more of them counts. */
  readonly turn: number;
}

/** One of them, by its id in base64url. */
export interface NamedView {
  readonly id: string;
  readonly name: string;
  readonly filter: string;
}

export const encodeView = ([id, { name, filter, turn }]: readonly [string, KeptView]): Uint8Array => {
  const [named, shown] = [utf8(name), utf8(filter)];
  return concat(fromBase64url(id), u32be(turn), u16be(named.length), named, u16be(shown.length), shown);
};

export const readView = (reader: Reader): [string, KeptView] => {
  const id = toBase64url(reader.take(VIEW_ID_BYTES));
  const turn = reader.u32();
  const name = fromUtf8(reader.take(reader.u16()));
  return [id, { name, filter: fromUtf8(reader.take(reader.u16())), turn }];
};

/** The named ones, in the order of their names' code units. */
export const listViews = (views: ReadonlyMap<string, KeptView>): readonly NamedView[] =>
  [...views]
    .filter(([, { name }]) => name !== '')
    .map(([id, { name, filter }]) => ({ id, name, filter }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Puts a view in place of the one of this id. Names are cut to their length, whole characters only. */
export const putView = (views: Map<string, KeptView>, { id, name, filter }: NamedView): void => {
  const turn = (views.get(id)?.turn ?? 0) + 1;
  views.set(id, { name: name.trim().slice(0, VIEW_NAME_CHARACTERS).toWellFormed(), filter, turn });
};
