import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { signSecondWord } from '../../../src/protocol/client/second-word.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL, type Label } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ALTERED, ORGANISATION, ORGANISATION_ID, OTHER_ORGANISATION, stream } from './sample.ts';

const CASE = seededBytes('log', 32);

export const consentText = (change: object = {}): string =>
  JSON.stringify({
    version: 1,
    organisation: toBase64url(ORGANISATION_ID),
    caseId: toBase64url(CASE),
    textVersion: 1,
    language: 'en',
    switches: { C1: 'granted' },
    destinations: [],
    files: [],
    given: '2026-03-04T10Z',
    expires: '2026-08-31',
    previous: null,
    ...change,
  });

export const consentDrafts = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const pair = engine().signingPair(seededBytes('consent', 32));
  const signText = (text: string): string => hex(sealSigned(LABEL.consent, utf8(text), pair.secretKey));
  const given = (text = consentText(), more: Fields = {}): Fields => ({
    signed: signText(text),
    organisation: ORGANISATION,
    case: hex(CASE),
    key: hex(pair.publicKey),
    ...more,
  });
  const neutral = concat(Uint8Array.of(1), new Uint8Array(31));
  const wide = {
    switches: { C1: 'granted', C2: 'ask', C10: 'refused' },
    destinations: ['geneva'],
    files: ['a'],
  };
  return [
    draftsOf('sign').accepted('some', '', { seed: stream('consent', 32), document: consentText() }),
    verify.accepted('some', '', given()),
    verify.accepted(
      'wider, after another',
      '',
      given(consentText({ ...wide, previous: toBase64url(seededBytes('previous', 32)) })),
    ),
    verify.refused('another case', '', 'wrong-context', given(undefined, { case: stream('other log', 32) })),
    verify.refused(
      'another organisation',
      '',
      'wrong-context',
      given(undefined, { organisation: OTHER_ORGANISATION }),
    ),
    verify.refused(
      'another key',
      '',
      'bad-signature',
      given(undefined, { key: hex(engine().signingPair(CASE).publicKey) }),
    ),
    verify.refused('a key of small order', 'which one signature fits for all', 'bad-signature', {
      ...given(),
      key: hex(neutral),
      signed: hex(encodeFrames(LABEL.consent, [utf8(consentText()), concat(neutral, new Uint8Array(32))])),
    }),
    verify.refused(
      'a switch twice',
      '',
      'bad-encoding',
      given(consentText().replace('"C1"', '"C1":"refused","C1"')),
    ),
    verify.refused(
      'a name of JavaScript for a switch',
      '',
      'bad-encoding',
      given(consentText().replace('"C1"', '"__proto__"')),
    ),
    verify.refused('another answer', '', 'bad-encoding', given(consentText({ switches: { C1: 'yes' } }))),
    verify.refused(
      'a day that there is not',
      '',
      'bad-encoding',
      given(consentText({ expires: '2026-02-30' })),
    ),
    verify.refused(
      'a minute',
      'no time finer than an hour',
      'bad-encoding',
      given(consentText({ given: '2026-03-04T10:30:00Z' })),
    ),
    verify.refused('a later version', '', 'newer-version', given(consentText({ version: 2 }))),
    verify.refused('another label', '', 'wrong-label', {
      ...given(),
      signed: hex(sealSigned(LABEL.roster, utf8(consentText()), pair.secretKey)),
    }),
    ...ALTERED.map(([name, change], at) =>
      verify.refused(
        name,
        '',
        ['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'][at] as 'bad-length',
        given(undefined, { change }),
      ),
    ),
    ...joining(given),
    ...withdrawals(),
    ...confirmations(),
    ...secondWords(),
  ];
};

const PAIR = () => engine().signingPair(seededBytes('consent', 32));
const hashOf = (name: string): string => toBase64url(seededBytes(name, 32));
const PLACE = { organisation: toBase64url(ORGANISATION_ID), caseId: toBase64url(CASE) };

/** Consents that take the place of several documents. */
const joining = (given: (text: string) => Fields): readonly Draft[] => {
  const verify = draftsOf('verify');
  const [one = '', other = ''] = [hashOf('previous'), hashOf('another')].toSorted();
  const text = (previous: unknown): string => consentText({ version: 3, previous });
  return [
    verify.accepted('after two others', '', given(text([one, other]))),
    verify.refused('after two, out of order', '', 'bad-encoding', given(text([other, one]))),
    verify.refused('after one twice', '', 'bad-encoding', given(text([one, one]))),
    verify.refused('after a list of one', 'that has another encoding', 'bad-encoding', given(text([one]))),
    verify.refused('after a list of none', '', 'bad-encoding', given(text([]))),
    verify.refused(
      'after two, in the first version',
      '',
      'bad-encoding',
      given(consentText({ previous: [one, other] })),
    ),
    verify.refused('a version after the next', '', 'newer-version', given(consentText({ version: 4 }))),
  ];
};

const signedBy = (label: Label, document: object, seed = 'consent'): string =>
  hex(
    sealSigned(label, utf8(JSON.stringify(document)), engine().signingPair(seededBytes(seed, 32)).secretKey),
  );

const context = (more: Fields = {}): Fields => ({
  organisation: ORGANISATION,
  case: hex(CASE),
  key: hex(PAIR().publicKey),
  ...more,
});

const withdrawals = (): readonly Draft[] => {
  const withdrawal = draftsOf('withdrawal');
  const document = {
    version: 1,
    ...PLACE,
    nonce: toBase64url(seededBytes('withdrawal', 16)),
    given: '2026-03-05T10Z',
  };
  const given = (change: object = {}, more: Fields = {}): Fields => ({
    signed: signedBy(LABEL.consentWithdrawal, { ...document, ...change }),
    ...context(more),
  });
  return [
    withdrawal.accepted('some', 'names nothing', given()),
    withdrawal.refused('another case', '', 'wrong-context', given({}, { case: stream('other log', 32) })),
    withdrawal.refused(
      'another organisation',
      '',
      'wrong-context',
      given({}, { organisation: OTHER_ORGANISATION }),
    ),
    withdrawal.refused('another key', '', 'bad-signature', given({}, { key: stream('consent', 32) })),
    withdrawal.refused('a consent', '', 'wrong-label', {
      ...context(),
      signed: hex(sealSigned(LABEL.consent, utf8(consentText()), PAIR().secretKey)),
    }),
    withdrawal.refused(
      'one that names a consent',
      '',
      'bad-encoding',
      given({ previous: hashOf('previous') }),
    ),
    withdrawal.refused(
      'a nonce too short',
      '',
      'bad-encoding',
      given({ nonce: toBase64url(CASE.slice(0, 8)) }),
    ),
    withdrawal.refused('a minute', '', 'bad-encoding', given({ given: '2026-03-05T10:30:00Z' })),
    withdrawal.refused('a later version', '', 'newer-version', given({ version: 2 })),
    withdrawal.refused('cut', '', 'bad-length', given({}, { change: { cut: 1 } })),
  ];
};

const confirmations = (): readonly Draft[] => {
  const confirmation = draftsOf('confirmation');
  const document = {
    version: 1,
    ...PLACE,
    consent: hashOf('held'),
    nonce: toBase64url(seededBytes('question', 16)),
    destination: 'un-focal-point',
    codes: ['C3', 'C5'],
    answer: 'yes',
    given: '2026-03-05T10Z',
  };
  const given = (change: object = {}, more: Fields = {}): Fields => ({
    signed: signedBy(LABEL.consentConfirmation, { ...document, ...change }),
    ...context(more),
  });
  return [
    confirmation.accepted('yes', '', given()),
    confirmation.accepted('no', '', given({ answer: 'no' })),
    confirmation.refused('another case', '', 'wrong-context', given({}, { case: stream('other log', 32) })),
    confirmation.refused(
      'another organisation',
      '',
      'wrong-context',
      given({}, { organisation: OTHER_ORGANISATION }),
    ),
    confirmation.refused('another key', '', 'bad-signature', given({}, { key: stream('consent', 32) })),
    confirmation.refused('altered', '', 'bad-signature', given({}, { change: { at: -1, xor: 1 } })),
    confirmation.refused('perhaps', '', 'bad-encoding', given({ answer: 'perhaps' })),
    confirmation.refused('no code', '', 'bad-encoding', given({ codes: [] })),
    confirmation.refused('a code twice', '', 'bad-encoding', given({ codes: ['C3', 'C3'] })),
    confirmation.refused(
      'a destination that turns the direction',
      '',
      'bad-encoding',
      given({ destination: '\u202eun' }),
    ),
    confirmation.refused('no consent', '', 'bad-encoding', given({ consent: null })),
    confirmation.refused('a later version', '', 'newer-version', given({ version: 2 })),
  ];
};

const secondWords = (): readonly Draft[] => {
  const secondWord = draftsOf('second-word');
  const word = {
    organisation: organisationId(ORGANISATION_ID),
    caseId: logId(CASE),
    consent: seededBytes('held', 32),
    ground: 'asked-them',
  };
  const given = (more: Fields = {}): Fields => ({
    signature: hex(signSecondWord(word, PAIR().secretKey)),
    consent: hex(word.consent),
    ground: word.ground,
    ...context(more),
  });
  return [
    secondWord.accepted('some', '', given()),
    secondWord.refused('for another consent', '', 'bad-signature', given({ consent: stream('other', 32) })),
    secondWord.refused('on another ground', '', 'bad-signature', given({ ground: 'was-present' })),
    secondWord.refused('in another case', '', 'bad-signature', given({ case: stream('other log', 32) })),
    secondWord.refused('by another member', '', 'bad-signature', given({ key: stream('consent', 32) })),
    secondWord.refused('a hash too short', '', 'bad-length', given({ consent: '00' })),
  ];
};
