import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { kemSeed } from '../../../src/protocol/age/keys.ts';
import { signConsent } from '../../../src/protocol/client/consent.ts';
import { openEnvelope } from '../../../src/protocol/client/envelope.ts';
import { readFirstReport } from '../../../src/protocol/client/first-report.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { sealFirstReport } from '../../../src/protocol/client/seal-first-report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { replaced, swapped } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { rosterOf } from '../run/case-fields.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import {
  ALTERED,
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

const roster = (members: number): Fields => ({ roster: ROSTER_HASH, members: membersUpTo(members) });

const envelopes = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('seal-and-open');
  const given = (readers: readonly number[], members = 3, more: Fields = {}): Fields => ({
    frames: [hex(utf8('text')), ''],
    readers: readers.map((place) => hex(publicKeyAt(place))),
    entropy: 'envelope/sealed',
    ...roster(members),
    ...more,
  });
  const as = (place: number, more: Fields = {}): Fields =>
    given([0, 1], 3, { seeds: [hex(memberAt(place).kemSeed)], ...more });
  const altered = (at: number, xor: number): Fields => as(0, { change: { at, xor } });
  return [
    seal.accepted('one reader of three', '8 stanzas', given([0])),
    seal.accepted('one reader of nine', '16 stanzas', given([0], 9)),
    seal.accepted(
      'all of fifteen',
      '',
      given(
        Array.from({ length: 15 }, (_, at) => at),
        15,
      ),
    ),
    open.accepted('first reader', '', as(0)),
    open.accepted('second reader', '', as(1)),
    open.notOurs('third member', '', as(2)),
    open.notOurs('nobody', '', as(0, { seeds: [] })),
    seal.refused('no reader', '', 'no-reader', given([])),
    seal.refused('nine readers, eight stanzas', '', 'too-many-readers', given([0, 1, 2, 0, 1, 2, 0, 1, 2])),
    seal.refused('too long', '', 'too-long', given([0], 3, { frames: [stream('long', 118_498)] })),
    open.refused('version altered', '', 'age-bad-header', altered(0, 1)),
    open.refused('payload nonce altered', '', 'age-bad-payload', altered(12_530, 1)),
    open.refused('first chunk altered', '', 'age-bad-payload', altered(20_000, 1)),
    open.refused('last chunk altered', '', 'age-bad-payload', altered(-1, 1)),
    open.refused('cut', '', 'bad-length', as(0, { change: { cut: 1 } })),
    open.refused('prolonged', '', 'bad-length', as(0, { change: { append: '00' } })),
  ];
};

const consent = (): Uint8Array =>
  signConsent(
    {
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
    },
    reporterKeys().consent.secretKey,
  );

const REPORT = '{"version":1}';

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal-first-report');
  const given = (more: Fields = {}): Fields => ({
    phrase: stream('phrase', 16),
    organisation: ORGANISATION,
    report: hex(utf8(REPORT)),
    consent: hex(consent()),
    language: 'en',
    readers: [readerAt(0), readerAt(1)],
    excluded: [hex(memberAt(2).id)],
    now: NOW,
    entropy: 'envelope/first report',
    ...roster(3),
    ...more,
  });
  return [
    seal.accepted('two readers, one left out', '', given()),
    seal.refused('nobody', '', 'no-reader', given({ readers: [] })),
    seal.refused('a reader twice', '', 'bad-argument', given({ readers: [readerAt(0), readerAt(0)] })),
    seal.refused('a reader left out', '', 'excluded-reader', given({ excluded: [hex(memberAt(0).id)] })),
    seal.refused(
      'the consent of another',
      '',
      'bad-signature',
      given({ phrase: stream('other phrase', 16) }),
    ),
    seal.refused('too long', '', 'too-long', given({ report: stream('long', 118_000) })),
  ];
};

const reading = (): readonly Draft[] => {
  const read = draftsOf('read-first-report');
  const intakeKey = (place: number): IntakeKey => {
    const key: unknown = { member: { id: toBase64url(memberAt(place).id) }, publicKey: publicKeyAt(place) };
    return key as IntakeKey;
  };
  const reporter = reporterKeys();
  const draft = {
    report: utf8(REPORT),
    consent: consent(),
    language: 'en',
    readers: [intakeKey(0), intakeKey(1)],
    excluded: [toBase64url(memberAt(2).id)],
    vault: null,
  };
  const sealed = sealFirstReport(
    reporter,
    draft,
    rosterOf(roster(3)),
    timeOf(NOW),
    seededEntropy('envelope/first report'),
  );
  const padded = openEnvelope(sealed, [kemSeed(memberAt(0).kemSeed)]) ?? new Uint8Array();
  const report = readFirstReport(padded, reporter.organisation, 'padded');
  const frames = [...report.front, ...report.shares];
  const given = (changed: readonly Uint8Array[] = frames, more: Fields = {}): Fields => ({
    body: hex(encodeFrames(LABEL.firstReport, changed)),
    organisation: ORGANISATION,
    member: hex(memberAt(0).id),
    seed: hex(memberAt(0).kemSeed),
    ...more,
  });
  const withHeader = (change: (text: string) => string) =>
    given(replaced(frames, 0, utf8(change(fromUtf8(frames[0] ?? new Uint8Array())))));
  const second = { member: hex(memberAt(1).id), seed: hex(memberAt(1).kemSeed) };
  const other = deriveReporterKeys(seededBytes('other phrase', 16) as PhraseEntropy, reporter.organisation);
  const first = toBase64url(memberAt(0).id);
  return [
    read.accepted('first reader', '', given()),
    read.accepted('second reader', '', given(frames, second)),
    read.refused(
      'a member who is no reader',
      '',
      'wrong-context',
      given(frames, { member: hex(memberAt(2).id) }),
    ),
    read.refused('under the key of another', '', 'cannot-decrypt', given(frames, { seed: second.seed })),
    read.refused(
      'another organisation',
      '',
      'wrong-context',
      given(frames, { organisation: OTHER_ORGANISATION }),
    ),
    read.refused(
      'other words, by a colleague',
      '',
      'bad-mac',
      given(replaced(frames, 4, utf8('{"version":1,"forged":1}'))),
    ),
    read.refused(
      'another secret',
      'the case is another, the consent is not',
      'wrong-context',
      given(replaced(frames, 1, other.caseSecret)),
    ),
    read.refused('another KEM key', '', 'wrong-context', given(replaced(frames, 2, other.kemPublicKey))),
    read.refused(
      'another consent key',
      '',
      'bad-signature',
      given(replaced(frames, 3, other.consent.publicKey)),
    ),
    read.refused('shares exchanged', '', 'cannot-decrypt', given(swapped(frames, 7, 8))),
    read.refused('a share missing', '', 'bad-encoding', given(frames.slice(0, 8))),
    read.refused('a share too many', '', 'bad-encoding', given([...frames, frames[8] ?? new Uint8Array()])),
    read.refused(
      'a vault',
      'of a later release',
      'newer-version',
      given(replaced(frames, 6, Uint8Array.of(1))),
    ),
    read.refused(
      'a reader twice',
      '',
      'bad-encoding',
      withHeader((text) => text.replace(/"readers":\["[^"]+","[^"]+"/, `"readers":["${first}","${first}"`)),
    ),
    read.refused(
      'a reader left out',
      '',
      'excluded-reader',
      withHeader((text) => text.replace(/"excluded":\["[^"]+"/, `"excluded":["${first}"`)),
    ),
    read.refused(
      'a minute',
      '',
      'bad-encoding',
      withHeader((text) => text.replace('T10Z', 'T10:30Z')),
    ),
    ...ALTERED.slice(2).map(([name, change], at) =>
      read.refused(name, '', at === 0 ? 'bad-length' : 'trailing-bytes', given(frames, { change })),
    ),
  ];
};

export const envelopeDrafts = (): readonly Draft[] => [...envelopes(), ...sealing(), ...reading()];
