import { BLOB_ENTROPY_BYTES, partCount, RUN_PARTS } from '../../../src/protocol/blob-sizes.ts';
import { BLOB_PART_BYTES } from '../../../src/protocol/limits.ts';
import { browserEntropy } from '../entropy.ts';
import { withRetries } from '../retry.ts';
import type { Sending } from '../sending-step.ts';
import { type SealedAhead, sealAhead } from './seal-ahead.ts';
import { openSealLine, type SealLine } from './seal-line.ts';
import type { SealAnswer, SealQuestion } from './seal-worker.ts';

/** A file being sealed in workers of its own. */
export interface SealedBeside extends SealedAhead {
  readonly key: Uint8Array;
  /** Octets of what is sealed, and of the blob around it. */
  readonly bytes: number;
  readonly blob: number;
  /** SHA-256 of the file, and of what is sealed. Takes as long as sealing: to be asked for first and looked at last. */
  readonly hashes: () => Promise<{ readonly original: Uint8Array; readonly copy: Uint8Array }>;
  readonly stop: () => void;
}

type Begin = Extract<SealQuestion, { ask: 'begin' }>;
type Begun = Extract<SealAnswer, { to: 'begin' }> & { readonly line: SealLine };

/** The worker is a file of the site, which a bad line may cut like any other. Some two minutes. */
const ATTEMPTS = 8;
/** A shorter file is sealed before a second worker is of use. */
const PARTS_FOR_TWO = 3 * RUN_PARTS;

/**
 * Seals beside the page, so that the page stays smooth: a long file in two workers, where the device can do two things at once. Both
 * get what was drawn for the file and make the same blob. Throws `FileUnreadable`, and `ApiError` where the worker did not
 * come however often it was asked for.
 */
export async function sealBeside(
  file: Blob,
  clean: boolean,
  { tell, signal }: Sending,
): Promise<SealedBeside> {
  const question: Begin = { ask: 'begin', file, clean, drawn: browserEntropy.bytes(BLOB_ENTROPY_BYTES) };
  const lines: SealLine[] = [];
  const join = ({ line }: Begun): unknown => lines.push(line);
  const second = worthTwo(file) ? openSealLine() : null;
  // Where the second one does not come, the first one does everything.
  if (second !== null) begin(second, question).then(join, () => undefined);
  try {
    const first = await withRetries(
      () => begin(openSealLine(), question),
      { attempts: ATTEMPTS, onPause: (seconds) => tell({ at: 'waiting', seconds }) },
      signal,
    );
    join(first);
    return {
      key: first.key,
      bytes: first.bytes,
      blob: first.blob,
      ...sealAhead(lines, partCount(first.blob)),
      hashes: () => {
        const hashes = first.line.ask('hashes', { ask: 'hashes' });
        // Whoever looks at it hears of it, also later.
        hashes.catch(() => undefined);
        return hashes;
      },
      stop: () => [first.line, second].forEach((line) => line?.stop()),
    };
  } catch (error) {
    second?.stop();
    throw error;
  }
}

const worthTwo = ({ size }: Blob): boolean =>
  size >= PARTS_FOR_TWO * BLOB_PART_BYTES && navigator.hardwareConcurrency > 1;

async function begin(line: SealLine, question: Begin): Promise<Begun> {
  try {
    return { line, ...(await line.ask('begin', question)) };
  } catch (error) {
    line.stop();
    throw error;
  }
}
