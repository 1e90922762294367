import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { type IntakeKeyDocument, signIntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { rosterHash } from '../../../src/protocol/roster.ts';
import type { RosterDocument } from '../../../src/protocol/roster-document.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ALTERED, memberAt, NOW, ORGANISATION_ID } from './sample.ts';

const root = () => engine().signingPair(seededBytes('root', 32));
const pinDocument = (change: object = {}) => ({
  version: 1,
  organisation: toBase64url(ORGANISATION_ID),
  root: toBase64url(root().publicKey),
  minimumSequence: 1,
  ...change,
});
/** The pin of the sample organisation, as text. */
export const pin = (change: object = {}): string => JSON.stringify(pinDocument(change));

const entry = (place: number): RosterDocument['members'][number] => {
  const { id, label, signingSeed } = memberAt(place);
  return {
    id: toBase64url(id),
    role: 'reviewer',
    intake: true,
    label,
    about: { organisation: 'Sample', regions: [], languages: ['en'] },
    signingKey: toBase64url(engine().signingPair(signingSeed).publicKey),
    since: '2026-03-04',
    replaces: null,
  };
};

/** Its first roster, unsigned. */
export const document = (change: object = {}): Record<string, unknown> => ({
  version: 1,
  kind: 'organisation',
  organisation: toBase64url(ORGANISATION_ID),
  root: toBase64url(root().publicKey),
  sequence: 1,
  previous: null,
  issued: NOW,
  expires: '2026-03-18T10:30:00Z',
  members: [entry(0), entry(1)],
  policy: { identityQuorum: 2, escalationQuorum: 2, retentionDays: 180 },
  destinations: [],
  profile: {
    name: 'Sample',
    languages: ['en'],
    hotlines: [],
    exitPage: 'https://example.org/',
    dutyHours: { zone: 'Etc/UTC', text: 'always' },
    privacyNotice: 'None.',
    questions: [],
  },
  ...change,
});

const signedText = (text: string): string => hex(sealSigned(LABEL.roster, utf8(text), root().secretKey));
const signed = (change: object = {}): string => signedText(JSON.stringify(document(change)));

const rosters = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const given = (change: object = {}, more: Fields = {}): Fields => ({
    signed: signed(change),
    pin: pin(),
    now: NOW,
    ...more,
  });
  const hash = rosterHash(utf8(JSON.stringify(document())));
  const seen = (sequence: number, seenHash: Uint8Array = hash): Fields => ({
    seen: { sequence, hash: hex(seenHash) },
  });
  const second = { sequence: 2, previous: toBase64url(hash) };
  const elsewhere = toBase64url(seededBytes('other organisation', 16));
  const labelled = (label: string) => ({ members: [entry(0), { ...entry(1), label }] });
  return [
    verify.accepted('first', '', given()),
    verify.accepted('the same again', '', given({}, seen(1))),
    verify.accepted('the next', '', given(second, seen(1))),
    verify.accepted('last second', '', given({}, { now: '2026-03-18T10:29:59Z' })),
    verify.accepted('a clock a day behind', '', given({}, { now: '2026-03-03T10:30:00Z' })),
    draftsOf('verify-past').accepted('expired, for what was signed under it', '', {
      signed: signed({ issued: '2020-01-01T00:00:00Z', expires: '2020-01-02T00:00:00Z' }),
      pin: pin(),
    }),
    verify.refused('expired', '', 'roster-expired', given({}, { now: '2026-03-18T10:30:00Z' })),
    verify.refused(
      'a clock more than a day behind',
      '',
      'roster-not-yet-valid',
      given({}, { now: '2026-03-03T10:29:59Z' }),
    ),
    verify.refused('fifteen days', '', 'bad-encoding', given({ expires: '2026-03-19T10:30:00Z' })),
    verify.refused(
      'another organisation',
      '',
      'roster-wrong-organisation',
      given({ organisation: elsewhere }),
    ),
    verify.refused(
      'another root named',
      '',
      'roster-wrong-root',
      given({ root: toBase64url(seededBytes('r', 32)) }),
    ),
    verify.refused(
      'another root in the pin',
      '',
      'bad-signature',
      given({}, { pin: pin({ root: entry(0).signingKey }) }),
    ),
    verify.refused(
      'behind the pin',
      '',
      'roster-rolled-back',
      given({}, { pin: pin({ minimumSequence: 2 }) }),
    ),
    verify.refused('behind what was seen', '', 'roster-rolled-back', given({}, seen(2))),
    verify.refused('not the one seen', '', 'roster-forked', given({}, seen(1, seededBytes('fork', 32)))),
    verify.refused(
      'not the next of the one seen',
      '',
      'roster-forked',
      given(second, seen(1, seededBytes('fork', 32))),
    ),
    verify.refused('second without a predecessor', '', 'bad-encoding', given({ sequence: 2 })),
    verify.refused('nobody', '', 'bad-encoding', given({ members: [] })),
    verify.refused('a member twice', '', 'bad-encoding', given({ members: [entry(0), entry(0)] })),
    verify.refused('a label twice', '', 'bad-encoding', given(labelled('Reviewer 0'))),
    verify.refused(
      'a label that looks like another',
      'small letters, a mark that does not show',
      'bad-encoding',
      given(labelled('reviewer\u200b 0')),
    ),
    verify.refused(
      'a label that turns the direction',
      '',
      'bad-encoding',
      given(labelled('\u202eReviewer 1')),
    ),
    verify.refused(
      'sixteen readers',
      '',
      'bad-encoding',
      given({ members: Array.from({ length: 16 }, (_, at) => entry(at)) }),
    ),
    verify.refused('a later version', '', 'newer-version', given({ version: 2 })),
    verify.refused('a field more', '', 'bad-encoding', given({ more: 1 })),
    verify.refused('another order', 'signed, and yet not the one encoding', 'bad-encoding', {
      ...given(),
      signed: signedText(JSON.stringify(Object.fromEntries(Object.entries(document()).reverse()))),
    }),
    verify.refused('spare spaces', '', 'bad-encoding', {
      ...given(),
      signed: signedText(JSON.stringify(document(), null, 1)),
    }),
    verify.refused('another label', '', 'wrong-label', {
      ...given(),
      signed: hex(sealSigned(LABEL.consent, utf8(JSON.stringify(document())), root().secretKey)),
    }),
    ...ALTERED.map(([name, change], at) =>
      verify.refused(
        name,
        '',
        ['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'][at] as 'bad-length',
        given({}, { change }),
      ),
    ),
  ];
};

const intakeKeys = (): readonly Draft[] => {
  const verify = draftsOf('intake-key');
  const keyOf = (change: Partial<IntakeKeyDocument> = {}, signer = 0): string =>
    hex(
      signIntakeKey(
        {
          version: 1,
          organisation: toBase64url(ORGANISATION_ID),
          member: toBase64url(memberAt(0).id),
          index: 3,
          publicKey: toBase64url(kemPublicKeyOf(kemSeed(memberAt(0).kemSeed))),
          from: '2026-03-04',
          until: '2026-05-03',
          ...change,
        },
        engine().signingPair(memberAt(signer).signingSeed).secretKey,
      ),
    );
  const given = (change: Partial<IntakeKeyDocument> = {}, signer = 0): Fields => ({
    signed: keyOf(change, signer),
    roster: signed(),
    pin: pin(),
  });
  return [
    verify.accepted('sixty days', '', given()),
    verify.accepted('one day', '', given({ until: '2026-03-04' })),
    verify.refused('sixty-one days', '', 'bad-encoding', given({ until: '2026-05-04' })),
    verify.refused('backwards', '', 'bad-encoding', given({ until: '2026-03-03' })),
    verify.refused('under the signature of another member', '', 'bad-signature', given({}, 1)),
    verify.refused(
      'of a stranger',
      '',
      'unknown-author',
      given({ member: toBase64url(seededBytes('stranger', 16)) }, 5),
    ),
    verify.refused(
      'of another organisation',
      '',
      'wrong-context',
      given({ organisation: toBase64url(seededBytes('other organisation', 16)) }),
    ),
    verify.refused(
      'to which nothing can be sealed',
      'coefficients out of range',
      'bad-encoding',
      given({ publicKey: toBase64url(new Uint8Array(1216).fill(255)) }),
    ),
  ];
};

const pins = (): readonly Draft[] => {
  const read = draftsOf('pin');
  return [
    read.accepted('some', '', { pin: pin() }),
    read.refused('minimum 0', '', 'bad-encoding', { pin: pin({ minimumSequence: 0 }) }),
    read.refused('a fraction', '', 'bad-encoding', { pin: pin({ minimumSequence: 1.5 }) }),
    read.refused('a line end', '', 'bad-encoding', { pin: `${pin()}\n` }),
    read.refused('a later version', '', 'newer-version', { pin: pin({ version: 2 }) }),
  ];
};

export const rosterDrafts = (): readonly Draft[] => [...pins(), ...rosters(), ...intakeKeys()];
