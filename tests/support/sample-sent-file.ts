import type { SentFile } from '../../src/casefile/files/sent-files.ts';
import { blobBytes, partCount } from '../../src/protocol/blob-sizes.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { seededBytes } from './seeded-entropy.ts';

/** A file that a reviewer sent, of so many bytes; nothing lies behind it. */
export const sampleSentFile = (seed: string, more: Partial<SentFile> = {}): SentFile => {
  const text = (what: string, length: number): string => toBase64url(seededBytes(`${seed}/${what}`, length));
  return {
    id: text('id', 16),
    blob: {
      id: text('blob', 32),
      parts: partCount(blobBytes(more.bytes ?? 1000)),
      key: text('key', 32),
      deletion: text('deletion', 32),
    },
    name: `${seed}.pdf`,
    mediaType: 'application/pdf',
    bytes: 1000,
    hash: text('hash', 32),
    cleaned: 'nothing-found',
    ...more,
  };
};
