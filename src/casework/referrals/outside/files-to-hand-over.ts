import { areFilesOfCase, type FileAlong, filesAlong } from '../../../casefile/referral/files-along.ts';
import { type Destination, type FilesForm, filesFormOf } from '../../../casefile/routing/destination.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { LARGEST_FILE_BYTES } from '../../../protocol/limits.ts';
import { dayOf } from '../../../protocol/times.ts';
import { CallError } from '../../call-error.ts';
import type { CaseLog } from '../../case-log.ts';
import type { DeskCore } from '../../desk-core.ts';
import { checkedDocument } from '../checked-document.ts';
import { dossierOf, referralWith } from '../dossiers-in.ts';
import { refuseToPass } from '../refuse-to-pass.ts';
import { checkSameDestination, keptDestination } from './destination-now.ts';

/** Octets of all files together that leave as one: a browser has to keep the sealed file until it is whole. */
const MOST_BYTES = LARGEST_FILE_BYTES;

/** The files of a dossier that may leave the portal now, for whom, and in which form. */
export interface FilesNow {
  readonly destination: Destination;
  readonly form: FilesForm;
  readonly files: readonly FileAlong[];
}

/**
 * What of the files that go along with a dossier (its hash in base64url) may leave the portal, by what was read last. Throws `bad-argument` for a
 * dossier for the portal, for one whose format takes no files, that has none, or that was not handed over itself, `referral-…` for the rule that
 * stops it, `referral-altered` where they are not files of the case any more as it lists them, `referral-other-key`, `files-too-large`.
 */
export const filesToHandOver = (core: DeskCore, log: CaseLog, dossier: string): FilesNow => {
  const referral = referralWith(log, dossier);
  const { header } = dossierOf(log, referral);
  const form = header.version === 1 ? null : filesFormOf(header.format);
  if (form === null || referral.dossier.files === undefined) throw new ProtocolError('bad-argument', 'files');
  // Who has files and no dossier knows neither what they are nor what may be done with them.
  if (!referral.handed.some(({ what }) => what === 'dossier'))
    throw new ProtocolError('bad-argument', 'dossier first');
  refuseToPass(core, log, dossier);
  checkSameDestination(core, header);
  const destination = keptDestination(core, header.destination);
  if (destination === undefined) throw new ProtocolError('referral-other-key');
  if (!areFilesOfCase(referral.dossier, log.state.files.held))
    throw new ProtocolError('referral-altered', 'files');
  const document = checkedDocument(referral.dossier, log.state.consent, dayOf(core.means.now()));
  const files = filesAlong(referral.dossier, document);
  refuseTooLarge(files.map(({ listed }) => listed.bytes));
  return { destination, form, files };
};

/** Throws `files-too-large` where files of so many octets do not fit into one that leaves the portal. */
export const refuseTooLarge = (sizes: readonly number[]): void => {
  if (sizes.reduce((sum, bytes) => sum + bytes, 0) > MOST_BYTES) throw new CallError('files-too-large');
};
