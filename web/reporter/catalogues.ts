// Here, so that it comes with the page and each language stays one file.
import '../shared/plural.ts';
import type { Catalogues } from '../shared/i18n.ts';
import { learnShared, type SharedMessages } from '../shared/text.ts';
import { learnReporter, type ReporterMessages } from './text.ts';

type Words = { readonly own: ReporterMessages; readonly shared: SharedMessages };

/** The languages of the reporter's site: each a file of its own, fetched when somebody reads it. */
export const CATALOGUES: Catalogues<Words> = {
  load: {
    ar: () => import('./languages/ar.ts'),
    en: () => import('./languages/en.ts'),
    es: () => import('./languages/es.ts'),
    fr: () => import('./languages/fr.ts'),
    ru: () => import('./languages/ru.ts'),
    zh: () => import('./languages/zh.ts'),
  },
  use: ({ own, shared }) => {
    learnReporter(own);
    learnShared(shared);
    document.title = own.documentTitle;
  },
};
