import { fileReadMe } from '../../casefile/export/file-read-me.ts';
import { fileRecord, isOfFile } from '../../casefile/files/file-record.ts';
import { heldFile } from '../../casefile/files/files-state.ts';
import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { toHex } from '../../protocol/encoding/hex.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import type { ExportFile } from '../export-wish.ts';
import { jsonFile, logFiles, peopleFiles, sumLine, sumsOf, textFile } from '../proof-files.ts';

/**
 * What goes beside a copy of a file whose path is `copy`: its record, the signed steps of its custody, their authors' keys,
 * and a list of hashes in which the copy stands first. Throws `bad-argument` where the case has no such file, and what
 * `logFiles` throws.
 */
export const recordFiles = async (
  core: DeskCore,
  log: CaseLog,
  item: string,
  copy: string,
): Promise<readonly ExportFile[]> => {
  const { files, report } = log.state;
  const held = heldFile(files, item);
  if (held === undefined) throw new ProtocolError('bad-argument', 'file');
  const own = log.events.filter((event) => isOfFile(event, item, log.state));
  const sequences = new Set(own.map(({ sequence }) => sequence));
  const record = fileRecord(held, log.state, {
    labelOf: (author) => core.rosters.lineOf(author)?.label ?? author,
    hexOf: (text) => toHex(fromBase64url(text)),
    report,
  });
  const beside = [
    textFile('README.txt', fileReadMe(copy)),
    jsonFile('record.json', record),
    ...(await logFiles(core, log, (sequence) => sequences.has(sequence))),
    ...peopleFiles(
      core,
      own.map(({ author }) => author),
    ),
  ];
  const sums = sumLine(copy, fromBase64url(held.item.copyHash)) + sumsOf(beside);
  return [...beside, textFile('SHA256SUMS', sums)];
};
