import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveDraftKeys, draftDeletion, openDraft, sealDraft } from '../../../src/protocol/client/draft.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import {
  decodeDraftWrite,
  encodeDraftWrite,
  isDraftDeletion,
  verifyDraftWrite,
} from '../../../src/protocol/draft-write.ts';
import { equalBytes } from '../../../src/protocol/encoding/bytes.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import { DRAFT_BYTES, DRAFT_DELETE_BYTES, ENVELOPE_BYTES } from '../../../src/protocol/limits.ts';
import { flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const ID = organisationId(seededBytes('draft', 16));
const NOW = Date.UTC(2026, 2, 4, 10);
const phrase = seededBytes('draft/phrase', 16) as PhraseEntropy;

onBothEngines('a draft', () => {
  const keys = () => deriveDraftKeys(phrase, ID);
  const sealed = (data: Uint8Array, revision = 1) =>
    sealDraft(keys(), { revision, data }, NOW, seededEntropy('draft/nonce'));

  it('comes back under its phrase, whatever its length, and has one size on the way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_000 }), fc.integer({ min: 1, max: 99 }), (data, revision) => {
        const write = sealed(data, revision);
        expect([write.sealed.length, encodeDraftWrite(write).length]).toEqual([DRAFT_BYTES, ENVELOPE_BYTES]);
        const { sealed: arrived } = decodeDraftWrite(encodeDraftWrite(write));
        const opened = openDraft(keys(), arrived);
        expect(opened).toMatchObject({ revision, day: '2026-03-04' });
        expect(opened && equalBytes(opened.data, data)).toBe(true);
      }),
      fuzzRuns(10),
    );
  });

  it('is nothing under another phrase, for another organisation, and where noise was answered', () => {
    const { sealed: bytes } = sealed(Uint8Array.of(1));
    const other = seededBytes('draft/other', 16) as PhraseEntropy;
    expect(openDraft(deriveDraftKeys(other, ID), bytes)).toBeNull();
    const elsewhere = organisationId(seededBytes('elsewhere', 16));
    expect(openDraft(deriveDraftKeys(phrase, elsewhere), bytes)).toBeNull();
    expect(openDraft(keys(), seededBytes('noise', DRAFT_BYTES))).toBeNull();
  });

  it('is signed for its revision and its bytes', () => {
    const write = sealed(Uint8Array.of(1), 3);
    expect(refusalOf(() => verifyDraftWrite(write))).toEqual({ gave: undefined });
    expect(refusalOf(() => verifyDraftWrite({ ...write, revision: 4 }))).toBe('bad-signature');
    expect(refusalOf(() => verifyDraftWrite({ ...write, sealed: flip(write.sealed, 9) }))).toBe(
      'bad-signature',
    );
  });

  it('is removed by its phrase only', () => {
    const deletion = draftDeletion(keys());
    expect(deletion.length).toBe(DRAFT_DELETE_BYTES);
    expect(isDraftDeletion(deletion)).toBe(true);
    for (const at of [0, 31, 32, 95]) expect(isDraftDeletion(flip(deletion, at))).toBe(false);
    expect(isDraftDeletion(new Uint8Array(DRAFT_DELETE_BYTES))).toBe(false);
  });

  it('has keys that are none of those of the report', () => {
    const { caseSecret, kemSeed, consent } = deriveReporterKeys(phrase, ID);
    const { sealKey, write } = keys();
    const all = [caseSecret, kemSeed, consent.publicKey, sealKey, write.publicKey];
    expect(new Set(all.map((key) => key.join())).size).toBe(all.length);
  });
});
