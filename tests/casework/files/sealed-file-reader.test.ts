import { expect, it } from 'vitest';
import { readSealedFile } from '../../../src/casework/files/sealed-file-reader.ts';
import { engineCipher } from '../../../src/protocol/client/blob/chunk-cipher.ts';
import { sealBlob } from '../../../src/protocol/client/blob/seal-blob.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { onBothEngines } from '../../support/engines.ts';
import { sourceOf } from '../../support/file-source.ts';
import { codeOf } from '../../support/refusal-later.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const FILE = seededBytes('file', 200_000);

onBothEngines('an item of a file', () => {
  it('leads to what was sealed, unless its size has another number of parts', async () => {
    const blob = await sealBlob(sourceOf(FILE), engineCipher, seededEntropy('blob'));
    const { blob: place } = sampleFileItem('one', { bytes: FILE.length });
    const item = { bytes: FILE.length, blob: { ...place, key: toBase64url(blob.key) } };
    const part = (index: number): Promise<Uint8Array> => blob.part(index);
    const reader = await readSealedFile(item, part, engineCipher);
    expect(await reader.read(70_000, 70_100)).toEqual(FILE.slice(70_000, 70_100));
    const wrong = { ...item, blob: { ...item.blob, parts: 2 } };
    expect(await codeOf(readSealedFile(wrong, part, engineCipher))).toBe('bad-encoding');
  });
});
