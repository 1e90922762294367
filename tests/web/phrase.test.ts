import { describe, expect, it } from 'vitest';
import { type PhraseEntropy, phraseDigits, phraseWords } from '../../src/protocol/client/phrase.ts';
import { ALL_LISTS } from '../../src/protocol/client/phrase-lists/all.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import {
  compareTyped,
  helpFor,
  isSamePiece,
  piecesOf,
  readTypedPhrase,
} from '../../web/shared/phrase-book.ts';
import { formOf, otherForms } from '../../web/shared/phrase-form.ts';
import { completeLastWord } from '../../web/shared/phrase-help.ts';
import { inDigitsFrom } from '../support/other-digits.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

const ENTROPY = seededBytes('phrase', 16) as PhraseEntropy;
const PHRASE = phraseWords(ENTROPY);
const GROUPS = phraseDigits(ENTROPY);
const PERSIAN = 0x6f0;

describe('help with a phrase', () => {
  it('counts, and names finished words that no list has', async () => {
    expect(await helpFor('Abandon  babx\nzoo ', 'en')).toEqual({
      form: 'words',
      count: 3,
      complete: false,
      unknown: [{ place: 2, word: 'babx' }],
      suggestions: [],
    });
  });

  it('offers words for an unfinished last one instead of calling it wrong', async () => {
    expect(await helpFor('zoo aban', 'en')).toMatchObject({ unknown: [], suggestions: ['abandon'] });
    expect((await helpFor('zoo a', 'en')).suggestions).toEqual([]);
    expect((await helpFor('zooo aban', 'en')).suggestions).toEqual(['abandon']);
    expect((await helpFor('abei', 'fr')).suggestions).toEqual(['abeille']);
    expect((await helpFor('dest', 'es')).suggestions).toContain('destino');
    expect(completeLastWord('zoo aban', 'abandon')).toBe('zoo abandon ');
  });

  it('follows the list that the words are in, whatever the language of the page', async () => {
    expect(await helpFor('abeille zoo école babx ', 'digits')).toMatchObject({
      unknown: [
        { place: 2, word: 'zoo' },
        { place: 4, word: 'babx' },
      ],
    });
    expect((await helpFor('abeille écol', 'en')).suggestions).toEqual(['école']);
  });

  it('counts Chinese characters and digits of any script', async () => {
    expect(await helpFor('谢宗芯', 'en')).toMatchObject({ form: 'words', count: 3, unknown: [] });
    expect(await helpFor(inDigitsFrom(PERSIAN, '3007 97'), 'en')).toMatchObject({
      form: 'digits',
      count: 6,
      complete: false,
    });
  });

  it('says when everything is there', async () => {
    expect((await helpFor(GROUPS.join(''), 'en')).complete).toBe(true);
    for (const list of ALL_LISTS)
      expect((await helpFor(phraseWords(ENTROPY, list).join(' '), 'en')).complete, list.tag).toBe(true);
    expect((await helpFor(PHRASE.slice(1).join(' '), 'en')).complete).toBe(false);
  });
});

describe('a phrase in several forms', () => {
  it('is shown in the list of the language, or in digits where there is none', async () => {
    expect(LANGUAGES.map(({ tag }) => formOf(tag))).toEqual(['digits', 'zh', 'en', 'fr', 'digits', 'es']);
    expect(otherForms('fr', 'fr')).toEqual(['en', 'digits']);
    expect(otherForms('ar', 'digits')).toEqual(['en']);
    expect(otherForms('en', 'fr')).toEqual(['en', 'digits']);
    expect(await piecesOf(PHRASE, 'digits')).toEqual(GROUPS);
    expect((await piecesOf(PHRASE, 'fr'))[0]).toBe('lézard');
  });

  it('is one phrase in all of them', async () => {
    for (const form of ['en', 'fr', 'es', 'pt', 'zh', 'digits'] as const) {
      const typed = (await piecesOf(PHRASE, form)).join(' ');
      expect(await readTypedPhrase(typed), form).toEqual(ENTROPY);
      expect(await compareTyped(typed, PHRASE), form).toBeNull();
    }
  });
});

describe('the phrase typed back', () => {
  const spoilt = (pieces: readonly string[], at: number, piece: string) =>
    pieces.map((right, place) => (place === at ? piece : right)).join(' ');

  it('names every place that differs, never the word', async () => {
    expect(await compareTyped(spoilt(PHRASE, 3, 'zoo'), PHRASE)).toEqual({ form: 'words', places: [4] });
    expect(await compareTyped(spoilt(GROUPS, 6, '0000'), PHRASE)).toEqual({ form: 'digits', places: [7] });
    const french = await piecesOf(PHRASE, 'fr');
    expect(await compareTyped(spoilt(french, 0, 'zzz'), PHRASE)).toEqual({ form: 'words', places: [1] });
  });

  it('refuses another phrase, and one of another length', async () => {
    const other = phraseWords(new Uint8Array(16) as PhraseEntropy).join(' ');
    expect((await compareTyped(other, PHRASE))?.places).toHaveLength(12);
    await expect(compareTyped('zoo', PHRASE)).rejects.toThrow('phrase-bad-length: 1');
    await expect(compareTyped('123', PHRASE)).rejects.toThrow('phrase-bad-digit-count: 3');
  });

  it('may be asked for piece by piece', () => {
    expect(isSamePiece(' LEZARD ', 'lézard')).toBe(true);
    expect(isSamePiece(inDigitsFrom(PERSIAN, '0293'), '0293')).toBe(true);
    expect(isSamePiece('293', '0293')).toBe(false);
    expect(isSamePiece('', 'lézard')).toBe(false);
    expect(isSamePiece('lézard lézard', 'lézard')).toBe(false);
  });
});
