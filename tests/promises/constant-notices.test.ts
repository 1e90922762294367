import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readConfig } from '../../src/config.ts';
import { noticePlan } from '../../src/notices/notice-plan.ts';
import { acceptEnvelope } from '../../src/services/accept-envelope.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { sendNotices } from '../../src/services/send-notices.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { servePin, startPortal, type TestPortal } from '../support/portal.ts';
import { makeReporter } from '../support/reporter.ts';
import { startWebListener, type WebListener } from '../support/web-listener.ts';

useAnyEngine();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MIDNIGHT = Date.UTC(2026, 10, 1);

interface Outside {
  readonly mail: MailServer;
  readonly web: WebListener;
  readonly environment: Readonly<Record<string, string>>;
}

const started: { stop(): Promise<void> }[] = [];
const databases: TestDatabase[] = [];
afterAll(async () => {
  for (const part of started.reverse()) await part.stop();
  for (const database of databases) await database.drop();
});

const outside = async (times: string): Promise<Outside> => {
  const [mail, web] = await Promise.all([startMailServer(), startWebListener()]);
  started.push(mail, web);
  const environment = {
    NOTICE_TIMES: times,
    NOTICE_FROM: 'portal@example.org',
    NOTICE_TO: 'first@example.org, second@example.org',
    SMTP_URL: mail.url,
    NOTICE_WEBHOOKS: web.url,
  };
  return { mail, web, environment };
};

const emptyDatabase = async (): Promise<TestDatabase> => {
  const database = await createTestDatabase();
  databases.push(database);
  return database;
};

/** The two fields that may differ, put to one value of the same length; and the port of the listener. */
const blank = (text: string): string =>
  text
    .replace(/^Date: .{31}$/m, `Date: ${'-'.repeat(31)}`)
    .replace(/^Message-ID: <[0-9a-f]{32}@example\.org>$/m, `Message-ID: <${'-'.repeat(32)}@example.org>`);
const byReceiver = (mails: readonly ReceivedMail[]): { commands: readonly string[]; data: string }[] =>
  mails
    .map(({ commands, data }) => ({ commands, data: blank(data) }))
    .sort((a, b) => a.commands.join().localeCompare(b.commands.join()));
const bytes = ({ mail }: Outside): number[] => mail.mails.map(({ data }) => data.length);
const calls = ({ web }: Outside): unknown[] =>
  web.calls.map(({ method, path, headers, body }) => {
    const host = headers.indexOf('host') + 1;
    return { method, path, headers: headers.map((value, at) => (at === host ? 'host' : value)), body };
  });

describe('two portals, one idle and one to which much comes', () => {
  let idle: Outside;
  let busy: Outside;
  beforeAll(async () => {
    const time = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
    [idle, busy] = await Promise.all([outside(time), outside(time)]);
    const quiet = await emptyDatabase();
    const full = await emptyDatabase();
    const made = await storedOrganisation(full.db, 3, Date.now(), systemEntropy);
    for (let count = 0; count < 40; count += 1) await acceptEnvelope(full.db, junkEnvelope(systemEntropy));
    await placeBatch(full.db, Date.now());
    const portals: TestPortal[] = await Promise.all([
      startPortal(quiet.url, idle.environment),
      startPortal(full.url, busy.environment),
    ]);
    started.push(...portals);
    const [, portal] = portals;
    if (portal === undefined) throw new Error('no portal');
    servePin(portal.dataDir, made.pin);
    const reporter = makeReporter(portal.origin, made.pin);
    await reporter.post(await reporter.seal());
    await vi.waitFor(
      () => expect([idle, busy].map(({ mail, web }) => mail.mails.length + web.calls.length)).toEqual([3, 3]),
      30_000,
    );
  });

  it('send every address the same octets, but for a date and an id of fixed length', () => {
    expect(byReceiver(busy.mail.mails)).toEqual(byReceiver(idle.mail.mails));
    expect(new Set(bytes(busy))).toEqual(new Set(bytes(idle)));
    const [first, second] = byReceiver(idle.mail.mails).map(({ data }) => data);
    expect(first?.replace('first@', 'second@')).toBe(second);
  });

  it('make the same call to the webhook', () => {
    expect(calls(busy)).toEqual(calls(idle));
    expect(calls(busy)).toHaveLength(1);
  });

  it('plan them for the same moment, and send them in the same seconds', () => {
    const dates = [...idle.mail.mails, ...busy.mail.mails].map(({ data }) => /^Date: (.*)$/m.exec(data)?.[1]);
    expect(new Set(dates).size).toBe(1);
    const times = [...idle.mail.mails, ...busy.mail.mails].map(({ at }) => at);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(10_000);
  });

  it('tell the mail server neither who they are nor what for', () => {
    for (const { commands, data } of busy.mail.mails) {
      expect(commands[0]).toBe('EHLO example.org');
      expect(`${commands.join('\n')}\n${data}`).not.toMatch(
        /unhindered|reprisal|report|x-mailer|nodemailer/i,
      );
    }
  });
});

describe('the schedule', () => {
  const planOf = ({ environment }: Outside, more: Readonly<Record<string, string>> = {}) => {
    const { config, secrets } = readConfig({ ...environment, ...more });
    return noticePlan(config, secrets, systemEntropy);
  };

  it('brings the same on days with and without reports, at each time once, whichever process is first', async () => {
    const seen = await outside('06:00, 18:30');
    const { db } = await emptyDatabase();
    const plan = planOf(seen);
    const due: string[] = [];
    for (let minute = 0; minute < 3 * 24 * 60; minute += 30) {
      const now = MIDNIGHT + minute * 60_000;
      if (minute > 24 * 60 && minute < 48 * 60) await acceptEnvelope(db, junkEnvelope(systemEntropy));
      const before = seen.mail.mails.length;
      await Promise.all([sendNotices(db, plan, now), sendNotices(db, plan, now), placeBatch(db, now)]);
      if (seen.mail.mails.length > before) due.push(new Date(now).toISOString().slice(8, 16));
    }
    expect(due).toEqual(['01T06:00', '01T18:30', '02T06:00', '02T18:30', '03T06:00', '03T18:30']);
    expect(seen.mail.mails).toHaveLength(12);
    expect(seen.web.calls).toHaveLength(6);
    expect(new Set(seen.mail.mails.map(({ data }) => blank(data))).size).toBe(2);
    expect(new Set(seen.web.calls.map(({ body }) => body)).size).toBe(1);
  });

  it('tries again what was refused, and sends nothing twice to the others', async () => {
    const seen = await outside('06:00');
    const { db } = await emptyDatabase();
    const plan = planOf(seen);
    seen.mail.refuse(1);
    await sendNotices(db, plan, MIDNIGHT + 6 * HOUR);
    expect(seen.mail.mails).toHaveLength(1);
    await sendNotices(db, plan, MIDNIGHT + 6 * HOUR + 60_000);
    await sendNotices(db, plan, MIDNIGHT + 6 * HOUR + 120_000);
    const receivers = seen.mail.mails.map(({ data }) => /^To: (.*)$/m.exec(data)?.[1]);
    expect(receivers.sort()).toEqual(['first@example.org', 'second@example.org']);
    expect(seen.web.calls).toHaveLength(1);
  });

  it('goes on after a standstill: late is sent, too late is counted and left out', async () => {
    const seen = await outside('06:00, 18:00');
    const { db } = await emptyDatabase();
    const plan = planOf(seen, { NOTICE_LATE_MINUTES: '90' });
    await sendNotices(db, plan, MIDNIGHT + 6 * HOUR);
    await sendNotices(db, plan, MIDNIGHT + DAY + 18 * HOUR + 89 * 60_000);
    expect(seen.mail.mails).toHaveLength(4);
    const rows = await db.selectFrom('notice').select(['due', 'outcome']).orderBy('due').execute();
    const outcomes = (hours: number): string[] =>
      rows.filter(({ due }) => due === (MIDNIGHT + hours * HOUR) / 1000).map(({ outcome }) => outcome);
    expect([6, 18, 30, 42].map(outcomes)).toEqual(
      ['sent', 'missed', 'missed', 'sent'].map((outcome) => [outcome, outcome, outcome]),
    );
  });

  it('gives up what could not be sent in time', async () => {
    const seen = await outside('06:00');
    const { db } = await emptyDatabase();
    const plan = planOf(seen, { NOTICE_LATE_MINUTES: '30' });
    seen.mail.refuse(1000);
    await sendNotices(db, plan, MIDNIGHT + 6 * HOUR);
    await sendNotices(db, plan, MIDNIGHT + 7 * HOUR);
    seen.mail.refuse(0);
    await sendNotices(db, plan, MIDNIGHT + 7 * HOUR);
    expect(seen.mail.mails).toHaveLength(0);
    const rows = await db.selectFrom('notice').select('outcome').orderBy('outcome').execute();
    expect(rows.map(({ outcome }) => outcome)).toEqual(['missed', 'missed', 'sent']);
  });
});
