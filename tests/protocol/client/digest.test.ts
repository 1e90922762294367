import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaseSecret, type LogKeys, teamIdOf } from '../../../src/protocol/client/case-secret.ts';
import {
  compareWithDigest,
  type Digest,
  openDigest,
  type SeenHead,
  sealDigest,
} from '../../../src/protocol/client/digest.ts';
import type { LogAuthor } from '../../../src/protocol/client/log-event.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { eventHash } from '../../../src/protocol/log-append.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { authorsOf } from '../../support/sample-case.ts';
import { NOW, reviewer, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('a digest', () => {
  const organisation = once(() => sampleOrganisation('digest'));
  const member = () => reviewer(organisation());
  const team = (seed = 'team'): LogKeys => {
    const secret = seededBytes(seed, 32) as CaseSecret;
    return { log: teamIdOf(organisation().id, secret), epoch: 0, secret };
  };
  const caseAt = (at: number, sequence = 2): SeenHead => ({
    firstKeys: {
      log: logId(seededBytes(`log ${at}`, 32)),
      epoch: 0,
      secret: seededBytes(`secret ${at}`, 32) as CaseSecret,
    },
    head: { sequence, hash: eventHash(seededBytes(`event ${at} ${sequence}`, 1024)) },
  });
  const seal = (seen: readonly SeenHead[], author: LogAuthor = member().author) =>
    sealDigest(team(), organisation().id, author, seen, NOW, seededEntropy('digest'));
  const open = (sealed: Uint8Array, of = member().id, under = team(), id = organisation().id) =>
    refusalOf(() => openDigest(under, id, of, sealed, authorsOf(organisation().roster)));
  const opened = (seen: readonly SeenHead[]): Digest =>
    openDigest(team(), organisation().id, member().id, seal(seen), authorsOf(organisation().roster));

  it('tells its heads to those who hold the logs, and to nobody else which they are', () => {
    const digest = opened([caseAt(1), caseAt(2)]);
    const { firstKeys, head } = caseAt(1);
    expect(digest).toMatchObject({ member: member().entry.id, time: '2026-03-04T10:30:00Z' });
    expect(compareWithDigest(digest, firstKeys, () => head.hash)).toBe('agrees');
    expect(compareWithDigest(digest, caseAt(3).firstKeys, () => head.hash)).toBe('unknown');
    const withoutSecret = { ...firstKeys, secret: seededBytes('guess', 32) as CaseSecret };
    expect(compareWithDigest(digest, withoutSecret, () => head.hash)).toBe('unknown');
  });

  it('shows a fork, and a server that holds events back', () => {
    const digest = opened([caseAt(1)]);
    const { firstKeys } = caseAt(1);
    expect(compareWithDigest(digest, firstKeys, () => caseAt(1, 5).head.hash)).toBe('forked');
    expect(compareWithDigest(digest, firstKeys, () => undefined)).toBe('behind');
  });

  it.each([
    [0, 4096],
    [100, 4096],
    [104, 4096],
    [120, 8192],
    [1_000, 65_536],
  ])('of %d logs has %d bytes', (count, size) => {
    expect(seal(Array.from({ length: count }, (_, at) => caseAt(at)))).toHaveLength(size);
  });

  it('of more logs than a mebibyte holds is not sealed', () => {
    const one = caseAt(1);
    expect(refusalOf(() => seal(Array.from({ length: 29_200 }, () => one)))).toBe('too-long');
  });

  it('opens for no other team, organisation, or member', () => {
    const sealed = seal([caseAt(1)]);
    expect(open(sealed, member().id, team('other team'))).toBe('cannot-decrypt');
    expect(open(sealed, memberId(new Uint8Array(16)))).toBe('cannot-decrypt');
    expect(open(sealed, member().id, team(), organisationId(new Uint8Array(16)))).toBe('cannot-decrypt');
  });

  it('in the name of a colleague, or of a stranger, is refused', () => {
    const second = reviewer(organisation(), 1);
    expect(open(seal([caseAt(1)], { member: member().id, signingKey: second.signing.secretKey }))).toBe(
      'bad-signature',
    );
    const stranger = reviewer(sampleOrganisation('strangers'));
    expect(open(seal([caseAt(1)], stranger.author), stranger.id)).toBe('unknown-author');
  });

  it('that names a log twice is refused', () => {
    expect(open(seal([caseAt(1, 1), caseAt(1, 2)]))).toBe('bad-encoding');
  });

  it('is refused altered, cut, or prolonged', () => {
    const sealed = seal([caseAt(1)]);
    for (let at = 0; at < sealed.length; at += 101) expect(open(flip(sealed, at))).toBe('cannot-decrypt');
    expect(open(cut(sealed))).toBe('cannot-decrypt');
    expect(open(extended(sealed))).toBe('cannot-decrypt');
  });

  it('is refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['cannot-decrypt', 'bad-length']).toContain(open(bytes));
      }),
      fuzzRuns(50),
    );
  });
});
