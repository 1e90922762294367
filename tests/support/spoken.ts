import { reporter as arReporter } from '../../web/locales/ar/reporter.ts';
import { shared as arShared } from '../../web/locales/ar/shared.ts';
import { reporter as enReporter } from '../../web/locales/en/reporter.ts';
import { shared as enShared } from '../../web/locales/en/shared.ts';
import { reporter as esReporter } from '../../web/locales/es/reporter.ts';
import { shared as esShared } from '../../web/locales/es/shared.ts';
import { reporter as frReporter } from '../../web/locales/fr/reporter.ts';
import { shared as frShared } from '../../web/locales/fr/shared.ts';
import { reporter as ruReporter } from '../../web/locales/ru/reporter.ts';
import { shared as ruShared } from '../../web/locales/ru/shared.ts';
import { reporter as zhReporter } from '../../web/locales/zh/reporter.ts';
import { shared as zhShared } from '../../web/locales/zh/shared.ts';
import type { ReporterMessages } from '../../web/reporter/text.ts';
import type { LanguageTag } from '../../web/shared/languages.ts';
import type { SharedMessages } from '../../web/shared/text.ts';

/** What the reporter's page says, in the language in which it is expected to speak. */
export type Spoken = { readonly words: ReporterMessages; readonly shared: SharedMessages };

export const SPOKEN: Readonly<Record<LanguageTag, Spoken>> = {
  ar: { words: arReporter, shared: arShared },
  en: { words: enReporter, shared: enShared },
  es: { words: esReporter, shared: esShared },
  fr: { words: frReporter, shared: frShared },
  ru: { words: ruReporter, shared: ruShared },
  zh: { words: zhReporter, shared: zhShared },
};
