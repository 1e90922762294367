import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { openAgeFile, sealAgeFile } from '../../src/protocol/age/file.ts';
import {
  identityText,
  parseIdentity,
  parseRecipient,
  recipientText,
} from '../../src/protocol/age/identity-text.ts';
import { kemPublicKeyOf, kemSeed } from '../../src/protocol/age/keys.ts';
import { CHUNK_BYTES } from '../../src/protocol/age/sizes.ts';
import { onBothEngines } from '../support/engines.ts';
import { seededBytes, seededEntropy } from '../support/seeded-entropy.ts';

const SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 100];

const stockOpen = (file: Uint8Array, identity: string): Promise<Uint8Array> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(file);
};

const stockSeal = (plaintext: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
};

onBothEngines('with an independent implementation of age', () => {
  const seeds = ['first', 'second', 'third'].map((name) => kemSeed(seededBytes(`interop/${name}`, 32)));

  it.each(SIZES)('what we seal it opens for every recipient: %i bytes', async (size) => {
    const plaintext = seededBytes('interop/plaintext', size);
    const recipients = seeds.map(kemPublicKeyOf);
    const file = sealAgeFile({ plaintext, recipients, decoys: 2, entropy: seededEntropy('interop') });
    for (const seed of seeds) {
      expect(Buffer.compare(await stockOpen(file, identityText(seed)), plaintext)).toBe(0);
    }
  });

  it.each(SIZES)('what it seals we open for every recipient: %i bytes', async (size) => {
    const plaintext = seededBytes('interop/plaintext', size);
    const file = await stockSeal(
      plaintext,
      seeds.map((seed) => recipientText(kemPublicKeyOf(seed))),
    );
    for (const seed of seeds) {
      expect(Buffer.compare(openAgeFile(file, [seed]) ?? new Uint8Array(1), plaintext)).toBe(0);
    }
  });

  it('a file for others is closed to it as to us', async () => {
    const [first, second] = seeds.map(kemPublicKeyOf);
    const stranger = seeds[2];
    if (first === undefined || second === undefined || stranger === undefined) throw new Error('three seeds');
    const file = sealAgeFile({
      plaintext: seededBytes('interop/plaintext', 9),
      recipients: [first, second],
      entropy: seededEntropy('interop/others'),
    });
    expect(openAgeFile(file, [stranger])).toBeNull();
    await expect(stockOpen(file, identityText(stranger))).rejects.toThrow('no identity matched');
  });

  it('identities and recipients are the same texts', async () => {
    const identity = await generateHybridIdentity();
    const recipient = await identityToRecipient(identity);
    const seed = parseIdentity(identity);
    expect(identityText(seed)).toBe(identity);
    expect(recipientText(kemPublicKeyOf(seed))).toBe(recipient);
    expect(parseRecipient(recipient)).toEqual(kemPublicKeyOf(seed));
  });
});
