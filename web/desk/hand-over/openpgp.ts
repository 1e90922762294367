import { dayOf, timeOf } from '../../../src/protocol/times.ts';
import { importPatiently } from '../../shared/import-patiently.ts';
import { PATIENT } from '../../shared/retry.ts';

/** A public key to which something can be sealed: as it is kept, and what both sides read to each other. */
export type OpenpgpKey = { readonly text: string; readonly fingerprint: string };

/** Fetched by whoever needs it: it is larger than all the rest of the desk. */
const library = () => importPatiently(() => import('openpgp'), PATIENT);

/**
 * The key in a text, without what others wrote around it; null for a secret key, one that is over or taken back, or any other text.
 * `now`: Unix milliseconds. Throws `ApiError` where the library does not arrive.
 */
export async function readOpenpgpKey(text: string, now: number): Promise<OpenpgpKey | null> {
  const { readKey } = await library();
  try {
    const key = await readKey({ armoredKey: text.trim() });
    if (key.isPrivate()) return null;
    await key.getEncryptionKey(undefined, new Date(now));
    const armored = key.armor().replace(/\r/g, '').trim();
    return {
      text: armored,
      fingerprint: key
        .getFingerprint()
        .toUpperCase()
        .replace(/.{4}(?=.)/g, '$& '),
    };
  } catch (error) {
    // The library has no codes: whatever it refuses is no key to seal to.
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * Bytes sealed for a key, as a binary OpenPGP message: without a file name, signed by nobody, dated the beginning of the day. `now`: Unix
 * milliseconds. Throws the library's error for a key that `readOpenpgpKey` does not take.
 */
export async function sealForOpenpgp(key: string, bytes: Uint8Array, now: number): Promise<Uint8Array> {
  const { createMessage, encrypt, readKey } = await library();
  const message = await createMessage({ binary: bytes, filename: '', date: new Date(timeOf(dayOf(now))) });
  const encryptionKeys = (await readKey({ armoredKey: key })).toPublic();
  const sealed: unknown = await encrypt({ message, encryptionKeys, format: 'binary', date: new Date(now) });
  if (!(sealed instanceof Uint8Array)) throw new TypeError('bytes were asked for');
  return sealed;
}

/**
 * The same of what comes piece by piece: what is in memory are a few pieces at most. Throws what reading throws, and what `sealForOpenpgp` throws.
 */
export async function* sealStreamForOpenpgp(
  key: string,
  plaintext: AsyncIterable<Uint8Array>,
  now: number,
): AsyncGenerator<Uint8Array> {
  const { createMessage, encrypt, readKey } = await library();
  const encryptionKeys = (await readKey({ armoredKey: key })).toPublic();
  const binary = streamOf(plaintext);
  const message = await createMessage({ binary, filename: '', date: new Date(timeOf(dayOf(now))) });
  const sealed: unknown = await encrypt({ message, encryptionKeys, format: 'binary', date: new Date(now) });
  if (!(sealed instanceof ReadableStream)) throw new TypeError('a stream was asked for');
  yield* piecesOf(sealed as ReadableStream<Uint8Array>);
}

/** Read only as fast as it is taken. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (to) => {
        const next: IteratorResult<Uint8Array, undefined> = await iterator.next();
        if (next.done === true) to.close();
        else to.enqueue(next.value);
      },
      cancel: async () => {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Some browsers cannot yet go through a stream by themselves. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
