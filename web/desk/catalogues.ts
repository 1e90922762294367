// Here, so that it comes with the page and each language stays one file.
import '../shared/plural.ts';
import type { Catalogues } from '../shared/i18n.ts';
import { type IntakeMessages, learnIntake } from '../shared/intake-words.ts';
import { learnNumbers, type NumberMessages } from '../shared/numbers/words.ts';
import { learnRoutes, type RouteMessages } from '../shared/route-words.ts';
import { learnShared, type SharedMessages } from '../shared/text.ts';
import { type DeskMessages, learnDesk } from './text.ts';

/** All that the desk says in one language. */
export type DeskWords = {
  readonly own: DeskMessages;
  readonly shared: SharedMessages;
  readonly intake: IntakeMessages;
  readonly numbers: NumberMessages;
  readonly routes: RouteMessages;
};

/** The languages of the desk: each a file of its own, fetched when somebody reads it. */
export const CATALOGUES: Catalogues<DeskWords> = {
  load: {
    ar: () => import('./languages/ar.ts'),
    en: () => import('./languages/en.ts'),
    fr: () => import('./languages/fr.ts'),
  },
  use: ({ own, shared, intake, numbers, routes }) => {
    learnDesk(own);
    learnShared(shared);
    learnIntake(intake);
    learnNumbers(numbers);
    learnRoutes(routes);
    document.title = own.documentTitle;
  },
};
