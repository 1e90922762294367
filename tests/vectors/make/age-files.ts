import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../../../src/protocol/age/base64.ts';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { parseHeader } from '../../../src/protocol/age/header.ts';
import type { Stanza } from '../../../src/protocol/age/stanza.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import type { Draft } from '../vector.ts';
import { fileOf, person, stanzaFor, withLine, withLines, withSpareBits } from './age-parts.ts';
import { draftsOf, flipped } from './draft.ts';

const PLAINTEXT = utf8('sealed to two people');
const X25519_BYTES = 32;

export const sealing = (): readonly Draft[] => {
  const { accepted, refused } = draftsOf('seal');
  const [alice, bob] = [person('alice'), person('bob')].map(({ publicKey }) => hex(publicKey));
  const input = {
    plaintext: hex(PLAINTEXT),
    recipients: [alice ?? '', bob ?? ''],
    decoys: 0,
    shuffle: false,
  };
  const one = { ...input, recipients: [alice ?? ''] };
  const invalid = hex(concat(Uint8Array.of(0xff, 0xff), person('alice').publicKey.slice(2)));
  return [
    accepted('one recipient', 'entropy: file key, encapsulation, nonce', { ...one, entropy: 'age/1' }),
    accepted('two recipients', '', { ...input, entropy: 'age/2' }),
    accepted('two recipients shuffled', 'the shuffle is drawn last', {
      ...input,
      shuffle: true,
      entropy: 'age/2',
    }),
    accepted('one of eight', 'a decoy takes its seed, then its encapsulation', {
      ...one,
      decoys: 7,
      shuffle: true,
      entropy: 'age/3',
    }),
    accepted('nothing', 'one empty chunk', { ...one, plaintext: '', entropy: 'age/4' }),
    accepted('exactly one chunk', '', {
      ...one,
      plaintext: { seed: 'age/full', length: 65_536 },
      entropy: 'age/5',
    }),
    accepted('one byte more', '', {
      ...one,
      plaintext: { seed: 'age/full', length: 65_537 },
      entropy: 'age/6',
    }),
    accepted('three chunks', '', {
      ...one,
      plaintext: { seed: 'age/full', length: 150_000 },
      entropy: 'age/7',
    }),
    refused('nobody', '', 'bad-argument', { ...input, recipients: [], entropy: 'age/8' }),
    refused('short key', '', 'bad-length', { ...input, recipients: ['00'], entropy: 'age/8' }),
    refused('unusable key', '', 'bad-encoding', { ...input, recipients: [invalid], entropy: 'age/8' }),
  ];
};

const opens = draftsOf('open');

export const openingOurs = (): readonly Draft[] => {
  const [alice, bob, eve] = [person('alice'), person('bob'), person('eve')];
  const entropy = seededEntropy('age/ours');
  const file = sealAgeFile({ plaintext: PLAINTEXT, recipients: [alice.publicKey, bob.publicKey], entropy });
  const to = (...people: { seed: Uint8Array }[]) => people.map(({ seed }) => hex(seed));
  const input = { file: hex(file), identities: to(alice) };
  const grease: Stanza = { args: ['x-grease', 'a', '~!'], body: new Uint8Array(48) };
  const single = fileOf([stanzaFor(alice.publicKey)], PLAINTEXT);
  return [
    opens.accepted('first of two', '', input),
    opens.accepted('second of two', '', { ...input, identities: to(bob) }),
    opens.accepted('several identities', 'each is tried', { ...input, identities: to(eve, bob) }),
    opens.accepted('unknown stanzas around', 'they are left alone', {
      ...input,
      file: hex(fileOf([grease, stanzaFor(alice.publicKey), grease], PLAINTEXT)),
    }),
    opens.accepted('nothing inside', '', {
      ...input,
      file: hex(fileOf([stanzaFor(alice.publicKey)], new Uint8Array())),
    }),
    opens.notOurs('stranger', '', { ...input, identities: to(eve) }),
    opens.notOurs('no identity', '', { ...input, identities: [] }),
    opens.notOurs('only unknown stanzas', '', { ...input, file: hex(fileOf([grease], PLAINTEXT)) }),
    opens.notOurs('type in capitals', 'types are told apart by case', {
      ...input,
      file: hex(withLine(single, 1, (line) => line.replace('mlkem768x25519', 'MLKEM768X25519'))),
    }),
    opens.notOurs('sealed file key changed', 'does not authenticate, so it is not ours', {
      ...input,
      file: hex(withLine(single, 2, (line) => toBase64(flipped(fromBase64(line), 0)))),
    }),
    opens.notOurs('encapsulation changed', '', {
      ...input,
      file: hex(
        withLine(single, 1, (line) =>
          line.replace(/ (\S)(\S+)$/, (_, a: string, b: string) => ` ${a === 'A' ? 'B' : 'A'}${b}`),
        ),
      ),
    }),
  ];
};

export const openingBroken = (): readonly Draft[] => {
  const [alice, bob] = [person('alice'), person('bob')];
  const entropy = seededEntropy('age/broken');
  const file = sealAgeFile({
    plaintext: PLAINTEXT,
    recipients: [alice.publicKey, bob.publicKey],
    shuffle: false,
    entropy,
  });
  const { length } = parseHeader(file);
  const broken = (
    name: string,
    code: 'bad-mac' | 'age-bad-payload' | 'age-bad-header',
    bytes: Uint8Array,
  ): Draft => opens.refused(name, '', code, { file: hex(bytes), identities: [hex(alice.seed)] });
  return [
    broken(
      'MAC changed',
      'bad-mac',
      withLine(file, 5, (line) => `--- ${toBase64(flipped(fromBase64(line.slice(4)), 0))}`),
    ),
    broken(
      'other stanza dropped',
      'bad-mac',
      withLines(file, (lines) => lines.filter((_, at) => at !== 3 && at !== 4)),
    ),
    broken(
      'stanzas swapped',
      'bad-mac',
      withLines(file, ([version = '', a = '', b = '', c = '', d = '', ...rest]) => [
        version,
        c,
        d,
        a,
        b,
        ...rest,
      ]),
    ),
    broken(
      'other stanza changed',
      'bad-mac',
      withLine(file, 4, (line) => toBase64(flipped(fromBase64(line), 9))),
    ),
    broken(
      'stanza added',
      'bad-mac',
      withLine(file, 1, (line) => `-> grease\n\n${line}`),
    ),
    broken('nonce changed', 'age-bad-payload', flipped(file, length)),
    broken('payload changed', 'age-bad-payload', flipped(file, length + 16)),
    broken('tag changed', 'age-bad-payload', flipped(file, -1)),
    broken('payload cut', 'age-bad-payload', file.slice(0, -1)),
    broken('payload longer', 'age-bad-payload', concat(file, new Uint8Array(1))),
    broken('no chunk', 'age-bad-payload', file.slice(0, length + 16)),
    broken('nonce cut', 'age-bad-header', file.slice(0, length + 15)),
    broken('no nonce', 'age-bad-header', file.slice(0, length)),
  ];
};

export const openingMalformed = (): readonly Draft[] => {
  const alice = person('alice');
  const stanza = stanzaFor(alice.publicKey);
  const file = fileOf([stanza], PLAINTEXT);
  const share = fromBase64(stanza.args[1] ?? '');
  const malformed = (name: string, bytes: Uint8Array, comment = ''): Draft =>
    opens.refused(name, comment, 'age-bad-header', { file: hex(bytes), identities: [hex(alice.seed)] });
  const shared = (bytes: Uint8Array): Uint8Array =>
    fileOf([{ ...stanza, args: ['mlkem768x25519', toBase64(bytes)] }], PLAINTEXT);
  return [
    malformed('empty', new Uint8Array()),
    malformed(
      'other version',
      withLine(file, 0, () => 'age-encryption.org/v2'),
    ),
    malformed(
      'carriage returns',
      withLines(file, (lines) => lines.map((line) => (line === '' ? line : `${line}\r`))),
    ),
    malformed('cut in a line', file.slice(0, 40)),
    malformed('cut before the MAC', file.slice(0, parseHeader(file).length - 48)),
    malformed(
      'no stanza',
      withLines(file, (lines) => lines.filter((_, at) => at !== 1 && at !== 2)),
    ),
    malformed(
      'MAC missing',
      withLine(file, 3, () => '---'),
    ),
    malformed(
      'MAC after two spaces',
      withLine(file, 3, (line) => line.replace(' ', '  ')),
    ),
    malformed(
      'MAC before a space',
      withLine(file, 3, (line) => `${line} `),
    ),
    malformed(
      'MAC short',
      withLine(file, 3, (line) => line.slice(0, -3)),
    ),
    malformed('MAC with spare bits', withLine(file, 3, withSpareBits)),
    malformed(
      'MAC padded',
      withLine(file, 3, (line) => `${line}=`),
    ),
    malformed(
      'stanza without type',
      withLine(file, 1, () => '-> '),
    ),
    malformed(
      'stanza without space',
      withLine(file, 1, (line) => line.replace('-> ', '->')),
    ),
    malformed(
      'empty argument',
      withLine(file, 1, (line) => line.replace('19 ', '19  ')),
    ),
    malformed(
      'extra argument',
      withLine(file, 1, (line) => `${line} more`),
    ),
    malformed(
      'no share',
      withLine(file, 1, () => '-> mlkem768x25519'),
    ),
    malformed('share with spare bits', withLine(file, 1, withSpareBits)),
    malformed('share short', shared(share.slice(0, -1))),
    malformed('share long', shared(concat(share, new Uint8Array(1)))),
    malformed(
      'share with a zero point',
      shared(concat(share.slice(0, -X25519_BYTES), new Uint8Array(X25519_BYTES))),
    ),
    malformed('body with spare bits', withLine(file, 2, withSpareBits)),
    malformed(
      'body empty',
      withLine(file, 2, () => ''),
    ),
    malformed(
      'body missing',
      withLines(file, (lines) => lines.filter((_, at) => at !== 2)),
    ),
    malformed(
      'body too long a line',
      withLine(file, 2, (line) => line.padEnd(68, 'A')),
    ),
    malformed(
      'body without its short line',
      withLine(file, 2, () => 'A'.repeat(64)),
    ),
    malformed(
      'control character',
      withLine(file, 1, (line) => line.replace(' ', '\t')),
    ),
    malformed(
      'letter beyond ASCII',
      withLine(file, 1, (line) => `${line} \u00e9`),
    ),
    malformed(
      'file key of 17 bytes',
      fileOf([stanzaFor(alice.publicKey, new Uint8Array(17))], PLAINTEXT),
      'its length is checked before it is opened',
    ),
  ];
};
