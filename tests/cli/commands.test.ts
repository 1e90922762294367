import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseOfThisFile } from '../support/database.ts';

const run = promisify(execFile);
const database = databaseOfThisFile();
const dataDir = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const unhindered = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir },
  });

describe('the command line', () => {
  it('lists what it can do', async () => {
    expect((await unhindered('help')).stdout).toContain('migrate');
    expect((await unhindered()).stdout).toContain('migrate');
  });

  it('brings the tables up to date', async () => {
    expect((await unhindered('migrate')).stdout).toBe('The tables are up to date.\n');
  });

  it('refuses what it does not know, with the list and a code of its own', async () => {
    const refused = unhindered('constructor');
    await expect(refused).rejects.toMatchObject({ code: 2 });
    await expect(refused).rejects.toThrow(/no command constructor/);
  });
});
