import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { CHUNK_BYTES } from '../../src/protocol/age/sizes.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { unhindered, unhinderedTold } from '../support/command.ts';
import { membersWhoAre, organisationOf, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile, servePin } from '../support/portal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

useAnyEngine();

interface Place {
  readonly folder: string;
  readonly identity: string;
  readonly recipient: string;
  readonly identityFile: string;
}

const place = async (): Promise<Place> => {
  const folder = temporaryFolder();
  const identity = await generateHybridIdentity();
  const identityFile = join(folder, 'identity.txt');
  writeFileSync(identityFile, `# mine\n\n${identity}\n`);
  return { folder, identity, recipient: await identityToRecipient(identity), identityFile };
};

const plain = (folder: string, bytes: Uint8Array): string => {
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  return file;
};

const SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 20_000_000];

describe('a sealed file', () => {
  test.each(SIZES)('of %i bytes opens here and with another implementation of age', async (size) => {
    const { folder, identity, recipient, identityFile } = await place();
    const bytes = randomBytes(size);
    const file = plain(folder, bytes);
    await unhindered({}, 'seal', file, '--to', recipient, '--to', (await place()).recipient);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const sealed = readFileSync(`${file}.age`);
    expect(Buffer.compare(await decrypter.decrypt(sealed), bytes)).toBe(0);
    const out = join(folder, 'opened');
    await unhindered({}, 'open', `${file}.age`, '--identity', identityFile, '--out', out);
    expect(Buffer.compare(readFileSync(out), bytes)).toBe(0);
    for (const written of [out, `${file}.age`]) expect(statSync(written).mode & 0o777).toBe(0o600);
  });

  test.each(SIZES)('that another implementation sealed opens here: %i bytes', async (size) => {
    const { folder, recipient, identityFile } = await place();
    const bytes = randomBytes(size);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    writeFileSync(join(folder, 'theirs.age'), await encrypter.encrypt(bytes));
    await unhindered({}, 'open', join(folder, 'theirs.age'), '--identity', identityFile);
    expect(Buffer.compare(readFileSync(join(folder, 'theirs')), bytes)).toBe(0);
  });

  test('that is cut, longer or altered leaves nothing behind', async () => {
    const { folder, recipient, identityFile } = await place();
    const file = plain(folder, randomBytes(3 * CHUNK_BYTES));
    await unhindered({}, 'seal', file, '--to', recipient);
    const sealed = readFileSync(`${file}.age`);
    const out = join(folder, 'opened');
    const spoilt: Uint8Array[] = [
      sealed.subarray(0, sealed.length - 1),
      sealed.subarray(0, sealed.length - CHUNK_BYTES - 16),
      Buffer.concat([sealed, Buffer.of(0)]),
      sealed.with(sealed.length - 5, (sealed[sealed.length - 5] ?? 0) ^ 1),
      sealed.with(100, (sealed[100] ?? 0) ^ 1),
      sealed.subarray(0, 700),
      Buffer.of(),
    ];
    for (const bytes of spoilt) {
      writeFileSync(join(folder, 'spoilt.age'), bytes);
      await expect(
        unhindered({}, 'open', join(folder, 'spoilt.age'), '--identity', identityFile, '--out', out),
      ).rejects.toThrow(/age-bad|not sealed to any/);
      expect(existsSync(out)).toBe(false);
      expect(existsSync(`${out}.partial`)).toBe(false);
    }
  });

  test('never takes the place of another file, and is for its readers alone', async () => {
    const { folder, recipient, identityFile } = await place();
    const file = plain(folder, randomBytes(10));
    await unhindered({}, 'seal', file, '--to', recipient);
    await expect(unhindered({}, 'seal', file, '--to', recipient)).rejects.toThrow(/is there already/);
    await expect(unhindered({}, 'open', `${file}.age`, '--identity', identityFile)).rejects.toThrow(
      /is there already/,
    );
    const stranger = await place();
    await expect(
      unhindered({}, 'open', `${file}.age`, '--identity', stranger.identityFile, '--out', join(folder, 'x')),
    ).rejects.toThrow(/not sealed to any/);
    await expect(unhindered({}, 'seal', file, '--to', 'age1pq1nonsense')).rejects.toThrow(/no recipient/);
    await expect(unhindered({}, 'seal', join(folder, 'none'), '--to', recipient)).rejects.toThrow(/ENOENT/);
  });
});

describe('a file sealed to a label', () => {
  const portal = portalOfThisFile();
  let made: NewOrganisation;
  beforeAll(async () => {
    made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
    servePin(portal.dataDir, made.pin);
  });

  test('opens with the keys that its member takes from the portal; the roster is verified first', async () => {
    const { folder } = await place();
    const pin = join(folder, 'organisation.json');
    writeFileSync(pin, made.pin);
    const file = plain(folder, randomBytes(100));
    const at = ['--portal', portal.origin, '--organisation', pin];
    await unhindered({}, 'seal', file, '--to', 'Reviewer 1', ...at);
    const keys = join(folder, 'keys.txt');
    const phrase = membersWhoAre(made, 'reviewer')[0]?.phrase.join(' ') ?? '';
    await unhinderedTold(`${phrase}\n`, {}, 'recovery-identity', keys, '--portal', portal.origin);
    await unhindered({}, 'open', `${file}.age`, '--identity', keys, '--out', join(folder, 'opened'));
    expect(readFileSync(join(folder, 'opened'))).toEqual(readFileSync(file));
    await expect(
      unhindered({}, 'seal', file, '--to', 'Nobody', '--out', join(folder, 'b'), ...at),
    ).rejects.toThrow(/nobody, or several/);
    writeFileSync(pin, organisationOf(1, Date.now(), systemEntropy).pin);
    await expect(
      unhindered({}, 'seal', file, '--to', 'Reviewer 1', '--out', join(folder, 'c'), ...at),
    ).rejects.toThrow(/bad-signature/);
  });
});
