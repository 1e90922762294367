import { importPatiently } from '../shared/import-patiently.ts';
import type { LanguageTag } from '../shared/languages.ts';
import { PATIENT } from '../shared/retry.ts';
import type { ToldMessages } from '../shared/told/told-lines.ts';
import type * as pages from './held/held-pages.ts';
import { type HeldMessages, learnHeld } from './held-words.ts';
import { type AllowingPart, loadAllowing } from './load-allowing.ts';
import { learnReceived, type ReceivedMessages } from './received-words.ts';
import { learnTold } from './told-words.ts';

/** What shows in the mailbox what the team holds and what it did, and changes it: fetched for every mailbox alike. */
export type HeldPart = Pick<AllowingPart, 'AllowEditor' | 'GroupsList' | 'speak'> & {
  readonly HeldSection: typeof pages.HeldSection;
  readonly HeldPage: typeof pages.HeldPage;
  readonly OpenedAlone: typeof pages.OpenedAlone;
  readonly Questions: typeof pages.Questions;
  readonly ToldPage: typeof pages.ToldPage;
  readonly ToldSection: typeof pages.ToldSection;
  readonly ReceivedFiles: typeof pages.ReceivedFiles;
};

type Words = {
  readonly held: HeldMessages;
  readonly told: ToldMessages;
  readonly received: ReceivedMessages;
};

const WORDS: Readonly<Record<LanguageTag, () => Promise<Words>>> = {
  ar: () => import('./held/languages/words-ar.ts'),
  en: () => import('./held/languages/words-en.ts'),
  es: () => import('./held/languages/words-es.ts'),
  fr: () => import('./held/languages/words-fr.ts'),
  ru: () => import('./held/languages/words-ru.ts'),
  zh: () => import('./held/languages/words-zh.ts'),
};

/** Fetches the pages and their words in one language. Throws `ApiError` when they do not arrive. */
export async function loadHeld(tag: LanguageTag): Promise<HeldPart> {
  const [pages, words, allowing] = await Promise.all([
    importPatiently(() => import('./held/held-pages.ts'), PATIENT),
    importPatiently(WORDS[tag], PATIENT),
    loadAllowing(tag),
  ]);
  const { HeldSection, HeldPage, OpenedAlone, Questions, ToldPage, ToldSection, ReceivedFiles } = pages;
  const { AllowEditor, GroupsList, speak } = allowing;
  return {
    HeldSection,
    HeldPage,
    OpenedAlone,
    Questions,
    ToldPage,
    ToldSection,
    ReceivedFiles,
    AllowEditor,
    GroupsList,
    speak: () => {
      speak();
      learnHeld(words.held);
      learnTold(words.told);
      learnReceived(words.received);
    },
  };
}
