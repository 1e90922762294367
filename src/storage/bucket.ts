import { S3mini } from 's3mini';
import type { BucketSettings } from '../bucket-settings.ts';

/** Octets under names in an S3-compatible bucket. Everything rejects where the store refuses or does not answer. */
export interface Bucket {
  /** Durable when this returns; what stood there before is replaced. */
  put(name: string, octets: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  /** Names under which there is nothing are fine. */
  remove(names: readonly string[]): Promise<void>;
}

const PATIENCE_MS = 60_000;
const TYPE = 'application/octet-stream';

export function openBucket({ url, region, keyId, secret }: BucketSettings): Bucket {
  const client = new S3mini({
    endpoint: url,
    region,
    accessKeyId: keyId,
    secretAccessKey: secret,
    requestAbortTimeout: PATIENCE_MS,
  });
  return {
    put: async (name, octets) => {
      await client.putObject(name, octets, TYPE);
    },
    get: async (name) => {
      const found = await client.getObjectArrayBuffer(name);
      return found === null ? null : new Uint8Array(found);
    },
    remove: async (names) => {
      const gone = await client.deleteObjects([...names]);
      if (!gone.every(Boolean)) throw new Error('The bucket did not remove everything.');
    },
  };
}
