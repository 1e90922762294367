import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { sealUnder, signLabelled } from '../../../src/protocol/primitives/keyed.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import type { Draft } from '../vector.ts';
import { draftsOf, flipped } from './draft.ts';
import { ed25519Edges } from './ed25519-edges.ts';
import { publishedDrafts } from './published.ts';

const some = (what: string, length: number): Uint8Array => seededBytes(`primitives/${what}`, length);
const X25519_BYTES = 32;

const digests = (): readonly Draft[] => {
  const { accepted, refused } = draftsOf('blake2b');
  const message = hex(some('message', 100));
  const key = (length: number): string => hex(some('key', length));
  return [
    accepted('empty', '', { message: '', length: 32 }),
    accepted('shortest', '', { message, length: 16 }),
    accepted('keyed', '', { message, length: 32, key: key(32) }),
    accepted('longest key', '', { message, length: 64, key: key(64) }),
    accepted('many blocks', '', { message: { seed: 'primitives/long', length: 100_000 }, length: 32 }),
    refused('length 15', '', 'bad-length', { message, length: 15 }),
    refused('length 65', '', 'bad-length', { message, length: 65 }),
    refused('key of 15', '', 'bad-length', { message, length: 32, key: key(15) }),
    refused('key of 65', '', 'bad-length', { message, length: 32, key: key(65) }),
    refused('empty key', 'not the same as none', 'bad-length', { message, length: 32, key: '' }),
  ];
};

const kem = (): readonly Draft[] => {
  const seed = some('kem/seed', 32);
  const entropy = some('kem/entropy', 64);
  const publicKey = engine().xwingPublicKey(seed);
  const { ciphertext } = engine().xwingEncapsulate(publicKey, entropy);
  const withPoint = (bytes: Uint8Array, point: Uint8Array): string =>
    hex(concat(bytes.slice(0, -X25519_BYTES), point));
  const zero = new Uint8Array(X25519_BYTES);
  const one = Uint8Array.of(1, ...zero.slice(1));
  const key = draftsOf('xwing-public-key');
  const seal = draftsOf('xwing-encapsulate');
  const open = draftsOf('xwing-decapsulate');
  const input = { publicKey: hex(publicKey), entropy: hex(entropy) };
  const sealed = { seed: hex(seed), ciphertext: hex(ciphertext) };
  return [
    key.accepted('of a seed', '', { seed: hex(seed) }),
    key.refused('short seed', '', 'bad-length', { seed: hex(seed.slice(1)) }),
    seal.accepted('first 32 bytes for ML-KEM, last 32 for X25519', '', input),
    seal.accepted('top bit of the point', 'X25519 leaves it out', {
      ...input,
      publicKey: hex(flipped(publicKey, -1, 0x80)),
    }),
    seal.refused('short key', '', 'bad-length', { ...input, publicKey: hex(publicKey.slice(1)) }),
    seal.refused('long key', '', 'bad-length', { ...input, publicKey: `${hex(publicKey)}00` }),
    seal.refused('short entropy', '', 'bad-length', { ...input, entropy: hex(entropy.slice(1)) }),
    seal.refused('coefficient out of range', 'FIPS 203, section 7.2', 'bad-encoding', {
      ...input,
      publicKey: hex(concat(Uint8Array.of(0xff, 0xff), publicKey.slice(2))),
    }),
    seal.refused('point 0', 'low order', 'bad-encoding', { ...input, publicKey: withPoint(publicKey, zero) }),
    seal.refused('point 1', 'low order', 'bad-encoding', { ...input, publicKey: withPoint(publicKey, one) }),
    open.accepted('of its own', '', sealed),
    open.accepted('lattice part changed', 'implicit rejection: an unrelated secret', {
      ...sealed,
      ciphertext: hex(flipped(ciphertext, 0)),
    }),
    open.accepted('point changed', 'an unrelated secret', {
      ...sealed,
      ciphertext: hex(flipped(ciphertext, -2)),
    }),
    open.accepted('foreign seed', 'an unrelated secret', { ...sealed, seed: hex(some('kem/other', 32)) }),
    open.refused('point 0', 'low order', 'bad-encoding', {
      ...sealed,
      ciphertext: withPoint(ciphertext, zero),
    }),
    open.refused('point 1', 'low order', 'bad-encoding', {
      ...sealed,
      ciphertext: withPoint(ciphertext, one),
    }),
    open.refused('short ciphertext', '', 'bad-length', { ...sealed, ciphertext: hex(ciphertext.slice(1)) }),
    open.refused('long ciphertext', '', 'bad-length', { ...sealed, ciphertext: `${hex(ciphertext)}00` }),
  ];
};

const ciphers = (): readonly Draft[] => {
  const key = some('aead/key', 32);
  const nonce = some('aead/nonce', 24);
  const plaintext = some('aead/plaintext', 50);
  const associated = some('aead/associated', 9);
  const short = nonce.slice(0, 12);
  const base = { key: hex(key), nonce: hex(nonce), associated: hex(associated) };
  const plain = { key: hex(key), nonce: hex(short) };
  const ciphertext = engine().xchachaSeal(key, nonce, associated, plaintext);
  const plainCiphertext = engine().chachaSeal(key, short, plaintext);
  const seal = draftsOf('chacha-seal');
  const open = draftsOf('chacha-open');
  const xseal = draftsOf('xchacha-seal');
  const xopen = draftsOf('xchacha-open');
  return [
    seal.accepted('some', '', { ...plain, plaintext: hex(plaintext) }),
    seal.accepted('nothing', '', { ...plain, plaintext: '' }),
    seal.accepted('a chunk', '', { ...plain, plaintext: { seed: 'primitives/chunk', length: 65_536 } }),
    seal.refused('short key', '', 'bad-length', { ...plain, key: hex(key.slice(1)), plaintext: '' }),
    seal.refused('long nonce', '', 'bad-length', { ...plain, nonce: hex(nonce), plaintext: '' }),
    open.accepted('its own', '', { ...plain, ciphertext: hex(plainCiphertext) }),
    open.notOurs('tag changed', '', { ...plain, ciphertext: hex(flipped(plainCiphertext, -1)) }),
    open.notOurs('text changed', '', { ...plain, ciphertext: hex(flipped(plainCiphertext, 0)) }),
    open.notOurs('nonce changed', '', {
      ...plain,
      nonce: hex(flipped(short, 0)),
      ciphertext: hex(plainCiphertext),
    }),
    open.refused('shorter than a tag', '', 'bad-length', { ...plain, ciphertext: '00'.repeat(15) }),
    xseal.accepted('some', '', { ...base, plaintext: hex(plaintext) }),
    xseal.accepted('nothing', '', { ...base, associated: '', plaintext: '' }),
    xseal.refused('short nonce', '', 'bad-length', { ...base, nonce: hex(short), plaintext: '' }),
    xopen.accepted('its own', '', { ...base, ciphertext: hex(ciphertext) }),
    xopen.notOurs('other associated data', '', { ...base, associated: '', ciphertext: hex(ciphertext) }),
    xopen.notOurs('other key', '', { ...base, key: hex(flipped(key, 31)), ciphertext: hex(ciphertext) }),
    xopen.notOurs('cut by one', '', { ...base, ciphertext: hex(ciphertext.slice(0, -1)) }),
    xopen.refused('shorter than a tag', '', 'bad-length', { ...base, ciphertext: '' }),
  ];
};

const signatures = (): readonly Draft[] => {
  const { publicKey, secretKey } = engine().signingPair(some('sign/seed', 32));
  const message = some('sign/message', 40);
  const signature = engine().sign(secretKey, message);
  const sign = draftsOf('sign');
  const verify = draftsOf('verify', false);
  const given = { publicKey: hex(publicKey), message: hex(message), signature: hex(signature) };
  return [
    draftsOf('signing-pair').refused('long seed', '', 'bad-length', { seed: '00'.repeat(33) }),
    sign.accepted('some', '', { secretKey: hex(secretKey), message: hex(message) }),
    sign.refused('halves of two keys', 'would give the seed away', 'bad-argument', {
      secretKey: hex(flipped(secretKey, 40)),
      message: hex(message),
    }),
    sign.refused('seed only', '', 'bad-length', {
      secretKey: hex(secretKey.slice(0, 32)),
      message: hex(message),
    }),
    verify.accepted('some', '', given),
    verify.notOurs('message changed', '', { ...given, message: hex(flipped(message, 3)) }),
    verify.notOurs('R changed', '', { ...given, signature: hex(flipped(signature, 1)) }),
    verify.notOurs('S changed', '', { ...given, signature: hex(flipped(signature, 33)) }),
    verify.notOurs('key is no point', '', { ...given, publicKey: `02${'00'.repeat(31)}` }),
    verify.notOurs('all zero', '', { publicKey: '00'.repeat(32), message: '', signature: '00'.repeat(64) }),
    verify.refused('short signature', '', 'bad-length', { ...given, signature: hex(signature.slice(1)) }),
    verify.refused('long key', '', 'bad-length', { ...given, publicKey: `${hex(publicKey)}00` }),
    ...ed25519Edges(),
  ];
};

const labelled = (): readonly Draft[] => {
  const key = some('keyed/key', 32);
  const { publicKey, secretKey } = engine().signingPair(some('keyed/seed', 32));
  const message = some('keyed/message', 20);
  const context = [some('keyed/case', 32), some('keyed/index', 4)];
  const sealed = sealUnder(key, LABEL.logSeal, context, message, seededEntropy('primitives/keyed'));
  const signature = signLabelled(secretKey, LABEL.roster, message);
  const given = {
    publicKey: hex(publicKey),
    label: LABEL.roster,
    message: hex(message),
    signature: hex(signature),
  };
  const opening = { key: hex(key), label: LABEL.logSeal, context: context.map(hex), sealed: hex(sealed) };
  const hash = draftsOf('hash');
  const open = draftsOf('open-under');
  const verify = draftsOf('verify-labelled');
  return [
    hash.accepted('no parts', '', { label: LABEL.caseId, parts: [] }),
    hash.accepted('one part', '', { label: LABEL.caseId, parts: ['aabb'] }),
    hash.accepted('two parts', 'not the hash of both in one', { label: LABEL.caseId, parts: ['aa', 'bb'] }),
    draftsOf('derive').accepted('with parts', '', {
      key: hex(key),
      label: LABEL.slotToken,
      parts: context.map(hex),
    }),
    draftsOf('derive').refused('short key', '', 'bad-length', {
      key: 'aa',
      label: LABEL.slotToken,
      parts: [],
    }),
    draftsOf('sign-labelled').accepted('some', '', {
      secretKey: hex(secretKey),
      label: LABEL.roster,
      message: hex(message),
    }),
    verify.accepted('some', '', given),
    verify.refused('other label', '', 'bad-signature', { ...given, label: LABEL.consent }),
    verify.refused('other message', '', 'bad-signature', { ...given, message: '' }),
    draftsOf('seal-under').accepted('some', 'the nonce is the front of the stream', {
      key: hex(key),
      label: LABEL.logSeal,
      context: context.map(hex),
      plaintext: hex(message),
      entropy: 'primitives/keyed',
    }),
    open.accepted('its own', '', opening),
    open.refused('other label', '', 'cannot-decrypt', { ...opening, label: LABEL.cardSeal }),
    open.refused('other context', '', 'cannot-decrypt', { ...opening, context: [hex(context[0] ?? key)] }),
    open.refused('context joined', 'parts are framed', 'cannot-decrypt', {
      ...opening,
      context: [hex(concat(...context))],
    }),
    open.refused('nonce changed', '', 'cannot-decrypt', { ...opening, sealed: hex(flipped(sealed, 0)) }),
    open.refused('shorter than a nonce', '', 'bad-length', { ...opening, sealed: '00'.repeat(23) }),
    open.refused('shorter than nonce and tag', '', 'bad-length', { ...opening, sealed: '00'.repeat(39) }),
  ];
};

export const primitivesDrafts = (): readonly Draft[] => [
  ...publishedDrafts(),
  ...digests(),
  ...kem(),
  ...ciphers(),
  ...signatures(),
  ...labelled(),
];
