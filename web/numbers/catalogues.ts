// Here, so that it comes with the page and each language stays one file.
import '../shared/plural.ts';
import type { Catalogues } from '../shared/i18n.ts';
import { type IntakeMessages, learnIntake } from '../shared/intake-words.ts';
import { learnNumbers, type NumberMessages } from '../shared/numbers/words.ts';
import { learnShared, type SharedMessages } from '../shared/text.ts';

type Words = {
  readonly numbers: NumberMessages;
  readonly intake: IntakeMessages;
  readonly shared: SharedMessages;
};

/** The languages of the page: those of reporters, each a file of its own. */
export const CATALOGUES: Catalogues<Words> = {
  load: {
    ar: () => import('./languages/ar.ts'),
    en: () => import('./languages/en.ts'),
    es: () => import('./languages/es.ts'),
    fr: () => import('./languages/fr.ts'),
    ru: () => import('./languages/ru.ts'),
    zh: () => import('./languages/zh.ts'),
  },
  use: ({ numbers, intake, shared }) => {
    learnNumbers(numbers);
    learnIntake(intake);
    learnShared(shared);
    document.title = numbers.documentTitle;
  },
};
