import { encodeWritten } from '../../../casefile/case-event.ts';
import type { FileAlong } from '../../../casefile/referral/files-along.ts';
import { namesInArchive } from '../../../casefile/referral/names-in-archive.ts';
import { HASH_STEP_BYTES } from '../../../protocol/client/blob/file-hash.ts';
import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { sha256OfPieces } from '../../../protocol/primitives/sha256.ts';
import { appendWithMerge } from '../../append-with-merge.ts';
import { CallError } from '../../call-error.ts';
import type { CaseLog } from '../../case-log.ts';
import type { DeskCore } from '../../desk-core.ts';
import { readFile } from '../../files/read-file.ts';
import type { CarryWatch } from '../along/carry-watch.ts';
import type { HandOverFilesWish } from '../referral-calls.ts';
import { filesToHandOver } from './files-to-hand-over.ts';
import { readEverything } from './read-everything.ts';

/**
 * Makes one sealed file of the files that go along with an approved dossier (its hash in base64url), once that left the portal itself. Before each
 * file, and once more at the end, everything is read and every rule looked at again. Each file is read from its front to its end, and must be the one
 * that was approved. Only then an event says the SHA-256 of what was sealed, and only after this call the caller may hand it to anybody. It may take
 * long, so it is not called in the log's turn. Throws what `filesToHandOver` throws, `file-altered` for a file that is not the approved one,
 * `file-gone`, `stopped`, the log's fault, `not-on-case`, `CallError`, and what `seal` throws.
 */
export const handOverFiles = async (
  core: DeskCore,
  log: CaseLog,
  dossier: string,
  { seal, keep, watch }: HandOverFilesWish,
): Promise<void> => {
  const now = () =>
    log.inTurn(async () => {
      refuseStopped(watch);
      await readEverything(core, log);
      return filesToHandOver(core, log, dossier);
    });
  const { destination, form, files } = await now();
  const whole = new Set<string>();
  const names = namesInArchive(files);
  const onOctets = progressOf(files, watch);
  const sealed = seal({
    destination,
    form,
    files: files.map((file, at) => ({
      name: names[at] ?? '',
      listed: file.listed,
      pieces: async function* pieces() {
        await now();
        yield* approvedFile(core, log, file, onOctets);
        whole.add(file.id);
      },
    })),
  });
  const hash = sha256OfPieces();
  for await (const piece of sealed) {
    refuseStopped(watch);
    hash.update(piece);
    keep(piece);
  }
  if (whole.size !== files.length) throw new ProtocolError('referral-altered', 'files');
  const written = { dossier, form, hash: toBase64url(hash.digest()) };
  await now();
  await log.inTurn(() =>
    appendWithMerge(core, log, {
      key: `files-handed ${JSON.stringify(written)}`,
      draft: (current) => {
        // A colleague, or the person, may have written in between.
        filesToHandOver(core, current, dossier);
        return { type: 'files-handed', data: encodeWritten('files-handed', written) };
      },
    }),
  );
};

const refuseStopped = ({ isStopped }: CarryWatch): void => {
  if (isStopped()) throw new CallError('stopped');
};

const progressOf = (files: readonly FileAlong[], { onProgress }: CarryWatch): ((octets: number) => void) => {
  const all = files.reduce((sum, { listed }) => sum + listed.bytes, 0);
  let done = 0;
  return (octets) => {
    done += octets;
    onProgress({ done, all });
  };
};

/** The octets of a file from its front; ends only where all of them were the file that was approved. */
async function* approvedFile(
  core: DeskCore,
  log: CaseLog,
  { id, listed }: FileAlong,
  onOctets: (octets: number) => void,
): AsyncGenerator<Uint8Array> {
  const source = await intact(() => log.inTurn(() => readFile(core, log, id)));
  const hash = sha256OfPieces();
  for (let at = 0; at < source.bytes; at += HASH_STEP_BYTES) {
    const bytes = await intact(() => source.read(at, Math.min(source.bytes, at + HASH_STEP_BYTES)));
    hash.update(bytes);
    onOctets(bytes.length);
    yield bytes;
  }
  if (source.bytes !== listed.bytes || toBase64url(hash.digest()) !== listed.hash)
    throw new CallError('file-altered');
}

/** What does not open as its sender sealed it is another file, or a damaged one. */
const intact = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  try {
    return await read();
  } catch (error) {
    throw error instanceof ProtocolError ? new CallError('file-altered') : error;
  }
};
