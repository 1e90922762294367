import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { encodeBlobStart } from '../../src/protocol/blob-start.ts';
import { type BlobPlace, blobStartOf, randomBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { engineCipher } from '../../src/protocol/client/blob/chunk-cipher.ts';
import { type BlobSealer, sealBlob } from '../../src/protocol/client/blob/seal-blob.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { BLOB_TOKEN_HEADER, OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { sourceOf } from './file-source.ts';
import { proveWork } from './proof.ts';

export interface TestBlob {
  readonly place: BlobPlace;
  readonly sealer: BlobSealer;
}

/** A file of random bytes, or these, sealed for a place of its own. */
export const newBlob = async (file: number | Uint8Array): Promise<TestBlob> => ({
  place: randomBlobPlace(systemEntropy),
  sealer: await sealBlob(
    sourceOf(typeof file === 'number' ? systemEntropy.bytes(file) : file),
    engineCipher,
    systemEntropy,
  ),
});

const tokenHeader = (token: Uint8Array) => ({ [BLOB_TOKEN_HEADER]: toBase64url(token) });

/** The anonymous calls about blobs. */
export interface BlobClient {
  readonly begin: (blob: TestBlob, bytes?: number) => Promise<Response>;
  readonly put: (blob: TestBlob, index: number, part: Uint8Array, token?: Uint8Array) => Promise<Response>;
  /** Null where the answer is none. */
  readonly arrived: (blob: TestBlob, token?: Uint8Array) => Promise<Uint8Array | null>;
  readonly remove: (blob: TestBlob, token?: Uint8Array) => Promise<Response>;
}

export const blobClient = (origin: () => string): BlobClient => {
  const call = (method: string, path: string, headers: Record<string, string>, body?: Uint8Array) =>
    fetch(`${origin()}${path}`, {
      method,
      headers: body ? { 'content-type': OCTETS, ...headers } : headers,
      ...(body && { body: new Uint8Array(body) }),
    });
  return {
    begin: async ({ place, sealer }: TestBlob, bytes = sealer.bytes) =>
      call(
        'POST',
        PATHS.blobs,
        { [PROOF_HEADER]: await proveWork(origin()) },
        encodeBlobStart(blobStartOf(place, bytes)),
      ),
    put: ({ place }: TestBlob, index: number, part: Uint8Array, token: Uint8Array = place.upload) =>
      call('PUT', PATHS.blobPart(toBase64url(place.id), index), tokenHeader(token), part),
    arrived: async ({ place }: TestBlob, token: Uint8Array = place.upload): Promise<Uint8Array | null> => {
      const answer = await call('GET', PATHS.blobParts(toBase64url(place.id)), tokenHeader(token));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return answer.status === 200 ? bytes : null;
    },
    remove: ({ place }: TestBlob, token: Uint8Array = place.deletion) =>
      call('DELETE', PATHS.blob(toBase64url(place.id)), tokenHeader(token)),
  };
};

/** Lays a sealed file at its place, whole. */
export const layBlob = async (origin: string, blob: TestBlob): Promise<void> => {
  const client = blobClient(() => origin);
  await client.begin(blob);
  for (let at = 0; at < blob.sealer.parts; at += 1) await client.put(blob, at, await blob.sealer.part(at));
};
