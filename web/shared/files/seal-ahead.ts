import { RUN_PARTS } from '../../../src/protocol/blob-sizes.ts';
import type { SealLine } from './seal-line.ts';

/** So many parts are sealed before they are sent: enough for two workers, and a few MiB of memory. */
const AHEAD_PARTS = 2 * RUN_PARTS;

/**
 * The parts of a blob, asked for from front to back, those behind the one that is asked for being sealed meanwhile. Each run of
 * parts goes to whichever worker has least to do.
 */
export const sealAhead = (
  lines: readonly SealLine[],
  parts: number,
): ((index: number) => Promise<Uint8Array<ArrayBuffer>>) => {
  const coming = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();
  let owner: { readonly run: number; readonly line: SealLine } | null = null;
  const ownerOf = (index: number): SealLine => {
    const run = Math.floor(index / RUN_PARTS);
    if (owner?.run !== run) owner = { run, line: leastBusy(lines) };
    return owner.line;
  };
  const seal = (index: number): Promise<Uint8Array<ArrayBuffer>> => {
    const part = ownerOf(index)
      .ask('part', { ask: 'part', index })
      .then(({ part: sealed }) => sealed);
    // Whoever asks for it hears of it, and may ask again.
    part.catch(() => coming.delete(index));
    coming.set(index, part);
    return part;
  };
  return (index) => {
    const part = coming.get(index) ?? seal(index);
    coming.delete(index);
    for (let next = index + 1; next < Math.min(parts, index + 1 + AHEAD_PARTS); next += 1)
      if (!coming.has(next)) void seal(next);
    return part;
  };
};

const leastBusy = (lines: readonly SealLine[]): SealLine =>
  lines.reduce((least, line) => (line.waiting() < least.waiting() ? line : least));
