import { importPatiently } from './import-patiently.ts';
import { ENGLISH, LANGUAGES, type Language, type LanguageTag } from './languages.ts';
import { PATIENT, type Patience } from './retry.ts';

/** How a site gets its words: one file a language, and where they go once they are there. */
export type Catalogues<Words> = {
  readonly load: Partial<Record<LanguageTag, () => Promise<Words>>>;
  readonly use: (words: Words) => void;
};

type Speech = {
  readonly languages: readonly Language[];
  readonly learn: (language: Language, patience: Patience) => Promise<() => void>;
};

const UNTIL_THEY_COME: Patience = { attempts: Infinity };

let current: Language = ENGLISH;
let speech: Speech | null = null;
let asked: Language = ENGLISH;
const listeners = new Set<() => void>();

/** The language in which the page speaks now. */
export const language = (): Language => current;

/** The languages in which this site can speak. */
export const spokenLanguages = (): readonly Language[] => speech?.languages ?? [];

/** Tells of each change of language, after it; gives how to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first language of the browser's wishes that the site speaks, else English. */
export function firstSpoken(wishes: readonly string[], spoken: readonly Language[]): Language {
  for (const wish of wishes) {
    const [primary = ''] = wish.toLowerCase().split('-');
    const found = spoken.find(({ tag }) => tag === primary);
    if (found) return found;
  }
  return ENGLISH;
}

/** Fetches the words of the first language before anything is shown, for as long as it takes. */
export async function startSpeaking<Words>(
  catalogues: Catalogues<Words>,
  wishes: readonly string[],
): Promise<void> {
  const languages = LANGUAGES.filter(({ tag }) => catalogues.load[tag]);
  const learn = async ({ tag }: Language, patience: Patience): Promise<() => void> => {
    const load = catalogues.load[tag];
    if (!load) throw new Error('a language that this site does not speak');
    const words = await importPatiently(load, patience);
    return () => catalogues.use(words);
  };
  speech = { languages, learn };
  await speak(firstSpoken(wishes, languages), UNTIL_THEY_COME);
}

/**
 * Makes the page speak another language, unless a later wish comes first. Nothing of the choice is kept anywhere.
 * Throws `ApiError` where its words do not arrive: the page goes on as it was.
 */
export const changeLanguage = (chosen: Language): Promise<void> => speak(chosen, PATIENT);

async function speak(chosen: Language, patience: Patience): Promise<void> {
  asked = chosen;
  const useWords = await speech?.learn(chosen, patience);
  if (asked !== chosen) return;
  useWords?.();
  current = chosen;
  document.documentElement.lang = chosen.tag;
  document.documentElement.dir = chosen.dir;
  for (const listener of listeners) listener();
}

/** The same shape as the English catalogue with other words: a language that misses one fails the types. */
export type Translated<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? string
    : Catalogue[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Catalogue[Key] extends readonly string[]
        ? readonly string[]
        : Translated<Catalogue[Key]>;
};
