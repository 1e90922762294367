import { describe, expect, it } from 'vitest';
import {
  decodeFilesMessage,
  encodeFilesMessage,
  type LockedMessage,
} from '../../../src/casefile/files/files-message.ts';
import { heldItems } from '../../../src/casefile/files/held-item.ts';
import { systemEntropy } from '../../../src/cli/system-entropy.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { ENVELOPE_STANZAS_LARGE, MOST_INTAKE_MEMBERS } from '../../../src/protocol/limits.ts';
import type { ArrivedFile } from '../../../web/reporter/files/arrived-file.ts';
import { type Locking, lockMessage } from '../../../web/reporter/sealing/lock-message.ts';
import { useAnyEngine } from '../../support/any-engine.ts';
import { refusalOf } from '../../support/refusal.ts';
import { codeOf } from '../../support/refusal-later.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

useAnyEngine();

const lockingFor = (holders: number, quorum = 2): Locking => ({
  place: {
    organisation: organisationId(seededBytes('organisation', 16)),
    caseId: logId(seededBytes('case', 32)),
  },
  holders: Array.from({ length: holders }, (_, at) => ({
    member: memberId(seededBytes(`member ${at}`, 16)),
    publicKey: kemPublicKeyOf(kemSeed(seededBytes(`seed ${at}`, 32))),
  })),
  quorum,
});

const cleaned = (seed: string, more: object = {}): ArrivedFile => {
  const { id, blob, bytes } = sampleFileItem(`${seed}/original`, { bytes: 2000 });
  const originalHash = sampleFileItem(`${seed}/original`).copyHash;
  return {
    item: sampleFileItem(seed, { cleaned: 'cleaned', originalHash, ...more }),
    original: { id, blob, bytes },
  };
};
const stubborn = (seed: string): ArrivedFile => ({
  item: sampleFileItem(seed, { cleaned: 'not-possible' }),
  original: null,
});
const made = async (files: readonly ArrivedFile[], locking = lockingFor(3)): Promise<LockedMessage> => {
  const message = await lockMessage('', files, locking, systemEntropy);
  if (message.version !== 2) throw new Error('locked');
  return message;
};

describe('a message of files that two have to open', () => {
  it('holds no key of these files, and comes back as copy, original, and what could not be cleaned', async () => {
    const files = [cleaned('summons'), stubborn('letter')];
    const bytes = encodeFilesMessage(await made(files));
    const text = new TextDecoder().decode(bytes);
    const [copy, letter] = files;
    expect(text).toContain(copy?.item.blob.key);
    for (const key of [copy?.original?.blob.key, letter?.item.blob.key]) expect(text).not.toContain(key);
    const held = heldItems(decodeFilesMessage(bytes));
    expect(
      held.map(({ name, cleaned: how, blob, lock }) => [name, how, blob.key === null, lock?.of]),
    ).toEqual([
      ['summons.jpg', 'cleaned', false, undefined],
      ['summons.jpg', 'untouched', true, copy?.item.id],
      ['letter.jpg', 'not-possible', true, null],
    ]);
    expect(held[1]).toMatchObject({ bytes: 2000, copyHash: copy?.item.originalHash });
    expect(held[2]?.lock).toMatchObject({ quorum: 2 });
    expect(held[2]?.lock?.holders).toHaveLength(3);
  });

  it('is a plain one where nothing of it is locked', async () => {
    const plain = { item: sampleFileItem('one'), original: null };
    const message = await lockMessage('', [plain], lockingFor(1), systemEntropy);
    expect(message).toMatchObject({ version: 1, items: [plain.item] });
  });

  it('is not made where too few could open it, nor for one alone', async () => {
    for (const [holders, quorum] of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const)
      expect(await codeOf(lockMessage('', [stubborn('a')], lockingFor(holders, quorum), systemEntropy))).toBe(
        'vault-below-quorum',
      );
  });

  it('fits the envelope of the largest team with every file at full length and its original beside it', async () => {
    const name = `${'文'.repeat(116)}.jpg`;
    const mediaType = `image/${'x'.repeat(80)}`;
    const files = Array.from({ length: 20 }, (_, at) => cleaned(`file ${at}`, { name, mediaType }));
    const message = await made(files, lockingFor(MOST_INTAKE_MEMBERS, 3));
    const { length } = encodeFilesMessage({ ...message, text: '文'.repeat(2000) });
    expect(ENVELOPE_STANZAS_LARGE).toBe(16);
    // What an envelope with so many stanzas holds, less the code for each member and the frames around.
    expect(length).toBeLessThan(106_042 - MOST_INTAKE_MEMBERS * 48 - 1024);
  });

  it.each<[string, (message: LockedMessage) => LockedMessage]>([
    ['a quorum of one', (message) => ({ ...message, quorum: 1 })],
    ['a larger quorum than holders', (message) => ({ ...message, quorum: 4 })],
    ['one holder', ({ holders, ...message }) => ({ ...message, holders: holders.slice(0, 1) })],
    [
      'a holder twice',
      ({ holders: [one, two], ...message }) => ({
        ...message,
        holders: [one, two, one].filter((each) => each !== undefined),
      }),
    ],
    ['a holder without a hash', ({ holders, ...message }) => ({ ...message, holders: holders.slice(0, 2) })],
    [
      'what could not be cleaned under an open key',
      (message) => ({
        ...message,
        items: message.items.map((item) => ({ ...item, blob: sampleFileItem('open').blob })),
      }),
    ],
    [
      'an original of what was not cleaned',
      (message) => ({
        ...message,
        items: message.items.map((item) => ({ ...item, original: originalOf(item) })),
      }),
    ],
    ['the same file twice', (message) => ({ ...message, items: [...message.items, ...message.items] })],
    ['no file', (message) => ({ ...message, items: [] })],
  ])('is refused with %s', async (_, change) => {
    const message = await made([stubborn('letter')]);
    expect(refusalOf(() => encodeFilesMessage(change(message)))).toBe('bad-encoding');
  });
});

const originalOf = ({ blob }: LockedMessage['items'][number]): LockedMessage['items'][number]['original'] =>
  'commitment' in blob
    ? { id: sampleFileItem('x').id, bytes: 3, blob: { ...blob, id: sampleFileItem('x').blob.id } }
    : null;
