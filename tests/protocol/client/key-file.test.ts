import { expect, it } from 'vitest';
import type { KemSeed } from '../../../src/protocol/age/keys.ts';
import { type KeyFile, openKeyFile, sealKeyFile } from '../../../src/protocol/client/key-file.ts';
import {
  deriveMemberKeys,
  deriveSignInKeys,
  type MemberSeed,
  newMemberSeed,
} from '../../../src/protocol/client/member-keys.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { KEY_FILE_BYTES } from '../../../src/protocol/limits.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const ORGANISATION = organisationId(seededBytes('key file/organisation', 16));
const intakeSeed = (index: number) => ({
  index,
  seed: seededBytes(`intake ${index}`, 32) as KemSeed,
  from: '2026-03-04',
  until: '2026-05-03',
});
const FILE: KeyFile = {
  member: memberId(seededBytes('key file/member', 16)),
  seed: seededBytes('key file/seed', 32) as MemberSeed,
  intake: [intakeSeed(0), intakeSeed(1)],
};

onBothEngines('a key file', () => {
  const signIn = (seed = 'phrase', organisation = ORGANISATION) =>
    deriveSignInKeys(seededBytes(seed, 16) as PhraseEntropy, organisation);
  const seal = (file = FILE, keys = signIn()) =>
    sealKeyFile(file, ORGANISATION, keys, seededEntropy('key file'));
  const open = (sealed: Uint8Array, keys = signIn(), organisation = ORGANISATION) =>
    refusalOf(() => openKeyFile(sealed, organisation, keys));

  it('comes back under its phrase', () => {
    expect(open(seal())).toEqual({ gave: FILE });
  });

  it('is one size, with no key and with the keys of five years', () => {
    const many = Array.from({ length: 130 }, (_, index) => intakeSeed(index));
    expect(seal({ ...FILE, intake: [] })).toHaveLength(KEY_FILE_BYTES);
    expect(seal({ ...FILE, intake: many })).toHaveLength(KEY_FILE_BYTES);
    expect(refusalOf(() => seal({ ...FILE, intake: [...many, ...many] }))).toBe('too-long');
  });

  it('opens under no other phrase, and for no other organisation', () => {
    expect(open(seal(), signIn('other phrase'))).toBe('cannot-decrypt');
    const other = organisationId(new Uint8Array(16));
    expect(open(seal(), signIn('phrase', other))).toBe('cannot-decrypt');
    expect(open(seal(), signIn(), other)).toBe('cannot-decrypt');
    expect(open(seal(), { ...signIn(), auth: signIn('other phrase').auth })).toBe('cannot-decrypt');
  });

  it('is refused altered, cut, or prolonged', () => {
    const sealed = seal();
    for (let at = 0; at < sealed.length; at += 499) expect(open(flip(sealed, at))).toBe('cannot-decrypt');
    expect(open(cut(sealed))).toBe('bad-length');
    expect(open(extended(sealed))).toBe('bad-length');
    expect(open(new Uint8Array())).toBe('bad-length');
  });

  it('is not sealed with what could not be read back', () => {
    expect(refusalOf(() => seal({ ...FILE, intake: [{ ...intakeSeed(0), index: -1 }] }))).toBe(
      'bad-encoding',
    );
    expect(refusalOf(() => seal({ ...FILE, intake: [{ ...intakeSeed(0), until: '2026-3-4' }] }))).toBe(
      'bad-encoding',
    );
  });
});

onBothEngines('the keys of a member', () => {
  it('come from one seed and differ for every purpose', () => {
    const keys = deriveMemberKeys(newMemberSeed(seededEntropy('member')));
    const all = [keys.signing.publicKey, keys.ringKey, keys.memoryKey, keys.firstIntakeSeed];
    expect(new Set(all.map(String)).size).toBe(4);
    expect(all.map((key) => key.length)).toEqual([32, 32, 32, 32]);
  });

  it('of sign-in differ from organisation to organisation', () => {
    const phrase = seededBytes('phrase', 16) as PhraseEntropy;
    const [here, there] = [ORGANISATION, organisationId(new Uint8Array(16))].map((id) =>
      deriveSignInKeys(phrase, id),
    );
    expect(here?.wrapKey).not.toEqual(there?.wrapKey);
    expect(here?.auth.publicKey).not.toEqual(there?.auth.publicKey);
    expect(here?.wrapKey).not.toEqual(here?.auth.publicKey);
  });
});
