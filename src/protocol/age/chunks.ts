import type { ChunkPlace } from './stream.ts';

export interface Chunk {
  readonly bytes: Uint8Array;
  readonly place: ChunkPlace;
}

/** The same bytes in pieces of one size; the last may be shorter, and is empty only when there is nothing at all. */
export async function* chunksOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Chunk> {
  let waiting = new Uint8Array(0);
  for await (const piece of bytes) {
    const joined = new Uint8Array(waiting.length + piece.length);
    joined.set(waiting);
    joined.set(piece, waiting.length);
    let at = 0;
    // One piece stays back: only what follows tells whether it is the last.
    for (; joined.length - at > size; at += size) yield { bytes: joined.slice(at, at + size), place: 'more' };
    waiting = joined.slice(at);
  }
  yield { bytes: waiting, place: 'last' };
}
