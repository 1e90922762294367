import type { KemSeed } from '../../protocol/age/keys.ts';
import { openEnvelope } from '../../protocol/client/envelope.ts';
import { utf8 } from '../../protocol/encoding/utf8.ts';
import { ProtocolError } from '../../protocol/errors.ts';

/** The label that begins everything a portal seals stands behind its length. */
const START = utf8('unhindered/');

/** Whether these identities open the file as an envelope of a portal. Another age file may have that size, too. */
export function isEnvelope(file: Uint8Array, identities: readonly KemSeed[]): boolean {
  try {
    const body = openEnvelope(file, identities);
    return body !== null && START.every((byte, at) => body[at + 1] === byte);
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}
