import { ProtocolError } from '../../../src/protocol/errors.ts';
import { LABEL, type Label } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { hkdfSha256, hmacSha256 } from '../../../src/protocol/primitives/hkdf.ts';
import {
  derive,
  hash,
  openUnder,
  sealUnder,
  signLabelled,
  verifyLabelled,
} from '../../../src/protocol/primitives/keyed.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  bytesField as bytes,
  bytesListField as bytesList,
  numberField,
  optionalBytesField,
  shown,
  shownOrNull,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';

const label = (input: Fields): Label => {
  const found = Object.values(LABEL).find((each) => each === textField(input, 'label'));
  if (found === undefined) throw new ProtocolError('bad-argument', 'no such label');
  return found;
};

export const primitivesOperations: Operations = {
  blake2b: (input) =>
    shown(
      engine().blake2b(
        bytes(input, 'message'),
        numberField(input, 'length'),
        optionalBytesField(input, 'key'),
      ),
    ),
  'xwing-public-key': (input) => shown(engine().xwingPublicKey(bytes(input, 'seed'))),
  'xwing-encapsulate': (input) => {
    const { ciphertext, sharedSecret } = engine().xwingEncapsulate(
      bytes(input, 'publicKey'),
      bytes(input, 'entropy'),
    );
    return { ciphertext: shown(ciphertext), sharedSecret: shown(sharedSecret) };
  },
  'xwing-decapsulate': (input) =>
    shown(engine().xwingDecapsulate(bytes(input, 'seed'), bytes(input, 'ciphertext'))),
  'chacha-seal': (input) =>
    shown(engine().chachaSeal(bytes(input, 'key'), bytes(input, 'nonce'), bytes(input, 'plaintext'))),
  'chacha-open': (input) =>
    shownOrNull(engine().chachaOpen(bytes(input, 'key'), bytes(input, 'nonce'), bytes(input, 'ciphertext'))),
  'xchacha-seal': (input) =>
    shown(
      engine().xchachaSeal(
        bytes(input, 'key'),
        bytes(input, 'nonce'),
        bytes(input, 'associated'),
        bytes(input, 'plaintext'),
      ),
    ),
  'xchacha-open': (input) =>
    shownOrNull(
      engine().xchachaOpen(
        bytes(input, 'key'),
        bytes(input, 'nonce'),
        bytes(input, 'associated'),
        bytes(input, 'ciphertext'),
      ),
    ),
  'signing-pair': (input) => {
    const { publicKey, secretKey } = engine().signingPair(bytes(input, 'seed'));
    return { publicKey: shown(publicKey), secretKey: shown(secretKey) };
  },
  sign: (input) => shown(engine().sign(bytes(input, 'secretKey'), bytes(input, 'message'))),
  verify: (input) =>
    engine().verify(bytes(input, 'publicKey'), bytes(input, 'message'), bytes(input, 'signature')),
  'hmac-sha256': (input) => shown(hmacSha256(bytes(input, 'key'), bytes(input, 'message'))),
  'hkdf-sha256': (input) =>
    shown(
      hkdfSha256(
        bytes(input, 'key'),
        bytes(input, 'salt'),
        bytes(input, 'info'),
        numberField(input, 'length'),
      ),
    ),
  hash: (input) => shown(hash(label(input), ...bytesList(input, 'parts'))),
  derive: (input) => shown(derive(bytes(input, 'key'), label(input), ...bytesList(input, 'parts'))),
  'sign-labelled': (input) =>
    shown(signLabelled(bytes(input, 'secretKey'), label(input), bytes(input, 'message'))),
  'verify-labelled': (input) => {
    verifyLabelled(
      bytes(input, 'publicKey'),
      label(input),
      bytes(input, 'message'),
      bytes(input, 'signature'),
    );
    return true;
  },
  'seal-under': (input) =>
    shown(
      sealUnder(
        bytes(input, 'key'),
        label(input),
        bytesList(input, 'context'),
        bytes(input, 'plaintext'),
        seededEntropy(textField(input, 'entropy')),
      ),
    ),
  'open-under': (input) =>
    shown(openUnder(bytes(input, 'key'), label(input), bytesList(input, 'context'), bytes(input, 'sealed'))),
};
