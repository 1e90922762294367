import { fileURLToPath } from 'node:url';
import { type Config, readConfig, type Secrets } from '../config.ts';
import { portalStopping } from '../events.ts';
import { runPortal } from '../main.ts';
import { startEmbeddedServer } from '../storage/embedded-server.ts';
import { keepDemonstration } from './keep-demonstration.ts';
import { rosterNotice } from './roster-notice.ts';
import { runChild } from './run-child.ts';
import { isSiteFresh } from './site-freshness.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** `npm start`: the site, the database, the demonstration team where there is nobody else, the portal. */
async function start(): Promise<void> {
  const { config, secrets } = readConfig(process.env);
  if (!isSiteFresh(PROJECT)) await runChild(PROJECT, 'web/build/build-site.ts', process.env);
  const server = secrets.databaseUrl === null ? await startEmbeddedServer(config.dataDir) : null;
  try {
    await serve(config, secrets, server?.databaseUrl ?? secrets.databaseUrl ?? '');
  } finally {
    await server?.stop();
  }
}

async function serve(config: Config, secrets: Secrets, databaseUrl: string): Promise<void> {
  const demonstration = await keepDemonstration(PROJECT, config, databaseUrl);
  const portal = await runPortal(config, secrets, databaseUrl);
  const [origin] = config.publicOrigins;
  process.stderr.write(`\n  Reporters:  ${origin}/\n  Reviewers:  ${origin}/desk/\n\n`);
  process.stderr.write(rosterNotice(await portal.rosterDaysLeft()));
  const signal = await new Promise<string>((stop) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  });
  portalStopping(signal);
  demonstration.stop();
  await portal.stop();
}

// A database connection that a failed start left open would keep the process alive.
await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
