import { parseHeader } from './age/header.ts';
import { encapsulatedKey } from './age/hybrid-recipient.ts';
import { ProtocolError } from './errors.ts';
import { ENVELOPE_BYTES, ENVELOPE_STANZAS_LARGE, ENVELOPE_STANZAS_SMALL } from './limits.ts';

/**
 * Throws `bad-length` or `age-bad-header` unless these bytes look like every envelope: one size, and 8 or 16 stanzas of the
 * one type. All that can be checked without a key; it also bounds the work of who tries to open them. Source: docs/protocol.md, section 4.
 */
export const checkEnvelopeShape = (bytes: Uint8Array): void => {
  if (bytes.length !== ENVELOPE_BYTES) throw new ProtocolError('bad-length', 'envelope');
  const { stanzas } = parseHeader(bytes);
  const usual = stanzas.length === ENVELOPE_STANZAS_SMALL || stanzas.length === ENVELOPE_STANZAS_LARGE;
  if (!usual || stanzas.some((stanza) => encapsulatedKey(stanza) === null)) {
    throw new ProtocolError('age-bad-header', 'not the stanzas of an envelope');
  }
};
