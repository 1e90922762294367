import { expect, it } from 'vitest';
import { openAgeFile } from '../../../../src/protocol/age/file.ts';
import { engineCipher } from '../../../../src/protocol/client/blob/chunk-cipher.ts';
import { openBlob } from '../../../../src/protocol/client/blob/open-blob.ts';
import type { ReferralSecret } from '../../../../src/protocol/client/referral/dossier.ts';
import { fileAlong, sealAlong } from '../../../../src/protocol/client/referral/file-along.ts';
import { concat } from '../../../../src/protocol/encoding/bytes.ts';
import { BLOB_PART_BYTES } from '../../../../src/protocol/limits.ts';
import { onBothEngines } from '../../../support/engines.ts';
import { sourceOf } from '../../../support/file-source.ts';
import { codeOf } from '../../../support/refusal-later.ts';
import { seededBytes } from '../../../support/seeded-entropy.ts';
import { shown } from '../../../vectors/fields.ts';
import { referralOperations } from '../../../vectors/run/referral.ts';

const secret = seededBytes('referral secret', 32) as ReferralSecret;
const other = seededBytes('another secret', 32) as ReferralSecret;
const id = seededBytes('file', 16);
const FILE = seededBytes('copy', BLOB_PART_BYTES + 70_000);

const sealed = async (dossier = { secret }, file = id): Promise<Uint8Array[]> => {
  const sealer = await sealAlong(dossier, file, sourceOf(FILE), engineCipher);
  return Promise.all(Array.from({ length: sealer.parts }, (_, at) => sealer.part(at)));
};

onBothEngines('the copy of a file that goes along', () => {
  it('opens with what its dossier and the id of the file give, and with nothing else', async () => {
    const parts = await sealed();
    const open = (key: ReturnType<typeof fileAlong>['key']) =>
      openBlob({ key, bytes: FILE.length }, (index) => Promise.resolve(parts[index] ?? id), engineCipher);
    const source = await open(fileAlong({ secret }, id).key);
    expect(Buffer.compare(await source.read(0, FILE.length), FILE)).toBe(0);
    for (const key of [fileAlong({ secret: other }, id).key, fileAlong({ secret }, seededBytes('x', 16)).key])
      expect(await codeOf(open(key))).toBe('cannot-decrypt');
  });

  it('is the same octets for whoever goes on with a sending, and others for another dossier or file', async () => {
    const [whole, again] = [concat(...(await sealed())), concat(...(await sealed()))];
    expect(Buffer.compare(whole, again)).toBe(0);
    for (const parts of [await sealed({ secret: other }), await sealed({ secret }, seededBytes('x', 16))])
      expect(Buffer.compare(whole, concat(...parts))).not.toBe(0);
    expect(openAgeFile(whole, [fileAlong({ secret }, id).key])?.subarray(0, 16)).toEqual(
      FILE.subarray(0, 16),
    );
  });

  it('is what the vectors say', async () => {
    const file = seededBytes('copy', 70_000);
    const sealer = await sealAlong({ secret }, id, sourceOf(file), engineCipher);
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
    const input = { secret: hex(secret), id: hex(id), file: hex(file) };
    const whole = await sealer.part(0);
    expect(referralOperations['seal-along']?.(input)).toEqual(shown(whole));
  });
});
