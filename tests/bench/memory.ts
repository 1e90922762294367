import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { type Post, postAll } from './post-all.ts';
import { preparedProofs } from './prepared-proofs.ts';
import { residentMb } from './resident-mb.ts';
import type { Row } from './row.ts';

const SENDERS = 50;
const ENVELOPES = 500;
const MOST_GROWTH_MB = 150;

/** What the server's memory grows by while many people send at once. */
export const memory = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    const entropy = systemEntropy;
    const portal = await spawnPortal(url, { ENVELOPES_PER_MINUTE: '100000' });
    const { proof } = await loadServerKeys(db, entropy);
    const posts = (await preparedProofs(proof, ENVELOPES)).map(
      (header): Post => ({
        headers: { 'content-type': OCTETS, [PROOF_HEADER]: header },
        body: junkEnvelope(entropy),
      }),
    );
    const { pid } = portal.process;
    if (pid === undefined) throw new Error('no portal');
    const idle = residentMb(pid);
    let peak = idle;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMb(pid));
    }, 20);
    await postAll(`${portal.origin}${PATHS.envelopes}`, posts, SENDERS);
    clearInterval(watch);
    await portal.kill('SIGTERM');
    const growth = peak - idle;
    return [
      {
        name: `server memory, ${SENDERS} senders at once`,
        ours: `${peak.toFixed(0)} MB`,
        baseline: `${idle.toFixed(0)} MB idle`,
        ratio: `+${growth.toFixed(0)} MB`,
        target: `≤ +${MOST_GROWTH_MB} MB`,
        met: growth <= MOST_GROWTH_MB,
      },
    ];
  });
