import { expect } from 'vitest';
import type { DossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { Destination, MadeForm } from '../../src/casefile/routing/destination.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { CATALOGUES } from '../../web/desk/catalogues.ts';
import { type Made, makeForm } from '../../web/desk/hand-over/make-form.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import { shownDossier } from './shown-dossier.ts';

export const ID = 'AAAAAAAAAAA';
export const NOW = Date.now();
export const TODAY = dayOf(NOW);
export const document = (change: Partial<DossierDocument> = {}): DossierDocument => ({
  ...shownDossier('protect-defenders', ID),
  ...change,
});
export const PLACE: Destination = {
  version: 1,
  id: ID,
  route: 'protect-defenders',
  name: 'Shelter desk (invented)',
  reach: 'By telephone.',
  languages: [],
  format: 'print',
  key: { kind: 'none' },
  notes: 'MARKnotes for the team',
};
export const readIn = async (tag: 'ar' | 'en' | 'fr'): Promise<Parameters<typeof makeForm>[2]> => {
  const language = LANGUAGES.find((each) => each.tag === tag);
  const words = await CATALOGUES.load[tag]?.();
  if (language === undefined || words === undefined) throw new Error(tag);
  return { language, words };
};
export const made = async (
  form: MadeForm,
  change: Partial<Destination> = {},
  shown = document(),
  tag: 'ar' | 'en' | 'fr' = 'en',
): Promise<Made> => {
  const destination = { ...PLACE, ...change } as Destination;
  const what = { document: shown, destination };
  return makeForm(form, what, await readIn(tag), { entropy: systemEntropy, now: NOW });
};
export const marksIn = (text: string): string[] => [...new Set(text.match(/MARK\w+/g))].sort();
/** What stands in it of the case, and that nothing else does: no later hour, no member, no program. */
export const expectOnlyTheDossier = (text: string, shown = document()): void => {
  expect(marksIn(text)).toEqual(marksIn(JSON.stringify(shown)));
  expect(text).not.toMatch(/T\d\d:\d\d|Odalys|Reviewer|anna|generator|creator/i);
  for (const { part } of shown.withheld) expect(shown.parts.map((each) => each.part)).not.toContain(part);
};
export const textOfHtml = (html: string): string =>
  html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
