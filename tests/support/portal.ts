import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { runPortal } from '../../src/main.ts';
import { databaseOfThisFile } from './database.ts';
import { freePort } from './free-port.ts';
import { makeSite } from './site.ts';

export type TestPortal = {
  readonly origin: string;
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
};

/** A whole portal in this process, on a free port of loopback. `environment` overrides its settings. */
export async function startPortal(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
  site?: string,
): Promise<TestPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-'));
  const port = await freePort();
  const { config, secrets } = readConfig({ PORT: String(port), DATA_DIR: dataDir, ...environment });
  const portal = await runPortal(config, secrets, databaseUrl, site ?? makeSite(join(dataDir, 'site'))).catch(
    (error: unknown) => {
      rmSync(dataDir, { recursive: true });
      throw error;
    },
  );
  return {
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    stop: async () => {
      await portal.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** A portal with a database of its own for a whole test file; read it inside tests and hooks only. */
export function portalOfThisFile(
  environment: Readonly<Record<string, string>> = {},
): ReturnType<typeof databaseOfThisFile> & { readonly origin: string; readonly dataDir: string } {
  const database = databaseOfThisFile();
  let portal: TestPortal | undefined;
  beforeAll(async () => {
    portal = await startPortal(database.url, environment);
  });
  afterAll(() => portal?.stop());
  const present = (): TestPortal => {
    if (portal === undefined) throw new Error('The portal of this file is there from its first hook on.');
    return portal;
  };
  return {
    get url() {
      return database.url;
    },
    get db() {
      return database.db;
    },
    get origin() {
      return present().origin;
    },
    get dataDir() {
      return present().dataDir;
    },
  };
}

/** Puts the organisation's pin where the site serves it. */
export function servePin(dataDir: string, pin: Uint8Array): void {
  writeFileSync(join(dataDir, 'organisation.json'), pin);
}
