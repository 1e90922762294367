import fc from 'fast-check';
import { expect, it } from 'vitest';
import { systemEntropy } from '../../../src/cli/system-entropy.ts';
import {
  draftVault,
  openVault,
  readVault,
  sealVault,
  type Vault,
  type VaultDraft,
  vaultFrameBytes,
  vaultRoom,
} from '../../../src/protocol/client/vault.ts';
import { combineVaultShares, type VaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const place = {
  organisation: organisationId(seededBytes('organisation', 16)),
  caseId: logId(seededBytes('case', 32)),
};
const other = { ...place, caseId: logId(seededBytes('other case', 32)) };
const readersOf = (count: number) =>
  Array.from({ length: count }, (_, at) => memberId(seededBytes(`member ${at}`, 16)));

interface Sealed {
  readonly draft: VaultDraft;
  readonly vault: Vault;
}

const sealedFor = async (readers: number, quorum: number, content: Uint8Array): Promise<Sealed> => {
  const draft = await draftVault(content, readers, quorum, systemEntropy);
  return { draft, vault: readVault(sealVault(draft, place, readersOf(readers), systemEntropy), readers) };
};

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'opened',
    (error: unknown) => (error as { code?: string }).code,
  );

onBothEngines('a vault', () => {
  it('opens with any quorum of its shares, and with none less', async () => {
    const arbitrary = fc
      .tuple(fc.integer({ min: 2, max: 15 }), fc.uint8Array({ maxLength: 200 }))
      .chain(([readers, content]) =>
        fc.record({
          readers: fc.constant(readers),
          content: fc.constant(content),
          quorum: fc.integer({ min: 2, max: readers }),
          order: fc.shuffledSubarray([...Array(readers).keys()], { minLength: readers }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ readers, quorum, content, order }) => {
        const { draft, vault } = await sealedFor(readers, quorum, content);
        const shares = order.map((at) => draft.shares[at] as VaultShare);
        expect(await openVault(vault, place, shares.slice(0, quorum))).toEqual(content);
        expect(await refusal(openVault(vault, place, shares.slice(0, quorum - 1)))).toBe(
          'vault-below-quorum',
        );
      }),
      fuzzRuns(20),
    );
  });

  it('has one size, whatever is in it', async () => {
    for (const content of [new Uint8Array(0), new Uint8Array(vaultRoom())]) {
      const draft = await draftVault(content, 3, 2, systemEntropy);
      expect(sealVault(draft, place, readersOf(3), systemEntropy)).toHaveLength(vaultFrameBytes(3, 2));
    }
    const draft = await draftVault(new Uint8Array(vaultRoom() + 1), 3, 2, systemEntropy);
    expect(() => sealVault(draft, place, readersOf(3), systemEntropy)).toThrow('too-long');
  });

  it('does not open with a share of another vault, though the number is right', async () => {
    const [one, two] = [await sealedFor(3, 2, Uint8Array.of(1)), await sealedFor(3, 2, Uint8Array.of(2))];
    const mixed = one.draft.shares.slice(0, 1);
    const foreign = two.draft.shares.find((share) => share.at(-1) !== mixed[0]?.at(-1));
    const shares = [...mixed, foreign as VaultShare];
    expect(await refusal(openVault(one.vault, place, shares))).toBe('vault-wrong-share');
  });

  it('does not open with the same share twice, nor in another case', async () => {
    const { draft, vault } = await sealedFor(3, 2, Uint8Array.of(1));
    const [share] = draft.shares as [VaultShare];
    expect(await refusal(openVault(vault, place, [share, share]))).toBe('bad-argument');
    expect(await refusal(openVault(vault, other, draft.shares))).toBe('cannot-decrypt');
  });

  it('is not made for fewer holders than have to agree, and a single share gives nothing', async () => {
    expect(await refusal(draftVault(Uint8Array.of(1), 2, 3, systemEntropy))).toBe('vault-below-quorum');
    const { draft } = await sealedFor(2, 2, Uint8Array.of(1));
    expect(await refusal(combineVaultShares(draft.shares.slice(0, 1)))).toBe('vault-below-quorum');
  });
});
