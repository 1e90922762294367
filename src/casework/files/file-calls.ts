import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { BLOB_TOKEN_HEADER, PATHS } from '../../protocol/wire/paths.ts';
import { CallError } from '../call-error.ts';
import type { Server } from '../call-server.ts';
import type { MemberApi } from '../member-api.ts';

type FileCalls = Pick<
  MemberApi,
  'blobPart' | 'prolongBlobs' | 'removeBlobs' | 'beginBlob' | 'arrivedParts' | 'putBlobPart'
>;

/** Sealed files: their parts, and their days. */
export const fileCalls = (server: Server): FileCalls => ({
  blobPart: (id, index) => orGone(server.ask('GET', PATHS.blobPart(toBase64url(id), index))),
  removeBlobs: (pairs) => server.tell('POST', PATHS.blobRemoval, pairs),
  prolongBlobs: (ids) => server.tell('POST', PATHS.blobExtension, ids),
  beginBlob: (start) => server.tell('POST', PATHS.memberBlobs, start),
  arrivedParts: ({ id, upload }) =>
    orGone(server.ask('GET', PATHS.blobParts(toBase64url(id)), undefined, {}, withToken(upload))),
  putBlobPart: ({ id, upload }, index, part) =>
    server.tell('PUT', PATHS.blobPart(toBase64url(id), index), part, {}, withToken(upload)),
});

/** What a log or a dossier names had arrived whole: the server has let go of it, or lost it. */
const orGone = async (answer: Promise<Uint8Array>): Promise<Uint8Array> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError && error.code === 'not-found')
      throw new CallError('file-gone', error.status);
    throw error;
  }
};

const withToken = (token: Uint8Array): Readonly<Record<string, string>> => ({
  [BLOB_TOKEN_HEADER]: toBase64url(token),
});
