import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { hashFile } from '../../src/protocol/client/blob/file-hash.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { toHex } from '../../src/protocol/encoding/hex.ts';
import { sourceOf } from '../support/file-source.ts';
import { codeOf } from '../support/refusal-later.ts';
import { sampleFileItem } from '../support/sample-file-item.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { sendFile } from '../support/send-file.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianProgram } from './debian-program.ts';

const portal = teamPortalOfThisFile(2);
const FILE = seededBytes('record', 400_000);
const openssl = debianProgram('openssl', 'openssl');
const REASON = 'For the lawyer of Amina.';
const COPY = 'copy/summons.jpg';

type Line = {
  readonly sequence: number;
  readonly type: string;
  readonly author: string;
  readonly hashHex: string;
};
type Record = {
  readonly sha256: string;
  readonly custody: readonly { readonly did: string; readonly by: string }[];
};

const copied = async (): Promise<{ anna: Desk; id: string; item: string }> => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal());
  const { id: item } = await sendFile(portal.origin, reporter, { name: 'summons.jpg', file: FILE, index: 0 });
  const other = await sendFile(portal.origin, reporter, { name: 'other.jpg', file: FILE, index: 1 });
  await portal.place();
  const [anna, ben] = [await portal.desk(portal.reviewers[0]), await portal.desk(portal.reviewers[1])];
  const id = reporter.caseId;
  for (const desk of [anna, ben]) {
    await desk.refresh();
    await desk.openCase(id);
  }
  await anna.step(id, { type: 'file-viewed', content: { item } });
  await anna.step(id, { type: 'file-viewed', content: { item: other.id } });
  await anna.step(id, { type: 'file-ask', content: { item, reason: REASON } });
  const ask = anna.caseView(id)?.state.files.asks[0]?.sequence ?? -1;
  await ben.refresh();
  await ben.agree(id, ask);
  await anna.refresh();
  await anna.step(id, { type: 'file-saved', content: { ask } });
  const hash = toBase64url(await hashFile(sourceOf(FILE)));
  await anna.step(id, { type: 'file-checked', content: { item, hash } });
  await anna.step(id, { type: 'file-exported', content: { item } });
  return { anna, id, item };
};

it('a copy goes with a record that stock tools check, and that gives nothing else away', async () => {
  const { anna, id, item } = await copied();
  const files = await anna.recordFiles(id, item, COPY);
  const folder = temporaryFolder();
  for (const { path, bytes } of [...files, { path: COPY, bytes: FILE }]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const run = (command: string, ...words: string[]): string =>
    execFileSync(command, words, { cwd: folder, stdio: 'pipe' }).toString();
  const textOf = (path: string): string =>
    Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();

  expect(run('sha256sum', '-c', 'SHA256SUMS')).toContain(`${COPY}: OK`);
  const record = JSON.parse(textOf('record.json')) as Record;
  expect(run('sha256sum', COPY).split(' ')[0]).toBe(record.sha256);
  expect(record.custody.map(({ did, by }) => `${by} ${did}`)).toEqual(
    ['looked at it', 'worked out its SHA-256', 'exported it'].map((did) => `${anna.me.label} ${did}`),
  );

  const index = JSON.parse(textOf('log/index.json')) as Line[];
  expect(index.map(({ type }) => type)).toEqual([
    'file-viewed',
    'agreed',
    'file-saved',
    'file-checked',
    'file-exported',
  ]);
  for (const { sequence, author, hashHex } of index) {
    const name = `log/${String(sequence).padStart(6, '0')}`;
    const verify = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', `people/${author}.pem`];
    expect(run(openssl, ...verify, '-in', `${name}.signed`, '-sigfile', `${name}.sig`)).toContain('Verified');
    expect(run('b2sum', '-l', '256', `${name}.hashed`)).toContain(hashHex);
    writeFileSync(join(folder, 'other.signed'), `${textOf(`${name}.signed`)} `);
    expect(() => run(openssl, ...verify, '-in', 'other.signed', '-sigfile', `${name}.sig`)).toThrow();
  }
  const checked = index.find(({ type }) => type === 'file-checked')?.sequence ?? -1;
  expect(textOf(`log/${String(checked).padStart(6, '0')}.signed`)).toContain(
    Buffer.from(record.sha256, 'hex').toString('base64url'),
  );

  const held = anna.caseView(id)?.state.files.held ?? [];
  const secrets = held.flatMap(({ item: { blob } }) => [blob.key ?? 'no key', blob.id]);
  for (const { path, bytes } of files)
    for (const secret of [
      ...secrets,
      REASON,
      'other.jpg',
      toHex(Buffer.from(held[0]?.item.blob.key ?? '', 'base64url')),
    ])
      expect([path, Buffer.from(bytes).includes(secret)]).toEqual([path, false]);

  writeFileSync(join(folder, COPY), FILE.subarray(1));
  expect(() => run('sha256sum', '-c', '--quiet', 'SHA256SUMS')).toThrow();
  expect(await codeOf(anna.recordFiles(id, sampleFileItem('none').id, COPY))).toBe('bad-argument');
  expect(anna.warnings()).toEqual([]);
});
