import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rosterNotice } from '../../src/cli/roster-notice.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { watchRoster } from '../../src/jobs/watch-roster.ts';
import { rosterDaysLeft } from '../../src/services/roster-days-left.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { createTestDatabase, databaseOfThisFile } from '../support/database.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { startPortal } from '../support/portal.ts';

const DAY_MS = 86_400_000;
const MADE = Date.UTC(2026, 2, 4, 10, 30);
useAnyEngine();
const database = databaseOfThisFile();

beforeAll(async () => {
  await storedOrganisation(database.db, 3, MADE, systemEntropy);
});

/** What the log says when somebody looks that many days after the signing. */
const saidAfter = async (days: number): Promise<string> => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await watchRoster(database.db, MADE + days * DAY_MS);
    return written.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    written.mockRestore();
  }
};

describe('a roster that runs out', () => {
  test('is silent while there is time, then tells the days, then that it is over', async () => {
    expect(await saidAfter(6)).toBe('');
    expect(await saidAfter(7)).toMatch(/"level":"warning","event":"roster-ends","days":7/);
    expect(await saidAfter(13.5)).toMatch(/"level":"warning","event":"roster-ends","days":0/);
    expect(await saidAfter(14.5)).toMatch(/"level":"error","event":"roster-ends","days":-1/);
  });

  test('is said by a start, too, in days', () => {
    expect([null, 8].map(rosterNotice)).toEqual(['', '']);
    expect(rosterNotice(7)).toContain('ends in 7 days');
    expect(rosterNotice(-1)).toContain('nobody can report');
  });

  test('says nothing of the organisation', async () => {
    expect(await saidAfter(10)).toMatch(
      /^\{"hour":"[\dT-]+Z","level":"warning","event":"roster-ends","days":4\}\n$/,
    );
  });

  test('is nothing before there is an organisation', async () => {
    const { db, drop } = await createTestDatabase();
    onTestFinished(drop);
    expect(await rosterDaysLeft(db, MADE)).toBe(null);
    await watchRoster(db, MADE);
  });

  test('shows in the metrics and in a health call of its own', async () => {
    const { url, db, drop } = await createTestDatabase();
    const portal = await startPortal(url);
    onTestFinished(async () => {
      await portal.stop();
      await drop();
    });
    const health = async (): Promise<number> => (await fetch(`${portal.origin}/health/roster`)).status;
    const metrics = async (): Promise<string> => (await fetch(`${portal.origin}/metrics`)).text();
    expect(await health()).toBe(503);
    expect(await metrics()).not.toMatch(/^portal_roster_days_left \d/m);
    await storedOrganisation(db, 1, Date.now() - 11.5 * DAY_MS, systemEntropy);
    expect(await health()).toBe(503);
    expect(await metrics()).toMatch(/^portal_roster_days_left 2$/m);
    expect((await fetch(`${portal.origin}/health/ready`)).status).toBe(204);
  });
});
