import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

const NAME = 'files';
const CONTENT = /_S3rver_object$/;

export interface BucketServer {
  /** The settings of a portal that keeps its files there. */
  readonly settings: Readonly<Record<string, string>>;
  /** Names of everything that lies there. */
  readonly names: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** A stand-in for an S3-compatible store, over HTTP, in a folder that goes with it. */
export async function startBucketServer(): Promise<BucketServer> {
  const directory = mkdtempSync(join(tmpdir(), 'bucket-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: NAME, configs: [] }],
  });
  const { port } = await server.run();
  return {
    settings: {
      FILES_BUCKET: `http://127.0.0.1:${port}/${NAME}`,
      FILES_BUCKET_KEY_ID: 'S3RVER',
      FILES_BUCKET_SECRET: 'S3RVER',
    },
    names: () =>
      readdirSync(`${directory}/${NAME}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => CONTENT.test(path))
        .map((path) => path.replace('._S3rver_object', ''))
        .toSorted(),
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
