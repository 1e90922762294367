import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { type ConfirmationDocument, signConfirmation } from '../../../src/protocol/client/confirmation.ts';
import { consentHash } from '../../../src/protocol/client/consent.ts';
import { signApproval } from '../../../src/protocol/client/referral/approval.ts';
import {
  destinationKeyHash,
  type OutsideDestination,
  outsideKeyHash,
} from '../../../src/protocol/client/referral/destination-key.ts';
import {
  consentsHash,
  type Dossier,
  makeDossier,
  type OutsideHeader,
  type PortalHeader,
  type ReferralSecret,
} from '../../../src/protocol/client/referral/dossier.ts';
import { newsFrames, signNews } from '../../../src/protocol/client/referral/news.ts';
import { type ReferralProofs, referralFrames } from '../../../src/protocol/client/referral/referral.ts';
import { sealReferral } from '../../../src/protocol/client/referral/seal-referral.ts';
import { encodeShownSecondWord } from '../../../src/protocol/client/referral/shown-second-word.ts';
import { signSecondWord } from '../../../src/protocol/client/second-word.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { partsOf } from '../../../src/protocol/encoding/parts.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, organisationId } from '../../../src/protocol/ids.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { CONSENT_NONCE_BYTES } from '../../../src/protocol/limits.ts';
import { decodePin } from '../../../src/protocol/organisation-pin.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signLabelled } from '../../../src/protocol/primitives/keyed.ts';
import { type Roster, signRoster, verifyPastRoster } from '../../../src/protocol/roster.ts';
import type { RosterDocument, RosterMember } from '../../../src/protocol/roster-document.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { replaced } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { authorOf } from '../run/case-fields.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { document, pin } from './roster.ts';
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
  readerAt,
  reporterKeys,
  stream,
} from './sample.ts';

/** Reviewers at the first three places, focal points at the next two, one for each destination. */
const [FIRST, SECOND, THIRD, FOCAL, REGIONAL] = [0, 1, 2, 3, 4];
const [DESTINATION, ELSEWHERE] = ['un-focal-point', 'regional'];
const TODAY = '2026-03-05';
const REFERRAL = seededBytes('referral id', 16);
const SECRET = seededBytes('referral secret', 32) as ReferralSecret;
const CONTENT = utf8('{"version":1,"paragraph":"It was alleged that…"}');

const line = (place: number, role: RosterMember['role']): RosterMember => ({
  id: toBase64url(memberAt(place).id),
  role,
  intake: role === 'reviewer',
  label: `Member ${place}`,
  about: { organisation: 'Sample', regions: [], languages: ['en'] },
  signingKey: toBase64url(engine().signingPair(memberAt(place).signingSeed).publicKey),
  since: '2026-03-04',
  replaces: null,
});
const signedRoster = (change: Partial<RosterDocument> = {}): Uint8Array => {
  const members = [FIRST, SECOND, THIRD].map((place) => line(place, 'reviewer'));
  const focal = [FOCAL, REGIONAL].map((place) => line(place, 'focal-point'));
  const destinations = [
    { id: DESTINATION, name: 'Focal point', members: [toBase64url(memberAt(FOCAL).id)] },
    { id: ELSEWHERE, name: 'Regional', members: [toBase64url(memberAt(REGIONAL).id)] },
  ];
  const value = { ...document(), members: [...members, ...focal], destinations, ...change };
  return signRoster(value as RosterDocument, engine().signingPair(seededBytes('root', 32)).secretKey);
};
const rosterIn = (signed: Uint8Array): Roster => verifyPastRoster(signed, decodePin(utf8(pin())));
const roster = (): Roster => rosterIn(signedRoster());
/** The next one: a second focal point stands in the first destination. */
const joined = (): Uint8Array =>
  signedRoster({
    sequence: 2,
    previous: toBase64url(roster().hash),
    destinations: [
      {
        id: DESTINATION,
        name: 'Focal point',
        members: [FOCAL, REGIONAL].map((place) => toBase64url(memberAt(place).id)),
      },
    ],
  });

const consentText = (change: Fields = {}): string =>
  JSON.stringify({
    version: 1,
    organisation: toBase64url(ORGANISATION_ID),
    caseId: toBase64url(reporterKeys().caseId),
    textVersion: 1,
    language: 'en',
    switches: { C1: 'granted', C3: 'granted' },
    destinations: [],
    files: [],
    given: '2026-03-04T10Z',
    expires: '2026-08-31',
    previous: null,
    ...change,
  });
const consent = (change: Fields = {}, secretKey = reporterKeys().consent.secretKey): Uint8Array =>
  sealSigned(LABEL.consent, utf8(consentText(change)), secretKey);
const signingAt = (place: number) => engine().signingPair(memberAt(place).signingSeed);
const attested = (place = FIRST, change: Fields = {}): Uint8Array =>
  sealSigned(LABEL.attestedConsent, utf8(consentText(change)), signingAt(place).secretKey);

interface WordGiven {
  readonly caseId?: Uint8Array;
  readonly signedBy?: number;
  readonly ground?: string;
}
/** A second word as it leaves the case. */
const secondWord = (place: number, about: Uint8Array, given: WordGiven = {}): Uint8Array => {
  const { caseId = reporterKeys().caseId, signedBy = place, ground = 'asked-them' } = given;
  const of = {
    organisation: organisationId(ORGANISATION_ID),
    caseId: logId(caseId),
    consent: consentHash(about),
    ground: 'asked-them',
  };
  return encodeShownSecondWord({
    consent: toBase64url(of.consent),
    ground,
    by: toBase64url(memberAt(place).id),
    signature: toBase64url(signSecondWord(of, signingAt(signedBy).secretKey)),
  });
};

/** A signed event of the case's log, as its author signed it. */
const statement = (type: string, place: number, log: Uint8Array = reporterKeys().caseId): Uint8Array => {
  const header = utf8(
    JSON.stringify({
      version: 1,
      organisation: toBase64url(ORGANISATION_ID),
      log: toBase64url(log),
      epoch: 0,
      sequence: 4,
      previous: toBase64url(seededBytes('event before', 32)),
      roster: toBase64url(roster().hash),
      time: NOW,
      author: toBase64url(memberAt(place).id),
      type,
    }),
  );
  const data = utf8('{"version":1}');
  const signature = signLabelled(signingAt(place).secretKey, LABEL.logSignature, partsOf(header, data));
  return encodeFrames(LABEL.logEvent, [header, data, signature]);
};

const headerOf = (change: Partial<PortalHeader> = {}): PortalHeader => ({
  version: 1,
  organisation: toBase64url(ORGANISATION_ID),
  referral: toBase64url(REFERRAL),
  destination: DESTINATION,
  destinationKey: toBase64url(destinationKeyHash(roster(), DESTINATION)),
  consents: toBase64url(consentsHash([consentHash(consent())])),
  roster: toBase64url(roster().hash),
  made: '2026-03-04',
  expires: '2026-03-20',
  ...change,
});
const dossierOf = (change: Partial<PortalHeader> = {}, content = CONTENT): Dossier =>
  makeDossier(headerOf(change), content, SECRET);
/** What a team keeps of a destination off the portal. */
const OUTSIDE: OutsideDestination = {
  id: toBase64url(seededBytes('destination', 8)),
  route: 'achpr',
  name: 'Secretariat (invented)',
  reach: 'secretariat@example.org',
  languages: ['en', 'fr'],
  format: 'age',
  key: { kind: 'age', text: 'age1pq1…' },
};
const outsideDossier = (): Dossier => {
  const { organisation, referral, consents, roster: drafted, made, expires } = headerOf();
  const header: OutsideHeader = {
    version: 2,
    organisation,
    referral,
    destination: OUTSIDE.id,
    route: OUTSIDE.route,
    format: OUTSIDE.format,
    destinationKey: toBase64url(outsideKeyHash(OUTSIDE)),
    consents,
    roster: drafted,
    made,
    expires,
  };
  return makeDossier(header, CONTENT, SECRET);
};
const author = (place: number) => authorOf({ author: authorAt(place) });

interface Made {
  readonly dossier?: Dossier;
  readonly approved?: Dossier;
  readonly approvals?: readonly Uint8Array[];
  readonly proofs?: Partial<ReferralProofs>;
  readonly sentBy?: number;
  readonly sentUnder?: Uint8Array;
}
const approval = (place: number, dossier = dossierOf(), change: object = {}, given = '2026-03-04') =>
  signApproval(
    dossier,
    {
      caseId: reporterKeys().caseId,
      consentKey: reporterKeys().consent.publicKey,
      consent: 'signed',
      ...change,
    },
    author(place),
    given,
  );
const framesOf = (made: Made): readonly Uint8Array[] => {
  const { dossier = dossierOf(), approved = dossier, sentBy = FIRST, sentUnder = signedRoster() } = made;
  const approvals = made.approvals ?? [approval(FIRST, approved), approval(SECOND, approved)];
  const none = { seconds: [], confirmations: [], questions: [] };
  const proofs: ReferralProofs = { consents: [consent()], ...none, approvals, ...made.proofs };
  return referralFrames(
    dossier,
    proofs,
    rosterIn(sentUnder).hash,
    author(sentBy),
    timeOf('2026-03-05T08:00:00Z'),
  );
};

const [FILE, OTHER_FILE] = ['file', 'another file'].map((name) => toBase64url(seededBytes(name, 16))) as [
  string,
  string,
];
const named = (id: string) => ({ id, named: id });
const listed = (files: readonly string[]): Uint8Array =>
  utf8(JSON.stringify({ version: 1, files: files.map(named) }));
const fileIds = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, at) => named(toBase64url(seededBytes(`file ${at}`, 16)))));

/** Copies of files that go along: where they lie, and what opens them. */
const along = (): readonly Draft[] => {
  const [place, seal] = [draftsOf('along'), draftsOf('seal-along')];
  const given = (more: Fields = {}): Fields => ({ secret: hex(SECRET), id: stream('file', 16), ...more });
  return [
    place.accepted('some', '', given()),
    place.accepted(
      'another file',
      'lies elsewhere, under another key',
      given({ id: stream('another file', 16) }),
    ),
    place.accepted('of another dossier', 'the same', given({ secret: stream('other', 32) })),
    seal.accepted('some', 'follows from dossier, id and file alone', given({ file: stream('copy', 70_000) })),
    place.refused('a short id', '', 'bad-length', given({ id: stream('file', 15) })),
    place.refused('a long id', '', 'bad-length', given({ id: stream('file', 17) })),
    place.refused('no id', '', 'bad-length', given({ id: '' })),
  ];
};

const dossiers = (): readonly Draft[] => {
  const [make, read] = [draftsOf('make'), draftsOf('read')];
  const given = (change: object = {}, content = hex(CONTENT)): Fields => ({
    header: JSON.stringify({ ...headerOf(), ...change }),
    content,
    secret: hex(SECRET),
  });
  const { bytes } = dossierOf();
  const whole = (altered: Uint8Array, more: Fields = {}): Fields => ({ dossier: hex(altered), ...more });
  const frames = (...parts: Uint8Array[]): Fields => whole(encodeFrames(LABEL.dossier, parts));
  const head = (value: object): Uint8Array => utf8(JSON.stringify({ ...headerOf(), ...value }));
  return [
    make.accepted('some', '', given()),
    make.accepted('its last day is its first', '', given({ expires: '2026-03-04' })),
    make.accepted('thirty days', 'the longest', given({ expires: '2026-04-03' })),
    make.refused('thirty-one days', '', 'bad-encoding', given({ expires: '2026-04-04' })),
    make.refused('over before it was made', '', 'bad-encoding', given({ expires: '2026-03-03' })),
    make.refused('too much content', 'one byte more', 'too-long', {
      ...given(),
      content: stream('long', 72 * 1024 + 1),
    }),
    make.accepted('for a destination off the portal', 'by which route, in what form', {
      ...given(),
      header: JSON.stringify(outsideDossier().header),
    }),
    make.refused('a route of two words', '', 'bad-encoding', {
      ...given(),
      header: JSON.stringify({ ...outsideDossier().header, route: 'two words' }),
    }),
    make.refused('two lines for a destination', '', 'bad-encoding', given({ destination: 'a\nb' })),
    make.accepted('files go along', 'by the ids under which the consents name them', {
      ...given(),
      files: JSON.stringify([named(FILE), { id: OTHER_FILE, named: FILE }]),
    }),
    make.accepted('as many files as may be', '', { ...given(), files: fileIds(100) }),
    make.refused('too many files', 'one more', 'bad-encoding', { ...given(), files: fileIds(101) }),
    make.refused('a file twice', 'under two names', 'bad-encoding', {
      ...given(),
      files: JSON.stringify([named(FILE), { id: FILE, named: OTHER_FILE }]),
    }),
    make.refused('a short id of a file', '', 'bad-encoding', {
      ...given(),
      files: JSON.stringify([named(toBase64url(seededBytes('file', 15)))]),
    }),
    read.accepted('some', '', whole(bytes)),
    read.accepted('files go along', '', frames(head({}), CONTENT, SECRET, listed([FILE]))),
    read.refused('an empty list of files', '', 'bad-encoding', frames(head({}), CONTENT, SECRET, listed([]))),
    read.refused('a file twice', '', 'bad-encoding', frames(head({}), CONTENT, SECRET, listed([FILE, FILE]))),
    read.refused(
      'a later list of files',
      '',
      'newer-version',
      frames(head({}), CONTENT, SECRET, utf8(JSON.stringify({ version: 2, files: [named(FILE)] }))),
    ),
    read.refused(
      'a frame behind the files',
      '',
      'bad-encoding',
      frames(head({}), CONTENT, SECRET, listed([FILE]), SECRET),
    ),
    read.accepted('for a destination off the portal', '', whole(outsideDossier().bytes)),
    read.refused(
      'off the portal, its route missing',
      '',
      'bad-encoding',
      frames(head({ version: 2 }), CONTENT, SECRET),
    ),
    read.refused('a later version', '', 'newer-version', frames(head({ version: 3 }), CONTENT, SECRET)),
    read.refused('a field more', '', 'bad-encoding', frames(head({ more: 1 }), CONTENT, SECRET)),
    read.refused('a short secret', '', 'bad-length', frames(head({}), CONTENT, SECRET.slice(1))),
    read.refused('a frame more', '', 'bad-encoding', frames(head({}), CONTENT, SECRET, SECRET)),
    read.refused('too much content', '', 'bad-length', {
      ...frames(head({}), new Uint8Array(72 * 1024 + 1), SECRET),
    }),
    ...(['wrong-label', null, 'bad-length', 'trailing-bytes'] as const).flatMap((code, at) => {
      const [name, change] = ALTERED[at] ?? ['', {}];
      return code === null ? [] : [read.refused(name, '', code, whole(bytes, { change }))];
    }),
  ];
};

const approving = (): readonly Draft[] => {
  const approve = draftsOf('approve');
  const key = draftsOf('destination-key');
  const outside = draftsOf('outside-key');
  const kept = (change: Partial<OutsideDestination> = {}): Fields => ({
    destination: JSON.stringify({ ...OUTSIDE, ...change }),
  });
  const given = (more: Fields = {}): Fields => ({
    dossier: hex(dossierOf().bytes),
    case: hex(reporterKeys().caseId),
    consentKey: hex(reporterKeys().consent.publicKey),
    consent: 'signed',
    author: authorAt(FIRST),
    given: '2026-03-04',
    ...more,
  });
  const at = (signed: Uint8Array, destination = DESTINATION): Fields => ({
    roster: hex(signed),
    pin: pin(),
    destination,
  });
  return [
    key.accepted('one focal point', '', at(signedRoster())),
    key.accepted('two of them', '', at(joined())),
    key.accepted('another destination', '', at(signedRoster(), ELSEWHERE)),
    key.accepted('none', 'nobody stands there', at(signedRoster(), 'nowhere')),
    outside.accepted('with a key', '', kept()),
    outside.accepted('without a key', '', kept({ format: 'print', key: { kind: 'none', text: '' } })),
    outside.accepted('another address', 'is another destination', kept({ reach: 'office@example.org' })),
    outside.accepted('one language', 'where it was two', kept({ languages: ['enfr'] })),
    approve.accepted('off the portal', '', given({ dossier: hex(outsideDossier().bytes) })),
    approve.accepted('signed', 'counts fourteen days', given()),
    approve.accepted('attested', '', given({ consent: 'attested' })),
    approve.accepted('late', 'no longer than the dossier', given({ given: '2026-03-19' })),
    approve.refused('after the dossier is over', '', 'bad-encoding', given({ given: '2026-02-30' })),
  ];
};

const sealing = (): readonly Draft[] => {
  const [seal, open] = [draftsOf('seal'), draftsOf('open')];
  const { bytes } = dossierOf();
  const approvals = [approval(FIRST), approval(SECOND)];
  const given = (more: Fields = {}): Fields => ({
    dossier: hex(bytes),
    consents: [hex(consent())],
    seconds: [],
    confirmations: [],
    questions: [],
    approvals: approvals.map(hex),
    author: authorAt(FIRST),
    roster: hex(signedRoster()),
    pin: pin(),
    readers: [readerAt(FOCAL), readerAt(REGIONAL), readerAt(FIRST)],
    now: NOW,
    entropy: 'referral/envelope',
    ...more,
  });
  const proofs = { consents: [consent()], seconds: [], confirmations: [], questions: [], approvals };
  const key: unknown = { publicKey: publicKeyAt(FOCAL) };
  const reader = new Map([[toBase64url(memberAt(FOCAL).id), key as IntakeKey]]);
  const envelope = sealReferral(
    dossierOf(),
    proofs,
    author(FIRST),
    { roster: roster(), keys: reader },
    timeOf(NOW),
    seededEntropy('referral/envelope'),
  );
  return [
    seal.accepted('to the focal point', 'and to nobody else whose key is at hand', given()),
    seal.refused('nobody there has a key', '', 'no-reader', given({ readers: [readerAt(REGIONAL)] })),
    seal.refused('too many proofs', '', 'too-long', given({ consents: [stream('long', 118_000)] })),
    open.accepted('by the focal point', '', {
      envelope: hex(envelope),
      seed: hex(memberAt(FOCAL).kemSeed),
    }),
    open.notOurs('by a focal point of another destination', '', {
      envelope: hex(envelope),
      seed: hex(memberAt(REGIONAL).kemSeed),
    }),
  ];
};

const verifying = (): readonly Draft[] => {
  const verify = draftsOf('verify');
  const of = (frames: readonly Uint8Array[], more: Fields = {}): Fields => ({
    body: hex(encodeFrames(LABEL.referral, frames)),
    organisation: ORGANISATION,
    destination: DESTINATION,
    rosters: [hex(signedRoster()), hex(joined())],
    pin: pin(),
    former: [],
    today: TODAY,
    ...more,
  });
  const given = (made: Made = {}, more: Fields = {}): Fields => of(framesOf(made), more);
  const upon = (...consents: Uint8Array[]): Made => ({
    dossier: dossierOf({ consents: toBase64url(consentsHash(consents.map(consentHash))) }),
    proofs: { consents },
  });
  const inWord = (...seconds: readonly Uint8Array[]): Made => ({
    ...upon(attested()),
    proofs: { consents: [attested()], seconds },
  });
  /** In the place of the one that came with the report, and in another member's word. */
  const later = attested(SECOND, { previous: toBase64url(consentHash(attested())), expires: '2026-07-01' });
  const changed = consent({ expires: '2026-06-01' });
  const ofAnEnteredCase = (...seconds: readonly Uint8Array[]): Made => {
    const made = upon(attested(), changed);
    const approvals = [FIRST, SECOND].map((each) => approval(each, made.dossier, { consent: 'attested' }));
    return { ...made, approvals, proofs: { consents: [attested(), changed], seconds } };
  };
  /** Enough people approve, whoever of the first two is one person. */
  const thirdToo = ({ dossier = dossierOf() }: Made): Made => ({
    dossier,
    approvals: [approval(SECOND, dossier), approval(THIRD, dossier)],
  });
  const frames = framesOf({});
  const former = [{ member: toBase64url(memberAt(SECOND).id), before: toBase64url(memberAt(FIRST).id) }];
  const focalApproves = signApproval(
    dossierOf(),
    { caseId: reporterKeys().caseId, consentKey: reporterKeys().consent.publicKey, consent: 'signed' },
    author(FOCAL),
    '2026-03-04',
  );
  return [
    verify.accepted('two approvals', '', given()),
    verify.accepted('three', '', given({ approvals: [FIRST, SECOND, THIRD].map((each) => approval(each)) })),
    verify.accepted('sent by who approved nothing', '', given({ sentBy: THIRD })),
    verify.accepted('on the last day of the approvals', '', given({}, { today: '2026-03-18' })),
    verify.accepted(
      'attested by two',
      'one approver says so: that is enough',
      given({
        approvals: [approval(FIRST), approval(SECOND, dossierOf(), { consent: 'attested' })],
        proofs: { seconds: [secondWord(SECOND, consent())] },
      }),
    ),
    verify.accepted('in the word of two members', '', given(inWord(secondWord(SECOND, attested())))),
    verify.accepted(
      'in an entered case',
      'what its key signed needs a second word of its own',
      given(ofAnEnteredCase(secondWord(SECOND, attested()), secondWord(THIRD, changed))),
    ),
    verify.accepted(
      'two consents beside each other',
      'in any order',
      given({
        ...upon(attested(), consent()),
        proofs: { consents: [consent(), attested()], seconds: [secondWord(THIRD, attested())] },
      }),
    ),
    verify.accepted(
      'with the question that was asked',
      '',
      given({ proofs: { questions: [statement('confirmation-asked', THIRD)] } }),
    ),
    verify.refused('in the word of one', '', 'referral-unattested', given(upon(attested()))),
    verify.refused(
      'in one person’s word twice',
      '',
      'referral-unattested',
      given(inWord(secondWord(FIRST, attested()))),
    ),
    verify.refused(
      'attested by one person under old and new keys',
      '',
      'referral-unattested',
      given({ ...inWord(secondWord(SECOND, attested())), ...thirdToo(upon(attested())) }, { former }),
    ),
    verify.refused(
      'attested by one person under new and old keys',
      'the second word is the older one',
      'referral-unattested',
      given(
        {
          ...upon(attested(SECOND)),
          ...thirdToo(upon(attested(SECOND))),
          proofs: { consents: [attested(SECOND)], seconds: [secondWord(FIRST, attested(SECOND))] },
        },
        { former },
      ),
    ),
    verify.refused(
      'a second word for an older consent',
      '',
      'referral-unattested',
      given({
        ...upon(later),
        proofs: { consents: [later], seconds: [secondWord(THIRD, attested())] },
      }),
    ),
    verify.refused(
      'a second word for one of two',
      '',
      'referral-unattested',
      given(ofAnEnteredCase(secondWord(SECOND, attested()))),
    ),
    verify.refused(
      'a second word by who entered the report',
      'for what the key of that case signed',
      'referral-unattested',
      given(ofAnEnteredCase(secondWord(SECOND, attested()), secondWord(FIRST, changed))),
    ),
    verify.refused(
      'an approver says attested, and nobody attests',
      '',
      'referral-unattested',
      given({ approvals: [approval(FIRST), approval(SECOND, dossierOf(), { consent: 'attested' })] }),
    ),
    verify.refused(
      'an event is no second word',
      '',
      'bad-encoding',
      given(inWord(statement('consent-attested', SECOND))),
    ),
    verify.refused('one approval', '', 'referral-too-few-approvals', given({ approvals: [approval(FIRST)] })),
    verify.refused('none', '', 'referral-too-few-approvals', given({ approvals: [] })),
    verify.refused(
      'one person twice',
      '',
      'referral-too-few-approvals',
      given({ approvals: [approval(FIRST), approval(FIRST)] }),
    ),
    verify.refused(
      'one person under old and new keys',
      '',
      'referral-too-few-approvals',
      given({}, { former }),
    ),
    verify.refused(
      'fewer than the roster asks for',
      '',
      'referral-too-few-approvals',
      (() => {
        const strict = signedRoster({
          policy: { identityQuorum: 2, escalationQuorum: 3, retentionDays: 180 },
        });
        const dossier = dossierOf({ roster: toBase64url(rosterIn(strict).hash) });
        return given({ dossier, sentUnder: strict }, { rosters: [hex(strict)] });
      })(),
    ),
    verify.refused(
      'approved by a focal point',
      '',
      'referral-not-by-reviewer',
      given({ approvals: [approval(FIRST), focalApproves] }),
    ),
    verify.refused('sent by a focal point', '', 'referral-not-by-reviewer', given({ sentBy: FOCAL })),
    verify.refused(
      'another dossier than was approved',
      '',
      'referral-altered',
      given({
        dossier: dossierOf({}, utf8('{"version":1,"paragraph":"Otherwise."}')),
        approved: dossierOf(),
      }),
    ),
    verify.refused(
      'other consents than were approved',
      '',
      'referral-altered',
      given({ proofs: { consents: [consent({ expires: '2026-09-30' })] } }),
    ),
    verify.refused('without consent', '', 'referral-altered', given({ proofs: { consents: [] } })),
    verify.refused(
      'a consent more',
      '',
      'referral-altered',
      given({ proofs: { consents: [consent(), attested()] } }),
    ),
    verify.refused(
      'for another destination',
      'as its header says',
      'referral-other-destination',
      given({}, { destination: ELSEWHERE }),
    ),
    verify.refused(
      'approved for another destination',
      '',
      'referral-other-destination',
      given({
        approved: dossierOf({
          destination: ELSEWHERE,
          destinationKey: toBase64url(destinationKeyHash(roster(), ELSEWHERE)),
        }),
      }),
    ),
    verify.refused(
      'for other people',
      'somebody joined the destination since',
      'referral-other-key',
      given({ sentUnder: joined() }),
    ),
    verify.refused(
      'approved for other people',
      '',
      'referral-other-key',
      given({ approved: dossierOf({ destinationKey: toBase64url(seededBytes('key', 32)) }) }),
    ),
    verify.refused('approvals are over', '', 'referral-expired', given({}, { today: '2026-03-19' })),
    verify.refused('dossier is over', '', 'referral-expired', given({}, { today: '2026-03-21' })),
    verify.refused(
      'dated ahead',
      'by more than a day',
      'referral-expired',
      given({}, { today: '2026-03-02' }),
    ),
    verify.refused(
      'consent is over',
      '',
      'referral-expired',
      given(upon(consent({ expires: '2026-03-04' }))),
    ),
    verify.refused(
      'approvals of two cases',
      '',
      'referral-other-case',
      given({
        approvals: [approval(FIRST), approval(SECOND, dossierOf(), { caseId: seededBytes('case', 32) })],
      }),
    ),
    verify.refused(
      'a consent of another case',
      '',
      'referral-other-case',
      given(upon(consent({ caseId: toBase64url(seededBytes('case', 32)) }))),
    ),
    verify.refused(
      'a second word from another case',
      '',
      'bad-signature',
      given(inWord(secondWord(SECOND, attested(), { caseId: seededBytes('case', 32) }))),
    ),
    verify.refused(
      'a second word on another ground',
      '',
      'bad-signature',
      given(inWord(secondWord(SECOND, attested(), { ground: 'was-present' }))),
    ),
    verify.refused(
      'a second word in a colleague’s name',
      '',
      'bad-signature',
      given(inWord(secondWord(SECOND, attested(), { signedBy: FIRST }))),
    ),
    verify.refused(
      'a question from another case',
      '',
      'referral-other-case',
      given({ proofs: { questions: [statement('confirmation-asked', SECOND, seededBytes('case', 32))] } }),
    ),
    verify.refused(
      'a second word of a focal point',
      '',
      'referral-not-by-reviewer',
      given(inWord(secondWord(FOCAL, attested()))),
    ),
    verify.refused(
      'a consent under another key',
      'not the one that the approvers vouch for',
      'bad-signature',
      given(upon(consent({}, engine().signingPair(seededBytes('other key', 32)).secretKey))),
    ),
    verify.refused('attested by a focal point', '', 'bad-signature', given(upon(attested(FOCAL)))),
    verify.refused(
      'sent in another name',
      '',
      'bad-signature',
      of(replaced(frames, 0, framesOf({ sentBy: SECOND })[0] ?? SECRET)),
    ),
    verify.refused(
      'a proof added by somebody',
      '',
      'bad-signature',
      of(replaced(frames, 3, framesOf({ proofs: { seconds: [statement('note', SECOND)] } })[3] ?? SECRET)),
    ),
    verify.refused('a roster that nobody knows', '', 'unknown-author', given({}, { rosters: [] })),
    verify.refused(
      'of another organisation',
      '',
      'wrong-context',
      given({}, { organisation: OTHER_ORGANISATION }),
    ),
    verify.refused('a frame more', '', 'bad-encoding', of([...frames, SECRET])),
    verify.refused('a frame less', '', 'bad-encoding', of(frames.slice(0, -1))),
    verify.refused(
      'under another id',
      'the header names another referral than the dossier',
      'referral-altered',
      (() => {
        const other = dossierOf({ referral: toBase64url(seededBytes('another', 16)) });
        const [, , ...rest] = frames.slice(0, -1);
        const parts = [framesOf({ dossier: other })[0] ?? SECRET, dossierOf().bytes, ...rest];
        const signature = signLabelled(
          signingAt(FIRST).secretKey,
          LABEL.referralSignature,
          partsOf(...parts),
        );
        return of([...parts, signature]);
      })(),
    ),
    ...(['wrong-label', 'bad-signature', 'bad-length', 'trailing-bytes'] as const).map((code, at) => {
      const [name, change] = ALTERED[at] ?? ['', {}];
      return verify.refused(name, '', code, given({}, { change }));
    }),
  ];
};

const confirming = (): readonly Draft[] => {
  const confirmed = draftsOf('confirmed');
  const confirmation = (change: Partial<ConfirmationDocument> = {}, key = reporterKeys().consent.secretKey) =>
    signConfirmation(
      {
        version: 1,
        organisation: toBase64url(ORGANISATION_ID),
        caseId: toBase64url(reporterKeys().caseId),
        consent: toBase64url(consentHash(consent())),
        nonce: toBase64url(seededBytes('nonce', CONSENT_NONCE_BYTES)),
        destination: DESTINATION,
        codes: ['C3'],
        answer: 'yes',
        given: '2026-03-04T10Z',
        ...change,
      },
      key,
    );
  const given = (...confirmations: readonly Uint8Array[]): Fields => ({
    body: hex(encodeFrames(LABEL.referral, framesOf({ proofs: { confirmations } }))),
    organisation: ORGANISATION,
    destination: DESTINATION,
    rosters: [hex(signedRoster())],
    pin: pin(),
    former: [],
    today: TODAY,
  });
  const on = (today: string, ...confirmations: readonly Uint8Array[]): Fields => ({
    ...given(...confirmations),
    today,
  });
  const other = toBase64url(seededBytes('other', 32));
  const stranger = engine().signingPair(seededBytes('other key', 32)).secretKey;
  return [
    confirmed.accepted('none', 'whether one is needed the casefile knows', given()),
    confirmed.accepted('one', '', given(confirmation())),
    confirmed.accepted('two', '', given(confirmation(), confirmation({ codes: ['C3', 'C4'] }))),
    confirmed.accepted('fourteen days old', 'the longest', on('2026-03-18', confirmation())),
    confirmed.accepted(
      'a clock ahead',
      'by less than a day',
      given(confirmation({ given: '2026-03-06T10Z' })),
    ),
    confirmed.refused(
      'fifteen days old',
      '',
      'referral-unconfirmed',
      on('2026-03-18', confirmation({ given: '2026-03-03T23Z' })),
    ),
    confirmed.refused(
      'dated ahead',
      '',
      'referral-unconfirmed',
      given(confirmation({ given: '2026-03-07T01Z' })),
    ),
    confirmed.refused('a no', '', 'referral-unconfirmed', given(confirmation({ answer: 'no' }))),
    confirmed.refused(
      'a yes and a no',
      '',
      'referral-unconfirmed',
      given(confirmation(), confirmation({ answer: 'no' })),
    ),
    confirmed.refused(
      'for another destination',
      '',
      'referral-unconfirmed',
      given(confirmation({ destination: ELSEWHERE })),
    ),
    confirmed.refused(
      'of another consent',
      '',
      'referral-unconfirmed',
      given(confirmation({ consent: other })),
    ),
    confirmed.refused('of another case', '', 'referral-other-case', given(confirmation({ caseId: other }))),
    confirmed.refused('by somebody else', '', 'bad-signature', given(confirmation({}, stranger))),
    confirmed.refused('a consent in its place', '', 'wrong-label', given(consent())),
  ];
};

const news = (): readonly Draft[] => {
  const [sign, open] = [draftsOf('news-sign'), draftsOf('news-open')];
  const data = utf8('{"version":1,"status":"acknowledged"}');
  const place = { organisation: ORGANISATION, referral: hex(REFERRAL), secret: hex(SECRET) };
  const given = (more: Fields = {}): Fields => ({
    ...place,
    data: hex(data),
    author: authorAt(FOCAL),
    roster: hex(roster().hash),
    now: NOW,
    entropy: 'referral/news',
    ...more,
  });
  const referralKeys = {
    organisation: organisationId(ORGANISATION_ID),
    referral: REFERRAL,
    secret: SECRET,
  };
  const entropy = () => seededEntropy('referral/news');
  const draft = (by = FOCAL) =>
    signNews(referralKeys, data, author(by), roster().hash, timeOf(NOW), entropy());
  const frames = newsFrames(referralKeys, draft(), entropy());
  const told = (parts: readonly Uint8Array[] = frames, more: Fields = {}): Fields => ({
    ...place,
    body: hex(encodeFrames(LABEL.message, parts)),
    members: membersUpTo(5),
    ...more,
  });
  const other = newsFrames({ ...referralKeys, referral: seededBytes('another', 16) }, draft(), entropy());
  return [
    sign.accepted('some', 'outside it is a message like any other', given()),
    sign.accepted('nothing', '', given({ data: '' })),
    sign.refused('too much', 'one byte more', 'too-long', given({ data: stream('long', 24 * 1024 + 1) })),
    open.accepted('some', '', told()),
    open.accepted('of a reviewer', '', told(newsFrames(referralKeys, draft(FIRST), entropy()))),
    open.notOurs('of another referral', 'another secret', told(frames, { secret: stream('other', 32) })),
    open.refused('of another referral under the same secret', '', 'cannot-decrypt', told(other)),
    open.refused('by a stranger', '', 'unknown-author', told(frames, { members: membersUpTo(2) })),
    open.refused(
      'of another organisation',
      '',
      'wrong-context',
      told(frames, { organisation: OTHER_ORGANISATION }),
    ),
    open.refused(
      'signed for another referral',
      '',
      'wrong-context',
      (() => {
        const elsewhere = { ...referralKeys, referral: seededBytes('another', 16) };
        const moved = signNews(elsewhere, data, author(FOCAL), roster().hash, timeOf(NOW), entropy());
        return told(newsFrames(referralKeys, moved, entropy()));
      })(),
    ),
    open.refused(
      'under another nonce',
      '',
      'bad-signature',
      (() => {
        const moved = { nonce: seededBytes('nonce', 16), content: draft().content };
        return told(newsFrames(referralKeys, moved, entropy()));
      })(),
    ),
    open.refused('a frame more', '', 'bad-encoding', told([...frames, SECRET])),
    open.refused('last byte altered', '', 'cannot-decrypt', told(frames, { change: { at: -1, xor: 128 } })),
    open.refused('first byte altered', '', 'wrong-label', told(frames, { change: { at: 0, xor: 1 } })),
    open.refused('cut', '', 'bad-length', told(frames, { change: { cut: 1 } })),
  ];
};

export const referralDrafts = (): readonly Draft[] => [
  ...dossiers(),
  ...along(),
  ...approving(),
  ...sealing(),
  ...verifying(),
  ...news(),
  ...confirming(),
];
