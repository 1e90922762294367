// Here, so that the pages and the sealer are one file each.
import '../../src/casefile/consent/switches.ts';
import '../../src/casefile/routing/codes.ts';
import { importPatiently } from '../shared/import-patiently.ts';
import type { LanguageTag } from '../shared/languages.ts';
import { PATIENT } from '../shared/retry.ts';
import { learnRoutes, type RouteMessages } from '../shared/route-words.ts';
import type * as pages from './allowing/allowing-pages.ts';
import { type AllowingMessages, learnAllowing } from './allowing-words.ts';

/** What asks and shows who may do what: fetched when the consent is asked, for everybody alike. */
export type AllowingPart = {
  readonly AllowEditor: typeof pages.AllowEditor;
  readonly AllowedSummary: typeof pages.AllowedSummary;
  readonly GroupsList: typeof pages.GroupsList;
  /** Makes the pages speak the language they were fetched in. */
  readonly speak: () => void;
};

type Words = { readonly allowing: AllowingMessages; readonly routes: RouteMessages };

const WORDS: Readonly<Record<LanguageTag, () => Promise<Words>>> = {
  ar: () => import('./allowing/languages/words-ar.ts'),
  en: () => import('./allowing/languages/words-en.ts'),
  es: () => import('./allowing/languages/words-es.ts'),
  fr: () => import('./allowing/languages/words-fr.ts'),
  ru: () => import('./allowing/languages/words-ru.ts'),
  zh: () => import('./allowing/languages/words-zh.ts'),
};

/** Fetches the pages and their words in one language. Throws `ApiError` when they do not arrive. */
export async function loadAllowing(tag: LanguageTag): Promise<AllowingPart> {
  const [{ AllowEditor, AllowedSummary, GroupsList }, words] = await Promise.all([
    importPatiently(() => import('./allowing/allowing-pages.ts'), PATIENT),
    importPatiently(WORDS[tag], PATIENT),
  ]);
  const speak = (): void => {
    learnAllowing(words.allowing);
    learnRoutes(words.routes);
  };
  return { AllowEditor, AllowedSummary, GroupsList, speak };
}
