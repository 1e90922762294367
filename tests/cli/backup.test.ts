import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { type DeviceStore, forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { unhindered } from '../support/command.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { portalOfThisFile, servePin, startPortal } from '../support/portal.ts';
import { makeReporter, REPORT, type TestReporter } from '../support/reporter.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  servePin(portal.dataDir, made.pin);
});

const reviewers = (): NewMember[] => membersWhoAre(made, 'reviewer');

const deskOf = (
  origin: string,
  member: NewMember | undefined,
  device: DeviceStore = forgetfulDevice(),
): Promise<Desk> => {
  if (member === undefined) throw new Error('no such member');
  const means = {
    api: memberCalls(portalCall(origin)),
    entropy: systemEntropy,
    now: Date.now,
    origin,
    device,
  };
  return signIn(readPhrase(member.phrase.join(' ')), means);
};

const backUp = async (url: string, file: string): Promise<void> => {
  await unhindered({ DATABASE_URL: url }, 'backup', file);
};

const restore = (url: string, file: string, dataDir: string): Promise<{ stdout: string }> =>
  unhindered({ DATABASE_URL: url, DATA_DIR: dataDir }, 'restore', file);

/** A portal on a restored backup. */
const restoredPortal = async (file: string): Promise<{ origin: string; db: Db }> => {
  const { url, db } = await emptyDatabase();
  await restore(url, file, temporaryFolder());
  const started = await startPortal(url);
  onTestFinished(started.stop);
  servePin(started.dataDir, made.pin);
  return { origin: started.origin, db };
};

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
const packed = (lines: readonly string[]): Buffer => gzipSync(lines.map((line) => `${line}\n`).join(''));

describe('a portal restored from a backup', () => {
  test('goes on with every case, from both sides, and takes in what was waiting', async () => {
    const reporter = makeReporter(portal.origin, made.pin);
    await reporter.post(await reporter.seal());
    await placeAll(portal.db);
    const device = forgetfulDevice();
    const desk = await deskOf(portal.origin, reviewers()[0], device);
    await desk.refresh();
    await desk.answer(reporter.caseId, 'We have your report.');
    await desk.note(reporter.caseId, 'Called the lawyer.');
    await placeAll(portal.db);
    await reporter.post(await reporter.sealMessage('text', 'They came again.'));
    const late = makeReporter(portal.origin, made.pin);
    await late.post(await late.seal());
    const file = join(temporaryFolder(), 'portal.backup');
    await backUp(portal.url, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    // After the backup the old portal goes on for a while: what the device remembers lies ahead of the backup.
    for (let more = 0; more < 5; more += 1) {
      const lost = makeReporter(portal.origin, made.pin);
      await lost.post(await lost.seal());
    }
    await placeAll(portal.db);
    await desk.refresh();
    await desk.close('sign-out');

    const { origin, db } = await restoredPortal(file);
    const there = reporterAt(origin, reporter);
    expect((await there.mailbox()).replies.map(({ text }) => text)).toEqual(['We have your report.']);
    await placeAll(db);
    const again = await deskOf(origin, reviewers()[0]);
    await again.refresh();
    const view = await again.openCase(reporter.caseId);
    expect(view.state.report).toEqual(REPORT);
    expect(view.state.conversation.map(({ text }) => text)).toEqual([
      'We have your report.',
      'They came again.',
    ]);
    expect(view.state.notes.map(({ text }) => text)).toEqual(['Called the lawyer.']);
    expect((await again.openCase(late.caseId)).state.report).toEqual(REPORT);
    await again.answer(reporter.caseId, 'Go to the embassy.');
    await placeAll(db);
    expect((await there.mailbox()).replies.map(({ text }) => text)).toEqual([
      'We have your report.',
      'Go to the embassy.',
    ]);
    expect(again.warnings()).toEqual([]);

    const fresh = makeReporter(origin, made.pin);
    await fresh.post(await fresh.seal());
    await placeAll(db);
    const all = [reporter.caseId, late.caseId, fresh.caseId].sort();
    for (const colleague of [
      await deskOf(origin, reviewers()[1]),
      await deskOf(origin, reviewers()[0], device),
    ]) {
      await colleague.refresh();
      expect(
        colleague
          .cases()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all);
    }
  });

  test('is told apart by a device that had seen more: it refuses to go back until it is cleared', async () => {
    const reporter = makeReporter(portal.origin, made.pin);
    await reporter.post(await reporter.seal());
    await placeAll(portal.db);
    const device = forgetfulDevice();
    const desk = await deskOf(portal.origin, reviewers()[0], device);
    await desk.refresh();
    const file = join(temporaryFolder(), 'portal.backup');
    await backUp(portal.url, file);
    await desk.note(reporter.caseId, 'After the backup.');
    await desk.close('sign-out');
    const { origin } = await restoredPortal(file);
    const told = await deskOf(origin, reviewers()[0], device);
    await told.refresh();
    await told.openCase(reporter.caseId);
    expect(told.warnings()).toContainEqual({
      code: 'log-rolled-back',
      place: 'case',
      subject: reporter.caseId,
    });
    const { origin: anew } = await restoredPortal(file);
    const cleared = await deskOf(anew, reviewers()[0]);
    await cleared.refresh();
    await cleared.note(reporter.caseId, 'Written again.');
    expect(cleared.warnings()).toEqual([]);
  });

  test('keeps nothing that is timed, no session, and no key of the server', async () => {
    const desk = await deskOf(portal.origin, reviewers()[0]);
    const file = join(temporaryFolder(), 'portal.backup');
    await backUp(portal.url, file);
    await desk.close('sign-out');
    const named = linesOf(file).flatMap((line) => (line.startsWith('{"table":') ? [line] : []));
    const tables = named.map((line) => (JSON.parse(line) as { table: string }).table);
    expect(tables).toContain('stream_entry');
    for (const table of ['session', 'spent_proof', 'pace', 'server_secret', 'kysely_migration'])
      expect(tables).not.toContain(table);
    expect(gunzipSync(readFileSync(file)).toString()).not.toMatch(/\d\d:\d\d:\d\d/);
  });

  test('does not tell in which order cases moved and grants were made', async () => {
    const source = await emptyDatabase();
    await migrate(source.db);
    const member = new Uint8Array(16).fill(1);
    const person = {
      id: member,
      auth_key: randomBytes(32),
      key_file: randomBytes(16_384),
      key_file_version: 1,
    };
    await source.db.insertInto('member').values(person).execute();
    for (let at = 0; at < 200; at += 1) {
      const log_id = new Uint8Array(32).fill(at);
      await source.db
        .insertInto('member_log')
        .values({ member, log_id, changed: at + 1 })
        .execute();
      await source.db
        .insertInto('grant')
        .values({ recipient: member, sealed: new Uint8Array([at]) })
        .execute();
    }
    await sql`update counter set value = 200`.execute(source.db);
    const file = join(temporaryFolder(), 'order.backup');
    await backUp(source.url, file);
    const target = await emptyDatabase();
    await restore(target.url, file, temporaryFolder());
    const logs = await target.db.selectFrom('member_log').selectAll().orderBy('changed').execute();
    const grants = await target.db.selectFrom('grant').selectAll().orderBy('id').execute();
    for (const order of [
      logs.map(({ log_id }) => log_id[0] ?? 0),
      grants.map(({ sealed }) => sealed[0] ?? 0),
    ]) {
      expect(new Set(order).size).toBe(200);
      expect(longestRun(order)).toBeLessThan(12);
    }
    const { rows } = await sql<{ value: number }>`select value from counter`.execute(target.db);
    expect(rows[0]?.value).toBeGreaterThanOrEqual(logs.at(-1)?.changed ?? Number.POSITIVE_INFINITY);
    const { id } = await target.db
      .insertInto('grant')
      .values({ recipient: member, sealed: randomBytes(1) })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(id).toBe(201);
  });

  test('has the rows in another order than that in which they came, in the file and in the tables', async () => {
    const source = await emptyDatabase();
    await migrate(source.db);
    const row = (at: number) => ({
      id: new Uint8Array(32).fill(at),
      sealed: null,
      content_hash: new Uint8Array(32),
      destroy_hash: new Uint8Array(32),
      placed_on: null,
    });
    const come = Array.from({ length: 200 }, (_, at) => at);
    for (const at of come) await source.db.insertInto('reply_slot').values(row(at)).execute();
    const file = join(temporaryFolder(), 'order.backup');
    await backUp(source.url, file);
    const target = await emptyDatabase();
    await restore(target.url, file, temporaryFolder());
    const { rows } = await sql<{ id: Uint8Array }>`select id from reply_slot order by ctid`.execute(
      target.db,
    );
    const stored = rows.map(({ id }) => id[0] ?? 0);
    expect([...stored].sort((a, b) => a - b)).toEqual(come);
    expect(longestRun(stored)).toBeLessThan(12);
    const lines = linesOf(file);
    const from = lines.findIndex((line) => line.includes('"reply_slot"')) + 1;
    const written = lines.slice(from, from + 200).map((line) => (JSON.parse(line) as string[])[0] ?? '');
    expect(longestRun(written.map((id) => Buffer.from(id, 'base64')[0] ?? 0))).toBeLessThan(12);
  });
});

/** The same reporter, at another portal of the same organisation. */
const reporterAt = (origin: string, reporter: TestReporter): TestReporter =>
  makeReporter(origin, made.pin, reporter.keys);

/** How many follow one another in rising order, at most. */
const longestRun = (numbers: readonly number[]): number => {
  let [longest, length] = [1, 1];
  numbers.forEach((number, at) => {
    length = number > (numbers[at - 1] ?? Number.POSITIVE_INFINITY) ? length + 1 : 1;
    longest = Math.max(longest, length);
  });
  return longest;
};

type Whole = { readonly bytes: Buffer; readonly lines: readonly string[] };

const rowOf = (lines: readonly string[]): string => {
  const row = lines.find((line) => line.startsWith('["') && line.length > 5000);
  if (row === undefined) throw new Error('no row is long');
  return row;
};
const altered = (line: string): string =>
  line.replace(/[A-Za-y]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
const withHeader = ([header = '', ...rest]: readonly string[], change: (header: string) => string): Buffer =>
  packed([change(header), ...rest]);

describe('a backup', () => {
  test('is not there before it is whole: killed on the way, it leaves nothing under its name', async () => {
    const { url, db } = await emptyDatabase();
    await migrate(db);
    for (let batch = 0; batch < 4; batch += 1)
      await db.insertInto('stream_entry').values(manyEntries(32)).execute();
    const file = join(temporaryFolder(), 'portal.backup');
    const child = spawn(process.execPath, ['src/cli/main.ts', 'backup', file], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const partial = `${file}.partial`;
    await expect
      .poll(() => existsSync(partial) && statSync(partial).size > 0, { interval: 5, timeout: 20_000 })
      .toBe(true);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(file)).toBe(false);
    await backUp(url, file);
    expect(existsSync(partial)).toBe(false);
    const target = await emptyDatabase();
    await restore(target.url, file, temporaryFolder());
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from stream_entry where position is null`.execute(target.db);
    expect(rows[0]?.count).toBe(128);
  });

  test('never takes the place of another file', async () => {
    const file = join(temporaryFolder(), 'taken');
    writeFileSync(file, 'something else');
    await expect(backUp(portal.url, file)).rejects.toThrow(/is there already/);
    expect(readFileSync(file, 'utf8')).toBe('something else');
  });

  test.each<[string, (whole: Whole) => Buffer, RegExp]>([
    ['cut', ({ bytes }) => bytes.subarray(0, bytes.length - 2000), /damaged or incomplete/],
    [
      'altered within the compression',
      ({ bytes }) => Buffer.from(bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1)),
      /damaged or incomplete/,
    ],
    ['ended after a line', ({ lines }) => packed(lines.slice(0, -1)), /damaged or incomplete/],
    [
      'with a row changed',
      ({ lines }) => packed(lines.map((line) => (line === rowOf(lines) ? altered(line) : line))),
      /damaged or incomplete/,
    ],
    [
      'with a row left out',
      ({ lines }) => packed(lines.filter((line) => line !== rowOf(lines))),
      /damaged or incomplete/,
    ],
    ['with something behind its end', ({ lines }) => packed([...lines, '["more"]']), /damaged or incomplete/],
    [
      'of a later schema',
      ({ lines }) =>
        withHeader(lines, (header) => header.replace(/"schema":"[^"]+"/, '"schema":"9999_later"')),
      /newer release/,
    ],
    [
      'of a later format',
      ({ lines }) => withHeader(lines, (header) => header.replace('"version":1', '"version":2')),
      /newer release/,
    ],
    ['something else', () => packed(['{"hello":"world"}']), /not a backup/],
    ['no compressed file', () => Buffer.from('hello'), /damaged or incomplete/],
    ['empty', () => Buffer.alloc(0), /damaged or incomplete/],
  ])('that is %s is refused, and nothing is restored', async (_, spoil, message) => {
    const folder = temporaryFolder();
    const file = join(folder, 'portal.backup');
    await backUp(portal.url, file);
    writeFileSync(file, spoil({ bytes: readFileSync(file), lines: linesOf(file) }));
    const { url, db } = await emptyDatabase();
    await expect(restore(url, file, folder)).rejects.toThrow(message);
    const { rows } = await sql`select 1 from pg_class where relnamespace = 'public'::regnamespace`.execute(
      db,
    );
    expect(rows).toEqual([]);
    expect(existsSync(join(folder, 'organisation.json'))).toBe(false);
  });

  test('is restored into an empty database only', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'portal.backup');
    await backUp(portal.url, file);
    const { url, db } = await emptyDatabase();
    await restore(url, file, folder);
    expect(readFileSync(join(folder, 'organisation.json'))).toEqual(Buffer.from(made.pin));
    await expect(restore(url, file, folder)).rejects.toThrow(/has tables already/);
    const { rows } = await sql<{ count: number }>`select count(*) as count from roster`.execute(db);
    expect(rows[0]?.count).toBe(1);
  });

  test('shows one moment of a portal that goes on writing', async () => {
    const { url, db } = await emptyDatabase();
    await migrate(db);
    const writer = openDatabase(url);
    onTestFinished(() => writer.destroy());
    const file = join(temporaryFolder(), 'portal.backup');
    let writing = true;
    // A head never stands without its event: both are written in one transaction.
    const write = async (): Promise<void> => {
      while (writing)
        await writer.transaction().execute(async (tx) => {
          const id = randomBytes(32);
          const head = {
            id,
            write_key: randomBytes(32),
            head: 0,
            head_hash: randomBytes(32),
            card: randomBytes(2048),
          };
          await tx.insertInto('case_head').values(head).execute();
          await tx
            .insertInto('case_event')
            .values({ case_id: id, sequence: 0, sealed: randomBytes(1024) })
            .execute();
        });
    };
    const background = write();
    await new Promise((wait) => setTimeout(wait, 300));
    await backUp(url, file);
    writing = false;
    await background;
    const target = await emptyDatabase();
    await restore(target.url, file, temporaryFolder());
    const { rows } = await sql<{ heads: number; events: number }>`
      select (select count(*) from case_head) as heads, (select count(*) from case_event) as events`.execute(
      target.db,
    );
    expect(rows[0]?.heads).toBeGreaterThan(0);
    expect(rows[0]?.events).toBe(rows[0]?.heads);
  });
});

const manyEntries = (count: number) =>
  Array.from({ length: count }, () => ({
    stream: 'intake',
    hash: randomBytes(32),
    position: null,
    placed_on: null,
    entry: randomBytes(131_072),
  }));
