import { parentPort, workerData } from 'node:worker_threads';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { findNativeCipher } from '../../web/shared/files/native-cipher.ts';
import { sealRaw } from './raw-libsodium.ts';
import { sealAll } from './seal-all.ts';

export type SealedInNode = { readonly native: readonly number[]; readonly raw: readonly number[] };

const { BYTES, RUNS } = workerData as { readonly BYTES: number; readonly RUNS: number };
const bytes = systemEntropy.bytes(BYTES);
// Views, as the baseline has them: reading costs nothing on either side.
const source = {
  bytes: BYTES,
  read: (from: number, to: number) => Promise.resolve(bytes.subarray(from, to)),
};
useEngine(await loadSodium());
const cipher = await findNativeCipher();
if (cipher === null) throw new Error('This Node has no ChaCha20-Poly1305.');
const [native, raw]: [number[], number[]] = [[], []];
for (let run = 0; run < RUNS; run += 1) {
  raw.push(await sealRaw(bytes));
  native.push(await sealAll(source, cipher, systemEntropy));
}
parentPort?.postMessage({ native, raw } satisfies SealedInNode);
