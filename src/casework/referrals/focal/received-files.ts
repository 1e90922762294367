import { filesAlong } from '../../../casefile/referral/files-along.ts';
import { isDone, statusOf } from '../../../casefile/referral/referral-status.ts';
import { engineCipher } from '../../../protocol/client/blob/chunk-cipher.ts';
import type { FileSource } from '../../../protocol/client/blob/file-source.ts';
import { openBlob } from '../../../protocol/client/blob/open-blob.ts';
import { fileAlong } from '../../../protocol/client/referral/file-along.ts';
import { fromBase64url, toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import type { DeskCore } from '../../desk-core.ts';
import { checkedFile } from '../../files/checked-file.ts';
import { prolongOnce } from '../../files/prolong-files.ts';
import type { ProvenReferral } from './judge-referral.ts';
import type { ReceivedReferral } from './received.ts';

/**
 * Opens a file (its id in base64url) that came with a referral: it is read to its end, and must be the one that was approved. Throws `bad-argument` where
 * none of that id came along, `referral-unconfirmed` once the person took back what they allowed, `referral-altered`, `file-gone`, `CallError`, and what
 * `openBlob` throws.
 */
export const openReceivedFile = async (
  core: DeskCore,
  { verdict, news }: ReceivedReferral,
  id: string,
  onProgress: (share: number) => void,
): Promise<FileSource> => {
  if (verdict.kind !== 'stands') throw new ProtocolError('bad-argument', 'referral');
  if (isTakenBack(news)) throw new ProtocolError('referral-unconfirmed', 'file');
  const { dossier, document } = verdict.proven;
  const file = filesAlong(dossier, document).find((each) => each.id === id);
  if (file === undefined) throw new ProtocolError('bad-argument', 'file');
  const { key, place } = fileAlong(dossier, fromBase64url(id));
  const { api, cipher = engineCipher } = core.means;
  const fetchPart = (index: number): Promise<Uint8Array> => api.blobPart(place.id, index);
  const source = await openBlob({ key, bytes: file.listed.bytes }, fetchPart, cipher);
  return checkedFile(source, file.listed.hash, onProgress);
};

/** Keeps the copies of files that came along while something may still be done with their referral. */
export const prolongReceived = (core: DeskCore, received: readonly ReceivedReferral[]): Promise<void> =>
  prolongOnce(
    core,
    received.flatMap(({ verdict, news }) =>
      verdict.kind === 'stands' && !isTakenBack(news) && !isDone(statusOf(news))
        ? placesOf(verdict.proven)
        : [],
    ),
  );

const placesOf = ({ dossier }: ProvenReferral): readonly string[] =>
  dossier.files.map(({ id }) => toBase64url(fileAlong(dossier, fromBase64url(id)).place.id));

const isTakenBack = (news: ReceivedReferral['news']): boolean =>
  news.some((each) => each.news.status === 'consent-gone');
