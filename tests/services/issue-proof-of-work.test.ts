import { expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { issueProofOfWork, stepsFor } from '../../src/services/issue-proof-of-work.ts';
import { countUnexpiredProofs, spendProof } from '../../src/storage/spent-proofs.ts';
import { databaseOfThisFile } from '../support/database.ts';

const NOW = 1_800_000_000_000;
const database = databaseOfThisFile();

test('the work rises with the proofs that were spent lately, and never above its ceiling', () => {
  expect(stepsFor(0)).toBe(100);
  expect(stepsFor(50)).toBe(200);
  expect(stepsFor(500)).toBe(1100);
  expect(stepsFor(950)).toBe(2000);
  expect(stepsFor(1_000_000)).toBe(2000);
});

test('a challenge lives ten minutes and says nothing of its answer but the price', async () => {
  const challenge = await issueProofOfWork(database.db, systemEntropy.bytes(32), NOW, systemEntropy);
  expect(challenge.parameters).toMatchObject({
    algorithm: 'PBKDF2/SHA-256',
    cost: 2000,
    expiresAt: NOW / 1000 + 600,
  });
  expect(Object.keys(challenge).sort()).toEqual(['parameters', 'signature']);
});

test('what one process saw spent counts for all; what has expired counts no more', async () => {
  const spend = (expires_at: number) =>
    spendProof(database.db, { hash: systemEntropy.bytes(32), purpose: 'envelope', expires_at });
  for (let each = 0; each < 20; each += 1) await spend(NOW / 1000 + 60);
  for (let each = 0; each < 20; each += 1) await spend(NOW / 1000 - 1);
  expect(await countUnexpiredProofs(database.db, 'envelope', NOW / 1000)).toBe(20);
});
