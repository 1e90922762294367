import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeMember, type NewMember } from '../../src/cli/organisation/make-member.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import {
  type Enrolment,
  enrolmentFingerprint,
  signEnrolment,
  verifyEnrolment,
} from '../../src/protocol/enrolment.ts';
import { organisationId } from '../../src/protocol/ids.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes, seededEntropy } from '../support/seeded-entropy.ts';

useAnyEngine();
const ID = organisationId(seededBytes('enrolment/organisation', 16));
const ORGANISATION = toBase64url(ID);

const made = (seed: string): NewMember => {
  const about = { organisation: 'Sample', regions: [], languages: [] };
  const plan = { role: 'reviewer', intake: true, label: 'Heron', about } as const;
  return makeMember(plan, ID, Date.UTC(2026, 2, 4), seededEntropy(seed));
};
const enrolmentOf = ({ entry, authKey, keyFile, intakeKey }: NewMember): Enrolment => ({
  document: {
    version: 1,
    organisation: ORGANISATION,
    member: entry.id,
    role: entry.role,
    signingKey: entry.signingKey,
    authKey: toBase64url(authKey),
    made: '2026-03-04',
  },
  keyFile,
  intakeKey: intakeKey?.signed ?? null,
});

describe('an enrolment', () => {
  let heron: NewMember;
  let signed: Uint8Array;
  beforeAll(() => {
    heron = made('enrolment/heron');
    signed = signEnrolment(enrolmentOf(heron), heron.author.signingKey);
  });

  it('comes back as it was, and shows thirty digits in six groups', () => {
    const read = verifyEnrolment(signed, ORGANISATION);
    expect(read).toEqual(enrolmentOf(heron));
    expect(enrolmentFingerprint(read)).toMatch(/^(\d{5} ){5}\d{5}$/);
  });

  it('is refused wherever one bit of it was changed', () => {
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 0, max: 7 }), (place, bit) => {
        const altered = signed.slice();
        altered[place] = (altered[place] ?? 0) ^ (1 << bit);
        expect(refusalOf(() => verifyEnrolment(altered, ORGANISATION))).toEqual(expect.any(String));
      }),
      fuzzRuns(60),
    );
  });

  it('has another fingerprint where anything in it is another’s, though its maker signed it', () => {
    const other = enrolmentOf(made('enrolment/other'));
    const own = enrolmentOf(heron);
    const mixed: readonly Enrolment[] = [
      { ...own, keyFile: other.keyFile },
      { ...own, intakeKey: other.intakeKey },
      { ...own, document: { ...own.document, authKey: other.document.authKey } },
      { ...own, document: { ...own.document, made: '2026-03-05' } },
    ];
    const fingerprints = [own, other, ...mixed].map(enrolmentFingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});
