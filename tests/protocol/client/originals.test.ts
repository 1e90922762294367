import { expect, it } from 'vitest';
import { systemEntropy } from '../../../src/cli/system-entropy.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  checkOriginalShare,
  openOriginalShare,
  originalKeyBy,
  sealOriginalShares,
  splitOriginal,
} from '../../../src/protocol/client/originals.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { onBothEngines } from '../../support/engines.ts';
import { codeOf } from '../../support/refusal-later.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const organisation = organisationId(seededBytes('organisation', 16));
const caseId = logId(seededBytes('case', 32));
const key = kemSeed(seededBytes('key', 32));
const item = seededBytes('item', 16);
const seeds = [0, 1, 2].map((at) => kemSeed(seededBytes(`seed ${at}`, 32)));
const members = [0, 1, 2].map((at) => memberId(seededBytes(`member ${at}`, 16)));
const holders = () =>
  seeds.map((seed, at) => ({
    member: members[at] ?? memberId(new Uint8Array(16)),
    publicKey: kemPublicKeyOf(seed),
  }));

onBothEngines('the key of an original', () => {
  it('opens with any two parts out of their seals, and with no one alone', async () => {
    const split = await splitOriginal(key, item, caseId, members, 2);
    const other = await splitOriginal(
      kemSeed(seededBytes('other', 32)),
      seededBytes('b', 16),
      caseId,
      members,
      2,
    );
    const sealed = sealOriginalShares([other, split], { organisation, caseId }, holders(), systemEntropy);
    const shares = holders().map(({ member }, at) => {
      const [file, seed] = [sealed[at], seeds[at]];
      if (!file || !seed) throw new Error('three holders');
      const share = openOriginalShare(file, { organisation, caseId, member }, item, [seed]);
      if (share === null) throw new Error('theirs');
      checkOriginalShare(split.lock, caseId, { member, at }, share);
      return share;
    });
    for (const left of [0, 1, 2])
      expect(
        await originalKeyBy(
          split.lock,
          2,
          shares.filter((_, at) => at !== left),
        ),
      ).toEqual(key);
    const [one] = shares;
    if (!one) throw new Error('a share');
    expect(await codeOf(originalKeyBy(split.lock, 2, [one]))).toBe('vault-below-quorum');
    expect(await codeOf(originalKeyBy(split.lock, 1, [one]))).toBe('vault-below-quorum');
    expect(await codeOf(originalKeyBy(split.lock, 2, [one, one]))).toBe('bad-argument');
    const foreign = other.shares[1];
    if (!foreign) throw new Error('a share');
    expect(await codeOf(originalKeyBy(split.lock, 2, [one, foreign]))).toBe('vault-wrong-share');
  });

  it('is never split for one alone, nor among too few', async () => {
    expect(await codeOf(splitOriginal(key, item, caseId, members, 1))).toBe('vault-below-quorum');
    expect(await codeOf(splitOriginal(key, item, caseId, members.slice(0, 1), 2))).toBe('vault-below-quorum');
  });
});
