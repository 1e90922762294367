// Here, so that the words of each language are one file.
import '../../locales/ar/counted.ts';
import '../../locales/ar/isolate.ts';
import '../../locales/es/counted.ts';
import '../../locales/fr/counted.ts';
import '../../locales/ru/counted.ts';
import { importPatiently } from '../../shared/import-patiently.ts';
import type { LanguageTag } from '../../shared/languages.ts';
import { PATIENT } from '../../shared/retry.ts';
import type * as form from './files-form.tsx';
import { type FilesMessages, learnFiles } from './words.ts';

/** What sends files: fetched when somebody wants to, not before. */
export type Files = { readonly FilesForm: typeof form.FilesForm; readonly speak: () => void };

const WORDS: Readonly<Record<LanguageTag, () => Promise<{ readonly files: FilesMessages }>>> = {
  ar: () => import('../../locales/ar/files.ts'),
  en: () => import('../../locales/en/files.ts'),
  es: () => import('../../locales/es/files.ts'),
  fr: () => import('../../locales/fr/files.ts'),
  ru: () => import('../../locales/ru/files.ts'),
  zh: () => import('../../locales/zh/files.ts'),
};

/** Throws `ApiError` when it does not arrive. */
export async function loadFiles(tag: LanguageTag): Promise<Files> {
  const [{ FilesForm }, { files }] = await Promise.all([
    importPatiently(() => import('./files-form.tsx'), PATIENT),
    importPatiently(WORDS[tag], PATIENT),
  ]);
  return { FilesForm, speak: () => learnFiles(files) };
}
