import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { bech32 } from '@scure/base';
import { identityText, recipientText } from '../../../src/protocol/age/identity-text.ts';
import { payloadKey, sealChunk } from '../../../src/protocol/age/stream.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft } from '../vector.ts';
import { openingBroken, openingMalformed, openingOurs, sealing } from './age-files.ts';
import { FILE_KEY, fileOf, person, stanzaFor } from './age-parts.ts';
import { draftsOf, flipped } from './draft.ts';

const chunks = (): readonly Draft[] => {
  const key = payloadKey(FILE_KEY, seededBytes('age/nonce', 16));
  const seal = draftsOf('seal-chunk');
  const open = draftsOf('open-chunk');
  const last = sealChunk(key, 1, 'last', seededBytes('age/chunk', 30));
  const given = { key: hex(key), counter: 1, last: true, sealed: hex(last) };
  const full = { key: hex(key), counter: 0, last: false, plaintext: { seed: 'age/chunk', length: 65_536 } };
  return [
    seal.accepted('only one, empty', '', { ...full, last: true, plaintext: '' }),
    seal.accepted('first of several', '', full),
    seal.accepted('full and last', '', { ...full, last: true }),
    seal.accepted('beyond 32 bits', 'the counter has eleven bytes', {
      ...full,
      counter: 4_294_967_296,
      last: true,
      plaintext: '61',
    }),
    seal.refused('short but not last', '', 'bad-length', { ...full, plaintext: '61' }),
    seal.refused('too long', '', 'bad-length', {
      ...full,
      last: true,
      plaintext: { seed: 'age/chunk', length: 65_537 },
    }),
    seal.refused('empty after another', '', 'bad-length', { ...full, counter: 1, last: true, plaintext: '' }),
    open.accepted('its own', '', given),
    open.refused('other counter', '', 'age-bad-payload', { ...given, counter: 2 }),
    open.refused('first', '', 'age-bad-payload', { ...given, counter: 0 }),
    open.refused('not last', '', 'age-bad-payload', { ...given, last: false }),
    open.refused('changed', '', 'age-bad-payload', { ...given, sealed: hex(flipped(last, 3)) }),
    open.refused('shorter than a tag', '', 'age-bad-payload', { ...given, sealed: '00'.repeat(15) }),
    open.refused('nothing', '', 'age-bad-payload', { ...given, sealed: '' }),
  ];
};

const texts = (): readonly Draft[] => {
  const { seed, publicKey } = person('alice');
  const identity = identityText(seed);
  const recipient = recipientText(publicKey);
  const bech = (prefix: string, bytes: Uint8Array): string =>
    bech32.encode(prefix, bech32.toWords(bytes), false);
  const identities = draftsOf('parse-identity');
  const recipients = draftsOf('parse-recipient');
  const unusable = concat(publicKey.slice(0, -32), new Uint8Array(32));
  return [
    draftsOf('identity-text').accepted('some', '', { seed: hex(seed) }),
    draftsOf('identity-text').refused('short', '', 'bad-length', { seed: hex(seed.slice(1)) }),
    draftsOf('recipient-text').accepted('some', '', { publicKey: hex(publicKey) }),
    draftsOf('recipient-text').refused('short', '', 'bad-length', { publicKey: hex(publicKey.slice(1)) }),
    identities.accepted('some', '', { text: identity }),
    identities.refused('small letters', '', 'bad-encoding', { text: identity.toLowerCase() }),
    identities.refused('mixed letters', '', 'bad-encoding', { text: `a${identity.slice(1)}` }),
    identities.refused('other checksum', '', 'bad-encoding', {
      text: `${identity.slice(0, -1)}${identity.endsWith('Q') ? 'P' : 'Q'}`,
    }),
    identities.refused('older kind', 'an X25519 identity', 'bad-encoding', {
      text: bech('age-secret-key-', seed).toUpperCase(),
    }),
    identities.refused('a recipient', '', 'bad-encoding', { text: recipient.toUpperCase() }),
    identities.refused('one byte less', '', 'bad-length', {
      text: bech('age-secret-key-pq-', seed.slice(1)).toUpperCase(),
    }),
    identities.refused('one byte more', '', 'bad-length', {
      text: bech('age-secret-key-pq-', new Uint8Array(33)).toUpperCase(),
    }),
    identities.refused('space at the end', '', 'bad-encoding', { text: `${identity} ` }),
    identities.refused('nothing', '', 'bad-encoding', { text: '' }),
    recipients.accepted('some', '', { text: recipient }),
    recipients.refused('capitals', '', 'bad-encoding', { text: recipient.toUpperCase() }),
    recipients.refused('older kind', 'an X25519 recipient', 'bad-encoding', { text: bech('age', seed) }),
    recipients.refused('letter changed', '', 'bad-encoding', {
      text: recipient.replace(/^age1pq1./, 'age1pq1b'),
    }),
    recipients.refused('short', '', 'bad-length', { text: bech('age1pq', publicKey.slice(1)) }),
    recipients.refused('point of low order', '', 'bad-encoding', { text: bech('age1pq', unusable) }),
  ];
};

const headers = (): readonly Draft[] => {
  const { publicKey } = person('alice');
  const { accepted, refused } = draftsOf('parse-header');
  const file = fileOf([stanzaFor(publicKey), { args: ['x'], body: new Uint8Array(96) }], new Uint8Array());
  return [
    accepted('two stanzas', 'a body of whole lines ends in an empty one', { file: hex(file) }),
    refused('cut', '', 'age-bad-header', { file: hex(file.slice(0, 1700)) }),
  ];
};

export const ageDrafts = (): readonly Draft[] => [
  ...sealing(),
  ...openingOurs(),
  ...openingBroken(),
  ...openingMalformed(),
  ...headers(),
  ...chunks(),
  ...texts(),
];
