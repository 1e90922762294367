import type { TestProject } from 'vitest/node';
import { startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { dropAbandonedDatabases, makeTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which each test file makes its own database. */
    databaseServer: string;
    template: string;
  }
}

/** One PostgreSQL for the whole run: the embedded one, kept between runs, or the one that DATABASE_URL_TEST names. */
async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env['DATABASE_URL_TEST'];
  const embedded = named === undefined ? await startEmbeddedServer('.cache/tests') : null;
  const server = named ?? embedded?.databaseUrl ?? '';
  await dropAbandonedDatabases(server);
  project.provide('databaseServer', server);
  project.provide('template', await makeTemplate(server));
  return async () => {
    await dropAbandonedDatabases(server);
    await embedded?.stop();
  };
}

export default setUp;
