import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ORGANISATION, OTHER_ORGANISATION, stream } from './sample.ts';

const GIB = 1024 ** 3;
const placed = (more: Fields = {}): Fields => ({
  organisation: ORGANISATION,
  phrase: stream('blob phrase', 16),
  index: 0,
  bytes: 65_536,
  ...more,
});
const filed = (length: number, more: Fields = {}): Fields => ({
  file: stream('blob file', length),
  entropy: 'blob',
  ...more,
});

const SIZES = [0, 63_877, 63_878, 1_000_000, 300_000_000, 2 * GIB];

const sizes = (): readonly Draft[] => {
  const size = draftsOf('size');
  return [
    ...SIZES.map((bytes) => size.accepted(`${bytes}`, '', { bytes })),
    size.refused('over 2 GiB', '', 'too-long', { bytes: 2 * GIB + 1 }),
    size.refused('below zero', '', 'bad-argument', { bytes: -1 }),
    size.refused('beyond every file', '', 'too-long', { bytes: 2 ** 50 }),
    size.refused('a fraction', '', 'bad-argument', { bytes: 1.5 }),
  ];
};

const places = (): readonly Draft[] => {
  const place = draftsOf('place');
  const read = draftsOf('read-start');
  return [
    place.accepted('first', '', placed()),
    place.accepted('last', '', placed({ index: 63 })),
    place.accepted('of another organisation', '', placed({ organisation: OTHER_ORGANISATION })),
    draftsOf('random-place').accepted('some', '', { entropy: 'blob place' }),
    draftsOf('start').accepted('some', '', placed()),
    read.accepted('some', '', placed()),
    read.accepted('largest', '', placed({ bytes: 2112 * 1024 * 1024 })),
    place.refused('one too many', '', 'bad-argument', placed({ index: 64 })),
    place.refused('a fraction', '', 'bad-argument', placed({ index: 0.5 })),
    place.refused('below zero', '', 'bad-argument', placed({ index: -1 })),
    read.refused('too small', '', 'bad-encoding', placed({ bytes: 65_535 })),
    read.refused('too large', '', 'bad-encoding', placed({ bytes: 2112 * 1024 * 1024 + 1 })),
    read.refused('another label', '', 'wrong-label', placed({ change: { at: 5, xor: 1 } })),
    read.refused('a frame less', '', 'bad-length', placed({ change: { at: 25, xor: 1 } })),
    read.refused('cut', '', 'bad-length', placed({ change: { cut: 1 } })),
    read.refused('prolonged', '', 'trailing-bytes', placed({ change: { append: '00' } })),
  ];
};

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('seal-and-open');
  return [
    seal.accepted('nothing', '65,536 octets of it', filed(0)),
    seal.accepted('some', '', filed(1000)),
    seal.accepted('two chunks', '', filed(70_000)),
    open.accepted('some', '', filed(1000)),
    open.refused('version altered', '', 'age-bad-header', filed(1000, { change: { at: 20, xor: 1 } })),
    open.refused('stanza altered', '', 'age-bad-header', filed(1000, { change: { at: 22, xor: 1 } })),
    open.refused('padding altered', '', 'age-bad-payload', filed(1000, { change: { at: -1, xor: 1 } })),
    open.refused('header altered', '', 'bad-mac', filed(1000, { change: { at: 1610, xor: 1 } })),
    open.refused('nonce altered', '', 'age-bad-payload', filed(1000, { change: { at: 1630, xor: 1 } })),
    open.refused('chunk altered', '', 'age-bad-payload', filed(1000, { change: { at: 9000, xor: 1 } })),
    open.refused('cut', '', 'age-bad-payload', filed(1000, { change: { cut: 1 } })),
    open.refused('prolonged', '', 'age-bad-payload', filed(1000, { change: { append: '00' } })),
  ];
};

const asked = (more: Fields = {}): Fields => ({
  id: stream('blob id', 32),
  deletion: stream('blob deletion', 32),
  part: 2,
  ...more,
});

/** What a reporter asks of files that reviewers sent. */
const receiving = (): readonly Draft[] => {
  const reading = draftsOf('reading');
  const read = draftsOf('read-reading');
  const removal = draftsOf('received-removal');
  const removed = (blobs: number): Fields => ({ blobs, entropy: 'blob removal' });
  return [
    reading.accepted('some', '', asked()),
    read.accepted('some', '', asked()),
    removal.accepted('of none', '4,096 octets all the same', removed(0)),
    removal.accepted('of three', '', removed(3)),
    removal.accepted('of as many as a mailbox holds', '', removed(64)),
    reading.refused('a short id', '', 'bad-length', asked({ id: stream('blob id', 31) })),
    reading.refused('a long token', '', 'bad-length', asked({ deletion: stream('blob deletion', 33) })),
    read.refused('cut', '', 'bad-length', asked({ change: { cut: 1 } })),
    read.refused('prolonged', '', 'bad-length', asked({ change: { append: '00' } })),
    removal.refused('of more', '', 'bad-argument', removed(65)),
  ];
};

export const blobDrafts = (): readonly Draft[] => [...sizes(), ...places(), ...sealing(), ...receiving()];
