import { heldFile } from '../../../casefile/files/files-state.ts';
import type { FileAlong } from '../../../casefile/referral/files-along.ts';
import { blobBytes, partCount } from '../../../protocol/blob-sizes.ts';
import { engineCipher } from '../../../protocol/client/blob/chunk-cipher.ts';
import { hashFile } from '../../../protocol/client/blob/file-hash.ts';
import type { Dossier } from '../../../protocol/client/referral/dossier.ts';
import { fileAlong, sealAlong } from '../../../protocol/client/referral/file-along.ts';
import { fromBase64url, toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { CallError } from '../../call-error.ts';
import type { CaseLog } from '../../case-log.ts';
import type { DeskCore } from '../../desk-core.ts';
import { readFile } from '../../files/read-file.ts';
import { readLog } from '../../read-log.ts';
import { refreshRoster } from '../../refresh-roster.ts';
import { refuseConflicted } from '../../work-on-case.ts';
import { dossierOf, referralWith } from '../dossiers-in.ts';
import { refuseToPass } from '../refuse-to-pass.ts';
import type { CarryWatch } from './carry-watch.ts';
import { filesOfDossier } from './files-of-dossier.ts';
import { isWholeAt, sealedParts } from './sealed-parts.ts';

/**
 * Seals the files anew that go along with a dossier (its hash in base64url) and puts the copies where its receiver looks for them; again, it goes on. Before
 * each file the log is read and every rule looked at: what may not be sent is not put there either. It may take hours and writes nothing, so it is not called
 * in the log's turn. Throws `bad-argument` for a dossier that leaves the portal, `referral-…` for the rule that stops it, `referral-altered` where a file is not the one that was approved, `file-gone`, `stopped`,
 * `not-on-case`, `CallError`.
 */
export const carryFiles = async (
  core: DeskCore,
  log: CaseLog,
  dossier: string,
  { onProgress, isStopped }: CarryWatch,
): Promise<void> => {
  const due = await log.inTurn(async () => {
    await readLog(core, log);
    const referral = referralWith(log, dossier);
    if (referral.dossier.outside !== undefined) throw new ProtocolError('bad-argument', 'off the portal');
    return referral.sent === null ? filesOfDossier(log, referral) : [];
  });
  const all = due.reduce((sum, { listed }) => sum + listed.bytes, 0);
  let done = 0;
  for (const file of due) {
    await refreshRoster(core);
    await log.inTurn(async () => {
      await readLog(core, log);
      refuseConflicted(log, toBase64url(core.member));
      refuseToPass(core, log, dossier);
    });
    await carryOne(core, log, dossierOf(log, referralWith(log, dossier)), file, (octets) => {
      refuseStopped(isStopped);
      done += octets;
      onProgress({ done, all });
    });
    refuseStopped(isStopped);
  }
};

const refuseStopped = (isStopped: () => boolean): void => {
  if (isStopped()) throw new CallError('stopped');
};

/** The last part is put there once all of the file was read and is the one that was approved: until then the copy is none. */
const carryOne = async (
  core: DeskCore,
  log: CaseLog,
  dossier: Dossier,
  { id, listed }: FileAlong,
  onOctets: (octets: number) => void,
): Promise<void> => {
  const { api, cipher = engineCipher } = core.means;
  if (heldFile(log.state.files, id) === undefined) throw new ProtocolError('referral-altered', 'file');
  const source = await log.inTurn(() => readFile(core, log, id));
  const file = fromBase64url(id);
  const sealer = await sealAlong(dossier, file, source, cipher);
  const parts = await sealedParts(api, fileAlong(dossier, file).place, sealer);
  if (parts.isWhole) {
    onOctets(source.bytes);
    return;
  }
  const hash = await hashFile(source, async ({ length }) => {
    await parts.putNext();
    onOctets(length);
  });
  if (source.bytes !== listed.bytes || toBase64url(hash) !== listed.hash)
    throw new ProtocolError('referral-altered', 'file');
  await parts.finish();
};

/** Throws `file-gone` unless every copy that goes along with a dossier of a case has arrived whole; `CallError`. */
export const refuseUnlessCarried = async (core: DeskCore, log: CaseLog, dossier: string): Promise<void> => {
  for (const { listed, place } of filesOfDossier(log, referralWith(log, dossier))) {
    const arrived = await core.means.api.arrivedParts(place);
    if (!isWholeAt(arrived, partCount(blobBytes(listed.bytes)))) throw new CallError('file-gone');
  }
};
