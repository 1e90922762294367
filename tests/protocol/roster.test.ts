import { expect, it } from 'vitest';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import type { OrganisationPin } from '../../src/protocol/organisation-pin.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { signLabelled } from '../../src/protocol/primitives/keyed.ts';
import {
  intakeReviewers,
  memberOf,
  type RosterSeen,
  signRoster,
  verifyPastRoster,
  verifyRoster,
} from '../../src/protocol/roster.ts';
import type { RosterDocument } from '../../src/protocol/roster-document.ts';
import { sealSigned } from '../../src/protocol/signed.ts';
import { instantOf } from '../../src/protocol/times.ts';
import { cut, extended, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { once } from '../support/once.ts';
import { refusalOf } from '../support/refusal.ts';
import { DAY_MS, NOW, sampleOrganisation } from '../support/sample-organisation.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

type Changes = (document: RosterDocument) => Partial<RosterDocument>;

onBothEngines('a roster', () => {
  const sample = once(() => sampleOrganisation('roster'));
  const signed = (changes: Changes) => {
    const { document, root } = sample();
    return signRoster({ ...document, ...changes(document) }, root.secretKey);
  };
  const verified = (
    bytes: Uint8Array,
    change: { pin?: Partial<OrganisationPin>; now?: number; seen?: RosterSeen } = {},
  ) =>
    refusalOf(() => verifyRoster(bytes, { ...sample().pin, ...change.pin }, change.now ?? NOW, change.seen));
  const outcome = (changes: Changes) => verified(signed(changes));

  it('comes back as it was signed', () => {
    const { signed: bytes, pin, document, roster } = sample();
    expect(verifyRoster(bytes, pin, NOW).document).toEqual(document);
    expect(roster.hash).toHaveLength(32);
    expect(intakeReviewers(roster)).toHaveLength(3);
    expect(memberOf(roster, document.members[0]?.id ?? '')?.label).toBe('Reviewer 0');
    expect(memberOf(roster, 'nobody')).toBeUndefined();
  });

  it('is refused when any byte was changed', () => {
    const { signed: bytes } = sample();
    for (let at = 0; at < bytes.length; at += 61) {
      expect(['bad-signature', 'wrong-label', 'bad-length', 'trailing-bytes', 'bad-encoding']).toContain(
        verified(flip(bytes, at)),
      );
    }
  });

  it('is refused cut short, or with a byte after its end', () => {
    expect(verified(cut(sample().signed))).toBe('bad-length');
    expect(verified(extended(sample().signed))).toBe('trailing-bytes');
  });

  it('is refused under another label, or signed for another', () => {
    const { document, root } = sample();
    const bytes = utf8(JSON.stringify(document));
    expect(verified(sealSigned(LABEL.consent, bytes, root.secretKey))).toBe('wrong-label');
    const signature = signLabelled(root.secretKey, LABEL.consent, bytes);
    expect(verified(encodeFrames(LABEL.roster, [bytes, signature]))).toBe('bad-signature');
  });

  it('is refused with keys in another order, spare spaces or a later version, even when signed', () => {
    const { document, root } = sample();
    const sign = (text: string) => verified(sealSigned(LABEL.roster, utf8(text), root.secretKey));
    const { version, ...rest } = document;
    expect(sign(JSON.stringify({ ...rest, version }))).toBe('bad-encoding');
    expect(sign(JSON.stringify(document, null, 1))).toBe('bad-encoding');
    expect(sign(JSON.stringify({ ...document, version: 2 }))).toBe('newer-version');
    expect(sign(JSON.stringify(document).replace('{"version":1', '{"version":1,"version":1'))).toBe(
      'bad-encoding',
    );
  });

  it('is refused under another root', () => {
    const other = engine().signingPair(seededBytes('other root', 32));
    const { document } = sample();
    expect(verified(signRoster(document, other.secretKey))).toBe('bad-signature');
    expect(verified(sample().signed, { pin: { root: toBase64url(other.publicKey) } })).toBe('bad-signature');
    expect(outcome(() => ({ root: toBase64url(other.publicKey) }))).toBe('roster-wrong-root');
  });

  it('is refused under a root of small order', () => {
    const neutral = concat(Uint8Array.of(1), new Uint8Array(31));
    const forged = encodeFrames(LABEL.roster, [utf8('{}'), concat(neutral, new Uint8Array(32))]);
    expect(verified(forged, { pin: { root: toBase64url(neutral) } })).toBe('bad-signature');
  });

  it('is refused for another organisation', () => {
    const organisation = toBase64url(seededBytes('other organisation', 16));
    expect(verified(sample().signed, { pin: { organisation } })).toBe('roster-wrong-organisation');
    expect(outcome(() => ({ organisation }))).toBe('roster-wrong-organisation');
  });

  it('is refused when it has expired, is not yet valid, or lives too long', () => {
    const { signed: bytes } = sample();
    expect(verified(bytes, { now: NOW + 14 * DAY_MS })).toBe('roster-expired');
    expect(verified(bytes, { now: NOW + 14 * DAY_MS - 1000 })).toHaveProperty('gave');
    expect(verified(bytes, { now: NOW - DAY_MS - 1000 })).toBe('roster-not-yet-valid');
    expect(verified(bytes, { now: NOW - DAY_MS + 1000 })).toHaveProperty('gave');
    expect(outcome(() => ({ expires: instantOf(NOW + 14 * DAY_MS + 1000) }))).toBe('bad-encoding');
    expect(outcome(() => ({ expires: instantOf(NOW) }))).toBe('bad-encoding');
  });

  it('is still read when it has expired, for what was signed under it', () => {
    expect(verifyPastRoster(sample().signed, sample().pin).hash).toEqual(sample().roster.hash);
    expect(refusalOf(() => verifyPastRoster(flip(sample().signed, 200), sample().pin))).toBe('bad-signature');
  });

  it('never goes back behind the pin or behind what was seen', () => {
    const { signed: bytes, roster } = sample();
    expect(verified(bytes, { pin: { minimumSequence: 2 } })).toBe('roster-rolled-back');
    expect(verified(bytes, { seen: { sequence: 2, hash: roster.hash } })).toBe('roster-rolled-back');
    expect(verified(bytes, { seen: { sequence: 1, hash: roster.hash } })).toHaveProperty('gave');
    expect(verified(bytes, { seen: { sequence: 1, hash: seededBytes('fork', 32) } })).toBe('roster-forked');
  });

  it('follows only the roster that was seen', () => {
    const { roster } = sample();
    const seen = { sequence: 1, hash: roster.hash };
    const next = signed(() => ({ sequence: 2, previous: toBase64url(roster.hash) }));
    const fork = signed(() => ({ sequence: 2, previous: toBase64url(seededBytes('fork', 32)) }));
    expect(verified(next, { seen })).toHaveProperty('gave');
    expect(verified(fork, { seen })).toBe('roster-forked');
    expect(verified(fork, { seen: { sequence: 0, hash: roster.hash } })).toHaveProperty('gave');
  });

  it('names a predecessor exactly when it is not the first', () => {
    expect(outcome(() => ({ sequence: 2 }))).toBe('bad-encoding');
    expect(outcome(({ organisation }) => ({ previous: toBase64url(seededBytes(organisation, 32)) }))).toBe(
      'bad-encoding',
    );
  });

  it.each(['id', 'label', 'signingKey'] as const)('is refused when two members share a %s', (field) => {
    expect(
      outcome(({ members }) => ({
        members: members.map((member) => ({ ...member, [field]: members[0]?.[field] ?? '' })),
      })),
    ).toBe('bad-encoding');
  });

  it.each([
    ['case', 'REVIEWER 0'],
    ['width', 'Ｒeviewer 0'],
    ['white space', 'Reviewer\u00a0 0'],
    ['a mark that does not show', 'Review\u200ber 0'],
  ])('is refused when two labels differ only in %s', (_, label) => {
    expect(
      outcome(({ members }) => ({ members: members.map((m, at) => (at === 1 ? { ...m, label } : m)) })),
    ).toBe('bad-encoding');
  });

  it.each([
    ['a mark that turns the direction', 'Reviewer \u202e0'],
    ['an isolate', '\u2066Reviewer'],
    ['a line end', 'Reviewer\n0'],
    ['a control character', 'Reviewer\u0000'],
    ['nothing', ''],
    ['too much', 'r'.repeat(61)],
    ['half a surrogate pair', 'Reviewer \ud800'],
  ])('is not signed with a label of %s', (_, label) => {
    expect(
      refusalOf(() =>
        signed(({ members }) => ({ members: members.map((m, at) => (at === 1 ? { ...m, label } : m)) })),
      ),
    ).toBe('bad-encoding');
  });

  it('lets a label stand in any script', () => {
    const label = 'مراجع\u200cة 漢字 🕊';
    expect(
      outcome(({ members }) => ({ members: members.map((m, at) => (at === 1 ? { ...m, label } : m)) })),
    ).toHaveProperty('gave');
  });

  it('takes 15 intake reviewers and not 16', () => {
    expect(intakeReviewers(sampleOrganisation('large', 15).roster)).toHaveLength(15);
    expect(refusalOf(() => sampleOrganisation('large', 16))).toBe('bad-encoding');
  });

  it('gives no reports to a coordinator', () => {
    expect(
      outcome(({ members }) => ({ members: members.map((member) => ({ ...member, intake: true })) })),
    ).toBe('bad-encoding');
  });

  it.each([
    ['a sequence that no u32 holds', { sequence: 4_294_967_296 }],
    ['a huge sequence', { sequence: 1e21 }],
    ['a fraction', { sequence: 1.5 }],
    ['a negative sequence', { sequence: -1 }],
    ['no number', { sequence: Number.NaN }],
    ['nobody', { members: [] }],
    ['a day for an instant', { issued: '2026-03-04' }],
  ])('is not signed with %s', (_, change) => {
    expect(refusalOf(() => signed(() => change))).toBe('bad-encoding');
  });

  it('leaves a page only over https, to plain characters', () => {
    const leaving = (exitPage: string) =>
      refusalOf(() => signed(({ profile }) => ({ profile: { ...profile, exitPage } })));
    expect(leaving('https://www.example.org/a?b=c#d')).toHaveProperty('gave');
    expect(leaving('http://www.example.org/')).toBe('bad-encoding');
    expect(leaving('javascript:alert(1)')).toBe('bad-encoding');
    expect(leaving('https://example.org/"onclick')).toBe('bad-encoding');
    expect(leaving('https://example.org/\u202e')).toBe('bad-encoding');
  });
});
