import type { BetraysWords } from '../../shared/files/betrays-words.ts';
import { importPatiently } from '../../shared/import-patiently.ts';
import type { LanguageTag } from '../../shared/languages.ts';
import { PATIENT } from '../../shared/retry.ts';
import type * as form from './send-form.tsx';

/** What looks into files and sends them: fetched when somebody wants to, not before. */
export type SendingPart = { readonly SendForm: typeof form.SendForm; readonly betrays: BetraysWords };

type Words = { readonly betrays: BetraysWords };

const ENGLISH = (): Promise<Words> => import('../../locales/en/files/betrays.ts');
const WORDS: Partial<Readonly<Record<LanguageTag, () => Promise<Words>>>> = {
  ar: () => import('../../locales/ar/files/betrays.ts'),
  fr: () => import('../../locales/fr/files/betrays.ts'),
};

/** Throws `ApiError` when it does not arrive. */
export async function loadSending(tag: LanguageTag): Promise<SendingPart> {
  const [{ SendForm }, { betrays }] = await Promise.all([
    importPatiently(() => import('./send-form.tsx'), PATIENT),
    importPatiently(WORDS[tag] ?? ENGLISH, PATIENT),
  ]);
  return { SendForm, betrays };
}
