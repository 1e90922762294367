import type { PhraseList, PhraseListTag } from '../../src/protocol/client/phrase-list.ts';
import { ENGLISH } from '../../src/protocol/client/phrase-lists/english.ts';
import { importPatiently } from './import-patiently.ts';
import { PATIENT } from './retry.ts';

const LOAD: Readonly<Record<PhraseListTag, () => Promise<PhraseList>>> = {
  en: () => Promise.resolve(ENGLISH),
  fr: () =>
    importPatiently(() => import('../../src/protocol/client/phrase-lists/french.ts'), PATIENT).then(
      ({ FRENCH }) => FRENCH,
    ),
  es: () =>
    importPatiently(() => import('../../src/protocol/client/phrase-lists/spanish.ts'), PATIENT).then(
      ({ SPANISH }) => SPANISH,
    ),
  pt: () =>
    importPatiently(() => import('../../src/protocol/client/phrase-lists/portuguese.ts'), PATIENT).then(
      ({ PORTUGUESE }) => PORTUGUESE,
    ),
  zh: () =>
    importPatiently(() => import('../../src/protocol/client/phrase-lists/chinese.ts'), PATIENT).then(
      ({ CHINESE }) => CHINESE,
    ),
};

const loaded = new Map<PhraseListTag, PhraseList>();

/** Fetches a list once. Throws `ApiError` where it does not arrive. */
export async function phraseListOf(tag: PhraseListTag): Promise<PhraseList> {
  const list = loaded.get(tag) ?? (await LOAD[tag]());
  loaded.set(tag, list);
  return list;
}

/** The lists that could hold these words, in the order in which they are tried: English alone where it holds them all. */
export async function listsFor(words: readonly string[]): Promise<PhraseList[]> {
  const others = words.filter((word) => ENGLISH.indexOf(word) === undefined);
  const tags: PhraseListTag[] = ['en'];
  if (others.some((word) => /\p{Script=Latin}/u.test(word))) tags.push('fr', 'es', 'pt');
  if (others.some((word) => /\p{Script=Han}/u.test(word))) tags.push('zh');
  return Promise.all(tags.map(phraseListOf));
}
