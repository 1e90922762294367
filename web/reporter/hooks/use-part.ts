import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/hooks/use-language.ts';
import type { LanguageTag } from '../../shared/languages.ts';

/** A part of the site with words of its own. `speak` makes it say those of the language in which it was fetched. */
type Speaking = { readonly speak: () => void };

export type PartHandle<Part> = {
  /** Null until pages and words are there, in the language of the page. */
  readonly part: Part | null;
  readonly failed: boolean;
  readonly again: () => void;
};

/** A part of the site, fetched when `wanted`; anew when the language changes. `load` has to stay the same function. */
export function usePart<Part extends Speaking>(
  load: (tag: LanguageTag) => Promise<Part>,
  wanted: boolean,
): PartHandle<Part> {
  const { tag } = useLanguage();
  const [loaded, setLoaded] = useState<{ readonly tag: LanguageTag; readonly part: Part } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const fetchIt = async (): Promise<void> => {
      const part = await load(tag);
      // A language that was left meanwhile must not come in last.
      if (!current) return;
      part.speak();
      setLoaded({ tag, part });
    };
    fetchIt().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
    };
  }, [load, wanted, tag, attempt]);
  const again = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { part: loaded?.tag === tag ? loaded.part : null, failed, again };
}
