import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
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
  ];
};
