import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { kemSeed } from '../../../src/protocol/age/keys.ts';
import { openEnvelope } from '../../../src/protocol/client/envelope.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { sealEnteredReport } from '../../../src/protocol/client/seal-first-report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { partsOf } from '../../../src/protocol/encoding/parts.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signLabelled } from '../../../src/protocol/primitives/keyed.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { replaced } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { authorOf, rosterOf } from '../run/case-fields.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import {
  ALTERED,
  authorAt,
  memberAt,
  membersUpTo,
  NOW,
  ORGANISATION,
  ORGANISATION_ID,
  OTHER_ORGANISATION,
  publicKeyAt,
  ROSTER_HASH,
  readerAt,
  reporterKeys,
  stream,
} from './sample.ts';

const REPORT = '{"version":1}';
const ENTRY = '{"version":1,"channel":"email"}';
const SIGNATURE_AT = 8;

const signingAt = (place: number) => engine().signingPair(memberAt(place).signingSeed);
const members = (): Fields => ({ roster: ROSTER_HASH, members: membersUpTo(3) });

const consentText = (change: Fields = {}): string =>
  JSON.stringify({
    version: 1,
    organisation: toBase64url(ORGANISATION_ID),
    caseId: toBase64url(reporterKeys().caseId),
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

const attested = (place = 0, text = consentText()): Uint8Array =>
  sealSigned(LABEL.attestedConsent, utf8(text), signingAt(place).secretKey);
const signedByReporter = (): Uint8Array =>
  sealSigned(LABEL.consent, utf8(consentText()), reporterKeys().consent.secretKey);

const consents = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const given = (signed = attested(), more: Fields = {}): Fields => ({
    signed: hex(signed),
    organisation: ORGANISATION,
    case: hex(reporterKeys().caseId),
    key: hex(signingAt(0).publicKey),
    ...more,
  });
  return [
    draftsOf('attest').accepted('some', '', { seed: hex(memberAt(0).signingSeed), document: consentText() }),
    verify.accepted('some', '', given()),
    verify.accepted(
      'wider',
      '',
      given(attested(0, consentText({ switches: { C1: 'granted', C10: 'ask' } }))),
    ),
    verify.refused(
      'what a reporter signed',
      'it is more than an attestation',
      'wrong-label',
      given(signedByReporter()),
    ),
    verify.refused('another member', '', 'bad-signature', given(attested(1))),
    verify.refused('another case', '', 'wrong-context', given(undefined, { case: stream('other log', 32) })),
    verify.refused(
      'another organisation',
      '',
      'wrong-context',
      given(undefined, { organisation: OTHER_ORGANISATION }),
    ),
    verify.refused('a later version', '', 'newer-version', given(attested(0, consentText({ version: 2 })))),
  ];
};

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const given = (more: Fields = {}): Fields => ({
    phrase: stream('phrase', 16),
    organisation: ORGANISATION,
    report: hex(utf8(REPORT)),
    consent: hex(attested()),
    language: 'fr',
    readers: [readerAt(0), readerAt(1)],
    author: authorAt(0),
    entry: hex(utf8(ENTRY)),
    now: NOW,
    entropy: 'envelope/entered report',
    ...members(),
    ...more,
  });
  return [
    seal.accepted('two readers', 'the same size as any other envelope', given()),
    seal.refused('by a member who is no reader', '', 'no-reader', given({ readers: [readerAt(1)] })),
    seal.refused(
      'by somebody whom the roster does not name',
      '',
      'no-reader',
      given({ author: authorAt(4) }),
    ),
    seal.refused(
      'the consent that a reporter signed',
      '',
      'wrong-label',
      given({ consent: hex(signedByReporter()) }),
    ),
    seal.refused(
      'the consent that another attests',
      '',
      'bad-signature',
      given({ consent: hex(attested(1)) }),
    ),
  ];
};

const framesOf = (phrase = 'phrase'): Uint8Array[] => {
  const reporter = deriveReporterKeys(
    seededBytes(phrase, 16) as PhraseEntropy,
    organisationId(ORGANISATION_ID),
  );
  const readers = [0, 1].map((place) => {
    const key: unknown = { member: { id: toBase64url(memberAt(place).id) }, publicKey: publicKeyAt(place) };
    return key as IntakeKey;
  });
  const text = consentText({ caseId: toBase64url(reporter.caseId) });
  const sealed = sealEnteredReport(
    reporter,
    { report: utf8(REPORT), consent: attested(0, text), language: 'fr', readers, excluded: [], vault: null },
    { ...authorOf({ author: authorAt(0) }), entry: utf8(ENTRY) },
    rosterOf(members()),
    timeOf(NOW),
    seededEntropy('envelope/entered report'),
  );
  const padded = openEnvelope(sealed, [kemSeed(memberAt(0).kemSeed)]) ?? new Uint8Array();
  return decodeFrames(LABEL.firstReport, padded, 'padded');
};

/** As somebody makes it who signs whatever they like with the key of this member. */
const signedAnew = (place: number, frames: readonly Uint8Array[]): Uint8Array[] => {
  const covered = frames.slice(0, SIGNATURE_AT);
  const signature = signLabelled(signingAt(place).secretKey, LABEL.entrySignature, partsOf(...covered));
  return [...covered, signature, ...frames.slice(SIGNATURE_AT + 1)];
};

const reading = (): readonly Draft[] => {
  const read = draftsOf('read');
  const frames = framesOf();
  const given = (body: readonly Uint8Array[] = frames, more: Fields = {}): Fields => ({
    body: hex(encodeFrames(LABEL.firstReport, body)),
    organisation: ORGANISATION,
    member: hex(memberAt(0).id),
    seed: hex(memberAt(0).kemSeed),
    ...members(),
    ...more,
  });
  const at = (place: number): Uint8Array => frames[place] ?? new Uint8Array();
  const header = (change: (text: string) => string): Uint8Array[] =>
    replaced(frames, 0, utf8(change(fromUtf8(at(0)))));
  const [first, second] = [0, 1].map((place) => toBase64url(memberAt(place).id)) as [string, string];
  const other = framesOf('other phrase');
  return [
    read.accepted('whoever entered it', '', given()),
    read.accepted(
      'another reader',
      '',
      given(frames, { member: hex(memberAt(1).id), seed: hex(memberAt(1).kemSeed) }),
    ),
    read.refused(
      'without a roster that names the member',
      '',
      'unknown-author',
      given(frames, { members: [] }),
    ),
    read.refused(
      'in the name of a colleague',
      '',
      'bad-signature',
      given(header((text) => text.replace(`"enteredBy":"${first}"`, `"enteredBy":"${second}"`))),
    ),
    read.refused(
      'other words',
      '',
      'bad-signature',
      given(replaced(frames, 4, utf8('{"version":1,"more":1}'))),
    ),
    read.refused('another entry', '', 'bad-signature', given(replaced(frames, 7, utf8('{"version":1}')))),
    read.refused(
      'other words, signed anew',
      'by their own member, against the code of the share',
      'bad-mac',
      given(signedAnew(0, replaced(frames, 4, utf8('{"version":1,"more":1}')))),
    ),
    read.refused(
      'the entry of another case',
      '',
      'bad-signature',
      given(replaced(replaced(other, 7, at(7)), 8, at(8))),
    ),
    read.refused(
      'the consent of another case',
      '',
      'wrong-context',
      given(signedAnew(0, replaced(frames, 5, other[5] ?? new Uint8Array()))),
    ),
    read.refused(
      'the consent that a reporter signed',
      '',
      'wrong-label',
      given(signedAnew(0, replaced(frames, 5, signedByReporter()))),
    ),
    read.refused(
      'by a member who is no reader',
      '',
      'bad-encoding',
      given(
        header((text) => text.replace(/"enteredBy":"[^"]+"/, `"enteredBy":"${toBase64url(memberAt(2).id)}"`)),
      ),
    ),
    read.refused('no signature', '', 'bad-encoding', given(frames.slice(0, SIGNATURE_AT))),
    read.refused(
      'a later version',
      '',
      'newer-version',
      given(header((text) => text.replace('"version":2', '"version":3'))),
    ),
    read.refused(
      'a reporter’s header before it',
      'the entry is no share',
      'bad-encoding',
      given(header((text) => text.replace('"version":2', '"version":1').replace(/,"enteredBy":"[^"]+"/, ''))),
    ),
    ...ALTERED.slice(2).map(([name, change], place) =>
      read.refused(name, '', place === 0 ? 'bad-length' : 'trailing-bytes', given(frames, { change })),
    ),
  ];
};

export const enteredDrafts = (): readonly Draft[] => [...consents(), ...sealing(), ...reading()];
