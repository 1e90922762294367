import { readFileSync } from 'node:fs';
import { type Source, sourceOf } from '../../../src/files/source.ts';

/** A file of tests/fixtures/files. */
export const fixtureFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url)));

/** All bytes of a source, read in steps that fit nothing. */
export async function wholeOf(source: Source, step = 1009): Promise<Uint8Array> {
  const out = new Uint8Array(source.bytes);
  for (let at = 0; at < source.bytes; at += step)
    out.set(await source.read(at, Math.min(source.bytes, at + step)), at);
  return out;
}

/** Where a text stands in bytes; -1 where it does not. */
export const findText = (bytes: Uint8Array, text: string): number =>
  Buffer.from(bytes).indexOf(text, 0, 'latin1');

/** A source that counts what is read from it. */
export function counted(bytes: Uint8Array): { readonly source: Source; readonly read: () => number } {
  let read = 0;
  const inner = sourceOf(bytes);
  const source: Source = {
    bytes: inner.bytes,
    read: (from, to) => {
      read += to - from;
      return inner.read(from, to);
    },
  };
  return { source, read: () => read };
}
