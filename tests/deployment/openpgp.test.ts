import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { readOpenpgpKey } from '../../web/desk/hand-over/openpgp.ts';
import { sealFiles } from '../../web/desk/hand-over/seal-files.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { expectOnlyTheDossier, made, NOW, PLACE, readIn, TODAY } from '../support/made-dossier.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { debianProgram } from './debian-program.ts';

useAnyEngine();

// Each has a process of its own, which goes on for as long as nobody ends it.
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) {
    execFileSync(debianProgram('gpgconf', 'gnupg'), ['--homedir', home, '--kill', 'all']);
    rmSync(home, { recursive: true });
  }
});

const gnupg = (): { run: (args: readonly string[], input?: Uint8Array) => string; key: string } => {
  const home = mkdtempSync(join(tmpdir(), 'gnupg-'));
  homes.push(home);
  const run = (args: readonly string[], input?: Uint8Array): string =>
    execFileSync(
      debianProgram('gpg', 'gnupg'),
      ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {
        ...(input && { input }),
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    ).toString();
  // Older than what is sealed to it: these tests begin at `NOW`.
  const before = ['--faked-system-time', String(Math.floor(NOW / 1000) - 60)];
  run([
    ...before,
    '--quick-generate-key',
    'Office (invented) <office@example.org>',
    'default',
    'default',
    'never',
  ]);
  return { run, key: run(['--armor', '--export']) };
};

describe('a dossier sealed for an OpenPGP key', () => {
  const { run, key } = gnupg();
  const read = async () => {
    const found = await readOpenpgpKey(key, NOW);
    if (found === null) throw new Error('a key');
    return found;
  };

  it('is opened by GnuPG, dated no finer than a day, without a name of a file or of anybody who signed', async () => {
    const { text } = await read();
    const { bytes } = await made('openpgp', {
      version: 2,
      format: 'openpgp',
      key: { kind: 'openpgp', text },
    });
    expectOnlyTheDossier(run(['--decrypt'], bytes));
    const packets = run(['--list-packets', '-v'], bytes);
    expect(packets).toContain(`created ${Date.parse(`${TODAY}T00:00:00Z`) / 1000}, name=""`);
    expect(packets).not.toContain('signature packet');
  });

  it('has its files beside it, in one message of the same kind that GnuPG opens', async () => {
    const { text } = await read();
    const file = seededBytes('a film', 3_000_000);
    const hash = createHash('sha256').update(file).digest('base64url');
    const listed = { label: 'A film', mediaType: 'video/mp4', bytes: file.length, hash };
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < file.length; at += 1_048_576)
        yield await Promise.resolve(file.subarray(at, at + 1_048_576));
    }
    const what = {
      destination: { ...PLACE, version: 2, format: 'openpgp', key: { kind: 'openpgp', text } },
      form: 'openpgp',
      files: [{ name: '01 A film.mp4', listed, pieces }],
    } as const;
    const sealed: Uint8Array[] = [];
    for await (const piece of sealFiles(what, await readIn('en'), { entropy: systemEntropy, now: NOW }))
      sealed.push(piece);
    const bytes = concat(...sealed);
    const zip = join(mkdtempSync(join(tmpdir(), 'files-')), 'files.zip');
    run(['--output', zip, '--decrypt'], bytes);
    const inside = unzipSync(readFileSync(zip));
    expect(Buffer.compare(inside['files/01 A film.mp4'] ?? new Uint8Array(0), file)).toBe(0);
    const packets = run(['--list-packets', '-v'], bytes);
    expect(packets).toContain(`created ${Date.parse(`${TODAY}T00:00:00Z`) / 1000}, name=""`);
    expect(packets).not.toContain('signature packet');
  });

  it('is for a key whose fingerprint is the one that GnuPG shows, without what others wrote around it', async () => {
    const { text, fingerprint } = await read();
    const shown = /^fpr:+([0-9A-F]{40}):$/m.exec(run(['--with-colons', '--fingerprint']))?.[1];
    expect(fingerprint.replaceAll(' ', '')).toBe(shown);
    expect(text).toMatch(
      /^-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n[\s\S]*-----END PGP PUBLIC KEY BLOCK-----$/,
    );
    const commented = key.replace('\n\n', '\nComment: MARKcomment\n\n');
    expect((await readOpenpgpKey(commented, NOW))?.text).toBe(text);
  });

  it.each([
    ['no key', () => 'Hello'],
    ['an age key', () => `age1pq1${'q'.repeat(1952)}`],
    ['a secret key', () => run(['--armor', '--export-secret-keys'])],
    ['a key that is cut', () => key.slice(0, key.length / 2)],
    [
      'a key that is over',
      () => {
        const other = gnupg();
        const print =
          /^fpr:+([0-9A-F]{40}):$/m.exec(other.run(['--with-colons', '--fingerprint']))?.[1] ?? '';
        other.run(['--quick-set-expire', print, 'seconds=5', '*']);
        other.run(['--quick-set-expire', print, 'seconds=5']);
        return other.run(['--armor', '--export']);
      },
    ],
  ])('is for no text that is %s', async (_what, text) => {
    expect(await readOpenpgpKey(text(), Date.now() + 3_600_000)).toBeNull();
  });
});
