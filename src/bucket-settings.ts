/** Where parts of files lie when not in the database. */
export interface BucketSettings {
  /** Scheme, host and the bucket's name as its path. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

const BUCKET_PATH = /^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** In clear to this machine alone: parts are sealed, but whoever stands between could read the ids and the key's name. */
export function bucketUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return null;
  if (!BUCKET_PATH.test(url.pathname)) return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  return isSafe ? text : null;
}

export function bucketWord(text: string): string | null {
  return /^[\x21-\x7e]{1,256}$/.test(text) ? text : null;
}

type Given = {
  readonly filesBucket: string | null;
  readonly filesBucketRegion: string;
  readonly filesBucketKeyId: string | null;
  readonly filesBucketSecret: string | null;
};

/** What the settings of the bucket lack, taken together. */
export function missingForBucket({ filesBucket, filesBucketKeyId, filesBucketSecret }: Given): string[] {
  const hasKey = filesBucketKeyId !== null && filesBucketSecret !== null;
  if (filesBucket !== null)
    return hasKey ? [] : ['FILES_BUCKET needs FILES_BUCKET_KEY_ID and FILES_BUCKET_SECRET.'];
  return filesBucketKeyId === null && filesBucketSecret === null
    ? []
    : ['FILES_BUCKET_KEY_ID and FILES_BUCKET_SECRET need FILES_BUCKET.'];
}

/** Null: the parts lie in the database. */
export function bucketOf({
  filesBucket,
  filesBucketRegion,
  filesBucketKeyId,
  filesBucketSecret,
}: Given): BucketSettings | null {
  if (filesBucket === null || filesBucketKeyId === null || filesBucketSecret === null) return null;
  return { url: filesBucket, region: filesBucketRegion, keyId: filesBucketKeyId, secret: filesBucketSecret };
}
