import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import { freePort } from '../support/free-port.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { type Post, postAll } from './post-all.ts';
import { preparedProofs } from './prepared-proofs.ts';
import { percentile, type Row } from './row.ts';

const ENVELOPES = 1500;
const CLIENTS = 16;
const ROUNDS = 5;

/** Durable intake of 128 KiB envelopes, against a bare route that does the same INSERT. */
export const acceptEnvelopes = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    const entropy = systemEntropy;
    const portal = await spawnPortal(url, { ENVELOPES_PER_MINUTE: '100000' });
    const bare = await startBareServer(url);
    const { proof } = await loadServerKeys(db, entropy);
    const ours: number[] = [];
    const baseline: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const proofs = await preparedProofs(proof, ENVELOPES);
      const posts = proofs.map(
        (header): Post => ({
          headers: { 'content-type': OCTETS, [PROOF_HEADER]: header },
          body: junkEnvelope(entropy),
        }),
      );
      baseline.push(await rate(`${bare.origin}/envelopes`, posts));
      ours.push(await rate(`${portal.origin}${PATHS.envelopes}`, posts));
    }
    await bare.stop();
    await portal.kill('SIGTERM');
    // Rounds are compared pair by pair: a busy moment of the machine then strikes both.
    const ratio = percentile(
      ours.map((rate, round) => rate / (baseline[round] ?? Number.NaN)),
      0.5,
    );
    return [
      {
        name: `accept 128 KiB envelopes, ${CLIENTS} clients`,
        ours: `${percentile(ours, 0.5).toFixed(0)}/s`,
        baseline: `${percentile(baseline, 0.5).toFixed(0)}/s bare route`,
        ratio: ratio.toFixed(2),
        target: '≥ 0.8',
        met: ratio >= 0.8,
      },
    ];
  });

async function rate(url: string, posts: readonly Post[]): Promise<number> {
  const started = performance.now();
  await postAll(url, posts, CLIENTS);
  return (posts.length / (performance.now() - started)) * 1000;
}

async function startBareServer(url: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['tests/bench/bare-server.ts'], {
    env: { ...process.env, DATABASE_URL: url, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
