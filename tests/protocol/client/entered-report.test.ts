import { expect, it } from 'vitest';
import { attestConsent, verifyAttestedConsent } from '../../../src/protocol/client/attested-consent.ts';
import { consentHash, signConsent, verifyConsent } from '../../../src/protocol/client/consent.ts';
import { type Envelope, envelopeBodyBytes } from '../../../src/protocol/client/envelope.ts';
import { openOwnShare, readFirstReport } from '../../../src/protocol/client/first-report.ts';
import type { ReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import {
  type Entrant,
  type FirstReportDraft,
  reportBytesLeft,
  sealEnteredReport,
  sealFirstReport,
} from '../../../src/protocol/client/seal-first-report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { partsOf } from '../../../src/protocol/encoding/parts.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { ENVELOPE_BYTES } from '../../../src/protocol/limits.ts';
import { signLabelled } from '../../../src/protocol/primitives/keyed.ts';
import { replaced } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { authorsOf, bodyFor, consentOf, draftFor, sampleReporter } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const [HEADER, SECRET, , CONSENT_KEY, REPORT, CONSENT, VAULT, ENTRY, SIGNATURE] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

onBothEngines('a report that a member entered', () => {
  const organisation = once(() => sampleOrganisation('entered report'));
  const keys = once(() => sampleReporter(organisation().id));
  const entrant = (place = 0): Entrant => ({
    ...reviewer(organisation(), place).author,
    entry: utf8('{"version":1}'),
  });
  const draft = (by = entrant(), of = keys(), change: Partial<FirstReportDraft> = {}): FirstReportDraft => ({
    ...draftFor(of, organisation()),
    consent: attestConsent(consentOf(of), by.signingKey),
    ...change,
  });
  const sealed = (by = entrant(), of = keys(), change: Partial<FirstReportDraft> = {}): Envelope =>
    sealEnteredReport(of, draft(by, of, change), by, organisation().roster, NOW, seededEntropy('entered'));
  const framesOf = (by = entrant(), of: ReporterKeys = keys()): Uint8Array[] =>
    decodeFrames(LABEL.firstReport, bodyFor(organisation(), sealed(by, of)), 'padded');
  const read = (frames: readonly Uint8Array[]) =>
    readFirstReport(
      encodeFrames(LABEL.firstReport, frames),
      organisation().id,
      'exact',
      authorsOf(organisation().roster),
    );
  const refused = (frames: readonly Uint8Array[]) => refusalOf(() => read(frames));
  /** As a member would make it who signs what they like with their own key. */
  const signedBy = (by: Entrant, frames: readonly Uint8Array[]): Uint8Array[] => {
    const covered = frames.slice(0, SIGNATURE);
    const signature = signLabelled(by.signingKey, LABEL.entrySignature, partsOf(...covered));
    return [...covered, signature, ...frames.slice(SIGNATURE + 1)];
  };
  const withHeader = (change: (text: string) => string): Uint8Array[] => {
    const frames = framesOf();
    return replaced(frames, HEADER, utf8(change(fromUtf8(frames[HEADER] ?? new Uint8Array()))));
  };

  it('reaches each reader in the word of its member, as one of the portal’s envelopes', () => {
    const envelope = sealed();
    expect(envelope.length).toBe(ENVELOPE_BYTES);
    const report = read(framesOf());
    const { id } = reviewer(organisation(), 0);
    expect(report.entered).toEqual({ member: toBase64url(id), entry: utf8('{"version":1}') });
    expect(report.caseId).toEqual(keys().caseId);
    expect(report.consent).toEqual(consentOf(keys()));
    for (const member of organisation().reviewers) {
      const share = openOwnShare(report, organisation().id, member.id, [member.seed]);
      expect(share.macKey).toEqual(keys().macKeyFor(member.id));
    }
  });

  it('says of a reporter’s own report that nobody entered it', () => {
    const own = sealFirstReport(
      keys(),
      draftFor(keys(), organisation()),
      organisation().roster,
      NOW,
      seededEntropy('own'),
    );
    const body = bodyFor(organisation(), own);
    expect(readFirstReport(body, organisation().id, 'padded').entered).toBeNull();
  });

  it('has exactly the room that is left', () => {
    const by = entrant();
    const left = reportBytesLeft({ ...draft(by), vault: null, entrant: by }, organisation().roster);
    expect(left).toBeLessThan(envelopeBodyBytes(organisation().roster));
    expect(sealed(by, keys(), { report: new Uint8Array(left) }).length).toBe(ENVELOPE_BYTES);
    expect(refusalOf(() => sealed(by, keys(), { report: new Uint8Array(left + 1) }))).toBe('too-long');
  });

  it('is refused by who knows no member, and in the name of another', () => {
    const bytes = encodeFrames(LABEL.firstReport, framesOf());
    expect(refusalOf(() => readFirstReport(bytes, organisation().id, 'exact'))).toBe('unknown-author');
    const [first, second] = organisation().reviewers.map(({ id }) => toBase64url(id)) as [string, string];
    const claim = (text: string): string => text.replace(`"enteredBy":"${first}"`, `"enteredBy":"${second}"`);
    expect(refused(withHeader(claim))).toBe('bad-signature');
    expect(refused(signedBy(entrant(0), withHeader(claim)))).toBe('bad-signature');
  });

  it.each([
    ['header', HEADER],
    ['case secret', SECRET],
    ['report', REPORT],
    ['entry', ENTRY],
    ['vault', VAULT],
  ])('is refused with another %s than was signed', (_, at) => {
    const frames = framesOf();
    const other =
      at === HEADER
        ? withHeader((text) => text.replace('"language":"en"', '"language":"fr"'))
        : replaced(frames, at, at === SECRET ? seededBytes('other', 32) : utf8('{"version":1,"more":1}'));
    expect(['bad-signature', 'newer-version']).toContain(refused(other));
  });

  it('cannot be moved to another case', () => {
    const other = sampleReporter(organisation().id, 'other');
    const [mine, theirs] = [framesOf(), framesOf(entrant(), other)];
    const moved = [ENTRY, SIGNATURE].reduce(
      (frames, at) => replaced(frames, at, mine[at] ?? new Uint8Array()),
      theirs,
    );
    expect(refused(moved)).toBe('bad-signature');
    const consentMoved = signedBy(entrant(), replaced(theirs, CONSENT, mine[CONSENT] ?? new Uint8Array()));
    expect(refused(consentMoved)).toBe('wrong-context');
    const keyMoved = signedBy(
      entrant(),
      replaced(theirs, CONSENT_KEY, mine[CONSENT_KEY] ?? new Uint8Array()),
    );
    expect(refused(keyMoved)).toBe('wrong-context');
  });

  it('carries no consent that a reporter signed, and a reporter’s report none that was attested', () => {
    const signed = signConsent(consentOf(keys()), keys().consent.secretKey);
    expect(refused(signedBy(entrant(), replaced(framesOf(), CONSENT, signed)))).toBe('wrong-label');
    expect(refusalOf(() => sealed(entrant(), keys(), { consent: signed }))).toBe('wrong-label');
    const attested = attestConsent(consentOf(keys()), entrant().signingKey);
    const place = { ...keys(), consentPublicKey: keys().consent.publicKey };
    expect(refusalOf(() => verifyConsent(attested, place))).toBe('wrong-label');
    const own = { ...draftFor(keys(), organisation()), consent: attested };
    expect(
      refusalOf(() => sealFirstReport(keys(), own, organisation().roster, NOW, seededEntropy('own'))),
    ).toBe('wrong-label');
  });

  it('carries the consent that its own member attests', () => {
    const byAnother = attestConsent(consentOf(keys()), entrant(1).signingKey);
    expect(refused(signedBy(entrant(), replaced(framesOf(), CONSENT, byAnother)))).toBe('bad-signature');
    expect(refusalOf(() => sealed(entrant(), keys(), { consent: byAnother }))).toBe('bad-signature');
    const place = { organisation: organisation().id, caseId: keys().caseId };
    const { signing } = reviewer(organisation(), 1);
    expect(verifyAttestedConsent(byAnother, place, signing.publicKey)).toEqual(consentOf(keys()));
  });

  it('names the same consent, signed or attested, by one hash', () => {
    const signed = signConsent(consentOf(keys()), keys().consent.secretKey);
    expect(consentHash(attestConsent(consentOf(keys()), entrant().signingKey))).toEqual(consentHash(signed));
  });

  it('is entered by one of its readers', () => {
    const others = { readers: draft().readers.slice(1) };
    expect(refusalOf(() => sealed(entrant(), keys(), others))).toBe('no-reader');
    const id = toBase64url(reviewer(organisation(), 0).id);
    const stranger = toBase64url(seededBytes('nobody', 16));
    const claim = (text: string): string => text.replace(`"enteredBy":"${id}"`, `"enteredBy":"${stranger}"`);
    expect(refused(signedBy(entrant(), withHeader(claim)))).toBe('bad-encoding');
  });

  it.each([
    ['no signature', (frames: Uint8Array[]) => frames.slice(0, SIGNATURE)],
    ['no entry', (frames: Uint8Array[]) => frames.slice(0, ENTRY)],
    ['a share missing', (frames: Uint8Array[]) => frames.slice(0, -1)],
  ])('is refused with %s', (_, change) => {
    expect(refused(change(framesOf()))).toBe('bad-encoding');
  });

  it('of a later release is kept for a newer page', () => {
    expect(refused(withHeader((text) => text.replace('"version":2', '"version":3')))).toBe('newer-version');
  });
});
