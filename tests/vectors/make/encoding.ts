import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import type { Draft } from '../vector.ts';
import { draftsOf } from './draft.ts';

const numbers = (): readonly Draft[] => {
  const write = draftsOf('number');
  const read = draftsOf('read-u64');
  return [
    write.accepted('u8', '', { as: 'u8', value: 255 }),
    write.accepted('u16', '', { as: 'u16be', value: 65_535 }),
    write.accepted('u32', '', { as: 'u32be', value: 4_294_967_295 }),
    write.accepted('u64', '', { as: 'u64be', value: Number.MAX_SAFE_INTEGER }),
    write.refused('u8 too large', '', 'bad-argument', { as: 'u8', value: 256 }),
    write.refused('u32 too large', '', 'bad-argument', { as: 'u32be', value: 4_294_967_296 }),
    write.refused('u64 not safe', '', 'bad-argument', { as: 'u64be', value: 9_007_199_254_740_992 }),
    write.refused('negative', '', 'bad-argument', { as: 'u16be', value: -1 }),
    write.refused('fraction', '', 'bad-argument', { as: 'u16be', value: 0.5 }),
    read.accepted('largest', '', { bytes: '001fffffffffffff' }),
    read.refused('not safe', '', 'bad-encoding', { bytes: '0020000000000000' }),
    read.refused('short', '', 'bad-length', { bytes: '00'.repeat(7) }),
    read.refused('one too many', '', 'trailing-bytes', { bytes: '00'.repeat(9) }),
  ];
};

const texts = (): readonly Draft[] => {
  const from = draftsOf('from-utf8');
  const base = draftsOf('from-base64url');
  return [
    draftsOf('utf8').accepted('beyond the first plane', '', { text: 'é漢🕊' }),
    from.accepted('a mark is kept', 'no byte order is guessed', { bytes: 'efbbbf61' }),
    from.refused('overlong', '', 'bad-encoding', { bytes: 'c0af' }),
    from.refused('surrogate', '', 'bad-encoding', { bytes: 'eda080' }),
    from.refused('cut', '', 'bad-encoding', { bytes: 'e6bc' }),
    draftsOf('to-base64url').accepted('both last letters', '', { bytes: 'fbffbf' }),
    base.accepted('empty', '', { text: '' }),
    base.accepted('both last letters', '', { text: '-_-_' }),
    base.refused('other alphabet', '', 'bad-encoding', { text: '+/+/' }),
    base.refused('padding', '', 'bad-encoding', { text: 'YQ==' }),
    base.refused('spare bits', 'a second text for the same bytes', 'bad-encoding', { text: 'YR' }),
    base.refused('line end', '', 'bad-encoding', { text: 'YQ\n' }),
    base.refused('one letter', '', 'bad-encoding', { text: 'Y' }),
  ];
};

const documents = (): readonly Draft[] => {
  const read = draftsOf('decode-document');
  return [
    draftsOf('encode-document').accepted('some', '', { name: 'Ä "quoted"' }),
    read.accepted('some', '', { text: '{"version":1,"name":"Ä"}' }),
    read.refused('spare space', '', 'bad-encoding', { text: '{"version":1, "name":"a"}' }),
    read.refused('key twice', '', 'bad-encoding', { text: '{"version":1,"name":"a","name":"b"}' }),
    read.refused('escaped needlessly', '', 'bad-encoding', { text: '{"version":1,"name":"\\u0061"}' }),
    read.refused('other number form', '', 'bad-encoding', { text: '{"version":1.0,"name":"a"}' }),
    read.refused('unknown key', '', 'bad-encoding', { text: '{"version":1,"name":"a","more":1}' }),
    read.refused('prototype', '', 'bad-encoding', { text: '{"version":1,"name":"a","__proto__":{}}' }),
    read.refused('missing key', '', 'bad-encoding', { text: '{"version":1}' }),
    read.refused('wrong type', '', 'bad-encoding', { text: '{"version":1,"name":1}' }),
    read.refused('other shape', '', 'bad-encoding', { text: `${'['.repeat(200)}${']'.repeat(200)}` }),
    read.refused('later version', 'the page says to reload', 'newer-version', {
      text: '{"version":2,"other":1}',
    }),
    read.refused('version zero', '', 'bad-encoding', { text: '{"version":0,"name":"a"}' }),
    read.refused('keys in another order', 'the order is that of the schema', 'bad-encoding', {
      text: '{"name":"a","version":1}',
    }),
    read.refused('half a surrogate pair', 'UTF-8 could not carry it', 'bad-encoding', {
      text: '{"version":1,"name":"\\ud800"}',
    }),
    read.refused('cut', '', 'bad-encoding', { text: '{"version":1' }),
  ];
};

const frames = (): readonly Draft[] => {
  const write = draftsOf('encode-frames');
  const read = draftsOf('decode-frames');
  const two = [Uint8Array.of(1, 2, 3), new Uint8Array()];
  const exact = encodeFrames(LABEL.message, two);
  const padded = encodeFrames(LABEL.message, two, 64);
  const lying = encodeFrames(LABEL.message, [new Uint8Array(4)]).fill(0xff, -8, -4);
  return [
    write.accepted('two in 64', '', { frames: two.map(hex), size: 64 }),
    write.refused('do not fit', '', 'too-long', { frames: two.map(hex), size: 40 }),
    read.accepted('exact', '', { bytes: hex(exact), padded: false }),
    read.accepted('padded', '', { bytes: hex(padded), padded: true }),
    read.refused('padding where none is due', '', 'trailing-bytes', { bytes: hex(padded), padded: false }),
    read.refused('padding not zero', '', 'bad-padding', {
      bytes: hex(concat(padded.slice(0, -1), Uint8Array.of(1))),
      padded: true,
    }),
    read.refused('other label', '', 'wrong-label', {
      bytes: hex(encodeFrames(LABEL.consent, two)),
      padded: false,
    }),
    read.refused('empty', '', 'wrong-label', { bytes: '', padded: true }),
    read.refused('cut', '', 'bad-length', { bytes: hex(exact.slice(0, -1)), padded: false }),
    read.refused('length beyond the end', '', 'bad-length', { bytes: hex(lying), padded: true }),
  ];
};

export const encodingDrafts = (): readonly Draft[] => [...numbers(), ...texts(), ...documents(), ...frames()];
