// Here, so that it comes with the page and each language stays one file.
import '../shared/plural.ts';
import type { Catalogues } from '../shared/i18n.ts';
import { type IntakeMessages, learnIntake } from '../shared/intake-words.ts';
import { learnShared, type SharedMessages } from '../shared/text.ts';
import { type DeskMessages, learnDesk } from './text.ts';

type Words = {
  readonly own: DeskMessages;
  readonly shared: SharedMessages;
  readonly intake: IntakeMessages;
};

/** The languages of the desk: each a file of its own, fetched when somebody reads it. */
export const CATALOGUES: Catalogues<Words> = {
  load: {
    ar: () => import('./languages/ar.ts'),
    en: () => import('./languages/en.ts'),
    fr: () => import('./languages/fr.ts'),
  },
  use: ({ own, shared, intake }) => {
    learnDesk(own);
    learnShared(shared);
    learnIntake(intake);
    document.title = own.documentTitle;
  },
};
