import { readConfig } from '../../src/config.ts';
import { runPortal } from '../../src/main.ts';
import { makeSite } from './site.ts';

// A portal in a process of its own, for tests that kill it or look into its memory. Says "ready" when it listens.
const { config, secrets } = readConfig(process.env);
const portal = await runPortal(
  config,
  secrets,
  secrets.databaseUrl ?? '',
  process.env['PORTAL_SITE'] ?? makeSite(`${config.dataDir}/site`),
);
process.once('SIGTERM', () => void portal.stop());
process.stdout.write('ready\n');
