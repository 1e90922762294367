import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { partsOf } from '../../../src/protocol/encoding/parts.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import type { EnrolmentDocument } from '../../../src/protocol/enrolment.ts';
import { type IntakeKeyDocument, signIntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signLabelled } from '../../../src/protocol/primitives/keyed.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ALTERED, memberAt, ORGANISATION_ID, stream } from './sample.ts';

const ORGANISATION = toBase64url(ORGANISATION_ID);
const signing = (place = 0) => engine().signingPair(memberAt(place).signingSeed);

const documentOf = (change: object = {}): EnrolmentDocument => ({
  version: 1,
  organisation: ORGANISATION,
  member: toBase64url(memberAt(0).id),
  role: 'reviewer',
  signingKey: toBase64url(signing().publicKey),
  authKey: toBase64url(engine().signingPair(seededBytes('auth', 32)).publicKey),
  made: '2026-03-04',
  ...change,
});

const intakeKey = (change: Partial<IntakeKeyDocument> = {}, signer = 0): Uint8Array =>
  signIntakeKey(
    {
      version: 1,
      organisation: ORGANISATION,
      member: toBase64url(memberAt(0).id),
      index: 0,
      publicKey: toBase64url(kemPublicKeyOf(kemSeed(memberAt(0).kemSeed))),
      from: '2026-03-04',
      until: '2026-05-03',
      ...change,
    },
    signing(signer).secretKey,
  );

interface Parts {
  readonly document?: object;
  readonly text?: string;
  readonly keyFileBytes?: number;
  readonly intake?: Uint8Array;
  readonly signer?: number;
  readonly more?: readonly Uint8Array[];
}

const NOTHING = new Uint8Array(0);
const KEY_FILE = 'enrolled key file';

const enrolment = ({
  document,
  text,
  keyFileBytes = 16_384,
  intake,
  signer,
  more = [],
}: Parts = {}): Fields => {
  const raw = utf8(text ?? JSON.stringify(documentOf(document)));
  const key = intake ?? intakeKey();
  const signed = partsOf(raw, seededBytes(KEY_FILE, keyFileBytes), key);
  return {
    document: hex(raw),
    keyFile: stream(KEY_FILE, keyFileBytes),
    intakeKey: hex(key),
    signature: hex(signLabelled(signing(signer).secretKey, LABEL.enrolment, signed)),
    more: more.map(hex),
  };
};

export const enrolmentDrafts = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const given = (parts: Parts = {}, more: Fields = {}): Fields => ({
    ...enrolment(parts),
    organisation: ORGANISATION,
    ...more,
  });
  const other = toBase64url(seededBytes('other organisation', 16));
  return [
    verify.accepted('of a reviewer', '', given()),
    verify.accepted('of a focal point', '', given({ document: { role: 'focal-point' } })),
    verify.accepted(
      'of a coordinator',
      'to whom nothing is sealed',
      given({ document: { role: 'coordinator' }, intake: NOTHING }),
    ),
    verify.refused(
      'for another organisation',
      '',
      'wrong-context',
      given({ document: { organisation: other } }),
    ),
    verify.refused('signed by somebody else', '', 'bad-signature', given({ signer: 1 })),
    verify.refused('a reviewer without an intake key', '', 'bad-encoding', given({ intake: NOTHING })),
    verify.refused(
      'a coordinator with one',
      '',
      'bad-encoding',
      given({ document: { role: 'coordinator' } }),
    ),
    verify.refused(
      'the intake key of somebody else',
      '',
      'bad-signature',
      given({ intake: intakeKey({}, 1) }),
    ),
    verify.refused(
      'an intake key that names somebody else',
      '',
      'wrong-context',
      given({ intake: intakeKey({ member: toBase64url(memberAt(1).id) }) }),
    ),
    verify.refused(
      'an intake key for another organisation',
      '',
      'wrong-context',
      given({ intake: intakeKey({ organisation: other }) }),
    ),
    verify.refused(
      'an intake key for too long',
      '',
      'bad-encoding',
      given({ intake: intakeKey({ until: '2026-05-04' }) }),
    ),
    verify.refused('a short key file', '', 'bad-length', given({ keyFileBytes: 16_383 })),
    verify.refused('a role that there is not', '', 'bad-encoding', given({ document: { role: 'root' } })),
    verify.refused('a later version', '', 'newer-version', given({ document: { version: 2 } })),
    verify.refused('a field more', '', 'bad-encoding', given({ document: { more: 1 } })),
    verify.refused(
      'spare spaces',
      '',
      'bad-encoding',
      given({ text: JSON.stringify(documentOf(), null, 1) }),
    ),
    verify.refused('a part more', '', 'bad-encoding', given({ more: [NOTHING] })),
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
