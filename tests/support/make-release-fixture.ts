import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/casefile/report.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import { writeBackup } from '../../src/cli/backup/write-backup.ts';
import { DEMONSTRATION } from '../../src/cli/organisation/demonstration-plan.ts';
import { makeOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { storeOrganisation } from '../../src/cli/organisation/store-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readConfig } from '../../src/config.ts';
import { runPortal } from '../../src/main.ts';
import { newPhraseEntropy, phraseWords, readPhrase } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { copyOut, inSnapshot } from '../../src/storage/backup/copy-out.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { findSchema, migrate } from '../../src/storage/migrate.ts';
import { CONSTRUCTIONS } from '../vectors/constructions.ts';
import { readVectors } from '../vectors/vector-files.ts';
import { freePort } from './free-port.ts';
import { placeAll } from './place-all.ts';
import { backupOf, type InventedCase, peopleOf, type ReleaseFixture } from './release-fixture.ts';
import { releaseVectors } from './released-vectors.ts';
import { makeReporter, type TestReporter } from './reporter.ts';
import { makeSite } from './site.ts';

// Run with the code of a release before the next one changes it: `node tests/support/make-release-fixture.ts 0.1`.
// It leaves tests/fixtures/RELEASE and adds to the list of released vectors; it writes over nothing.

const [release] = process.argv.slice(2);
if (release === undefined || !/^[\w.-]+$/.test(release)) throw new Error('Name the release.');

/** Rows must outlive the test by years: no purge before a century has passed. */
const RETENTION_DAYS = 36_500;

const REPORTS: readonly Report[] = [
  {
    version: 2,
    path: 'full',
    narrative:
      'On the evening after the session two men in plain clothes stopped Nadira Venn at the tram.\n\n' +
      'They knew the title of the shadow report — „Closed Doors“ — and asked three times who else had signed. ' +
      'سألوها عن أسماء الزملاء ثم أخذوا الهاتف. Ils ont gardé son passeport. 他们第二天又来了。 Они вернулись утром. ∎',
    danger: 'within-days',
    place: { country: 'CH', detail: 'Near the tram stop at the lake' },
    date: { precision: 'day', value: '2026-11-10' },
    cooperation:
      'A shadow report to the Committee against Torture, handed in by the Lantern Circle (invented).',
    link: 'One of them read the second page out to her.',
  },
  {
    version: 2,
    path: 'quick',
    narrative: 'Our lawyer Teodor Quill was told to leave the case or lose his licence.',
    danger: 'past',
    place: { country: 'KE', detail: '' },
    date: { precision: 'unknown', value: '' },
    cooperation: '',
    link: '',
  },
  {
    version: 2,
    path: 'full',
    narrative: 'أوقفوني في المطار وأنا في طريقي إلى جنيف.\n\nI do not want my name told to anybody.',
    danger: 'now',
    place: { country: 'TN', detail: 'المطار' },
    date: { precision: 'month', value: '2026-11' },
    cooperation: 'Universal Periodic Review, as a speaker of the Harbour League (invented).',
    link: 'They said: you will not speak there.',
  },
];

useEngine(await loadSodium());
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const server = await startEmbeddedServer(join(folder, 'data'));
const db = openDatabase(server.databaseUrl);
await migrate(db);
const now = Date.now();
const plan = {
  ...DEMONSTRATION,
  kind: 'organisation' as const,
  policy: { ...DEMONSTRATION.policy, retentionDays: RETENTION_DAYS },
};
const made = makeOrganisation(plan, now, systemEntropy);
await storeOrganisation(db, made, now);
const port = await freePort();
const { config, secrets } = readConfig({ PORT: String(port), DATA_DIR: folder });
writeFileSync(join(folder, 'organisation.json'), made.pin);
const portal = await runPortal(config, secrets, server.databaseUrl, makeSite(join(folder, 'site')));
const origin = `http://127.0.0.1:${port}`;

const deskOf = async (at: number): Promise<Desk> => {
  const phrase = readPhrase(made.members[at]?.phrase.join(' ') ?? '');
  const means = { entropy: systemEntropy, now: Date.now, origin, device: forgetfulDevice() };
  const desk = await signIn(phrase, { ...means, api: memberCalls(portalCall(origin)) });
  await desk.refresh();
  return desk;
};
const phrases = REPORTS.map(() => newPhraseEntropy(systemEntropy));
const reporters = phrases.map((phrase) =>
  makeReporter(origin, made.pin, deriveReporterKeys(phrase, made.id)),
);
const reporterNo = (at: number): TestReporter => {
  const reporter = reporters[at];
  if (reporter === undefined) throw new Error('no such reporter');
  return reporter;
};
const [first, second, third] = [reporterNo(0), reporterNo(1), reporterNo(2)];

await first.post(await first.seal(REPORTS[0]));
await second.post(
  await second.seal(REPORTS[1], ({ ready }) => ready.slice(0, 2), [made.members[2]?.entry.id ?? '']),
);
await placeAll(db);
const heron = await deskOf(0);
await heron.takeOn(first.caseId);
await heron.note(first.caseId, 'Rang the embassy: they know of her. Ask for Mr Hallam (invented).');
await heron.answer(
  first.caseId,
  'We have read your report. Do not go back to the flat tonight. لا تعودي إلى الشقة الليلة.',
);
await first.post(
  await first.sealMessage('text', 'I am with a friend. They left a paper with a date on it: 17 November.'),
);
await placeAll(db);
const ibis = await deskOf(1);
await ibis.answer(first.caseId, `A lawyer will come with you. ${'He has done this before. '.repeat(400)}∎`);
await ibis.note(second.caseId, 'Spoke with the bar association.');
await ibis.answer(second.caseId, 'The bar association has confirmed his licence in writing.');
await ibis.closeCase(second.caseId, 'He keeps his licence.');
await heron.refresh();
await placeAll(db);
// A filed case carries its report: only the last envelope is needed, and each is as large as everything else together.
await db.deleteFrom('stream_entry').where('position', 'is not', null).execute();
await third.post(await third.seal(REPORTS[2]));
await placeAll(db);

const caseOf = async (at: number): Promise<InventedCase> => {
  const filed = at < 2;
  const report = REPORTS[at];
  const phrase = phrases[at];
  if (report === undefined || phrase === undefined) throw new Error('no such report');
  const common = { phrase: phraseWords(phrase).join(' '), report, filed };
  if (!filed) return { ...common, status: 'received', conversation: [], notes: [] };
  const { state } = await heron.openCase(reporterNo(at).caseId);
  return {
    ...common,
    status: state.status,
    conversation: state.conversation.map(({ from, text }) => ({ from, text })),
    notes: state.notes.map(({ text }) => text),
  };
};

const people: ReleaseFixture = {
  schema: (await findSchema(db)) ?? '',
  rootSeed: toBase64url(made.rootSeed),
  members: made.members.map(({ entry: { label, role }, phrase }) => ({
    label,
    role,
    phrase: phrase.join(' '),
  })),
  cases: [await caseOf(0), await caseOf(1), await caseOf(2)],
};
for (const desk of [heron, ibis]) await desk.close('sign-out');
mkdirSync(dirname(backupOf(release)), { recursive: true });
await inSnapshot(db, (tx) => writeBackup(backupOf(release), people.schema, copyOut(tx)));
writeFileSync(peopleOf(release), `${JSON.stringify(people, null, 2)}\n`, { flag: 'wx' });
releaseVectors(Object.fromEntries(Object.keys(CONSTRUCTIONS).map((name) => [name, readVectors(name)])));
await portal.stop();
await db.destroy();
await server.stop();
rmSync(folder, { recursive: true });
