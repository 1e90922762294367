import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../../src/casefile/dossier/build-dossier.ts';
import { wordsIn } from '../../../src/casefile/dossier/dossier-document.ts';
import { draftParagraph, factsOf } from '../../../src/casefile/dossier/paragraph.ts';
import { type DossierCase, dossierInput } from '../../support/dossier-case.ts';

const factsFor = (given?: DossierCase): ReturnType<typeof factsOf> => {
  const result = buildDossier(dossierInput(given));
  if ('refused' in result) throw new Error('a dossier');
  return factsOf(result.document);
};

describe('the facts of a paragraph', () => {
  it('are codes and dates of the dossier, as coarse as there', () => {
    expect(factsFor({ choices: { dates: 'month' } })).toMatchObject({
      country: 'AD',
      bodies: ['cat'],
      acts: ['B1', 'A10'],
      contactDate: '2026-09',
      date: '2026-10',
      standard: 'credible',
    });
  });

  it('hold nothing of a part that is withheld, and no words of the report', () => {
    const facts = factsFor({ choices: { leftOut: ['cooperation', 'perpetrators'], place: 'none' } });
    expect(facts).toMatchObject({ country: null, bodies: [], contactDate: null, perpetrators: [] });
    expect(JSON.stringify(factsFor())).not.toContain('MARK');
  });
});

describe('a draft', () => {
  it('is whole sentences of what is known, and of nothing else', () => {
    const voice = () => ['One two.', null, 'Three.'];
    expect(draftParagraph(factsFor(), voice)).toBe('One two. Three.');
  });

  it('stops before it has more than 200 words, at the end of a sentence', () => {
    const ten = 'a b c d e f g h i j.';
    const draft = draftParagraph(factsFor(), () => Array.from({ length: 30 }, () => ten));
    expect(wordsIn(draft)).toBe(200);
    const longest = draftParagraph(factsFor(), () => ['one.', 'x '.repeat(200)]);
    expect(longest).toBe('one.');
  });
});
