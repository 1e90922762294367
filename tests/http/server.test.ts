import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { createTestDatabase, databaseOfThisFile } from '../support/database.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { codeOf } from '../support/member-client.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { startPortal, type TestPortal } from '../support/portal.ts';
import { postEnvelope, proveWork } from '../support/proof.ts';
import { spawnPortal } from '../support/spawn-portal.ts';

useAnyEngine();
const database = databaseOfThisFile();

beforeAll(async () => {
  await storedOrganisation(database.db, 1, Date.now(), systemEntropy);
});

async function start(environment: Record<string, string> = {}): Promise<TestPortal> {
  const portal = await startPortal(database.url, environment);
  onTestFinished(portal.stop);
  return portal;
}

describe('the metrics', () => {
  test('are shown on loopback, and count nothing by call', async () => {
    const { origin } = await start();
    await fetch(`${origin}${PATHS.proofOfWork}`);
    const text = await (await fetch(`${origin}/metrics`)).text();
    expect(text).toMatch(/^portal_responses_total\{class="2xx"\} \d+$/m);
    // How long the public roster lasts is no call's doing.
    const others = text.replace(/^.*portal_roster_days_left.*$/gm, '');
    expect(others).not.toMatch(/proof|envelope|roster|127\.0\.0\.1/);
  });

  test('need the token when there is one', async () => {
    const { origin } = await start({ METRICS_TOKEN: 'a-token-of-enough-letters' });
    const ask = async (authorization?: string) =>
      (await fetch(`${origin}/metrics`, authorization === undefined ? {} : { headers: { authorization } }))
        .status;
    expect([await ask(), await ask('Bearer wrong'), await ask('a-token-of-enough-letters')]).toEqual([
      404, 404, 404,
    ]);
    expect(await ask('Bearer a-token-of-enough-letters')).toBe(200);
  });

  test('are hidden when the portal is public and no token is set: behind a proxy everybody is on loopback', async () => {
    const { origin } = await start({ PUBLIC_ORIGIN: 'https://portal.example' });
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  });
});

describe('a public portal', () => {
  test('demands HTTPS for ever, unless it is also reached without', async () => {
    const encrypted = await start({ PUBLIC_ORIGIN: 'https://portal.example' });
    expect((await fetch(encrypted.origin)).headers.get('strict-transport-security')).toBe('max-age=63072000');
    const both = await start({ PUBLIC_ORIGIN: 'https://portal.example,http://abcdefgh.onion' });
    expect((await fetch(both.origin)).headers.has('strict-transport-security')).toBe(false);
  });

  test('does not start before there is an organisation, and says what to do', async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const starting = startPortal(url, { PUBLIC_ORIGIN: 'https://portal.example' });
    await expect(starting).rejects.toThrow('install-organisation');
    await expect(startPortal(url, { HOST: '0.0.0.0' })).rejects.toThrow('install-organisation');
  });

  test('does not start with a demonstration team', async () => {
    const { url, db, drop } = await createTestDatabase();
    onTestFinished(drop);
    const row = {
      sequence: 1,
      hash: systemEntropy.bytes(32),
      kind: 'demonstration' as const,
      retention_days: 1,
      signed: systemEntropy.bytes(1),
    };
    await db.insertInto('roster').values(row).execute();
    await expect(startPortal(url, { PUBLIC_ORIGIN: 'https://portal.example' })).rejects.toThrow(
      'demonstration team',
    );
    await expect(startPortal(url, { HOST: '0.0.0.0' })).rejects.toThrow('demonstration team');
  });
});

describe('a fault of ours', () => {
  test('says "internal" to the caller, and in the log where it arose and nothing of what was sent', async () => {
    const { url, db, drop } = await createTestDatabase();
    const portal = await startPortal(url);
    onTestFinished(async () => {
      await portal.stop();
      await drop();
    });
    await db.schema.dropTable('stream_entry').execute();
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    onTestFinished(() => spy.mockRestore());
    const envelope = junkEnvelope(systemEntropy);
    const response = await postEnvelope(portal.origin, envelope);
    spy.mockRestore();
    expect([response.status, await response.text()]).toEqual([
      500,
      '{"code":"internal","message":"Something went wrong on our side."}',
    ]);
    const line = written.find((text) => text.includes('request-failed')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      event: 'request-failed',
      code: '42P01',
      hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\dZ$/) as string,
    });
    expect(line).not.toMatch(/stream_entry|127\.0\.0\.1|envelopes|\/work|undici/);
  });

  test('in the database makes the portal not ready, and not dead', async () => {
    const { url, drop } = await createTestDatabase();
    const portal = await startPortal(url);
    onTestFinished(portal.stop);
    await drop();
    const ready = await fetch(`${portal.origin}/health/ready`);
    expect([ready.status, await codeOf(ready)]).toEqual([503, 'not-ready']);
    expect((await fetch(`${portal.origin}/health/live`)).status).toBe(204);
  });
});

describe('a stop', () => {
  test('lets a call finish that is under way', async () => {
    const portal = await spawnPortal(database.url);
    const proof = await proveWork(portal.origin);
    await database.db.deleteFrom('pace').execute();
    const answers = Promise.all(
      Array.from({ length: 5 }, () => fetch(`${portal.origin}${PATHS.proofOfWork}`)),
    );
    const sending = postEnvelope(portal.origin, junkEnvelope(systemEntropy), proof);
    const [posted] = await Promise.all([sending, answers]);
    const stopping = portal.kill('SIGTERM');
    expect(posted.status).toBe(204);
    await stopping;
    expect(portal.process.exitCode).toBe(0);
    expect(portal.output()).toContain('"portal-stopped"');
  });

  test('does not wait for somebody who says nothing', async () => {
    const portal = await spawnPortal(database.url);
    const { hostname, port } = new URL(portal.origin);
    const socket = connect(Number(port), hostname, () =>
      socket.write('POST /api/v1/slots/collect HTTP/1.1\r\nhost: x\r\n'),
    );
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined);
    await pause(200);
    const began = performance.now();
    await portal.kill('SIGTERM');
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test('tells who waits in the queue to come back', async () => {
    const portal = await startPortal(database.url);
    const proof = await proveWork(portal.origin);
    await database.db.deleteFrom('pace').execute();
    await database.db
      .insertInto('pace')
      .values({ next_at: Date.now() + 30_000 })
      .execute();
    const waiting = postEnvelope(portal.origin, junkEnvelope(systemEntropy), proof);
    await pause(300);
    const [busy] = await Promise.all([waiting, portal.stop()]);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '1']);
  });
});
