import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { NOW, ORGANISATION, OTHER_ORGANISATION, stream } from './sample.ts';

/** Bytes of data that a first revision holds. */
const MOST_DATA_BYTES = 129_925;
/** Where the body's padding begins. */
const LAST_BYTE = -1;

const given = (more: Fields = {}): Fields => ({
  organisation: ORGANISATION,
  phrase: stream('paused phrase', 16),
  revision: 1,
  data: stream('paused data', 700),
  now: NOW,
  entropy: 'paused',
  ...more,
});
const read = (reader: Fields = {}, more: Fields = {}): Fields => given({ reader, ...more });

const OTHERS: readonly (readonly [string, Fields])[] = [
  ['another phrase', { phrase: stream('other phrase', 16) }],
  ['another organisation', { organisation: OTHER_ORGANISATION }],
];

const ALTERED: readonly (readonly [string, Fields])[] = [
  ['nonce altered', { at: 0, xor: 1 }],
  ['middle altered', { at: 60_000, xor: 1 }],
  ['tag altered', { at: -1, xor: 128 }],
];

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('seal-and-open');
  return [
    draftsOf('keys').accepted('some', '', given()),
    draftsOf('keys').accepted('of another organisation', '', given({ organisation: OTHER_ORGANISATION })),
    seal.accepted('some', '', given()),
    seal.accepted('nothing', 'still 130,048 bytes', given({ data: '' })),
    seal.accepted('a later revision', '', given({ revision: 7 })),
    seal.accepted('longest', '', given({ data: stream('long', MOST_DATA_BYTES) })),
    open.accepted('some', '', read()),
    open.accepted('a later revision', '', read({}, { revision: 4_294_967_295 })),
    ...OTHERS.map(([name, reader]) => open.notOurs(name, 'as noise', read(reader))),
    ...ALTERED.map(([name, change]) => open.notOurs(name, 'as noise', read({}, { change }))),
    seal.refused('too long', '', 'too-long', given({ data: stream('long', MOST_DATA_BYTES + 1) })),
    seal.refused('revision 0', '', 'bad-encoding', given({ revision: 0 })),
    seal.refused('revision beyond its room', '', 'bad-encoding', given({ revision: 4_294_967_296 })),
    open.refused('cut', '', 'bad-length', read({}, { change: { cut: 1 } })),
    open.refused('prolonged', '', 'bad-length', read({}, { change: { append: '00' } })),
  ];
};

const calls = (): readonly Draft[] => {
  const decode = draftsOf('decode-write');
  const verify = draftsOf('verify-write');
  const deletion = draftsOf('deletion', false);
  return [
    decode.accepted('some', '', given()),
    verify.accepted('some', '', read()),
    verify.accepted('a later revision', '', read({}, { revision: 2 })),
    deletion.accepted('some', '', given()),
    decode.refused('another label', '', 'wrong-label', given({ change: { at: 5, xor: 1 } })),
    decode.refused('revision 0', '', 'bad-encoding', given({ change: { at: 46, xor: 1 } })),
    decode.refused(
      'padding that is not zeros',
      '',
      'bad-padding',
      given({ change: { at: LAST_BYTE, xor: 1 } }),
    ),
    decode.refused('cut', '', 'bad-length', given({ change: { cut: 1 } })),
    decode.refused('prolonged', '', 'bad-length', given({ change: { append: '00' } })),
    ...OTHERS.map(([name, reader]) => verify.refused(name, '', 'bad-signature', read(reader))),
    verify.refused('another revision', 'a replay', 'bad-signature', read({ revision: 2 })),
    ...ALTERED.map(([name, change]) => verify.refused(name, '', 'bad-signature', read({}, { change }))),
    deletion.notOurs('another key', '', given({ change: { at: 0, xor: 1 } })),
    deletion.notOurs('signature altered', '', given({ change: { at: 40, xor: 1 } })),
    deletion.refused('cut', '', 'bad-length', given({ change: { cut: 1 } })),
    deletion.refused('prolonged', '', 'bad-length', given({ change: { append: '00' } })),
  ];
};

export const pausedDrafts = (): readonly Draft[] => [...sealing(), ...calls()];
