import { execFileSync } from 'node:child_process';
import { verify } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Identity } from '../../src/casefile/identity.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { toHex } from '../../src/protocol/encoding/hex.ts';
import { sha256Of } from '../../src/protocol/primitives/sha256.ts';
import { packZip } from '../../web/desk/exporting/pack-zip.ts';
import { craftEvent } from '../support/crafted-event.ts';
import { desksAtCase } from '../support/desks-at-case.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const portal = teamPortalOfThisFile(3);
const code = (error: unknown): unknown => (error as { readonly code?: unknown }).code;
const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', code);
const IDENTITY: Identity = { version: 1, names: 'Amina Example', reach: 'By the lawyer', safety: '' };
const WORDS = 'They took the files.';

/** What `unzip` would make of the file, by path. */
const unpacked = (file: Uint8Array): ReadonlyMap<string, Buffer> =>
  new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path.replace('case/', ''), Buffer.from(bytes)]),
  );
const textIn = (files: ReadonlyMap<string, Buffer>, path: string): string =>
  files.get(path)?.toString() ?? '';

describe('a case that two agree to take out', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  beforeEach(async () => {
    reporter = portal.reporter();
    id = reporter.caseId;
    await reporter.post(await reporter.seal(undefined, undefined, [], IDENTITY));
    await portal.place();
    [anna, ben] = await desksAtCase(portal, id);
    await anna.note(id, WORDS);
    await anna.answer(id, 'We read you.');
  });
  const exporting = (desk: Desk) => desk.caseView(id)?.state.eyes.exporting;
  const propose = async (names: boolean): Promise<number> => {
    await anna.step(id, { type: 'export-proposed', content: { names, reason: 'For the court.' } });
    await ben.refresh();
    return exporting(ben)?.proposal?.sequence ?? -1;
  };
  const agree = async (names: boolean): Promise<number> => {
    const proposal = await propose(names);
    await ben.agree(id, proposal);
    await anna.refresh();
    return proposal;
  };
  const take = (desk: Desk, proposal: number, namesBy: number | null = null): Promise<Uint8Array> =>
    desk.exportCase(id, { proposal, namesBy, pack: (files) => packZip('case', files) });

  it('goes out whole, after the log says so with the hash of the file', async () => {
    const file = await take(anna, await agree(false));
    await ben.refresh();
    expect(exporting(ben)).toMatchObject({
      proposal: null,
      made: [{ by: anna.me.id, names: false, faults: [] }],
    });
    expect(ben.caseView(id)?.events.at(-1)).toMatchObject({ type: 'case-exported', author: anna.me.id });
    expect(Buffer.from(exporting(ben)?.made[0]?.hash ?? '', 'base64url').toString('hex')).toBe(
      toHex(sha256Of(file)),
    );
    const files = unpacked(file);
    const told = textIn(files, 'case.txt');
    for (const part of [WORDS, 'We read you.', anna.me.label, 'note', 'answer']) expect(told).toContain(part);
    const json = JSON.parse(textIn(files, 'case.json')) as {
      report: object;
      notes: object[];
      faults: string[];
    };
    expect([json.faults, json.notes.length]).toEqual([[], 1]);
    expect(json.report).toMatchObject({ narrative: expect.any(String) as string });
    for (const path of files.keys()) expect(textIn(files, path)).not.toContain('Amina');
    expect(textIn(files, 'README.txt')).toContain('are not in it');
  });

  it('can be checked with stock tools: hashes, signatures, the chain, the consent', async () => {
    const files = unpacked(await take(ben, await agree(false)));
    const folder = temporaryFolder();
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    expect(execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder }).toString()).toBe('');
    type Line = { author: string; previous: string | null; hash: string; hashHex: string };
    const index = JSON.parse(textIn(files, 'log/index.json')) as Line[];
    const stands = (signed: string, signature: string, key: string): boolean =>
      verify(null, files.get(signed) ?? Buffer.of(), textIn(files, key), files.get(signature) ?? Buffer.of());
    expect(index.length).toBeGreaterThan(4);
    for (const [at, { author, previous, hashHex }] of index.entries()) {
      const name = `log/${String(at).padStart(6, '0')}`;
      expect(stands(`${name}.signed`, `${name}.sig`, `people/${author}.pem`)).toBe(true);
      expect(execFileSync('b2sum', ['-l', '256', `${name}.hashed`], { cwd: folder }).toString()).toContain(
        hashHex,
      );
      expect(previous).toBe(at === 0 ? null : index[at - 1]?.hash);
      expect(textIn(files, `${name}.signed`)).toContain(`"previous":${JSON.stringify(previous)}`);
    }
    expect(stands('consent/report.signed', 'consent/report.sig', 'consent/key.pem')).toBe(true);
    expect(stands('log/000001.signed', 'log/000002.sig', `people/${index[1]?.author}.pem`)).toBe(false);
    const changed = Buffer.from(files.get('case.txt') ?? '');
    changed[0] = 0x21;
    writeFileSync(join(folder, 'case.txt'), changed);
    expect(() =>
      execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' }),
    ).toThrow();
  });

  it('goes with names only where two agreed to names and they were opened', async () => {
    await anna.askForNames(id, 'For the court.');
    const request = anna.caseView(id)?.state.identity?.requests[0]?.sequence ?? -1;
    await ben.refresh();
    await ben.shareNames(id, request);
    await anna.refresh();
    const without = unpacked(await take(anna, await agree(false), request));
    for (const path of without.keys()) expect(textIn(without, path)).not.toContain('Amina');
    const files = unpacked(await take(anna, await agree(true), request));
    expect(textIn(files, 'case.txt')).toContain('Amina Example');
    expect(textIn(files, 'README.txt')).toContain('NAMES AND CONTACT FROM THE SEALED PART ARE IN IT');
    expect(exporting(anna)?.made.map(({ names, faults }) => [names, faults])).toEqual([
      [false, []],
      [true, []],
    ]);
    const shut = unpacked(await take(ben, await agree(true)));
    expect(textIn(shut, 'case.txt')).not.toContain('Amina Example');
  });

  it('is refused before a second agreed, to a third person, a second time, and after the person wrote', async () => {
    const proposal = await propose(false);
    expect(await refusal(take(anna, proposal))).toBe('bad-argument');
    await anna.agree(id, proposal);
    expect(await refusal(take(anna, proposal))).toBe('bad-argument');
    await ben.agree(id, proposal);
    const cleo = await portal.desk(portal.reviewers[2]);
    await cleo.refresh();
    await cleo.openCase(id);
    expect(await refusal(take(cleo, proposal))).toBe('bad-argument');
    await anna.refresh();
    await take(anna, proposal);
    expect(await refusal(take(anna, proposal))).toBe('bad-argument');
    const next = await agree(false);
    await reporter.post(await reporter.sealMessage('text', 'Wait.'));
    await portal.place();
    await anna.refresh();
    expect(await refusal(take(anna, next))).toBe('bad-argument');
  });

  it('that somebody took out alone, with a program of their own that says so, is shown to all', async () => {
    const author = portal.reviewers[1]?.author;
    if (author === undefined) throw new Error('no reviewer');
    const data = encodeWritten('case-exported', { proposal: 1, names: true, hash: 'A'.repeat(43) });
    await craftEvent(portal, reporter, anna.roster().hash, author, { type: 'case-exported', data });
    await anna.refresh();
    expect(exporting(anna)?.made).toMatchObject([{ by: ben.me.id, faults: ['not-agreed', 'names'] }]);
  });
});
