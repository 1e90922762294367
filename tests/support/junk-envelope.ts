import { ageHeaderBytes, HYBRID_TYPE } from '../../src/protocol/age/sizes.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import type { Entropy } from '../../src/protocol/primitives/entropy.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** What a stranger can send: the outside of an envelope around random bytes. */
export function junkEnvelope(entropy: Entropy, stanzas = 8): Uint8Array<ArrayBuffer> {
  const stanza = () => `-> ${HYBRID_TYPE} ${base64(entropy.bytes(1120))}\n${base64(entropy.bytes(32))}\n`;
  const header = `age-encryption.org/v1\n${Array.from({ length: stanzas }, stanza).join('')}--- ${base64(entropy.bytes(32))}\n`;
  return new Uint8Array(concat(utf8(header), entropy.bytes(ENVELOPE_BYTES - ageHeaderBytes(stanzas))));
}
