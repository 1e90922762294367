import { expect, it } from 'vitest';
import { engineCipher } from '../../src/protocol/client/blob/chunk-cipher.ts';
import { openBlob } from '../../src/protocol/client/blob/open-blob.ts';
import { sealBlob } from '../../src/protocol/client/blob/seal-blob.ts';
import { findNativeCipher } from '../../web/shared/files/native-cipher.ts';
import { flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { sourceOf } from '../support/file-source.ts';
import { codeOf } from '../support/refusal-later.ts';
import { seededBytes, seededEntropy } from '../support/seeded-entropy.ts';

const FILE = seededBytes('native', 150_000);

onBothEngines('a cipher that the platform has itself', () => {
  it('gives the same blob as the engine, and opens it', async () => {
    const native = await findNativeCipher();
    if (native === null) throw new Error('This Node has no ChaCha20-Poly1305.');
    const ours = await sealBlob(sourceOf(FILE), engineCipher, seededEntropy('blob'));
    const theirs = await sealBlob(sourceOf(FILE), native, seededEntropy('blob'));
    const part = await theirs.part(0);
    expect(Buffer.compare(part, await ours.part(0))).toBe(0);
    const reader = await openBlob({ key: ours.key, bytes: FILE.length }, () => Promise.resolve(part), native);
    expect(Buffer.compare(await reader.read(0, FILE.length), FILE)).toBe(0);
    const altered = await openBlob(
      { key: ours.key, bytes: FILE.length },
      () => Promise.resolve(flip(part, 70_000)),
      native,
    );
    expect(await codeOf(altered.read(0, FILE.length))).toBe('age-bad-payload');
  });
});
