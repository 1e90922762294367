import { importPatiently } from '../shared/import-patiently.ts';
import { type IntakeMessages, learnIntake } from '../shared/intake-words.ts';
import type { LanguageTag } from '../shared/languages.ts';
import { PATIENT } from '../shared/retry.ts';
import type * as pages from './intake/intake-pages.ts';

/** What asks and shows the further questions: fetched when somebody tells more, not before. */
export type Intake = {
  readonly SectionPage: typeof pages.SectionPage;
  readonly AnswersList: typeof pages.AnswersList;
  readonly firstSection: typeof pages.firstSection;
  /** Makes the pages speak the language they were fetched in. */
  readonly speak: () => void;
};

const WORDS: Readonly<Record<LanguageTag, () => Promise<{ readonly intake: IntakeMessages }>>> = {
  ar: () => import('../locales/ar/intake.ts'),
  en: () => import('../locales/en/intake.ts'),
  es: () => import('../locales/es/intake.ts'),
  fr: () => import('../locales/fr/intake.ts'),
  ru: () => import('../locales/ru/intake.ts'),
  zh: () => import('../locales/zh/intake.ts'),
};

/** Fetches the pages and their words in one language. Throws `ApiError` when they do not arrive. */
export async function loadIntake(tag: LanguageTag): Promise<Intake> {
  const [asking, words] = await Promise.all([
    importPatiently(() => import('./intake/intake-pages.ts'), PATIENT),
    importPatiently(WORDS[tag], PATIENT),
  ]);
  return {
    SectionPage: asking.SectionPage,
    AnswersList: asking.AnswersList,
    firstSection: asking.firstSection,
    speak: () => learnIntake(words.intake),
  };
}
