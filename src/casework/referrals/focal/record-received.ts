import { receivedReadMe } from '../../../casefile/export/received-read-me.ts';
import { filesAlong } from '../../../casefile/referral/files-along.ts';
import { fromBase64url } from '../../../protocol/encoding/base64url.ts';
import { toHex } from '../../../protocol/encoding/hex.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { instantOf } from '../../../protocol/times.ts';
import type { ExportFile } from '../../export-wish.ts';
import { jsonFile, sumLine, sumsOf, textFile } from '../../proof-files.ts';
import type { ReceivedReferral } from './received.ts';

/**
 * What goes beside a copy, under the path `copy`, of a file that came along with a referral: what it is and what may be done with it, and a list of hashes in which
 * the copy stands first. It names neither reviewers nor who copies. `now` in milliseconds since 1970. Throws `bad-argument` where no such file came along.
 */
export const recordReceived = (
  { verdict, destination, sent }: ReceivedReferral,
  id: string,
  copy: string,
  now: number,
): readonly ExportFile[] => {
  if (verdict.kind !== 'stands') throw new ProtocolError('bad-argument', 'referral');
  const { dossier, document, approvers } = verdict.proven;
  const file = filesAlong(dossier, document).find((each) => each.id === id);
  if (file === undefined) throw new ProtocolError('bad-argument', 'file');
  const { label, mediaType, bytes, hash } = file.listed;
  const sha256 = fromBase64url(hash);
  const record = {
    label,
    mediaType,
    bytes,
    sha256: toHex(sha256),
    dossier: toHex(dossier.hash),
    destination,
    sent,
    approvals: approvers.map(({ given }) => given),
    consent: { kind: verdict.proven.consent, expires: document.consent.expires },
    mayBeDone: document.may,
    copied: instantOf(now),
  };
  const beside = [textFile('README.txt', receivedReadMe(copy)), jsonFile('record.json', record)];
  return [...beside, textFile('SHA256SUMS', sumLine(copy, sha256) + sumsOf(beside))];
};
