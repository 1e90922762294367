import type { routes } from '../locales/en/routes.ts';
import { holdWords } from './held-words.ts';
import type { Translated } from './i18n.ts';
import { importPatiently } from './import-patiently.ts';
import type { LanguageTag } from './languages.ts';
import { PATIENT } from './retry.ts';

export type RouteMessages = Translated<typeof routes>;

/** What each route is called and does, in the page's language, once it was fetched. */
export const { say: routeWords, learn: learnRoutes } = holdWords<RouteMessages>();

const WORDS: Readonly<Record<LanguageTag, () => Promise<{ readonly routes: RouteMessages }>>> = {
  ar: () => import('../locales/ar/routes.ts'),
  en: () => import('../locales/en/routes.ts'),
  es: () => import('../locales/es/routes.ts'),
  fr: () => import('../locales/fr/routes.ts'),
  ru: () => import('../locales/ru/routes.ts'),
  zh: () => import('../locales/zh/routes.ts'),
};

/** Fetches the words of one language; gives what makes the page say them. Throws `ApiError` when they do not arrive. */
export async function loadRouteWords(tag: LanguageTag): Promise<() => void> {
  const { routes } = await importPatiently(WORDS[tag], PATIENT);
  return () => learnRoutes(routes);
}
