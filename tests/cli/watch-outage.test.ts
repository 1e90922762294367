import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { startDutyMachine } from '../support/duty-machine.ts';
import { freePort } from '../support/free-port.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { servePin, startPortal, type TestPortal } from '../support/portal.ts';
import { makeReporter, REPORT } from '../support/reporter.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

useAnyEngine();
const database = databaseOfThisFile();

describe('a duty machine whose portal comes and goes', () => {
  let port: number;
  let made: NewOrganisation;
  let portal: TestPortal;
  const start = async (): Promise<void> => {
    portal = await startPortal(database.url, {
      PORT: String(port),
      PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
    });
    servePin(portal.dataDir, made.pin);
  };
  beforeAll(async () => {
    port = await freePort();
    made = await storedOrganisation(database.db, 2, Date.now(), systemEntropy);
    await start();
  });
  afterAll(() => portal.stop());
  const origin = (): string => `http://127.0.0.1:${port}`;
  const phraseOfFirst = (): string => membersWhoAre(made, 'reviewer')[0]?.phrase.join(' ') ?? '';

  it('says so, rings when that lasts, and goes on where it was', async () => {
    const duty = await startDutyMachine(origin(), membersWhoAre(made, 'reviewer')[0]);
    await duty.watcher.tick();
    await portal.stop();
    await duty.later(1);
    expect(duty.said.at(-1)).toBe('No look at the portal was possible (unreachable). Trying again.');
    expect(duty.rings()).toEqual([]);
    await duty.later(15);
    await expect.poll(() => duty.rings()).toEqual(['outage']);
    await start();
    const reporter = makeReporter(origin(), made.pin);
    await reporter.post(await reporter.seal({ ...REPORT, danger: 'now' }));
    await expect
      .poll(
        async () => {
          await duty.later(6);
          return duty.said.join('\n');
        },
        { timeout: 30_000, interval: 500 },
      )
      .toMatch(/P0 report: danger-now; sent/);
    expect(duty.said).toContain('The portal answers again.');
    expect(duty.said).toContain('It works again.');
    await duty.stop();
  });

  it('is run with a phrase from its input, which stands in no argument and no environment', async () => {
    const ringFile = join(temporaryFolder(), 'ring');
    const child = spawn(
      process.execPath,
      [
        'src/cli/main.ts',
        'watch',
        origin(),
        '--ring',
        `env > ${ringFile}.new && mv ${ringFile}.new ${ringFile}`,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.stdin.write(`${phraseOfFirst()}\n`);
    await expect.poll(() => existsSync(ringFile), { timeout: 30_000 }).toBe(true);
    const environment = readFileSync(ringFile, 'utf8');
    expect(environment).toContain('UNHINDERED_LEVEL=P0');
    const told = environment.split('\n').filter((line) => line.startsWith('UNHINDERED_'));
    expect(told).toEqual(['UNHINDERED_LEVEL=P0']);
    const commandLine = readFileSync(`/proc/${child.pid}/cmdline`, 'utf8');
    const [word = ''] = phraseOfFirst().split(' ').slice(3);
    expect(commandLine).not.toContain(phraseOfFirst().slice(0, 12));
    expect(environment).not.toContain(phraseOfFirst().slice(0, 12));
    child.stdin.write('ack\n');
    await expect.poll(() => output).toContain('Heard. It rings again in 60 minutes');
    expect(output).toContain('P0 report: danger-now');
    expect(output).not.toContain(phraseOfFirst().slice(0, 12));
    expect(word).not.toBe('');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(output).toContain('The watch has ended.');
  });

  it.each([
    [['watch'], '', /needs the address/, 2],
    [['watch', 'http://portal.example'], '', /needs the address/, 2],
    [['watch', 'ORIGIN', '--loud'], '', /loud/, 2],
    [['watch', 'ORIGIN', '--call-after', 'never'], '', /number of minutes/, 2],
    [['watch', 'ORIGIN'], '', /No phrase/, 2],
    [['watch', 'ORIGIN'], 'zoo zoo zoo\n', /phrase-bad-length/, 1],
    [['watch', 'ORIGIN'], `${'abandon '.repeat(11)}about\n`, /sign-in-refused/, 1],
  ] as const)('refuses %j with %j', async (args, input, message, code) => {
    const child = spawn(
      process.execPath,
      ['src/cli/main.ts', ...args.map((arg) => (arg === 'ORIGIN' ? origin() : arg))],
      { stdio: ['pipe', 'ignore', 'pipe'] },
    );
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdin.on('error', () => undefined).end(input);
    const [exit] = (await once(child, 'exit')) as [number];
    expect(errors).toMatch(message);
    expect(exit).toBe(code);
  });
});
