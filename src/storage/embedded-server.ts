import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseServerLost, databaseServerRestarted } from '../events.ts';
import { type Binaries, findBinaries } from './embedded/binaries.ts';
import { createCluster, ROLE } from './embedded/create-cluster.ts';
import { type Lease, takeLease } from './embedded/lease.ts';
import { type Places, preparePlaces } from './embedded/places.ts';
import { logTail, postmasterPid, runPostmaster } from './embedded/run-postmaster.ts';

export type EmbeddedServer = {
  /** Holds the password: for this process and its children, never for a log. */
  readonly databaseUrl: string;
  /** Stops the server, unless another portal still uses it. */
  readonly stop: () => Promise<void>;
};

const TRY_EVERY_MS = 100;
const TRIES = 300;

/**
 * Starts the PostgreSQL that came with npm under `dataDir`, or takes over the one that a killed parent
 * left running, or shares the one of another portal. Should it die, it is started again.
 */
export async function startEmbeddedServer(dataDir: string): Promise<EmbeddedServer> {
  const binaries = findBinaries();
  const places = await preparePlaces(dataDir);
  await createCluster(binaries, places);
  let lease = await reach(binaries, places);
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  const watching = keepAlive();
  return {
    databaseUrl: urlOf(places),
    stop: async () => {
      stopping.abort();
      // A server that died meanwhile needs no stopping.
      const last = await lease.release().catch(() => false);
      await lease.close();
      await watching;
      if (last) await stopPostmaster(places);
    },
  };

  async function keepAlive(): Promise<void> {
    await lease.lost;
    while (!isStopping()) {
      databaseServerLost();
      const again = await reach(binaries, places).catch(() => null);
      if (again === null) continue;
      lease = again;
      if (isStopping()) return lease.close();
      databaseServerRestarted();
      await lease.lost;
    }
  }
}

/** Tries until the server answers, starting it whenever nobody seems to run it. */
async function reach(binaries: Binaries, places: Places): Promise<Lease> {
  let running = false;
  for (let left = TRIES; left > 0; left--) {
    const lease = await takeLease(places);
    if (lease !== null) return lease;
    if (!running) {
      running = true;
      void runPostmaster(binaries, places).finally(() => (running = false));
    }
    await pause(TRY_EVERY_MS);
  }
  throw new Error(`The embedded database does not start. Its log ends with:\n${logTail(places)}`);
}

async function stopPostmaster(places: Places): Promise<void> {
  const pid = postmasterPid(places);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  const pidFile = join(places.cluster, 'postmaster.pid');
  for (let left = TRIES; left > 0 && existsSync(pidFile); left--) await pause(TRY_EVERY_MS);
}

function urlOf({ host, port, password }: Places): string {
  return `postgresql://${ROLE}:${password}@${encodeURIComponent(host)}:${port}/${ROLE}`;
}
