import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseIdOf } from '../../../src/protocol/client/case-secret.ts';
import { signConsent } from '../../../src/protocol/client/consent.ts';
import { envelopeBodyBytes } from '../../../src/protocol/client/envelope.ts';
import { openOwnShare, readFirstReport, refuseExcluded } from '../../../src/protocol/client/first-report.ts';
import { sealReviewerShare } from '../../../src/protocol/client/reviewer-share.ts';
import {
  type FirstReportDraft,
  reportBytesLeft,
  sealFirstReport,
} from '../../../src/protocol/client/seal-first-report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { ENVELOPE_BYTES } from '../../../src/protocol/limits.ts';
import { cut, extended, flip, replaced, swapped } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  bodyFor,
  consentOf,
  draftFor,
  readReport,
  sampleReporter,
  sealedReport,
} from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const [HEADER, SECRET, KEM, CONSENT_KEY, REPORT, CONSENT, VAULT, SHARES] = [0, 1, 2, 3, 4, 5, 6, 7];

onBothEngines('a first report', () => {
  const organisation = once(() => sampleOrganisation('first report'));
  const keys = once(() => sampleReporter(organisation().id));
  const read = (body: Uint8Array, form: 'padded' | 'exact' = 'exact') =>
    refusalOf(() => readFirstReport(body, organisation().id, form));
  const frames = once(() =>
    decodeFrames(LABEL.firstReport, bodyFor(organisation(), sealedReport(keys(), organisation())), 'padded'),
  );
  const readFrames = (changed: readonly Uint8Array[]) => read(encodeFrames(LABEL.firstReport, changed));
  const readHeader = (change: (text: string) => string) => {
    const all = frames();
    return readFrames(replaced(all, HEADER, utf8(change(fromUtf8(all[HEADER] ?? new Uint8Array())))));
  };

  it('reaches each reader whole, with a key of their own', () => {
    const sealed = sealedReport(keys(), organisation());
    const report = readReport(organisation(), sealed);
    expect(report.caseId).toEqual(keys().caseId);
    expect(report.caseSecret).toEqual(keys().caseSecret);
    expect(report.report).toEqual(draftFor(keys(), organisation()).report);
    expect(report.header.sent).toBe('2026-03-04T10Z');
    expect(report.consent).toEqual(consentOf(keys()));
    for (const { id, seed } of organisation().reviewers) {
      expect(openOwnShare(report, organisation().id, id, [seed]).macKey).toEqual(keys().macKeyFor(id));
    }
  });

  it('is the same bytes whether it came from an envelope or from a case log', () => {
    const report = readReport(organisation(), sealedReport(keys(), organisation()));
    const again = readFirstReport(report.body, organisation().id, 'exact');
    expect(again).toEqual(report);
  });

  it('is always one size, with one reader and with fifteen, empty and full', () => {
    const large = sampleOrganisation('large', 15);
    const reporter = sampleReporter(large.id);
    for (const readers of [large.reviewers.slice(0, 1), large.reviewers]) {
      const draft = draftFor(reporter, large, { readers: readers.map((member) => member.intakeKey) });
      for (const size of [0, reportBytesLeft(draft, large.roster)]) {
        const full = { ...draft, report: new Uint8Array(size) };
        expect(sealFirstReport(reporter, full, large.roster, NOW, seededEntropy('full'))).toHaveLength(
          ENVELOPE_BYTES,
        );
      }
    }
  });

  it.each([
    [1, 0],
    [3, 0],
    [2, 1],
  ])('knows to the byte what still fits, with %d readers and %d left out', (count, out) => {
    const place = organisation();
    const readers = place.reviewers.slice(0, count).map((member) => member.intakeKey);
    const excluded = place.reviewers.slice(count, count + out).map((member) => member.entry.id);
    const draft = draftFor(keys(), place, { readers, excluded, language: 'zh-Hant' });
    const most = reportBytesLeft(draft, place.roster);
    const seal = (size: number) =>
      refusalOf(() =>
        sealFirstReport(
          keys(),
          { ...draft, report: new Uint8Array(size) },
          place.roster,
          NOW,
          seededEntropy('size'),
        ),
      );
    expect(seal(most)).toHaveProperty('gave');
    expect(seal(most + 1)).toBe('too-long');
    expect(most).toBeLessThan(envelopeBodyBytes(place.roster));
  });

  it('is measured even while nobody is chosen', () => {
    expect(
      reportBytesLeft(draftFor(keys(), organisation(), { readers: [] }), organisation().roster),
    ).toBeGreaterThan(0);
  });

  it.each<[string, string, () => Partial<FirstReportDraft>]>([
    ['without a reader', 'no-reader', () => ({ readers: [] })],
    [
      'to the same reader twice',
      'bad-argument',
      () => ({ readers: [reviewer(organisation()).intakeKey, reviewer(organisation()).intakeKey] }),
    ],
    ['to someone left out', 'excluded-reader', () => ({ excluded: [reviewer(organisation()).entry.id] })],
    ['in a language that is none', 'bad-encoding', () => ({ language: 'zh-Hant-TW-x' })],
    [
      'with the consent of another case',
      'bad-signature',
      () => ({ consent: draftFor(sampleReporter(organisation().id, 'other'), organisation()).consent }),
    ],
    [
      'with a consent for another organisation',
      'wrong-context',
      () => ({
        consent: signConsent(
          consentOf(keys(), { organisation: toBase64url(seededBytes('other', 16)) }),
          keys().consent.secretKey,
        ),
      }),
    ],
  ])('is not sealed %s', (_, code, change) => {
    expect(refusalOf(() => sealedReport(keys(), organisation(), change()))).toBe(code);
  });

  it('is not sealed to more readers than an envelope has stanzas', () => {
    const nine = sampleOrganisation('nine', 9);
    const readers = nine.reviewers.map((member) => member.intakeKey);
    expect(refusalOf(() => sealedReport(keys(), organisation(), { readers }))).toBe('too-many-readers');
  });

  it('is refused under another label, cut, prolonged, or with padding that is not zero', () => {
    const body = bodyFor(organisation(), sealedReport(keys(), organisation()));
    const exact = encodeFrames(LABEL.firstReport, frames());
    expect(read(encodeFrames(LABEL.message, frames()))).toBe('wrong-label');
    expect(read(cut(exact))).toBe('bad-length');
    expect(read(extended(exact))).toBe('trailing-bytes');
    expect(read(body, 'padded')).toHaveProperty('gave');
    expect(read(flip(body, -1), 'padded')).toBe('bad-padding');
    expect(read(new Uint8Array(), 'padded')).toBe('wrong-label');
  });

  it('is refused for another organisation', () => {
    const other = organisationId(seededBytes('other organisation', 16));
    expect(refusalOf(() => readFirstReport(encodeFrames(LABEL.firstReport, frames()), other, 'exact'))).toBe(
      'wrong-context',
    );
  });

  it.each<[string, (text: string) => string]>([
    ['a reader twice', (text) => text.replace(/"readers":\["([^"]+)","[^"]+"/, '"readers":["$1","$1"')],
    [
      'a reader without a share',
      (text) => text.replace('"readers":[', '"readers":["AAAAAAAAAAAAAAAAAAAAAA",'),
    ],
    ['no reader', (text) => text.replace(/"readers":\[[^\]]*\]/, '"readers":[]')],
    ['a minute', (text) => text.replace('T10Z', 'T10:30Z')],
    ['a field more', (text) => text.replace('{"version":1', '{"version":1,"more":0')],
    ['an id of another length', (text) => text.replace(/"excluded":\[\]/, '"excluded":["AAAA"]')],
    ['a prototype', (text) => text.replace('"excluded":[]', '"excluded":[],"__proto__":{}')],
  ])('is refused when its header has %s', (_, change) => {
    expect(readHeader(change)).toBe('bad-encoding');
  });

  it('is refused when a reader is also left out', () => {
    expect(
      readHeader((text) =>
        text.replace('"excluded":[]', `"excluded":["${reviewer(organisation()).entry.id}"]`),
      ),
    ).toBe('excluded-reader');
  });

  it('is refused with one key exchanged: the consent then belongs to another case', () => {
    const other = sampleReporter(organisation().id, 'other');
    expect(readFrames(replaced(frames(), SECRET, other.caseSecret))).toBe('wrong-context');
    expect(readFrames(replaced(frames(), KEM, other.kemPublicKey))).toBe('wrong-context');
    expect(readFrames(replaced(frames(), CONSENT_KEY, other.consent.publicKey))).toBe('bad-signature');
    expect(readFrames(replaced(frames(), CONSENT, draftFor(other, organisation()).consent))).toBe(
      'bad-signature',
    );
  });

  it('is refused with keys that are none', () => {
    expect(readFrames(replaced(frames(), SECRET, new Uint8Array(31)))).toBe('bad-length');
    expect(readFrames(replaced(frames(), KEM, new Uint8Array(1216).fill(0xff)))).toBe('bad-encoding');
    expect(readFrames(replaced(frames(), CONSENT_KEY, concat(Uint8Array.of(1), new Uint8Array(31))))).toBe(
      'bad-signature',
    );
    expect(readFrames(replaced(frames(), VAULT, Uint8Array.of(1)))).toBe('newer-version');
  });

  it('is refused with frames missing, added or exchanged', () => {
    expect(readFrames(frames().slice(0, SHARES))).toBe('bad-encoding');
    expect(readFrames(frames().slice(0, CONSENT))).toBe('bad-encoding');
    expect(readFrames([...frames(), new Uint8Array()])).toBe('bad-encoding');
    expect(readFrames(swapped(frames(), SECRET, CONSENT_KEY))).toBeTypeOf('string');
  });

  it('never opens a share for someone it does not name, in another place, or under another key', () => {
    const report = readReport(organisation(), sealedReport(keys(), organisation()));
    const [first, second] = [reviewer(organisation(), 0), reviewer(organisation(), 1)];
    const open = (given: typeof report, member = first, seed = member.seed) =>
      refusalOf(() => openOwnShare(given, organisation().id, member.id, [seed]));
    expect(
      refusalOf(() => openOwnShare(report, organisation().id, memberId(new Uint8Array(16)), [first.seed])),
    ).toBe('wrong-context');
    expect(open(report, first, second.seed)).toBe('cannot-decrypt');
    expect(open({ ...report, shares: swapped(report.shares, 0, 1) })).toBe('cannot-decrypt');
    const other = sampleReporter(organisation().id, 'other');
    const foreign = readReport(organisation(), sealedReport(other, organisation()));
    expect(open({ ...report, shares: foreign.shares })).toBe('wrong-context');
    expect(open({ ...report, shares: report.shares.map((share) => cut(share)) })).toBe('age-bad-payload');
  });

  it('with other words is refused by every reader, though a colleague knows all keys of the case', () => {
    const forged = replaced(frames(), REPORT, utf8('{"forged":true}'));
    const report = readFirstReport(encodeFrames(LABEL.firstReport, forged), organisation().id, 'exact');
    for (const { id, seed } of organisation().reviewers) {
      expect(refusalOf(() => openOwnShare(report, organisation().id, id, [seed]))).toBe('bad-mac');
    }
  });

  it('with other words and a share made anew is refused as well: the reporter never signed that key', () => {
    const [rogue, victim] = [reviewer(organisation(), 0), reviewer(organisation(), 1)];
    const real = readReport(organisation(), sealedReport(keys(), organisation()));
    const front = replaced(real.front, REPORT, utf8('{"forged":true}'));
    const share = sealReviewerShare(
      { organisation: organisation().id, caseId: real.caseId, member: victim.id },
      { macKey: seededBytes('a key of the rogue', 32), vaultShare: null, vaultKey: null },
      rogue.signing.secretKey,
      front,
      victim.intakeKey.publicKey,
      seededEntropy('forged share'),
    );
    const body = encodeFrames(LABEL.firstReport, [...front, ...replaced(real.shares, 1, share)]);
    const report = readFirstReport(body, organisation().id, 'exact');
    expect(refusalOf(() => openOwnShare(report, organisation().id, victim.id, [victim.seed]))).toBe(
      'bad-signature',
    );
  });

  it('names whom nobody may ever give the case', () => {
    const place = organisation();
    const [first, second] = [reviewer(place, 0), reviewer(place, 1)];
    const sealed = sealedReport(keys(), place, { readers: [first.intakeKey], excluded: [second.entry.id] });
    const report = readReport(place, sealed);
    expect(refusalOf(() => refuseExcluded(report, second.id))).toBe('excluded-reader');
    expect(refusalOf(() => refuseExcluded(report, first.id))).toEqual({ gave: undefined });
  });

  it('never changes its meaning when bytes change: it is refused, or its case is another', () => {
    const body = encodeFrames(LABEL.firstReport, frames());
    const original = readFirstReport(body, organisation().id, 'exact');
    const { id, seed } = reviewer(organisation());
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const outcome = refusalOf(() => {
          const changed = readFirstReport(flip(body, at, bits), organisation().id, 'exact');
          openOwnShare(changed, organisation().id, id, [seed]);
          return changed;
        });
        if (typeof outcome === 'string') return;
        // What is left are the other readers' shares, which this one cannot open.
        expect(outcome.gave.front).toEqual(original.front);
      }),
      fuzzRuns(60),
    );
  });

  it('belongs to a case whose id no exchanged key gives', () => {
    const { caseId, caseSecret, kemPublicKey, consent } = keys();
    expect(caseIdOf(caseSecret, kemPublicKey, consent.publicKey)).toEqual(caseId);
    const other = sampleReporter(organisation().id, 'other');
    expect(caseIdOf(caseSecret, other.kemPublicKey, consent.publicKey)).not.toEqual(caseId);
    expect(caseIdOf(caseSecret, kemPublicKey, other.consent.publicKey)).not.toEqual(caseId);
  });
});
