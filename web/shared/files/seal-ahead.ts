import { RUN_PARTS } from '../../../src/protocol/blob-sizes.ts';
import type { SealLine } from './seal-line.ts';

/** So many parts are sealed before they are sent: enough for two workers, and a few MiB of memory. */
const AHEAD_PARTS = 2 * RUN_PARTS;

type Bytes = Uint8Array<ArrayBuffer>;

export interface SealedAhead {
  readonly part: (index: number) => Promise<Bytes>;
  /** Gives the memory of a part back that was sent: browsers clean up late, Firefox when most of a long file lies about. */
  readonly takeBack: (part: Bytes) => void;
}

/**
 * The parts of a blob, asked for from front to back, those behind the one that is asked for being sealed meanwhile. Each run of
 * parts goes to whichever worker has least to do.
 */
export const sealAhead = (lines: readonly SealLine[], parts: number): SealedAhead => {
  const coming = new Map<number, Promise<Bytes>>();
  const spent: Bytes[] = [];
  let owner: { readonly run: number; readonly line: SealLine } | null = null;
  const ownerOf = (index: number): SealLine => {
    const run = Math.floor(index / RUN_PARTS);
    if (owner?.run !== run) owner = { run, line: leastBusy(lines) };
    return owner.line;
  };
  const seal = (index: number): Promise<Bytes> => {
    const part = ownerOf(index)
      .ask('part', { ask: 'part', index, spent: spent.pop() })
      .then(({ part: sealed }) => sealed);
    // Whoever asks for it hears of it, and may ask again.
    part.catch(() => coming.delete(index));
    coming.set(index, part);
    return part;
  };
  const part = (index: number): Promise<Bytes> => {
    const asked = coming.get(index) ?? seal(index);
    coming.delete(index);
    for (let next = index + 1; next < Math.min(parts, index + 1 + AHEAD_PARTS); next += 1)
      if (!coming.has(next)) void seal(next);
    return asked;
  };
  return { part, takeBack: (bytes) => void spent.push(bytes) };
};

const leastBusy = (lines: readonly SealLine[]): SealLine =>
  lines.reduce((least, line) => (line.waiting() < least.waiting() ? line : least));
