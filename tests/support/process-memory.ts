import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK_BYTES = 128 * 1024;
const NOTHING = Buffer.alloc(CHUNK_BYTES);
/** More than the longest thing that is searched, so that nothing hides across two chunks. */
const OVERLAP_BYTES = 4096;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a running process holds in its own memory, piece by piece. Works for children and as root; Linux only. */
export function* memoryOf(pid: number): Generator<Buffer> {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const { from, to } of ownRanges(pid)) {
      for (let at = from; at < to; at += CHUNK_BYTES - OVERLAP_BYTES) {
        const piece = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, to - at));
        const length = readAt(memory, piece, at);
        // Most of what a process has reserved was never written.
        if (!piece.subarray(0, length).equals(NOTHING.subarray(0, length))) yield piece.subarray(0, length);
        if (at + piece.length >= to) break;
      }
    }
  } finally {
    closeSync(memory);
  }
}

/** Readable ranges, without those that only show a file as it lies on the disk. */
function ownRanges(pid: number): Range[] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [, from = '', to = '', rights = '', file = ''] =
      /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \d+ *(.*)$/.exec(line) ?? [];
    const isOwn =
      rights.startsWith('r') && (rights[1] === 'w' || !file.startsWith('/')) && !file.startsWith('[v');
    return isOwn ? [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }] : [];
  });
}

/** 0 for a range that was given back meanwhile. */
function readAt(memory: number, piece: Buffer, at: number): number {
  try {
    return readSync(memory, piece, 0, piece.length, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') return 0;
    throw error;
  }
}
