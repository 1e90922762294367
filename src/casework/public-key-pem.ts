import { toBase64 } from '../protocol/age/base64.ts';
import { concat } from '../protocol/encoding/bytes.ts';

/** The front of an Ed25519 public key as `SubjectPublicKeyInfo`. RFC 8410, section 4. */
const SPKI_ED25519 = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/** An Ed25519 public key (32 bytes) as stock tools read it: 44 bytes take one sign of padding. */
export const publicKeyPem = (key: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${toBase64(concat(SPKI_ED25519, key))}=\n-----END PUBLIC KEY-----\n`;
