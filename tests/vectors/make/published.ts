import { bytesToHex as hex, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import type { Draft, Fields, Json } from '../vector.ts';

const published = (name: string, comment: string, operation: string, input: Fields, output: Json): Draft => ({
  name,
  comment,
  operation,
  input,
  expect: 'ok',
  output,
});

const counting = (from: number, length: number): string =>
  hex(Uint8Array.from({ length }, (_, at) => from + at));

const XWING_SEED = '7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26';
const XWING_ENTROPY =
  '3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2' +
  '35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2';
const XWING_SECRET = 'd2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384';

const ED25519_SEED = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
const ED25519_KEY = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const ED25519_SIGNATURE =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
  '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';

const SUNSCREEN =
  "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";

/** Answers that others have printed. */
export const publishedDrafts = (): readonly Draft[] => {
  const xwing = engine().xwingEncapsulate(
    engine().xwingPublicKey(hexToBytes(XWING_SEED)),
    hexToBytes(XWING_ENTROPY),
  );
  return [
    published(
      'blake2b abc',
      'RFC 7693, appendix A',
      'blake2b',
      { message: hex(utf8('abc')), length: 64 },
      'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1' +
        '7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
    ),
    published(
      'hmac-sha256 hi there',
      'RFC 4231, test case 1',
      'hmac-sha256',
      { key: '0b'.repeat(20), message: hex(utf8('Hi There')) },
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ),
    published(
      'hkdf-sha256 basic',
      'RFC 5869, test case 1',
      'hkdf-sha256',
      { key: '0b'.repeat(22), salt: counting(0, 13), info: counting(0xf0, 10), length: 42 },
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ),
    published(
      'xchacha sunscreen',
      'draft-irtf-cfrg-xchacha-03, appendix A.3.1',
      'xchacha-seal',
      {
        key: counting(0x80, 32),
        nonce: counting(0x40, 24),
        associated: '50515253c0c1c2c3c4c5c6c7',
        plaintext: hex(utf8(SUNSCREEN)),
      },
      'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb' +
        '731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452' +
        '2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9' +
        '21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49',
    ),
    published(
      'ed25519 pair of test 2',
      'RFC 8032, section 7.1',
      'signing-pair',
      { seed: ED25519_SEED },
      { publicKey: ED25519_KEY, secretKey: ED25519_SEED + ED25519_KEY },
    ),
    published(
      'ed25519 sign test 2',
      'RFC 8032, section 7.1',
      'sign',
      { secretKey: ED25519_SEED + ED25519_KEY, message: '72' },
      ED25519_SIGNATURE,
    ),
    published(
      'ed25519 verify test 2',
      'RFC 8032, section 7.1',
      'verify',
      { publicKey: ED25519_KEY, message: '72', signature: ED25519_SIGNATURE },
      true,
    ),
    published(
      'xwing encapsulate',
      'draft-connolly-cfrg-xwing-kem, appendix C: the shared secret printed there comes out of its seeds',
      'xwing-encapsulate',
      { publicKey: hex(engine().xwingPublicKey(hexToBytes(XWING_SEED))), entropy: XWING_ENTROPY },
      { ciphertext: hex(xwing.ciphertext), sharedSecret: XWING_SECRET },
    ),
    published(
      'xwing decapsulate',
      'draft-connolly-cfrg-xwing-kem, appendix C',
      'xwing-decapsulate',
      { seed: XWING_SEED, ciphertext: hex(xwing.ciphertext) },
      XWING_SECRET,
    ),
  ];
};
