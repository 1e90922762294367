import { Buffer } from 'node:buffer';
import {
  HEADER_MAC_BYTES,
  HYBRID_TYPE,
  MAC_PREFIX,
  SEALED_FILE_KEY_BYTES,
  STANZA_PREFIX,
  VERSION_LINE,
} from '../protocol/age/sizes.ts';
import { ENVELOPE_BYTES, ENVELOPE_STANZAS_LARGE, ENVELOPE_STANZAS_SMALL } from '../protocol/limits.ts';
import { KEM_CIPHERTEXT_BYTES } from '../protocol/primitives/checked-engine.ts';

type Field = { readonly text: string } | { readonly base64Of: number };

const STANZA: readonly Field[] = [
  { text: `${STANZA_PREFIX}${HYBRID_TYPE} ` },
  { base64Of: KEM_CIPHERTEXT_BYTES },
  { text: '\n' },
  { base64Of: SEALED_FILE_KEY_BYTES },
  { text: '\n' },
];

const headerOf = (stanzas: number): readonly Field[] => [
  { text: `${VERSION_LINE}\n` },
  ...Array.from({ length: stanzas }, () => STANZA).flat(),
  { text: `${MAC_PREFIX} ` },
  { base64Of: HEADER_MAC_BYTES },
  { text: '\n' },
];

const HEADERS = [headerOf(ENVELOPE_STANZAS_SMALL), headerOf(ENVELOPE_STANZAS_LARGE)];

/**
 * Whether octets look like an envelope: exact size, and a header of one of the two kinds that there are. Every
 * post passes here, so each field is looked for at its fixed place instead of parsing line by line.
 */
export function looksLikeEnvelope(octets: Uint8Array): boolean {
  if (octets.length !== ENVELOPE_BYTES) return false;
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  return HEADERS.some((fields) => beginsWith(bytes, fields));
}

function beginsWith(bytes: Buffer, fields: readonly Field[]): boolean {
  let at = 0;
  return fields.every((field) => {
    const length = 'text' in field ? field.text.length : Math.ceil((field.base64Of * 4) / 3);
    const found = bytes.toString('latin1', at, at + length);
    at += length;
    return 'text' in field ? found === field.text : isBase64(found, field.base64Of);
  });
}

/** Unpadded base64 has one valid form: the one that comes back. */
function isBase64(text: string, length: number): boolean {
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === length && decoded.toString('base64').replace(/=+$/, '') === text;
}
