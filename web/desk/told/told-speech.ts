import { importPatiently } from '../../shared/import-patiently.ts';
import { ENGLISH, LANGUAGES, type LanguageTag } from '../../shared/languages.ts';
import { PATIENT } from '../../shared/retry.ts';
import type { RouteMessages } from '../../shared/route-words.ts';
import type { ToldMessages, ToldSpeech } from '../../shared/told/told-lines.ts';

type Words = { readonly told: ToldMessages; readonly routes: RouteMessages };

const WORDS: Readonly<Record<LanguageTag, () => Promise<Words>>> = {
  ar: () => import('./languages/words-ar.ts'),
  en: () => import('./languages/words-en.ts'),
  es: () => import('./languages/words-es.ts'),
  fr: () => import('./languages/words-fr.ts'),
  ru: () => import('./languages/words-ru.ts'),
  zh: () => import('./languages/words-zh.ts'),
};

/** The words in which a reporter reads what was done: of their language where the mailbox speaks it, else English. Throws `ApiError`. */
export async function loadToldSpeech(tag: string): Promise<ToldSpeech> {
  const [primary = ''] = tag.toLowerCase().split('-');
  const language = LANGUAGES.find((each) => each.tag === primary) ?? ENGLISH;
  const { told, routes } = await importPatiently(WORDS[language.tag], PATIENT);
  return { language, words: told, routes };
}
