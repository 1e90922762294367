import { encodeWritten } from '../casefile/case-event.ts';
import { type ExportProposal, mayExport } from '../casefile/export-state.ts';
import type { Identity } from '../casefile/identity.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { sha256Of } from '../protocol/primitives/sha256.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { exportFiles } from './export-files.ts';
import type { ExportWish } from './export-wish.ts';
import { openNames } from './open-names.ts';
import { readLog } from './read-log.ts';

/**
 * The whole case as one file, after the log says that it was made, by whom, with which hash, and whether names are in it. Call
 * it in the log's turn. Throws `bad-argument` where two did not agree or it is not for us to make, the log's fault, what
 * `openNames` throws, and `CallError`.
 */
export const exportCase = async (core: DeskCore, log: CaseLog, wish: ExportWish): Promise<Uint8Array> => {
  await readLog(core, log);
  if (log.fault !== null) throw log.fault;
  if (log.damage !== null) throw log.damage;
  const names = await namesFor(core, log, agreedIn(core, log, wish.proposal), wish.namesBy);
  const file = wish.pack(await exportFiles(core, log, names));
  const content = {
    proposal: wish.proposal,
    names: names !== null,
    hash: toBase64url(sha256Of(file)),
  };
  await appendWithMerge(core, log, {
    key: `case-exported ${JSON.stringify(content)}`,
    draft: (current) => {
      agreedIn(core, current, wish.proposal);
      return { type: 'case-exported', data: encodeWritten('case-exported', content) };
    },
  });
  return file;
};

/** What two agreed to, one of them being us. */
const agreedIn = (core: DeskCore, { state }: CaseLog, sequence: number): ExportProposal => {
  const { proposal } = state.eyes.exporting;
  const isOurs = mayExport(proposal, (member) => isOwnId(core, member));
  if (proposal?.sequence !== sequence || !isOurs) throw new ProtocolError('bad-argument', 'not agreed');
  return proposal;
};

const namesFor = async (
  core: DeskCore,
  log: CaseLog,
  { names }: ExportProposal,
  request: number | null,
): Promise<Identity | null> => (names && request !== null ? openNames(core, log, request) : null);
