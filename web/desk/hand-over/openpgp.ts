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
