import { concat, u8, u16be } from '../encoding/bytes.ts';
import { utf8 } from '../encoding/utf8.ts';
import { KEY_BYTES } from '../limits.ts';
import { CHACHA_NONCE_BYTES } from '../primitives/checked-engine.ts';
import { hkdfExpand, hkdfExtract } from '../primitives/hkdf.ts';

const MODE_BASE = 0x00;
const KEM_XWING = 0x647a;
const KDF_HKDF_SHA256 = 0x0001;
const AEAD_CHACHA20_POLY1305 = 0x0003;

const VERSION = utf8('HPKE-v1');
const SUITE = concat(utf8('HPKE'), u16be(KEM_XWING), u16be(KDF_HKDF_SHA256), u16be(AEAD_CHACHA20_POLY1305));
const NOTHING = new Uint8Array();

const labelledExtract = (salt: Uint8Array, label: string, key: Uint8Array): Uint8Array =>
  hkdfExtract(concat(VERSION, SUITE, utf8(label), key), salt);

const labelledExpand = (key: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array =>
  hkdfExpand(key, concat(u16be(length), VERSION, SUITE, utf8(label), info), length);

/**
 * The key schedule of RFC 9180, section 5.1, in base mode, with X-Wing, HKDF-SHA256 and ChaCha20-Poly1305:
 * a 32-byte key and the 12-byte nonce of the first and only message.
 */
export const hpkeKeySchedule = (
  sharedSecret: Uint8Array,
  info: Uint8Array,
): { key: Uint8Array; nonce: Uint8Array } => {
  const pskIdHash = labelledExtract(NOTHING, 'psk_id_hash', NOTHING);
  const infoHash = labelledExtract(NOTHING, 'info_hash', info);
  const context = concat(u8(MODE_BASE), pskIdHash, infoHash);
  const secret = labelledExtract(sharedSecret, 'secret', NOTHING);
  return {
    key: labelledExpand(secret, 'key', context, KEY_BYTES),
    nonce: labelledExpand(secret, 'base_nonce', context, CHACHA_NONCE_BYTES),
  };
};
